import Domain

extension DemoWords {
  nonisolated static let english = DemoWords(
    givenNames: names(
      """
      Alice, Amelia, Aisha, Ben, Bridget, Callum, Carmen, Clara, Daniel, Diana, Edward, Elena, Erin,
      Farah, Felix, Fiona, George, Grace, Hannah, Harvey, Imogen, Isaac, Jack, Jasmine, Joel, Julia,
      Karim, Kate, Leo, Lydia, Marcus, Maya, Nadia, Nathan, Olive, Oscar, Priya, Ralph, Rosa, Sam,
      Sophie, Theo, Tessa, Victor, Wendy, Zoe
      """),
    familyNames: names(
      """
      Abbott, Ainsworth, Barlow, Beckett, Bhatt, Calder, Carver, Clarke, Dalton, Dempsey, Ellery,
      Fairfax, Finch, Fletcher, Garland, Gibson, Halloran, Hartley, Hobbs, Iqbal, Jarvis, Keating,
      Kendrick, Lambert, Langley, Mercer, Moreau, Nair, Norwood, Okafor, Osborne, Parrish, Pembroke,
      Quigley, Radcliffe, Rowan, Sadler, Shepherd, Sinclair, Thorne, Trevino, Underhill, Vance,
      Wexler, Whitlock, Yates
      """),
    companies: names(
      """
      Alderwick, Brightmoor, Calvershot, Dunmere, Eastholm, Fernvale, Glenharrow, Harrowgate Bay=harrowbay,
      Ivorsdale, Jesmere, Kelbrooke, Larkfold, Marlhaven, Netherlow, Oakenrise, Pellworth, Quillham,
      Ravensford, Saltmere, Thornhollow, Umberlake, Vardley, Westerling, Yarrowby, Zennerick,
      Ashcombe Row=ashcombe, Bellwether Hill=bellhill, Copperline, Driftgate, Emberley, Foxmead,
      Greywater, Hollowbrook, Inkberrow Vale=inkvale, Juniper Cross=junipercross, Kingsmarl, Lowmoss,
      Mistlewood, Northreach, Overwell
      """),
    trades: list(
      """
      Logistics, Foods, Textiles, Printing, Motors, Pharma, Interiors, Energy, Packaging, Marine,
      Ceramics, Software, Clinics, Hotels, Timber, Glass, Robotics, Dairy, Optics, Farms, Media,
      Fittings, Travel, Tools
      """),
    cities: list(
      """
      Aberdeen, Bath, Belfast, Birmingham, Bristol, Cambridge, Cardiff, Chester, Ipswich, Derby, Inverness,
      Dundee, Durham, Edinburgh, Exeter, Swindon, Glasgow, Hull, Leeds, Leicester, Lancaster, Lincoln,
      Liverpool, London, Manchester, Newcastle, Norwich, Nottingham, Oxford, Perth, Plymouth, Preston,
      Sheffield, Stirling, Swansea, Truro, Wakefield, Winchester, Worcester, York
      """),
    legalForms: list("Ltd, Group, Partners, Holdings, Trading, Works, Europe, Brothers"),
    streets: list(
      "Mill Lane, Station Road, Quay Street, Bridge Street, Park Row, Church Walk, Foundry Yard"),
    country: "United Kingdom", phonePrefix: "+44 20 7946 0",
    jobs: list(
      """
      Managing director, Head of purchasing, Buyer, Head of IT, Finance director, Operations manager,
      Office manager, Site engineer, Marketing lead, Owner, Head of sales, Plant manager
      """),
    sources: list(
      "Referral, Website, Trade fair, Cold call, Partner, Newsletter, Existing customer"),
    competitors: list("Halvorsen Systems, Bluefinch, Tarrant & Coe, Mirado"),
    teams: list("North, South"),
    deals: list(
      """
      ERP rollout, Warehouse scanners, Annual maintenance, Support renewal, Fleet tracking,
      Point of sale for 12 shops, Payroll module, Data migration, Staff training, Spare parts contract,
      Packaging line, Label printers, Cold storage monitoring, Office network, Security audit,
      Cloud backup, Solar panels for the roof, Forklift lease, Quality lab equipment, Web shop,
      Call centre seats, Document archive, Energy meters, Production planning, Meeting room screens,
      Delivery app, Loyalty programme, Access control, Server replacement, Licence extension,
      Boiler overhaul, Workwear for two years, Company phones, Stock counting service,
      Exhibition stand, Translation of manuals, Machine calibration, Electric vans, Water treatment,
      Customer portal
      """),
    tags: list("erp, renewal, public, export, urgent, upsell, pilot"),
    calls: list(
      """
      Call about the quote, Ask who decides, Check the delivery date, Follow up on the demo,
      Agree on the budget, Call back after the holiday, Ask for a reference, Confirm the order
      """),
    meetings: list(
      """
      Demo at their office, Kick-off meeting, Price negotiation, Site visit, Lunch with the buyer,
      Meet the board, Requirements workshop, Contract review
      """),
    emails: list(
      """
      Send the quote, Send the contract, Send case studies, Share the price list,
      Answer technical questions, Send the trial access, Reply about the discount
      """),
    tasks: list(
      """
      Prepare the quote, Check stock, Ask legal about clause 7, Update the offer, Book the demo room,
      Draft the proposal, Get a discount approved, Collect the references
      """),
    playbook: list(
      """
      First call: need and budget, Read up on the company, Workshop on their needs,
      Send case studies, Draw up the quote, Send the quote, Ask what they think of the quote,
      Negotiate price and terms, Get the discount approved, Send the contract,
      Ask for the signature
      """),
    outcomes: list(
      """
      They like it and want a price, Needs a second opinion, Asked to call again next week,
      Budget is confirmed, Decision moves to the board, No answer, Sent the papers they asked for
      """),
    lossNotes: list(
      """
      They stay with what they have, Too expensive for this year, The project was stopped,
      The other offer had a shorter delivery, Nobody answered any more
      """),
    currency: .euro, amounts: 900...140_000,
    company: { [$0, $1, $2].filter { !$0.isEmpty }.joined(separator: " ") },
    address: { "\($1) \($0)" })
}
