import { lazy, Suspense, useMemo, useState } from 'react';
import type { WayProps, WayToWrite } from '#ui/catalog/define-web-app.ts';
import { useShownApps } from '#ui/catalog/installed-apps.ts';
import { withWords } from '#ui/catalog/with-words.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Button } from '#ui/primitives/button.tsx';
import { Loading } from '#ui/primitives/loading.tsx';
import { useProfile } from '#ui/session/use-profile.ts';

/** The way to write that its person chose, before the field for text, which is always there (a11y/C5). Nobody else sees anything of it. */
export function OtherWay(props: WayProps) {
  const { channel } = useProfile().settings;
  const apps = useShownApps();
  for (const { app, waysToWrite = [] } of apps) {
    const way = waysToWrite.find((one) => one.channel === channel);
    if (way) return <OpenWay key={channel} app={app.slug} way={way} {...props} />;
  }
  return null;
}

function OpenWay({ app, way, ...props }: WayProps & { app: string; way: WayToWrite }) {
  const t = useT();
  const [isOpen, setOpen] = useState(true);
  const Way = useMemo(() => lazy(async () => ({ default: (await withWords(app, way.load, way.words)()).Way })), [app, way]);
  return (
    <div className="chat-way">
      {isOpen && (
        <Suspense fallback={<Loading />}>
          <Way {...props} />
        </Suspense>
      )}
      <Button kind="quiet" icon={isOpen ? 'chevron-down' : 'arrow-up'} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(`chat.composer.way.${isOpen ? 'hide' : 'show'}.${way.channel}`)}
      </Button>
    </div>
  );
}
