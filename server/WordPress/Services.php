<?php
declare( strict_types=1 );

namespace Coffer\WordPress;

use Coffer\Domain\Activity\ActivityList;
use Coffer\Domain\Activity\ActivityRepository;
use Coffer\Domain\Activity\ExportActivity;
use Coffer\Domain\Announcer;
use Coffer\Domain\Assistant\AnswerByModel;
use Coffer\Domain\Assistant\AnswerByRules;
use Coffer\Domain\Assistant\Ask;
use Coffer\Domain\Assistant\AssistantRecords;
use Coffer\Domain\Assistant\DraftByModel;
use Coffer\Domain\Assistant\DraftMessage;
use Coffer\Domain\Assistant\HelpByModel;
use Coffer\Domain\Assistant\LanguageModel;
use Coffer\Domain\Assistant\MoneyTools;
use Coffer\Domain\Assistant\ProposeFollowUp;
use Coffer\Domain\Assistant\ReadQuestion;
use Coffer\Domain\Assistant\References;
use Coffer\Domain\Assistant\SendingVerdict;
use Coffer\Domain\Assistant\ShowPrompt;
use Coffer\Domain\Clock;
use Coffer\Domain\Customers\CustomerList;
use Coffer\Domain\Customers\CustomerMoney;
use Coffer\Domain\Customers\CustomerMoneyRepository;
use Coffer\Domain\Customers\CustomerRepository;
use Coffer\Domain\Customers\FindUsers;
use Coffer\Domain\Customers\MergeCustomers;
use Coffer\Domain\Customers\SaveCustomer;
use Coffer\Domain\Customers\SiteUsers;
use Coffer\Domain\Documents\CopyDocument;
use Coffer\Domain\Documents\CorrectDocument;
use Coffer\Domain\Documents\CreditDocument;
use Coffer\Domain\Documents\DecideQuote;
use Coffer\Domain\Documents\DocumentActions;
use Coffer\Domain\Documents\DocumentChange;
use Coffer\Domain\Documents\DocumentList;
use Coffer\Domain\Documents\DocumentRepository;
use Coffer\Domain\Documents\DraftDocument;
use Coffer\Domain\Documents\ExportDocuments;
use Coffer\Domain\Documents\IdempotencyRepository;
use Coffer\Domain\Documents\MarkDocument;
use Coffer\Domain\Documents\NumberSeries;
use Coffer\Domain\Documents\SendDocument;
use Coffer\Domain\Documents\VoidDocument;
use Coffer\Domain\Documents\WriteOff;
use Coffer\Domain\FirstSteps\FirstSteps;
use Coffer\Domain\Gateways\Gateways;
use Coffer\Domain\Imports\ImportedCustomers;
use Coffer\Domain\Imports\ImportedDocuments;
use Coffer\Domain\Imports\ImportFile;
use Coffer\Domain\Imports\ImportRepository;
use Coffer\Domain\Ledger\Ledger;
use Coffer\Domain\Ledger\LedgerRepository;
use Coffer\Domain\Ledger\VerifyLedger;
use Coffer\Domain\Messages\CheckMessage;
use Coffer\Domain\Messages\DeliverMessage;
use Coffer\Domain\Messages\ManageTemplates;
use Coffer\Domain\Messages\MessageRepository;
use Coffer\Domain\Messages\MessageWording;
use Coffer\Domain\Messages\OtherRecords;
use Coffer\Domain\Messages\SendByEmail;
use Coffer\Domain\Messages\SendMessage;
use Coffer\Domain\Messages\WriteMessage;
use Coffer\Domain\Outbox\Deliveries;
use Coffer\Domain\Outbox\DrainOutbox;
use Coffer\Domain\Outbox\MessageHandler;
use Coffer\Domain\Outbox\MessageHandlers;
use Coffer\Domain\Outbox\Outbox;
use Coffer\Domain\Outbox\OutboxRepository;
use Coffer\Domain\Outbox\Wake;
use Coffer\Domain\Payables\Payables;
use Coffer\Domain\Payments\ApplicationRepository;
use Coffer\Domain\Payments\Applier;
use Coffer\Domain\Payments\ApplyCredit;
use Coffer\Domain\Payments\AttemptRepository;
use Coffer\Domain\Payments\CancelAttempt;
use Coffer\Domain\Payments\ConfirmPayment;
use Coffer\Domain\Payments\CreditChoices;
use Coffer\Domain\Payments\DecidePayment;
use Coffer\Domain\Payments\ExportPayments;
use Coffer\Domain\Payments\GiveBack;
use Coffer\Domain\Payments\OpenAttempts;
use Coffer\Domain\Payments\PaymentChange;
use Coffer\Domain\Payments\PaymentNews;
use Coffer\Domain\Payments\PaymentRepository;
use Coffer\Domain\Payments\PayTargets;
use Coffer\Domain\Payments\ReceiveWebhook;
use Coffer\Domain\Payments\RecordPayment;
use Coffer\Domain\Payments\RefundOnline;
use Coffer\Domain\Payments\RefundPayment;
use Coffer\Domain\Payments\SettlePayment;
use Coffer\Domain\Payments\SettleRefunds;
use Coffer\Domain\Payments\StartPayment;
use Coffer\Domain\Payments\WebhookRepository;
use Coffer\Domain\People\Actor;
use Coffer\Domain\People\EditRoles;
use Coffer\Domain\People\RoleList;
use Coffer\Domain\People\RoleRepository;
use Coffer\Domain\People\Staff;
use Coffer\Domain\People\StaffList;
use Coffer\Domain\Portal\HearCustomer;
use Coffer\Domain\PortalLinks\AskFreshLink;
use Coffer\Domain\PortalLinks\AuthorizeVisit;
use Coffer\Domain\PortalLinks\FailedLookupRepository;
use Coffer\Domain\PortalLinks\LinkAvailability;
use Coffer\Domain\PortalLinks\MailFreshLink;
use Coffer\Domain\PortalLinks\ManageLinks;
use Coffer\Domain\PortalLinks\PortalLinkRepository;
use Coffer\Domain\PortalLinks\RecordSeen;
use Coffer\Domain\PortalLinks\RevealPortalLink;
use Coffer\Domain\PortalLinks\SlowGuessing;
use Coffer\Domain\PortalLinks\TokenSealer;
use Coffer\Domain\Privacy\ErasePersonalData;
use Coffer\Domain\Privacy\PersonalDataRepository;
use Coffer\Domain\Random;
use Coffer\Domain\Receivables\ReceivablesRepository;
use Coffer\Domain\Reminders\PreviewReminders;
use Coffer\Domain\Reminders\RemindCustomers;
use Coffer\Domain\Reminders\ReminderRepository;
use Coffer\Domain\Samples\AddSamples;
use Coffer\Domain\Samples\RemoveSamples;
use Coffer\Domain\Samples\SampleRepository;
use Coffer\Domain\Samples\StandInSettings;
use Coffer\Domain\Schedules\RunSchedules;
use Coffer\Domain\Schedules\SaveSchedule;
use Coffer\Domain\Schedules\ScheduleList;
use Coffer\Domain\Schedules\ScheduleRepository;
use Coffer\Domain\Schedules\SteerSchedule;
use Coffer\Domain\Settings\EditSettings;
use Coffer\Domain\Settings\SettingsRepository;
use Coffer\Domain\Tasks\AcceptTask;
use Coffer\Domain\Tasks\CompleteTask;
use Coffer\Domain\Tasks\DeleteTask;
use Coffer\Domain\Tasks\SaveTask;
use Coffer\Domain\Tasks\TaskList;
use Coffer\Domain\Tasks\TaskRepository;
use Coffer\Domain\Transaction;
use Coffer\WordPress\Access\CurrentActor;
use Coffer\WordPress\Access\SiteStaff;
use Coffer\WordPress\Access\WordPressUsers;
use Coffer\WordPress\Assistant\Abilities;
use Coffer\WordPress\Assistant\SiteModel;
use Coffer\WordPress\Assistant\SystemStopwatch;
use Coffer\WordPress\Assistant\TranslatedDraftWording;
use Coffer\WordPress\Assistant\TranslatedToolWording;
use Coffer\WordPress\FirstSteps\SettledSite;
use Coffer\WordPress\Gateways\BankTransferGateway;
use Coffer\WordPress\Gateways\SiteGateways;
use Coffer\WordPress\Gateways\StripeAccount;
use Coffer\WordPress\Gateways\StripeClient;
use Coffer\WordPress\Gateways\StripeGateway;
use Coffer\WordPress\Gateways\TestGateway;
use Coffer\WordPress\Mail\AdminAddresses;
use Coffer\WordPress\Mail\MessageMail;
use Coffer\WordPress\Mail\TranslatedMessageWording;
use Coffer\WordPress\Outbox\Scheduler;
use Coffer\WordPress\PayNow\BlockPayables;
use Coffer\WordPress\PayNow\PaymentDelivery;
use Coffer\WordPress\PayNow\PayNow;
use Coffer\WordPress\PayNow\SitePayables;
use Coffer\WordPress\Portal\BaseCollision;
use Coffer\WordPress\Portal\FreshLinkMail;
use Coffer\WordPress\Portal\LinkGate;
use Coffer\WordPress\Portal\PortalAddress;
use Coffer\WordPress\Portal\PortalStatus;
use Coffer\WordPress\Portal\RouteCheck;
use Coffer\WordPress\Portal\SodiumTokenSealer;
use Coffer\WordPress\Samples\TranslatedSamples;
use Coffer\WordPress\Schedules\TranslatedScheduleWording;
use Coffer\WordPress\Storage\Database;
use Coffer\WordPress\Storage\SearchRebuild;
use Coffer\WordPress\Storage\WpdbActivityRepository;
use Coffer\WordPress\Storage\WpdbApplicationRepository;
use Coffer\WordPress\Storage\WpdbAssistantRecords;
use Coffer\WordPress\Storage\WpdbAttemptRepository;
use Coffer\WordPress\Storage\WpdbCustomerMergeRepository;
use Coffer\WordPress\Storage\WpdbCustomerMoneyRepository;
use Coffer\WordPress\Storage\WpdbCustomerRepository;
use Coffer\WordPress\Storage\WpdbDocumentRepository;
use Coffer\WordPress\Storage\WpdbFailedLookupRepository;
use Coffer\WordPress\Storage\WpdbFirstStepsRepository;
use Coffer\WordPress\Storage\WpdbIdempotencyRepository;
use Coffer\WordPress\Storage\WpdbImportMatches;
use Coffer\WordPress\Storage\WpdbImportRepository;
use Coffer\WordPress\Storage\WpdbLedgerRepository;
use Coffer\WordPress\Storage\WpdbMessageRepository;
use Coffer\WordPress\Storage\WpdbNumberSeries;
use Coffer\WordPress\Storage\WpdbOtherRecords;
use Coffer\WordPress\Storage\WpdbOutboxRepository;
use Coffer\WordPress\Storage\WpdbPaymentRepository;
use Coffer\WordPress\Storage\WpdbPersonalDataRepository;
use Coffer\WordPress\Storage\WpdbPortalLinkRepository;
use Coffer\WordPress\Storage\WpdbReceivablesRepository;
use Coffer\WordPress\Storage\WpdbReminderRepository;
use Coffer\WordPress\Storage\WpdbRoleRepository;
use Coffer\WordPress\Storage\WpdbSampleRepository;
use Coffer\WordPress\Storage\WpdbScheduleRepository;
use Coffer\WordPress\Storage\WpdbSearchIndex;
use Coffer\WordPress\Storage\WpdbSettingsRepository;
use Coffer\WordPress\Storage\WpdbTaskRepository;
use Coffer\WordPress\Storage\WpdbTemplateRepository;
use Coffer\WordPress\Storage\WpdbTransaction;
use Coffer\WordPress\Storage\WpdbWebhookRepository;

