import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { dangers } from '../../model/assistant.ts';
import type { DangerId } from '../../model/assistant-kinds.ts';
import { dangerFinder } from './danger.ts';
import { signsOf } from './build-knowledge.ts';

const find = dangerFinder(signsOf(dangers.parse(parse(readFileSync(new URL('../../../content/search/dangers.yaml', import.meta.url), 'utf8')))));

const robbed: Record<DangerId, string[]> = {
  'account-open': [
    'there is a withdrawal i did not make',
    'i just got an email about a login from a new device that was not me',
    'pls help they hacked my acount',
    'someone is moving my usdt out of my account',
    'I told the agent my 2FA code 😭',
    'i typed my password on a fake kestrel site',
    'sim swapped, no signal since an hour',
    '刚刚有一笔提现不是我操作的',
    '收到异地登录提醒 不是我',
    '号被黑了怎么办 快',
    '验证码给了对方',
    '我把助记词发给客服了',
    '在假官网上登录了',
    '我的幣被盜了',
  ],
  'remote-control': [
    'support wants me to share my screen',
    'he told me to download Any Desk so he can fix it',
    'i gave him remote access to my phone',
    'should i install teamviewer for the technician',
    '让我打开屏幕共享操作',
    '客服说要远程协助我解冻',
    '他让我下载ToDesk',
    '叫我开腾讯会议共享屏幕转币',
  ],
  'move-funds': [
    'they told me to transfer everything to a secure wallet because my account is at risk',
    'FBI agent says I must move my bitcoin or be arrested',
    'why do i have to send my coins to a safe account',
    '客服说我的账户有风险 要转到安全账号',
    '警察视频通话说我洗钱 让我把钱转过去核查',
    '自称公检法的人叫我转账配合调查',
    '对方说把U打到监管账户',
  ],
  'recovery-service': [
    'i was scammed and a recovery company contacted me',
    'an ethical hacker can get my coins back for a fee',
    'somebody promises to recover my stolen bitcoin',
    '被骗了，找黑客能追回来吗',
    '网上有人说可以帮我追回被骗的钱',
    '挽损团队靠谱吗',
  ],
  'pay-first': [
    'customer service says i need to pay taxes to withdraw my profit',
    'must pay a security deposit before withdrawal',
    'told me to pay 2000 usdt to unfreeze my account',
    'paid the activation fee and now they want another one',
    'my account is frozen and the broker demands insurance before i can withdraw',
    '说我账户冻结了要交钱解冻',
    '提现被拒 客服说要先交个税',
    '要先充一笔保证金才能提出来',
    '说信用分不足要补交才能提现',
    '提幣要交解凍費',
  ],
  'secret-asked': [
    'a website wants me to enter my 12 words to claim an airdrop',
    'admin is asking for my private key',
    'Someone from Kestrel asked me for my password',
    'they want me to read the sms code to them',
    'should i give him my verification code',
    '有人要我的助记词',
    '自称客服的人要验证码',
    '空投页面让填私钥',
    '能不能把验证码告诉客服',
    '對方跟我要驗證碼',
  ],
  scam: [
    'is this pig butchering, i already sent 5000',
    'my online girlfriend wants me to invest in usdt',
    'elon giveaway send 1 btc and they double it, receive double',
    'a telegram group with guaranteed profit asks me to join, trading teacher',
    'somebody wants to rent my account',
    '网上认识的女朋友让我充值投资',
    '老师带单稳赚不赔',
    '遇到杀猪盘了',
    '有人花钱租我的账号收U',
    '刷单要先垫付',
  ],
  'fake-support': [
    'kestrel admin dmed me on discord',
    'got a whatsapp message from customer service',
    'i had a phone call from kestrel support',
    'someone on telegram says he is from the security team',
    '微信上有人自称红隼客服',
    '接到交易所客服打来的电话',
    '电报管理员私聊我说账户有问题',
  ],
};

