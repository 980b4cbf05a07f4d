import type { WriterComponent } from '../model/writer-components.ts';
import Brand from './writer-components/Brand.astro';
import Calculator from './writer-components/Calculator.astro';
import ChannelTable from './writer-components/ChannelTable.astro';
import ContactLink from './writer-components/ContactLink.astro';
import ErrorCode from './writer-components/ErrorCode.astro';
import Fact from './writer-components/Fact.astro';
import FeeTable from './writer-components/FeeTable.astro';
import Figure from './writer-components/Figure.astro';
import NetworkTable from './writer-components/NetworkTable.astro';
import Note from './writer-components/Note.astro';
import Platform from './writer-components/Platform.astro';
import Platforms from './writer-components/Platforms.astro';
import ScrollTable from './writer-components/ScrollTable.astro';
import Steps from './writer-components/Steps.astro';
import Term from './writer-components/Term.astro';
import TxidTable from './writer-components/TxidTable.astro';
import Video from './writer-components/Video.astro';
import Warning from './writer-components/Warning.astro';

/** What an article's MDX is rendered with: every component of the closed vocabulary, and our own table for Markdown's. */
export const componentsForWriters = {
  Brand,
  Calculator,
  ChannelTable,
  ContactLink,
  ErrorCode,
  Fact,
  FeeTable,
  Figure,
  NetworkTable,
  Note,
  Platform,
  Platforms,
  Steps,
  Term,
  TxidTable,
  Video,
  Warning,
  table: ScrollTable,
} satisfies Record<WriterComponent | 'table', unknown>;
