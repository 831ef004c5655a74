import { MenuItem } from '@wordpress/components';
import type { Verdict } from '@coffer/api';

interface Props {
	label: string;
	isDestructive?: boolean;
	verdict: Verdict | null;
	onClick: () => void;
}

/** An action in a menu. A refused one stays where it is, can be reached with the keyboard and says why. */
export function DecidedItem( { label, isDestructive = false, verdict, onClick }: Props ) {
	const isRefused = verdict?.allowed === false;
	return (
		<MenuItem
			isDestructive={ isDestructive && ! isRefused }
			aria-disabled={ isRefused }
			className={ isRefused ? 'coffer-menu-item is-refused' : 'coffer-menu-item' }
			info={ isRefused ? [ verdict.sentence, verdict.remedy ].filter( Boolean ).join( ' ' ) : '' }
			onClick={ () => ! isRefused && onClick() }
		>
			{ label }
		</MenuItem>
	);
}
