import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Site } from '../../tools/site/site';
import { withMuPlugin } from './mu-plugin';

export interface MailCatcher {
	/** What was sent so far, in its order. */
	readonly messages: ParsedMail[];
	/** The same as the server was given them, octet for octet. */
	readonly raw: string[];
	/** Whom the server was told to bring each to, whatever its headers say. */
	readonly recipients: string[][];
	/** From now on the server refuses what it is given; with a code of 500 and more, for good. */
	refuse: ( isRefusing: boolean, code?: number ) => void;
	/** From now on the server keeps what it is given, and breaks the connection off instead of saying so. */
	cut: ( isCutting: boolean ) => void;
}

/** While `work` goes on, the site sends its mail to an SMTP server of the test, which keeps it. `more` is PHP that runs beside. */
export async function withMail(
	site: Site,
	work: ( mail: MailCatcher ) => Promise< void >,
	more = ''
): Promise< void > {
	const messages: ParsedMail[] = [];
	const raw: string[] = [];
	const recipients: string[][] = [];
	let isRefusing = false;
	let isCutting = false;
	let refusal = 450;
	const server = new SMTPServer( {
		authOptional: true,
		disabledCommands: [ 'STARTTLS' ],
		onData( stream, session, callback ) {
			whole( stream ).then(
				async ( text ) => {
					if ( isRefusing ) {
						callback( Object.assign( new Error( 'Mailbox unavailable' ), { responseCode: refusal } ) );
						return;
					}
					messages.push( await simpleParser( Buffer.from( text, 'latin1' ) ) );
					raw.push( text );
					recipients.push( session.envelope.rcptTo.map( ( { address } ) => address ) );
					if ( isCutting ) {
						sockets.forEach( ( socket ) => socket.destroy() );
						return;
					}
					callback();
				},
				( thrown: Error ) => callback( thrown )
			);
		},
	} );
	const sockets = new Set< Socket >();
	server.server.on( 'connection', ( socket: Socket ) => {
		sockets.add( socket );
		socket.once( 'close', () => sockets.delete( socket ) );
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
		await withMuPlugin( site, config + more, () =>
			work( {
				messages,
				raw,
				recipients,
				refuse: ( isOn, code = 450 ) => {
					isRefusing = isOn;
					refusal = code;
				},
				cut: ( isOn ) => {
					isCutting = isOn;
				},
			} )
		);
	} finally {
		await new Promise< void >( ( resolve ) => server.close( () => resolve() ) );
	}
}

async function whole( stream: Readable ): Promise< string > {
	const parts: Buffer[] = [];
	for await ( const part of stream ) {
		parts.push( part as Buffer );
	}
	return Buffer.concat( parts ).toString( 'latin1' );
}
