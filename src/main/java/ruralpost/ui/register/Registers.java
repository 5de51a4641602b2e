package ruralpost.ui.register;

import java.util.List;
import java.util.stream.Stream;

/** All kinds, in the order of the screen. */
public final class Registers {

    private Registers() {
    }

    /** One of each kind. */
    public static List<Register<?>> all() {
        return List.of(new ProductRegister(), new ChannelRegister(), new ContractRegister(), new PlanRegister(), new LocalTotalRegister(),
            new DonationRegister(), new PlaceRegister(), new PartnerRegister(), new OfficeRegister(), new DocumentRegister(), new FigureRegister(),
            new OccasionRegister(), new RateRegister(), new ValueRegister());
    }

    /** The kinds of the campaigns' tab, in the order of its screen. */
    public static List<Register<?>> campaigns() {
        return List.of(new CampaignRegister(), new ActivityRegister(), new HandoutRegister(), new SponsorRegister(), new AdoptionRegister(), new PledgeRegister(),
            new TrainingRegister(), new VisitRegister(), new FollowUpRegister(), new AgreementRegister(), new ThemeOfficeRegister(), new CampaignKindRegister());
    }

    /** The kinds of the children's centres' tab, in the order of its screen. */
    public static List<Register<?>> centres() {
        return List.of(new CentreRegister(), new ChildrenRegister(), new ItemRegister(), new StandardRegister(), new AssetRegister(), new FundingRegister(),
            new PurchaseRegister(), new StockDocumentRegister());
    }

    /** The kinds of all tabs, for the search over everything. */
    public static List<Register<?>> everything() {
        return Stream.of(all(), campaigns(), centres()).flatMap(List::stream).toList();
    }
}
