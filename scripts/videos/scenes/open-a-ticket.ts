import { formatFigure } from '../../../src/article/numbers.ts';
import { languageOf, type Locale } from '../../../src/languages.ts';
import type { ContentTree } from '../../checks/content-tree.ts';
import { appear, fade, mix, progress, round, typed } from '../motion.ts';
import { escape, type Moment, type Scene } from '../stage.ts';

/** Where the pointer goes in the first chapter: in the picture, from second to second. */
const pointer = { from: { x: 900, y: 430 }, to: { x: 990, y: 108 } };
/** The articles that are offered, as their readers know them. */
const offered = ['deposits/deposit-not-credited', 'deposits/find-transaction-id'];
const txid = '7c1f9a4e…03d8b20e';

const words = {
  en: {
    topics: ['Account', 'Identity', 'Deposits', 'Withdrawals', 'Trading', 'Security'],
    coin: 'Coin',
    network: 'Network',
    amount: 'Amount',
    txid: 'Transaction ID',
    what: 'What happened?',
    text: 'Sent 200 USDT at 09:15 UTC, confirmed, not in my balance.',
    offer: 'Perhaps one of these answers it',
    preview: 'This will be sent',
    never: 'No password, no code, no seed phrase',
    send: 'Send',
    number: 'Ticket 48213',
    first: 'First answer within',
    where: 'Profile → Support → My tickets',
  },
  'zh-cn': {
    topics: ['账户', '身份认证', '充值', '提现', '交易', '安全'],
    coin: '币种',
    network: '网络',
    amount: '数量',
    txid: '交易哈希',
    what: '发生了什么？',
    text: 'UTC 09:15 转入 200 USDT，链上已确认，但没有到账。',
    offer: '也许这些文章能解答',
    preview: '将要发送的内容',
    never: '不要写密码、验证码、助记词',
    send: '提交',
    number: '工单 48213',
    first: '首次回复不超过',
    where: '个人中心 → 客服 → 我的工单',
  },
} satisfies Record<Locale, unknown>;

/** The ticket form from its topic to its number. */
export const openATicket: Scene = {
  draw: (moment) => [drawTopics, drawFields, drawAnswers, drawPreview, drawNext][moment.chapter]?.(moment) ?? '',
  style: `
.topics { inset: 16px 0 auto; display: grid; grid-template-columns: repeat(3, 1fr); gap: 26px; }
.topics p { display: grid; place-content: center; block-size: 150px; font-size: 42px; }
.topics .chosen { border-color: var(--action); border-width: 4px; background: var(--action-soft); color: var(--action); font-weight: 700; }
.pointer { inline-size: 52px; fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
.field { block-size: 128px; }
.field label { display: block; color: var(--soft); font-size: 32px; }
.field div { block-size: 78px; padding-inline: 20px; display: flex; align-items: center; border: 3px solid var(--control-line); border-radius: 12px; background: var(--surface); font-size: 40px; white-space: nowrap; overflow: hidden; }
.field .long { font-size: 38px; }
.offers { inset-inline: 0; }
.offers p { padding-block: 18px; border-block-end: 2px solid var(--line); font-size: 42px; color: var(--action); font-weight: 700; }
.offers .soft { font-weight: 500; font-size: 34px; color: var(--soft); }
.preview { inset: 0 0 auto; padding: 22px 36px 26px; font-size: 37px; }
.preview dl { display: grid; grid-template-columns: max-content 1fr; gap: 12px 40px; margin-block-start: 12px; }
.preview dt { color: var(--soft); }
.preview dd { font-weight: 700; }
.button { inset: auto 0 0 auto; padding: 16px 54px; border-radius: 14px; background: var(--action); color: var(--paper); font-size: 40px; font-weight: 700; }
.warning { inset: auto auto 18px 0; font-size: 36px; font-weight: 700; color: var(--warn); }
.done { inset-inline: 0; font-size: 44px; }`,
};

