import type { ReactNode } from 'react';
import { Button } from '@wordpress/components';

interface Props {
	isBusy: boolean;
	/** For another reason than that it is at work. */
	isDisabled?: boolean;
	onClick: () => void;
	children: ReactNode;
}

/** A button for something that takes a while: cannot be pressed again meanwhile, and keeps the focus. */
export function BusyButton( { isBusy, isDisabled = false, onClick, children }: Props ) {
	return (
		<Button
			variant="secondary"
			__next40pxDefaultSize
			isBusy={ isBusy }
			disabled={ isBusy || isDisabled }
			accessibleWhenDisabled
			onClick={ onClick }
		>
			{ children }
		</Button>
	);
}
