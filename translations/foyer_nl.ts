<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>foyer::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>%1 %2, with Qt %3</source>
        <translation>%1 %2, met Qt %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Er wordt geen enkele garantie gegeven.</translation>
    </message>
    <message>
        <source>%1 is made by volunteers. It is not affiliated with or endorsed by Athom B.V. or LG Electronics; Homey is their trademark.</source>
        <translation>%1 wordt gemaakt door vrijwilligers. Het is niet verbonden aan of goedgekeurd door Athom B.V. of LG Electronics; Homey is hun handelsmerk.</translation>
    </message>
</context>
<context>
    <name>foyer::AccountSection</name>
    <message>
        <source>Account and Homeys</source>
        <translation>Account en Homeys</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Uitloggen …</translation>
    </message>
    <message>
        <source>Signing out deletes your sign-in and every API key from the keyring.</source>
        <translation>Uitloggen verwijdert je aanmelding en alle API-sleutels uit de sleutelbos.</translation>
    </message>
    <message>
        <source>Signed in at Athom as %1.</source>
        <translation>Bij Athom ingelogd als %1.</translation>
    </message>
    <message>
        <source>Signed in at Athom as %1 (%2).</source>
        <translation>Bij Athom ingelogd als %1 (%2).</translation>
    </message>
    <message>
        <source>Not signed in with an Athom account.</source>
        <translation>Niet ingelogd met een Athom-account.</translation>
    </message>
    <message>
        <source>Athom account</source>
        <translation>Athom-account</translation>
    </message>
    <message>
        <source>Local API key</source>
        <translation>Lokale API-sleutel</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · offline</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Nu geopend</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Sign in with your Athom account …</source>
        <translation>Inloggen met je Athom-account …</translation>
    </message>
    <message>
        <source>Add another account …</source>
        <translation>Nog een account toevoegen …</translation>
    </message>
    <message>
        <source>Sign out everywhere …</source>
        <translation>Overal uitloggen …</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Uitgelogd</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw inloggen</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Opnieuw inloggen: %1</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergeten …</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Uitloggen: %1</translation>
    </message>
    <message>
        <source>%1 · not looked at yet</source>
        <translation>%1 · nog niet bekeken</translation>
    </message>
</context>
<context>
    <name>foyer::AccountWords</name>
    <message>
        <source>Athom account</source>
        <translation>Athom-account</translation>
    </message>
</context>
<context>
    <name>foyer::AirTreatmentComposite</name>
    <message>
        <source>Air</source>
        <translation>Lucht</translation>
    </message>
</context>
<context>
    <name>foyer::AlarmDialog</name>
    <message>
        <source>New alarm</source>
        <translation>Nieuwe wekker</translation>
    </message>
    <message>
        <source>Edit alarm</source>
        <translation>Wekker wijzigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>days of an alarm clock, and when it rings next</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::AlarmLines</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>foyer::AlarmPanelComposite</name>
    <message>
        <source>%1: %2</source>
        <comment>capability: choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Alarm!</source>
        <translation>Alarm!</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which alarm · armed or not</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>foyer::AlarmRow</name>
    <message>
        <source>Edit …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>days of an alarm clock, and when it rings next</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>foyer::AlarmWords</name>
    <message>
        <source>Alarm</source>
        <translation>Wekker</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation>Geen tijd ingesteld</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Vandaag om %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen om %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>weekday and time</extracomment>
        <translation>%1 om %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <comment>when it rings, and how long until then</comment>
        <translation>
            <numerusform>%1, over %n dag</numerusform>
            <numerusform>%1, over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>when it rings, and how long until then</comment>
        <translation>%1, over %2</translation>
    </message>
</context>
<context>
    <name>foyer::AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>Wekkers</translation>
    </message>
    <message>
        <source>There are no alarms yet</source>
        <translation>Er zijn nog geen wekkers</translation>
    </message>
    <message>
        <source>New alarm …</source>
        <translation>Nieuwe wekker …</translation>
    </message>
    <message>
        <source>An alarm starts the flows that begin with it.</source>
        <translation>Een wekker start de flows die ermee beginnen.</translation>
    </message>
    <message>
        <source>Times are those of the Homey (%1).</source>
        <translation>De tijden zijn die van de Homey (%1).</translation>
    </message>
    <message>
        <source>The time zone of the Homey is not known: times are shown as if it were that of this computer.</source>
        <translation>De tijdzone van de Homey is niet bekend: tijden worden getoond alsof het die van deze computer is.</translation>
    </message>
    <message>
        <source>Alarms can be seen here, but not changed.</source>
        <translation>Wekkers kun je hier zien, maar niet wijzigen.</translation>
    </message>
    <message>
        <source>The alarm was not created: %1</source>
        <translation>De wekker is niet gemaakt: %1</translation>
    </message>
    <message>
        <source>The alarm was not changed: %1</source>
        <translation>De wekker is niet gewijzigd: %1</translation>
    </message>
    <message>
        <source>The alarm was not switched on: %1</source>
        <translation>De wekker is niet aangezet: %1</translation>
    </message>
    <message>
        <source>The alarm was not switched off: %1</source>
        <translation>De wekker is niet uitgezet: %1</translation>
    </message>
    <message>
        <source>Delete the alarm “%1”?</source>
        <translation>De wekker “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The alarm was not deleted: %1</source>
        <translation>De wekker is niet verwijderd: %1</translation>
    </message>
</context>
<context>
    <name>foyer::AnswerView</name>
    <message>
        <source>Search the answer</source>
        <translation>Zoek in het antwoord</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>The match before</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>The next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Copy the chosen value</source>
        <translation>Kopieer de gekozen waarde</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>Kopieer het pad van de gekozen waarde</translation>
    </message>
    <message>
        <source>Copy the whole answer</source>
        <translation>Kopieer het hele antwoord</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No call was made yet</source>
        <translation>Er is nog niets aangeroepen</translation>
    </message>
    <message>
        <source>Choose an operation, fill in what it takes and send it. Calls that change something ask first.</source>
        <translation>Kies een bewerking, vul in wat ze nodig heeft en verstuur ze. Wat iets verandert, vraagt eerst.</translation>
    </message>
    <message>
        <source>Waiting for the hub …</source>
        <translation>Wachten op de hub …</translation>
    </message>
    <message>
        <source>Done. The hub answered without a word.</source>
        <translation>Klaar. De hub antwoordde zonder inhoud.</translation>
    </message>
</context>
<context>
    <name>foyer::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Without this, the setting of the desktop counts.</source>
        <translation>Niets schuift of vervaagt. Staat dit uit, dan geldt de instelling van het bureaublad.</translation>
    </message>
</context>
<context>
    <name>foyer::AppsSection</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Herstart</translation>
    </message>
    <message>
        <source>Restart the app “%1”? Its devices do not answer until it runs again.</source>
        <translation>De app ‘%1’ herstarten? Haar apparaten antwoorden niet tot ze weer draait.</translation>
    </message>
    <message>
        <source>Switch the app “%1” off? Its devices and flow cards stop working.</source>
        <translation>De app ‘%1’ uitschakelen? Haar apparaten en flowkaarten werken dan niet meer.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Gecrasht</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start op</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>update available</source>
        <translation>update beschikbaar</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 herstarten</translation>
    </message>
    <message>
        <source>%1 switched on</source>
        <translation>%1 ingeschakeld</translation>
    </message>
</context>
<context>
    <name>foyer::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <source>Everything answers, no door is open and no battery is low.</source>
        <translation>Alles antwoordt, geen deur staat open en geen batterij is bijna leeg.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 tonen</translation>
    </message>
</context>
<context>
    <name>foyer::AttentionList</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterij bijna leeg</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Batterij %1</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>Batterij leeg</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Niet beschikbaar</translation>
    </message>
    <message>
        <source>Not heard of for more than a day</source>
        <translation>Al meer dan een dag niets van gehoord</translation>
    </message>
</context>
<context>
    <name>foyer::AwayList</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabele</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>device and what of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reachable again</source>
        <translation>Weer bereikbaar</translation>
    </message>
    <message>
        <source>No longer reachable</source>
        <translation>Niet meer bereikbaar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Between %1 and %2 nothing was heard of the hub. This is what was different afterwards.</source>
        <translation>Tussen %1 en %2 was er niets van de hub te horen. Dit was daarna anders.</translation>
    </message>
</context>
<context>
    <name>foyer::AwayPane</name>
    <message>
        <source>No change matches.</source>
        <translation>Geen wijziging past hierbij.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Changes while away</source>
        <translation>Wijzigingen tijdens afwezigheid</translation>
    </message>
</context>
<context>
    <name>foyer::BatteriesList</name>
    <message>
        <source>Fine</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bijna leeg</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeg</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>laadt op</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>so many batteries of this type, e.g. 2 × AA</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Lading</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterijen</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Laatste bericht</translation>
    </message>
</context>
<context>
    <name>foyer::BatteriesPage</name>
    <message>
        <source>Batteries</source>
        <translation>Batterijen</translation>
    </message>
    <message>
        <source>No device here runs on batteries</source>
        <translation>Geen apparaat hier werkt op batterijen</translation>
    </message>
    <message>
        <source>No battery matches</source>
        <translation>Geen batterij gevonden</translation>
    </message>
    <message>
        <source>Search batteries</source>
        <translation>Batterijen zoeken</translation>
    </message>
    <message>
        <source>Devices with a battery appear here, the emptiest first.</source>
        <translation>Apparaten met een batterij verschijnen hier, de leegste eerst.</translation>
    </message>
    <message>
        <source>Try a name, a zone, “low” or a type such as AA.</source>
        <translation>Probeer een naam, een zone, “bijna leeg” of een type zoals AA.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>All %1 are fine</source>
        <translation>Alle %1 in orde</translation>
    </message>
    <message>
        <source>%1 of %2 low or empty</source>
        <translation>%1 van %2 bijna leeg of leeg</translation>
    </message>
</context>
<context>
    <name>foyer::BatteryComposite</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>foyer::BatteryTable</name>
    <message>
        <source>Batteries</source>
        <translation>Batterijen</translation>
    </message>
</context>
<context>
    <name>foyer::BulkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Change several devices</source>
        <translation>Meerdere apparaten wijzigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Wat is gewijzigd</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Er valt niets te wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n overgeslagen</numerusform>
            <numerusform>%n overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Er hoefde niets gewijzigd te worden.</translation>
    </message>
    <message>
        <source>%1 of %2 done …</source>
        <translation>%1 van %2 klaar …</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 van %2 klaar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Mislukt: %1.</translation>
    </message>
</context>
<context>
    <name>foyer::BulkList</name>
    <message>
        <source>What will change</source>
        <translation>Wat verandert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>capability: change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It was changed again meanwhile.</source>
        <translation>Het is intussen weer gewijzigd.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wachten…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>device, zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Is never changed together with others.</source>
        <translation>Wordt nooit samen met andere gewijzigd.</translation>
    </message>
    <message>
        <source>Is unavailable now.</source>
        <translation>Is nu niet beschikbaar.</translation>
    </message>
    <message>
        <source>Has no control for this.</source>
        <translation>Heeft hier geen bediening voor.</translation>
    </message>
    <message>
        <source>Already as wanted.</source>
        <translation>Al zoals gewenst.</translation>
    </message>
</context>
<context>
    <name>foyer::ButtonsComposite</name>
    <message>
        <source>Pressed</source>
        <translation>Ingedrukt</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wordt verzonden</translation>
    </message>
    <message>
        <source>%1: pressed</source>
        <comment>title of a button</comment>
        <translation>%1: ingedrukt</translation>
    </message>
</context>
<context>
    <name>foyer::CallForm</name>
    <message>
        <source>This call takes nothing.</source>
        <translation>Deze aanroep heeft niets nodig.</translation>
    </message>
    <message>
        <source>Own path</source>
        <translation>Eigen pad</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Inhoud (JSON)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optioneel)</translation>
    </message>
</context>
<context>
    <name>foyer::CapabilityRow</name>
    <message>
        <source>%1 %2</source>
        <comment>device name, capability title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waiting for the hub to confirm</source>
        <translation>Wachten op bevestiging van de hub</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Nooit gemeld</translation>
    </message>
</context>
<context>
    <name>foyer::Chart</name>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: van %2 tot %3.</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: niets vastgelegd.</translation>
    </message>
</context>
<context>
    <name>foyer::ChartPane</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als tabel</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Hele periode tonen</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Gegevenstabel</translation>
    </message>
    <message>
        <source>Values (CSV) …</source>
        <translation>Waarden (CSV) …</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Afbeelding (PNG) …</translation>
    </message>
    <message>
        <source>Picture (PDF) …</source>
        <translation>Afbeelding (PDF) …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Grafiek exporteren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 kon niet worden geschreven</translation>
    </message>
    <message>
        <source>Charts cannot be drawn: a part of the program is missing.</source>
        <translation>Grafieken kunnen niet worden getekend: een deel van het programma ontbreekt.</translation>
    </message>
    <message>
        <source>The table shows the same values. Installing the program again brings the charts back.</source>
        <translation>De tabel toont dezelfde waarden. Installeer het programma opnieuw om de grafieken terug te krijgen.</translation>
    </message>
</context>
<context>
    <name>foyer::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>foyer::ClassFilterBox</name>
    <message>
        <source>Kind of device</source>
        <translation>Soort apparaat</translation>
    </message>
    <message>
        <source>Show one kind of device</source>
        <translation>Eén soort apparaat tonen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
</context>
<context>
    <name>foyer::ClientSection</name>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Use the built-in client</source>
        <translation>Ingebouwde client gebruiken</translation>
    </message>
    <message>
        <source>Only for people who registered a client of their own at tools.developer.homey.app. It is used at the next sign-in.</source>
        <translation>Alleen voor wie een eigen client heeft geregistreerd op tools.developer.homey.app. Die wordt gebruikt zodra je weer inlogt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>The built-in client will be used at the next sign-in.</source>
        <translation>De ingebouwde client wordt gebruikt zodra je weer inlogt.</translation>
    </message>
    <message>
        <source>Kept in your keyring; enter it again to change it</source>
        <translation>Bewaard in je sleutelbos; voer het opnieuw in om het te wijzigen</translation>
    </message>
    <message>
        <source>Your own client is used.</source>
        <translation>Je eigen client wordt gebruikt.</translation>
    </message>
    <message>
        <source>The built-in client is used.</source>
        <translation>De ingebouwde client wordt gebruikt.</translation>
    </message>
    <message>
        <source>Client ID and secret are needed.</source>
        <translation>Client-ID en clientgeheim zijn nodig.</translation>
    </message>
    <message>
        <source>The redirect URI must be https, or http on localhost.</source>
        <translation>De redirect-URI moet https zijn, of http op localhost.</translation>
    </message>
    <message>
        <source>Saved. It will be used at the next sign-in.</source>
        <translation>Opgeslagen. De client wordt gebruikt zodra je weer inlogt.</translation>
    </message>
</context>
<context>
    <name>foyer::ColourWheel</name>
    <message>
        <source>Hue %1°</source>
        <translation>Kleurtoon %1°</translation>
    </message>
    <message>
        <source>Hue %1°, saturation %2 %</source>
        <translation>Kleurtoon %1°, verzadiging %2 %</translation>
    </message>
</context>
<context>
    <name>foyer::CompareDialog</name>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Now and in the snapshot</source>
        <translation>Nu en in de momentopname</translation>
    </message>
    <message>
        <source>Everything is as in the snapshot</source>
        <translation>Alles is zoals in de momentopname</translation>
    </message>
    <message>
        <source>Compare with the snapshot</source>
        <translation>Vergelijken met de momentopname</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Herstellen …</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>niet meer aanwezig</translation>
    </message>
    <message>
        <source>left out for safety</source>
        <translation>veiligheidshalve overgeslagen</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>niet beschikbaar</translation>
    </message>
    <message>
        <source>does not matter then</source>
        <translation>doet dan niet ter zake</translation>
    </message>
    <message>
        <source>%1 of %2 differences chosen</source>
        <translation>%1 van %2 verschillen gekozen</translation>
    </message>
</context>
<context>
    <name>foyer::Composite</name>
    <message>
        <source>%1 %2</source>
        <comment>device name, capability title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waiting for the hub to confirm</source>
        <translation>Wacht op bevestiging van de hub</translation>
    </message>
