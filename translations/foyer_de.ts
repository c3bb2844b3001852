<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>foyer::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>%1 %2, with Qt %3</source>
        <translation>%1 %2, mit Qt %3</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>%1 is made by volunteers. It is not affiliated with or endorsed by Athom B.V. or LG Electronics; Homey is their trademark.</source>
        <translation>%1 wird von Freiwilligen entwickelt. Es besteht keine Verbindung zu Athom B.V. oder LG Electronics und keine Empfehlung durch sie; Homey ist deren Marke.</translation>
    </message>
</context>
<context>
    <name>foyer::AccountSection</name>
    <message>
        <source>Account and Homeys</source>
        <translation>Konto und Homeys</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Signing out deletes your sign-in and every API key from the keyring.</source>
        <translation>Beim Abmelden werden Ihre Anmeldung und alle API-Schlüssel aus dem Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>Signed in at Athom as %1.</source>
        <translation>Bei Athom angemeldet als %1.</translation>
    </message>
    <message>
        <source>Signed in at Athom as %1 (%2).</source>
        <translation>Bei Athom angemeldet als %1 (%2).</translation>
    </message>
    <message>
        <source>Not signed in with an Athom account.</source>
        <translation>Nicht mit einem Athom-Konto angemeldet.</translation>
    </message>
    <message>
        <source>Athom account</source>
        <translation>Athom-Konto</translation>
    </message>
    <message>
        <source>Local API key</source>
        <translation>Lokaler API-Schlüssel</translation>
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
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Sign in with your Athom account …</source>
        <translation>Mit Athom-Konto anmelden …</translation>
    </message>
    <message>
        <source>Add another account …</source>
        <translation>Weiteres Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Sign out everywhere …</source>
        <translation>Überall abmelden …</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in again: %1</source>
        <translation>Neu anmelden: %1</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>Abmelden: %1</translation>
    </message>
    <message>
        <source>%1 · not looked at yet</source>
        <translation>%1 · noch nicht abgefragt</translation>
    </message>
</context>
<context>
    <name>foyer::AccountWords</name>
    <message>
        <source>Athom account</source>
        <translation>Athom-Konto</translation>
    </message>
</context>
<context>
    <name>foyer::AirTreatmentComposite</name>
    <message>
        <source>Air</source>
        <translation>Luft</translation>
    </message>
</context>
<context>
    <name>foyer::AlarmDialog</name>
    <message>
        <source>New alarm</source>
        <translation>Neuer Wecker</translation>
    </message>
    <message>
        <source>Edit alarm</source>
        <translation>Wecker ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
        <translation>Unbekannt</translation>
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
        <translation>Unbekannt</translation>
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
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>days of an alarm clock, and when it rings next</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>foyer::AlarmWords</name>
    <message>
        <source>Alarm</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>Werktags</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No time set</source>
        <translation>Keine Uhrzeit gesetzt</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Heute um %1</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Morgen um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>weekday and time</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <comment>when it rings, and how long until then</comment>
        <translation>
            <numerusform>%1, in %n Tag</numerusform>
            <numerusform>%1, in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>when it rings, and how long until then</comment>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>foyer::AlarmsPage</name>
    <message>
        <source>Alarms</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>There are no alarms yet</source>
        <translation>Es gibt noch keine Wecker</translation>
    </message>
    <message>
        <source>New alarm …</source>
        <translation>Neuer Wecker …</translation>
    </message>
    <message>
        <source>An alarm starts the flows that begin with it.</source>
        <translation>Ein Wecker startet die Flows, die mit ihm beginnen.</translation>
    </message>
    <message>
        <source>Times are those of the Homey (%1).</source>
        <translation>Die Zeiten sind die des Homey (%1).</translation>
    </message>
    <message>
        <source>The time zone of the Homey is not known: times are shown as if it were that of this computer.</source>
        <translation>Die Zeitzone des Homey ist nicht bekannt: Die Zeiten werden gezeigt, als wäre es die dieses Computers.</translation>
    </message>
    <message>
        <source>Alarms can be seen here, but not changed.</source>
        <translation>Wecker können Sie hier sehen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>The alarm was not created: %1</source>
        <translation>Der Wecker wurde nicht angelegt: %1</translation>
    </message>
    <message>
        <source>The alarm was not changed: %1</source>
        <translation>Der Wecker wurde nicht geändert: %1</translation>
    </message>
    <message>
        <source>The alarm was not switched on: %1</source>
        <translation>Der Wecker wurde nicht eingeschaltet: %1</translation>
    </message>
    <message>
        <source>The alarm was not switched off: %1</source>
        <translation>Der Wecker wurde nicht ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>Delete the alarm “%1”?</source>
        <translation>Den Wecker „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The alarm was not deleted: %1</source>
        <translation>Der Wecker wurde nicht gelöscht: %1</translation>
    </message>
</context>
<context>
    <name>foyer::AnswerView</name>
    <message>
        <source>Search the answer</source>
        <translation>Antwort durchsuchen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The match before</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>The next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Copy the chosen value</source>
        <translation>Gewählten Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the chosen value</source>
        <translation>Pfad des gewählten Werts kopieren</translation>
    </message>
    <message>
        <source>Copy the whole answer</source>
        <translation>Ganze Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No call was made yet</source>
        <translation>Noch kein Aufruf</translation>
    </message>
    <message>
        <source>Choose an operation, fill in what it takes and send it. Calls that change something ask first.</source>
        <translation>Wählen Sie eine Operation, füllen Sie aus, was sie braucht, und senden Sie sie. Was etwas ändert, fragt vorher.</translation>
    </message>
    <message>
        <source>Waiting for the hub …</source>
        <translation>Warten auf den Hub …</translation>
    </message>
    <message>
        <source>Done. The hub answered without a word.</source>
        <translation>Fertig. Der Hub hat ohne Inhalt geantwortet.</translation>
    </message>
</context>
<context>
    <name>foyer::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades. Without this, the setting of the desktop counts.</source>
        <translation>Nichts gleitet oder blendet über. Ohne diese Option gilt die Einstellung des Desktops.</translation>
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
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Restart the app “%1”? Its devices do not answer until it runs again.</source>
        <translation>Die App „%1“ neu starten? Ihre Geräte antworten nicht, bis sie wieder läuft.</translation>
    </message>
    <message>
        <source>Switch the app “%1” off? Its devices and flow cards stop working.</source>
        <translation>Die App „%1“ ausschalten? Ihre Geräte und Flow-Karten funktionieren dann nicht mehr.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>update available</source>
        <translation>Update verfügbar</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>%1 switched on</source>
        <translation>%1 eingeschaltet</translation>
    </message>
</context>
<context>
    <name>foyer::AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Everything answers, no door is open and no battery is low.</source>
        <translation>Alles antwortet, keine Tür steht offen und keine Batterie ist schwach.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
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
        <translation>Offen</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Batterie %1</translation>
    </message>
    <message>
        <source>Battery empty</source>
        <translation>Batterie leer</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Not heard of for more than a day</source>
        <translation>Seit über einem Tag nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>foyer::AwayList</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>device and what of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reachable again</source>
        <translation>Wieder erreichbar</translation>
    </message>
    <message>
        <source>No longer reachable</source>
        <translation>Nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Between %1 and %2 nothing was heard of the hub. This is what was different afterwards.</source>
        <translation>Zwischen %1 und %2 war vom Hub nichts zu hören. Das war danach anders.</translation>
    </message>
</context>
<context>
    <name>foyer::AwayPane</name>
    <message>
        <source>No change matches.</source>
        <translation>Keine Änderung passt dazu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Changes while away</source>
        <translation>Änderungen während der Abwesenheit</translation>
    </message>
</context>
<context>
    <name>foyer::BatteriesList</name>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>so many batteries of this type, e.g. 2 × AA</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Letzte Meldung</translation>
    </message>
</context>
<context>
    <name>foyer::BatteriesPage</name>
    <message>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <source>No device here runs on batteries</source>
        <translation>Hier läuft kein Gerät mit Batterien</translation>
    </message>
    <message>
        <source>No battery matches</source>
        <translation>Keine Batterie gefunden</translation>
    </message>
    <message>
        <source>Search batteries</source>
        <translation>Batterien suchen</translation>
    </message>
    <message>
        <source>Devices with a battery appear here, the emptiest first.</source>
        <translation>Geräte mit Batterie erscheinen hier, die leerste zuerst.</translation>
    </message>
    <message>
        <source>Try a name, a zone, “low” or a type such as AA.</source>
        <translation>Versuchen Sie einen Namen, eine Zone, „schwach“ oder einen Typ wie AA.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All %1 are fine</source>
        <translation>Alle %1 in Ordnung</translation>
    </message>
    <message>
        <source>%1 of %2 low or empty</source>
        <translation>%1 von %2 schwach oder leer</translation>
    </message>
</context>
<context>
    <name>foyer::BatteryComposite</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>foyer::BatteryTable</name>
    <message>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
</context>
<context>
    <name>foyer::BulkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change several devices</source>
        <translation>Mehrere Geräte ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es musste nichts geändert werden.</translation>
    </message>
    <message>
        <source>%1 of %2 done …</source>
        <translation>%1 von %2 erledigt …</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 von %2 erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Fehlgeschlagen: %1.</translation>
    </message>
</context>
<context>
    <name>foyer::BulkList</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>capability: change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It was changed again meanwhile.</source>
        <translation>Es wurde inzwischen wieder geändert.</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Warten …</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>device, zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Is never changed together with others.</source>
        <translation>Wird nie zusammen mit anderen geändert.</translation>
    </message>
    <message>
        <source>Is unavailable now.</source>
        <translation>Ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>Has no control for this.</source>
        <translation>Hat dafür kein Bedienelement.</translation>
    </message>
    <message>
        <source>Already as wanted.</source>
        <translation>Schon wie gewünscht.</translation>
    </message>
</context>
<context>
    <name>foyer::ButtonsComposite</name>
    <message>
        <source>Pressed</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>%1: pressed</source>
        <comment>title of a button</comment>
        <translation>%1: gedrückt</translation>
    </message>
</context>
<context>
    <name>foyer::CallForm</name>
    <message>
        <source>This call takes nothing.</source>
        <translation>Dieser Aufruf braucht keine Angaben.</translation>
    </message>
    <message>
        <source>Own path</source>
        <translation>Eigener Pfad</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Inhalt (JSON)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
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
        <translation>Warten auf Bestätigung durch den Hub</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Nie gemeldet</translation>
    </message>
</context>
<context>
    <name>foyer::Chart</name>
    <message>
        <source>%1: from %2 to %3.</source>
        <translation>%1: von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>foyer::ChartPane</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>Datentabelle</translation>
    </message>
    <message>
        <source>Values (CSV) …</source>
        <translation>Werte (CSV) …</translation>
    </message>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Picture (PDF) …</source>
        <translation>Bild (PDF) …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Charts cannot be drawn: a part of the program is missing.</source>
        <translation>Diagramme können nicht gezeichnet werden: Ein Teil des Programms fehlt.</translation>
    </message>
    <message>
        <source>The table shows the same values. Installing the program again brings the charts back.</source>
        <translation>Die Tabelle zeigt dieselben Werte. Nach einer erneuten Installation sind die Diagramme wieder da.</translation>
    </message>
</context>
<context>
    <name>foyer::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>foyer::ClassFilterBox</name>
    <message>
        <source>Kind of device</source>
        <translation>Geräteart</translation>
    </message>
    <message>
        <source>Show one kind of device</source>
        <translation>Nur eine Geräteart zeigen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
</context>
<context>
    <name>foyer::ClientSection</name>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use the built-in client</source>
        <translation>Eingebauten Client verwenden</translation>
    </message>
    <message>
        <source>Only for people who registered a client of their own at tools.developer.homey.app. It is used at the next sign-in.</source>
        <translation>Nur für Personen, die unter tools.developer.homey.app einen eigenen Client registriert haben. Er wird bei der nächsten Anmeldung verwendet.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>The built-in client will be used at the next sign-in.</source>
        <translation>Bei der nächsten Anmeldung wird der eingebaute Client verwendet.</translation>
    </message>
    <message>
        <source>Kept in your keyring; enter it again to change it</source>
        <translation>Im Schlüsselbund gespeichert; zum Ändern neu eingeben</translation>
    </message>
    <message>
        <source>Your own client is used.</source>
        <translation>Ihr eigener Client wird verwendet.</translation>
    </message>
    <message>
        <source>The built-in client is used.</source>
        <translation>Der eingebaute Client wird verwendet.</translation>
    </message>
    <message>
        <source>Client ID and secret are needed.</source>
        <translation>Client-ID und Client-Secret werden benötigt.</translation>
    </message>
    <message>
        <source>The redirect URI must be https, or http on localhost.</source>
        <translation>Die Redirect-URI muss https sein oder http auf localhost.</translation>
    </message>
    <message>
        <source>Saved. It will be used at the next sign-in.</source>
        <translation>Gespeichert. Wird bei der nächsten Anmeldung verwendet.</translation>
    </message>
</context>
<context>
    <name>foyer::ColourWheel</name>
    <message>
        <source>Hue %1°</source>
        <translation>Farbton %1°</translation>
    </message>
    <message>
        <source>Hue %1°, saturation %2 %</source>
        <translation>Farbton %1°, Sättigung %2 %</translation>
    </message>
</context>
<context>
    <name>foyer::CompareDialog</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Now and in the snapshot</source>
        <translation>Jetzt und in der Momentaufnahme</translation>
    </message>
    <message>
        <source>Everything is as in the snapshot</source>
        <translation>Alles ist wie in der Momentaufnahme</translation>
    </message>
    <message>
        <source>Compare with the snapshot</source>
        <translation>Mit der Momentaufnahme vergleichen</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Aufgenommen am %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Restore …</source>
        <translation>Herstellen …</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>left out for safety</source>
        <translation>aus Sicherheit ausgelassen</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>does not matter then</source>
        <translation>spielt dann keine Rolle</translation>
    </message>
    <message>
        <source>%1 of %2 differences chosen</source>
        <translation>%1 von %2 Unterschieden gewählt</translation>
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
        <translation>Wartet auf die Bestätigung des Hubs</translation>
    </message>
</context>
<context>
    <name>foyer::Confirmation</name>
    <message>
        <source>Please confirm</source>
        <translation>Bitte bestätigen</translation>
    </message>
    <message>
        <source>Lock “%1”?</source>
        <translation>„%1“ verriegeln?</translation>
    </message>
    <message>
        <source>Unlock “%1”?</source>
        <translation>„%1“ entriegeln?</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entriegeln</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>„%1“ schließen?</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>„%1“ öffnen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>“%1” on “%2”: do this now?</source>
        <translation>„%1“ bei „%2“: jetzt ausführen?</translation>
    </message>
    <message>
        <source>Set “%2” of “%1” to “%3”?</source>
        <translation>„%2“ von „%1“ auf „%3“ setzen?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionChip</name>
    <message>
        <source>Connection: %1</source>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>Waiting for a network</source>
        <translation>Wartet auf Netzwerk</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionDetails</name>
    <message>
        <source>Connection details</source>
        <translation>Verbindungsdetails</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Homey</source>
        <translation>Homey</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>More about the connection</source>
        <translation>Mehr über die Verbindung</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionHints</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Changes arrive every ten seconds instead of at once.</source>
        <translation>Änderungen kommen alle zehn Sekunden an statt sofort.</translation>
    </message>
    <message>
        <source>This sign-in or API key lacks the permission “homey.system.readonly”. With it, changes show at once.</source>
        <translation>Dieser Anmeldung oder diesem API-Schlüssel fehlt die Berechtigung „homey.system.readonly“. Mit ihr erscheinen Änderungen sofort.</translation>
    </message>
    <message>
        <source>What you see is from %1.</source>
        <translation>Angezeigter Stand: %1.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Diagnostic report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Neu verbinden</translation>
    </message>
