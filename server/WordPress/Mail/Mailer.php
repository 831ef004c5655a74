<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Mail;

use PHPMailer\PHPMailer\PHPMailer;

defined( 'ABSPATH' ) || exit;

/**
 * Hands a letter to wp_mail, so that whatever the site sends its mail with sends this too. Headers are made of what has no line
 * break in it: the subject and the business's details are single lines, addresses are checked.
 */
final class Mailer {

	/** Seconds that the mail server has for each answer: less than the lease of a delivery. */
	private const PATIENCE = 30;

	/** @throws MailFailure */
	public static function send( Letter $letter ): void {
		$error   = null;
		$prepare = static fn ( PHPMailer $mailer ) => self::prepare( $mailer, $letter );
		$listen  = static function ( \WP_Error $failure ) use ( &$error ): void {
			$error = $failure->get_error_message();
		};
		// Early, so that what the owner set up for all mail of the site comes after it.
		$name = static fn ( mixed $name ): string => 'WordPress' === $name && '' !== $letter->business ? $letter->business : (string) $name;
		add_action( 'phpmailer_init', $prepare );
		add_action( 'wp_mail_failed', $listen );
		add_filter( 'wp_mail_from_name', $name, 5 );
		try {
			$is_sent = wp_mail( $letter->to, self::line( $letter->subject ), LetterHtml::of( $letter ), self::headers( $letter ) );
		} finally {
			remove_action( 'phpmailer_init', $prepare );
			remove_action( 'wp_mail_failed', $listen );
			remove_filter( 'wp_mail_from_name', $name, 5 );
			self::forget();
		}
		if ( ! $is_sent ) {
			throw self::failure( (string) $error );
		}
	}

	/** @return list<string> */
	private static function headers( Letter $letter ): array {
		return array_values( array_filter( [
			'Content-Type: text/html; charset=UTF-8',
			'' === $letter->businessEmail ? '' : 'Reply-To: ' . self::line( $letter->businessEmail ),
			'Content-Language: ' . self::line( $letter->language ),
			// RFC 3834: keeps answering machines from answering a machine.
			$letter->isAutomatic ? 'Auto-Submitted: auto-generated' : '',
		] ) );
	}

	private static function prepare( PHPMailer $mailer, Letter $letter ): void {
		$mailer->AltBody = $letter->plain();
		// Lines of any length arrive whole: RFC 5321 allows 998 octets.
		$mailer->Encoding = PHPMailer::ENCODING_QUOTED_PRINTABLE;
		$mailer->Timeout  = min( $mailer->Timeout, self::PATIENCE );
		// Of its own, and five minutes: a server that lets one in and says nothing would outlast the lease.
		$server            = $mailer->getSMTPInstance();
		$server->Timelimit = min( $server->Timelimit, self::PATIENCE );
		$mailer->XMailer  = ' ';
		// The same for every try, so that a second copy of a message is known as one.
		$host              = (string) wp_parse_url( home_url(), PHP_URL_HOST );
		$mailer->MessageID = '<coffer.' . $letter->reference . '@' . ( '' === $host ? 'localhost' : $host ) . '>';
	}

	/** WordPress keeps its mailer for the next mail of the request, which is not ours. */
	private static function forget(): void {
		global $phpmailer;
		if ( $phpmailer instanceof PHPMailer ) {
			$phpmailer->AltBody   = '';
			$phpmailer->MessageID = '';
			$phpmailer->XMailer   = '';
		}
	}

	private static function failure( string $error ): MailFailure {
		global $phpmailer;
		$said = $phpmailer instanceof PHPMailer && 'smtp' === $phpmailer->Mailer ? $phpmailer->getSMTPInstance()->getError() : [];
		$code = (int) ( $said['smtp_code'] ?? 0 );
		return new MailFailure(
			'' === $error ? 'WordPress could not send this message, and did not say why.' : $error,
			$code >= 500 && $code < 600,
			// The server had all of it and did not answer.
			0 === $code && str_starts_with( (string) ( $said['error'] ?? '' ), 'DATA END' )
		);
	}

	private static function line( string $text ): string {
		return trim( (string) preg_replace( '/[\r\n\x00]+/', ' ', $text ) );
	}
}