</context>
<context>
    <name>foyer::Confirmation</name>
    <message>
        <source>Please confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Lock “%1”?</source>
        <translation>“%1” vergrendelen?</translation>
    </message>
    <message>
        <source>Unlock “%1”?</source>
        <translation>“%1” ontgrendelen?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>“%1” sluiten?</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>“%1” openen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>“%1” on “%2”: do this now?</source>
        <translation>“%1” op “%2”: nu uitvoeren?</translation>
    </message>
    <message>
        <source>Set “%2” of “%1” to “%3”?</source>
        <translation>“%2” van “%1” instellen op “%3”?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionChip</name>
    <message>
        <source>Connection: %1</source>
        <translation>Verbinding: %1</translation>
    </message>
    <message>
        <source>Waiting for a network</source>
        <translation>Wacht op netwerk</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Uitgelogd</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionDetails</name>
    <message>
        <source>Connection details</source>
        <translation>Verbindingsgegevens</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Homey</source>
        <translation>Homey</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwoordt in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Meer …</translation>
    </message>
    <message>
        <source>More about the connection</source>
        <translation>Meer over de verbinding</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionHints</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Changes arrive every ten seconds instead of at once.</source>
        <translation>Wijzigingen komen elke tien seconden binnen in plaats van meteen.</translation>
    </message>
    <message>
        <source>This sign-in or API key lacks the permission “homey.system.readonly”. With it, changes show at once.</source>
        <translation>Deze aanmelding of API-sleutel mist de machtiging “homey.system.readonly”. Daarmee zie je wijzigingen meteen.</translation>
    </message>
    <message>
        <source>What you see is from %1.</source>
        <translation>Wat je ziet, is van %1.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw inloggen</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Logboek tonen</translation>
    </message>
    <message>
        <source>Diagnostic report …</source>
        <translation>Diagnoserapport …</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Nu opnieuw verbinden</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionSection</name>
    <message>
        <source>Connection to this Homey</source>
        <translation>Verbinding met deze Homey</translation>
    </message>
    <message>
        <source>Stay in the local network</source>
        <translation>Binnen het lokale netwerk blijven</translation>
    </message>
    <message>
        <source>Allow unencrypted connections in the local network</source>
        <translation>Onversleutelde verbindingen in het lokale netwerk toestaan</translation>
    </message>
    <message>
        <source>Never through the Athom cloud or a forwarded port. Away from home there is no connection then.</source>
        <translation>Nooit via de Athom-cloud of een doorgestuurde poort. Buitenshuis is er dan geen verbinding.</translation>
    </message>
    <message>
        <source>Anyone in this network could pretend to be your Homey, read along and take over the session. Only for a Homey that offers no encrypted address, in a network you trust.</source>
        <translation>Iedereen in dit netwerk kan zich dan voordoen als je Homey, meelezen en de sessie overnemen. Alleen voor een Homey zonder versleuteld adres, in een netwerk dat je vertrouwt.</translation>
    </message>
    <message>
        <source>These apply to a Homey of your Athom account.</source>
        <translation>Deze instellingen gelden voor een Homey van je Athom-account.</translation>
    </message>
</context>
<context>
    <name>foyer::ConsolePage</name>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Verstuur</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Zoek bewerkingen</translation>
    </message>
    <message>
        <source>The calls made before</source>
        <translation>Eerdere aanroepen</translation>
    </message>
    <message>
        <source>Copy as a command for curl, with $HOMEY_TOKEN in place of the token</source>
        <translation>Kopieer als opdracht voor curl, met $HOMEY_TOKEN in plaats van het token</translation>
    </message>
    <message>
        <source>This generation of Homey does not have this operation.</source>
        <translation>Deze generatie van de Homey heeft deze bewerking niet.</translation>
    </message>
    <message>
        <source>Only the generation of Homey before this one has this operation.</source>
        <translation>Alleen de vorige generatie van de Homey heeft deze bewerking.</translation>
    </message>
    <message>
        <source>This path is not in the list of known operations; the hub decides.</source>
        <translation>Dit pad staat niet in de lijst van bekende bewerkingen; de hub beslist.</translation>
    </message>
    <message>
        <source>Nobody has written down which permission this needs; the hub decides.</source>
        <translation>Nergens staat welke toestemming dit nodig heeft; de hub beslist.</translation>
    </message>
    <message>
        <source>This needs no permission.</source>
        <translation>Hiervoor is geen toestemming nodig.</translation>
    </message>
    <message>
        <source>Permission: %1 (%2)</source>
        <translation>Toestemming: %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>‘%1’ ontbreekt.</translation>
    </message>
    <message>
        <source>“%1” is not of the right kind.</source>
        <translation>‘%1’ heeft niet de juiste vorm.</translation>
    </message>
    <message>
        <source>A path begins with /api/ and stays on this hub.</source>
        <translation>Een pad begint met /api/ en blijft op deze hub.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>De inhoud is geen JSON.</translation>
    </message>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Er is geen verbinding met de hub.</translation>
    </message>
    <message>
        <source>This sign-in or key cannot call this here; the reason is above.</source>
        <translation>Deze aanmelding of sleutel kan dit hier niet aanroepen; de reden staat hierboven.</translation>
    </message>
    <message>
        <source>Waiting for the hub …</source>
        <translation>Wachten op de hub …</translation>
    </message>
    <message>
        <source>%1

This may change something at home. Send it now?</source>
        <translation>%1

Dit kan thuis iets veranderen. Nu versturen?</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
</context>
<context>
    <name>foyer::CoveringComposite</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>capability: choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 % open</source>
        <translation>%1 % open</translation>
    </message>
    <message>
        <source>Position unknown</source>
        <translation>Positie onbekend</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Staat stil</translation>
    </message>
</context>
<context>
    <name>foyer::CreateVariableDialog</name>
    <message>
        <source>New variable</source>
        <translation>Nieuwe variabele</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Only a number can be stored here, such as %1.</source>
        <translation>Hier kan alleen een getal worden opgeslagen, zoals %1.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Een variabele heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Aanmaken…</translation>
    </message>
</context>
<context>
    <name>foyer::DeleteVariableQuestion</name>
    <message>
        <source>Delete variable</source>
        <translation>Variabele verwijderen</translation>
    </message>
    <message>
        <source>Delete the variable “%1”?</source>
        <translation>De variabele “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Flows that use it will break. This cannot be undone.</source>
        <translation>Flows die deze variabele gebruiken, werken dan niet meer. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>foyer::DetachedPanels</name>
    <message>
        <source>The window of “%1” was closed: its Homey is not open any more.</source>
        <translation>Het venster van “%1” is gesloten: de bijbehorende Homey is niet meer open.</translation>
    </message>
    <message numerus="yes">
        <source>%n device windows were closed: their Homey is not open any more.</source>
        <translation>
            <numerusform>%n apparaatvenster is gesloten: de bijbehorende Homey is niet meer open.</numerusform>
            <numerusform>%n apparaatvensters zijn gesloten: de bijbehorende Homey is niet meer open.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there any more; its window was closed.</source>
        <translation>“%1” bestaat niet meer; het venster is gesloten.</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceControls</name>
    <message>
        <source>Maintenance</source>
        <translation>Onderhoud</translation>
    </message>
    <message>
        <source>This device offers nothing to see or to change.</source>
        <translation>Dit apparaat heeft niets te zien of te wijzigen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>capability title and its part</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceDialog</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Niet gewijzigd: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Opslaan …</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceEdit</name>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Er is geen verbinding met de hub.</translation>
    </message>
    <message>
        <source>This generation of Homey can change this only in its own app.</source>
        <translation>Deze generatie Homey kan dit alleen in de eigen app wijzigen.</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceHeader</name>
    <message>
        <source>Close device</source>
        <translation>Apparaat sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>More about this device</source>
        <translation>Meer over dit apparaat</translation>
    </message>
    <message>
        <source>Attach to the main window</source>
        <translation>Aan het hoofdvenster koppelen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>zone, kind of device</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>shared with the phone</source>
        <translation>gedeeld met de telefoon</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>bewaard op deze computer</translation>
    </message>
    <message>
        <source>Favourite, %1: take it out</source>
        <translation>Favoriet, %1: verwijderen</translation>
    </message>
    <message>
        <source>Make it a favourite, %1</source>
        <translation>Favoriet maken, %1</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceMenu</name>
    <message>
        <source>Rename …</source>
        <translation>Naam wijzigen …</translation>
    </message>
    <message>
        <source>Move to zone …</source>
        <translation>Naar zone verplaatsen …</translation>
    </message>
    <message>
        <source>Icon and kind …</source>
        <translation>Pictogram en soort …</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notitie bewerken</translation>
    </message>
    <message>
        <source>Hide from lists</source>
        <translation>Uit lijsten verbergen</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Losmaken</translation>
    </message>
    <message>
        <source>Attach to the main window</source>
        <translation>Aan het hoofdvenster koppelen</translation>
    </message>
    <message>
        <source>Show in lists again</source>
        <translation>Weer in lijsten tonen</translation>
    </message>
    <message>
        <source>“%1” was not hidden: %2</source>
        <translation>“%1” is niet verborgen: %2</translation>
    </message>
    <message>
        <source>“%1” stays hidden: %2</source>
        <translation>“%1” blijft verborgen: %2</translation>
    </message>
</context>
<context>
    <name>foyer::DevicePanel</name>
    <message>
        <source>“%1” was removed from the hub.</source>
        <translation>“%1” is van de hub verwijderd.</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Apparaat %1</translation>
    </message>
    <message>
        <source>This device is unavailable.</source>
        <translation>Dit apparaat is niet beschikbaar.</translation>
    </message>
    <message>
        <source>Unavailable: %1</source>
        <translation>Niet beschikbaar: %1</translation>
    </message>
    <message>
        <source>There is no connection to the hub. What you see may have changed since.</source>
        <translation>Er is geen verbinding met de hub. Wat je ziet, kan intussen veranderd zijn.</translation>
    </message>
    <message>
        <source>The last change did not work: %1</source>
        <translation>De laatste wijziging is mislukt: %1</translation>
    </message>
    <message>
        <source>The favourites were not changed: %1</source>
        <translation>De favorieten zijn niet gewijzigd: %1</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
</context>
<context>
    <name>foyer::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>There are no devices yet</source>
        <translation>Er zijn nog geen apparaten</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Geen apparaat gevonden</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Apparaten zoeken</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tegels</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Add devices with the Homey app; they appear here at once.</source>
        <translation>Voeg apparaten toe met de Homey-app; ze verschijnen hier meteen.</translation>
    </message>
    <message>
        <source>Try fewer words, another zone or another kind of device.</source>
        <translation>Probeer minder woorden, een andere zone of een ander soort apparaat.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 apparaat</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Alleen favorieten</translation>
    </message>
    <message>
        <source>Select several devices</source>
        <translation>Meerdere apparaten kiezen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Nog geen favorieten</translation>
    </message>
    <message>
        <source>Press Ctrl+D on a device, or choose it in its menu, and it is one.</source>
        <translation>Druk op een apparaat op Ctrl+D, of kies het in het menu, en het is er een.</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Alle apparaten tonen</translation>
    </message>
    <message>
        <source>All devices are hidden</source>
        <translation>Alle apparaten zijn verborgen</translation>
    </message>
    <message>
        <source>They are hidden in this program or at the hub.</source>
        <translation>Ze zijn in dit programma of op de hub verborgen.</translation>
    </message>
    <message>
        <source>Show hidden devices</source>
        <translation>Verborgen apparaten tonen</translation>
    </message>
    <message>
        <source>“%1” is hidden in this program.</source>
        <translation>“%1” is in dit programma verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are hidden in this program.</source>
        <translation>
            <numerusform>%n apparaat is in dit programma verborgen.</numerusform>
            <numerusform>%n apparaten zijn in dit programma verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>The favourites were not changed for “%1”: %2</source>
        <translation>De favorieten zijn niet gewijzigd voor “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n devices?</source>
        <translation>
            <numerusform>%n apparaat inschakelen?</numerusform>
            <numerusform>%n apparaten inschakelen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off %n devices?</source>
        <translation>
            <numerusform>%n apparaat uitschakelen?</numerusform>
            <numerusform>%n apparaten uitschakelen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the level of %n devices to %1 %?</source>
        <translation>
            <numerusform>Het niveau van %n apparaat op %1 % zetten?</numerusform>
            <numerusform>Het niveau van %n apparaten op %1 % zetten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order and hidden devices</source>
        <translation>Volgorde en verborgen apparaten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>As in the hub</source>
        <translation>Zoals op de hub</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Op zone</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Op soort</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Laatst gewijzigd eerst</translation>
    </message>
    <message>
        <source>Show hidden (%1)</source>
        <translation>Verborgen tonen (%1)</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>Snelle actie</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Uit favorieten verwijderen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Aan favorieten toevoegen</translation>
    </message>
    <message>
        <source>Show this device again</source>
        <translation>Dit apparaat weer tonen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n devices again</source>
        <translation>
            <numerusform>%n apparaat weer tonen</numerusform>
            <numerusform>%n apparaten weer tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide this device</source>
        <translation>Dit apparaat verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n devices</source>
        <translation>
            <numerusform>%n apparaat verbergen</numerusform>
            <numerusform>%n apparaten verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Deselecteren</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Naam kopiëren</translation>
    </message>
</context>
<context>
    <name>foyer::DoorbellComposite</name>
    <message>
        <source>Fetch a new picture</source>
        <translation>Nieuwe foto ophalen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>device name, picture title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>Motion at the door</source>
        <translation>Beweging bij de deur</translation>
    </message>
    <message>
        <source>Somebody is at the door</source>
        <translation>Er staat iemand voor de deur</translation>
    </message>
    <message>
        <source>Last motion %1</source>
        <comment>5 min ago</comment>
        <translation>Laatste beweging %1</translation>
    </message>
    <message>
        <source>Last ring %1</source>
        <comment>5 min ago</comment>
        <translation>Laatst gebeld %1</translation>
    </message>
    <message>
        <source>Nobody has rung yet</source>
        <translation>Nog niemand heeft aangebeld</translation>
    </message>
    <message>
        <source>Fetching the picture …</source>
        <translation>Foto wordt opgehaald …</translation>
    </message>
    <message>
        <source>No new picture: %1</source>
        <translation>Geen nieuwe foto: %1</translation>
    </message>
    <message>
        <source>Picture taken %1</source>
        <comment>5 min ago</comment>
        <translation>Foto genomen %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen foto</translation>
    </message>
</context>
<context>
    <name>foyer::DoorsPage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Welkom bij %1</translation>
    </message>
    <message>
        <source>Your Homey, on your desktop. How would you like to come in?</source>
        <translation>Je Homey op je bureaublad. Hoe wil je binnenkomen?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Sign in with your Athom account</source>
        <translation>Inloggen met je Athom-account</translation>
    </message>
    <message>
        <source>For every Homey of your account, at home and away.</source>
        <translation>Voor elke Homey van je account, thuis en onderweg.</translation>
    </message>
    <message>
        <source>Use a local API key</source>
        <translation>Lokale API-sleutel gebruiken</translation>
    </message>
    <message>
        <source>For a Homey Pro in your network, without the cloud.</source>
        <translation>Voor een Homey Pro in je netwerk, zonder de cloud.</translation>
    </message>
    <message>
        <source>Try the demo home</source>
        <translation>Demowoning proberen</translation>
    </message>
    <message>
        <source>A simulated home to look around in. Needs no account and no network.</source>
        <translation>Een gesimuleerde woning om in rond te kijken. Zonder account en zonder netwerk.</translation>
    </message>
    <message>
        <source>%1 is made by volunteers and is not affiliated with Athom B.V. or LG Electronics.</source>
        <translation>%1 wordt gemaakt door vrijwilligers en is niet verbonden aan Athom B.V. of LG Electronics.</translation>
    </message>
    <message>
        <source>Your Homeys</source>
        <translation>Je Homeys</translation>
    </message>
    <message>
        <source>Those that were opened on this computer before.</source>
        <translation>De Homeys die al eens op deze computer zijn geopend.</translation>
    </message>
</context>
<context>
    <name>foyer::DurationEditor</name>
    <message>
        <source> h</source>
        <comment>hours, behind a number</comment>
        <translation> u</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>%1, hours</source>
        <translation>%1, uren</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, minuten</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1, seconden</translation>
    </message>
    <message>
        <source>Enter sends, Esc takes back</source>
        <translation>Enter verzendt, Esc maakt ongedaan</translation>
    </message>
</context>
<context>
    <name>foyer::EnergyNowPane</name>
    <message>
        <source>By device</source>
        <translation>Op apparaat</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Op zone</translation>
    </message>
    <message>
        <source>Used in the home</source>
        <translation>Verbruikt in huis</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Zonnepanelen</translation>
    </message>
    <message>
        <source>Home battery</source>
        <translation>Thuisbatterij</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>in rust</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>laadt op</translation>
    </message>
    <message>
        <source>giving</source>
        <translation>levert</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 per uur</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geleverd</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>afgenomen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Not measured by any device</source>
        <translation>Door geen apparaat gemeten</translation>
    </message>
    <message>
        <source>Nothing uses power now</source>
        <translation>Niets gebruikt nu stroom</translation>
    </message>
    <message>
        <source>No device here tells how much power it uses</source>
        <translation>Geen apparaat hier meldt hoeveel stroom het gebruikt</translation>
    </message>
    <message>
        <source>Smart plugs, meters and other devices that measure power are listed here with what they use.</source>
        <translation>Slimme stekkers, meters en andere apparaten die stroom meten staan hier met wat ze gebruiken.</translation>
    </message>
</context>
<context>
    <name>foyer::EnergyPage</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>This hub keeps no energy reports; it only says what is used now.</source>
        <translation>Deze hub bewaart geen energierapporten; hij zegt alleen wat er nu wordt verbruikt.</translation>
    </message>
    <message>
        <source>The energy cannot be read</source>
        <translation>De energie kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The hub cannot be reached now</source>
        <translation>De hub is nu niet bereikbaar</translation>
    </message>
    <message>
        <source>The energy appears as soon as it answers.</source>
        <translation>De energie verschijnt zodra hij antwoordt.</translation>
    </message>