</context>
<context>
    <name>foyer::ConnectionSection</name>
    <message>
        <source>Connection to this Homey</source>
        <translation>Verbindung zu diesem Homey</translation>
    </message>
    <message>
        <source>Stay in the local network</source>
        <translation>Im lokalen Netzwerk bleiben</translation>
    </message>
    <message>
        <source>Allow unencrypted connections in the local network</source>
        <translation>Unverschlüsselte Verbindungen im lokalen Netzwerk erlauben</translation>
    </message>
    <message>
        <source>Never through the Athom cloud or a forwarded port. Away from home there is no connection then.</source>
        <translation>Nie über die Athom-Cloud oder einen weitergeleiteten Port. Unterwegs besteht dann keine Verbindung.</translation>
    </message>
    <message>
        <source>Anyone in this network could pretend to be your Homey, read along and take over the session. Only for a Homey that offers no encrypted address, in a network you trust.</source>
        <translation>Jeder in diesem Netzwerk könnte sich als Ihr Homey ausgeben, mitlesen und die Sitzung übernehmen. Nur für einen Homey ohne verschlüsselte Adresse, in einem Netzwerk, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>These apply to a Homey of your Athom account.</source>
        <translation>Dies gilt für einen Homey Ihres Athom-Kontos.</translation>
    </message>
</context>
<context>
    <name>foyer::ConsolePage</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Operationen suchen</translation>
    </message>
    <message>
        <source>The calls made before</source>
        <translation>Frühere Aufrufe</translation>
    </message>
    <message>
        <source>Copy as a command for curl, with $HOMEY_TOKEN in place of the token</source>
        <translation>Als Befehl für curl kopieren, mit $HOMEY_TOKEN anstelle des Tokens</translation>
    </message>
    <message>
        <source>This generation of Homey does not have this operation.</source>
        <translation>Diese Homey-Generation hat diese Operation nicht.</translation>
    </message>
    <message>
        <source>Only the generation of Homey before this one has this operation.</source>
        <translation>Nur die vorige Homey-Generation hat diese Operation.</translation>
    </message>
    <message>
        <source>This path is not in the list of known operations; the hub decides.</source>
        <translation>Dieser Pfad steht nicht in der Liste bekannter Operationen; der Hub entscheidet.</translation>
    </message>
    <message>
        <source>Nobody has written down which permission this needs; the hub decides.</source>
        <translation>Nirgends steht, welche Berechtigung das braucht; der Hub entscheidet.</translation>
    </message>
    <message>
        <source>This needs no permission.</source>
        <translation>Das braucht keine Berechtigung.</translation>
    </message>
    <message>
        <source>Permission: %1 (%2)</source>
        <translation>Berechtigung: %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not of the right kind.</source>
        <translation>„%1“ ist nicht von der richtigen Art.</translation>
    </message>
    <message>
        <source>A path begins with /api/ and stays on this hub.</source>
        <translation>Ein Pfad beginnt mit /api/ und bleibt auf diesem Hub.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>Der Inhalt ist kein JSON.</translation>
    </message>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Es besteht keine Verbindung zum Hub.</translation>
    </message>
    <message>
        <source>This sign-in or key cannot call this here; the reason is above.</source>
        <translation>Diese Anmeldung oder dieser Schlüssel kann das hier nicht aufrufen; der Grund steht oben.</translation>
    </message>
    <message>
        <source>Waiting for the hub …</source>
        <translation>Warten auf den Hub …</translation>
    </message>
    <message>
        <source>%1

This may change something at home. Send it now?</source>
        <translation>%1

Das kann zu Hause etwas ändern. Jetzt senden?</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>foyer::CoveringComposite</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>capability: choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 % open</source>
        <translation>%1 % offen</translation>
    </message>
    <message>
        <source>Position unknown</source>
        <translation>Position unbekannt</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Steht still</translation>
    </message>
</context>
<context>
    <name>foyer::CreateVariableDialog</name>
    <message>
        <source>New variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Only a number can be stored here, such as %1.</source>
        <translation>Hier kann nur eine Zahl gespeichert werden, etwa %1.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt…</translation>
    </message>
</context>
<context>
    <name>foyer::DeleteVariableQuestion</name>
    <message>
        <source>Delete variable</source>
        <translation>Variable löschen</translation>
    </message>
    <message>
        <source>Delete the variable “%1”?</source>
        <translation>Die Variable „%1“ löschen?</translation>
    </message>
    <message>
        <source>Flows that use it will break. This cannot be undone.</source>
        <translation>Flows, die sie verwenden, funktionieren dann nicht mehr. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>foyer::DetachedPanels</name>
    <message>
        <source>The window of “%1” was closed: its Homey is not open any more.</source>
        <translation>Das Fenster von „%1“ wurde geschlossen: sein Homey ist nicht mehr geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n device windows were closed: their Homey is not open any more.</source>
        <translation>
            <numerusform>%n Gerätefenster wurde geschlossen: sein Homey ist nicht mehr geöffnet.</numerusform>
            <numerusform>%n Gerätefenster wurden geschlossen: ihr Homey ist nicht mehr geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not there any more; its window was closed.</source>
        <translation>„%1“ gibt es nicht mehr; das Fenster wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceControls</name>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>This device offers nothing to see or to change.</source>
        <translation>Bei diesem Gerät gibt es nichts zu sehen oder zu ändern.</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceEdit</name>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Es besteht keine Verbindung zum Hub.</translation>
    </message>
    <message>
        <source>This generation of Homey can change this only in its own app.</source>
        <translation>Diese Homey-Generation kann das nur in der eigenen App ändern.</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceHeader</name>
    <message>
        <source>Close device</source>
        <translation>Gerät schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>More about this device</source>
        <translation>Mehr zu diesem Gerät</translation>
    </message>
    <message>
        <source>Attach to the main window</source>
        <translation>Ins Hauptfenster zurück</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>zone, kind of device</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>shared with the phone</source>
        <translation>mit dem Telefon geteilt</translation>
    </message>
    <message>
        <source>kept on this computer</source>
        <translation>auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Favourite, %1: take it out</source>
        <translation>Favorit, %1: entfernen</translation>
    </message>
    <message>
        <source>Make it a favourite, %1</source>
        <translation>Zum Favoriten machen, %1</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceMenu</name>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Move to zone …</source>
        <translation>In Zone verschieben …</translation>
    </message>
    <message>
        <source>Icon and kind …</source>
        <translation>Symbol und Art …</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Hide from lists</source>
        <translation>In Listen ausblenden</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Attach to the main window</source>
        <translation>Ins Hauptfenster zurück</translation>
    </message>
    <message>
        <source>Show in lists again</source>
        <translation>Wieder in Listen zeigen</translation>
    </message>
    <message>
        <source>“%1” was not hidden: %2</source>
        <translation>„%1“ wurde nicht ausgeblendet: %2</translation>
    </message>
    <message>
        <source>“%1” stays hidden: %2</source>
        <translation>„%1“ bleibt ausgeblendet: %2</translation>
    </message>
</context>
<context>
    <name>foyer::DevicePanel</name>
    <message>
        <source>“%1” was removed from the hub.</source>
        <translation>„%1“ wurde vom Hub entfernt.</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>This device is unavailable.</source>
        <translation>Dieses Gerät ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Unavailable: %1</source>
        <translation>Nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>There is no connection to the hub. What you see may have changed since.</source>
        <translation>Es besteht keine Verbindung zum Hub. Das Angezeigte kann sich inzwischen geändert haben.</translation>
    </message>
    <message>
        <source>The last change did not work: %1</source>
        <translation>Die letzte Änderung hat nicht geklappt: %1</translation>
    </message>
    <message>
        <source>The favourites were not changed: %1</source>
        <translation>Die Favoriten wurden nicht geändert: %1</translation>
    </message>
</context>
<context>
    <name>foyer::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>foyer::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>There are no devices yet</source>
        <translation>Es gibt noch keine Geräte</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein passendes Gerät</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Add devices with the Homey app; they appear here at once.</source>
        <translation>Geräte fügen Sie mit der Homey-App hinzu; sie erscheinen hier sofort.</translation>
    </message>
    <message>
        <source>Try fewer words, another zone or another kind of device.</source>
        <translation>Versuchen Sie es mit weniger Wörtern, einer anderen Zone oder einer anderen Geräteart.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Select several devices</source>
        <translation>Mehrere Geräte auswählen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Press Ctrl+D on a device, or choose it in its menu, and it is one.</source>
        <translation>Drücken Sie auf einem Gerät Strg+D oder wählen Sie es im Menü, dann ist es einer.</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Alle Geräte anzeigen</translation>
    </message>
    <message>
        <source>All devices are hidden</source>
        <translation>Alle Geräte sind ausgeblendet</translation>
    </message>
    <message>
        <source>They are hidden in this program or at the hub.</source>
        <translation>Sie sind in diesem Programm oder im Hub ausgeblendet.</translation>
    </message>
    <message>
        <source>Show hidden devices</source>
        <translation>Ausgeblendete Geräte anzeigen</translation>
    </message>
    <message>
        <source>“%1” is hidden in this program.</source>
        <translation>„%1“ ist in diesem Programm ausgeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices are hidden in this program.</source>
        <translation>
            <numerusform>%n Gerät ist in diesem Programm ausgeblendet.</numerusform>
            <numerusform>%n Geräte sind in diesem Programm ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The favourites were not changed for “%1”: %2</source>
        <translation>Die Favoriten wurden für „%1“ nicht geändert: %2</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n devices?</source>
        <translation>
            <numerusform>%n Gerät einschalten?</numerusform>
            <numerusform>%n Geräte einschalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn off %n devices?</source>
        <translation>
            <numerusform>%n Gerät ausschalten?</numerusform>
            <numerusform>%n Geräte ausschalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the level of %n devices to %1 %?</source>
        <translation>
            <numerusform>Stufe von %n Gerät auf %1 % setzen?</numerusform>
            <numerusform>Stufe von %n Geräten auf %1 % setzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Order and hidden devices</source>
        <translation>Reihenfolge und ausgeblendete Geräte</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As in the hub</source>
        <translation>Wie im Hub</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Nach Zone</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Show hidden (%1)</source>
        <translation>Ausgeblendete zeigen (%1)</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>Schnellaktion</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Show this device again</source>
        <translation>Dieses Gerät wieder zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n devices again</source>
        <translation>
            <numerusform>%n Gerät wieder zeigen</numerusform>
            <numerusform>%n Geräte wieder zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide this device</source>
        <translation>Dieses Gerät ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n devices</source>
        <translation>
            <numerusform>%n Gerät ausblenden</numerusform>
            <numerusform>%n Geräte ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
</context>
<context>
    <name>foyer::DoorbellComposite</name>
    <message>
        <source>Fetch a new picture</source>
        <translation>Neues Bild holen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>device name, picture title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Motion at the door</source>
        <translation>Bewegung an der Tür</translation>
    </message>
    <message>
        <source>Somebody is at the door</source>
        <translation>Jemand ist an der Tür</translation>
    </message>
    <message>
        <source>Last motion %1</source>
        <comment>5 min ago</comment>
        <translation>Letzte Bewegung %1</translation>
    </message>
    <message>
        <source>Last ring %1</source>
        <comment>5 min ago</comment>
        <translation>Zuletzt geklingelt %1</translation>
    </message>
    <message>
        <source>Nobody has rung yet</source>
        <translation>Es hat noch niemand geklingelt</translation>
    </message>
    <message>
        <source>Fetching the picture …</source>
        <translation>Bild wird geholt …</translation>
    </message>
    <message>
        <source>No new picture: %1</source>
        <translation>Kein neues Bild: %1</translation>
    </message>
    <message>
        <source>Picture taken %1</source>
        <comment>5 min ago</comment>
        <translation>Aufgenommen %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>foyer::DoorsPage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Willkommen bei %1</translation>
    </message>
    <message>
        <source>Your Homey, on your desktop. How would you like to come in?</source>
        <translation>Ihr Homey auf Ihrem Desktop. Wie möchten Sie eintreten?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign in with your Athom account</source>
        <translation>Mit Ihrem Athom-Konto anmelden</translation>
    </message>
    <message>
        <source>For every Homey of your account, at home and away.</source>
        <translation>Für jeden Homey Ihres Kontos, zu Hause und unterwegs.</translation>
    </message>
    <message>
        <source>Use a local API key</source>
        <translation>Lokalen API-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>For a Homey Pro in your network, without the cloud.</source>
        <translation>Für einen Homey Pro in Ihrem Netzwerk, ohne die Cloud.</translation>
    </message>
    <message>
        <source>Try the demo home</source>
        <translation>Das Demo-Zuhause ausprobieren</translation>
    </message>
    <message>
        <source>A simulated home to look around in. Needs no account and no network.</source>
        <translation>Ein simuliertes Zuhause zum Umsehen. Braucht weder Konto noch Netzwerk.</translation>
    </message>
    <message>
        <source>%1 is made by volunteers and is not affiliated with Athom B.V. or LG Electronics.</source>
        <translation>%1 wird von Freiwilligen entwickelt und steht in keiner Verbindung zu Athom B.V. oder LG Electronics.</translation>
    </message>
    <message>
        <source>Your Homeys</source>
        <translation>Ihre Homeys</translation>
    </message>
    <message>
        <source>Those that were opened on this computer before.</source>
        <translation>Die schon einmal auf diesem Computer geöffnet waren.</translation>
    </message>
</context>
<context>
    <name>foyer::DurationEditor</name>
    <message>
        <source> h</source>
        <comment>hours, behind a number</comment>
        <translation> Std.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>%1, hours</source>
        <translation>%1, Stunden</translation>
    </message>
    <message>
        <source>%1, minutes</source>
        <translation>%1, Minuten</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1, Sekunden</translation>
    </message>
    <message>
        <source>Enter sends, Esc takes back</source>
        <translation>Eingabe sendet, Esc nimmt zurück</translation>
    </message>
</context>
<context>
    <name>foyer::EnergyNowPane</name>
    <message>
        <source>By device</source>
        <translation>Nach Gerät</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Nach Zone</translation>
    </message>
    <message>
        <source>Used in the home</source>
        <translation>Im Haus verbraucht</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Solaranlage</translation>
    </message>
    <message>
        <source>Home battery</source>
        <translation>Hausbatterie</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>giving</source>
        <translation>gibt ab</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>eingespeist</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>bezogen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Not measured by any device</source>
        <translation>Von keinem Gerät gemessen</translation>
    </message>
    <message>
        <source>Nothing uses power now</source>
        <translation>Zurzeit wird kein Strom verbraucht</translation>
    </message>
    <message>
        <source>No device here tells how much power it uses</source>
        <translation>Kein Gerät hier meldet seinen Stromverbrauch</translation>
    </message>
    <message>
        <source>Smart plugs, meters and other devices that measure power are listed here with what they use.</source>
        <translation>Smarte Steckdosen, Zähler und andere Geräte, die Strom messen, stehen hier mit ihrem Verbrauch.</translation>
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
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>This hub keeps no energy reports; it only says what is used now.</source>
        <translation>Dieser Hub führt keine Energieberichte; er sagt nur, was gerade verbraucht wird.</translation>
    </message>
    <message>
        <source>The energy cannot be read</source>
        <translation>Die Energie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The hub cannot be reached now</source>
        <translation>Der Hub ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>The energy appears as soon as it answers.</source>
        <translation>Die Energie erscheint, sobald er antwortet.</translation>
    </message>
