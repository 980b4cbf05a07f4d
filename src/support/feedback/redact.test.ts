import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadGuard } from '../guard/guard.ts';
import { redact } from './redact.ts';

const { findSecrets } = await loadGuard();
const seed = 'stand grow zebra album once leopard angry absent engage entry three ugly';

/** Questions as readers type them, and what is left of each. */
const questions: [typed: string, left: string][] = [
  // What stays: words, names of things, short names with a digit.
  ['where is my money', 'where is my money'],
  ['lost 2fa device', 'lost 2fa device'],
  ['usdt trc20 or erc20?', 'usdt trc20 or erc20?'],
  ['what is p2p and web3', 'what is p2p and web3'],
  ['can’t log in on iPhone', 'can’t log in on iPhone'],
  ['BTC/USDT order', '… order'],
  ['stop-loss not triggered', 'stop-loss not triggered'],
  ['提现一直在处理中怎么办', '提现一直在处理中怎么办'],
  ['USDT转错链了，能找回吗？', 'USDT转错链了,能找回吗?'],
  ['谷歌验证器丢了', '谷歌验证器丢了'],
  // E-mail addresses, handles, links.
  ['my mail is li.lei@example.com help', 'my mail is … help'],
  ['收不到验证码ｌｉ＠ｅｘａｍｐｌｅ．ｃｏｍ', '收不到验证码 …'],
  ['is @kestrel_help official', 'is … official'],
  ['kestrel-login.example is it you', '… is it you'],
  ['https://kestrel.example/a?b=c fake?', '… fake?'],
  ['www.fake.example是不是官网', '… 是不是官网'],
  ['我的微信是 li_lei 加我', '我的微信是 … 加我'],
  // Numbers: phone, amounts, dates, orders, codes, account numbers.
  ['+86 138 0013 8000 cannot receive sms', '… cannot receive sms'],
  ['我的手机号１３８００１３８０００换了', '我的手机号 … 换了'],
  ['sent 250.5 usdt', 'sent … usdt'],
  ['250u没到账', '… 没到账'],
  ['code 482913 not accepted', 'code … not accepted'],
  ['order ORD-77120-A missing', 'order … missing'],
  ['UID 90817263 被冻结', 'UID … 被冻结'],
  ['ID card 11010519491231002X rejected', 'ID card … rejected'],
  ['since 2026-11-04', 'since …'],
  ['card 4111 1111 1111 1111 declined', 'card … declined'],
  ['٣٤٥٦٧٨ الرمز', '… الرمز'],
  // Addresses, hashes, keys.
  ['TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE where is it', '… where is it'],
  ['0x52908400098527886E0F7030069857D2E4169EE7没到', '… 没到'],
  ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', ''],
  ['txid 08432ffb570d06cf16d6541ede3633a5ea73428f499f55bba11d64f528f59b2f not found', 'txid … not found'],
  ['memo abcdefghijklmnopqrstuvwxyz', 'memo …'],
  ['key aBcDeFgH', 'key …'],
  ['0x5290\u200b8400098527886E', ''],
  // Secrets, by the guard.
  [seed, ''],
  [`my wallet ${seed} is empty`, 'my wallet …'],
  ['我的助记词是该韩修拍犯挑泰谷奶漏厚乎', '我的助记词是 …'],
  ['password is Sunny!day cannot log in', 'password is … cannot log in'],
  ['密码是qwerty登录不了', '密码是 … 登录不了'],
  // Nothing left.
  ['13800138000', ''],
  ['🙂🙂', ''],
  ['', ''],
];

for (const [typed, left] of questions) {
  test(`of ${JSON.stringify(typed.slice(0, 50))} is left ${JSON.stringify(left)}`, () => {
    assert.equal(redact(typed, findSecrets(typed)), left);
  });
}

test('no digit is left but in a short name, whatever stands around it', () => {
  for (const around of ['', ' ', '，', '(', '“', '-', '号', 'x']) {
    const left = redact(`a ${around}138001${around} b`);
    assert.doesNotMatch(left, /\d/, around);
  }
});