</context>
<context>
    <name>foyer::EnergyPeriodPane</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The hub has no figures of this time.</source>
        <translation>De hub heeft geen cijfers van deze tijd.</translation>
    </message>
    <message>
        <source>Chart of this period</source>
        <translation>Grafiek van deze periode</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>De periode ervoor</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>De volgende periode</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Op apparaat</translation>
    </message>
    <message>
        <source>Week %1, %2 – %3</source>
        <extracomment>a week: its number, and its first and last day</extracomment>
        <translation>Week %1, %2 – %3</translation>
    </message>
    <message>
        <source>Used in the home</source>
        <translation>Verbruikt in huis</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Zonnepanelen</translation>
    </message>
    <message>
        <source>Drawn from the grid</source>
        <translation>Afgenomen van het net</translation>
    </message>
    <message>
        <source>Delivered to the grid</source>
        <translation>Geleverd aan het net</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Stroomprijs</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <translation>Energie %1</translation>
    </message>
    <message>
        <source>Not measured by any device</source>
        <translation>Door geen apparaat gemeten</translation>
    </message>
</context>
<context>
    <name>foyer::EnergySection</name>
    <message>
        <source>%1 × %2</source>
        <comment>how many batteries, which type</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>ingebouwd</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (geschat)</translation>
    </message>
    <message>
        <source>Generates now</source>
        <translation>Wekt nu op</translation>
    </message>
    <message>
        <source>Charges with</source>
        <translation>Laadt met</translation>
    </message>
    <message>
        <source>Uses now</source>
        <translation>Verbruikt nu</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterijen</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>meter of the whole home</source>
        <translation>meter van het hele huis</translation>
    </message>
    <message>
        <source>home battery</source>
        <translation>thuisbatterij</translation>
    </message>
    <message>
        <source>charger of an electric car</source>
        <translation>lader van een elektrische auto</translation>
    </message>
    <message>
        <source>electric car</source>
        <translation>elektrische auto</translation>
    </message>
    <message>
        <source>generator of electricity</source>
        <translation>stroomopwekker</translation>
    </message>
    <message>
        <source>The device has not said anything about energy yet.</source>
        <translation>Het apparaat heeft nog niets over energie gemeld.</translation>
    </message>
</context>
<context>
    <name>foyer::EvChargerComposite</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>foyer::FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foyer::FanComposite</name>
    <message>
        <source>Fan</source>
        <translation>Ventilator</translation>
    </message>
</context>
<context>
    <name>foyer::FavouriteTiles</name>
    <message>
        <source>No favourites yet</source>
        <translation>Nog geen favorieten</translation>
    </message>
    <message>
        <source>Mark a device as a favourite on the devices page or in the Homey app: it appears here, ready to use.</source>
        <translation>Maak een apparaat favoriet op de apparatenpagina of in de Homey-app: het verschijnt hier, klaar voor gebruik.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
</context>
<context>
    <name>foyer::FlowCanvas</name>
    <message>
        <source>Graph of the flow</source>
        <translation>Schema van de flow</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>way out of a condition</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>way out of a condition</comment>
        <translation>nee</translation>
    </message>
    <message>
        <source>error</source>
        <comment>way out of a card</comment>
        <translation>fout</translation>
    </message>
</context>
<context>
    <name>foyer::FlowDetail</name>
    <message>
        <source>Choose a flow to see what it does.</source>
        <translation>Kies een flow om te zien wat die doet.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>How to show the flow</source>
        <translation>Hoe de flow wordt getoond</translation>
    </message>
    <message>
        <source>Cards of the flow</source>
        <translation>Kaarten van de flow</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Use the whole page</source>
        <translation>De hele pagina gebruiken</translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow zonder naam</translation>
    </message>
    <message>
        <source>Advanced flow</source>
        <translation>Geavanceerde flow</translation>
    </message>
    <message>
        <source>Standard flow</source>
        <translation>Gewone flow</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Gebruikt door %1</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>Schema van %1</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, kind and text of a card</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>numbers of cards</comment>
        <translation>daarna %1</translation>
    </message>
    <message>
        <source>if so %1</source>
        <comment>numbers of cards</comment>
        <translation>zo ja %1</translation>
    </message>
    <message>
        <source>if not %1</source>
        <comment>numbers of cards</comment>
        <translation>zo nee %1</translation>
    </message>
    <message>
        <source>on an error %1</source>
        <comment>numbers of cards</comment>
        <translation>bij een fout %1</translation>
    </message>
    <message>
        <source>Not connected: nothing can be started now.</source>
        <translation>Niet verbonden: er kan nu niets worden gestart.</translation>
    </message>
    <message>
        <source>This sign-in may not start flows (homey.flow.start). A local API key with that permission may.</source>
        <translation>Deze aanmelding mag geen flows starten (homey.flow.start). Een lokale API-sleutel met dat recht mag dat wel.</translation>
    </message>
    <message>
        <source>It has no start card, so only its own triggers start it.</source>
        <translation>De flow heeft geen startkaart en start dus alleen door de eigen triggers.</translation>
    </message>
    <message>
        <source>It does not begin with “This flow is started”, so only its own trigger starts it.</source>
        <translation>De flow begint niet met ‘Deze flow is gestart’ en start dus alleen door de eigen trigger.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Bezig met starten…</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Gestart.</translation>
    </message>
    <message>
        <source>It may have been started: the hub did not confirm it. It was not tried again.</source>
        <translation>Misschien is de flow gestart: de hub bevestigde het niet. Er is niet opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It was not started. %1</source>
        <translation>De flow is niet gestart. %1</translation>
    </message>
</context>
<context>
    <name>foyer::FlowList</name>
    <message>
        <source>Advanced</source>
        <comment>kind of flow</comment>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>kind of flow</comment>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Bezig met starten…</translation>
    </message>
    <message>
        <source>On · broken</source>
        <comment>state of a flow</comment>
        <translation>Aan · defect</translation>
    </message>
    <message>
        <source>Off · broken</source>
        <comment>state of a flow</comment>
        <translation>Uit · defect</translation>
    </message>
    <message>
        <source>On</source>
        <comment>state of a flow</comment>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a flow</comment>
        <translation>Uit</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a flow has run</comment>
        <translation>één keer</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a flow has run</comment>
        <translation>nooit</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>a flow has run</comment>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a folder</comment>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <comment>flows of a folder</comment>
        <translation>%1 van %2 aan</translation>
    </message>
    <message>
        <source>Folder without a name</source>
        <translation>Map zonder naam</translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow zonder naam</translation>
    </message>
    <message>
        <source>%1, folder, %2</source>
        <comment>name, how many are on</comment>
        <translation>%1, map, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>flow, folder, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>without folder</source>
        <translation>zonder map</translation>
    </message>
    <message>
        <source>The hub counts how often a flow ran, but not when. The time is when it was seen running from here.</source>
        <translation>De hub telt hoe vaak een flow liep, maar niet wanneer. De tijd is wanneer dat hier is gezien.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Has run</source>
        <comment>column: how often or when a flow ran</comment>
        <translation>Gelopen</translation>
    </message>
</context>
<context>
    <name>foyer::FlowSteps</name>
    <message>
        <source>What the flow does</source>
        <translation>Wat de flow doet</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a flow</comment>
        <translation>Als</translation>
    </message>
    <message>
        <source>Or</source>
        <comment>heading of a flow</comment>
        <translation>Of</translation>
    </message>
    <message>
        <source>And</source>
        <comment>heading of a flow</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>heading of a flow</comment>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Else</source>
        <comment>heading of a flow</comment>
        <translation>Anders</translation>
    </message>
</context>
<context>
    <name>foyer::FlowTree</name>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
</context>
<context>
    <name>foyer::FlowWords</name>
    <message>
        <source>When</source>
        <comment>card of a flow</comment>
        <translation>Als</translation>
    </message>
    <message>
        <source>And</source>
        <comment>card of a flow</comment>
        <translation>En</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>card of a flow</comment>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>card of a flow</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>card of a flow</comment>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>card of a flow</comment>
        <translation>Eén van</translation>
    </message>
    <message>
        <source>All</source>
        <comment>card of a flow</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>card of a flow</comment>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>card of a flow</comment>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>A device that is gone</source>
        <translation>Een apparaat dat er niet meer is</translation>
    </message>
    <message>
        <source>The flow is started by hand</source>
        <translation>De flow wordt met de hand gestart</translation>
    </message>
    <message>
        <source>As soon as any of these is reached</source>
        <translation>Zodra één hiervan is bereikt</translation>
    </message>
    <message>
        <source>Once all of these are reached</source>
        <translation>Als deze alle zijn bereikt</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Even wachten</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>(unknown to the hub)</source>
        <comment>after the id of a card</comment>
        <translation>(onbekend bij de hub)</translation>
    </message>
    <message>
        <source>(turned round)</source>
        <comment>a condition that must not hold</comment>
        <translation>(omgekeerd)</translation>
    </message>
    <message>
        <source>, after</source>
        <translation>, na</translation>
    </message>
    <message>
        <source>, within</source>
        <comment>a duration follows</comment>
        <translation>, binnen</translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation>(geen tag)</translation>
    </message>
    <message>
        <source>a variable that is gone</source>
        <translation>een variabele die er niet meer is</translation>
    </message>
    <message>
        <source>a device that is gone</source>
        <translation>een apparaat dat er niet meer is</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>capability, device</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>what went wrong</source>
        <translation>wat er misging</translation>
    </message>
</context>
<context>
    <name>foyer::FlowsPage</name>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>There are no flows yet.</source>
        <translation>Er zijn nog geen flows.</translation>
    </message>
    <message>
        <source>No flow matches.</source>
        <translation>Geen flow komt overeen.</translation>
    </message>
    <message>
        <source>Waiting for the flows…</source>
        <translation>Wachten op de flows…</translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation>Flows zoeken</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>Welke flows</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter, number of flows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>Alle flows</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>Without folder</source>
        <translation>Zonder map</translation>
    </message>
    <message>
        <source>They are made in the Homey app.</source>
        <translation>Je maakt ze in de Homey-app.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>“%1” was not switched. %2</source>
        <translation>‘%1’ is niet geschakeld. %2</translation>
    </message>
    <message>
        <source>This sign-in may not read flows.</source>
        <translation>Deze aanmelding mag geen flows lezen.</translation>
    </message>
    <message>
        <source>It needs the permission homey.flow.readonly. Sign in again, or use a local API key that has it.</source>
        <translation>Daarvoor is het recht homey.flow.readonly nodig. Meld je opnieuw aan of gebruik een lokale API-sleutel die het heeft.</translation>
    </message>
    <message>
        <source>Not connected: nothing can be switched now.</source>
        <translation>Niet verbonden: er kan nu niets worden geschakeld.</translation>
    </message>
    <message>
        <source>This sign-in may start flows, but not switch them on or off (homey.flow). A local API key with that permission may.</source>
        <translation>Deze aanmelding mag flows starten, maar niet in- of uitschakelen (homey.flow). Een lokale API-sleutel met dat recht mag dat wel.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Switch all on…</source>
        <translation>Alles inschakelen…</translation>
    </message>
    <message>
        <source>All are on already.</source>
        <translation>Alle zijn al ingeschakeld.</translation>
    </message>
    <message>
        <source>Switch all off…</source>
        <translation>Alles uitschakelen…</translation>
    </message>
    <message>
        <source>All are off already.</source>
        <translation>Alle zijn al uitgeschakeld.</translation>
    </message>
</context>
<context>
    <name>foyer::FlowsSection</name>
    <message>
        <source>Used by flows</source>
        <translation>Gebruikt door flows</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation>1 flow</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message>
        <source>No flow mentions this device.</source>
        <translation>Geen flow noemt dit apparaat.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow zonder naam</translation>
    </message>
    <message>
        <source>Advanced flow</source>
        <translation>Geavanceerde flow</translation>
    </message>
    <message>
        <source>Standard flow</source>
        <translation>Standaardflow</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>kapot</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>ingeschakeld</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of flow, its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>flow, kind, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Open the flow %1</source>
        <translation>De flow %1 openen</translation>
    </message>
    <message>
        <source>Show what it does</source>
        <translation>Tonen wat die doet</translation>
    </message>
</context>
<context>
    <name>foyer::GarageDoorComposite</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>capability: choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foyer::GuardComposite</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>foyer::HeatPumpComposite</name>
    <message>
        <source>Heating and hot water</source>
        <translation>Verwarming en warm water</translation>
    </message>
</context>
<context>
    <name>foyer::HistorySection</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>From the hub&apos;s log</source>
        <translation>Uit het logboek van de hub</translation>
    </message>
    <message>
        <source>Since Foyer started; the hub keeps no log of this</source>
        <translation>Sinds Foyer is gestart; de hub houdt hier geen logboek van bij</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nog niets opgenomen</translation>
    </message>
</context>
<context>
    <name>foyer::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>This home is still empty</source>
        <translation>Dit huis is nog leeg</translation>
    </message>
    <message>
        <source>Add devices with the Homey app; they appear here at once.</source>
        <translation>Voeg apparaten toe met de Homey-app; ze verschijnen hier meteen.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <source>One thing needs attention</source>
        <translation>Eén ding vraagt aandacht</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>%n ding vraagt aandacht</numerusform>
            <numerusform>%n dingen vragen aandacht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::HomeSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>foyer::HubButton</name>
    <message>
        <source>Homey</source>
        <translation>Homey</translation>
    </message>
    <message>
        <source>Homey: %1</source>
        <translation>Homey: %1</translation>
    </message>
    <message>
        <source>%1 (offline)</source>
        <translation>%1 (offline)</translation>
    </message>
    <message>
        <source>Add another Homey …</source>
        <translation>Nog een Homey toevoegen …</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Uitloggen …</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <translation>%1 (opnieuw inloggen)</translation>
    </message>
    <message>
        <source>Add another account …</source>
        <translation>Nog een account toevoegen …</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Local API key</source>
        <translation>Lokale API-sleutel</translation>
    </message>
</context>
<context>
    <name>foyer::HubSection</name>
    <message>
        <source>This Homey</source>
        <translation>Deze Homey</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Draait al</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Install …</source>
        <translation>Installeer …</translation>
    </message>
    <message>
        <source>Restart …</source>
        <translation>Herstart …</translation>
    </message>
    <message>
        <source>Install the update</source>
        <translation>De update installeren</translation>
    </message>
    <message>
        <source>Restart this Homey</source>
        <translation>Deze Homey herstarten</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrisch</translation>
    </message>
    <message>
        <source>Imperial</source>
        <translation>Imperiaal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Eenheden</translation>
    </message>
    <message>
        <source>%1, Wi-Fi %2</source>
        <translation>%1, wifi %2</translation>
    </message>
    <message>
        <source>Updates: %1</source>
        <translation>Updates: %1</translation>
    </message>
    <message>
        <source>Version %1 can be installed.</source>
        <translation>Versie %1 kan worden geïnstalleerd.</translation>
    </message>
    <message>
        <source>The software is up to date.</source>
        <translation>De software is bijgewerkt.</translation>
    </message>
    <message>
        <source>Install version %1 now? The Homey restarts, and for some minutes nothing at home can be controlled.</source>
        <translation>Versie %1 nu installeren? De Homey herstart en enkele minuten lang kan thuis niets worden bediend.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installeer</translation>
    </message>
</context>
<context>
    <name>foyer::HubsPage</name>
    <message>
        <source>Which Homey?</source>
        <translation>Welke Homey?</translation>
    </message>
    <message>
        <source>You can switch later, at the top of the sidebar.</source>
        <translation>Wisselen kan later ook, boven in de zijbalk.</translation>
    </message>
    <message>
        <source>There is no Homey in this account.</source>
        <translation>Er is geen Homey in dit account.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Andere manieren</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw inloggen</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Uitloggen …</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Nog niet bekeken</translation>
    </message>
</context>
<context>
    <name>foyer::IconChooser</name>
    <message>
        <source>Icon and kind</source>
        <translation>Pictogram en soort</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>%1 (as the driver says)</source>
        <translation>%1 (zoals de driver zegt)</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Het eigen</translation>
    </message>
    <message>
        <source>No device of this home has a chosen icon yet. Choose one in the Homey app, and it can be used for others here.</source>
        <translation>Nog geen apparaat in dit huis heeft een gekozen pictogram. Kies er een in de Homey-app, dan kan het hier voor andere worden gebruikt.</translation>
    </message>
    <message>
        <source>Icons that devices of this home have already.</source>
        <translation>Pictogrammen die apparaten in dit huis al hebben.</translation>
    </message>
