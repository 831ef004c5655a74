import type { ReactNode } from 'react';
import { Button } from '@wordpress/components';
import { Component } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

interface Props {
	children: ReactNode;
}

interface State {
	error: Error | null;
}

/** A mistake in the screen itself. What was saved is on the server; the rest is to load the page again. */
export class ErrorBoundary extends Component< Props, State > {
	override state: State = { error: null };

	static getDerivedStateFromError( error: unknown ): State {
		return { error: error instanceof Error ? error : new Error( String( error ) ) };
	}

	override render(): ReactNode {
		const { error } = this.state;
		if ( error === null ) {
			return this.props.children;
		}
		return (
			<div className="coffer-broken" role="alert">
				<h1>{ __( 'Money cannot show this screen', 'coffer' ) }</h1>
				<p>
					{ __(
						'Nothing that was saved is lost. Load the page again. If it happens a second time, give the text below to whoever looks after this site.',
						'coffer'
					) }
				</p>
				<pre dir="ltr">{ error.message }</pre>
				<Button variant="primary" __next40pxDefaultSize onClick={ () => window.location.reload() }>
					{ __( 'Load the page again', 'coffer' ) }
				</Button>
			</div>
		);
	}
}