</context>
<context>
    <name>foyer::EnergyPeriodPane</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The hub has no figures of this time.</source>
        <translation>Der Hub hat keine Zahlen aus dieser Zeit.</translation>
    </message>
    <message>
        <source>Chart of this period</source>
        <translation>Diagramm dieses Zeitraums</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>Der nächste Zeitraum</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Nach Gerät</translation>
    </message>
    <message>
        <source>Week %1, %2 – %3</source>
        <extracomment>a week: its number, and its first and last day</extracomment>
        <translation>Woche %1, %2 – %3</translation>
    </message>
    <message>
        <source>Used in the home</source>
        <translation>Im Haus verbraucht</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Solaranlage</translation>
    </message>
    <message>
        <source>Drawn from the grid</source>
        <translation>Aus dem Netz bezogen</translation>
    </message>
    <message>
        <source>Delivered to the grid</source>
        <translation>Ins Netz eingespeist</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <translation>Energie %1</translation>
    </message>
    <message>
        <source>Not measured by any device</source>
        <translation>Von keinem Gerät gemessen</translation>
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
        <translation>eingebaut</translation>
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
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>Generates now</source>
        <translation>Erzeugt gerade</translation>
    </message>
    <message>
        <source>Charges with</source>
        <translation>Lädt mit</translation>
    </message>
    <message>
        <source>Uses now</source>
        <translation>Verbraucht gerade</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterien</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>meter of the whole home</source>
        <translation>Zähler des ganzen Hauses</translation>
    </message>
    <message>
        <source>home battery</source>
        <translation>Hausbatterie</translation>
    </message>
    <message>
        <source>charger of an electric car</source>
        <translation>Ladestation eines Elektroautos</translation>
    </message>
    <message>
        <source>electric car</source>
        <translation>Elektroauto</translation>
    </message>
    <message>
        <source>generator of electricity</source>
        <translation>Stromerzeuger</translation>
    </message>
    <message>
        <source>The device has not said anything about energy yet.</source>
        <translation>Das Gerät hat noch nichts über Energie gemeldet.</translation>
    </message>
</context>
<context>
    <name>foyer::EvChargerComposite</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
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
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Mark a device as a favourite on the devices page or in the Homey app: it appears here, ready to use.</source>
        <translation>Machen Sie ein Gerät auf der Geräteseite oder in der Homey-App zum Favoriten: Es erscheint hier, bereit zum Bedienen.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
</context>
<context>
    <name>foyer::FlowCanvas</name>
    <message>
        <source>Graph of the flow</source>
        <translation>Schema des Flows</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>way out of a condition</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>way out of a condition</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>error</source>
        <comment>way out of a card</comment>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>foyer::FlowDetail</name>
    <message>
        <source>Choose a flow to see what it does.</source>
        <translation>Wählen Sie einen Flow, um zu sehen, was er tut.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>How to show the flow</source>
        <translation>Darstellung des Flows</translation>
    </message>
    <message>
        <source>Cards of the flow</source>
        <translation>Karten des Flows</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Use the whole page</source>
        <translation>Die ganze Seite nutzen</translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow ohne Namen</translation>
    </message>
    <message>
        <source>Advanced flow</source>
        <translation>Erweiterter Flow</translation>
    </message>
    <message>
        <source>Standard flow</source>
        <translation>Standard-Flow</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Verwendet von %1</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>Schema von %1</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, kind and text of a card</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>numbers of cards</comment>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>if so %1</source>
        <comment>numbers of cards</comment>
        <translation>falls ja %1</translation>
    </message>
    <message>
        <source>if not %1</source>
        <comment>numbers of cards</comment>
        <translation>falls nein %1</translation>
    </message>
    <message>
        <source>on an error %1</source>
        <comment>numbers of cards</comment>
        <translation>bei einem Fehler %1</translation>
    </message>
    <message>
        <source>Not connected: nothing can be started now.</source>
        <translation>Nicht verbunden: Jetzt kann nichts gestartet werden.</translation>
    </message>
    <message>
        <source>This sign-in may not start flows (homey.flow.start). A local API key with that permission may.</source>
        <translation>Diese Anmeldung darf keine Flows starten (homey.flow.start). Ein lokaler API-Schlüssel mit diesem Recht darf es.</translation>
    </message>
    <message>
        <source>It has no start card, so only its own triggers start it.</source>
        <translation>Der Flow hat keine Startkarte, daher starten ihn nur seine eigenen Auslöser.</translation>
    </message>
    <message>
        <source>It does not begin with “This flow is started”, so only its own trigger starts it.</source>
        <translation>Der Flow beginnt nicht mit „Dieser Flow wird gestartet“, daher startet ihn nur sein eigener Auslöser.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Gestartet.</translation>
    </message>
    <message>
        <source>It may have been started: the hub did not confirm it. It was not tried again.</source>
        <translation>Der Flow wurde vielleicht gestartet: Der Hub hat es nicht bestätigt. Es wurde nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>It was not started. %1</source>
        <translation>Der Flow wurde nicht gestartet. %1</translation>
    </message>
</context>
<context>
    <name>foyer::FlowList</name>
    <message>
        <source>Advanced</source>
        <comment>kind of flow</comment>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>kind of flow</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>On · broken</source>
        <comment>state of a flow</comment>
        <translation>Ein · defekt</translation>
    </message>
    <message>
        <source>Off · broken</source>
        <comment>state of a flow</comment>
        <translation>Aus · defekt</translation>
    </message>
    <message>
        <source>On</source>
        <comment>state of a flow</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a flow</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>once</source>
        <comment>a flow has run</comment>
        <translation>einmal</translation>
    </message>
    <message>
        <source>never</source>
        <comment>a flow has run</comment>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>a flow has run</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a folder</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <comment>flows of a folder</comment>
        <translation>%1 von %2 ein</translation>
    </message>
    <message>
        <source>Folder without a name</source>
        <translation>Ordner ohne Namen</translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow ohne Namen</translation>
    </message>
    <message>
        <source>%1, folder, %2</source>
        <comment>name, how many are on</comment>
        <translation>%1, Ordner, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>flow, folder, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>without folder</source>
        <translation>ohne Ordner</translation>
    </message>
    <message>
        <source>The hub counts how often a flow ran, but not when. The time is when it was seen running from here.</source>
        <translation>Der Hub zählt, wie oft ein Flow lief, aber nicht wann. Die Zeit gibt an, wann das hier gesehen wurde.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Has run</source>
        <comment>column: how often or when a flow ran</comment>
        <translation>Gelaufen</translation>
    </message>
</context>
<context>
    <name>foyer::FlowSteps</name>
    <message>
        <source>What the flow does</source>
        <translation>Was der Flow tut</translation>
    </message>
    <message>
        <source>When</source>
        <comment>heading of a flow</comment>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Or</source>
        <comment>heading of a flow</comment>
        <translation>Oder</translation>
    </message>
    <message>
        <source>And</source>
        <comment>heading of a flow</comment>
        <translation>Und</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>heading of a flow</comment>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Else</source>
        <comment>heading of a flow</comment>
        <translation>Sonst</translation>
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
        <translation>Wenn</translation>
    </message>
    <message>
        <source>And</source>
        <comment>card of a flow</comment>
        <translation>Und</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>card of a flow</comment>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>card of a flow</comment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Wait</source>
        <comment>card of a flow</comment>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>card of a flow</comment>
        <translation>Eines von</translation>
    </message>
    <message>
        <source>All</source>
        <comment>card of a flow</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>card of a flow</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>card of a flow</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>A device that is gone</source>
        <translation>Ein Gerät, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>The flow is started by hand</source>
        <translation>Der Flow wird von Hand gestartet</translation>
    </message>
    <message>
        <source>As soon as any of these is reached</source>
        <translation>Sobald eines davon erreicht ist</translation>
    </message>
    <message>
        <source>Once all of these are reached</source>
        <translation>Wenn alle davon erreicht sind</translation>
    </message>
    <message>
        <source>Wait a while</source>
        <translation>Eine Weile warten</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>(unknown to the hub)</source>
        <comment>after the id of a card</comment>
        <translation>(dem Hub unbekannt)</translation>
    </message>
    <message>
        <source>(turned round)</source>
        <comment>a condition that must not hold</comment>
        <translation>(umgekehrt)</translation>
    </message>
    <message>
        <source>, after</source>
        <translation>, nach</translation>
    </message>
    <message>
        <source>, within</source>
        <comment>a duration follows</comment>
        <translation>, innerhalb von</translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation>(kein Tag)</translation>
    </message>
    <message>
        <source>a variable that is gone</source>
        <translation>eine Variable, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a device that is gone</source>
        <translation>ein Gerät, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>capability, device</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>what went wrong</source>
        <translation>was schiefging</translation>
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
        <translation>Es gibt noch keine Flows.</translation>
    </message>
    <message>
        <source>No flow matches.</source>
        <translation>Kein Flow passt.</translation>
    </message>
    <message>
        <source>Waiting for the flows…</source>
        <translation>Warten auf die Flows…</translation>
    </message>
    <message>
        <source>Search flows</source>
        <translation>Flows suchen</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>Welche Flows</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter, number of flows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All flows</source>
        <translation>Alle Flows</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Without folder</source>
        <translation>Ohne Ordner</translation>
    </message>
    <message>
        <source>They are made in the Homey app.</source>
        <translation>Sie werden in der Homey-App erstellt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>“%1” was not switched. %2</source>
        <translation>„%1“ wurde nicht geschaltet. %2</translation>
    </message>
    <message>
        <source>This sign-in may not read flows.</source>
        <translation>Diese Anmeldung darf keine Flows lesen.</translation>
    </message>
    <message>
        <source>It needs the permission homey.flow.readonly. Sign in again, or use a local API key that has it.</source>
        <translation>Dafür ist das Recht homey.flow.readonly nötig. Melden Sie sich neu an oder verwenden Sie einen lokalen API-Schlüssel, der es hat.</translation>
    </message>
    <message>
        <source>Not connected: nothing can be switched now.</source>
        <translation>Nicht verbunden: Jetzt kann nichts geschaltet werden.</translation>
    </message>
    <message>
        <source>This sign-in may start flows, but not switch them on or off (homey.flow). A local API key with that permission may.</source>
        <translation>Diese Anmeldung darf Flows starten, aber nicht ein- oder ausschalten (homey.flow). Ein lokaler API-Schlüssel mit diesem Recht darf es.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch all on…</source>
        <translation>Alle einschalten…</translation>
    </message>
    <message>
        <source>All are on already.</source>
        <translation>Alle sind schon eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch all off…</source>
        <translation>Alle ausschalten…</translation>
    </message>
    <message>
        <source>All are off already.</source>
        <translation>Alle sind schon ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>foyer::FlowsSection</name>
    <message>
        <source>Used by flows</source>
        <translation>Von Flows benutzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 flow</source>
        <translation>1 Flow</translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n Flow</numerusform>
            <numerusform>%n Flows</numerusform>
        </translation>
    </message>
    <message>
        <source>No flow mentions this device.</source>
        <translation>Kein Flow erwähnt dieses Gerät.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow ohne Namen</translation>
    </message>
    <message>
        <source>Advanced flow</source>
        <translation>Erweiterter Flow</translation>
    </message>
    <message>
        <source>Standard flow</source>
        <translation>Standard-Flow</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
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
        <translation>Den Flow %1 öffnen</translation>
    </message>
    <message>
        <source>Show what it does</source>
        <translation>Zeigen, was er tut</translation>
    </message>
</context>
<context>
    <name>foyer::GarageDoorComposite</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>foyer::HeatPumpComposite</name>
    <message>
        <source>Heating and hot water</source>
        <translation>Heizung und Warmwasser</translation>
    </message>
</context>
<context>
    <name>foyer::HistorySection</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>From the hub&apos;s log</source>
        <translation>Aus dem Protokoll des Hubs</translation>
    </message>
    <message>
        <source>Since Foyer started; the hub keeps no log of this</source>
        <translation>Seit Foyer läuft; der Hub führt hierüber kein Protokoll</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Noch nichts aufgezeichnet</translation>
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
        <translation>Dieses Zuhause ist noch leer</translation>
    </message>
    <message>
        <source>Add devices with the Homey app; they appear here at once.</source>
        <translation>Fügen Sie Geräte mit der Homey-App hinzu; sie erscheinen hier sofort.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>One thing needs attention</source>
        <translation>Eine Sache braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>%n Sache braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Dinge brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::HomeSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
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
        <translation>Weiteren Homey hinzufügen …</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>%1 (sign in again)</source>
        <translation>%1 (neu anmelden)</translation>
    </message>
    <message>
        <source>Add another account …</source>
        <translation>Weiteres Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Local API key</source>
        <translation>Lokaler API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>foyer::HubSection</name>
    <message>
        <source>This Homey</source>
        <translation>Dieser Homey</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Install …</source>
        <translation>Installieren …</translation>
    </message>
    <message>
        <source>Restart …</source>
        <translation>Neustart …</translation>
    </message>
    <message>
        <source>Install the update</source>
        <translation>Update installieren</translation>
    </message>
    <message>
        <source>Restart this Homey</source>
        <translation>Diesen Homey neu starten</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrisch</translation>
    </message>
    <message>
        <source>Imperial</source>
        <translation>Imperial</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>%1, Wi-Fi %2</source>
        <translation>%1, WLAN %2</translation>
    </message>
    <message>
        <source>Updates: %1</source>
        <translation>Updates: %1</translation>
    </message>
    <message>
        <source>Version %1 can be installed.</source>
        <translation>Version %1 kann installiert werden.</translation>
    </message>
    <message>
        <source>The software is up to date.</source>
        <translation>Die Software ist aktuell.</translation>
    </message>
    <message>
        <source>Install version %1 now? The Homey restarts, and for some minutes nothing at home can be controlled.</source>
        <translation>Version %1 jetzt installieren? Der Homey startet neu, und einige Minuten lang lässt sich zu Hause nichts steuern.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
</context>
<context>
    <name>foyer::HubsPage</name>
    <message>
        <source>Which Homey?</source>
        <translation>Welcher Homey?</translation>
    </message>
    <message>
        <source>You can switch later, at the top of the sidebar.</source>
        <translation>Sie können später oben in der Seitenleiste wechseln.</translation>
    </message>
    <message>
        <source>There is no Homey in this account.</source>
        <translation>In diesem Konto gibt es keinen Homey.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Andere Zugänge</translation>
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
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
</context>
<context>
    <name>foyer::IconChooser</name>
    <message>
        <source>Icon and kind</source>
        <translation>Symbol und Art</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>%1 (as the driver says)</source>
        <translation>%1 (laut Treiber)</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Das eigene</translation>
    </message>
    <message>
        <source>No device of this home has a chosen icon yet. Choose one in the Homey app, and it can be used for others here.</source>
        <translation>Noch hat kein Gerät dieses Zuhauses ein gewähltes Symbol. Wählen Sie eines in der Homey-App, dann lässt es sich hier für andere verwenden.</translation>
    </message>
    <message>
        <source>Icons that devices of this home have already.</source>
        <translation>Symbole, die Geräte dieses Zuhauses schon haben.</translation>
    </message>
