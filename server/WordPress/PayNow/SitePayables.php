<?php
declare( strict_types=1 );

namespace Coffer\WordPress\PayNow;

use Coffer\Domain\Payables\Payables;
use Coffer\Payable;
use Coffer\PaymentEvent;
use Coffer\WordPress\Health\ErrorLog;
use Coffer\WordPress\Health\Failures;

defined( 'ABSPATH' ) || exit;

/** What plugins registered with coffer_register_payable(), and the blocks of editors. */
final class SitePayables implements Payables {

	public const BLOCK = 'block';

	/** @var array<string, array{label: string, resolve: callable, on_paid?: callable, on_refunded?: callable}> */
	private static array $registered = [];

	public function __construct( private readonly BlockPayables $blocks ) {
	}

	/**
	 * @param array<string, mixed> $definition As coffer_register_payable() describes it.
	 * @throws \InvalidArgumentException With a sentence that says what is wrong.
	 */
	public static function register( string $source, array $definition ): void {
		if ( 1 !== preg_match( '/\A[a-z][a-z0-9_]{0,39}\z/', $source ) || in_array( $source, [ 'document', self::BLOCK ], true ) ) {
			throw new \InvalidArgumentException( "A source of payments cannot be called \"$source\": use up to 40 lower-case letters, digits and underscores, and neither \"document\" nor \"block\"." );
		}
		if ( isset( self::$registered[ $source ] ) ) {
			throw new \InvalidArgumentException( "There is a source of payments called \"$source\" already. Put the name of your plugin in front." );
		}
		if ( ! is_string( $definition['label'] ?? null ) || '' === trim( $definition['label'] ) ) {
			throw new \InvalidArgumentException( "The source of payments \"$source\" needs a label: what people call it, such as Booking." );
		}
		if ( ! is_callable( $definition['resolve'] ?? null ) ) {
			throw new \InvalidArgumentException( "The source of payments \"$source\" needs resolve: a function that takes a reference and returns a Coffer\\Payable, or null." );
		}
		foreach ( [ 'on_paid', 'on_refunded' ] as $name ) {
			if ( isset( $definition[ $name ] ) && ! is_callable( $definition[ $name ] ) ) {
				throw new \InvalidArgumentException( "$name of the source of payments \"$source\" is not a function." );
			}
		}
		$unknown = array_diff( array_keys( $definition ), [ 'label', 'resolve', 'on_paid', 'on_refunded' ] );
		if ( [] !== $unknown ) {
			throw new \InvalidArgumentException( "The source of payments \"$source\" has what Coffer does not know: " . implode( ', ', $unknown ) . '. There are: label, resolve, on_paid, on_refunded.' );
		}
		/** @var array{label: string, resolve: callable, on_paid?: callable, on_refunded?: callable} $definition */
		self::$registered[ $source ] = $definition;
	}

	public function resolve( string $source, string $reference ): ?Payable {
		if ( self::BLOCK === $source ) {
			return $this->blocks->resolve( $reference );
		}
		$resolve = self::$registered[ $source ]['resolve'] ?? null;
		if ( null === $resolve ) {
			return null;
		}
		try {
			$payable = $resolve( $reference );
		} catch ( \Throwable $error ) {
			ErrorLog::plugin( "resolve of \"$source\"", $error );
			Failures::caught( $error, 'plugin', "resolve of $source" );
			return null;
		}
		if ( null !== $payable && ! $payable instanceof Payable ) {
			ErrorLog::write( "resolve of \"$source\" must return a Coffer\\Payable or null, and returned " . get_debug_type( $payable ) );
			return null;
		}
		return $payable;
	}

	public function label( string $source ): string {
		return match ( $source ) {
			'document'  => __( 'Document', 'coffer' ),
			self::BLOCK => __( 'Pay-now block', 'coffer' ),
			default     => self::$registered[ $source ]['label'] ?? $source,
		};
	}

	public function tell( string $source, PaymentEvent $event ): void {
		if ( self::BLOCK === $source ) {
			return;
		}
		if ( ! isset( self::$registered[ $source ] ) ) {
			// Its plugin is switched off: it is told when it is there again.
			throw new \RuntimeException( "Nobody registered the source of payments \"$source\"." );
		}
		$callback = self::$registered[ $source ][ 'refunded' === $event->type ? 'on_refunded' : 'on_paid' ] ?? null;
		if ( null !== $callback ) {
			$callback( $event );
		}
	}
}