</context>
<context>
    <name>foyer::ImageSection</name>
    <message>
        <source>Pictures</source>
        <translation>Foto’s</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, picture</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Get a new picture</source>
        <translation>Nieuwe foto ophalen</translation>
    </message>
    <message>
        <source>Get a new picture: %1</source>
        <translation>Nieuwe foto ophalen: %1</translation>
    </message>
    <message>
        <source>Fetching the picture …</source>
        <translation>Foto wordt opgehaald …</translation>
    </message>
    <message>
        <source>The picture could not be fetched: %1</source>
        <translation>De foto kon niet worden opgehaald: %1</translation>
    </message>
    <message>
        <source>What the hub sent is not a picture.</source>
        <translation>Wat de hub stuurde, is geen foto.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Nog geen foto</translation>
    </message>
    <message>
        <source>Fetched at %1, %2</source>
        <comment>a time, its age</comment>
        <translation>Opgehaald om %1, %2</translation>
    </message>
    <message>
        <source>New at the hub: %1</source>
        <comment>a date and time</comment>
        <translation>Nieuw op de hub: %1</translation>
    </message>
</context>
<context>
    <name>foyer::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import variables</source>
        <translation>Variabelen importeren</translation>
    </message>
    <message>
        <source>Variables in the file</source>
        <translation>Variabelen in het bestand</translation>
    </message>
    <message>
        <source>Nothing in this file would change anything.</source>
        <translation>Niets in dit bestand zou iets veranderen.</translation>
    </message>
    <message>
        <source>Write one variable?</source>
        <translation>Eén variabele schrijven?</translation>
    </message>
    <message numerus="yes">
        <source>Write %n variables?</source>
        <translation>
            <numerusform>%n variabele schrijven?</numerusform>
            <numerusform>%n variabelen schrijven?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 change, %2 new, %3 left out, %4 the same</source>
        <comment>numbers of variables</comment>
        <translation>%1 veranderen, %2 nieuw, %3 overgeslagen, %4 gelijk</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>its type is not number, string or boolean</source>
        <translation>het type is niet number, string of boolean</translation>
    </message>
    <message>
        <source>its value does not fit its type</source>
        <translation>de waarde past niet bij het type</translation>
    </message>
    <message>
        <source>the variable has another type</source>
        <translation>de variabele heeft een ander type</translation>
    </message>
    <message>
        <source>several variables have this name</source>
        <translation>meerdere variabelen heten zo</translation>
    </message>
    <message>
        <source>it is in the file twice</source>
        <translation>staat twee keer in het bestand</translation>
    </message>
    <message>
        <source>Variable without a name</source>
        <translation>Variabele zonder naam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>variable, change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: new, %2, %3</source>
        <comment>variable, type, value</comment>
        <translation>%1: nieuw, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, as it is</source>
        <comment>variable, value</comment>
        <translation>%1: %2, zoals het is</translation>
    </message>
    <message>
        <source>%1: left out, %2</source>
        <comment>variable, reason</comment>
        <translation>%1: overgeslagen, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <comment>a change</comment>
        <translation>%1 – klaar</translation>
    </message>
    <message>
        <source>%1 – failed: %2</source>
        <comment>a change, reason</comment>
        <translation>%1 – mislukt: %2</translation>
    </message>
    <message>
        <source>%1 of %2 written, %3 failed.</source>
        <translation>%1 van %2 geschreven, %3 mislukt.</translation>
    </message>
    <message>
        <source>%1 of %2 written.</source>
        <translation>%1 van %2 geschreven.</translation>
    </message>
</context>
<context>
    <name>foyer::InnerSection</name>
    <message>
        <source>Live connection and access</source>
        <translation>Live verbinding en toegang</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnementen</translation>
    </message>
    <message>
        <source>Session at the Homey</source>
        <translation>Sessie bij de Homey</translation>
    </message>
    <message>
        <source>Sign-in at Athom</source>
        <translation>Aanmelding bij Athom</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Bezig met verbinden</translation>
    </message>
    <message>
        <source>Connected, waiting to be let in</source>
        <translation>Verbonden, wacht op toegang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>%1, of which %2 not answered yet</source>
        <translation>%1, waarvan %2 nog onbeantwoord</translation>
    </message>
    <message>
        <source>%1, of which %2 not confirmed by the Homey</source>
        <translation>%1, waarvan %2 niet bevestigd door de Homey</translation>
    </message>
    <message>
        <source>%1, all confirmed</source>
        <translation>%1, alle bevestigd</translation>
    </message>
    <message>
        <source>Opened %1 with a local API key, which needs no renewal</source>
        <translation>%1 geopend met een lokale API-sleutel; die hoeft niet te worden vernieuwd</translation>
    </message>
    <message>
        <source>Opened %1, renewed when the Homey asks for it</source>
        <translation>%1 geopend, wordt vernieuwd als de Homey erom vraagt</translation>
    </message>
    <message>
        <source>Opened %1, renewed in %2</source>
        <translation>%1 geopend, wordt over %2 vernieuwd</translation>
    </message>
    <message>
        <source>Not needed for this Homey</source>
        <translation>Niet nodig voor deze Homey</translation>
    </message>
    <message>
        <source>Received %1, renewed at its next use</source>
        <translation>%1 ontvangen, wordt bij het volgende gebruik vernieuwd</translation>
    </message>
    <message>
        <source>Received %1, good for another %2</source>
        <translation>%1 ontvangen, nog %2 geldig</translation>
    </message>
</context>
<context>
    <name>foyer::InsightsChart</name>
    <message>
        <source>%1, the period before</source>
        <translation>%1, de periode ervoor</translation>
    </message>
</context>
<context>
    <name>foyer::InsightsLegend</name>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laagste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Hoogste</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
</context>
<context>
    <name>foyer::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Chart of the chosen logs</source>
        <translation>Grafiek van de gekozen logboeken</translation>
    </message>
    <message>
        <source>Choose what to look at</source>
        <translation>Kies wat je wilt bekijken</translation>
    </message>
    <message>
        <source>Search logs</source>
        <translation>Zoek logboeken</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Laatste uur</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Laatste 6 uur</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Laatste 14 dagen</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Laatste 31 dagen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>Laatste 2 jaar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Lay the period before over this one, dashed</source>
        <translation>Leg de periode ervoor gestreept over deze heen</translation>
    </message>
    <message>
        <source>Per interval</source>
        <translation>Per interval</translation>
    </message>
    <message>
        <source>Show what a meter counted from time to time, instead of its reading</source>
        <translation>Toon wat een meter per interval telde, in plaats van de meterstand</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <translation>Bewaarde grafieken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Check one or several logs on the left. Values with different units get an axis each; yes and no become bands.</source>
        <translation>Vink links een of meer logboeken aan. Waarden met verschillende eenheden krijgen elk een as; ja en nee worden banden.</translation>
    </message>
    <message>
        <source>Figures of the chosen logs</source>
        <translation>Cijfers van de gekozen logboeken</translation>
    </message>
    <message>
        <source>The insights cannot be read</source>
        <translation>De inzichten kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet</source>
        <translation>Hier is nog niets vastgelegd</translation>
    </message>
    <message>
        <source>Homey keeps a log of what devices measure and of yes or no.</source>
        <translation>Homey houdt bij wat apparaten meten, en ja of nee.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now</source>
        <translation>De hub is nu niet bereikbaar</translation>
    </message>
    <message>
        <source>The insights appear as soon as it answers.</source>
        <translation>De inzichten verschijnen zodra hij antwoordt.</translation>
    </message>
    <message>
        <source>1 log</source>
        <translation>1 logboek</translation>
    </message>
    <message numerus="yes">
        <source>%n logs</source>
        <translation>
            <numerusform>%n logboek</numerusform>
            <numerusform>%n logboeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of the hub: %1. Wheel zooms, Shift and drag zooms into a box, double click shows all.</source>
        <extracomment>the time zone of the hub, e.g. Europe/Amsterdam</extracomment>
        <translation>Tijden zijn die van de hub: %1. Het muiswiel zoomt, Shift en slepen zoomt in op een vak, dubbelklik toont alles.</translation>
    </message>
    <message>
        <source>Reading %1 of %2 …</source>
        <translation>%1 van %2 lezen …</translation>
    </message>
    <message>
        <source>Save this chart …</source>
        <translation>Deze grafiek bewaren …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Deze grafiek bewaren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>foyer::JournalList</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Terugweg</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device and what of it, zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kan worden teruggedraaid</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
    </message>
</context>
<context>
    <name>foyer::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Nothing was changed from here yet.</source>
        <translation>Er is vanaf hier nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Geen vermelding gevonden.</translation>
    </message>
    <message>
        <source>Every change you make is listed here, and most can be taken back.</source>
        <translation>Elke wijziging die je doet staat hier, en de meeste kunnen worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Dagboek doorzoeken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Take back the newest change</source>
        <translation>De nieuwste wijziging terugdraaien</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Opnieuw doen wat het laatst is teruggedraaid</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Not connected: nothing can be taken back now.</source>
        <translation>Niet verbonden: nu kan niets worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Welke wijzigingen</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Vanaf hier</translation>
    </message>
    <message>
        <source>While away</source>
        <translation>Tijdens afwezigheid</translation>
    </message>
</context>
<context>
    <name>foyer::JournalStrip</name>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Choose an entry to take it back.</source>
        <translation>Kies een vermelding om die terug te draaien.</translation>
    </message>
    <message>
        <source>Goes back to %1.</source>
        <translation>Gaat terug naar %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Geen vermelding gekozen</translation>
    </message>
</context>
<context>
    <name>foyer::JournalWords</name>
    <message>
        <source>Variable</source>
        <translation>Variabele</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>device and what of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Ingedrukt</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 naar %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Mislukt: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knop</translation>
    </message>
    <message>
        <source>Not known before</source>
        <translation>Eerder onbekend</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Ongemoeid</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Niet meer aanwezig</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Niet beschikbaar</translation>
    </message>
    <message>
        <source>A button has nothing to go back to.</source>
        <translation>Een knop heeft niets om naar terug te gaan.</translation>
    </message>
    <message>
        <source>What it was before was never reported, or is not possible now.</source>
        <translation>Wat het eerder was is nooit gemeld, of kan nu niet.</translation>
    </message>
    <message>
        <source>Locks, doors and alarms are not taken back.</source>
        <translation>Sloten, deuren en alarmen worden niet teruggedraaid.</translation>
    </message>
    <message>
        <source>It is still under way. Try again in a moment.</source>
        <translation>Het is nog onderweg. Probeer het zo weer.</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>Het is niet gedaan.</translation>
    </message>
    <message>
        <source>It was changed again since, and is left as it is.</source>
        <translation>Het is sindsdien weer gewijzigd en blijft zoals het is.</translation>
    </message>
    <message>
        <source>The variable is no longer there.</source>
        <translation>De variabele bestaat niet meer.</translation>
    </message>
    <message>
        <source>The device no longer has this.</source>
        <translation>Het apparaat heeft dit niet meer.</translation>
    </message>
    <message>
        <source>The device is unavailable.</source>
        <translation>Het apparaat is niet beschikbaar.</translation>
    </message>
    <message>
        <source>%1: not changed. %2</source>
        <translation>%1: niet gewijzigd. %2</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Er is niets teruggedraaid.</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>Er is niets opnieuw gedaan.</translation>
    </message>
    <message>
        <source>Variable %1: back to %2</source>
        <translation>Variabele %1: terug naar %2</translation>
    </message>
    <message>
        <source>Variable %1: again %2</source>
        <translation>Variabele %1: weer %2</translation>
    </message>
    <message>
        <source>%1: %2 back to %3</source>
        <translation>%1: %2 terug naar %3</translation>
    </message>
    <message>
        <source>%1: %2 again %3</source>
        <translation>%1: %2 weer %3</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n changes.</source>
        <translation>
            <numerusform>Teruggedraaid: %n wijziging.</numerusform>
            <numerusform>Teruggedraaid: %n wijzigingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n changes.</source>
        <translation>
            <numerusform>Opnieuw gedaan: %n wijziging.</numerusform>
            <numerusform>Opnieuw gedaan: %n wijzigingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left as it is. %2</source>
        <translation>%1: blijft zoals het is. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more left as they are.</source>
        <translation>
            <numerusform>Nog %n blijft zoals het is.</numerusform>
            <numerusform>Nog %n blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::JsonView</name>
    <message>
        <source>Search in the text</source>
        <translation>In de tekst zoeken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the device as JSON</source>
        <translation>Het apparaat als JSON kopiëren</translation>
    </message>
    <message>
        <source>The device as the hub sends it</source>
        <translation>Het apparaat zoals de hub het stuurt</translation>
    </message>
    <message>
        <source>
… cut here; Copy gives the whole text.</source>
        <translation>
… hier afgekapt; Kopiëren geeft de hele tekst.</translation>
    </message>
</context>
<context>
    <name>foyer::KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Sleutel tonen</translation>
    </message>
</context>
<context>
    <name>foyer::KeySection</name>
    <message>
        <source>API key beside the account</source>
        <translation>API-sleutel naast het account</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Some permissions an account gives to Athom’s own apps only. A local API key can have them: make one at my.homey.app (Settings, API Keys, New API Key). Foyer uses it at this Homey alone, only for what the account may not do, and keeps it in your keyring.</source>
        <translation>Sommige rechten geeft een account alleen aan de apps van Athom zelf. Een lokale API-sleutel kan ze wel hebben: maak er een op my.homey.app (Instellingen, API-sleutels, Nieuwe API-sleutel). Foyer gebruikt hem alleen bij deze Homey, alleen voor wat het account niet mag, en bewaart hem in je sleutelbos.</translation>
    </message>
    <message>
        <source>The Homey does not accept this API key. Check that it was copied completely and belongs to this Homey.</source>
        <translation>De Homey accepteert deze API-sleutel niet. Controleer of hij volledig is gekopieerd en bij deze Homey hoort.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>API-sleutel verwijderen</translation>
    </message>
    <message>
        <source>No Homey is open.</source>
        <translation>Er is geen Homey geopend.</translation>
    </message>
    <message>
        <source>This Homey is not reached through an account: the way in use needs no second key.</source>
        <translation>Deze Homey wordt niet via een account bereikt: de gebruikte toegang heeft geen tweede sleutel nodig.</translation>
    </message>
    <message>
        <source>This generation of Homey has no API keys.</source>
        <translation>Deze generatie Homey heeft geen API-sleutels.</translation>
    </message>
    <message>
        <source>There is one, but the keyring does not give it.</source>
        <translation>Er is er een, maar de sleutelbos geeft hem niet.</translation>
    </message>
    <message>
        <source>Another API key</source>
        <translation>Andere API-sleutel</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Controleren …</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Replace the API key</source>
        <translation>API-sleutel vervangen</translation>
    </message>
    <message>
        <source>Add the API key</source>
        <translation>API-sleutel toevoegen</translation>
    </message>
    <message>
        <source>The Homey has to be connected for this.</source>
        <translation>Hiervoor moet de Homey verbonden zijn.</translation>
    </message>
    <message>
        <source>There is none for this Homey.</source>
        <translation>Er is er geen voor deze Homey.</translation>
    </message>
    <message>
        <source>The Homey is asked about it.</source>
        <translation>De Homey wordt ernaar gevraagd.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>In gebruik.</translation>
    </message>
    <message>
        <source>In use. It was made by you.</source>
        <translation>In gebruik. Je hebt hem zelf gemaakt.</translation>
    </message>
    <message>
        <source>In use. It was made by %1: what is done with it is done in that name.</source>
        <translation>In gebruik. Hij is gemaakt door %1: wat ermee gebeurt, gebeurt op die naam.</translation>
    </message>
    <message>
        <source>The Homey does not accept it any more. Replace or remove it.</source>
        <translation>De Homey accepteert hem niet meer. Vervang of verwijder hem.</translation>
    </message>
    <message>
        <source>The Homey could not be asked about it.</source>
        <translation>De Homey kon er niet naar worden gevraagd.</translation>
    </message>
    <message>
        <source>It adds nothing: the account may do all of that already.</source>
        <translation>Hij voegt niets toe: het account mag dat allemaal al.</translation>
    </message>
    <message>
        <source>It adds: %1</source>
        <translation>Hij voegt toe: %1</translation>
    </message>
</context>
<context>
    <name>foyer::KindWords</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luchtvochtigheid</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Air quality</source>
        <translation>Luchtkwaliteit</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Luchtdruk</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helderheid</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Smoke and gas</source>
        <translation>Rook en gas</translation>
    </message>
    <message>
        <source>Water leaks</source>
        <translation>Waterlekken</translation>
    </message>
    <message>
        <source>Other alarms</source>
        <translation>Andere alarmen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Vermogen</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spanning</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>laagste %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>how many of how many are so: Open, Motion …</comment>
        <translation>%1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>foyer::LightColours</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Lichtblauw</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
</context>
<context>
    <name>foyer::LightComposite</name>
    <message>
        <source>At once</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 seconden</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 seconden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minuten</translation>
    </message>
    <message>
        <source>How long the lamp takes for the next changes</source>
        <translation>Hoelang de lamp over de volgende wijzigingen doet</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Overgang</translation>
    </message>
