import type { KeyboardEvent } from 'react';
import { Button, TextareaControl } from '@wordpress/components';
import { useViewportMatch } from '@wordpress/compose';
import { useEffect, useRef } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

interface Props {
	value: string;
	isWaiting: boolean;
	onChange: ( value: string ) => void;
	onAsk: () => void;
	onStop: () => void;
}

const MOST = 500;
/** Letters left from which on they are counted. */
const FEW = 60;

/** A question in one's own words. Enter asks; Shift+Enter begins a new line. */
export function QuestionForm( { value, isWaiting, onChange, onAsk, onStop }: Props ) {
	const isPhone = useViewportMatch( 'medium', '<' );
	const form = useRef< HTMLFormElement >( null );
	useEffect( () => {
		// On a phone the keyboard would cover what can be asked with one touch.
		if ( ! isPhone ) {
			form.current?.querySelector( 'textarea' )?.focus();
		}
	}, [ isPhone ] );
	const press = ( event: KeyboardEvent ) => {
		// Enter also ends the writing of a Japanese or Chinese word; that is not a question yet.
		if ( event.key === 'Enter' && ! event.shiftKey && ! event.nativeEvent.isComposing ) {
			event.preventDefault();
			onAsk();
		}
	};
	const left = MOST - value.length;
	return (
		<form
			ref={ form }
			className="coffer-ask__form"
			onSubmit={ ( event ) => {
				event.preventDefault();
				onAsk();
			} }
		>
			<TextareaControl
				className="coffer-field coffer-ask__field"
				label={ __( 'Your question', 'coffer' ) }
				hideLabelFromVision
				placeholder={ __( 'Ask about an invoice, a customer, or what is owed', 'coffer' ) }
				value={ value }
				onChange={ onChange }
				onKeyDown={ press }
				rows={ 2 }
				maxLength={ MOST }
				dir="auto"
			/>
			{ isWaiting ? (
				// Another element than the one below: turned into it within the click, it would send the form.
				<Button key="stop" variant="secondary" __next40pxDefaultSize onClick={ onStop }>
					{ __( 'Stop', 'coffer' ) }
				</Button>
			) : (
				<Button
					key="ask"
					variant="primary"
					type="submit"
					__next40pxDefaultSize
					disabled={ value.trim() === '' }
					accessibleWhenDisabled
				>
					{ __( 'Ask', 'coffer' ) }
				</Button>
			) }
			<p className="coffer-ask__left" role="status">
				{ left <= FEW &&
					/* translators: %d: number of letters. */
					sprintf( _n( '%d letter left', '%d letters left', left, 'coffer' ), left ) }
			</p>
		</form>
	);
}