</context>
<context>
    <name>foyer::ImageSection</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>device, picture</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Get a new picture</source>
        <translation>Neues Bild holen</translation>
    </message>
    <message>
        <source>Get a new picture: %1</source>
        <translation>Neues Bild holen: %1</translation>
    </message>
    <message>
        <source>Fetching the picture …</source>
        <translation>Bild wird geholt …</translation>
    </message>
    <message>
        <source>The picture could not be fetched: %1</source>
        <translation>Das Bild konnte nicht geholt werden: %1</translation>
    </message>
    <message>
        <source>What the hub sent is not a picture.</source>
        <translation>Was der Hub geschickt hat, ist kein Bild.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Fetched at %1, %2</source>
        <comment>a time, its age</comment>
        <translation>Geholt um %1, %2</translation>
    </message>
    <message>
        <source>New at the hub: %1</source>
        <comment>a date and time</comment>
        <translation>Neu im Hub: %1</translation>
    </message>
</context>
<context>
    <name>foyer::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import variables</source>
        <translation>Variablen importieren</translation>
    </message>
    <message>
        <source>Variables in the file</source>
        <translation>Variablen in der Datei</translation>
    </message>
    <message>
        <source>Nothing in this file would change anything.</source>
        <translation>Nichts in dieser Datei würde etwas ändern.</translation>
    </message>
    <message>
        <source>Write one variable?</source>
        <translation>Eine Variable schreiben?</translation>
    </message>
    <message numerus="yes">
        <source>Write %n variables?</source>
        <translation>
            <numerusform>%n Variable schreiben?</numerusform>
            <numerusform>%n Variablen schreiben?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 change, %2 new, %3 left out, %4 the same</source>
        <comment>numbers of variables</comment>
        <translation>%1 ändern sich, %2 neu, %3 ausgelassen, %4 gleich</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>its type is not number, string or boolean</source>
        <translation>der Typ ist nicht number, string oder boolean</translation>
    </message>
    <message>
        <source>its value does not fit its type</source>
        <translation>der Wert passt nicht zum Typ</translation>
    </message>
    <message>
        <source>the variable has another type</source>
        <translation>die Variable hat einen anderen Typ</translation>
    </message>
    <message>
        <source>several variables have this name</source>
        <translation>mehrere Variablen heißen so</translation>
    </message>
    <message>
        <source>it is in the file twice</source>
        <translation>steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>Variable without a name</source>
        <translation>Variable ohne Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>variable, change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: new, %2, %3</source>
        <comment>variable, type, value</comment>
        <translation>%1: neu, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2, as it is</source>
        <comment>variable, value</comment>
        <translation>%1: %2, wie bisher</translation>
    </message>
    <message>
        <source>%1: left out, %2</source>
        <comment>variable, reason</comment>
        <translation>%1: ausgelassen, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – done</source>
        <comment>a change</comment>
        <translation>%1 – fertig</translation>
    </message>
    <message>
        <source>%1 – failed: %2</source>
        <comment>a change, reason</comment>
        <translation>%1 – fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 of %2 written, %3 failed.</source>
        <translation>%1 von %2 geschrieben, %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 of %2 written.</source>
        <translation>%1 von %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>foyer::InnerSection</name>
    <message>
        <source>Live connection and access</source>
        <translation>Live-Verbindung und Zugang</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Session at the Homey</source>
        <translation>Sitzung beim Homey</translation>
    </message>
    <message>
        <source>Sign-in at Athom</source>
        <translation>Anmeldung bei Athom</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Connected, waiting to be let in</source>
        <translation>Verbunden, wartet auf Einlass</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, of which %2 not answered yet</source>
        <translation>%1, davon %2 noch unbeantwortet</translation>
    </message>
    <message>
        <source>%1, of which %2 not confirmed by the Homey</source>
        <translation>%1, davon %2 vom Homey nicht bestätigt</translation>
    </message>
    <message>
        <source>%1, all confirmed</source>
        <translation>%1, alle bestätigt</translation>
    </message>
    <message>
        <source>Opened %1 with a local API key, which needs no renewal</source>
        <translation>%1 mit einem lokalen API-Schlüssel geöffnet; er muss nicht erneuert werden</translation>
    </message>
    <message>
        <source>Opened %1, renewed when the Homey asks for it</source>
        <translation>%1 geöffnet, wird erneuert, wenn der Homey es verlangt</translation>
    </message>
    <message>
        <source>Opened %1, renewed in %2</source>
        <translation>%1 geöffnet, wird in %2 erneuert</translation>
    </message>
    <message>
        <source>Not needed for this Homey</source>
        <translation>Für diesen Homey nicht nötig</translation>
    </message>
    <message>
        <source>Received %1, renewed at its next use</source>
        <translation>%1 erhalten, wird bei der nächsten Nutzung erneuert</translation>
    </message>
    <message>
        <source>Received %1, good for another %2</source>
        <translation>%1 erhalten, noch %2 gültig</translation>
    </message>
</context>
<context>
    <name>foyer::InsightsChart</name>
    <message>
        <source>%1, the period before</source>
        <translation>%1, der Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>foyer::InsightsLegend</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefster</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>foyer::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Chart of the chosen logs</source>
        <translation>Diagramm der gewählten Protokolle</translation>
    </message>
    <message>
        <source>Choose what to look at</source>
        <translation>Wählen Sie, was Sie ansehen möchten</translation>
    </message>
    <message>
        <source>Search logs</source>
        <translation>Protokolle suchen</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>Letzte 14 Tage</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>Letzte 31 Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Last 2 years</source>
        <translation>Letzte 2 Jahre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Lay the period before over this one, dashed</source>
        <translation>Den Zeitraum davor gestrichelt darüberlegen</translation>
    </message>
    <message>
        <source>Per interval</source>
        <translation>Je Intervall</translation>
    </message>
    <message>
        <source>Show what a meter counted from time to time, instead of its reading</source>
        <translation>Zeigen, was ein Zähler je Intervall gezählt hat, statt seines Stands</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Saved charts</source>
        <translation>Gespeicherte Diagramme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check one or several logs on the left. Values with different units get an axis each; yes and no become bands.</source>
        <translation>Haken Sie links ein oder mehrere Protokolle an. Werte mit verschiedenen Einheiten bekommen je eine Achse; Ja und Nein werden Bänder.</translation>
    </message>
    <message>
        <source>Figures of the chosen logs</source>
        <translation>Zahlen der gewählten Protokolle</translation>
    </message>
    <message>
        <source>The insights cannot be read</source>
        <translation>Die Verläufe können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing is recorded here yet</source>
        <translation>Hier ist noch nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Homey keeps a log of what devices measure and of yes or no.</source>
        <translation>Homey zeichnet auf, was Geräte messen, und Ja oder Nein.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now</source>
        <translation>Der Hub ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>The insights appear as soon as it answers.</source>
        <translation>Die Verläufe erscheinen, sobald er antwortet.</translation>
    </message>
    <message>
        <source>1 log</source>
        <translation>1 Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>%n logs</source>
        <translation>
            <numerusform>%n Protokoll</numerusform>
            <numerusform>%n Protokolle</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of the hub: %1. Wheel zooms, Shift and drag zooms into a box, double click shows all.</source>
        <extracomment>the time zone of the hub, e.g. Europe/Amsterdam</extracomment>
        <translation>Zeiten sind die des Hubs: %1. Das Mausrad zoomt, Umschalt und Ziehen zoomt in einen Rahmen, Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>Reading %1 of %2 …</source>
        <translation>%1 von %2 wird gelesen …</translation>
    </message>
    <message>
        <source>Save this chart …</source>
        <translation>Dieses Diagramm speichern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Dieses Diagramm speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>foyer::JournalList</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>device and what of it, zone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Can be taken back</source>
        <translation>Kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück auf %1</translation>
    </message>
</context>
<context>
    <name>foyer::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing was changed from here yet.</source>
        <translation>Von hier aus wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag gefunden.</translation>
    </message>
    <message>
        <source>Every change you make is listed here, and most can be taken back.</source>
        <translation>Jede Ihrer Änderungen steht hier, und die meisten lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Journal durchsuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the newest change</source>
        <translation>Die neueste Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Das zuletzt Zurückgenommene wiederholen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Not connected: nothing can be taken back now.</source>
        <translation>Nicht verbunden: Gerade lässt sich nichts zurücknehmen.</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Welche Änderungen</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Von hier</translation>
    </message>
    <message>
        <source>While away</source>
        <translation>Während der Abwesenheit</translation>
    </message>
</context>
<context>
    <name>foyer::JournalStrip</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Choose an entry to take it back.</source>
        <translation>Wählen Sie einen Eintrag, um ihn zurückzunehmen.</translation>
    </message>
    <message>
        <source>Goes back to %1.</source>
        <translation>Geht zurück auf %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
</context>
<context>
    <name>foyer::JournalWords</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>device and what of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 auf %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Not known before</source>
        <translation>Vorher unbekannt</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unberührt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erfolgt</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>A button has nothing to go back to.</source>
        <translation>Bei einer Taste gibt es kein Zurück.</translation>
    </message>
    <message>
        <source>What it was before was never reported, or is not possible now.</source>
        <translation>Was es vorher war, wurde nie gemeldet oder ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>Locks, doors and alarms are not taken back.</source>
        <translation>Schlösser, Türen und Alarme werden nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>It is still under way. Try again in a moment.</source>
        <translation>Es läuft noch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>Es ist nicht erfolgt.</translation>
    </message>
    <message>
        <source>It was changed again since, and is left as it is.</source>
        <translation>Es wurde seitdem wieder geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The variable is no longer there.</source>
        <translation>Die Variable gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The device no longer has this.</source>
        <translation>Das Gerät hat das nicht mehr.</translation>
    </message>
    <message>
        <source>The device is unavailable.</source>
        <translation>Das Gerät ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1: not changed. %2</source>
        <translation>%1: nicht geändert. %2</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Nichts wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing was done again.</source>
        <translation>Nichts wurde wiederholt.</translation>
    </message>
    <message>
        <source>Variable %1: back to %2</source>
        <translation>Variable %1: zurück auf %2</translation>
    </message>
    <message>
        <source>Variable %1: again %2</source>
        <translation>Variable %1: wieder %2</translation>
    </message>
    <message>
        <source>%1: %2 back to %3</source>
        <translation>%1: %2 zurück auf %3</translation>
    </message>
    <message>
        <source>%1: %2 again %3</source>
        <translation>%1: %2 wieder %3</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n changes.</source>
        <translation>
            <numerusform>Zurückgenommen: %n Änderung.</numerusform>
            <numerusform>Zurückgenommen: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again: %n changes.</source>
        <translation>
            <numerusform>Wiederholt: %n Änderung.</numerusform>
            <numerusform>Wiederholt: %n Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: left as it is. %2</source>
        <translation>%1: bleibt, wie es ist. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more left as they are.</source>
        <translation>
            <numerusform>%n weitere bleibt, wie sie ist.</numerusform>
            <numerusform>%n weitere bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::JsonView</name>
    <message>
        <source>Search in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the device as JSON</source>
        <translation>Das Gerät als JSON kopieren</translation>
    </message>
    <message>
        <source>The device as the hub sends it</source>
        <translation>Das Gerät, wie der Hub es sendet</translation>
    </message>
    <message>
        <source>
… cut here; Copy gives the whole text.</source>
        <translation>
… hier gekürzt; Kopieren gibt den ganzen Text.</translation>
    </message>
</context>
<context>
    <name>foyer::KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>foyer::KeySection</name>
    <message>
        <source>API key beside the account</source>
        <translation>API-Schlüssel neben dem Konto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Some permissions an account gives to Athom’s own apps only. A local API key can have them: make one at my.homey.app (Settings, API Keys, New API Key). Foyer uses it at this Homey alone, only for what the account may not do, and keeps it in your keyring.</source>
        <translation>Einige Rechte gibt ein Konto nur den Apps von Athom selbst. Ein lokaler API-Schlüssel kann sie haben: Erstellen Sie einen auf my.homey.app (Einstellungen, API-Schlüssel, Neuer API-Schlüssel). Foyer verwendet ihn nur bei diesem Homey, nur für das, was das Konto nicht darf, und bewahrt ihn in Ihrem Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>The Homey does not accept this API key. Check that it was copied completely and belongs to this Homey.</source>
        <translation>Der Homey akzeptiert diesen API-Schlüssel nicht. Prüfen Sie, ob er vollständig kopiert wurde und zu diesem Homey gehört.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Remove the API key</source>
        <translation>API-Schlüssel entfernen</translation>
    </message>
    <message>
        <source>No Homey is open.</source>
        <translation>Es ist kein Homey geöffnet.</translation>
    </message>
    <message>
        <source>This Homey is not reached through an account: the way in use needs no second key.</source>
        <translation>Dieser Homey wird nicht über ein Konto erreicht: Der verwendete Zugang braucht keinen zweiten Schlüssel.</translation>
    </message>
    <message>
        <source>This generation of Homey has no API keys.</source>
        <translation>Diese Homey-Generation hat keine API-Schlüssel.</translation>
    </message>
    <message>
        <source>There is one, but the keyring does not give it.</source>
        <translation>Es gibt einen, aber der Schlüsselbund gibt ihn nicht heraus.</translation>
    </message>
    <message>
        <source>Another API key</source>
        <translation>Anderer API-Schlüssel</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Replace the API key</source>
        <translation>API-Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Add the API key</source>
        <translation>API-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>The Homey has to be connected for this.</source>
        <translation>Dafür muss der Homey verbunden sein.</translation>
    </message>
    <message>
        <source>There is none for this Homey.</source>
        <translation>Für diesen Homey gibt es keinen.</translation>
    </message>
    <message>
        <source>The Homey is asked about it.</source>
        <translation>Der Homey wird danach gefragt.</translation>
    </message>
    <message>
        <source>In use.</source>
        <translation>In Gebrauch.</translation>
    </message>
    <message>
        <source>In use. It was made by you.</source>
        <translation>In Gebrauch. Sie haben ihn selbst erstellt.</translation>
    </message>
    <message>
        <source>In use. It was made by %1: what is done with it is done in that name.</source>
        <translation>In Gebrauch. Er wurde von %1 erstellt: Was damit geschieht, geschieht in diesem Namen.</translation>
    </message>
    <message>
        <source>The Homey does not accept it any more. Replace or remove it.</source>
        <translation>Der Homey akzeptiert ihn nicht mehr. Ersetzen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The Homey could not be asked about it.</source>
        <translation>Der Homey konnte nicht danach gefragt werden.</translation>
    </message>
    <message>
        <source>It adds nothing: the account may do all of that already.</source>
        <translation>Er fügt nichts hinzu: Das Konto darf all das bereits.</translation>
    </message>
    <message>
        <source>It adds: %1</source>
        <translation>Er fügt hinzu: %1</translation>
    </message>
</context>
<context>
    <name>foyer::KindWords</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Air quality</source>
        <translation>Luftqualität</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Smoke and gas</source>
        <translation>Rauch und Gas</translation>
    </message>
    <message>
        <source>Water leaks</source>
        <translation>Wasserlecks</translation>
    </message>
    <message>
        <source>Other alarms</source>
        <translation>Andere Alarme</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
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
        <translation>Wasser</translation>
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
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>niedrigste %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>how many of how many are so: Open, Motion …</comment>
        <translation>%1 von %2: %3</translation>
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
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>foyer::LightComposite</name>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 Sekunden</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>How long the lamp takes for the next changes</source>
        <translation>Wie lange die Lampe für die nächsten Änderungen braucht</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Übergang</translation>
    </message>
