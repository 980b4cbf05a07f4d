import type { Locale } from '../../../src/languages.ts';
import type { ContentTree } from '../../checks/content-tree.ts';
import { appear, fade, progress, round, typed } from '../motion.ts';
import { escape, type Moment, type Scene } from '../stage.ts';

const words = {
  en: {
    real: 'ours',
    slash: 'the first single slash',
    ends: 'ends in another name',
    hyphen: 'a hyphen: another name',
    letter: 'a letter of another alphabet',
    paste: 'Paste a link, an e-mail, a handle or a number',
    check: 'Check',
    notListed: 'Not on our list of official channels',
    listed: 'On our list: e-mail',
  },
  'zh-cn': {
    real: '我们的',
    slash: '第一个单斜杠',
    ends: '结尾是别人的域名',
    hyphen: '多了横杠，是别的域名',
    letter: '有一个字母是别的文字',
    paste: '粘贴网址、邮箱、账号或电话',
    check: '验证',
    notListed: '不在我们的官方渠道名单上',
    listed: '在名单上：邮件',
  },
} satisfies Record<Locale, unknown>;

/** An address read from its end, three that imitate it, the check against the list, and what nobody may ask for. */
export const officialChannel: Scene = {
  draw: (moment) => [drawAddress, drawFakes, drawCheck, drawNever][moment.chapter]?.(moment) ?? '',
  style: `
.address { inset-inline: 0; padding: 22px 34px; font-size: 54px; white-space: nowrap; }
.address span { color: var(--soft); }
.address mark { position: relative; color: inherit; border-radius: 10px; padding: 4px 8px; }
.address small { position: absolute; inset-inline-start: 50%; translate: -50% 0; font-size: 40px; font-weight: 700; white-space: nowrap; }
.address .above { inset-block-end: 116px; }
.address .below { inset-block-start: 124px; font-size: 48px; }
.fake { inset-inline: 0; display: flex; justify-content: space-between; align-items: center; block-size: 126px; border-block-end: 2px solid var(--line); font-size: 46px; white-space: nowrap; }
.fake b { color: var(--bad); }
.fake span { font-size: 34px; color: var(--bad); }
.field { inset-inline: 0 230px; block-size: 104px; padding: 0 30px; display: flex; align-items: center; font-size: 44px; border: 3px solid var(--ink); border-radius: 16px; background: var(--surface); white-space: nowrap; }
.field .hint { color: var(--soft); font-size: 36px; }
.check { inset-inline-end: 0; inline-size: 206px; block-size: 104px; display: grid; place-content: center; border-radius: 16px; background: var(--action); color: var(--paper); font-weight: 700; font-size: 40px; }
.answer { inset-inline: 0; padding-inline-start: 34px; border-inline-start: 8px solid; font-size: 44px; font-weight: 700; }
.never { inset: 10px 0 0; }
.never p { display: flex; gap: 30px; padding-block: 22px; border-block-end: 2px solid var(--line); font-size: 42px; line-height: 1.3; }`,
};

function drawAddress({ now, locale, content }: Moment): string {
  const { domain, help } = namesOf(content);
  const [before] = help.split(domain);
  const share = round(progress(now, 4.2, 5));
  const highlight = `background:color-mix(in srgb, var(--good) ${round(share * 24)}%, transparent)`;
  const slash = `background:color-mix(in srgb, var(--kestrel) ${round(progress(now, 1.4, 2.2) * 30)}%, transparent)`;
  return `<p class="address box" style="inset-block-start:130px;${appear(now, 0.3)}"><span>https://${before}</span><mark class="strong" style="${highlight}">${domain}<small class="below good" style="${fade(now, 7.2)}">✓ ${words[locale].real}</small></mark><mark style="${slash}">/<small class="above here" style="${fade(now, 1.8)}">${words[locale].slash}</small></mark><span>${locale}/</span></p>`;
}

function drawFakes({ now, locale, content }: Moment): string {
  const { domain } = namesOf(content);
  const [name = '', ending = ''] = domain.split('.');
  const { ends, hyphen, letter } = words[locale];
  // The Cyrillic letter that looks like the Latin e.
  const swapped = name.replace('e', '<b>\u0435</b>');
  const fakes = [
    { address: `${domain}.<b>pay-desk.test</b>/`, why: ends },
    { address: `${name}<b>-help</b>.${ending}/`, why: hyphen },
    { address: `${swapped}.${ending}/`, why: letter },
  ];
  return fakes
    .map(
      ({ address, why }, index) =>
        `<div class="fake" style="inset-block-start:${10 + index * 132}px;${appear(now, 0.4 + index * 3.2)}"><p>${address}</p><span style="${fade(now, 1.6 + index * 3.2)}">✕ ${why}</span></div>`,
    )
    .join('');
}

function drawCheck({ now, locale, content }: Moment): string {
  const { brand, mail } = namesOf(content);
  const isSecond = now > 5;
  const text = isSecond ? typed(mail, now, 5.2, 22) : typed(`@${brand.toLowerCase()}_helpdesk_24`, now, 0.8, 14);
  const { paste, check, notListed, listed } = words[locale];
  const answer = isSecond
    ? `<p class="answer good" style="inset-block-start:250px;${fade(now, 6.8)}">✓ ${listed}</p>`
    : `<p class="answer bad" style="inset-block-start:250px;${fade(now, 3)}">✕ ${notListed}</p>`;
  return `<div class="field" style="inset-block-start:80px">${text || `<span class="hint">${paste}</span>`}</div><div class="check" style="inset-block-start:80px">${check}</div>${answer}`;
}

function drawNever({ now, locale, content }: Moment): string {
  const list = content.site.data?.neverAsk ?? [];
  const items = list.map((item, index) => `<p style="${appear(now, 0.4 + index * 1)}"><span class="bad strong">✕</span>${escape(item[locale])}</p>`);
  return `<div class="never">${items.join('')}</div>`;
}

/** The names of the exchange that the film shows, as content/site.yaml and content/support/channels.yaml have them. */
function namesOf({ site, channels }: ContentTree) {
  const [domain = ''] = site.data?.officialDomains ?? [];
  const security = channels.data?.['security'];
  const mail = security?.kind === 'email' ? security.address : '';
  return { brand: site.data?.brand.en ?? '', domain, help: new URL(site.data?.address ?? `https://${domain}`).host, mail };
}
