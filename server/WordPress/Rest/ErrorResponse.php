<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Contract\Errors;
use Coffer\Domain\CofferError;
use Coffer\Domain\Refused;
use Coffer\WordPress\Health\ErrorLog;
use Coffer\WordPress\Health\Failures;
use Coffer\WordPress\Rest\Resources\VerdictResource;
use Coffer\WordPress\Sentence;

defined( 'ABSPATH' ) || exit;

/** The one place where what Coffer throws becomes HTTP: contract/schemas/rest-error.json. */
final class ErrorResponse {

	/** @param string $asked What was asked for, by its name in the contract. */
	public static function of( \Throwable $error, VerdictResource $verdicts, string $asked ): \WP_Error {
		if ( ! $error instanceof CofferError || ! isset( Errors::ALL[ $error->errorCode() ] ) ) {
			ErrorLog::fault( $error );
			Failures::caught( $error, 'request', $asked );
			return self::coded( 'server_error' );
		}
		$data = array_intersect_key( $error->details(), [ 'field' => 1, 'current_version' => 1, 'document_id' => 1, 'count' => 1 ] );
		if ( '' === ( $data['field'] ?? null ) && 'unknown_field' !== $error->errorCode() ) {
			// The body as a whole.
			unset( $data['field'] );
		}
		if ( $error instanceof Refused && null !== $error->verdict() ) {
			$data['verdict'] = $verdicts->of( $error->verdict() );
		}
		if ( 'portal_base_taken' === $error->errorCode() ) {
			/* translators: %s: what uses the address, such as: the page “Portal”. */
			$sentence = sprintf( __( 'This address is already used by %s.', 'coffer' ), (string) ( $error->details()['taken_by'] ?? '' ) );
			return self::coded( 'portal_base_taken', [ 'field' => 'portal_base' ], $sentence );
		}
		return self::coded( $error->errorCode(), $data, $error->getMessage() );
	}

	/**
	 * @param key-of<Errors::ALL>  $code
	 * @param array<string, mixed> $data     Beside the status.
	 * @param string               $sentence In English; the contract's when empty.
	 */
	public static function coded( string $code, array $data = [], string $sentence = '' ): \WP_Error {
		$error = Errors::ALL[ $code ];
		return new \WP_Error(
			'coffer_' . $code,
			Sentence::translated( '' === $sentence ? $error['sentence'] : $sentence ),
			[ 'status' => $error['status'] ] + $data
		);
	}
}
