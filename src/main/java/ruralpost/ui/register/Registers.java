package ruralpost.ui.register;

import java.util.List;

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
}
