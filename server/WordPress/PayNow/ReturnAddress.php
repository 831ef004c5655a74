<?php
declare( strict_types=1 );

namespace Coffer\WordPress\PayNow;

defined( 'ABSPATH' ) || exit;

/** Where somebody comes back to who paid on another page: a page of this site and no other. */
final class ReturnAddress {

	private function __construct( private readonly string $page ) {
	}

	public static function of( string $wish ): self {
		return new self( wp_validate_redirect( esc_url_raw( $wish, [ 'http', 'https' ] ), home_url( '/' ) ) );
	}

	/** With {attempt} in the place of the attempt's id. */
	public function paid(): string {
		return $this->with( 'paid' );
	}

	public function back(): string {
		return $this->with( 'back' );
	}

	private function with( string $outcome ): string {
		$page = strtok( $this->page, '#' );
		return add_query_arg( [ 'coffer_pay' => $outcome, 'coffer_attempt' => '{attempt}' ], false === $page ? home_url( '/' ) : $page );
	}
}
