<?php
declare( strict_types=1 );

namespace Coffer\Domain\PortalLinks;

defined( 'ABSPATH' ) || exit;

/** A link with its token, for the person who asked. */
final class RevealedLink {

	/** @param bool $renewed The site's key changed, so this is a new link; the old one still works. */
	public function __construct(
		public readonly Token $token,
		public readonly PortalLink $link,
		public readonly bool $renewed,
	) {
	}
}