</context>
<context>
    <name>foyer::ListState</name>
    <message>
        <source>Not connected to the Homey.</source>
        <translation>Niet verbonden met de Homey.</translation>
    </message>
    <message>
        <source>Asking the Homey …</source>
        <translation>De Homey wordt gevraagd …</translation>
    </message>
    <message>
        <source>Not connected to the Homey</source>
        <translation>Niet verbonden met de Homey</translation>
    </message>
    <message>
        <source>It appears here as soon as the Homey answers.</source>
        <translation>Het verschijnt hier zodra de Homey antwoordt.</translation>
    </message>
    <message>
        <source>Not permitted with this sign-in or key</source>
        <translation>Niet toegestaan met deze aanmelding of sleutel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>foyer::LocalKeyPage</name>
    <message>
        <source>Use a local API key</source>
        <translation>Lokale API-sleutel gebruiken</translation>
    </message>
    <message>
        <source>For Homey Pro (Early 2023), Homey Pro mini and Homey Self-Hosted Server.</source>
        <translation>Voor Homey Pro (Early 2023), Homey Pro mini en Homey Self-Hosted Server.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>The IP address or name of the Homey, as your router or the Homey app shows it. Without a port, the usual ones are tried.</source>
        <translation>Het IP-adres of de naam van de Homey, zoals je router of de Homey-app die toont. Zonder poort worden de gebruikelijke poorten geprobeerd.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Make one at my.homey.app: Settings, API Keys, New API Key. It is kept in your keyring and nowhere else.</source>
        <translation>Maak er een op my.homey.app: Instellingen, API-sleutels, Nieuwe API-sleutel. Hij wordt bewaard in je sleutelbos en nergens anders.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The Homey does not accept this API key.</source>
        <translation>De Homey accepteert deze API-sleutel niet.</translation>
    </message>
    <message>
        <source>Check that it was copied completely and was not deleted.</source>
        <translation>Controleer of hij volledig is gekopieerd en niet is verwijderd.</translation>
    </message>
</context>
<context>
    <name>foyer::LogList</name>
    <message>
        <source>Detail</source>
        <comment>level of a log line</comment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Info</source>
        <comment>level of a log line</comment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a log line</comment>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a log line</comment>
        <translation>Fout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level and text of a log line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>foyer::LogTree</name>
    <message>
        <source>Logs</source>
        <translation>Logboeken</translation>
    </message>
</context>
<context>
    <name>foyer::LogsPage</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Er is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Geen regel past hierbij.</translation>
    </message>
    <message>
        <source>What Foyer does and what goes wrong appears here at once. Keys and sign-ins are left out.</source>
        <translation>Wat Foyer doet en wat er misgaat, verschijnt hier meteen. Sleutels en aanmeldingen worden weggelaten.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Logboek filteren</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Laagste niveau</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>Geen details</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Waarschuwingen en fouten</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Alleen fouten</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Logboek kopiëren</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>De gekozen regels kopiëren, of alle getoonde</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Logboek bewaren</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>De getoonde regels bewaren</translation>
    </message>
    <message>
        <source>Open the folder of the log files</source>
        <translation>De map met logbestanden openen</translation>
    </message>
    <message>
        <source>Open the folder of the log files, also of earlier runs</source>
        <translation>De map met logbestanden openen, ook van eerdere keren</translation>
    </message>
    <message>
        <source>Keys and sign-ins are left out. Names of devices may appear: read before you pass it on.</source>
        <translation>Sleutels en aanmeldingen zijn weggelaten. Namen van apparaten kunnen voorkomen: lees het voordat je het doorgeeft.</translation>
    </message>
    <message>
        <source>Copied one line.</source>
        <translation>Eén regel gekopieerd.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines.</source>
        <translation>
            <numerusform>%n regel gekopieerd.</numerusform>
            <numerusform>%n regels gekopieerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Tekst (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>The log could not be saved there.</source>
        <translation>Het logboek kon daar niet worden bewaard.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>De map kon niet worden geopend.</translation>
    </message>
</context>
<context>
    <name>foyer::MainWindow</name>
    <message>
        <source>Search on the page</source>
        <translation>Zoeken op de pagina</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Zijbalk inklappen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Venster sluiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Opnieuw doen wat ongedaan is gemaakt</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Volgende pagina</translation>
    </message>
</context>
<context>
    <name>foyer::MediaComposite</name>
    <message>
        <source>%1: album art</source>
        <comment>device name</comment>
        <translation>%1: albumhoes</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>of a track</comment>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Vorig nummer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Volgend nummer</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Harder</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Vorig kanaal</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Volgend kanaal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Shuffle is on</source>
        <translation>Willekeurig is aan</translation>
    </message>
    <message>
        <source>Shuffle is off</source>
        <translation>Willekeurig is uit</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Geluid aan</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>Herhalen: %1</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Speelt af</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Er speelt niets</translation>
    </message>
</context>
<context>
    <name>foyer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>foyer::MoodDialog</name>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Take over how everything chosen is now</source>
        <translation>Alles wat gekozen is overnemen zoals het nu is</translation>
    </message>
    <message>
        <source>Edit mood</source>
        <translation>Sfeer bewerken</translation>
    </message>
    <message>
        <source>New mood</source>
        <translation>Nieuwe sfeer</translation>
    </message>
    <message>
        <source>What the mood sets</source>
        <translation>Wat de sfeer instelt</translation>
    </message>
    <message>
        <source>Nothing is switched by this: only the mood changes.</source>
        <translation>Hierdoor wordt niets geschakeld: alleen de sfeer verandert.</translation>
    </message>
    <message>
        <source>The Homey keeps it, for everybody at home. Set up the room first: the mood takes over how it is now.</source>
        <translation>De Homey bewaart hem, voor iedereen in huis. Richt eerst de kamer in: de sfeer neemt over hoe die nu is.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, nu %2</translation>
    </message>
    <message>
        <source>left out for safety</source>
        <translation>overgeslagen voor de veiligheid</translation>
    </message>
    <message>
        <source>stays as it is in the mood</source>
        <translation>blijft in de sfeer zoals het is</translation>
    </message>
</context>
<context>
    <name>foyer::MoodRow</name>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 apparaat</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>all as in this mood</source>
        <translation>alles zoals in deze sfeer</translation>
    </message>
    <message>
        <source>%1 of %2 values are different now</source>
        <translation>%1 van %2 waarden zijn nu anders</translation>
    </message>
    <message>
        <source>Setting …</source>
        <translation>Bezig …</translation>
    </message>
    <message>
        <source>Set mood %1</source>
        <translation>Sfeer %1 instellen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bewerken …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Verwijderen …</translation>
    </message>
    <message>
        <source>Which flows use it is not known</source>
        <translation>Welke flows hem gebruiken is niet bekend</translation>
    </message>
    <message>
        <source>No flow uses it</source>
        <translation>Geen flow gebruikt hem</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Gebruikt door</translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow zonder naam</translation>
    </message>
    <message>
        <source>used by 1 flow</source>
        <translation>gebruikt door 1 flow</translation>
    </message>
    <message numerus="yes">
        <source>used by %n flows</source>
        <translation>
            <numerusform>gebruikt door %n flow</numerusform>
            <numerusform>gebruikt door %n flows</numerusform>
        </translation>
    </message>
    <message>
        <source>More about mood %1</source>
        <translation>Meer over sfeer %1</translation>
    </message>
    <message>
        <source>Edit, delete, used by</source>
        <translation>Bewerken, verwijderen, gebruikt door</translation>
    </message>
</context>
<context>
    <name>foyer::MoodsPage</name>
    <message>
        <source>Moods</source>
        <translation>Sferen</translation>
    </message>
    <message>
        <source>Take a snapshot …</source>
        <translation>Momentopname maken …</translation>
    </message>
    <message>
        <source>There are no moods yet</source>
        <translation>Er zijn nog geen sferen</translation>
    </message>
    <message>
        <source>Remember on this computer how the devices of a zone are set</source>
        <translation>Op deze computer onthouden hoe de apparaten van een zone staan</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>Geen zone</translation>
    </message>
    <message>
        <source>Moods can be seen here, but not set.</source>
        <translation>Sferen kun je hier zien, maar niet instellen.</translation>
    </message>
    <message>
        <source>Mood “%1” was set.</source>
        <translation>Sfeer “%1” is ingesteld.</translation>
    </message>
    <message>
        <source>Mood “%1” was not set: %2</source>
        <translation>Sfeer “%1” is niet ingesteld: %2</translation>
    </message>
    <message>
        <source>Snapshot “%1” was taken.</source>
        <translation>Momentopname “%1” is gemaakt.</translation>
    </message>
    <message>
        <source>The snapshot could not be written to the disk and lasts until you quit.</source>
        <translation>De momentopname kon niet op schijf worden bewaard en blijft tot je afsluit.</translation>
    </message>
    <message>
        <source>Restore 1 value of “%1”?</source>
        <translation>1 waarde van “%1” herstellen?</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n values of “%1”?</source>
        <translation>
            <numerusform>%n waarde van “%1” herstellen?</numerusform>
            <numerusform>%n waarden van “%1” herstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the snapshot “%1”?</source>
        <translation>De momentopname “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Mood “%1” was made.</source>
        <translation>Sfeer “%1” is gemaakt.</translation>
    </message>
    <message>
        <source>Mood “%1” was not made:</source>
        <translation>Sfeer “%1” is niet gemaakt:</translation>
    </message>
    <message>
        <source>Mood “%1” was changed.</source>
        <translation>Sfeer “%1” is gewijzigd.</translation>
    </message>
    <message>
        <source>Mood “%1” was not changed:</source>
        <translation>Sfeer “%1” is niet gewijzigd:</translation>
    </message>
    <message>
        <source>Delete the mood “%1”?</source>
        <translation>Sfeer “%1” verwijderen?</translation>
    </message>
    <message>
        <source>A flow uses it.</source>
        <translation>Een flow gebruikt hem.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows use it.</source>
        <translation>
            <numerusform>%n flow gebruikt hem.</numerusform>
            <numerusform>%n flows gebruiken hem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood “%1” was deleted.</source>
        <translation>Sfeer “%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Mood “%1” was not deleted:</source>
        <translation>Sfeer “%1” is niet verwijderd:</translation>
    </message>
    <message>
        <source>New mood …</source>
        <translation>Nieuwe sfeer …</translation>
    </message>
    <message>
        <source>What you make here or in the Homey app appears here.</source>
        <translation>Wat je hier of in de Homey-app maakt, verschijnt hier.</translation>
    </message>
</context>
<context>
    <name>foyer::MoveDialog</name>
    <message>
        <source>Move “%1” to a zone</source>
        <translation>“%1” naar een zone verplaatsen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
</context>
<context>
    <name>foyer::NodesSection</name>
    <message>
        <source>Node</source>
        <translation>Knooppunt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Onbereikbaar</translation>
    </message>
    <message>
        <source>No nodes.</source>
        <translation>Geen knooppunten.</translation>
    </message>
</context>
<context>
    <name>foyer::NoteSection</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>A note has room for %n characters.</source>
        <translation>
            <numerusform>Een notitie heeft plaats voor %n teken.</numerusform>
            <numerusform>Een notitie heeft plaats voor %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no note yet.</source>
        <translation>Er is nog geen notitie.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notitie bewerken</translation>
    </message>
    <message>
        <source>The note was not saved: %1</source>
        <translation>De notitie is niet opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>foyer::Notices</name>
    <message>
        <source>The API key could not be kept. You will be asked for it again next time.</source>
        <translation>De API-sleutel kon niet worden bewaard. De volgende keer wordt er opnieuw om gevraagd.</translation>
    </message>
    <message>
        <source>The Homey could not be opened.</source>
        <translation>De Homey kon niet worden geopend.</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Een apparaat</translation>
    </message>
    <message>
        <source>%1: “%2” could not be changed to %3.</source>
        <translation>%1: “%2” kon niet worden gewijzigd in %3.</translation>
    </message>
    <message>
        <source>%1: “%2” was not done.</source>
        <translation>%1: “%2” is niet uitgevoerd.</translation>
    </message>
    <message>
        <source>%1 could not be changed.</source>
        <translation>%1 kon niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The variable “%1” could not be changed.</source>
        <translation>De variabele “%1” kon niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The variable “%1” could not be created.</source>
        <translation>De variabele “%1” kon niet worden aangemaakt.</translation>
    </message>
    <message>
        <source>The variable “%1” could not be deleted.</source>
        <translation>De variabele “%1” kon niet worden verwijderd.</translation>
    </message>
    <message>
        <source>The variable “%1” could not be renamed.</source>
        <translation>De variabele “%1” kon niet worden hernoemd.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What your home looks like now cannot be kept for the next start.</source>
        <translation>Hoe je huis er nu uitziet, kan niet worden bewaard voor de volgende start.</translation>
    </message>
    <message>
        <source>The disk may be full or write-protected. Everything else works.</source>
        <translation>Misschien is de schijf vol of beveiligd tegen schrijven. Al het andere werkt.</translation>
    </message>
    <message>
        <source>Caught up: one change while away.</source>
        <translation>Bijgewerkt: één wijziging tijdens afwezigheid.</translation>
    </message>
    <message numerus="yes">
        <source>Caught up: %n changes while away.</source>
        <translation>
            <numerusform>Bijgewerkt: %n wijziging tijdens afwezigheid.</numerusform>
            <numerusform>Bijgewerkt: %n wijzigingen tijdens afwezigheid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the list of changes</comment>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Ingelogd als %1.</translation>
    </message>
    <message>
        <source>Its Homeys are in the menu at the top of the sidebar.</source>
        <translation>De Homeys ervan staan in het menu boven aan de zijbalk.</translation>
    </message>
</context>
<context>
    <name>foyer::NowSection</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Homey</source>
        <translation>Homey</translation>
    </message>
    <message>
        <source>Route in use</source>
        <translation>Gebruikte route</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connected since, how often it was lost</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>lost once since the start</source>
        <translation>één keer verbroken sinds de start</translation>
    </message>
    <message numerus="yes">
        <source>lost %n times since the start</source>
        <translation>
            <numerusform>%n keer verbroken sinds de start</numerusform>
            <numerusform>%n keer verbroken sinds de start</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Answers during the last ten minutes</source>
        <translation>Antwoorden in de laatste tien minuten</translation>
    </message>
    <message>
        <source>Answers during the last ten minutes, the newest in %1</source>
        <translation>Antwoorden in de laatste tien minuten, het nieuwste na %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
</context>
<context>
    <name>foyer::NumberReading</name>
    <message>
        <source>Type a number, such as %1.</source>
        <translation>Typ een getal, zoals %1.</translation>
    </message>
    <message>
        <source>“Not a number” cannot be stored. Type a number, such as %1.</source>
        <translation>“Geen getal” kan niet worden opgeslagen. Typ een getal, zoals %1.</translation>
    </message>
    <message>
        <source>That number is too large to be stored.</source>
        <translation>Dat getal is te groot om op te slaan.</translation>
    </message>
    <message>
        <source>That is not a number. Type one such as %1.</source>
        <translation>Dat is geen getal. Typ er een zoals %1.</translation>
    </message>
</context>
<context>
    <name>foyer::OperationList</name>
    <message>
        <source>Operations</source>
        <translation>Bewerkingen</translation>
    </message>
    <message>
        <source>Own path</source>
        <translation>Eigen pad</translation>
    </message>
</context>
<context>
    <name>foyer::OwnersDialog</name>
    <message>
        <source>Who may write here</source>
        <translation>Wie hier mag schrijven</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefoons</translation>
    </message>
    <message>
        <source>For everybody at home. What a sender wrote already stays.</source>
        <translation>Voor iedereen in huis. Wat een afzender al schreef, blijft.</translation>
    </message>
    <message>
        <source>The Homey is not connected.</source>
        <translation>De Homey is niet verbonden.</translation>
    </message>
    <message>
        <source>Asking the Homey …</source>
        <translation>De Homey wordt gevraagd …</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Er heeft nog niemand geschreven.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foyer::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>foyer::Pages</name>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterijen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Sferen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Wekkers</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
</context>
<context>
    <name>foyer::PanelSection</name>
    <message>
        <source>Loading: %1</source>
        <translation>Laden: %1</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Opnieuw proberen: %1</translation>
    </message>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Er is geen verbinding met de hub.</translation>
    </message>
    <message>
        <source>This is read as soon as the connection is back.</source>
        <translation>Dit wordt gelezen zodra de verbinding er weer is.</translation>
    </message>
</context>
<context>
    <name>foyer::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>foyer::PersonRow</name>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Slaapt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>foyer::PowerCard</name>
    <message>
        <source>Power now</source>
        <translation>Vermogen nu</translation>
    </message>
    <message>
        <source>used in the home</source>
        <translation>verbruikt in huis</translation>
    </message>
    <message>
        <source>Most by</source>
        <translation>Meeste door</translation>
    </message>
    <message>
        <source>Devices that use most power</source>
        <translation>Apparaten die het meest verbruiken</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Zonnepanelen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 geleverd</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>%1 afgenomen</translation>
    </message>
    <message>
        <source>Home battery</source>
        <translation>Thuisbatterij</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>in rust</translation>
    </message>
    <message>
        <source>%1, charging</source>
        <translation>%1, laadt</translation>
    </message>
    <message>
        <source>%1, giving</source>
        <translation>%1, levert</translation>
    </message>
</context>
<context>
    <name>foyer::PowerWords</name>
    <message>
        <source>Charging with %1</source>
        <comment>a power</comment>
        <translation>Laadt met %1</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laadt</translation>
    </message>
    <message>
        <source>Delivering %1</source>
        <comment>a power</comment>
        <translation>Levert %1</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Levert</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>In rust</translation>
    </message>
    <message>
        <source>Using %1 itself</source>
        <comment>a power</comment>
        <translation>Verbruikt zelf %1</translation>
    </message>
    <message>
        <source>Producing nothing</source>
        <translation>Wekt niets op</translation>
    </message>
    <message>
        <source>Charging is paused</source>
        <translation>Laden is gepauzeerd</translation>
    </message>
    <message>
        <source>Plugged in, not charging</source>
        <translation>Aangesloten, laadt niet</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Niet aangesloten</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Laadt niet</translation>
    </message>
</context>
<context>
    <name>foyer::ProblemsSection</name>
    <message>
        <source>What went wrong lately</source>
        <translation>Wat er onlangs misging</translation>
    </message>
    <message>
        <source>Nothing since Foyer was started.</source>
        <translation>Niets sinds Foyer is gestart.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times in a row)</source>
        <translation>
            <numerusform>%1 (%n keer achter elkaar)</numerusform>
            <numerusform>%1 (%n keer achter elkaar)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ProgressPage</name>
    <message>
        <source>Athom account</source>
        <translation>Athom-account</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Liever mijn browser gebruiken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Andere manieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Even geduld</translation>
    </message>
    <message>
        <source>The sign-in window is open at %1.</source>
        <translation>Het inlogvenster is geopend op %1.</translation>
    </message>
    <message>
        <source>The sign-in window did not go to %1, which has nothing to do with signing in.</source>
        <translation>Het inlogvenster is niet naar %1 gegaan; dat adres heeft niets met inloggen te maken.</translation>
    </message>
    <message>
        <source>When you have signed in, the browser ends on a page that it cannot open. Copy the address of that page and paste it here.</source>
        <translation>Als je bent ingelogd, eindigt de browser op een pagina die hij niet kan openen. Kopieer het adres van die pagina en plak het hier.</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Adres uit de browser</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded.</source>
        <translation>De inlogpagina kon niet worden geladen.</translation>
    </message>
    <message>
        <source>The sign-in window has stopped working.</source>
        <translation>Het inlogvenster werkt niet meer.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in page was not accepted.</source>
        <translation>Het certificaat van de inlogpagina is niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The sign-in window is not installed.</source>
        <translation>Het inlogvenster is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Try again, or use your browser.</source>
        <translation>Probeer het opnieuw, of gebruik je browser.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in with another account. Then sign out there first, or use a private window.</source>
        <translation>Je browser is misschien nog met een ander account ingelogd. Log daar dan eerst uit, of gebruik een privévenster.</translation>
    </message>
