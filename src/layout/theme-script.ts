/**
 * The only script that stands in a page: it sets the chosen theme before the first paint, so that a dark page never
 * flashes white, and whether the reader has put notices away, so that none of them pushes a page down. Its hash is in the policy. It
 * must not throw where storage is forbidden.
 */
export const themeScript =
  "try{const d=document.documentElement.dataset,t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.theme=t;if(localStorage.getItem('dismissed'))d.dismissed=''}catch{}";