defined( 'ABSPATH' ) || exit;

/** Builds each part of Coffer the first time it is asked for, and hands out the same one from then on. */
final class Services {

	/** @var array<string, object> */
	private array $built = [];

	/** Who acts in this request. Not kept: a request may change its user. */
	public function currentActor(): Actor {
		return CurrentActor::actor();
	}

	public function clock(): Clock {
		return $this->built[ __FUNCTION__ ] ??= new SiteClock();
	}

	public function random(): Random {
		return $this->built[ __FUNCTION__ ] ??= new SystemRandom();
	}

	public function transaction(): Transaction {
		return $this->built[ __FUNCTION__ ] ??= new WpdbTransaction( $this->database() );
	}

	public function announcer(): Announcer {
		return $this->built[ __FUNCTION__ ] ??= new HookAnnouncer( $this->transaction() );
	}

	public function settings(): SettingsRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbSettingsRepository( $this->database(), $this->transaction() );
	}

	public function editSettings(): EditSettings {
		return $this->built[ __FUNCTION__ ] ??= new EditSettings( $this->settings(), new BaseCollision(), $this->numbers(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function firstSteps(): FirstSteps {
		return $this->built[ __FUNCTION__ ] ??= new FirstSteps( new WpdbFirstStepsRepository( $this->database(), $this->samples() ), $this->settings(), new SettledSite( $this ) );
	}

	public function samples(): SampleRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbSampleRepository( $this->database(), $this->searchIndex(), $this->transaction() );
	}

	public function addSamples(): AddSamples {
		$wording = new TranslatedSamples();
		return $this->built[ __FUNCTION__ ] ??= new AddSamples(
			$this->samples(),
			$wording,
			$this->saveCustomer(),
			$this->draftDocument(),
			$this->sendDocumentWith( new StandInSettings( $this->settings(), $wording ) ),
			$this->recordPayment(),
			$this->creditDocument(),
			$this->decideQuote(),
			$this->settings(),
			$this->transaction(),
			$this->clock(),
			$this->random()
		);
	}

	public function removeSamples(): RemoveSamples {
		return $this->built[ __FUNCTION__ ] ??= new RemoveSamples( $this->samples(), $this->transaction() );
	}

	public function customers(): CustomerRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbCustomerRepository( $this->database(), $this->searchIndex() );
	}

	public function customerList(): CustomerList {
		return $this->built[ __FUNCTION__ ] ??= new CustomerList( $this->customers() );
	}

	public function saveCustomer(): SaveCustomer {
		return $this->built[ __FUNCTION__ ] ??= new SaveCustomer( $this->customers(), $this->documents(), $this->activity(), $this->transaction(), $this->clock(), $this->manageLinks(), $this->siteUsers() );
	}

	public function mergeCustomers(): MergeCustomers {
		return $this->built[ __FUNCTION__ ] ??= new MergeCustomers(
			$this->customers(),
			new WpdbCustomerMergeRepository( $this->database(), $this->searchIndex() ),
			$this->manageLinks(),
			$this->idempotency(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function personalData(): PersonalDataRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbPersonalDataRepository( $this->database(), $this->searchIndex() );
	}

	public function erasePersonalData(): ErasePersonalData {
		return $this->built[ __FUNCTION__ ] ??= new ErasePersonalData(
			$this->personalData(),
			$this->customers(),
			$this->draftDocument(),
			$this->manageLinks(),
			$this->settings(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function imports(): ImportRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbImportRepository( $this->database() );
	}

	public function importFile(): ImportFile {
		$matches   = new WpdbImportMatches( $this->database() );
		$customers = new ImportedCustomers( $this->customers(), $this->documents(), $matches, $this->activity() );
		return $this->built[ __FUNCTION__ ] ??= new ImportFile(
			$this->imports(),
			$customers,
			new ImportedDocuments( $customers, $this->documents(), $matches, $this->settings(), $this->activity() ),
			$this->idempotency(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function documents(): DocumentRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbDocumentRepository( $this->database(), $this->ledgerEntries(), $this->searchIndex() );
	}

	public function documentList(): DocumentList {
		return $this->built[ __FUNCTION__ ] ??= new DocumentList( $this->documents(), $this->clock() );
	}

	public function documentActions(): DocumentActions {
		return $this->built[ __FUNCTION__ ] ??= new DocumentActions( $this->linkAvailability(), $this->clock() );
	}

	public function draftDocument(): DraftDocument {
		return $this->built[ __FUNCTION__ ] ??= new DraftDocument( $this->documents(), $this->customers(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function sendDocument(): SendDocument {
		return $this->built[ __FUNCTION__ ] ??= $this->sendDocumentWith( $this->settings() );
	}

	private function sendDocumentWith( SettingsRepository $settings ): SendDocument {
		return new SendDocument(
			$this->documentChange(),
			$this->documents(),
			$this->customers(),
			$settings,
			$this->numbers(),
			$this->ledger(),
			$this->applier(),
			$this->activity(),
			$this->clock(),
			$this->announcer()
		);
	}

	public function voidDocument(): VoidDocument {
		return $this->built[ __FUNCTION__ ] ??= new VoidDocument( $this->documentChange(), $this->documents(), $this->ledger(), $this->activity(), $this->announcer() );
	}

	public function decideQuote(): DecideQuote {
		return $this->built[ __FUNCTION__ ] ??= new DecideQuote( $this->documentChange(), $this->documents(), $this->activity(), $this->transaction(), $this->clock(), $this->announcer() );
	}

	public function copyDocument(): CopyDocument {
		return $this->built[ __FUNCTION__ ] ??= new CopyDocument( $this->documentChange(), $this->documents(), $this->activity(), $this->settings(), $this->clock() );
	}

	public function creditDocument(): CreditDocument {
		return $this->built[ __FUNCTION__ ] ??= new CreditDocument( $this->documentChange(), $this->documents(), $this->activity(), new TranslatedStoredWording() );
	}

	public function correctDocument(): CorrectDocument {
		return $this->built[ __FUNCTION__ ] ??= new CorrectDocument( $this->documentChange(), $this->documents(), $this->customers(), $this->settings(), $this->ledger(), $this->activity() );
	}

	public function exportDocuments(): ExportDocuments {
		return $this->built[ __FUNCTION__ ] ??= new ExportDocuments( $this->documentList(), $this->activity(), $this->clock() );
	}

	public function writeOff(): WriteOff {
		return $this->built[ __FUNCTION__ ] ??= new WriteOff( $this->documentChange(), $this->ledger(), $this->activity() );
	}

	public function markDocument(): MarkDocument {
		return $this->built[ __FUNCTION__ ] ??= new MarkDocument( $this->documentChange(), $this->documents(), $this->activity() );
	}

	public function recordPayment(): RecordPayment {
		return $this->built[ __FUNCTION__ ] ??= new RecordPayment( $this->documentChange(), $this->payments(), $this->applier(), $this->activity(), $this->clock() );
	}

	public function applyCredit(): ApplyCredit {
		return $this->built[ __FUNCTION__ ] ??= new ApplyCredit( $this->documentChange(), $this->documents(), $this->payments(), $this->applications(), $this->applier() );
	}

	public function refundPayment(): RefundPayment {
		return $this->built[ __FUNCTION__ ] ??= new RefundPayment( $this->documentChange(), $this->payments(), $this->applications(), $this->giveBack(), $this->refundOnline() );
	}

	public function refundOnline(): RefundOnline {
		return $this->built[ __FUNCTION__ ] ??= new RefundOnline(
			$this->payments(),
			$this->attempts(),
			$this->documents(),
			$this->customers(),
			$this->gateways(),
			$this->giveBack(),
			$this->paymentNews(),
			$this->outbox(),
			$this->activity(),
			$this->transaction(),
			$this->clock(),
			$this->random()
		);
	}

	public function attempts(): AttemptRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbAttemptRepository( $this->database() );
	}

	public function webhooks(): WebhookRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbWebhookRepository( $this->database() );
	}

	public function gateways(): Gateways {
		return $this->built[ __FUNCTION__ ] ??= new SiteGateways( [
			new StripeGateway( new StripeClient(), $this->stripeAccount(), $this->settings() ),
			new BankTransferGateway( $this->settings() ),
			new TestGateway( $this->settings() ),
		] );
	}

	public function stripeAccount(): StripeAccount {
		return $this->built[ __FUNCTION__ ] ??= new StripeAccount( new StripeClient() );
	}

	public function payables(): Payables {
		return $this->built[ __FUNCTION__ ] ??= new SitePayables( new BlockPayables() );
	}

	public function payTargets(): PayTargets {
		return $this->built[ __FUNCTION__ ] ??= new PayTargets( $this->attempts(), $this->documents(), $this->customers(), $this->payables() );
	}

	public function payNow(): PayNow {
		return $this->built[ __FUNCTION__ ] ??= new PayNow( $this );
	}

	public function startPayment(): StartPayment {
		return $this->built[ __FUNCTION__ ] ??= new StartPayment(
			$this->attempts(),
			$this->gateways(),
			$this->settlePayment(),
			$this->activity(),
			$this->transaction(),
			$this->clock(),
			$this->random(),
			$this->announcer()
		);
	}

	public function settlePayment(): SettlePayment {
		return $this->built[ __FUNCTION__ ] ??= new SettlePayment(
			$this->attempts(),
			$this->payments(),
			$this->documents(),
			$this->customers(),
			$this->applier(),
			new SettleRefunds( $this->payments(), $this->refundOnline(), $this->giveBack(), new TranslatedStoredWording() ),
			$this->ledger(),
			$this->paymentNews(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function confirmPayment(): ConfirmPayment {
		return $this->built[ __FUNCTION__ ] ??= new ConfirmPayment( $this->attempts(), $this->gateways(), $this->settlePayment(), $this->clock() );
	}

	public function receiveWebhook(): ReceiveWebhook {
		return $this->built[ __FUNCTION__ ] ??= new ReceiveWebhook( $this->gateways(), $this->attempts(), $this->webhooks(), $this->confirmPayment(), $this->transaction() );
	}

	public function decidePayment(): DecidePayment {
		return $this->built[ __FUNCTION__ ] ??= new DecidePayment(
			new PaymentChange( $this->attempts(), $this->documents(), $this->customers(), $this->idempotency(), $this->transaction(), $this->clock() ),
			$this->attempts(),
			$this->payments(),
			$this->gateways(),
			$this->settlePayment(),
			$this->confirmPayment(),
			$this->refundOnline(),
			$this->giveBack(),
			$this->activity(),
			$this->clock()
		);
	}

	public function creditChoices(): CreditChoices {
		return $this->built[ __FUNCTION__ ] ??= new CreditChoices( $this->documents(), $this->payments() );
	}

	public function payments(): PaymentRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbPaymentRepository( $this->database() );
	}

	public function applications(): ApplicationRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbApplicationRepository( $this->database() );
	}

	public function receivables(): ReceivablesRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbReceivablesRepository( $this->database() );
	}

	public function ledger(): Ledger {
		return $this->built[ __FUNCTION__ ] ??= new Ledger( $this->ledgerEntries(), $this->documents(), new OpenAttempts( $this->attempts(), $this->outbox() ) );
	}

	public function verifyLedger(): VerifyLedger {
		return $this->built[ __FUNCTION__ ] ??= new VerifyLedger( $this->ledgerEntries(), $this->applications(), $this->payments() );
	}

	public function numbers(): NumberSeries {
		return $this->built[ __FUNCTION__ ] ??= new WpdbNumberSeries( $this->database() );
	}

	public function activityList(): ActivityList {
		return $this->built[ __FUNCTION__ ] ??= new ActivityList( $this->activity() );
	}

	public function customerMoney(): CustomerMoney {
		return $this->built[ __FUNCTION__ ] ??= new CustomerMoney( $this->customers(), $this->customerSums(), $this->clock() );
	}

	public function exportActivity(): ExportActivity {
		return $this->built[ __FUNCTION__ ] ??= new ExportActivity( $this->activity(), $this->documents(), $this->customers(), $this->clock() );
	}

	public function exportPayments(): ExportPayments {
		return $this->built[ __FUNCTION__ ] ??= new ExportPayments( $this->customerMoney(), $this->activity(), $this->clock() );
	}

	public function findUsers(): FindUsers {
		return $this->built[ __FUNCTION__ ] ??= new FindUsers( $this->siteUsers(), $this->customers() );
	}

	public function siteUsers(): SiteUsers {
		return $this->built[ __FUNCTION__ ] ??= new WordPressUsers();
	}

	public function activity(): ActivityRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbActivityRepository( $this->database() );
	}

	public function portalLinks(): PortalLinkRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbPortalLinkRepository( $this->database() );
	}

	public function linkAvailability(): LinkAvailability {
		return $this->built[ __FUNCTION__ ] ??= new LinkAvailability();
	}

	public function revealPortalLink(): RevealPortalLink {
		return $this->built[ __FUNCTION__ ] ??= new RevealPortalLink(
			$this->documents(),
			$this->portalLinks(),
			$this->settings(),
			$this->routeCheck(),
			$this->linkAvailability(),
			$this->tokenSealer(),
			$this->random(),
			$this->activity(),
			$this->transaction(),
			$this->clock(),
			$this->announcer()
		);
	}

	public function schedules(): ScheduleRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbScheduleRepository( $this->database() );
	}

	public function scheduleList(): ScheduleList {
		return $this->built[ __FUNCTION__ ] ??= new ScheduleList( $this->schedules(), $this->clock() );
	}

	public function saveSchedule(): SaveSchedule {
		return $this->built[ __FUNCTION__ ] ??= new SaveSchedule( $this->schedules(), $this->customers(), $this->documents(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function steerSchedule(): SteerSchedule {
		return $this->built[ __FUNCTION__ ] ??= new SteerSchedule( $this->schedules(), $this->customers(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function runSchedules(): RunSchedules {
		return $this->built[ __FUNCTION__ ] ??= new RunSchedules(
			$this->schedules(),
			$this->customers(),
			$this->documents(),
			$this->settings(),
			$this->sendDocument(),
			$this->writeMessage(),
			$this->sendMessage(),
			$this->staff(),
			$this->tasks(),
			new TranslatedScheduleWording(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function tasks(): TaskRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbTaskRepository( $this->database() );
	}

	public function completeTask(): CompleteTask {
		return $this->built[ __FUNCTION__ ] ??= new CompleteTask( $this->tasks(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function acceptTask(): AcceptTask {
		return $this->built[ __FUNCTION__ ] ??= new AcceptTask( $this->tasks(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function taskList(): TaskList {
		return $this->built[ __FUNCTION__ ] ??= new TaskList( $this->tasks(), $this->documentList(), $this->customerList(), $this->clock() );
	}

	public function saveTask(): SaveTask {
		return $this->built[ __FUNCTION__ ] ??= new SaveTask( $this->tasks(), $this->documents(), $this->customers(), $this->staff(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function deleteTask(): DeleteTask {
		return $this->built[ __FUNCTION__ ] ??= new DeleteTask( $this->tasks(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function remindCustomers(): RemindCustomers {
		return $this->built[ __FUNCTION__ ] ??= new RemindCustomers(
			$this->reminders(),
			$this->settings(),
			$this->documents(),
			$this->customers(),
			$this->writeMessage(),
			$this->sendMessage(),
			$this->customerMessages(),
			$this->tasks(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function previewReminders(): PreviewReminders {
		return $this->built[ __FUNCTION__ ] ??= new PreviewReminders( $this->reminders(), $this->documents(), $this->customers(), $this->settings(), $this->clock() );
	}

	private function reminders(): ReminderRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbReminderRepository( $this->database() );
	}

	public function staff(): Staff {
		return $this->built[ __FUNCTION__ ] ??= new SiteStaff();
	}

	public function staffList(): StaffList {
		return $this->built[ __FUNCTION__ ] ??= new StaffList( $this->staff() );
	}

	public function hearCustomer(): HearCustomer {
		return $this->built[ __FUNCTION__ ] ??= new HearCustomer( $this->tasks(), $this->documents(), $this->settings(), $this->activity(), $this->transaction(), $this->clock(), $this->announcer() );
	}

	public function askFreshLink(): AskFreshLink {
		return $this->built[ __FUNCTION__ ] ??= new AskFreshLink(
			$this->portalLinks(),
			$this->documents(),
			$this->customers(),
			$this->settings(),
			$this->linkAvailability(),
			$this->tasks(),
			$this->outbox(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function mailFreshLink(): MailFreshLink {
		return $this->built[ __FUNCTION__ ] ??= new MailFreshLink(
			$this->portalLinks(),
			$this->documents(),
			$this->customers(),
			$this->settings(),
			$this->linkAvailability(),
			$this->tokenSealer(),
			$this->random(),
			$this->tasks(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function manageLinks(): ManageLinks {
		return $this->built[ __FUNCTION__ ] ??= new ManageLinks(
			$this->documents(),
			$this->portalLinks(),
			$this->settings(),
			$this->routeCheck(),
			$this->linkAvailability(),
			$this->tokenSealer(),
			$this->random(),
			$this->activity(),
			$this->transaction(),
			$this->clock(),
			$this->announcer()
		);
	}

	public function authorizeVisit(): AuthorizeVisit {
		return $this->built[ __FUNCTION__ ] ??= new AuthorizeVisit(
			$this->portalLinks(),
			$this->documents(),
			$this->customers(),
			$this->settings(),
			$this->linkAvailability(),
			$this->clock()
		);
	}

	/** What everybody is to ask who has a token of somebody else's: AuthorizeVisit, with a limit for guessing. */
	public function linkGate(): LinkGate {
		return $this->built[ __FUNCTION__ ] ??= new LinkGate( $this );
	}

	public function slowGuessing(): SlowGuessing {
		return $this->built[ __FUNCTION__ ] ??= new SlowGuessing( $this->failedLookups(), $this->clock() );
	}

	public function failedLookups(): FailedLookupRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbFailedLookupRepository( $this->database() );
	}

	public function recordSeen(): RecordSeen {
		return $this->built[ __FUNCTION__ ] ??= new RecordSeen( $this->portalLinks(), $this->documents(), $this->activity(), $this->transaction(), $this->clock(), $this->announcer() );
	}

	public function tokenSealer(): TokenSealer {
		return $this->built[ __FUNCTION__ ] ??= SodiumTokenSealer::forSite( $this->random() );
	}

	public function portalAddress(): PortalAddress {
		return $this->built[ __FUNCTION__ ] ??= new PortalAddress( $this->clock() );
	}

	public function portalStatus(): PortalStatus {
		return $this->built[ __FUNCTION__ ] ??= new PortalStatus( $this );
	}

	public function routeCheck(): RouteCheck {
		return $this->built[ __FUNCTION__ ] ??= new RouteCheck( $this );
	}

	public function outbox(): Outbox {
		return $this->built[ __FUNCTION__ ] ??= new Outbox( $this->outboxMessages(), $this->transaction(), $this->random(), $this->clock(), $this->wake() );
	}

	public function outboxMessages(): OutboxRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbOutboxRepository( $this->database() );
	}

	/** Who delivers which topic; each is built when the first message of its topic is. */
	public function messageHandlers(): MessageHandlers {
		return $this->built[ __FUNCTION__ ] ??= new MessageHandlers( [
			PaymentNews::ANNOUNCE => fn (): MessageHandler => new PaymentDelivery( $this->attempts(), $this->payables() ),
			PaymentNews::PAID     => fn (): MessageHandler => new PaymentDelivery( $this->attempts(), $this->payables() ),
			PaymentNews::REFUNDED => fn (): MessageHandler => new PaymentDelivery( $this->attempts(), $this->payables() ),
			CancelAttempt::TOPIC  => fn (): MessageHandler => new CancelAttempt( $this->attempts(), $this->gateways(), $this->settlePayment() ),
			RefundOnline::TOPIC   => fn (): MessageHandler => $this->refundOnline(),
			AskFreshLink::TOPIC   => fn (): MessageHandler => new FreshLinkMail( $this ),
			SendMessage::TOPIC    => fn (): MessageHandler => new MessageMail( $this ),
		] );
	}

	public function drainOutbox(): DrainOutbox {
		return $this->built[ __FUNCTION__ ] ??= new DrainOutbox(
			$this->outboxMessages(),
			$this->messageHandlers(),
			$this->transaction(),
			$this->random(),
			$this->clock(),
			$this->announcer(),
			$this->wake()
		);
	}

	public function deliveries(): Deliveries {
		return $this->built[ __FUNCTION__ ] ??= new Deliveries( $this->outboxMessages(), $this->transaction(), $this->clock(), $this->wake() );
	}

	public function roles(): RoleRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbRoleRepository( $this->database(), $this->transaction() );
	}

	public function roleList(): RoleList {
		return $this->built[ __FUNCTION__ ] ??= new RoleList( $this->roles(), $this->activity() );
	}

	public function editRoles(): EditRoles {
		return $this->built[ __FUNCTION__ ] ??= new EditRoles( $this->roles(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function customerMessages(): MessageRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbMessageRepository( $this->database() );
	}

	public function messageWording(): MessageWording {
		return $this->built[ __FUNCTION__ ] ??= new TranslatedMessageWording( $this->settings() );
	}

	public function manageTemplates(): ManageTemplates {
		return $this->built[ __FUNCTION__ ] ??= new ManageTemplates( new WpdbTemplateRepository( $this->database() ), $this->messageWording(), $this->activity(), $this->transaction(), $this->clock() );
	}

	public function writeMessage(): WriteMessage {
		return $this->built[ __FUNCTION__ ] ??= new WriteMessage(
			$this->customerMessages(),
			$this->manageTemplates(),
			$this->messageWording(),
			$this->documents(),
			$this->customers(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function checkMessage(): CheckMessage {
		return $this->built[ __FUNCTION__ ] ??= new CheckMessage( $this->otherRecords(), new AdminAddresses(), $this->settings() );
	}

	public function sendMessage(): SendMessage {
		return $this->built[ __FUNCTION__ ] ??= new SendMessage(
			$this->customerMessages(),
			$this->checkMessage(),
			$this->revealPortalLink(),
			$this->documents(),
			$this->customers(),
			$this->idempotency(),
			$this->outbox(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function deliverMessage(): DeliverMessage {
		return $this->built[ __FUNCTION__ ] ??= new DeliverMessage(
			$this->customerMessages(),
			$this->revealPortalLink(),
			$this->documents(),
			$this->customers(),
			$this->activity(),
			$this->transaction(),
			$this->clock()
		);
	}

	public function sendByEmail(): SendByEmail {
		return $this->built[ __FUNCTION__ ] ??= new SendByEmail( $this->documentChange(), $this->sendDocument(), $this->writeMessage(), $this->sendMessage(), $this->documents(), $this->customers() );
	}

	public function ask(): Ask {
		return $this->built[ __FUNCTION__ ] ??= new Ask( new ReadQuestion( $this->assistantRecords(), $this->customers() ), $this->answerByRules(), $this->helpByModel(), $this->assistantRecords(), $this->activity(), $this->clock() );
	}

	/** What the assistant can do, by the names of contract/abilities.json. */
	public function tools(): MoneyTools {
		return $this->built[ __FUNCTION__ ] ??= new MoneyTools(
			$this->documentList(),
			$this->customers(),
			$this->customerMoney(),
			$this->receivables(),
			$this->activityList(),
			$this->taskList(),
			$this->references(),
			$this->assistantRecords(),
			$this->draftMessages(),
			$this->proposeFollowUp(),
			$this->sendingVerdict(),
			new TranslatedToolWording( $this ),
			$this->clock()
		);
	}

	public function draftMessages(): DraftMessage {
		return $this->built[ __FUNCTION__ ] ??= new DraftMessage(
			$this->customers(),
			$this->manageTemplates(),
			$this->messageWording(),
			new TranslatedDraftWording(),
			$this->checkMessage(),
			$this->linkAvailability(),
			$this->settings(),
			$this->routeCheck(),
			$this->clock()
		);
	}

	public function languageModel(): LanguageModel {
		return $this->built[ __FUNCTION__ ] ??= new SiteModel( $this->settings() );
	}

	public function helpByModel(): HelpByModel {
		return $this->built[ __FUNCTION__ ] ??= new HelpByModel(
			$this->languageModel(),
			new DraftByModel( $this->languageModel(), $this->random(), new SystemStopwatch() ),
			new AnswerByModel( $this->languageModel(), $this->tools(), Abilities::checked( ... ), $this->random(), $this->clock(), new SystemStopwatch() ),
			$this->draftMessages(),
			$this->tools(),
			$this->references(),
			$this->documents(),
			$this->customers(),
			$this->settings()
		);
	}

	public function showPrompt(): ShowPrompt {
		return $this->built[ __FUNCTION__ ] ??= new ShowPrompt( $this->documentList(), $this->draftMessages(), $this->helpByModel(), $this->tools(), $this->random(), $this->clock() );
	}

	private function references(): References {
		return $this->built[ __FUNCTION__ ] ??= new References( $this->assistantRecords(), $this->documents(), $this->customers() );
	}

	private function answerByRules(): AnswerByRules {
		return $this->built[ __FUNCTION__ ] ??= new AnswerByRules(
			$this->documentList(),
			$this->customerList(),
			$this->customers(),
			$this->customerMoney(),
			$this->receivables(),
			$this->activityList(),
			$this->assistantRecords(),
			$this->draftMessages(),
			$this->proposeFollowUp(),
			$this->sendingVerdict(),
			$this->clock()
		);
	}

	private function proposeFollowUp(): ProposeFollowUp {
		return $this->built[ __FUNCTION__ ] ??= new ProposeFollowUp( $this->documents(), $this->tasks(), new TranslatedToolWording( $this ), $this->activity(), $this->transaction(), $this->clock() );
	}

	private function sendingVerdict(): SendingVerdict {
		return $this->built[ __FUNCTION__ ] ??= new SendingVerdict( $this->settings(), $this->clock() );
	}

	private function assistantRecords(): AssistantRecords {
		return $this->built[ __FUNCTION__ ] ??= new WpdbAssistantRecords( $this->database(), $this->otherRecords() );
	}

	private function otherRecords(): OtherRecords {
		return $this->built[ __FUNCTION__ ] ??= new WpdbOtherRecords( $this->database() );
	}

	private function wake(): Wake {
		return $this->built[ __FUNCTION__ ] ??= new Scheduler();
	}

	public function searchRebuild(): SearchRebuild {
		return $this->built[ __FUNCTION__ ] ??= new SearchRebuild( $this->database() );
	}

	private function searchIndex(): WpdbSearchIndex {
		return $this->built[ __FUNCTION__ ] ??= new WpdbSearchIndex( $this->database() );
	}

	private function database(): Database {
		return $this->built[ __FUNCTION__ ] ??= new Database( $GLOBALS['wpdb'] );
	}

	private function documentChange(): DocumentChange {
		return $this->built[ __FUNCTION__ ] ??= new DocumentChange( $this->documents(), $this->customers(), $this->idempotency(), $this->transaction(), $this->clock() );
	}

	private function paymentNews(): PaymentNews {
		return $this->built[ __FUNCTION__ ] ??= new PaymentNews( $this->outbox() );
	}

	private function giveBack(): GiveBack {
		return $this->built[ __FUNCTION__ ] ??= new GiveBack(
			$this->documents(),
			$this->payments(),
			$this->applications(),
			$this->ledger(),
			$this->creditDocument(),
			$this->sendDocument(),
			$this->activity(),
			new TranslatedStoredWording()
		);
	}

	private function applier(): Applier {
		return $this->built[ __FUNCTION__ ] ??= new Applier( $this->applications(), $this->payments(), $this->documents(), $this->ledger(), $this->activity() );
	}

	public function idempotency(): IdempotencyRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbIdempotencyRepository( $this->database() );
	}

	private function customerSums(): CustomerMoneyRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbCustomerMoneyRepository( $this->database() );
	}

	private function ledgerEntries(): LedgerRepository {
		return $this->built[ __FUNCTION__ ] ??= new WpdbLedgerRepository( $this->database() );
	}
}