</context>
<context>
    <name>foyer::PumpComposite</name>
    <message>
        <source>Valve</source>
        <translation>Klep</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pomp</translation>
    </message>
</context>
<context>
    <name>foyer::RangeEditor</name>
    <message>
        <source>%1, exact value</source>
        <translation>%1, exacte waarde</translation>
    </message>
</context>
<context>
    <name>foyer::ReadingList</name>
    <message>
        <source>1 reading</source>
        <translation>1 meting</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n meting</numerusform>
            <numerusform>%n metingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at times</source>
        <comment>Open at times</comment>
        <translation>Soms %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Meting</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 uur</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
</context>
<context>
    <name>foyer::ReadingTree</name>
    <message>
        <source>Readings</source>
        <translation>Metingen</translation>
    </message>
</context>
<context>
    <name>foyer::RebootDialog</name>
    <message>
        <source>Restart</source>
        <translation>Herstart</translation>
    </message>
    <message>
        <source>Restart this Homey</source>
        <translation>Deze Homey herstarten</translation>
    </message>
    <message>
        <source>Restart “%1”?</source>
        <translation>‘%1’ herstarten?</translation>
    </message>
    <message>
        <source>For some minutes no flow runs and nothing at home can be controlled. Type the name of this Homey to go on:</source>
        <translation>Enkele minuten lang draait geen flow en kan thuis niets worden bediend. Typ de naam van deze Homey om door te gaan:</translation>
    </message>
    <message>
        <source>Name of this Homey</source>
        <translation>Naam van deze Homey</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>foyer::RenameDialog</name>
    <message>
        <source>Rename device</source>
        <translation>Apparaat hernoemen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>foyer::ReportDialog</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnoserapport</translation>
    </message>
    <message>
        <source>This is all that will be copied. It names no home, no device, no person, no address and no key.</source>
        <translation>Dit is alles wat wordt gekopieerd. Het noemt geen huis, geen apparaat, geen persoon, geen adres en geen sleutel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
<context>
    <name>foyer::ResidentsCard</name>
    <message>
        <source>Not connected to the Homey.</source>
        <translation>Niet verbonden met de Homey.</translation>
    </message>
    <message>
        <source>The Homey knows nobody.</source>
        <translation>De Homey kent niemand.</translation>
    </message>
    <message>
        <source>Asking the Homey …</source>
        <translation>De Homey wordt gevraagd …</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>foyer::RingSection</name>
    <message>
        <source>LED ring</source>
        <translation>Ledring</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animatie</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helderheid</translation>
    </message>
</context>
<context>
    <name>foyer::RouteRow</name>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · in gebruik</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a route, its address, its state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Not used: it is not encrypted</source>
        <translation>Niet gebruikt: niet versleuteld</translation>
    </message>
    <message>
        <source>Not used: it leaves the local network</source>
        <translation>Niet gebruikt: gaat buiten het lokale netwerk</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Nog niet getest</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Bezig met testen …</translation>
    </message>
    <message>
        <source>This Homey answers in %1</source>
        <translation>Deze Homey antwoordt in %1</translation>
    </message>
</context>
<context>
    <name>foyer::RoutesSection</name>
    <message>
        <source>Ways to this Homey</source>
        <translation>Wegen naar deze Homey</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alles testen</translation>
    </message>
    <message>
        <source>No Homey is open.</source>
        <translation>Er is geen Homey geopend.</translation>
    </message>
    <message>
        <source>Test all ways to this Homey</source>
        <translation>Alle wegen naar deze Homey testen</translation>
    </message>
    <message>
        <source>Asking every address whether this Homey answers there …</source>
        <translation>Vraagt elk adres of deze Homey daar antwoordt …</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <translation>Getest: %1.</translation>
    </message>
    <message>
        <source>Asks every address whether this Homey answers there. Sends no sign-in and no key.</source>
        <translation>Vraagt elk adres of deze Homey daar antwoordt. Stuurt geen aanmelding en geen sleutel mee.</translation>
    </message>
</context>
<context>
    <name>foyer::RowSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>foyer::ScopeWords</name>
    <message>
        <source>Alarms</source>
        <translation>Wekkers</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Inzichten</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Sferen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Herinneringen</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Spraak</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1: everything</source>
        <translation>%1: alles</translation>
    </message>
    <message>
        <source>%1: read</source>
        <translation>%1: lezen</translation>
    </message>
    <message>
        <source>%1: control</source>
        <translation>%1: bedienen</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: starten</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1: instellen</translation>
    </message>
    <message>
        <source>%1: my own</source>
        <translation>%1: mijn eigen</translation>
    </message>
    <message>
        <source>The permission “%1” is missing.</source>
        <translation>De toestemming ‘%1’ ontbreekt.</translation>
    </message>
    <message>
        <source>The permission “%1” (%2) is missing.</source>
        <translation>De toestemming ‘%1’ (%2) ontbreekt.</translation>
    </message>
    <message>
        <source>Make an API key that has it (in the Homey web app: Settings, API Keys) and connect with that one.</source>
        <translation>Maak een API-sleutel die ze heeft (in de webapp van Homey: Instellingen, API-sleutels) en maak daarmee verbinding.</translation>
    </message>
    <message>
        <source>On this generation of Homey only Athom’s own apps have it.</source>
        <translation>Op deze generatie van de Homey hebben alleen Athoms eigen apps ze.</translation>
    </message>
    <message>
        <source>Sign in with an API client of your own that asks for it (Settings, Account).</source>
        <translation>Meld je aan met een eigen API-client die erom vraagt (Instellingen, Account).</translation>
    </message>
    <message>
        <source>An account gives it to Athom’s own apps only. Add a local API key that has it beside the account (page Connection).</source>
        <translation>Een account geeft het alleen aan de apps van Athom zelf. Voeg naast het account een lokale API-sleutel toe die het heeft (pagina Verbinding).</translation>
    </message>
    <message>
        <source>Add a local API key that has it beside the account (page Connection), or sign in with an API client of your own that asks for it (Settings, Account).</source>
        <translation>Voeg naast het account een lokale API-sleutel toe die het heeft (pagina Verbinding), of meld je aan met een eigen API-client die erom vraagt (Instellingen, Account).</translation>
    </message>
    <message>
        <source>The API key beside the account lacks it too. Make one that has it and replace it (page Connection).</source>
        <translation>De API-sleutel naast het account heeft het ook niet. Maak er een die het heeft en vervang hem (pagina Verbinding).</translation>
    </message>
</context>
<context>
    <name>foyer::SearchField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 van %2 gevonden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekveld wissen</translation>
    </message>
</context>
<context>
    <name>foyer::SegmentEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>capability: choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foyer::SensorsPage</name>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Kinds of readings</source>
        <translation>Soorten metingen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing measures here yet</source>
        <translation>Hier meet nog niets</translation>
    </message>
    <message>
        <source>No reading matches</source>
        <translation>Geen meting gevonden</translation>
    </message>
    <message>
        <source>Search sensors</source>
        <translation>Sensoren zoeken</translation>
    </message>
    <message>
        <source>Everything your devices measure and report appears here, with its day.</source>
        <translation>Alles wat je apparaten meten en melden verschijnt hier, met de dag erbij.</translation>
    </message>
    <message>
        <source>Try fewer words or another kind.</source>
        <translation>Probeer minder woorden of een andere soort.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a kind of reading and how many there are</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 meting</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n meting</numerusform>
            <numerusform>%n metingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::SettingField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>setting, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>foyer::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>foyer::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Apply the changed settings</source>
        <translation>De gewijzigde instellingen toepassen</translation>
    </message>
    <message>
        <source>Discard the changed settings</source>
        <translation>De gewijzigde instellingen verwerpen</translation>
    </message>
    <message>
        <source>The driver of this device has nothing to set.</source>
        <translation>De driver van dit apparaat heeft niets in te stellen.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Verzenden …</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 wijziging</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Deze tekst is te lang.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Niet gewijzigd: %1</translation>
    </message>
</context>
<context>
    <name>foyer::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Bovenste onderdeel sluiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>foyer::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Sign out and forget everything?</source>
        <translation>Uitloggen en alles vergeten?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Ingelogd blijven</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Uitloggen bij %1?</translation>
    </message>
    <message>
        <source>The sign-in of this account is deleted from the keyring, and what was remembered of its homes. Other accounts and API keys stay as they are.</source>
        <translation>De aanmelding van dit account wordt uit de sleutelbos verwijderd, net als wat er van de Homeys is onthouden. Andere accounts en API-sleutels blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Overal uitloggen</translation>
    </message>
    <message>
        <source>Your sign-in and every API key are deleted from the keyring, and what was remembered of your homes. The homes themselves stay as they are.</source>
        <translation>Je aanmelding en alle API-sleutels worden uit de sleutelbos verwijderd, en wat er van je woningen is onthouden. De woningen zelf blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>foyer::SnapshotCard</name>
    <message>
        <source>Snapshots</source>
        <translation>Momentopnamen</translation>
    </message>
    <message>
        <source>A snapshot remembers how the devices of a zone are set, so that you can put them back later. It stays on this computer.</source>
        <translation>Een momentopname onthoudt hoe de apparaten van een zone staan, zodat je ze later kunt terugzetten. Hij blijft op deze computer.</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 waarde</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>all as in the snapshot</source>
        <translation>alles zoals in de momentopname</translation>
    </message>
    <message>
        <source>1 is different now</source>
        <translation>1 is nu anders</translation>
    </message>
    <message numerus="yes">
        <source>%n are different now</source>
        <translation>
            <numerusform>%n is nu anders</numerusform>
            <numerusform>%n zijn nu anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergelijken …</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Vergelijken met %1</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>Momentopname %1 verwijderen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>foyer::SnapshotDialog</name>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Momentopname maken</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Values to keep</source>
        <translation>Te bewaren waarden</translation>
    </message>
    <message>
        <source>Kept on this computer alone. Nothing is changed at the Homey.</source>
        <translation>Alleen op deze computer bewaard. Aan de Homey verandert niets.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Whole home</source>
        <translation>Hele huis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>name of a snapshot: zone, date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out for safety</source>
        <translation>veiligheidshalve overgeslagen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>foyer::Sparkline</name>
    <message>
        <source>%1, last 24 hours: nothing known</source>
        <translation>%1, laatste 24 uur: niets bekend</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>nu %1</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>nu niet bekend</translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2 for %3 % of the time, %4</source>
        <translation>%1, laatste 24 uur: %2 gedurende %3 % van de tijd, %4</translation>
    </message>
    <message>
        <source>%1, last 24 hours: lowest %2, highest %3, %4</source>
        <translation>%1, laatste 24 uur: laagste %2, hoogste %3, %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1 for %2 % of the time</source>
        <translation>%1 gedurende %2 % van de tijd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing known of the last 24 hours</source>
        <translation>Niets bekend van de laatste 24 uur</translation>
    </message>
    <message>
        <source>%1: %2 % of 24 h</source>
        <translation>%1: %2 % van 24 u</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest</comment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>The hub keeps no log of this: what was seen since the program started.</source>
        <translation>De hub houdt hier geen logboek van bij: wat sinds de start van het programma is gezien.</translation>
    </message>
    <message>
        <source>%1, last ten minutes: nothing known</source>
        <translation>%1, laatste tien minuten: niets bekend</translation>
    </message>
    <message>
        <source>%1, last ten minutes: lowest %2, highest %3, %4</source>
        <translation>%1, laatste tien minuten: laagste %2, hoogste %3, %4</translation>
    </message>
    <message>
        <source>Nothing known of the last ten minutes</source>
        <translation>Niets bekend van de laatste tien minuten</translation>
    </message>
</context>
<context>
    <name>foyer::SunCard</name>
    <message>
        <source>Sun</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Zonsopkomst</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Zonsondergang</translation>
    </message>
    <message>
        <source>The Homey does not tell where it is.</source>
        <translation>De Homey zegt niet waar hij staat.</translation>
    </message>
    <message>
        <source>Sunrise %1</source>
        <translation>Zonsopkomst %1</translation>
    </message>
    <message>
        <source>Sunset %1</source>
        <translation>Zonsondergang %1</translation>
    </message>
    <message>
        <source>It is up</source>
        <translation>De zon is op</translation>
    </message>
    <message>
        <source>It is down</source>
        <translation>De zon is onder</translation>
    </message>
    <message>
        <source>Computed from the location of the Homey.</source>
        <translation>Berekend uit de plaats van de Homey.</translation>
    </message>
    <message>
        <source>The sun does not set today. Computed from the location of the Homey.</source>
        <translation>De zon gaat vandaag niet onder. Berekend uit de plaats van de Homey.</translation>
    </message>
    <message>
        <source>The sun does not rise today. Computed from the location of the Homey.</source>
        <translation>De zon komt vandaag niet op. Berekend uit de plaats van de Homey.</translation>
    </message>
    <message>
        <source>%1 of daylight. Computed from the location of the Homey.</source>
        <translation>%1 daglicht. Berekend uit de plaats van de Homey.</translation>
    </message>
</context>
<context>
    <name>foyer::SwitchEditor</name>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>foyer::SwitchFlowsDialog</name>
    <message>
        <source>Switch on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Switch flows on</source>
        <translation>Flows inschakelen</translation>
    </message>
    <message>
        <source>Switch flows off</source>
        <translation>Flows uitschakelen</translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow zonder naam</translation>
    </message>
    <message>
        <source>Switch on one flow of “%1”?</source>
        <translation>Eén flow van ‘%1’ inschakelen?</translation>
    </message>
    <message>
        <source>Switch off one flow of “%1”?</source>
        <translation>Eén flow van ‘%1’ uitschakelen?</translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n flows of “%1”?</source>
        <translation>
            <numerusform>%n flow van ‘%1’ inschakelen?</numerusform>
            <numerusform>%n flows van ‘%1’ inschakelen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n flows of “%1”?</source>
        <translation>
            <numerusform>%n flow van ‘%1’ uitschakelen?</numerusform>
            <numerusform>%n flows van ‘%1’ uitschakelen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>One is on already.</source>
        <translation>Eén is al ingeschakeld.</translation>
    </message>
    <message>
        <source>One is off already.</source>
        <translation>Eén is al uitgeschakeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n are on already.</source>
        <translation>
            <numerusform>%n is al ingeschakeld.</numerusform>
            <numerusform>%n zijn al ingeschakeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are off already.</source>
        <translation>
            <numerusform>%n is al uitgeschakeld.</numerusform>
            <numerusform>%n zijn al uitgeschakeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 – failed: %2</source>
        <comment>flow, reason</comment>
        <translation>%1 – mislukt: %2</translation>
    </message>
    <message>
        <source>%1 – on</source>
        <comment>flow</comment>
        <translation>%1 – aan</translation>
    </message>
    <message>
        <source>%1 – off</source>
        <comment>flow</comment>
        <translation>%1 – uit</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed.</source>
        <translation>%1 van %2 klaar, %3 mislukt.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 van %2 klaar.</translation>
    </message>
