<?php
declare( strict_types=1 );

namespace Coffer\Domain\Assistant;

use Coffer\Domain\Clock;
use Coffer\Domain\Decisions\Verdict;
use Coffer\Domain\Documents\Document;
use Coffer\Domain\Documents\SendReadiness;
use Coffer\Domain\People\Access;
use Coffer\Domain\People\Actor;
use Coffer\Domain\Settings\SettingsRepository;

defined( 'ABSPATH' ) || exit;

/** Whether a document is ready to be sent, and then whether the reader may. Somebody who may not still learns what is missing. */
final class SendingVerdict {

	public function __construct( private readonly SettingsRepository $settings, private readonly Clock $clock ) {
	}

	public function of( Actor $actor, Document $document ): Verdict {
		$ready = SendReadiness::of( $document, $this->settings->load(), $this->clock->today() );
		return $ready->allowed ? Access::refusalOf( $actor, 'coffer_send' ) ?? $ready : $ready;
	}
}
