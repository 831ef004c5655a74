<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\WordPress\Health\Failures;
use Coffer\WordPress\Storage\Transients;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps shells for some minutes: in the object cache where there is one that lasts, else in a transient that is not autoloaded.
 * A page is kept only when the theme rendered it twice alike. One that differs is remembered as well, so as not to try at once.
 *
 * @phpstan-type Kept array{for: string, state: 'ready'|'once'|'unfit', shell: array<string, mixed>|null, fault: string}
 */
final class ShellStore {

	private const GROUP   = 'coffer_shell';
	private const SECONDS = 600;

	/** Bigger ones stay out of the table of options. */
	private const LARGEST = 500_000;

	/**
	 * @param string $name Of the page among those of this site, such as the phone's in German.
	 * @param string $for  Everything that a page of that name depends on.
	 */
	public function __construct( private readonly string $name, private readonly string $for ) {
	}

	/** @return Kept|null Null when there is none for now. */
	public function load(): ?array {
		/** @var Kept|false $kept */
		$kept = wp_using_ext_object_cache() ? wp_cache_get( $this->name, self::GROUP ) : get_transient( self::GROUP . "_$this->name" );
		return is_array( $kept ) && $kept['for'] === $this->for ? $kept : null;
	}

	/** @param array<string, mixed>|null $before The shell that was kept when this one was begun. */
	public function keep( PageShell $shell, ?array $before ): void {
		$plain = $shell->plain();
		$fault = $shell->fault ?? ( strlen( implode( '', $shell->pieces ) ) > self::LARGEST ? 'the page is too long' : null );
		if ( null === $fault && null !== $before && $before !== $plain ) {
			$fault = 'the theme rendered two different pages';
		}
		if ( null !== $fault ) {
			Failures::note( 'theme', get_stylesheet(), $fault );
		}
		$this->put(
			[
				'for'   => $this->for,
				'state' => match ( true ) {
					null !== $fault  => 'unfit',
					null === $before => 'once',
					default          => 'ready',
				},
				'shell' => null === $fault ? $plain : null,
				'fault' => (string) $fault,
			]
		);
	}

	/** Those in the table of options. What is in an object cache ends by itself. */
	public static function forget(): void {
		Transients::forget( self::GROUP . '_' );
	}

	/** @param Kept $kept */
	private function put( array $kept ): void {
		if ( wp_using_ext_object_cache() ) {
			wp_cache_set( $this->name, $kept, self::GROUP, self::SECONDS ); // phpcs:ignore WordPressVIPMinimum.Performance.LowExpiryCacheTime.CacheTimeUndetermined
		} else {
			set_transient( self::GROUP . "_$this->name", $kept, self::SECONDS );
		}
	}
}
