<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Domain\Refused;

defined( 'ABSPATH' ) || exit;

/** Whether this request is for a customer page, and if so for which. The gate is asked once, when somebody first wants to know. */
final class PortalRequest {

	private ?string $asked    = null;
	private bool $opened      = false;
	private bool $is_refused  = false;
	private ?PortalPage $page = null;
	private ?PageOutcome $outcome = null;
	private ?StandIn $stand_in = null;

	public function __construct( private readonly PageGate $gate ) {
	}

	/** @param mixed $asked From the address; what is no text asks for nothing that exists. */
	public function begin( #[\SensitiveParameter] mixed $asked ): void {
		$this->asked = is_string( $asked ) ? $asked : '';
	}

	public function answer( ?PageOutcome $outcome ): void {
		$this->outcome = $outcome;
	}

	/** Of a form that was sent with this request and could not be taken. */
	public function outcome(): ?PageOutcome {
		return $this->outcome;
	}

	/** While a shell is rendered: what stands in for everything that is somebody's. */
	public function standIn(): ?StandIn {
		return $this->stand_in;
	}

	public function replaceBy( ?StandIn $stand_in ): void {
		$this->stand_in = $stand_in;
	}

	/** What follows the base in the address; a secret. */
	public function asked(): string {
		return $this->asked ?? '';
	}

	/** What was just done, from the way back to the page: names a sentence, and is none itself. */
	public function done(): string {
		// phpcs:ignore WordPress.Security -- compared with known words only.
		return is_string( $_GET['coffer_done'] ?? null ) ? $_GET['coffer_done'] : '';
	}

	public function isPortal(): bool {
		return null !== $this->asked;
	}

	/** Null on other requests and for everything that may not be seen. */
	public function page(): ?PortalPage {
		if ( null !== $this->asked && ! $this->opened ) {
			$this->opened = true;
			try {
				$this->page = $this->gate->open( $this->asked );
			} catch ( Refused ) {
				$this->is_refused = true;
			}
		}
		return $this->page;
	}

	/** Whether whoever asks has asked for too many pages that there are not: known once page() is. */
	public function comesTooOften(): bool {
		return $this->is_refused;
	}

	public function isPreview(): bool {
		return (bool) $this->page()?->isPreview();
	}

	/** A preview inside a dialog of Money needs no header and footer of the site. */
	public function isEmbedded(): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- changes nothing but what is left out.
		return isset( $_GET['embed'] ) && '1' === $_GET['embed'] && $this->isPreview();
	}
}