</context>
<context>
    <name>foyer::SwitchOff</name>
    <message>
        <source>Switch off 1 light in “%1”?</source>
        <translation>1 lamp in “%1” uitschakelen?</translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n lights in “%1”?</source>
        <translation>
            <numerusform>%n lamp in “%1” uitschakelen?</numerusform>
            <numerusform>%n lampen in “%1” uitschakelen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off 1 device in “%1”?</source>
        <translation>1 apparaat in “%1” uitschakelen?</translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n devices in “%1”?</source>
        <translation>
            <numerusform>%n apparaat in “%1” uitschakelen?</numerusform>
            <numerusform>%n apparaten in “%1” uitschakelen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::SystemPage</name>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Er is geen verbinding met de hub.</translation>
    </message>
    <message>
        <source>Zigbee</source>
        <translation>Zigbee</translation>
    </message>
    <message>
        <source>Z-Wave</source>
        <translation>Z-Wave</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Zoek apps</translation>
    </message>
    <message>
        <source>What is known of the hub appears here as soon as it can be reached.</source>
        <translation>Wat over de hub bekend is, verschijnt hier zodra hij bereikbaar is.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>Het lukte niet: %1</translation>
    </message>
</context>
<context>
    <name>foyer::SystemParts</name>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Er is geen verbinding met de hub.</translation>
    </message>
    <message>
        <source>This Homey does not tell.</source>
        <translation>Deze Homey vertelt het niet.</translation>
    </message>
</context>
<context>
    <name>foyer::TechnicalSection</name>
    <message>
        <source>Technical details</source>
        <translation>Technische gegevens</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>There is no connection to the hub to read the JSON from.</source>
        <translation>Er is geen verbinding met de hub om de JSON van te lezen.</translation>
    </message>
    <message>
        <source>The JSON could not be read: %1</source>
        <translation>De JSON kon niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1, used as %2</source>
        <translation>%1, gebruikt als %2</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Vlaggen</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>Snelle actie</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Gelogd</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lezen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schrijven</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lezen, schrijven</translation>
    </message>
</context>
<context>
    <name>foyer::TextEditor</name>
    <message>
        <source>Enter sends, Esc takes back</source>
        <translation>Enter verstuurt, Esc herstelt</translation>
    </message>
</context>
<context>
    <name>foyer::ThermostatComposite</name>
    <message>
        <source>Lower the target</source>
        <translation>Doel verlagen</translation>
    </message>
    <message>
        <source>Raise the target</source>
        <translation>Doel verhogen</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>measured temperature</comment>
        <translation>Nu %1</translation>
    </message>
    <message>
        <source>Never measured</source>
        <translation>Nooit gemeten</translation>
    </message>
</context>
<context>
    <name>foyer::TileDelegate</name>
    <message>
        <source>Not changed</source>
        <translation>Niet gewijzigd</translation>
    </message>
    <message>
        <source>Waiting for the hub to confirm</source>
        <translation>Wachten op bevestiging van de hub</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Niet gewijzigd: %1</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterij bijna leeg</translation>
    </message>
    <message>
        <source>No connection: this may have changed since</source>
        <translation>Geen verbinding: dit kan intussen veranderd zijn</translation>
    </message>
    <message>
        <source>No connection: last heard of %1</source>
        <translation>Geen verbinding: laatste bericht %1</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Hidden: shown because you want to see hidden devices</source>
        <translation>Verborgen: getoond omdat je verborgen apparaten wilt zien</translation>
    </message>
</context>
<context>
    <name>foyer::TileSelectionBar</name>
    <message>
        <source>Selected devices</source>
        <translation>Gekozen apparaten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>Set level…</source>
        <translation>Niveau instellen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anders…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click the devices to select</source>
        <translation>Klik op de apparaten om te kiezen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Set level</source>
        <translation>Niveau instellen</translation>
    </message>
    <message>
        <source>Level in percent:</source>
        <translation>Niveau in procent:</translation>
    </message>
</context>
<context>
    <name>foyer::TileSkeleton</name>
    <message>
        <source>Loading devices</source>
        <translation>Apparaten laden</translation>
    </message>
</context>
<context>
    <name>foyer::TileView</name>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n aan</numerusform>
            <numerusform>%n aan</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
</context>
<context>
    <name>foyer::TimelineList</name>
    <message>
        <source>Some time ago</source>
        <translation>Enige tijd geleden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Homey</source>
        <translation>Homey</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
</context>
<context>
    <name>foyer::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Niets te melden</translation>
    </message>
    <message>
        <source>No notification matches</source>
        <translation>Geen melding past erbij</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Clear this one …</source>
        <translation>Deze wissen …</translation>
    </message>
    <message>
        <source>Clear all …</source>
        <translation>Alles wissen …</translation>
    </message>
    <message>
        <source>Search timeline</source>
        <translation>Tijdlijn zoeken</translation>
    </message>
    <message>
        <source>What flows, apps and devices tell you appears here.</source>
        <translation>Wat flows, apps en apparaten je melden, verschijnt hier.</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Probeer minder woorden.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n new</source>
        <comment>how many notifications, and how many of them are new</comment>
        <translation>
            <numerusform>%1 · %n nieuw</numerusform>
            <numerusform>%1 · %n nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all of %1 …</source>
        <extracomment>clears all notifications of the app or flow %1</extracomment>
        <translation>Alles van %1 wissen …</translation>
    </message>
    <message>
        <source>Clear all of one sender …</source>
        <translation>Alles van één afzender wissen …</translation>
    </message>
    <message>
        <source>Clear notifications at the Homey</source>
        <translation>Meldingen op de Homey wissen</translation>
    </message>
    <message>
        <source>Notifications can be read here, but not cleared.</source>
        <translation>Meldingen kun je hier lezen, maar niet wissen.</translation>
    </message>
    <message>
        <source>Clear “%1”?</source>
        <translation>“%1” wissen?</translation>
    </message>
    <message>
        <source>The notification was cleared.</source>
        <translation>De melding is gewist.</translation>
    </message>
    <message>
        <source>Clear 1 notification of “%1”?</source>
        <translation>1 melding van “%1” wissen?</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n notifications of “%1”?</source>
        <translation>
            <numerusform>%n melding van “%1” wissen?</numerusform>
            <numerusform>%n meldingen van “%1” wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The notifications of “%1” were cleared.</source>
        <translation>De meldingen van “%1” zijn gewist.</translation>
    </message>
    <message>
        <source>Clear 1 notification?</source>
        <translation>1 melding wissen?</translation>
    </message>
    <message numerus="yes">
        <source>Clear all %n notifications?</source>
        <translation>
            <numerusform>%n melding wissen?</numerusform>
            <numerusform>Alle %n meldingen wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>The timeline was cleared.</source>
        <translation>De tijdlijn is gewist.</translation>
    </message>
    <message>
        <source>Not cleared: %1</source>
        <translation>Niet gewist: %1</translation>
    </message>
    <message>
        <source>Senders …</source>
        <translation>Afzenders …</translation>
    </message>
    <message>
        <source>Who may write into the timeline</source>
        <translation>Wie in de tijdlijn mag schrijven</translation>
    </message>
</context>
<context>
    <name>foyer::TriggerEditor</name>
    <message>
        <source>Start …</source>
        <translation>Starten …</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drukken</translation>
    </message>
</context>
<context>
    <name>foyer::UiWords</name>
    <message>
        <source>Air conditioning</source>
        <translation>Airconditioning</translation>
    </message>
    <message>
        <source>Air fryer</source>
        <translation>Airfryer</translation>
    </message>
    <message>
        <source>Air purifier</source>
        <translation>Luchtreiniger</translation>
    </message>
    <message>
        <source>Air treatment</source>
        <translation>Luchtbehandeling</translation>
    </message>
    <message>
        <source>Amplifier</source>
        <translation>Versterker</translation>
    </message>
    <message>
        <source>Home battery</source>
        <translation>Thuisbatterij</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fiets</translation>
    </message>
    <message>
        <source>Blinds</source>
        <translation>Jaloezie</translation>
    </message>
    <message>
        <source>Boiler</source>
        <translation>Cv-ketel</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knop</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Coffee machine</source>
        <translation>Koffiezetapparaat</translation>
    </message>
    <message>
        <source>Cooktop</source>
        <translation>Kookplaat</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Gordijn</translation>
    </message>
    <message>
        <source>Dehumidifier</source>
        <translation>Luchtontvochtiger</translation>
    </message>
    <message>
        <source>Diffuser</source>
        <translation>Diffuser</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Vaatwasser</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <translation>Deurbel</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Droger</translation>
    </message>
    <message>
        <source>Car charger</source>
        <translation>Laadpaal</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Kraan</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Haard</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>Vriezer</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>Koelkast</translation>
    </message>
    <message>
        <source>Fridge-freezer</source>
        <translation>Koel-vriescombinatie</translation>
    </message>
    <message>
        <source>Fryer</source>
        <translation>Frituurpan</translation>
    </message>
    <message>
        <source>Game console</source>
        <translation>Spelcomputer</translation>
    </message>
    <message>
        <source>Garage door</source>
        <translation>Garagedeur</translation>
    </message>
    <message>
        <source>Grill</source>
        <translation>Grill</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>Warmtepomp</translation>
    </message>
    <message>
        <source>Home alarm</source>
        <translation>Alarmsysteem</translation>
    </message>
    <message>
        <source>Cooker hood</source>
        <translation>Afzuigkap</translation>
    </message>
    <message>
        <source>Humidifier</source>
        <translation>Luchtbevochtiger</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>Waterkoker</translation>
    </message>
    <message>
        <source>Lawn mower</source>
        <translation>Grasmaaier</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lamp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Media player</source>
        <translation>Mediaspeler</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Magnetron</translation>
    </message>
    <message>
        <source>Mop</source>
        <translation>Dweilrobot</translation>
    </message>
    <message>
        <source>Multicooker</source>
        <translation>Multicooker</translation>
    </message>
    <message>
        <source>Network router</source>
        <translation>Netwerkrouter</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Oven</translation>
    </message>
    <message>
        <source>Oven with microwave</source>
        <translation>Combimagnetron</translation>
    </message>
    <message>
        <source>Pet feeder</source>
        <translation>Voerautomaat</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pomp</translation>
    </message>
    <message>
        <source>Radiator</source>
        <translation>Radiator</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Afstandsbediening</translation>
    </message>
    <message>
        <source>Scooter</source>
        <translation>Scooter</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Set-top box</source>
        <translation>Settopbox</translation>
    </message>
    <message>
        <source>Roller shutter</source>
        <translation>Rolluik</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirene</translation>
    </message>
    <message>
        <source>Smoke alarm</source>
        <translation>Rookmelder</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Stopcontact</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Zonnepanelen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Sprinkler</source>
        <translation>Sproeier</translation>
    </message>
    <message>
        <source>Sunshade</source>
        <translation>Zonwering</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostaat</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisie</translation>
    </message>
    <message>
        <source>Vacuum cleaner</source>
        <translation>Stofzuiger</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Wasmachine</translation>
    </message>
    <message>
        <source>Washer-dryer</source>
        <translation>Was-droogcombinatie</translation>
    </message>
    <message>
        <source>Water heater</source>
        <translation>Boiler</translation>
    </message>
    <message>
        <source>Water purifier</source>
        <translation>Waterzuiveraar</translation>
    </message>
    <message>
        <source>Water valve</source>
        <translation>Waterklep</translation>
    </message>
    <message>
        <source>Window covering</source>
        <translation>Raambekleding</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>De sleutelbos is vergrendeld.</translation>
    </message>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Dit bureaublad heeft geen sleutelbos.</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>De sleutelbos werkte niet.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Deze waarde is hier niet toegestaan.</translation>
    </message>
    <message>
        <source>The API key of this Homey is not known any more.</source>
        <translation>De API-sleutel van deze Homey is niet meer bekend.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dit is geen adres.</translation>
    </message>
    <message>
        <source>The demo home could not be started.</source>
        <translation>De demowoning kon niet worden gestart.</translation>
    </message>
    <message>
        <source>The subscription of this Homey is not active.</source>
        <translation>Het abonnement van deze Homey is niet actief.</translation>
    </message>
    <message>
        <source>The certificate of the other side was not accepted.</source>
        <translation>Het certificaat van de andere kant is niet geaccepteerd.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Er is geen verbinding.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Er kwam niet op tijd antwoord.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Het is geweigerd.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Het is geweigerd: %1</translation>
    </message>
    <message>
        <source>The sign-in or key is not accepted any more.</source>
        <translation>De aanmelding of sleutel wordt niet meer geaccepteerd.</translation>
    </message>
    <message>
        <source>You are not allowed to do this with this sign-in or key.</source>
        <translation>Met deze aanmelding of sleutel mag je dit niet doen.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Het bestaat niet meer.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time.</source>
        <translation>Er waren te veel verzoeken in korte tijd.</translation>
    </message>
    <message>
        <source>The hub reported an error.</source>
        <translation>De hub meldde een fout.</translation>
    </message>
    <message>
        <source>The hub reported an error: %1</source>
        <translation>De hub meldde een fout: %1</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Het antwoord was niet te begrijpen.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Het is geannuleerd.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Ontgrendel de sleutelbos en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>You can go on, but you will be asked again next time.</source>
        <translation>Je kunt doorgaan, maar de volgende keer wordt er opnieuw om gevraagd.</translation>
    </message>
    <message>
        <source>Enter the API key again.</source>
        <translation>Voer de API-sleutel opnieuw in.</translation>
    </message>
    <message>
        <source>Enter an IP address such as 192.168.1.50, or a name.</source>
        <translation>Voer een IP-adres in, zoals 192.168.1.50, of een naam.</translation>
    </message>
    <message>
        <source>Check the subscription in the Homey app.</source>
        <translation>Controleer het abonnement in de Homey-app.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the network you are in.</source>
        <translation>Controleer de datum van deze computer en het netwerk waarin je zit.</translation>
    </message>
    <message>
        <source>Check the network, and that the Homey is switched on.</source>
        <translation>Controleer het netwerk en of de Homey aanstaat.</translation>
    </message>
    <message>
        <source>The Homey or the device may be busy. Try again in a moment.</source>
        <translation>De Homey of het apparaat is misschien bezig. Probeer het zo weer.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new key.</source>
        <translation>Log opnieuw in of voer een nieuwe sleutel in.</translation>
    </message>
    <message>
        <source>Use a sign-in or key that has this permission.</source>
        <translation>Gebruik een aanmelding of sleutel met deze machtiging.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wacht even en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the device or its app.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, herstart dan het apparaat of de app ervan.</translation>
    </message>
    <message>
        <source>Something between you and the Homey may have answered instead, such as a sign-in page of the network.</source>
        <translation>Misschien antwoordde iets tussen jou en de Homey, zoals een inlogpagina van het netwerk.</translation>
    </message>
    <message>
        <source>Refresh the page.</source>
        <translation>Vernieuw de pagina.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Voorbereiden …</translation>
    </message>
    <message>
        <source>Signing you in …</source>
        <translation>Je wordt ingelogd …</translation>
    </message>
    <message>
        <source>The Athom cloud cannot be reached. Trying again …</source>
        <translation>De Athom-cloud is niet bereikbaar. Nieuwe poging …</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <translation>Je sleutelbos is vergrendeld.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Je bent uitgelogd.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in at Athom …</source>
        <translation>Wachten tot je bij Athom bent ingelogd …</translation>
    </message>
    <message>
        <source>Finishing the sign-in …</source>
        <translation>Inloggen afronden …</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Je bent ingelogd.</translation>
    </message>
    <message>
        <source>Signing you out …</source>
        <translation>Je wordt uitgelogd …</translation>
    </message>
    <message>
        <source>The sign-in took too long, its code has expired.</source>
        <translation>Het inloggen duurde te lang; de code is verlopen.</translation>
    </message>
    <message>
        <source>The code of this sign-in was used already or is unknown.</source>
        <translation>De code van deze aanmelding is al gebruikt of is onbekend.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in and was not used.</source>
        <translation>Dit antwoord hoort bij een andere aanmelding en is niet gebruikt.</translation>
    </message>
    <message>
        <source>You did not allow Foyer to use your account.</source>
        <translation>Je hebt Foyer geen toegang tot je account gegeven.</translation>
    </message>
    <message>
        <source>Athom does not accept the client this program signs in with.</source>
        <translation>Athom accepteert de client waarmee dit programma inlogt niet.</translation>
    </message>
    <message>
        <source>Athom does not accept your earlier sign-in any more.</source>
        <translation>Athom accepteert je eerdere aanmelding niet meer.</translation>
    </message>
    <message>
        <source>The Athom cloud cannot be reached.</source>
        <translation>De Athom-cloud is niet bereikbaar.</translation>
    </message>
    <message>
        <source>You are signed in, but this desktop has no working keyring.</source>
        <translation>Je bent ingelogd, maar dit bureaublad heeft geen werkende sleutelbos.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so your sign-in cannot be read.</source>
        <translation>Je sleutelbos is vergrendeld, dus je aanmelding kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>You are signed out here, but the keyring could not confirm that your sign-in was deleted.</source>
        <translation>Je bent hier uitgelogd, maar de sleutelbos kon niet bevestigen dat je aanmelding is verwijderd.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Het inloggen is geannuleerd.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>Het inloggen is mislukt.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Begin opnieuw met inloggen.</translation>
    </message>
    <message>
        <source>Start again and choose Allow, or use a local API key.</source>
        <translation>Begin opnieuw en kies Toestaan, of gebruik een lokale API-sleutel.</translation>
    </message>
    <message>
        <source>Check the OAuth client in the settings.</source>
        <translation>Controleer de OAuth-client in de instellingen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Log opnieuw in.</translation>
    </message>
    <message>
        <source>Check the network. Your sign-in is kept.</source>
        <translation>Controleer het netwerk. Je aanmelding blijft bewaard.</translation>
    </message>
    <message>
        <source>You will be asked again next time.</source>
        <translation>De volgende keer wordt er opnieuw om gevraagd.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>Ontgrendel de sleutelbos en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Unlock the keyring and sign out again, or delete the entry there yourself.</source>
        <translation>Ontgrendel de sleutelbos en log opnieuw uit, of verwijder het item daar zelf.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Local network, encrypted</source>
        <translation>Lokaal netwerk, versleuteld</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokaal netwerk</translation>
    </message>
    <message>
        <source>Local network, by name</source>
        <translation>Lokaal netwerk, op naam</translation>
    </message>
    <message>
        <source>Forwarded port of your router</source>
        <translation>Doorgestuurde poort van je router</translation>
    </message>
    <message>
        <source>Athom cloud</source>
        <translation>Athom-cloud</translation>
    </message>
    <message>
        <source>The address you entered</source>
        <translation>Het adres dat je hebt ingevoerd</translation>
    </message>
    <message>
        <source>Cloud</source>
        <comment>connection</comment>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>connection</comment>
        <translation>Op afstand</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>connection</comment>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>connection</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>connection</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>connection</comment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>%1, limited</source>
        <comment>connection</comment>
        <translation>%1, beperkt</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>connection</comment>
        <translation>Opnieuw verbinden</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Niet verbonden.</translation>
    </message>
    <message>
        <source>Looking for the Homey.</source>
        <translation>De Homey wordt gezocht.</translation>
    </message>
    <message>
        <source>Signing in to the Homey.</source>
        <translation>Inloggen op de Homey.</translation>
    </message>
    <message>
        <source>Reading the home.</source>
        <translation>De woning wordt gelezen.</translation>
    </message>
    <message>
        <source>Connected. Changes arrive at once.</source>
        <translation>Verbonden. Wijzigingen komen meteen binnen.</translation>
    </message>
    <message>
        <source>Connected. Changes arrive every ten seconds.</source>
        <translation>Verbonden. Wijzigingen komen elke tien seconden binnen.</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again.</source>
        <translation>De verbinding is verbroken. Nieuwe poging.</translation>
    </message>
    <message>
        <source>The Homey or the account said no.</source>
        <translation>De Homey of het account weigerde.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>capability title and its part</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Niet beschikbaar</translation>
    </message>
    <message>
        <source>Unavailable · %1</source>
        <translation>Niet beschikbaar · %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>set to %1</source>
        <translation>ingesteld op %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s geleden</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min geleden</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 u geleden</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d geleden</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>Geen zone</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>Ja/nee</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterij</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Ontgrendeld</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Speelt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedempt</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>Niet gedempt</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>In het station</translation>
    </message>
    <message>
        <source>Not docked</source>
        <translation>Niet in het station</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Laadt op</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Laadt niet op</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Geen beweging</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Not occupied</source>
        <translation>Niet bezet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Niet aanwezig</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rook</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Geen rook</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>No fire</source>
        <translation>Geen brand</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Te heet</translation>
    </message>
    <message>
        <source>Too cold</source>
        <translation>Te koud</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Droog</translation>
    </message>
    <message>
        <source>Moist</source>
        <translation>Vochtig</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Trilling</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbinding verbroken</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In werking</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Niet in werking</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours</comment>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>Another Homey answers there.</source>
        <translation>Daar antwoordt een andere Homey.</translation>
    </message>
    <message>
        <source>What answers there is not a Homey.</source>
        <translation>Wat daar antwoordt, is geen Homey.</translation>
    </message>
    <message>
        <source>The settings allow no way to this Homey.</source>
        <translation>De instellingen staan geen weg naar deze Homey toe.</translation>
    </message>
    <message>
        <source>Waiting for a network.</source>
        <translation>Wacht op een netwerk.</translation>
    </message>
    <message>
        <source>It had to wait too long and was not sent.</source>
        <translation>Dit moest te lang wachten en is niet verstuurd.</translation>
    </message>
    <message>
        <source>This computer is not connected. Foyer goes on by itself as soon as it is.</source>
        <translation>Deze computer is niet verbonden. Foyer gaat vanzelf verder zodra dat wel zo is.</translation>
    </message>
    <message>
        <source>Sign in again to see what is new and to change something.</source>
        <translation>Log opnieuw in om te zien wat er nieuw is en iets te wijzigen.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a battery</comment>
        <translation>Laag</translation>
    </message>
