import { searchHere } from './recordings/search-here.ts';
import { limitAndMarketOrder } from './scenes/limit-and-market-order.ts';
import { officialChannel } from './scenes/official-channel.ts';
import { openATicket } from './scenes/open-a-ticket.ts';
import { readALiquidationPrice } from './scenes/read-a-liquidation-price.ts';
import { whatIsANetwork } from './scenes/what-is-a-network.ts';
import { drawScene, type Scene, type Take } from './stage.ts';

/** Our own films by the id of their video, each with the second that becomes its poster. `make` gives the poster’s picture. */
export const films: Record<string, Film> = {
  'limit-and-market-order': drawn(limitAndMarketOrder, 19.5),
  'official-channel': drawn(officialChannel, 20.5),
  'open-a-ticket': drawn(openATicket, 18),
  'read-a-liquidation-price': drawn(readALiquidationPrice, 32),
  'search-here': { poster: 10, make: searchHere },
  'what-is-a-network': drawn(whatIsANetwork, 7),
};

function drawn(scene: Scene, poster: number): Film {
  return { poster, make: (take) => drawScene(scene, take) };
}

type Film = { poster: number; make(take: Take): Promise<Buffer> };
