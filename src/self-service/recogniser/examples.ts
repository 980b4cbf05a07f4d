/**
 * Public addresses and transactions, for the tests: first blocks, burnt coins, contracts, foundations, and the examples of
 * specifications. Each network of `content/facts/networks.yaml` has some. `holds`: its checksum must hold.
 */
export const addresses: Record<string, { holds?: string[]; none?: string[] }> = {
  bitcoin: {
    holds: [
      '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      'bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    ],
  },
  lightning: {
    holds: [
      'lnbc1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kgetjypeh2ursdae8g6twvus8g6rfwvs8qun0dfjkxaq9qrsgq357wnc5r2ueh7ck6q93dj32dlqnls087fxdwk8qakdyafkq3yap9us6v52vjjsrvywa6rt52cm9r9zqt8r2t7mlcwspyetp5h2tztugp9lfyql',
      'LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS',
    ],
    none: [
      'lno1pqps7sjqpgtyzm3qv4uxzmtsd3jjqer9wd3hy6tsw35k7msjzfpy7nz5yqcnygrfdej82um5wf5k2uckyypwa3eyt44h6txtxquqh7lz5djge4afgfjn7k4rgrkuag0jsd5xvxg',
      'reader@kestrel.example',
    ],
  },
  ethereum: {
    holds: ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '0x00000000219ab540356cBB839Cbe05303d7705Fa'],
    none: ['0x000000000000000000000000000000000000dead'],
  },
  'bnb-smart-chain': { holds: ['0xbb4CdB9CBd36B01bD1cBaEBF2De08d9173bc095c'] },
  opbnb: { none: ['0x4200000000000000000000000000000000000006'] },
  tron: { holds: ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb'] },
  solana: {
    none: ['11111111111111111111111111111111', 'So11111111111111111111111111111111111111112', 'EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v'],
  },
  'arbitrum-one': { holds: ['0x912CE59144191C1204E64559FE8253a0e49E6548'] },
  'op-mainnet': { none: ['0x4200000000000000000000000000000000000042'] },
  base: { holds: ['0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913'] },
  polygon: { holds: ['0x0d500B1d8E8eF31E21C99d1Db9A6444d3ADf1270'] },
  'avalanche-c-chain': { holds: ['0xB31f66AA3C1e785363F0875A1B74E27b85FD66c7'] },
  'zksync-era': { holds: ['0x5A7d6b2F92C77FAD6CCaBd7EE0624E64907Eaf3E'] },
  linea: { holds: ['0xe5D7C2a44FfDDf6b295A15c148167daaAf5Cf34f'] },
  ton: {
    holds: ['EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF', 'UQC6YL-9UnwM0tcMY5ZjDFCkmK8BW5h62q0dSp4of2BFNqQF'],
    none: ['0:ca6e321c7cce9ecedf0a8ca2492ec8592494aa5fb5ce0387dff96ef6af982a3e'],
  },
  'xrp-ledger': {
    holds: ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', 'rrrrrrrrrrrrrrrrrrrrrhoLvTp', 'X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ'],
  },
  stellar: {
    holds: ['GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN', 'MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLK'],
  },
  'cosmos-hub': { holds: ['cosmos1fl48vsnmsdzcv85q5d2q4z5ajdha8yu34mf0eh', 'cosmos10d07y265gmmuvt4z0w9aw880jnsr700j6zn9kn'] },
  near: { none: ['98793cd91a3f870fb126f66285808c7e094afcfc4eda8a970f6648cdf0dbd6de', 'wrap.near', '0x85f17cf997934a597031b2e18a9ab6ebd4b9f6a4'] },
  aptos: { none: ['0xbae207659db88bea0cbead6da0ed00aac12edcdda169e591cd41c94180b46f3b'] },
  sui: { none: ['0xdba34672e30cb065b1f93e3ab55318768fd6fef66c15942c9f7cb846e2f900e7'] },
  litecoin: { holds: ['LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9', 'MQMcJhpWHYVeQArcZR3sBgyPZxxRtnH441', 'ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9'] },
  dogecoin: { holds: ['DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L', 'DBXu2kgc3xtvCUWFcxFE3r9hEYgmuaaCyD'] },
  'bitcoin-cash': {
    holds: ['bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a', 'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a', '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu'],
  },
  vaulta: { none: ['eosio.token', 'core.vaulta', 'eosio'] },
  cardano: {
    holds: [
      'addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x',
      'Ae2tdPwUPEZ18ZjTLnLVr9CEvUEUX4eW1LBHbxxxJgxdAYHrDeSCSbCxrvx',
      'Ae2tdPwUPEZFRbyhz3cpfC2CumGzNkFBN2L42rcUc2yjQpEkxDbkPodpMAi',
      'DdzFFzCqrhsrcTVhLygT24QwTnNqQqQ8mZrq5jykUzMveU26sxaH529kMpo7VhPrt5pwW3dXeB2k3EEvKcNBRmzCfcQ7dTkyGzTs658C',
      'DdzFFzCqrhstmqBkaU98vdHu6PdqjqotmgudToWYEeRmQKDrn4cAgGv9EZKtu1DevLrMA1pdVazufUCK4zhFkUcQZ5Gm88mVHnrwmXvT',
    ],
  },
  polkadot: {
    holds: [
      '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5',
      '1uiNWVvE2yH8Mu96fgtLHokmRUGgo6q7DUQnzTAz7QpT5c5',
      '13UVJyLnbVp9RBZYFwFGyDvVd1y27Tt8tkntv6Q7JVPhFsTB',
    ],
  },
};

/** Public transactions, or hashes written as transactions are; each can belong to the networks that follow. */
export const txids: [txid: string, networks: string[]][] = [
  [
    '4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b',
    ['bitcoin', 'lightning', 'tron', 'stellar', 'litecoin', 'dogecoin', 'bitcoin-cash', 'vaulta', 'cardano'],
  ],
  ['97ddfbbae6be97fd6cdf3e7ca13232a3afff2353e29badfab7f73011edd4ced9', ['litecoin']],
  ['5b2a3f53f605d62c53e62932dac6925e3d74afa5a4b459745c36d42d0ed26a69', ['dogecoin']],
  ['3389e9f0f1a65f19736cacf544c2e825313e8447f569233bb8db39aa607c8889', ['stellar']],
  ['E08D6E9754025BA2534A78707605E0601F03ACE063687A0CA1BDDACFCD1698C7', ['xrp-ledger', 'cosmos-hub']],
  [
    '0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060',
    ['ethereum', 'bnb-smart-chain', 'opbnb', 'arbitrum-one', 'op-mainnet', 'base', 'polygon', 'avalanche-c-chain', 'zksync-era', 'linea', 'aptos', 'polkadot'],
  ],
  ['5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQpjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW', ['solana']],
  ['6zgh2u9DqHHiXzdy9ouTP7oGky2T4nugqzqt9wJZwNFm', ['near', 'sui']],
  ['F6OpKZKqvqeFp6CQmFomXNMfMj2EnaUSOXN+Mh+wVWk=', ['ton']],
];
