import { Button } from '@wordpress/components';
import { useDispatch } from '@wordpress/data';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { store, toCofferError, type CofferError, type Settings } from '@coffer/api';
import { keepDefaults } from '../boot';
import { Failure, useUnsaved } from '../components';
import { go, usePlaceOf } from '../location';
import { useNotify } from '../notices';
import { AssistantFields } from './assistant-fields';
import { BooksCheck } from './books-check';
import { BusinessFields } from './business-fields';
import { DataFields } from './data-fields';
import { DefaultFields } from './default-fields';
import { NumberFields } from './number-fields';
import { PayFields } from './pay-fields';
import { PortalFields } from './portal-fields';
import { ReminderFields } from './reminder-fields';
import {
	settingsInput,
	settingsProblems,
	typedSettings,
	type SettingsField,
	type TypedSettings,
} from './typed-settings';

/** What a part of the form needs. */
export interface Part {
	typed: TypedSettings;
	/** What is wrong with a field. */
	wrong: ( field: SettingsField ) => string | undefined;
	onChange: ( change: Partial< TypedSettings > ) => void;
}

export function SettingsForm( { settings }: { settings: Settings } ) {
	const [ base, setBase ] = useState( settings );
	const [ typed, setTyped ] = useState( () => typedSettings( settings ) );
	const [ error, setError ] = useState< CofferError >();
	const [ isForced, setForced ] = useState( false );
	const [ isBusy, setBusy ] = useState( false );
	const { saveSettings, invalidateResolution } = useDispatch( store );
	const notify = useNotify();
	const form = useRef< HTMLFormElement >( null );
	const isDirty = JSON.stringify( typed ) !== JSON.stringify( typedSettings( base ) );
	const isNewer = settings.version > base.version;
	const { dialog } = useUnsaved( isDirty );
	const problems = settingsProblems( typed );

	const load = ( current: Settings ) => {
		setBase( current );
		setTyped( typedSettings( current ) );
		setError( undefined );
		setForced( false );
	};
	useEffect( () => keepDefaults( settings ), [ settings ] );
	useEffect( () => {
		if ( isNewer && ! isDirty && ! isBusy ) {
			load( settings );
		}
	} );

	// Once what is wrong is marked: a frame may come before that.
	const [ refusals, setRefusals ] = useState( 0 );
	const showProblem = () => setRefusals( ( before ) => before + 1 );
	useEffect( () => {
		const field = refusals > 0 ? form.current?.querySelector< HTMLElement >( '[aria-invalid="true"]' ) : null;
		field?.focus();
		// Clear of the bar at the foot, which has grown by the refusal.
		field?.scrollIntoView( { block: 'center' } );
	}, [ refusals ] );

	const part = usePlaceOf( ( place ) => place.part );
	useEffect( () => {
		const meant = part === null ? null : form.current?.querySelector( `#coffer-settings-${ part }` );
		meant?.scrollIntoView( { block: 'start' } );
		meant?.querySelector< HTMLElement >( 'input, select, textarea' )?.focus( { preventScroll: true } );
		if ( part !== null ) {
			// So that whoever is sent there again comes there again.
			void go( { part: null }, 'replace' );
		}
	}, [ part ] );

	const submit = async () => {
		setForced( true );
		setError( undefined );
		if ( Object.keys( problems ).length > 0 ) {
			showProblem();
			return;
		}
		setBusy( true );
		try {
			load( await saveSettings( base.version, settingsInput( typed, base ) ) );
			notify( __( 'Settings saved.', 'coffer' ) );
		} catch ( thrown ) {
			const refusal = toCofferError( thrown );
			setError( refusal );
			if ( refusal.code === 'version_conflict' ) {
				void invalidateResolution( 'getSettings', [] );
			}
			showProblem();
		}
		setBusy( false );
	};

	const fields: Part = {
		typed,
		wrong: ( field ) => {
			if ( isForced && problems[ field ] !== undefined ) {
				return problems[ field ];
			}
			const isThis = error?.field === field || ( field === 'portal_base' && error?.code === 'portal_base_taken' );
			return isThis ? error?.message : undefined;
		},
		onChange: ( change ) => setTyped( ( before ) => ( { ...before, ...change } ) ),
	};

	return (
		<form
			ref={ form }
			className="coffer-settings__form"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( ! isBusy ) {
					void submit();
				}
			} }
		>
			<BusinessFields { ...fields } />
			<DefaultFields { ...fields } />
			<NumberFields { ...fields } />
			<PayFields { ...fields } stripe={ base.stripe } />
			<PortalFields { ...fields } settings={ base } />
			<ReminderFields { ...fields } isDirty={ isDirty } />
			<AssistantFields { ...fields } />
			<BooksCheck />
			<DataFields { ...fields } />
			<div className="coffer-savebar">
				{ error && <Failure error={ error } /> }
				{ isNewer && isDirty && ! isBusy && (
					<div className="coffer-savebar__row">
						<p>
							{ __(
								'Somebody changed the settings meanwhile. What you typed stays here until you load theirs.',
								'coffer'
							) }
						</p>
						<Button variant="secondary" __next40pxDefaultSize onClick={ () => load( settings ) }>
							{ __( 'Load the current settings', 'coffer' ) }
						</Button>
					</div>
				) }
				<div className="coffer-savebar__row">
					<p className="coffer-savebar__state" role="status">
						{ isDirty ? __( 'Not saved yet', 'coffer' ) : '' }
					</p>
					<Button
						variant="primary"
						type="submit"
						__next40pxDefaultSize
						isBusy={ isBusy }
						disabled={ isBusy || ! isDirty }
						accessibleWhenDisabled
					>
						{ __( 'Save settings', 'coffer' ) }
					</Button>
				</div>
			</div>
			{ dialog }
		</form>
	);
}