</context>
<context>
    <name>foyer::UsageSection</name>
    <message>
        <source>Memory and storage</source>
        <translation>Geheugen en opslag</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Geheugen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Opslag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most of it: %1</source>
        <translation>Het meeste: %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 van %2 gebruikt</translation>
    </message>
</context>
<context>
    <name>foyer::UsersSection</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
</context>
<context>
    <name>foyer::VacuumComposite</name>
    <message>
        <source>Clean</source>
        <translation>Reinigen</translation>
    </message>
    <message>
        <source>Spot</source>
        <comment>clean one spot</comment>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Dock</source>
        <comment>drive to the charging station</comment>
        <translation>Naar station</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Mow</source>
        <translation>Maaien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>capability: choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>foyer::ValueTree</name>
    <message>
        <source>Nothing here can be set and read back.</source>
        <translation>Hier is niets dat zich laat instellen en teruglezen.</translation>
    </message>
    <message>
        <source>%1 of %2 values chosen</source>
        <translation>%1 van %2 waarden gekozen</translation>
    </message>
</context>
<context>
    <name>foyer::VariableDelegate</name>
    <message>
        <source>This text is too long to be edited here.</source>
        <translation>Deze tekst is te lang om hier te bewerken.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Waarde van %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Naam van %1</translation>
    </message>
    <message>
        <source>Only a number can be stored here, such as %1.</source>
        <translation>Hier kan alleen een getal worden opgeslagen, zoals %1.</translation>
    </message>
    <message>
        <source>The change was not accepted.</source>
        <translation>De wijziging is niet geaccepteerd.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Een variabele heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Er is niets gewijzigd. %1</translation>
    </message>
</context>
<context>
    <name>foyer::VariableDetail</name>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Used by flows</source>
        <translation>Gebruikt door flows</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>garden, heating</source>
        <translation>tuin, verwarming</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Alleen op deze computer bewaard.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a number, the same as percentage</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>time, value</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>This sign-in may not read flows (homey.flow.readonly).</source>
        <translation>Deze aanmelding mag geen flows lezen (homey.flow.readonly).</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Nog niet bekend.</translation>
    </message>
    <message>
        <source>No flow uses it.</source>
        <translation>Geen flow gebruikt deze.</translation>
    </message>
    <message>
        <source>One flow uses it.</source>
        <translation>Eén flow gebruikt deze.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows use it.</source>
        <translation>
            <numerusform>%n flow gebruikt deze.</numerusform>
            <numerusform>%n flows gebruiken deze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow zonder naam</translation>
    </message>
    <message>
        <source>Open the flow %1</source>
        <translation>De flow %1 openen</translation>
    </message>
    <message>
        <source>Foyer has not seen it change yet.</source>
        <translation>Foyer heeft het nog niet zien veranderen.</translation>
    </message>
</context>
<context>
    <name>foyer::VariableFilter</name>
    <message>
        <source>Which variables</source>
        <translation>Welke variabelen</translation>
    </message>
    <message>
        <source>All variables</source>
        <translation>Alle variabelen</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ongebruikt</translation>
    </message>
    <message>
        <source>Unused (%1)</source>
        <translation>Ongebruikt (%1)</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Label: %1</translation>
    </message>
</context>
<context>
    <name>foyer::VariableList</name>
    <message>
        <source>%1, being saved</source>
        <translation>%1, wordt opgeslagen</translation>
    </message>
    <message>
        <source>%1, not changed: %2</source>
        <translation>%1, niet gewijzigd: %2</translation>
    </message>
</context>
<context>
    <name>foyer::VariableTools</name>
    <message>
        <source>Import and export</source>
        <translation>Importeren en exporteren</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Importeren uit een bestand…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporteren als CSV…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exporteren als JSON…</translation>
    </message>
    <message>
        <source>Export variables</source>
        <translation>Variabelen exporteren</translation>
    </message>
    <message>
        <source>Import variables</source>
        <translation>Variabelen importeren</translation>
    </message>
    <message>
        <source>Variables (*.csv *.json)</source>
        <translation>Variabelen (*.csv *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n variables were written to “%1”.</source>
        <translation>
            <numerusform>%n variabele is naar ‘%1’ geschreven.</numerusform>
            <numerusform>%n variabelen zijn naar ‘%1’ geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>‘%1’ kon niet worden geschreven. %2</translation>
    </message>
    <message>
        <source>“%1” could not be read. %2</source>
        <translation>‘%1’ kon niet worden gelezen. %2</translation>
    </message>
    <message>
        <source>“%1” is too large: at most 1,000 variables and 4 MB.</source>
        <translation>‘%1’ is te groot: hooguit 1.000 variabelen en 4 MB.</translation>
    </message>
    <message>
        <source>“%1” has no variables: a CSV file with the columns name, type and value, or a JSON list of such objects is needed.</source>
        <translation>‘%1’ bevat geen variabelen: nodig is een CSV-bestand met de kolommen name, type en value, of een JSON-lijst van zulke objecten.</translation>
    </message>
</context>
<context>
    <name>foyer::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>There are no variables yet.</source>
        <translation>Er zijn nog geen variabelen.</translation>
    </message>
    <message>
        <source>No variable matches.</source>
        <translation>Geen variabele gevonden.</translation>
    </message>
    <message>
        <source>Waiting for the variables…</source>
        <translation>Wachten op de variabelen…</translation>
    </message>
    <message>
        <source>Flows keep numbers, texts and yes/no values in variables.</source>
        <translation>Flows bewaren getallen, teksten en ja/nee-waarden in variabelen.</translation>
    </message>
    <message>
        <source>Create variable</source>
        <translation>Variabele aanmaken</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Variabelen zoeken</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Waarde bewerken</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>Nieuwe variabele…</translation>
    </message>
    <message>
        <source>Not connected: variables cannot be changed now.</source>
        <translation>Niet verbonden: variabelen kunnen nu niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a variable first.</source>
        <translation>Kies eerst een variabele.</translation>
    </message>
    <message>
        <source>Create a variable</source>
        <translation>Een variabele aanmaken</translation>
    </message>
    <message>
        <source>Rename this variable</source>
        <translation>Deze variabele hernoemen</translation>
    </message>
    <message>
        <source>Delete this variable</source>
        <translation>Deze variabele verwijderen</translation>
    </message>
    <message>
        <source>“%1” was deleted on the hub while it was being edited.</source>
        <translation>“%1” is op de hub verwijderd terwijl je de variabele bewerkte.</translation>
    </message>
    <message>
        <source>The hub changed this to “%1” meanwhile. Enter replaces it, Esc keeps it.</source>
        <translation>De hub heeft dit intussen gewijzigd in “%1”. Enter vervangt dat, Esc behoudt het.</translation>
    </message>
</context>
<context>
    <name>foyer::WeatherCard</name>
    <message>
        <source>Weather</source>
        <translation>Weer</translation>
    </message>
    <message>
        <source>This Homey does not tell the weather.</source>
        <translation>Deze Homey vertelt niets over het weer.</translation>
    </message>
    <message>
        <source>Asking the Homey …</source>
        <translation>De Homey wordt gevraagd …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Vochtigheid %1</translation>
    </message>
    <message>
        <source>%1 hPa</source>
        <translation>%1 hPa</translation>
    </message>
</context>
<context>
    <name>foyer::WhiteStrip</name>
    <message>
        <source>Cold · %1 %</source>
        <translation>Koud · %1 %</translation>
    </message>
    <message>
        <source>Neutral · %1 %</source>
        <translation>Neutraal · %1 %</translation>
    </message>
    <message>
        <source>Warm · %1 %</source>
        <translation>Warm · %1 %</translation>
    </message>
</context>
<context>
    <name>foyer::WhoIsHomeCard</name>
    <message>
        <source>Who is home</source>
        <translation>Wie is thuis</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people at home</comment>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>foyer::WriteNote</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Niet gewijzigd: %1</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Opnieuw proberen: %1</translation>
    </message>
</context>
<context>
    <name>foyer::YouCard</name>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Waar je bent</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Slaapt</translation>
    </message>
    <message>
        <source>The Homey does not say who you are; it takes your word anyway.</source>
        <translation>De Homey zegt niet wie je bent, maar gelooft je wel.</translation>
    </message>
    <message>
        <source>Where you are was not changed: %1</source>
        <translation>Waar je bent is niet gewijzigd: %1</translation>
    </message>
</context>
<context>
    <name>foyer::ZoneCardList</name>
    <message numerus="yes">
        <source>%n on</source>
        <comment>devices that are on</comment>
        <translation>
            <numerusform>%n aan</numerusform>
            <numerusform>%n aan</numerusform>
        </translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>rustig</translation>
    </message>
</context>
<context>
    <name>foyer::ZoneFilterBox</name>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Show one zone</source>
        <translation>Eén zone tonen</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Alle zones</translation>
    </message>
</context>
<context>
    <name>foyer::ZoneList</name>
    <message>
        <source>1 device</source>
        <translation>1 apparaat</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n apparaat</numerusform>
            <numerusform>%n apparaten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lights on</source>
        <translation>Lampen aan: %1</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Apparaten</translation>
    </message>
    <message>
        <source>Lights on</source>
        <translation>Lampen aan</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatuur</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>lights that are on, lights altogether</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>rustig</translation>
    </message>
</context>
<context>
    <name>foyer::ZoneStrip</name>
    <message>
        <source>Switch off all lights…</source>
        <translation>Alle lampen uitschakelen…</translation>
    </message>
    <message>
        <source>Switch off all devices…</source>
        <translation>Alle apparaten uitschakelen…</translation>
    </message>
    <message>
        <source>No zone chosen</source>
        <translation>Geen zone gekozen</translation>
    </message>
    <message>
        <source>Switch off all lights of this zone</source>
        <translation>Alle lampen van deze zone uitschakelen</translation>
    </message>
    <message>
        <source>Switch off all devices of this zone</source>
        <translation>Alle apparaten van deze zone uitschakelen</translation>
    </message>
    <message>
        <source>Choose a zone first.</source>
        <translation>Kies eerst een zone.</translation>
    </message>
    <message>
        <source>Not connected: nothing can be switched now.</source>
        <translation>Niet verbonden: er kan nu niets worden geschakeld.</translation>
    </message>
    <message>
        <source>Still switching off.</source>
        <translation>Nog bezig met uitschakelen.</translation>
    </message>
    <message>
        <source>No light here is on.</source>
        <translation>Hier brandt geen lamp.</translation>
    </message>
    <message>
        <source>Nothing here is on that can be switched off.</source>
        <translation>Hier staat niets aan dat kan worden uitgeschakeld.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foyer::ZonesCard</name>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 tonen</translation>
    </message>
</context>
<context>
    <name>foyer::ZonesPage</name>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>This home has no zones.</source>
        <translation>Deze woning heeft geen zones.</translation>
    </message>
    <message>
        <source>No zone matches.</source>
        <translation>Geen zone gevonden.</translation>
    </message>
    <message>
        <source>Waiting for the zones…</source>
        <translation>Wachten op de zones…</translation>
    </message>
    <message>
        <source>Search zones</source>
        <translation>Zones zoeken</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Apparaten tonen</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Uitklappen</translation>
    </message>
    <message>
        <source>Switch off all lights…</source>
        <translation>Alle lampen uitschakelen…</translation>
    </message>
    <message>
        <source>Switch off all devices…</source>
        <translation>Alle apparaten uitschakelen…</translation>
    </message>
</context>
<context>
    <name>foyer::signin::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Downloads are not possible here.</source>
        <translation>Downloaden kan hier niet.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adres van de pagina</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The page wanted to open %1. Only the pages of Athom can be opened here.</source>
        <translation>De pagina wilde %1 openen. Hier kunnen alleen pagina’s van Athom worden geopend.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified. The connection was refused.</source>
        <translation>De identiteit van %1 kon niet worden gecontroleerd. De verbinding is geweigerd.</translation>
    </message>
    <message>
        <source>The page asked for a password in a way that is not possible here.</source>
        <translation>De pagina vroeg om een wachtwoord op een manier die hier niet kan.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>De pagina kon niet worden geladen.</translation>
    </message>
</context>
</TS>
