<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Rest;

use Coffer\Contract\Errors;
use Coffer\Domain\InvalidInput;

defined( 'ABSPATH' ) || exit;

/**
 * Holds a decoded JSON value against a schema of the contract, strictly: WordPress's own check takes "12", "1e3" and
 * true for integers, and lets integers beyond PHP's bounds pass as the bound. Knows the keywords that contract/schemas uses.
 */
final class SchemaCheck {

	/**
	 * What a wrong value is called, where the field's name says more than "invalid input".
	 *
	 * @var array<string, key-of<Errors::ALL>>
	 */
	private const CODES = [
		'unit_price'     => 'invalid_amount',
		'amount'         => 'invalid_amount',
		'deposit'        => 'invalid_amount',
		'quantity'       => 'invalid_quantity',
		'discount_value' => 'invalid_discount',
		'tax_rate'       => 'invalid_rate',
		'currency'       => 'currency_unknown',
		'issue_date'     => 'invalid_date',
		'due_date'       => 'invalid_date',
		'received_on'    => 'invalid_date',
		'start_on'       => 'invalid_date',
		'end_on'         => 'invalid_date',
		'customer_id'    => 'customer_unknown',
		'email'          => 'invalid_email',
		'language'       => 'invalid_language',
		'country'        => 'invalid_country',
		'iban'           => 'invalid_iban',
		'bic'            => 'invalid_bic',
	];

	/**
	 * @param mixed                $value  From json_decode() with objects as stdClass.
	 * @param array<string, mixed> $schema One of Contract\Schemas, or a part of it.
	 * @return mixed The value, objects as arrays.
	 * @throws InvalidInput With the path of the first field that is wrong.
	 */
	public static function of( mixed $value, array $schema, string $path = '' ): mixed {
		$type = self::typeOf( $value );
		if ( ! in_array( $type, (array) $schema['type'], true ) ) {
			throw self::wrongType( $path, array_values( (array) $schema['type'] ), $value );
		}
		return match ( $type ) {
			'object'  => self::object( (array) $value, $schema, $path ),
			'array'   => self::items( $value, $schema, $path ),
			'string'  => self::text( $value, $schema, $path ),
			'integer' => self::integer( $value, $schema, $path ),
			default   => $value,
		};
	}

	private static function typeOf( mixed $value ): string {
		return match ( true ) {
			$value instanceof \stdClass => 'object',
			is_array( $value )          => 'array',
			is_string( $value )         => 'string',
			is_int( $value )            => 'integer',
			is_bool( $value )           => 'boolean',
			null === $value             => 'null',
			default                     => 'number',
		};
	}

	private static function object( array $value, array $schema, string $path ): array {
		$prefix = '' === $path ? '' : $path . '.';
		foreach ( array_keys( $value ) as $name ) {
			if ( ! isset( $schema['properties'][ $name ] ) ) {
				throw InvalidInput::at( $prefix . self::printable( (string) $name ), 'unknown_field' );
			}
		}
		foreach ( $schema['required'] ?? [] as $name ) {
			if ( ! array_key_exists( $name, $value ) ) {
				throw new InvalidInput( $prefix . $name, 'invalid_input', __( 'This field is missing.', 'coffer' ) );
			}
		}
		foreach ( $value as $name => $item ) {
			$value[ $name ] = self::of( $item, $schema['properties'][ $name ], $prefix . $name );
		}
		return $value;
	}

	private static function items( array $value, array $schema, string $path ): array {
		if ( count( $value ) > ( $schema['maxItems'] ?? PHP_INT_MAX ) ) {
			throw InvalidInput::at( $path, 'lines' === $path ? 'too_many_lines' : 'invalid_input' );
		}
		foreach ( $value as $position => $item ) {
			$value[ $position ] = self::of( $item, $schema['items'], $path . '.' . $position );
		}
		return $value;
	}