</context>
<context>
    <name>foyer::ListState</name>
    <message>
        <source>Not connected to the Homey.</source>
        <translation>Nicht mit dem Homey verbunden.</translation>
    </message>
    <message>
        <source>Asking the Homey …</source>
        <translation>Der Homey wird gefragt …</translation>
    </message>
    <message>
        <source>Not connected to the Homey</source>
        <translation>Nicht mit dem Homey verbunden</translation>
    </message>
    <message>
        <source>It appears here as soon as the Homey answers.</source>
        <translation>Es erscheint hier, sobald der Homey antwortet.</translation>
    </message>
    <message>
        <source>Not permitted with this sign-in or key</source>
        <translation>Mit dieser Anmeldung oder diesem Schlüssel nicht erlaubt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>foyer::LocalKeyPage</name>
    <message>
        <source>Use a local API key</source>
        <translation>Lokalen API-Schlüssel verwenden</translation>
    </message>
    <message>
        <source>For Homey Pro (Early 2023), Homey Pro mini and Homey Self-Hosted Server.</source>
        <translation>Für Homey Pro (Early 2023), Homey Pro mini und Homey Self-Hosted Server.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The IP address or name of the Homey, as your router or the Homey app shows it. Without a port, the usual ones are tried.</source>
        <translation>Die IP-Adresse oder der Name des Homey, wie Ihr Router oder die Homey-App sie anzeigt. Ohne Port werden die üblichen versucht.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Make one at my.homey.app: Settings, API Keys, New API Key. It is kept in your keyring and nowhere else.</source>
        <translation>Erstellen Sie einen unter my.homey.app: Einstellungen, API-Schlüssel, Neuer API-Schlüssel. Er wird in Ihrem Schlüsselbund gespeichert und nirgends sonst.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>The Homey does not accept this API key.</source>
        <translation>Der Homey akzeptiert diesen API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Check that it was copied completely and was not deleted.</source>
        <translation>Prüfen Sie, ob er vollständig kopiert und nicht gelöscht wurde.</translation>
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
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a log line</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level and text of a log line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>foyer::LogTree</name>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
</context>
<context>
    <name>foyer::LogsPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Es wurde noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Keine Zeile passt dazu.</translation>
    </message>
    <message>
        <source>What Foyer does and what goes wrong appears here at once. Keys and sign-ins are left out.</source>
        <translation>Was Foyer tut und was misslingt, erscheint hier sofort. Schlüssel und Anmeldungen werden ausgelassen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Niedrigste Stufe</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No details</source>
        <translation>Keine Details</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Die gewählten Zeilen kopieren oder alle angezeigten</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Die angezeigten Zeilen speichern</translation>
    </message>
    <message>
        <source>Open the folder of the log files</source>
        <translation>Ordner der Protokolldateien öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the log files, also of earlier runs</source>
        <translation>Ordner der Protokolldateien öffnen, auch früherer Läufe</translation>
    </message>
    <message>
        <source>Keys and sign-ins are left out. Names of devices may appear: read before you pass it on.</source>
        <translation>Schlüssel und Anmeldungen sind ausgelassen. Gerätenamen können vorkommen: Lesen Sie es, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Copied one line.</source>
        <translation>Eine Zeile kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n lines.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The log could not be saved there.</source>
        <translation>Das Protokoll konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Der Ordner konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>foyer::MainWindow</name>
    <message>
        <source>Search on the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>foyer::MediaComposite</name>
    <message>
        <source>%1: album art</source>
        <comment>device name</comment>
        <translation>%1: Albumbild</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>of a track</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Previous channel</source>
        <translation>Voriger Kanal</translation>
    </message>
    <message>
        <source>Next channel</source>
        <translation>Nächster Kanal</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shuffle is on</source>
        <translation>Zufällig ist an</translation>
    </message>
    <message>
        <source>Shuffle is off</source>
        <translation>Zufällig ist aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Repeat: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Spielt</translation>
    </message>
    <message>
        <source>Nothing is playing</source>
        <translation>Es spielt nichts</translation>
    </message>
</context>
<context>
    <name>foyer::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>foyer::MoodDialog</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Take over how everything chosen is now</source>
        <translation>Alles Gewählte so übernehmen, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Edit mood</source>
        <translation>Stimmung bearbeiten</translation>
    </message>
    <message>
        <source>New mood</source>
        <translation>Neue Stimmung</translation>
    </message>
    <message>
        <source>What the mood sets</source>
        <translation>Was die Stimmung einstellt</translation>
    </message>
    <message>
        <source>Nothing is switched by this: only the mood changes.</source>
        <translation>Dadurch wird nichts geschaltet: Nur die Stimmung ändert sich.</translation>
    </message>
    <message>
        <source>The Homey keeps it, for everybody at home. Set up the room first: the mood takes over how it is now.</source>
        <translation>Der Homey bewahrt sie auf, für alle im Haus. Richten Sie zuerst den Raum ein: Die Stimmung übernimmt, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, jetzt %2</translation>
    </message>
    <message>
        <source>left out for safety</source>
        <translation>zur Sicherheit ausgelassen</translation>
    </message>
    <message>
        <source>stays as it is in the mood</source>
        <translation>bleibt in der Stimmung, wie es ist</translation>
    </message>
</context>
<context>
    <name>foyer::MoodRow</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>all as in this mood</source>
        <translation>alles wie in dieser Stimmung</translation>
    </message>
    <message>
        <source>%1 of %2 values are different now</source>
        <translation>%1 von %2 Werten sind jetzt anders</translation>
    </message>
    <message>
        <source>Setting …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>Set mood %1</source>
        <translation>Stimmung %1 setzen</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Which flows use it is not known</source>
        <translation>Welche Flows sie verwenden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>No flow uses it</source>
        <translation>Kein Flow verwendet sie</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow ohne Namen</translation>
    </message>
    <message>
        <source>used by 1 flow</source>
        <translation>von 1 Flow verwendet</translation>
    </message>
    <message numerus="yes">
        <source>used by %n flows</source>
        <translation>
            <numerusform>von %n Flow verwendet</numerusform>
            <numerusform>von %n Flows verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>More about mood %1</source>
        <translation>Mehr zur Stimmung %1</translation>
    </message>
    <message>
        <source>Edit, delete, used by</source>
        <translation>Bearbeiten, löschen, verwendet von</translation>
    </message>
</context>
<context>
    <name>foyer::MoodsPage</name>
    <message>
        <source>Moods</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>Take a snapshot …</source>
        <translation>Momentaufnahme …</translation>
    </message>
    <message>
        <source>There are no moods yet</source>
        <translation>Es gibt noch keine Stimmungen</translation>
    </message>
    <message>
        <source>Remember on this computer how the devices of a zone are set</source>
        <translation>Auf diesem Computer merken, wie die Geräte einer Zone eingestellt sind</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>Keine Zone</translation>
    </message>
    <message>
        <source>Moods can be seen here, but not set.</source>
        <translation>Stimmungen können Sie hier sehen, aber nicht setzen.</translation>
    </message>
    <message>
        <source>Mood “%1” was set.</source>
        <translation>Stimmung „%1“ wurde gesetzt.</translation>
    </message>
    <message>
        <source>Mood “%1” was not set: %2</source>
        <translation>Stimmung „%1“ wurde nicht gesetzt: %2</translation>
    </message>
    <message>
        <source>Snapshot “%1” was taken.</source>
        <translation>Momentaufnahme „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>The snapshot could not be written to the disk and lasts until you quit.</source>
        <translation>Die Momentaufnahme konnte nicht gespeichert werden und bleibt, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Restore 1 value of “%1”?</source>
        <translation>1 Wert von „%1“ wiederherstellen?</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n values of “%1”?</source>
        <translation>
            <numerusform>%n Wert von „%1“ wiederherstellen?</numerusform>
            <numerusform>%n Werte von „%1“ wiederherstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the snapshot “%1”?</source>
        <translation>Die Momentaufnahme „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Mood “%1” was made.</source>
        <translation>Stimmung „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>Mood “%1” was not made:</source>
        <translation>Stimmung „%1“ wurde nicht angelegt:</translation>
    </message>
    <message>
        <source>Mood “%1” was changed.</source>
        <translation>Stimmung „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>Mood “%1” was not changed:</source>
        <translation>Stimmung „%1“ wurde nicht geändert:</translation>
    </message>
    <message>
        <source>Delete the mood “%1”?</source>
        <translation>Stimmung „%1“ löschen?</translation>
    </message>
    <message>
        <source>A flow uses it.</source>
        <translation>Ein Flow verwendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows use it.</source>
        <translation>
            <numerusform>%n Flow verwendet sie.</numerusform>
            <numerusform>%n Flows verwenden sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mood “%1” was deleted.</source>
        <translation>Stimmung „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Mood “%1” was not deleted:</source>
        <translation>Stimmung „%1“ wurde nicht gelöscht:</translation>
    </message>
    <message>
        <source>New mood …</source>
        <translation>Neue Stimmung …</translation>
    </message>
    <message>
        <source>What you make here or in the Homey app appears here.</source>
        <translation>Was Sie hier oder in der Homey-App anlegen, erscheint hier.</translation>
    </message>
</context>
<context>
    <name>foyer::MoveDialog</name>
    <message>
        <source>Move “%1” to a zone</source>
        <translation>„%1“ in eine Zone verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
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
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No nodes.</source>
        <translation>Keine Knoten.</translation>
    </message>
</context>
<context>
    <name>foyer::NoteSection</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>A note has room for %n characters.</source>
        <translation>
            <numerusform>Eine Notiz hat Platz für %n Zeichen.</numerusform>
            <numerusform>Eine Notiz hat Platz für %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no note yet.</source>
        <translation>Es gibt noch keine Notiz.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>The note was not saved: %1</source>
        <translation>Die Notiz wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>foyer::Notices</name>
    <message>
        <source>The API key could not be kept. You will be asked for it again next time.</source>
        <translation>Der API-Schlüssel konnte nicht gespeichert werden. Sie werden beim nächsten Mal erneut danach gefragt.</translation>
    </message>
    <message>
        <source>The Homey could not be opened.</source>
        <translation>Der Homey konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Ein Gerät</translation>
    </message>
    <message>
        <source>%1: “%2” could not be changed to %3.</source>
        <translation>%1: „%2“ konnte nicht auf %3 geändert werden.</translation>
    </message>
    <message>
        <source>%1: “%2” was not done.</source>
        <translation>%1: „%2“ wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 could not be changed.</source>
        <translation>%1 konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The variable “%1” could not be changed.</source>
        <translation>Die Variable „%1“ konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The variable “%1” could not be created.</source>
        <translation>Die Variable „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The variable “%1” could not be deleted.</source>
        <translation>Die Variable „%1“ konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The variable “%1” could not be renamed.</source>
        <translation>Die Variable „%1“ konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What your home looks like now cannot be kept for the next start.</source>
        <translation>Wie Ihr Zuhause jetzt aussieht, kann nicht für den nächsten Start behalten werden.</translation>
    </message>
    <message>
        <source>The disk may be full or write-protected. Everything else works.</source>
        <translation>Vielleicht ist der Datenträger voll oder schreibgeschützt. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Caught up: one change while away.</source>
        <translation>Aufgeholt: eine Änderung während der Abwesenheit.</translation>
    </message>
    <message numerus="yes">
        <source>Caught up: %n changes while away.</source>
        <translation>
            <numerusform>Aufgeholt: %n Änderung während der Abwesenheit.</numerusform>
            <numerusform>Aufgeholt: %n Änderungen während der Abwesenheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the list of changes</comment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Its Homeys are in the menu at the top of the sidebar.</source>
        <translation>Die Homeys des Kontos stehen im Menü oben in der Seitenleiste.</translation>
    </message>
</context>
<context>
    <name>foyer::NowSection</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Homey</source>
        <translation>Homey</translation>
    </message>
    <message>
        <source>Route in use</source>
        <translation>Genutzter Weg</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connected since, how often it was lost</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>lost once since the start</source>
        <translation>seit dem Start einmal unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>lost %n times since the start</source>
        <translation>
            <numerusform>seit dem Start %n-mal unterbrochen</numerusform>
            <numerusform>seit dem Start %n-mal unterbrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Answers during the last ten minutes</source>
        <translation>Antworten der letzten zehn Minuten</translation>
    </message>
    <message>
        <source>Answers during the last ten minutes, the newest in %1</source>
        <translation>Antworten der letzten zehn Minuten, die neueste nach %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>foyer::NumberReading</name>
    <message>
        <source>Type a number, such as %1.</source>
        <translation>Geben Sie eine Zahl ein, etwa %1.</translation>
    </message>
    <message>
        <source>“Not a number” cannot be stored. Type a number, such as %1.</source>
        <translation>„Keine Zahl“ (NaN) kann nicht gespeichert werden. Geben Sie eine Zahl ein, etwa %1.</translation>
    </message>
    <message>
        <source>That number is too large to be stored.</source>
        <translation>Diese Zahl ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>That is not a number. Type one such as %1.</source>
        <translation>Das ist keine Zahl. Geben Sie eine ein, etwa %1.</translation>
    </message>
</context>
<context>
    <name>foyer::OperationList</name>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Own path</source>
        <translation>Eigener Pfad</translation>
    </message>
</context>
<context>
    <name>foyer::OwnersDialog</name>
    <message>
        <source>Who may write here</source>
        <translation>Wer hier schreiben darf</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>For everybody at home. What a sender wrote already stays.</source>
        <translation>Für alle im Haus. Was ein Absender schon geschrieben hat, bleibt.</translation>
    </message>
    <message>
        <source>The Homey is not connected.</source>
        <translation>Der Homey ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Asking the Homey …</source>
        <translation>Der Homey wird gefragt …</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Es hat noch niemand geschrieben.</translation>
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
        <translation>Seiten</translation>
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
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <translation>Batterien</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
</context>
<context>
    <name>foyer::PanelSection</name>
    <message>
        <source>Loading: %1</source>
        <translation>Wird geladen: %1</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Es besteht keine Verbindung zum Hub.</translation>
    </message>
    <message>
        <source>This is read as soon as the connection is back.</source>
        <translation>Das wird gelesen, sobald die Verbindung wieder da ist.</translation>
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
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>foyer::PowerCard</name>
    <message>
        <source>Power now</source>
        <translation>Leistung jetzt</translation>
    </message>
    <message>
        <source>used in the home</source>
        <translation>im Haus verbraucht</translation>
    </message>
    <message>
        <source>Most by</source>
        <translation>Am meisten</translation>
    </message>
    <message>
        <source>Devices that use most power</source>
        <translation>Geräte mit dem höchsten Verbrauch</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Solaranlage</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 eingespeist</translation>
    </message>
    <message>
        <source>%1 drawn</source>
        <translation>%1 bezogen</translation>
    </message>
    <message>
        <source>Home battery</source>
        <translation>Hausbatterie</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>%1, charging</source>
        <translation>%1, lädt</translation>
    </message>
    <message>
        <source>%1, giving</source>
        <translation>%1, gibt ab</translation>
    </message>
</context>
<context>
    <name>foyer::PowerWords</name>
    <message>
        <source>Charging with %1</source>
        <comment>a power</comment>
        <translation>Lädt mit %1</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Delivering %1</source>
        <comment>a power</comment>
        <translation>Liefert %1</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Im Leerlauf</translation>
    </message>
    <message>
        <source>Using %1 itself</source>
        <comment>a power</comment>
        <translation>Verbraucht selbst %1</translation>
    </message>
    <message>
        <source>Producing nothing</source>
        <translation>Erzeugt nichts</translation>
    </message>
    <message>
        <source>Charging is paused</source>
        <translation>Laden pausiert</translation>
    </message>
    <message>
        <source>Plugged in, not charging</source>
        <translation>Angeschlossen, lädt nicht</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Nicht angeschlossen</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Lädt nicht</translation>
    </message>
