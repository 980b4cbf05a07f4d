/** Patterns of what people call a secret, in English and Chinese; each fits where the name stands. */

export const codeName = anyOf(
  '验证码 驗證碼 校验码 动态码 动态口令 动态密码 短信码 谷歌码 确认码 安全码 一次性密码',
  String.raw`\b${anyOf('2fa otp totp mfa authenticator authentication verification security sms e-?mail log-?in sign-?in one[-\\s]?time confirmation google')}[\s-]*${anyOf('code password passcode pin token')}\b`,
  String.raw`\b${anyOf('2fa otp totp passcode')}\b`,
);

/** Just “code”: error codes, promotion codes and post codes have a word before. */
export const bareCode = String.raw`(?<!\b${anyOf(
  'error err status response api http reason exit promo referral invite invitation coupon voucher gift country area zip postal business',
)}[\s_-]*)\bcode\b`;

export const backupName = anyOf(String.raw`\b${anyOf('backup recovery emergency')}[\s-]*${anyOf('codes? key')}\b`, '备用码 备用代码 恢复码 恢复代码');

export const authenticatorName = anyOf(
  String.raw`\b${anyOf('authenticator 2fa totp setup')}[\s-]*(?:setup[\s-]*)?${anyOf('key secret')}\b`,
  `验证器?的?${anyOf('密钥 秘钥 私钥')}`,
);

export const passwordName = anyOf('密码 密碼 口令', String.raw`\b${anyOf('password passwd passphrase passcode pwd pw pin(?:\\s*code)?')}\b \bpass(?=\s*[:=])`);

export const apiSecretName = anyOf(
  String.raw`${anyOf('api client access app')}?[\s_-]*secret(?:[\s_-]*access)?(?:[\s_-]*key)?`,
  String.raw`api[\s_-]*passphrase 密钥 密鑰 秘钥`,
);

export const privateKeyName = anyOf(String.raw`priv(?:ate)?[\s_-]*key 私钥 私鑰`);

/** Any of the patterns, which stand in lines, parted by spaces. */
export function anyOf(...lines: string[]): string {
  return `(?:${lines.flatMap((line) => line.split(' ')).join('|')})`;
}
