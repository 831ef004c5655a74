import type { ReactNode } from 'react';
import { Button, Modal } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { Failure } from './failure';

interface Props {
	title: string;
	/** What the button says: the verb. Left out when there is nothing to agree to. */
	submitLabel?: string;
	cancelLabel?: string;
	/** Asked with care, in the colour of a warning. */
	isDestructive?: boolean;
	isBusy: boolean;
	/** Why it did not work. */
	error: unknown;
	/** Counts how often the person tried to send what cannot be sent; the first field that is wrong then gets the focus. */
	attempts?: number;
	onSubmit: () => void;
	onClose: () => void;
	children: ReactNode;
}

/** A dialog that asks something before it is done. A click beside it does not throw away what was typed. */
export function DialogForm( {
	title,
	submitLabel,
	cancelLabel = __( 'Cancel', 'coffer' ),
	isDestructive = false,
	isBusy,
	error,
	attempts = 0,
	onSubmit,
	onClose,
	children,
}: Props ) {
	const form = useRef< HTMLFormElement >( null );
	useEffect( () => {
		if ( error !== undefined || attempts > 0 ) {
			form.current?.querySelector< HTMLElement >( '[aria-invalid="true"]' )?.focus();
		}
	}, [ error, attempts ] );
	return (
		<Modal title={ title } onRequestClose={ onClose } shouldCloseOnClickOutside={ false } size="medium">
			<form
				ref={ form }
				className="coffer-dialog"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					// A dialog inside a form hands its submit up to that form.
					event.stopPropagation();
					if ( ! isBusy && submitLabel !== undefined ) {
						onSubmit();
					}
				} }
			>
				{ children }
				{ error !== undefined && <Failure error={ error } /> }
				<div className="coffer-dialog__buttons">
					<Button variant="tertiary" __next40pxDefaultSize onClick={ onClose }>
						{ submitLabel === undefined ? __( 'Close', 'coffer' ) : cancelLabel }
					</Button>
					{ submitLabel !== undefined && (
						<Button
							variant="primary"
							type="submit"
							isDestructive={ isDestructive }
							__next40pxDefaultSize
							isBusy={ isBusy }
							disabled={ isBusy }
							accessibleWhenDisabled
						>
							{ submitLabel }
						</Button>
					) }
				</div>
			</form>
		</Modal>
	);
}