</context>
<context>
    <name>foyer::ProblemsSection</name>
    <message>
        <source>What went wrong lately</source>
        <translation>Was zuletzt misslang</translation>
    </message>
    <message>
        <source>Nothing since Foyer was started.</source>
        <translation>Nichts, seit Foyer gestartet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times in a row)</source>
        <translation>
            <numerusform>%1 (%n-mal nacheinander)</numerusform>
            <numerusform>%1 (%n-mal nacheinander)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ProgressPage</name>
    <message>
        <source>Athom account</source>
        <translation>Athom-Konto</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Im eigenen Browser anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Other ways in</source>
        <translation>Andere Zugänge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>The sign-in window is open at %1.</source>
        <translation>Das Anmeldefenster zeigt %1.</translation>
    </message>
    <message>
        <source>The sign-in window did not go to %1, which has nothing to do with signing in.</source>
        <translation>Das Anmeldefenster hat %1 nicht geöffnet, weil es nichts mit der Anmeldung zu tun hat.</translation>
    </message>
    <message>
        <source>When you have signed in, the browser ends on a page that it cannot open. Copy the address of that page and paste it here.</source>
        <translation>Nach der Anmeldung endet der Browser auf einer Seite, die er nicht öffnen kann. Kopieren Sie die Adresse dieser Seite und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Address from the browser</source>
        <translation>Adresse aus dem Browser</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The sign-in page could not be loaded.</source>
        <translation>Die Anmeldeseite konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The sign-in window has stopped working.</source>
        <translation>Das Anmeldefenster funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>The certificate of the sign-in page was not accepted.</source>
        <translation>Das Zertifikat der Anmeldeseite wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The sign-in window is not installed.</source>
        <translation>Das Anmeldefenster ist nicht installiert.</translation>
    </message>
    <message>
        <source>Try again, or use your browser.</source>
        <translation>Versuchen Sie es erneut oder verwenden Sie Ihren Browser.</translation>
    </message>
    <message>
        <source>Your browser may still be signed in with another account. Then sign out there first, or use a private window.</source>
        <translation>Ihr Browser ist vielleicht noch mit einem anderen Konto angemeldet. Melden Sie sich dort dann zuerst ab oder verwenden Sie ein privates Fenster.</translation>
    </message>
</context>
<context>
    <name>foyer::PumpComposite</name>
    <message>
        <source>Valve</source>
        <translation>Ventil</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
</context>
<context>
    <name>foyer::RangeEditor</name>
    <message>
        <source>%1, exact value</source>
        <translation>%1, genauer Wert</translation>
    </message>
</context>
<context>
    <name>foyer::ReadingList</name>
    <message>
        <source>1 reading</source>
        <translation>1 Messwert</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n Messwert</numerusform>
            <numerusform>%n Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at times</source>
        <comment>Open at times</comment>
        <translation>Zeitweise %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>foyer::ReadingTree</name>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
</context>
<context>
    <name>foyer::RebootDialog</name>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Restart this Homey</source>
        <translation>Diesen Homey neu starten</translation>
    </message>
    <message>
        <source>Restart “%1”?</source>
        <translation>„%1“ neu starten?</translation>
    </message>
    <message>
        <source>For some minutes no flow runs and nothing at home can be controlled. Type the name of this Homey to go on:</source>
        <translation>Einige Minuten lang läuft kein Flow und lässt sich zu Hause nichts steuern. Geben Sie den Namen dieses Homey ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Name of this Homey</source>
        <translation>Name dieses Homey</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>foyer::RenameDialog</name>
    <message>
        <source>Rename device</source>
        <translation>Gerät umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>foyer::ReportDialog</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>This is all that will be copied. It names no home, no device, no person, no address and no key.</source>
        <translation>Das ist alles, was kopiert wird. Es nennt kein Zuhause, kein Gerät, keine Person, keine Adresse und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>foyer::ResidentsCard</name>
    <message>
        <source>Not connected to the Homey.</source>
        <translation>Nicht mit dem Homey verbunden.</translation>
    </message>
    <message>
        <source>The Homey knows nobody.</source>
        <translation>Der Homey kennt niemanden.</translation>
    </message>
    <message>
        <source>Asking the Homey …</source>
        <translation>Der Homey wird gefragt …</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>foyer::RingSection</name>
    <message>
        <source>LED ring</source>
        <translation>LED-Ring</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
</context>
<context>
    <name>foyer::RouteRow</name>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · in Gebrauch</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a route, its address, its state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Not used: it is not encrypted</source>
        <translation>Nicht genutzt: nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not used: it leaves the local network</source>
        <translation>Nicht genutzt: verlässt das lokale Netz</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>This Homey answers in %1</source>
        <translation>Dieser Homey antwortet in %1</translation>
    </message>
</context>
<context>
    <name>foyer::RoutesSection</name>
    <message>
        <source>Ways to this Homey</source>
        <translation>Wege zu diesem Homey</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>No Homey is open.</source>
        <translation>Es ist kein Homey geöffnet.</translation>
    </message>
    <message>
        <source>Test all ways to this Homey</source>
        <translation>Alle Wege zu diesem Homey prüfen</translation>
    </message>
    <message>
        <source>Asking every address whether this Homey answers there …</source>
        <translation>Jede Adresse wird gefragt, ob dieser Homey dort antwortet …</translation>
    </message>
    <message>
        <source>Tested %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>Asks every address whether this Homey answers there. Sends no sign-in and no key.</source>
        <translation>Fragt jede Adresse, ob dieser Homey dort antwortet. Sendet keine Anmeldung und keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>foyer::RowSkeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>foyer::ScopeWords</name>
    <message>
        <source>Alarms</source>
        <translation>Wecker</translation>
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
        <translation>Geräte</translation>
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
        <translation>Standort</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Moods</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
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
        <translation>%1: lesen</translation>
    </message>
    <message>
        <source>%1: control</source>
        <translation>%1: steuern</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: starten</translation>
    </message>
    <message>
        <source>%1: set</source>
        <translation>%1: setzen</translation>
    </message>
    <message>
        <source>%1: my own</source>
        <translation>%1: eigene</translation>
    </message>
    <message>
        <source>The permission “%1” is missing.</source>
        <translation>Die Berechtigung „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The permission “%1” (%2) is missing.</source>
        <translation>Die Berechtigung „%1“ (%2) fehlt.</translation>
    </message>
    <message>
        <source>Make an API key that has it (in the Homey web app: Settings, API Keys) and connect with that one.</source>
        <translation>Erstellen Sie einen API-Schlüssel, der sie hat (in der Homey-Web-App: Einstellungen, API-Schlüssel), und verbinden Sie sich damit.</translation>
    </message>
    <message>
        <source>On this generation of Homey only Athom’s own apps have it.</source>
        <translation>Auf dieser Homey-Generation haben sie nur Athoms eigene Apps.</translation>
    </message>
    <message>
        <source>Sign in with an API client of your own that asks for it (Settings, Account).</source>
        <translation>Melden Sie sich mit einem eigenen API-Client an, der sie anfordert (Einstellungen, Konto).</translation>
    </message>
    <message>
        <source>An account gives it to Athom’s own apps only. Add a local API key that has it beside the account (page Connection).</source>
        <translation>Ein Konto gibt es nur den Apps von Athom selbst. Fügen Sie neben dem Konto einen lokalen API-Schlüssel hinzu, der es hat (Seite Verbindung).</translation>
    </message>
    <message>
        <source>Add a local API key that has it beside the account (page Connection), or sign in with an API client of your own that asks for it (Settings, Account).</source>
        <translation>Fügen Sie neben dem Konto einen lokalen API-Schlüssel hinzu, der es hat (Seite Verbindung), oder melden Sie sich mit einem eigenen API-Client an, der darum bittet (Einstellungen, Konto).</translation>
    </message>
    <message>
        <source>The API key beside the account lacks it too. Make one that has it and replace it (page Connection).</source>
        <translation>Auch dem API-Schlüssel neben dem Konto fehlt es. Erstellen Sie einen, der es hat, und ersetzen Sie ihn (Seite Verbindung).</translation>
    </message>
</context>
<context>
    <name>foyer::SearchField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
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
        <translation>Arten von Messwerten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Nothing measures here yet</source>
        <translation>Hier misst noch nichts</translation>
    </message>
    <message>
        <source>No reading matches</source>
        <translation>Kein Messwert gefunden</translation>
    </message>
    <message>
        <source>Search sensors</source>
        <translation>Sensoren suchen</translation>
    </message>
    <message>
        <source>Everything your devices measure and report appears here, with its day.</source>
        <translation>Alles, was Ihre Geräte messen und melden, erscheint hier, mit dem Tagesverlauf.</translation>
    </message>
    <message>
        <source>Try fewer words or another kind.</source>
        <translation>Versuchen Sie weniger Wörter oder eine andere Art.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 Messwert</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n Messwert</numerusform>
            <numerusform>%n Messwerte</numerusform>
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
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>foyer::SettingsSection</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply the changed settings</source>
        <translation>Die geänderten Einstellungen anwenden</translation>
    </message>
    <message>
        <source>Discard the changed settings</source>
        <translation>Die geänderten Einstellungen verwerfen</translation>
    </message>
    <message>
        <source>The driver of this device has nothing to set.</source>
        <translation>Der Treiber dieses Geräts hat nichts einzustellen.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
</context>
<context>
    <name>foyer::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Oberstes schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>foyer::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out and forget everything?</source>
        <translation>Abmelden und alles vergessen?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>The sign-in of this account is deleted from the keyring, and what was remembered of its homes. Other accounts and API keys stay as they are.</source>
        <translation>Die Anmeldung dieses Kontos wird aus dem Schlüsselbund gelöscht, ebenso was von seinen Homeys gemerkt war. Andere Konten und API-Schlüssel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Your sign-in and every API key are deleted from the keyring, and what was remembered of your homes. The homes themselves stay as they are.</source>
        <translation>Ihre Anmeldung und alle API-Schlüssel werden aus dem Schlüsselbund gelöscht, ebenso was über Ihre Homeys gespeichert ist. Die Homeys selbst bleiben unverändert.</translation>
    </message>
</context>
<context>
    <name>foyer::SnapshotCard</name>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>A snapshot remembers how the devices of a zone are set, so that you can put them back later. It stays on this computer.</source>
        <translation>Eine Momentaufnahme merkt sich, wie die Geräte einer Zone eingestellt sind, damit Sie sie später zurücksetzen können. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>all as in the snapshot</source>
        <translation>alles wie in der Momentaufnahme</translation>
    </message>
    <message>
        <source>1 is different now</source>
        <translation>1 ist jetzt anders</translation>
    </message>
    <message numerus="yes">
        <source>%n are different now</source>
        <translation>
            <numerusform>%n ist jetzt anders</numerusform>
            <numerusform>%n sind jetzt anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>Momentaufnahme %1 löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>foyer::SnapshotDialog</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Momentaufnahme anlegen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Values to keep</source>
        <translation>Zu merkende Werte</translation>
    </message>
    <message>
        <source>Kept on this computer alone. Nothing is changed at the Homey.</source>
        <translation>Nur auf diesem Computer aufbewahrt. Am Homey ändert sich nichts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Whole home</source>
        <translation>Ganzes Zuhause</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>name of a snapshot: zone, date and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left out for safety</source>
        <translation>aus Sicherheit ausgelassen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>foyer::Sparkline</name>
    <message>
        <source>%1, last 24 hours: nothing known</source>
        <translation>%1, letzte 24 Stunden: nichts bekannt</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>jetzt nicht bekannt</translation>
    </message>
    <message>
        <source>%1, last 24 hours: %2 for %3 % of the time, %4</source>
        <translation>%1, letzte 24 Stunden: %2 in %3 % der Zeit, %4</translation>
    </message>
    <message>
        <source>%1, last 24 hours: lowest %2, highest %3, %4</source>
        <translation>%1, letzte 24 Stunden: niedrigster Wert %2, höchster %3, %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a weekday and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 for %2 % of the time</source>
        <translation>%1 in %2 % der Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time and a value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing known of the last 24 hours</source>
        <translation>Nichts bekannt über die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>%1: %2 % of 24 h</source>
        <translation>%1: %2 % von 24 Std.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The hub keeps no log of this: what was seen since the program started.</source>
        <translation>Der Hub führt hierüber kein Protokoll: was seit dem Programmstart gesehen wurde.</translation>
    </message>
    <message>
        <source>%1, last ten minutes: nothing known</source>
        <translation>%1, letzte zehn Minuten: nichts bekannt</translation>
    </message>
    <message>
        <source>%1, last ten minutes: lowest %2, highest %3, %4</source>
        <translation>%1, letzte zehn Minuten: niedrigste %2, höchste %3, %4</translation>
    </message>
    <message>
        <source>Nothing known of the last ten minutes</source>
        <translation>Über die letzten zehn Minuten nichts bekannt</translation>
    </message>
</context>
<context>
    <name>foyer::SunCard</name>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Sonnenaufgang</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>The Homey does not tell where it is.</source>
        <translation>Der Homey sagt nicht, wo er steht.</translation>
    </message>
    <message>
        <source>Sunrise %1</source>
        <translation>Sonnenaufgang %1</translation>
    </message>
    <message>
        <source>Sunset %1</source>
        <translation>Sonnenuntergang %1</translation>
    </message>
    <message>
        <source>It is up</source>
        <translation>Sie ist aufgegangen</translation>
    </message>
    <message>
        <source>It is down</source>
        <translation>Sie ist untergegangen</translation>
    </message>
    <message>
        <source>Computed from the location of the Homey.</source>
        <translation>Aus dem Standort des Homey berechnet.</translation>
    </message>
    <message>
        <source>The sun does not set today. Computed from the location of the Homey.</source>
        <translation>Die Sonne geht heute nicht unter. Aus dem Standort des Homey berechnet.</translation>
    </message>
    <message>
        <source>The sun does not rise today. Computed from the location of the Homey.</source>
        <translation>Die Sonne geht heute nicht auf. Aus dem Standort des Homey berechnet.</translation>
    </message>
    <message>
        <source>%1 of daylight. Computed from the location of the Homey.</source>
        <translation>%1 Tageslicht. Aus dem Standort des Homey berechnet.</translation>
    </message>
</context>
<context>
    <name>foyer::SwitchEditor</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>foyer::SwitchFlowsDialog</name>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Switch flows on</source>
        <translation>Flows einschalten</translation>
    </message>
    <message>
        <source>Switch flows off</source>
        <translation>Flows ausschalten</translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow ohne Namen</translation>
    </message>
    <message>
        <source>Switch on one flow of “%1”?</source>
        <translation>Einen Flow aus „%1“ einschalten?</translation>
    </message>
    <message>
        <source>Switch off one flow of “%1”?</source>
        <translation>Einen Flow aus „%1“ ausschalten?</translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n flows of “%1”?</source>
        <translation>
            <numerusform>%n Flow aus „%1“ einschalten?</numerusform>
            <numerusform>%n Flows aus „%1“ einschalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n flows of “%1”?</source>
        <translation>
            <numerusform>%n Flow aus „%1“ ausschalten?</numerusform>
            <numerusform>%n Flows aus „%1“ ausschalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>One is on already.</source>
        <translation>Einer ist schon eingeschaltet.</translation>
    </message>
    <message>
        <source>One is off already.</source>
        <translation>Einer ist schon ausgeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n are on already.</source>
        <translation>
            <numerusform>%n ist schon eingeschaltet.</numerusform>
            <numerusform>%n sind schon eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are off already.</source>
        <translation>
            <numerusform>%n ist schon ausgeschaltet.</numerusform>
            <numerusform>%n sind schon ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – failed: %2</source>
        <comment>flow, reason</comment>
        <translation>%1 – fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 – on</source>
        <comment>flow</comment>
        <translation>%1 – ein</translation>
    </message>
    <message>
        <source>%1 – off</source>
        <comment>flow</comment>
        <translation>%1 – aus</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed.</source>
        <translation>%1 von %2 fertig, %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 von %2 fertig.</translation>
    </message>
