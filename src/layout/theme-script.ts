/**
 * The only script that stands in a page: it sets the chosen theme before the first paint, so that a dark page never
 * flashes white. Its hash is in the policy. It must not throw where storage is forbidden.
 */
export const themeScript = "try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
