import { Button } from '@wordpress/components';
import { useCallback, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { deleteMessageTemplate, fetchMessageTemplates, type MessageTemplate } from '@coffer/api';
import { DialogForm, Failure, Skeleton, useAnswer } from '../components';
import { useNotify } from '../notices';
import { languageChoices } from '../words';
import { TemplateDialog } from './template-dialog';

/** The texts from which messages begin: the site's own, and those that Coffer comes with until there is one. */
export function Templates() {
	const ask = useCallback( ( signal: AbortSignal ) => fetchMessageTemplates( signal ), [] );
	const { answer, error, refresh } = useAnswer( ask );
	const [ open, setOpen ] = useState< MessageTemplate | null >( null );
	const [ deleting, setDeleting ] = useState< MessageTemplate | null >( null );
	const own = answer?.items.filter( ( { id } ) => id !== null ) ?? [];
	const builtIn = answer?.items.filter( ( { id } ) => id === null ) ?? [];
	return (
		<section className="coffer-settings__templates" aria-labelledby="coffer-templates-title">
			<h3 id="coffer-templates-title">{ __( 'Message templates', 'coffer' ) }</h3>
			<p className="coffer-message__detail">
				{ __(
					'The texts that messages to customers begin with. Your own take the place of those that Coffer comes with.',
					'coffer'
				) }
			</p>
			{ error !== undefined && <Failure error={ error } onRetry={ refresh } /> }
			{ ! answer && error === undefined && (
				<p role="status">
					<span className="screen-reader-text">{ __( 'Loading templates', 'coffer' ) }</span>
					<Skeleton width="50%" />
				</p>
			) }
			<ul className="coffer-templates">
				{ own.map( ( template ) => (
					<li key={ template.id }>
						<span className="coffer-templates__name" dir="auto">
							{ template.name }
						</span>
						<span className="coffer-message__detail">{ languageWords( template.language ) }</span>
						<Button
							variant="secondary"
							size="compact"
							/* translators: %s: name of a template. */
							aria-label={ sprintf( __( 'Edit %s', 'coffer' ), template.name ) }
							onClick={ () => setOpen( template ) }
						>
							{ __( 'Edit', 'coffer' ) }
						</Button>
						<Button
							variant="tertiary"
							size="compact"
							isDestructive
							/* translators: %s: name of a template. */
							aria-label={ sprintf( __( 'Delete %s', 'coffer' ), template.name ) }
							onClick={ () => setDeleting( template ) }
						>
							{ __( 'Delete', 'coffer' ) }
						</Button>
					</li>
				) ) }
				{ builtIn.map( ( template ) => (
					<li key={ template.purpose }>
						<span className="coffer-templates__name" dir="auto">
							{ template.name }
						</span>
						<span className="coffer-message__detail">{ __( 'Comes with Coffer', 'coffer' ) }</span>
						<Button
							variant="secondary"
							size="compact"
							/* translators: %s: name of a template. */
							aria-label={ sprintf( __( 'Make your own of %s', 'coffer' ), template.name ) }
							onClick={ () => setOpen( template ) }
						>
							{ __( 'Make your own', 'coffer' ) }
						</Button>
					</li>
				) ) }
			</ul>
			{ open && (
				<TemplateDialog
					key={ `${ open.id } ${ open.purpose }` }
					template={ open }
					onSaved={ refresh }
					onClose={ () => setOpen( null ) }
				/>
			) }
			{ deleting && (
				<DeleteDialog template={ deleting } onDeleted={ refresh } onClose={ () => setDeleting( null ) } />
			) }
		</section>
	);
}

function DeleteDialog( {
	template: { id, name, version },
	onDeleted,
	onClose,
}: {
	template: MessageTemplate;
	onDeleted: () => void;
	onClose: () => void;
} ) {
	const notify = useNotify();
	const [ isBusy, setBusy ] = useState( false );
	const [ error, setError ] = useState< unknown >();
	const submit = async () => {
		setBusy( true );
		try {
			await deleteMessageTemplate( { id: id ?? 0, version } );
			notify( __( 'Template deleted.', 'coffer' ) );
			onDeleted();
			onClose();
		} catch ( thrown ) {
			setError( thrown );
			setBusy( false );
		}
	};
	return (
		<DialogForm
			/* translators: %s: name of a template. */
			title={ sprintf( __( 'Delete “%s”?', 'coffer' ), name ) }
			submitLabel={ __( 'Delete', 'coffer' ) }
			isDestructive
			isBusy={ isBusy }
			error={ error }
			onSubmit={ () => void submit() }
			onClose={ onClose }
		>
			<p>{ __( 'Messages that were begun with it stay as they are.', 'coffer' ) }</p>
		</DialogForm>
	);
}

function languageWords( language: string ): string {
	return language === ''
		? __( 'All languages', 'coffer' )
		: ( languageChoices().find( ( { value } ) => value === language )?.label ?? language );
}
