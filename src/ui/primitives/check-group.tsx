import { ChoiceFieldset, ChoiceText, type GroupLook, type Option } from './choice.tsx';

type Props<V extends string> = GroupLook & {
  options: readonly Option<V>[];
  value: readonly V[];
  onChange(values: V[]): void;
  name?: string;
};

/** As many as apply, in the order they are offered. */
export function CheckGroup<V extends string>({ options, value, onChange, name, ...look }: Props<V>) {
  const toggle = (toggled: V, isOn: boolean) =>
    onChange(options.map((option) => option.value).filter((one) => (one === toggled ? isOn : value.includes(one))));
  return (
    <ChoiceFieldset {...look}>
      {options.map((option) => (
        <label className="choice" key={option.value}>
          <input
            type="checkbox"
            name={name}
            value={option.value}
            checked={value.includes(option.value)}
            disabled={option.disabled}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
          <ChoiceText option={option} />
        </label>
      ))}
    </ChoiceFieldset>
  );
}
