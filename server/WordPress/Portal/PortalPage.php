<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

defined( 'ABSPATH' ) || exit;

/** What one reader is about to be shown. */
final class PortalPage {

	/**
	 * @param array<string, mixed>  $view    contract/schemas/portal-view.json.
	 * @param string                $version Changes whenever the view does. With a stamp behind it, of what the view is made from.
	 * @param string|null           $locale  Of the words, such as de_DE; null: the site's.
	 * @param string|null           $problem What a filter of another plugin did wrong, for administrators.
	 * @param array{token_hash: string, issued_at: int}|null $beacon What the page may sign to say that it was looked at; null when nobody should.
	 * @param array{token_hash: string, issued_at: int}|null $pass   What the page may sign to pay; null when it may not.
	 * @param bool                  $staff   Whether somebody who may see Money is signed in.
	 */
	public function __construct(
		public readonly array $view,
		public readonly string $version,
		public readonly ?string $locale,
		public readonly ?string $problem = null,
		public readonly ?array $beacon = null,
		public readonly ?array $pass = null,
		public readonly bool $staff = false,
	) {
	}

	/** Staff look at it, and do nothing in a customer's place. */
	public function isForStaff(): bool {
		return $this->isPreview() || null === $this->pass || $this->staff;
	}

	public function isPreview(): bool {
		return $this->view['preview'];
	}

	/** @param string $stamp Of what the view is made from (ViewStamp). */
	public function withStamp( string $stamp ): self {
		return new self( $this->view, "$this->version-$stamp", $this->locale, $this->problem, $this->beacon, $this->pass, $this->staff );
	}

	/** @param array{token_hash: string, issued_at: int} $beacon */
	public function withBeacon( array $beacon ): self {
		return new self( $this->view, $this->version, $this->locale, $this->problem, $beacon, $this->pass, $this->staff );
	}

	/** @param array{token_hash: string, issued_at: int} $pass */
	public function withPass( array $pass ): self {
		return new self( $this->view, $this->version, $this->locale, $this->problem, $this->beacon, $pass, $this->staff );
	}
}