</context>
<context>
    <name>foyer::SwitchOff</name>
    <message>
        <source>Switch off 1 light in “%1”?</source>
        <translation>1 Licht in „%1“ ausschalten?</translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n lights in “%1”?</source>
        <translation>
            <numerusform>%n Licht in „%1“ ausschalten?</numerusform>
            <numerusform>%n Lichter in „%1“ ausschalten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off 1 device in “%1”?</source>
        <translation>1 Gerät in „%1“ ausschalten?</translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n devices in “%1”?</source>
        <translation>
            <numerusform>%n Gerät in „%1“ ausschalten?</numerusform>
            <numerusform>%n Geräte in „%1“ ausschalten?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::SystemPage</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Es besteht keine Verbindung zum Hub.</translation>
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
        <translation>Apps suchen</translation>
    </message>
    <message>
        <source>What is known of the hub appears here as soon as it can be reached.</source>
        <translation>Was über den Hub bekannt ist, erscheint hier, sobald er erreichbar ist.</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>Es hat nicht geklappt: %1</translation>
    </message>
</context>
<context>
    <name>foyer::SystemParts</name>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Es besteht keine Verbindung zum Hub.</translation>
    </message>
    <message>
        <source>This Homey does not tell.</source>
        <translation>Dieser Homey sagt es nicht.</translation>
    </message>
</context>
<context>
    <name>foyer::TechnicalSection</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Angaben</translation>
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
        <translation>Typ</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>There is no connection to the hub to read the JSON from.</source>
        <translation>Es besteht keine Verbindung zum Hub, um das JSON zu lesen.</translation>
    </message>
    <message>
        <source>The JSON could not be read: %1</source>
        <translation>Das JSON konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>%1, used as %2</source>
        <translation>%1, benutzt als %2</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>Schnellaktion</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lesen, schreiben</translation>
    </message>
</context>
<context>
    <name>foyer::TextEditor</name>
    <message>
        <source>Enter sends, Esc takes back</source>
        <translation>Enter sendet, Esc verwirft</translation>
    </message>
</context>
<context>
    <name>foyer::ThermostatComposite</name>
    <message>
        <source>Lower the target</source>
        <translation>Sollwert senken</translation>
    </message>
    <message>
        <source>Raise the target</source>
        <translation>Sollwert erhöhen</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>measured temperature</comment>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Never measured</source>
        <translation>Nie gemessen</translation>
    </message>
</context>
<context>
    <name>foyer::TileDelegate</name>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Waiting for the hub to confirm</source>
        <translation>Warten auf Bestätigung durch den Hub</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>No connection: this may have changed since</source>
        <translation>Keine Verbindung: kann sich inzwischen geändert haben</translation>
    </message>
    <message>
        <source>No connection: last heard of %1</source>
        <translation>Keine Verbindung: letzte Meldung %1</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Hidden: shown because you want to see hidden devices</source>
        <translation>Ausgeblendet: sichtbar, weil Sie ausgeblendete Geräte sehen möchten</translation>
    </message>
</context>
<context>
    <name>foyer::TileSelectionBar</name>
    <message>
        <source>Selected devices</source>
        <translation>Ausgewählte Geräte</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Set level…</source>
        <translation>Stufe setzen …</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Click the devices to select</source>
        <translation>Klicken Sie die Geräte zum Auswählen an</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Set level</source>
        <translation>Stufe setzen</translation>
    </message>
    <message>
        <source>Level in percent:</source>
        <translation>Stufe in Prozent:</translation>
    </message>
</context>
<context>
    <name>foyer::TileSkeleton</name>
    <message>
        <source>Loading devices</source>
        <translation>Geräte werden geladen</translation>
    </message>
</context>
<context>
    <name>foyer::TileView</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n an</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>foyer::TimelineList</name>
    <message>
        <source>Some time ago</source>
        <translation>Vor einiger Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Homey</source>
        <translation>Homey</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>foyer::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>No notification matches</source>
        <translation>Keine Meldung passt dazu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear this one …</source>
        <translation>Diese löschen …</translation>
    </message>
    <message>
        <source>Clear all …</source>
        <translation>Alle löschen …</translation>
    </message>
    <message>
        <source>Search timeline</source>
        <translation>Zeitleiste suchen</translation>
    </message>
    <message>
        <source>What flows, apps and devices tell you appears here.</source>
        <translation>Was Flows, Apps und Geräte Ihnen melden, erscheint hier.</translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation>Versuchen Sie es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n new</source>
        <comment>how many notifications, and how many of them are new</comment>
        <translation>
            <numerusform>%1 · %n neu</numerusform>
            <numerusform>%1 · %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all of %1 …</source>
        <extracomment>clears all notifications of the app or flow %1</extracomment>
        <translation>Alle von %1 löschen …</translation>
    </message>
    <message>
        <source>Clear all of one sender …</source>
        <translation>Alle eines Absenders löschen …</translation>
    </message>
    <message>
        <source>Clear notifications at the Homey</source>
        <translation>Meldungen auf dem Homey löschen</translation>
    </message>
    <message>
        <source>Notifications can be read here, but not cleared.</source>
        <translation>Meldungen können Sie hier lesen, aber nicht löschen.</translation>
    </message>
    <message>
        <source>Clear “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The notification was cleared.</source>
        <translation>Die Meldung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Clear 1 notification of “%1”?</source>
        <translation>1 Meldung von „%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n notifications of “%1”?</source>
        <translation>
            <numerusform>%n Meldung von „%1“ löschen?</numerusform>
            <numerusform>%n Meldungen von „%1“ löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The notifications of “%1” were cleared.</source>
        <translation>Die Meldungen von „%1“ wurden gelöscht.</translation>
    </message>
    <message>
        <source>Clear 1 notification?</source>
        <translation>1 Meldung löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Clear all %n notifications?</source>
        <translation>
            <numerusform>%n Meldung löschen?</numerusform>
            <numerusform>Alle %n Meldungen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>The timeline was cleared.</source>
        <translation>Die Zeitleiste wurde geleert.</translation>
    </message>
    <message>
        <source>Not cleared: %1</source>
        <translation>Nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>Senders …</source>
        <translation>Absender …</translation>
    </message>
    <message>
        <source>Who may write into the timeline</source>
        <translation>Wer in die Zeitleiste schreiben darf</translation>
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
        <translation>Drücken</translation>
    </message>
</context>
<context>
    <name>foyer::UiWords</name>
    <message>
        <source>Air conditioning</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>Air fryer</source>
        <translation>Heißluftfritteuse</translation>
    </message>
    <message>
        <source>Air purifier</source>
        <translation>Luftreiniger</translation>
    </message>
    <message>
        <source>Air treatment</source>
        <translation>Luftaufbereitung</translation>
    </message>
    <message>
        <source>Amplifier</source>
        <translation>Verstärker</translation>
    </message>
    <message>
        <source>Home battery</source>
        <translation>Heimspeicher</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Blinds</source>
        <translation>Jalousie</translation>
    </message>
    <message>
        <source>Boiler</source>
        <translation>Heizkessel</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Coffee machine</source>
        <translation>Kaffeemaschine</translation>
    </message>
    <message>
        <source>Cooktop</source>
        <translation>Kochfeld</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Vorhang</translation>
    </message>
    <message>
        <source>Dehumidifier</source>
        <translation>Luftentfeuchter</translation>
    </message>
    <message>
        <source>Diffuser</source>
        <translation>Diffusor</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Geschirrspüler</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <translation>Türklingel</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Trockner</translation>
    </message>
    <message>
        <source>Car charger</source>
        <translation>Ladestation</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Wasserhahn</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Kamin</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>Gefrierschrank</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>Kühlschrank</translation>
    </message>
    <message>
        <source>Fridge-freezer</source>
        <translation>Kühl-Gefrier-Kombi</translation>
    </message>
    <message>
        <source>Fryer</source>
        <translation>Fritteuse</translation>
    </message>
    <message>
        <source>Game console</source>
        <translation>Spielkonsole</translation>
    </message>
    <message>
        <source>Garage door</source>
        <translation>Garagentor</translation>
    </message>
    <message>
        <source>Grill</source>
        <translation>Grill</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Heizgerät</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>Wärmepumpe</translation>
    </message>
    <message>
        <source>Home alarm</source>
        <translation>Alarmanlage</translation>
    </message>
    <message>
        <source>Cooker hood</source>
        <translation>Dunstabzugshaube</translation>
    </message>
    <message>
        <source>Humidifier</source>
        <translation>Luftbefeuchter</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>Wasserkocher</translation>
    </message>
    <message>
        <source>Lawn mower</source>
        <translation>Rasenmäher</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Media player</source>
        <translation>Mediaplayer</translation>
    </message>
    <message>
        <source>Microwave</source>
        <translation>Mikrowelle</translation>
    </message>
    <message>
        <source>Mop</source>
        <translation>Wischroboter</translation>
    </message>
    <message>
        <source>Multicooker</source>
        <translation>Multikocher</translation>
    </message>
    <message>
        <source>Network router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Backofen</translation>
    </message>
    <message>
        <source>Oven with microwave</source>
        <translation>Backofen mit Mikrowelle</translation>
    </message>
    <message>
        <source>Pet feeder</source>
        <translation>Futterautomat</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Radiator</source>
        <translation>Heizkörper</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>Fernbedienung</translation>
    </message>
    <message>
        <source>Scooter</source>
        <translation>Roller</translation>
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
        <translation>Set-Top-Box</translation>
    </message>
    <message>
        <source>Roller shutter</source>
        <translation>Rollladen</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirene</translation>
    </message>
    <message>
        <source>Smoke alarm</source>
        <translation>Rauchmelder</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Steckdose</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Solarmodule</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Sprinkler</source>
        <translation>Bewässerung</translation>
    </message>
    <message>
        <source>Sunshade</source>
        <translation>Markise</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>Vacuum cleaner</source>
        <translation>Staubsauger</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Waschmaschine</translation>
    </message>
    <message>
        <source>Washer-dryer</source>
        <translation>Waschtrockner</translation>
    </message>
    <message>
        <source>Water heater</source>
        <translation>Warmwasserbereiter</translation>
    </message>
    <message>
        <source>Water purifier</source>
        <translation>Wasserfilter</translation>
    </message>
    <message>
        <source>Water valve</source>
        <translation>Wasserventil</translation>
    </message>
    <message>
        <source>Window covering</source>
        <translation>Sonnenschutz</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>This desktop has no keyring.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring did not work.</source>
        <translation>Der Schlüsselbund hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>This value is not allowed here.</source>
        <translation>Dieser Wert ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>The API key of this Homey is not known any more.</source>
        <translation>Der API-Schlüssel dieses Homey ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>The demo home could not be started.</source>
        <translation>Das Demo-Zuhause konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The subscription of this Homey is not active.</source>
        <translation>Das Abonnement dieses Homey ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The certificate of the other side was not accepted.</source>
        <translation>Das Zertifikat der Gegenseite wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>There is no connection.</source>
        <translation>Es besteht keine Verbindung.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam keine Antwort innerhalb der Zeit.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Das wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It was refused: %1</source>
        <translation>Das wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>The sign-in or key is not accepted any more.</source>
        <translation>Die Anmeldung oder der Schlüssel wird nicht mehr akzeptiert.</translation>
    </message>
    <message>
        <source>You are not allowed to do this with this sign-in or key.</source>
        <translation>Mit dieser Anmeldung oder diesem Schlüssel ist das nicht erlaubt.</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There were too many requests in a short time.</source>
        <translation>Es gab zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The hub reported an error.</source>
        <translation>Der Hub hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>The hub reported an error: %1</source>
        <translation>Der Hub hat einen Fehler gemeldet: %1</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort war nicht verständlich.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You can go on, but you will be asked again next time.</source>
        <translation>Sie können fortfahren, werden aber beim nächsten Mal erneut gefragt.</translation>
    </message>
    <message>
        <source>Enter the API key again.</source>
        <translation>Geben Sie den API-Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Enter an IP address such as 192.168.1.50, or a name.</source>
        <translation>Geben Sie eine IP-Adresse wie 192.168.1.50 oder einen Namen ein.</translation>
    </message>
    <message>
        <source>Check the subscription in the Homey app.</source>
        <translation>Prüfen Sie das Abonnement in der Homey-App.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the network you are in.</source>
        <translation>Prüfen Sie das Datum dieses Computers und das Netzwerk, in dem Sie sind.</translation>
    </message>
    <message>
        <source>Check the network, and that the Homey is switched on.</source>
        <translation>Prüfen Sie das Netzwerk und ob der Homey eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The Homey or the device may be busy. Try again in a moment.</source>
        <translation>Der Homey oder das Gerät ist vielleicht beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new key.</source>
        <translation>Melden Sie sich erneut an oder geben Sie einen neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Use a sign-in or key that has this permission.</source>
        <translation>Verwenden Sie eine Anmeldung oder einen Schlüssel mit dieser Berechtigung.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the device or its app.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder passiert, starten Sie das Gerät oder seine App neu.</translation>
    </message>
    <message>
        <source>Something between you and the Homey may have answered instead, such as a sign-in page of the network.</source>
        <translation>Vielleicht hat etwas zwischen Ihnen und dem Homey geantwortet, etwa eine Anmeldeseite des Netzwerks.</translation>
    </message>
    <message>
        <source>Refresh the page.</source>
        <translation>Aktualisieren Sie die Seite.</translation>
    </message>
    <message>
        <source>Getting ready …</source>
        <translation>Vorbereitung …</translation>
    </message>
    <message>
        <source>Signing you in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>The Athom cloud cannot be reached. Trying again …</source>
        <translation>Die Athom-Cloud ist nicht erreichbar. Neuer Versuch …</translation>
    </message>
    <message>
        <source>Your keyring is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Waiting for you to sign in at Athom …</source>
        <translation>Warten auf Ihre Anmeldung bei Athom …</translation>
    </message>
    <message>
        <source>Finishing the sign-in …</source>
        <translation>Anmeldung wird abgeschlossen …</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Signing you out …</source>
        <translation>Abmeldung läuft …</translation>
    </message>
    <message>
        <source>The sign-in took too long, its code has expired.</source>
        <translation>Die Anmeldung hat zu lange gedauert, ihr Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>The code of this sign-in was used already or is unknown.</source>
        <translation>Der Code dieser Anmeldung wurde schon benutzt oder ist unbekannt.</translation>
    </message>
    <message>
        <source>This answer belongs to another sign-in and was not used.</source>
        <translation>Diese Antwort gehört zu einer anderen Anmeldung und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>You did not allow Foyer to use your account.</source>
        <translation>Sie haben Foyer nicht erlaubt, Ihr Konto zu verwenden.</translation>
    </message>
    <message>
        <source>Athom does not accept the client this program signs in with.</source>
        <translation>Athom akzeptiert den Client nicht, mit dem sich dieses Programm anmeldet.</translation>
    </message>
    <message>
        <source>Athom does not accept your earlier sign-in any more.</source>
        <translation>Athom akzeptiert Ihre frühere Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>The Athom cloud cannot be reached.</source>
        <translation>Die Athom-Cloud ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>You are signed in, but this desktop has no working keyring.</source>
        <translation>Sie sind angemeldet, aber dieser Desktop hat keinen funktionierenden Schlüsselbund.</translation>
    </message>
    <message>
        <source>Your keyring is locked, so your sign-in cannot be read.</source>
        <translation>Ihr Schlüsselbund ist gesperrt, daher kann Ihre Anmeldung nicht gelesen werden.</translation>
    </message>
    <message>
        <source>You are signed out here, but the keyring could not confirm that your sign-in was deleted.</source>
        <translation>Sie sind hier abgemeldet, aber der Schlüsselbund konnte nicht bestätigen, dass Ihre Anmeldung gelöscht wurde.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <translation>Die Anmeldung hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Starten Sie die Anmeldung erneut.</translation>
    </message>
    <message>
        <source>Start again and choose Allow, or use a local API key.</source>
        <translation>Beginnen Sie erneut und wählen Sie „Erlauben“, oder verwenden Sie einen lokalen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Check the OAuth client in the settings.</source>
        <translation>Prüfen Sie den OAuth-Client in den Einstellungen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Check the network. Your sign-in is kept.</source>
        <translation>Prüfen Sie das Netzwerk. Ihre Anmeldung bleibt erhalten.</translation>
    </message>
    <message>
        <source>You will be asked again next time.</source>
        <translation>Sie werden beim nächsten Mal erneut gefragt.</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Unlock the keyring and sign out again, or delete the entry there yourself.</source>
        <translation>Entsperren Sie den Schlüsselbund und melden Sie sich erneut ab, oder löschen Sie den Eintrag dort selbst.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Local network, encrypted</source>
        <translation>Lokales Netzwerk, verschlüsselt</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation>Lokales Netzwerk</translation>
    </message>
    <message>
        <source>Local network, by name</source>
        <translation>Lokales Netzwerk, über den Namen</translation>
    </message>
    <message>
        <source>Forwarded port of your router</source>
        <translation>Weitergeleiteter Port Ihres Routers</translation>
    </message>
    <message>
        <source>Athom cloud</source>
        <translation>Athom-Cloud</translation>
    </message>
    <message>
        <source>The address you entered</source>
        <translation>Die eingegebene Adresse</translation>
    </message>
    <message>
        <source>Cloud</source>
        <comment>connection</comment>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Remote</source>
        <comment>connection</comment>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>connection</comment>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Offline</source>
        <comment>connection</comment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>connection</comment>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Loading</source>
        <comment>connection</comment>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>%1, limited</source>
        <comment>connection</comment>
        <translation>%1, eingeschränkt</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>connection</comment>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Looking for the Homey.</source>
        <translation>Der Homey wird gesucht.</translation>
    </message>
    <message>
        <source>Signing in to the Homey.</source>
        <translation>Anmeldung am Homey läuft.</translation>
    </message>
    <message>
        <source>Reading the home.</source>
        <translation>Das Zuhause wird gelesen.</translation>
    </message>
    <message>
        <source>Connected. Changes arrive at once.</source>
        <translation>Verbunden. Änderungen kommen sofort an.</translation>
    </message>
    <message>
        <source>Connected. Changes arrive every ten seconds.</source>
        <translation>Verbunden. Änderungen kommen alle zehn Sekunden an.</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again.</source>
        <translation>Die Verbindung ist abgebrochen. Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>The Homey or the account said no.</source>
        <translation>Der Homey oder das Konto hat abgelehnt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>capability title and its part</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Unavailable · %1</source>
        <translation>Nicht verfügbar · %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>set to %1</source>
        <translation>Soll %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>No zone</source>
        <translation>Keine Zone</translation>
    </message>
    <message>
        <source>Yes/No</source>
        <translation>Ja/Nein</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Spielt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Not muted</source>
        <translation>Nicht stumm</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>Angedockt</translation>
    </message>
    <message>
        <source>Not docked</source>
        <translation>Nicht angedockt</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Lädt nicht</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Not occupied</source>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Nicht anwesend</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Kein Rauch</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>No fire</source>
        <translation>Kein Feuer</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Zu heiß</translation>
    </message>
    <message>
        <source>Too cold</source>
        <translation>Zu kalt</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Moist</source>
        <translation>Feucht</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Vibration</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes</comment>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours</comment>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>Another Homey answers there.</source>
        <translation>Dort antwortet ein anderer Homey.</translation>
    </message>
    <message>
        <source>What answers there is not a Homey.</source>
        <translation>Was dort antwortet, ist kein Homey.</translation>
    </message>
    <message>
        <source>The settings allow no way to this Homey.</source>
        <translation>Die Einstellungen erlauben keinen Weg zu diesem Homey.</translation>
    </message>
    <message>
        <source>Waiting for a network.</source>
        <translation>Wartet auf ein Netzwerk.</translation>
    </message>
    <message>
        <source>It had to wait too long and was not sent.</source>
        <translation>Das musste zu lange warten und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This computer is not connected. Foyer goes on by itself as soon as it is.</source>
        <translation>Dieser Computer ist nicht verbunden. Foyer macht von selbst weiter, sobald er es ist.</translation>
    </message>
    <message>
        <source>Sign in again to see what is new and to change something.</source>
        <translation>Melden Sie sich neu an, um Neues zu sehen und etwas zu ändern.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a battery</comment>
        <translation>Schwach</translation>
    </message>
