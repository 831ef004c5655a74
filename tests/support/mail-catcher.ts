import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Site } from '../../tools/site/site';
import { withMuPlugin } from './mu-plugin';

export interface MailCatcher {
	/** What was sent so far, in its order. */
	readonly messages: ParsedMail[];
	/** From now on the server refuses what it is given. */
	refuse: ( isRefusing: boolean ) => void;
}

/** While `work` goes on, the site sends its mail to an SMTP server of the test, which keeps it. */
export async function withMail( site: Site, work: ( mail: MailCatcher ) => Promise< void > ): Promise< void > {
	const messages: ParsedMail[] = [];
	let isRefusing = false;
	const server = new SMTPServer( {
		authOptional: true,
		disabledCommands: [ 'STARTTLS' ],
		onData( stream, _session, callback ) {
			simpleParser( stream ).then(
				( parsed ) => {
					if ( isRefusing ) {
						callback( new Error( 'Mailbox unavailable' ) );
						return;
					}
					messages.push( parsed );
					callback();
				},
				( thrown: Error ) => callback( thrown )
			);
		},
	} );
	// What a client does wrong is for the client to say.
	server.on( 'error', () => undefined );
	const port = await new Promise< number >( ( resolve ) => {
		server.listen( 0, '127.0.0.1', () => {
			const address = server.server.address();
			resolve( typeof address === 'object' && address ? address.port : 0 );
		} );
	} );
	const config = `
add_action( 'phpmailer_init', static function ( $mailer ) {
	$mailer->isSMTP();
	$mailer->Host = '127.0.0.1';
	$mailer->Port = ${ port };
	$mailer->SMTPAutoTLS = false;
} );
add_filter( 'wp_mail_from', static fn () => 'site@example.com' );
`;
	try {
		await withMuPlugin( site, config, () =>
			work( {
				messages,
				refuse: ( isOn ) => {
					isRefusing = isOn;
				},
			} )
		);
	} finally {
		await new Promise< void >( ( resolve ) => server.close( () => resolve() ) );
	}
}
