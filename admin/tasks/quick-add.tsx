import type { RefObject } from 'react';
import { Button } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { plus } from '@wordpress/icons';
import { store, toCofferError, type CofferError } from '@coffer/api';
import { boot } from '../boot';
import { TextField } from '../components';
import { useNotify } from '../notices';

interface Props {
	/** To begin one from elsewhere; see focusNew. */
	form: RefObject< HTMLFormElement >;
	onAdded: () => void;
	/** Wants to say more about it; what was typed comes along. */
	onMore: ( title: string ) => void;
}

/** A task for oneself in one line. */
export function QuickAdd( { form, onAdded, onMore }: Props ) {
	const [ title, setTitle ] = useState( '' );
	const [ day, setDay ] = useState( '' );
	const [ error, setError ] = useState< CofferError >();
	const [ isBusy, setBusy ] = useState( false );
	const { saveTask } = useDispatch( store );
	const notify = useNotify();

	const add = async () => {
		setBusy( true );
		setError( undefined );
		try {
			await saveTask( { title, due_on: day === '' ? null : day, assignee_id: boot.person_id } );
			setTitle( '' );
			setDay( '' );
			notify( __( 'The task was added.', 'coffer' ) );
			onAdded();
		} catch ( thrown ) {
			setError( toCofferError( thrown ) );
		} finally {
			setBusy( false );
			focusNew( form );
		}
	};
	return (
		<form
			ref={ form }
			className="coffer-tasks__add"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( title.trim() === '' ) {
					focusNew( form );
				} else if ( ! isBusy ) {
					void add();
				}
			} }
		>
			<TextField
				className="coffer-tasks__new"
				label={ __( 'New task for yourself', 'coffer' ) }
				hideLabelFromVision
				placeholder={ __( 'Add a task for yourself', 'coffer' ) }
				value={ title }
				maxLength={ 190 }
				dir="auto"
				autoComplete="off"
				error={ error?.message }
				onChange={ setTitle }
			/>
			<TextField
				className="coffer-tasks__day"
				label={ __( 'Day', 'coffer' ) }
				hideLabelFromVision
				type="date"
				max="9999-12-31"
				value={ day }
				onChange={ setDay }
			/>
			<Button
				variant="secondary"
				type="submit"
				__next40pxDefaultSize
				icon={ plus }
				isBusy={ isBusy }
				disabled={ isBusy }
				accessibleWhenDisabled
			>
				{ __( 'Add', 'coffer' ) }
			</Button>
			<Button variant="tertiary" __next40pxDefaultSize onClick={ () => onMore( title ) }>
				{ __( 'More…', 'coffer' ) }
			</Button>
		</form>
	);
}

/** To where the title is written. */
export function focusNew( form: RefObject< HTMLFormElement > ): void {
	form.current?.querySelector( 'input' )?.focus();
}