	private static function text( string $value, array $schema, string $path ): string {
		if ( isset( $schema['enum'] ) && ! in_array( $value, $schema['enum'], true ) ) {
			throw new InvalidInput(
				$path,
				'invalid_input',
				/* translators: %s: list of machine names. */
				sprintf( __( 'This must be one of: %s.', 'coffer' ), implode( ', ', $schema['enum'] ) )
			);
		}
		// Characters, not bytes. json_decode() lets only UTF-8 through.
		$length = preg_match_all( '/./us', $value );
		if ( false === $length ) {
			throw InvalidInput::at( $path, 'invalid_text' );
		}
		if ( $length > ( $schema['maxLength'] ?? PHP_INT_MAX ) ) {
			throw InvalidInput::at( $path, 'currency_unknown' === self::code( $path ) ? 'currency_unknown' : 'text_too_long' );
		}
		if ( $length < ( $schema['minLength'] ?? 0 ) ) {
			throw InvalidInput::at( $path, 'currency_unknown' === self::code( $path ) ? 'currency_unknown' : 'text_missing' );
		}
		return $value;
	}

	private static function integer( int $value, array $schema, string $path ): int {
		if ( $value >= ( $schema['minimum'] ?? PHP_INT_MIN ) && $value <= ( $schema['maximum'] ?? PHP_INT_MAX ) ) {
			return $value;
		}
		throw self::outOfRange( $path, $schema, $value );
	}

	private static function outOfRange( string $path, array $schema, int $value ): InvalidInput {
		$code = self::code( $path );
		// Nobody who writes 0 is told that this is larger than Coffer can keep.
		if ( 'invalid_amount' === $code && $value < 1 && 1 === ( $schema['minimum'] ?? null ) ) {
			return new InvalidInput( $path, $code, __( 'This amount must be more than zero.', 'coffer' ) );
		}
		if ( 'invalid_amount' === $code || 'invalid_quantity' === $code ) {
			return InvalidInput::at( $path, 'amount_out_of_range' );
		}
		if ( null !== $code ) {
			return InvalidInput::at( $path, $code );
		}
		return new InvalidInput(
			$path,
			'invalid_input',
			isset( $schema['maximum'] )
				/* translators: 1: smallest number, 2: largest number. */
				? sprintf( __( 'This must lie between %1$d and %2$d.', 'coffer' ), $schema['minimum'] ?? 0, $schema['maximum'] )
				/* translators: %d: smallest number. */
				: sprintf( __( 'This must be %d or more.', 'coffer' ), $schema['minimum'] ?? 0 )
		);
	}

	/** @param list<string> $types What the schema allows. */
	private static function wrongType( string $path, array $types, mixed $value ): InvalidInput {
		$code = self::code( $path );
		// json_decode() gives a whole number with more digits than an integer has as a float.
		if ( in_array( $code, [ 'invalid_amount', 'invalid_quantity' ], true ) && is_float( $value ) && floor( $value ) === $value && abs( $value ) > 9_007_199_254_740_991 ) {
			return InvalidInput::at( $path, 'amount_out_of_range' );
		}
		if ( null !== $code ) {
			return InvalidInput::at( $path, $code );
		}
		$sentence = match ( $types[0] ) {
			'string'  => __( 'This must be text.', 'coffer' ),
			'integer' => __( 'This must be a whole number such as 12, without quotes, point or exponent.', 'coffer' ),
			'boolean' => __( 'This must be true or false.', 'coffer' ),
			'array'   => __( 'This must be a list.', 'coffer' ),
			default   => __( 'This must be a JSON object.', 'coffer' ),
		};
		return new InvalidInput( $path, 'invalid_input', $sentence );
	}

	/** @return key-of<Errors::ALL>|null */
	private static function code( string $path ): ?string {
		return self::CODES[ substr( (string) strrchr( '.' . $path, '.' ), 1 ) ] ?? null;
	}

	/** A name that somebody else chose goes back to them in the answer: keep it short and plain. */
	private static function printable( string $name ): string {
		return substr( (string) preg_replace( '/[^A-Za-z0-9_.-]/', '?', $name ), 0, 60 );
	}
}
