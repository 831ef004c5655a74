import { Button, Dropdown } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { DecidedButton, Refusal } from '../components';
import { askVerdict } from './ask-verdict';
import { openAssistant } from './asked-elsewhere';

interface Props {
	/** What it looks at, where the screen shows one thing: kind and number of a document, or name of a customer. */
	about?: string;
	/** Smaller, for a bar. */
	isCompact?: boolean;
}

/** Opens the assistant; refused, says why and who may. */
export function AskButton( { about = '', isCompact = false }: Props ) {
	const verdict = askVerdict();
	if ( verdict.allowed ) {
		return (
			<Button
				variant="secondary"
				{ ...( isCompact ? { size: 'compact' } : { __next40pxDefaultSize: true } ) }
				aria-label={
					/* translators: %s: kind and number of a document, or name of a customer. */
					about === '' ? undefined : sprintf( __( 'Ask about %s', 'coffer' ), about )
				}
				onClick={ () => openAssistant() }
			>
				{ __( 'Ask', 'coffer' ) }
			</Button>
		);
	}
	if ( ! isCompact ) {
		return (
			<DecidedButton verdict={ verdict } variant="secondary" isExplained onClick={ () => openAssistant() }>
				{ __( 'Ask', 'coffer' ) }
			</DecidedButton>
		);
	}
	// In a bar there is no room for a second button beside it, so this one says why.
	return (
		<Dropdown
			popoverProps={ { placement: 'bottom-end', shift: true } }
			renderToggle={ ( { isOpen, onToggle } ) => (
				<Button
					className="coffer-ask-refused"
					variant="tertiary"
					size="compact"
					aria-label={ __( 'Ask: why not?', 'coffer' ) }
					aria-expanded={ isOpen }
					onClick={ onToggle }
				>
					{ __( 'Ask', 'coffer' ) }
				</Button>
			) }
			renderContent={ () => <Refusal verdict={ verdict } /> }
		/>
	);
}
