<?php
declare( strict_types=1 );

namespace Coffer\WordPress\Portal;

use Coffer\Contract\Manifest;
use Coffer\Domain\CofferError;
use Coffer\Domain\Customers\Customer;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\Workflow;
use Coffer\Domain\Portal\PortalPresenter;
use Coffer\Domain\PortalLinks\LinkScope;
use Coffer\Domain\PortalLinks\Visit;
use Coffer\Domain\Refused;
use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Services;

defined( 'ABSPATH' ) || exit;

/** From what stands in an address to the page that its reader may see. Null whenever there is none, never with a reason. */
final class PageGate {

	public function __construct( private readonly Services $services ) {
	}

	/**
	 * @param string $asked What follows the base: a token, or a preview with its pass.
	 * @throws Refused `too_many_requests`, for somebody who keeps asking for pages that there are not.
	 */
	public function open( #[\SensitiveParameter] string $asked ): ?PortalPage {
		return str_starts_with( $asked, PortalAddress::PREVIEW )
			? $this->preview( substr( $asked, strlen( PortalAddress::PREVIEW ) ) )
			: $this->visit( $asked );
	}

	/** What the holder of a link sees now. */
	public function pageOf( Visit $visit ): PortalPage {
		$page  = $this->page( $visit->document, $visit->customer, false, $visit->link->scope->covers( LinkScope::ViewAndPay ) );
		// What a signed-in person sees is not what everybody sees.
		$stamp = is_user_logged_in() ? null : ( new ViewStamp( $this->services ) )->of( $visit );
		return null === $stamp ? $page : $page->withStamp( $stamp );
	}

	/** Of nobody's document, in the editor. Nothing can be sent from it. */
	public function pageOfSample( Document $document, Customer $customer ): PortalPage {
		return $this->page( $document, $customer, false, true );
	}

	private function visit( #[\SensitiveParameter] string $token ): ?PortalPage {
		$visit = $this->services->linkGate()->authorize( $token, 'portal_view' );
		if ( null === $visit ) {
			return null;
		}
		$made = [
			'token_hash' => $visit->link->tokenHash,
			'issued_at'  => $this->services->clock()->now(),
		];
		$page = $this->pageOf( $visit )->withPass( $made );
		return CurrentActor::may( 'coffer_view' ) ? $page : $page->withBeacon( $made );
	}

	/** For the one signed-in person it was made for. Drafts can be reviewed this way; a void document has no page at all. */
	private function preview( string $pass ): ?PortalPage {
		$pass = PreviewPass::parse( $pass );
		if ( null === $pass || ! $pass->isFor( get_current_user_id(), $this->services->clock()->now() ) ) {
			return null;
		}
		try {
			$document = $this->services->documentList()->get( $this->services->currentActor(), $pass->documentId );
		} catch ( CofferError ) {
			return null;
		}
		if ( Workflow::Void === $document->workflow ) {
			return null;
		}
		$customer = null === $document->customerId ? null : $this->services->customers()->find( $document->customerId );
		return $this->page( $document, $customer, true, true );
	}

	/** @return array{src: string, width: int, height: int}|null */
	private function logo(): ?array {
		$id    = $this->services->settings()->load()->portal->logoId;
		$image = 0 === $id ? false : wp_get_attachment_image_src( $id, 'medium' );
		return false === $image ? null : [ 'src' => (string) $image[0], 'width' => (int) $image[1], 'height' => (int) $image[2] ];
	}

	private function page( Document $document, ?Customer $customer, bool $preview, bool $can_pay ): PortalPage {
		$locale             = PortalPresenter::locale( $document, $customer );
		[ $view, $problem ] = DocumentLocale::run(
			$locale,
			fn (): array => ViewFilter::apply(
				[
					...PortalPresenter::present( $document, $customer, $this->services->settings()->load(), $this->services->clock()->today(), new TranslatedWording(), $preview, $can_pay ),
					'logo' => $this->logo(),
					'pay' => $this->services->payNow()->ofDocument( $document, $customer, $can_pay ),
				]
			)
		);
		$shown = (string) wp_json_encode( [ Manifest::IDENTITY['version'], $view ] );
		return new PortalPage( $view, substr( hash( 'sha256', $shown ), 0, 32 ), $locale, current_user_can( 'manage_options' ) ? $problem : null, null, null, CurrentActor::may( 'coffer_view' ) );
	}
}