</context>
<context>
    <name>foyer::UsageSection</name>
    <message>
        <source>Memory and storage</source>
        <translation>Arbeitsspeicher und Speicher</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most of it: %1</source>
        <translation>Das meiste: %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
</context>
<context>
    <name>foyer::UsersSection</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Verwalter</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
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
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Dock</source>
        <comment>drive to the charging station</comment>
        <translation>Zur Station</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Mow</source>
        <translation>Mähen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>capability: choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>foyer::ValueTree</name>
    <message>
        <source>Nothing here can be set and read back.</source>
        <translation>Hier lässt sich nichts einstellen und zurücklesen.</translation>
    </message>
    <message>
        <source>%1 of %2 values chosen</source>
        <translation>%1 von %2 Werten gewählt</translation>
    </message>
</context>
<context>
    <name>foyer::VariableDelegate</name>
    <message>
        <source>This text is too long to be edited here.</source>
        <translation>Dieser Text ist zu lang, um hier bearbeitet zu werden.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Only a number can be stored here, such as %1.</source>
        <translation>Hier kann nur eine Zahl gespeichert werden, etwa %1.</translation>
    </message>
    <message>
        <source>The change was not accepted.</source>
        <translation>Die Änderung wurde nicht akzeptiert.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
</context>
<context>
    <name>foyer::VariableDetail</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Used by flows</source>
        <translation>Von Flows verwendet</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>garden, heating</source>
        <translation>Garten, Heizung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Nur auf diesem Rechner gespeichert.</translation>
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
        <translation>Diese Anmeldung darf keine Flows lesen (homey.flow.readonly).</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No flow uses it.</source>
        <translation>Kein Flow verwendet sie.</translation>
    </message>
    <message>
        <source>One flow uses it.</source>
        <translation>Ein Flow verwendet sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n flows use it.</source>
        <translation>
            <numerusform>%n Flow verwendet sie.</numerusform>
            <numerusform>%n Flows verwenden sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flow without a name</source>
        <translation>Flow ohne Namen</translation>
    </message>
    <message>
        <source>Open the flow %1</source>
        <translation>Den Flow %1 öffnen</translation>
    </message>
    <message>
        <source>Foyer has not seen it change yet.</source>
        <translation>Foyer hat noch keine Änderung gesehen.</translation>
    </message>
</context>
<context>
    <name>foyer::VariableFilter</name>
    <message>
        <source>Which variables</source>
        <translation>Welche Variablen</translation>
    </message>
    <message>
        <source>All variables</source>
        <translation>Alle Variablen</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Unused (%1)</source>
        <translation>Unbenutzt (%1)</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
</context>
<context>
    <name>foyer::VariableList</name>
    <message>
        <source>%1, being saved</source>
        <translation>%1, wird gespeichert</translation>
    </message>
    <message>
        <source>%1, not changed: %2</source>
        <translation>%1, nicht geändert: %2</translation>
    </message>
</context>
<context>
    <name>foyer::VariableTools</name>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
    <message>
        <source>Import from a file…</source>
        <translation>Aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Als JSON exportieren…</translation>
    </message>
    <message>
        <source>Export variables</source>
        <translation>Variablen exportieren</translation>
    </message>
    <message>
        <source>Import variables</source>
        <translation>Variablen importieren</translation>
    </message>
    <message>
        <source>Variables (*.csv *.json)</source>
        <translation>Variablen (*.csv *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n variables were written to “%1”.</source>
        <translation>
            <numerusform>%n Variable wurde nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Variablen wurden nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written. %2</source>
        <translation>„%1“ konnte nicht geschrieben werden. %2</translation>
    </message>
    <message>
        <source>“%1” could not be read. %2</source>
        <translation>„%1“ konnte nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>“%1” is too large: at most 1,000 variables and 4 MB.</source>
        <translation>„%1“ ist zu groß: höchstens 1.000 Variablen und 4 MB.</translation>
    </message>
    <message>
        <source>“%1” has no variables: a CSV file with the columns name, type and value, or a JSON list of such objects is needed.</source>
        <translation>„%1“ enthält keine Variablen: Nötig ist eine CSV-Datei mit den Spalten name, type und value oder eine JSON-Liste solcher Objekte.</translation>
    </message>
</context>
<context>
    <name>foyer::VariablesPage</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>There are no variables yet.</source>
        <translation>Es gibt noch keine Variablen.</translation>
    </message>
    <message>
        <source>No variable matches.</source>
        <translation>Keine passende Variable.</translation>
    </message>
    <message>
        <source>Waiting for the variables…</source>
        <translation>Warten auf die Variablen…</translation>
    </message>
    <message>
        <source>Flows keep numbers, texts and yes/no values in variables.</source>
        <translation>Flows merken sich Zahlen, Texte und Ja/Nein-Werte in Variablen.</translation>
    </message>
    <message>
        <source>Create variable</source>
        <translation>Variable anlegen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Variablen suchen</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>Neue Variable…</translation>
    </message>
    <message>
        <source>Not connected: variables cannot be changed now.</source>
        <translation>Nicht verbunden: Variablen können jetzt nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a variable first.</source>
        <translation>Wählen Sie zuerst eine Variable.</translation>
    </message>
    <message>
        <source>Create a variable</source>
        <translation>Eine Variable anlegen</translation>
    </message>
    <message>
        <source>Rename this variable</source>
        <translation>Diese Variable umbenennen</translation>
    </message>
    <message>
        <source>Delete this variable</source>
        <translation>Diese Variable löschen</translation>
    </message>
    <message>
        <source>“%1” was deleted on the hub while it was being edited.</source>
        <translation>„%1“ wurde auf dem Hub gelöscht, während der Wert bearbeitet wurde.</translation>
    </message>
    <message>
        <source>The hub changed this to “%1” meanwhile. Enter replaces it, Esc keeps it.</source>
        <translation>Der Hub hat dies inzwischen auf „%1“ geändert. Enter ersetzt es, Esc behält es.</translation>
    </message>
</context>
<context>
    <name>foyer::WeatherCard</name>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>This Homey does not tell the weather.</source>
        <translation>Dieser Homey sagt nichts über das Wetter.</translation>
    </message>
    <message>
        <source>Asking the Homey …</source>
        <translation>Der Homey wird gefragt …</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Feuchte %1</translation>
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
        <translation>Kalt · %1 %</translation>
    </message>
    <message>
        <source>Neutral · %1 %</source>
        <translation>Neutral · %1 %</translation>
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
        <translation>Wer ist zu Hause</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>people at home</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>foyer::WriteNote</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
</context>
<context>
    <name>foyer::YouCard</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schläft</translation>
    </message>
    <message>
        <source>The Homey does not say who you are; it takes your word anyway.</source>
        <translation>Der Homey sagt nicht, wer Sie sind, glaubt Ihnen aber trotzdem.</translation>
    </message>
    <message>
        <source>Where you are was not changed: %1</source>
        <translation>Ihr Aufenthaltsort wurde nicht geändert: %1</translation>
    </message>
</context>
<context>
    <name>foyer::ZoneCardList</name>
    <message numerus="yes">
        <source>%n on</source>
        <comment>devices that are on</comment>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n an</numerusform>
        </translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
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
        <translation>Nur eine Zone zeigen</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Alle Zonen</translation>
    </message>
</context>
<context>
    <name>foyer::ZoneList</name>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lights on</source>
        <translation>%1 Lichter an</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Lights on</source>
        <translation>Lichter an</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>lights that are on, lights altogether</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
</context>
<context>
    <name>foyer::ZoneStrip</name>
    <message>
        <source>Switch off all lights…</source>
        <translation>Alle Lichter ausschalten…</translation>
    </message>
    <message>
        <source>Switch off all devices…</source>
        <translation>Alle Geräte ausschalten…</translation>
    </message>
    <message>
        <source>No zone chosen</source>
        <translation>Keine Zone gewählt</translation>
    </message>
    <message>
        <source>Switch off all lights of this zone</source>
        <translation>Alle Lichter dieser Zone ausschalten</translation>
    </message>
    <message>
        <source>Switch off all devices of this zone</source>
        <translation>Alle Geräte dieser Zone ausschalten</translation>
    </message>
    <message>
        <source>Choose a zone first.</source>
        <translation>Wählen Sie zuerst eine Zone.</translation>
    </message>
    <message>
        <source>Not connected: nothing can be switched now.</source>
        <translation>Nicht verbunden: Jetzt kann nichts geschaltet werden.</translation>
    </message>
    <message>
        <source>Still switching off.</source>
        <translation>Das Ausschalten läuft noch.</translation>
    </message>
    <message>
        <source>No light here is on.</source>
        <translation>Hier ist kein Licht an.</translation>
    </message>
    <message>
        <source>Nothing here is on that can be switched off.</source>
        <translation>Hier ist nichts an, was ausgeschaltet werden kann.</translation>
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
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>foyer::ZonesPage</name>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>This home has no zones.</source>
        <translation>Dieses Zuhause hat keine Zonen.</translation>
    </message>
    <message>
        <source>No zone matches.</source>
        <translation>Keine passende Zone.</translation>
    </message>
    <message>
        <source>Waiting for the zones…</source>
        <translation>Warten auf die Zonen…</translation>
    </message>
    <message>
        <source>Search zones</source>
        <translation>Zonen suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Geräte zeigen</translation>
    </message>
    <message>
        <source>Fold up</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Switch off all lights…</source>
        <translation>Alle Lichter ausschalten…</translation>
    </message>
    <message>
        <source>Switch off all devices…</source>
        <translation>Alle Geräte ausschalten…</translation>
    </message>
</context>
<context>
    <name>foyer::signin::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Downloads are not possible here.</source>
        <translation>Downloads sind hier nicht möglich.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The page wanted to open %1. Only the pages of Athom can be opened here.</source>
        <translation>Die Seite wollte %1 öffnen. Hier können nur die Seiten von Athom geöffnet werden.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified. The connection was refused.</source>
        <translation>Die Identität von %1 konnte nicht bestätigt werden. Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The page asked for a password in a way that is not possible here.</source>
        <translation>Die Seite hat auf eine Weise nach einem Passwort gefragt, die hier nicht möglich ist.</translation>
    </message>
    <message>
        <source>The page could not be loaded.</source>
        <translation>Die Seite konnte nicht geladen werden.</translation>
    </message>
</context>
</TS>