const harmless = [
  'how do i set up my authenticator',
  'my verification code does not arrive',
  'what is a seed phrase',
  'how do i change my password',
  'forgot my password, how do i reset it',
  'why was my withdrawal rejected',
  'how much is the withdrawal fee for usdt',
  'what fee do i pay to withdraw bitcoin',
  'do i need to deposit before i can trade',
  'how long after a deposit can i withdraw',
  'what is isolated margin and how much deposit do i need',
  'how do i pay taxes on my profit',
  'where do i enter my referral code',
  'the authenticator asks me for a code every time i sign in',
  'i entered the right code but it is rejected',
  'is my account safe if i lose my phone',
  'can i use remote desktop to trade from the office',
  'do you have a telegram group',
  'how do i contact support',
  'can i reach customer service on whatsapp',
  'has kestrel ever been hacked',
  'what happens if my account gets hacked',
  'how do i protect my account from hackers',
  'does recovery of a wrong network deposit cost a fee',
  'i lost my recovery key',
  'which exchange pays the best return, is earn insured',
  'how do i report a phishing page',
  'how do i invest with a trading bot',
  'can i transfer coins to my hardware wallet',
  'should i move my coins to cold storage',
  'my friend sent me usdt and it has not arrived',
  'why do you ask for proof of address',
  'how do i freeze my account',
  'withdrawal address allowlist, how do i set it',
  'the police froze my bank card after a p2p trade',
  'i am a police officer with a legal request',
  'i was liquidated and lost all my money',
  'how do i log in from a new device',
  'the api asks for a passphrase',
  'i sent the wrong document for verification',
  '验证码收不到怎么办',
  '怎么绑定谷歌验证器',
  '助记词是什么',
  '私钥和密码有什么区别',
  '忘记密码了',
  '提现手续费多少',
  '要付多少手续费才能提现',
  '充值后多久才能提现',
  '保证金是什么意思',
  '逐仓怎么追加保证金',
  '解冻账户要多久',
  '怎么冻结账户',
  '银行卡被公安冻结了怎么办',
  '怎么联系客服',
  '有微信客服吗',
  '你们有官方电报群吗',
  '怎么防止账号被盗',
  '红隼被盗过吗',
  '填错邀请码了',
  '换设备登录要验证码吗',
  '验证码一直错误',
  '密码输错了被锁',
  '怎么设置防钓鱼码',
  '转账到别的交易所要多久',
  '朋友给我转的U没到',
  '理财收益怎么算',
  '怎么用跟单机器人投资',
  '交易流水怎么导出',
  '报税需要什么材料',
  '充错链能找回吗 收费多少',
  '其他人能用我的推荐码吗',
  '为什么要人脸识别',
];

for (const [danger, sayings] of Object.entries(robbed)) {
  test(`danger is recognised however people say it: ${danger}`, () => {
    const wrong = sayings.flatMap((said) => (find(said) === undefined ? [said] : []));
    assert.deepEqual(wrong, [], 'not recognised at all');
    const other = sayings.flatMap((said) => (find(said) === danger ? [] : [`${said} → ${find(said)}`]));
    assert.deepEqual(other, [], 'taken for another danger');
  });
}

test(`${harmless.length} harmless questions that mention such words raise no alarm`, () => {
  assert.ok(harmless.length >= 50);
  assert.deepEqual(
    harmless.flatMap((said) => (find(said) ? [`${said} → ${find(said)}`] : [])),
    [],
  );
});

test('tricks of writing hide nothing: full width, capitals, hyphens, spaces between Han, characters without width', () => {
  for (const said of ['ＡｎｙＤｅｓｋ, he told me', 'SUPPORT ASKED ME FOR MY SEED-PHRASE', '让 我 转 到 安 全 账 户', 'support asked for my se\u200bed phrase'])
    assert.ok(find(said), said);
});

test('a megabyte of text is looked at no longer than a sentence', () => {
  const begin = performance.now();
  find('让我把币转到安全账户'.repeat(100_000));
  assert.ok(performance.now() - begin < 200);
});
