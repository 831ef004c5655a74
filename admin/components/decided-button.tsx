import type { ReactNode } from 'react';
import { Button, Dropdown } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Verdict } from '@coffer/api';
import { Refusal } from './refusal';

interface Props {
	verdict: Verdict;
	variant: 'primary' | 'secondary';
	/** One button of a row that is refused for the same reason says it. */
	isExplained?: boolean;
	/** Something on the screen has to be seen to first, and says so itself. */
	isDisabled?: boolean;
	onClick: () => void;
	children: ReactNode;
}

/** A button that stays where it is when it is refused, with the reason one click away. */
export function DecidedButton( {
	verdict,
	variant,
	isExplained = false,
	isDisabled = false,
	onClick,
	children,
}: Props ) {
	if ( verdict.allowed ) {
		return (
			<Button
				variant={ variant }
				__next40pxDefaultSize
				disabled={ isDisabled }
				accessibleWhenDisabled
				onClick={ onClick }
			>
				{ children }
			</Button>
		);
	}
	return (
		<>
			<Button
				variant="secondary"
				__next40pxDefaultSize
				disabled
				accessibleWhenDisabled
				description={ verdict.sentence ?? '' }
			>
				{ children }
			</Button>
			{ isExplained && (
				<Dropdown
					popoverProps={ { placement: 'bottom-end', shift: true } }
					renderToggle={ ( { isOpen, onToggle } ) => (
						<Button variant="link" aria-expanded={ isOpen } onClick={ onToggle }>
							{ __( 'Why not?', 'coffer' ) }
						</Button>
					) }
					renderContent={ () => <Refusal verdict={ verdict } /> }
				/>
			) }
		</>
	);
}
