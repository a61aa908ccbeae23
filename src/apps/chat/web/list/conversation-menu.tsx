import { useState } from 'react';
import type { Conversation } from '#platform/conversations/contract.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Icon } from '#ui/primitives/icon.tsx';
import { Menu } from '#ui/primitives/menu.tsx';
import type { MenuItem } from '#ui/primitives/menu-list.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { useConversationActions } from './use-conversations.ts';

type Props = {
  conversation: Conversation;
  name: string;
  /** What else can be done here, before the rest. */
  first?: readonly MenuItem[];
  onRemoved?(): void;
};

/** What can be done with a conversation: another name, or away with it. */
export function ConversationMenu({ conversation, name, first = [], onRemoved }: Props) {
  const t = useT();
  const { remove } = useConversationActions();
  const [isRenaming, setRenaming] = useState(false);
  const removeIt = async () => {
    if (await remove(conversation, name)) onRemoved?.();
  };
  return (
    <>
      <Menu
        label={t('chat.menu', { name })}
        button={<Icon name="ellipsis" />}
        className="btn btn--quiet btn--icon"
        items={[
          ...first,
          { label: t('ui.rename'), icon: 'pencil', onSelect: () => setRenaming(true) },
          { label: t('ui.delete'), icon: 'trash-2', danger: true, onSelect: () => void removeIt() },
        ]}
      />
      {isRenaming && <RenameDialog conversation={conversation} name={name} onClose={() => setRenaming(false)} />}
    </>
  );
}