function drawTopics({ now, locale }: Moment): string {
  const isChosen = now > 4.6;
  const topics = words[locale].topics.map(
    (topic, index) => `<p class="box ${index === 2 && isChosen ? 'chosen' : ''}" style="${appear(now, 0.3 + index * 0.15)}">${topic}</p>`,
  );
  const share = progress(now, 2.6, 4.4);
  const [x, y] = [mix(pointer.from.x, pointer.to.x, share), mix(pointer.from.y, pointer.to.y, share)];
  return `<div class="topics">${topics.join('')}</div><svg class="pointer" viewBox="0 0 16 22" style="inset-inline-start:${round(x)}px;inset-block-start:${round(y)}px;${fade(now, 2)}"><path d="M1 1v17l4.6-4.2 2.8 6.6 3-1.3-2.8-6.4H15Z"/></svg>`;
}

function drawFields({ now, locale, content }: Moment): string {
  const { coin, network, amount, txid: hash, what, text } = words[locale];
  const tron = content.networks.data?.['tron']?.name[locale] ?? '';
  return [
    field(0, 0, 360, coin, typed('USDT', now, 0.8, 10)),
    field(400, 0, 360, network, typed(tron, now, 1.8, 8)),
    field(800, 0, 360, amount, typed('200', now, 2.8, 8)),
    // A transaction ID is pasted, not typed.
    field(0, 148, 1160, hash, now > 4.4 ? txid : ''),
    field(0, 296, 1160, what, typed(text, now, 7.2, 20), 'long'),
  ].join('');
}

function drawAnswers({ now, locale, content }: Moment): string {
  const { what, text, offer } = words[locale];
  const titles = offered.map((id, index) => {
    const title = content.articles.get(id)?.words.get(locale)?.words?.title;
    if (!title) throw new Error(`content/articles/${id}/ has no title in ${locale}; this film shows it.`);
    return `<p style="${appear(now, 1.2 + index * 0.5)}">${escape(title)}</p>`;
  });
  return `${field(0, 0, 1160, what, text, 'long')}<div class="offers" style="inset-block-start:160px"><p class="soft" style="${appear(now, 0.7)}">${offer}</p>${titles.join('')}</div>`;
}

function drawPreview({ now, locale, content }: Moment): string {
  const { coin, txid: hash, what, text, preview, never, send } = words[locale];
  const tron = content.networks.data?.['tron']?.name[locale] ?? '';
  const rows = [
    [coin, `200 USDT · ${tron}`],
    [hash, txid],
    [what, text],
  ].map(([name, value], index) => `<dt style="${fade(now, 0.6 + index * 0.5)}">${name}</dt><dd style="${fade(now, 0.6 + index * 0.5)}">${value}</dd>`);
  return `<div class="preview box"><p class="strong">${preview}</p><dl>${rows.join('')}</dl></div><p class="warning" style="${fade(now, 3.8)}">${never}</p><p class="button" style="${fade(now, 5)}">${send}</p>`;
}

function drawNext({ now, locale, content }: Moment): string {
  const { number, first, where } = words[locale];
  return `<p class="done strong good" style="inset-block-start:40px;font-size:60px;${appear(now, 0.4)}">✓ ${number}</p>
    <p class="done" style="inset-block-start:170px;${appear(now, 1.6)}">${first} <b>${firstAnswer(content, locale)}</b></p>
    <p class="done soft" style="inset-block-start:260px;${appear(now, 3.2)}">${where}</p>`;
}

function field(x: number, y: number, width: number, label: string, value: string, kind = ''): string {
  return `<div class="field" style="inset-inline-start:${x}px;inset-block-start:${y}px;inline-size:${width}px"><label>${label}</label><div class="${kind}">${escape(value)}</div></div>`;
}

function firstAnswer({ figures, words: files }: ContentTree, locale: Locale): string {
  const figure = figures.get('support')?.data?.['first-answer-ticket'];
  const units = files.get(locale)?.data?.units;
  if (!figure || !units) throw new Error('content/facts/figures/support.yaml has no “first-answer-ticket”, which this film shows.');
  return formatFigure(figure, units, languageOf(locale).tag);
}
