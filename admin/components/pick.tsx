import { RadioControl } from '@wordpress/components';

export interface Pickable {
	value: string;
	label: string;
	/** More about it. */
	detail: string;
	/** Why it cannot be chosen; null when it can. */
	refusal: string | null;
}

interface Props {
	label: string;
	options: readonly Pickable[];
	/** Empty: none yet. */
	value: string;
	onChange: ( value: string ) => void;
}

/** One of several things, each with what is to be known about it; what cannot be chosen keeps its place and says why. */
export function Pick( { label, options, value, onChange }: Props ) {
	return (
		<div className="coffer-pick">
			<RadioControl
				label={ label }
				selected={ value }
				onChange={ onChange }
				options={ options.map( ( option ) => ( {
					value: option.value,
					label: option.label,
					description: [ option.detail, option.refusal ].filter( Boolean ).join( ' · ' ),
					disabled: option.refusal !== null,
				} ) ) }
			/>
		</div>
	);
}
