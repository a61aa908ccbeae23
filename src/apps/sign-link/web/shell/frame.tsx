import './frame.css';
import type { ReactNode } from 'react';
import { Chip } from '#ui/primitives/chip.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { RoomNav } from './room-nav.tsx';

type Props = {
  title: string;
  lead?: ReactNode;
  /** The name of this room in `rooms.ts`, where it is one. */
  room?: string;
  /** Only where which language it is changes nothing. */
  hidesLanguage?: boolean;
  children: ReactNode;
};

/** What every page of this app stands in: its title, which sign language it speaks of, the other rooms, and its content. */
export function Frame({ title, lead, room, hidesLanguage, children }: Props) {
  return (
    <>
      <header className="stack sign-head">
        <div className="title-app">
          <Chip icon="hand" size="lg" app="sign-link" />
          <div className="title">
            <h1 tabIndex={-1}>{title}</h1>
            {lead && <p>{lead}</p>}
          </div>
        </div>
        <div className="sign-bar">
          <RoomNav room={room} />
          {!hidesLanguage && <LanguageChoice />}
        </div>
      </header>
      {children}
    </>
  );
}
