<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>అన్నీ ఎంచుకోండి (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>తగ్గించు (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>పెంచు (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>జాబితా తెరువు</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ఫోల్డర్ దొరకలేదు.
ఫోల్డర్ పేరు సరైనదో చూడండి.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ఫైల్ దొరకలేదు.
ఫైల్ పేరు సరైనదో చూడండి.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ఇప్పటికే ఉంది.
దాన్ని మార్చాలా?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; రాయకుండా లాక్ చేశారు.
అయినా తొలగించాలా?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; ను నిజంగా తొలగించాలా?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనుకకు</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>వివరాలతో చూపు</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>జాబితాగా చూపు</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ఎంచుకోండి (&amp;C)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ఫోల్డర్ తొలగించలేకపోయాం.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>కొత్త ఫోల్డర్ సృష్టించు</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>కొత్త ఫోల్డర్ సృష్టించు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>తొలగించు (&amp;D)</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>వివరాలు</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ఫోల్డర్లు</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ఫోల్డర్:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ఫైల్ పేరు (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ఫైళ్లు</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ఫైల్ రకం:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ఫోల్డర్ వెతుకు</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ముందుకు</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>వెనుకకు వెళ్లు</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ముందుకు వెళ్లు</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>పై ఫోల్డర్‌కు వెళ్లు</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>స్థలాల జాబితా</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>జాబితా</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ఇక్కడ చూడు:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>కొత్త ఫోల్డర్ (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>తెరువు (&amp;O)</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>పై ఫోల్డర్</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>ఇటీవలి స్థలాలు</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయి</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>పేరు మార్చు (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయి (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ఈ పేరుతో సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>చూపు </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>దాచిన ఫైళ్లు చూపు (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>పక్క పట్టీ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>కంప్యూటర్</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>మార్చిన తేదీ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>నా కంప్యూటర్</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>పరిమాణం</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>కీ నొక్కండి</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ (&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>పేస్ట్ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకోండి</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>వెనక్కి తీసుకో (&amp;U)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>వివరాలు దాచు…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>వివరాలు చూపు…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>ఆపు</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>వర్తింపజేయి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>వదిలేయి</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>సహాయం</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>పట్టించుకోవద్దు</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>కాదు (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>అన్నింటికీ కాదు (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>సరే</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరువు</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>మునుపటిలా చేయి</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>మొదటి సెట్టింగ్‌లు తేవాలి</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>మళ్లీ ప్రయత్నించు</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>అన్నీ సేవ్ చేయి</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>అవును (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>అన్నింటికీ అవును (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>అడుగు</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ఎడమ అంచు</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ఒక పేజీ కిందికి</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ఒక పేజీ ఎడమకు</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ఒక పేజీ కుడికి</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ఒక పేజీ పైకి</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>కుడి అంచు</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>కిందికి జరుపు</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>ఇక్కడికి జరుపు</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ఎడమకు జరుపు</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>కుడికి జరుపు</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>పైకి జరుపు</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>పైభాగం</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI మొదటి బలమైన అక్షరంతో విడి</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>యూనికోడ్ నియంత్రణ అక్షరం చేర్చు</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE ఎడమ నుంచి కుడి భాగం మొదలు</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI ఎడమ నుంచి కుడి విడి</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM ఎడమ నుంచి కుడి గుర్తు</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO ఎడమ నుంచి కుడి బలవంతం మొదలు</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF దిశ భాగం ముగింపు</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI దిశ విడి ముగింపు</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE కుడి నుంచి ఎడమ భాగం మొదలు</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI కుడి నుంచి ఎడమ విడి</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM కుడి నుంచి ఎడమ గుర్తు</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO కుడి నుంచి ఎడమ బలవంతం మొదలు</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ సున్నా వెడల్పు జోడింపు</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ సున్నా వెడల్పు విడదీత</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP సున్నా వెడల్పు ఖాళీ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>లింక్ చిరునామా కాపీ (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>కత్తిరించు (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించు</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>పేస్ట్ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>మళ్లీ చేయి (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>అన్నీ ఎంచుకోండి</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>వెనక్కి తీసుకో (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::AboutDialog</name>
    <message>
        <source>About Countertop</source>
        <translation>Countertop గురించి</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>ఇది ఇతరుల పనిపై నిలబడింది:</translation>
    </message>
    <message>
        <source>&amp;Copy for a letter</source>
        <translation>లేఖ కోసం కాపీ (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>A counter for recharges and bill payments.</source>
        <translation>రీఛార్జ్‌లు, బిల్లు చెల్లింపుల కౌంటర్.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, వెర్షన్ 3 లేదా తర్వాతిదాని కింద స్వేచ్ఛా సాఫ్ట్‌వేర్. దీనికి ఏ వారంటీ లేదు.</translation>
    </message>
</context>
<context>
    <name>ct::AccountDialog</name>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>మొత్తం రూపాయల్లో (&amp;A)</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>చెల్లింపు అందింది</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty)</source>
        <translation>గమనిక, కావాలంటే (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>చెల్లింపు నమోదు (&amp;T)</translation>
    </message>
    <message>
        <source>Write down what is owed</source>
        <translation>బాకీ రాయండి</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>దేనికి (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>రాసుకో (&amp;W)</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>కొంత తగ్గించు</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ఎందుకు (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>తగ్గించు (&amp;T)</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>ఖాతా పరిమితి</translation>
    </message>
    <message>
        <source>&amp;At most so many rupees may be owed</source>
        <translation>గరిష్ఠంగా ఇన్ని రూపాయల అప్పు (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>పరిమితి పెట్టు (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>దీని తర్వాత: %1</translation>
    </message>
</context>
<context>
    <name>ct::AccountWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>బాకీ లేదు</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 ముందుగా జమ</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 బాకీ</translation>
    </message>
    <message>
        <source>No limit set: nothing on account</source>
        <translation>పరిమితి లేదు: అప్పు లేదు</translation>
    </message>
    <message>
        <source>Limit %1, %2 left</source>
        <translation>పరిమితి %1, %2 మిగిలింది</translation>
    </message>
    <message>
        <source>Sale on account</source>
        <translation>అప్పుపై అమ్మకం</translation>
    </message>
    <message>
        <source>Given back: the sale came to nothing</source>
        <translation>వాపసు: అమ్మకం జరగలేదు</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>రాసినది: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>తగ్గించినది: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>చెల్లింపు</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>చెల్లింపు: %1</translation>
    </message>
    <message>
        <source>Statement of account, %1</source>
        <translation>ఖాతా వివరం, %1</translation>
    </message>
    <message>
        <source>Namaste %1, your account at %2 stands at %3. Please pay when you next come by. Thank you.</source>
        <translation>నమస్తే %1, %2 లో మీ ఖాతాలో %3 బాకీ ఉంది. ఈసారి వచ్చినప్పుడు దయచేసి చెల్లించండి. ధన్యవాదాలు.</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we recharge it again? %6</source>
        <translation>నమస్తే %1, %3 నంబర్ %2 రీఛార్జ్ (%4) సుమారు %5 న ముగుస్తుంది. మళ్లీ రీఛార్జ్ చేయమంటారా? %6</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) did not go through.</source>
        <translation>నమస్తే %1, %3 నంబర్ %2 రీఛార్జ్ (%4) జరగలేదు.</translation>
    </message>
    <message>
        <source>%1 waits for you at our shop.</source>
        <translation>మీ %1 మా దుకాణంలో ఉంది.</translation>
    </message>
    <message>
        <source>Nothing was charged for it.</source>
        <translation>దీనికి డబ్బు ఏమీ తీసుకోలేదు.</translation>
    </message>
</context>
<context>
    <name>ct::AlertStrip</name>
    <message>
        <source>See the disputes</source>
        <translation>వివాదాలు చూడండి</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%n అమ్మకాన్ని యజమాని చూడాలి: ఒక రోజు దాటినా తేలలేదు.</numerusform>
            <numerusform>%n అమ్మకాలను యజమాని చూడాలి: ఒక రోజు దాటినా తేలలేదు.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::AmountChips</name>
    <message>
        <source>Usual amounts</source>
        <translation>మామూలు మొత్తాలు</translation>
    </message>
    <message>
        <source>Usual amount %1</source>
        <translation>మామూలు మొత్తం %1</translation>
    </message>
</context>
<context>
    <name>ct::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>సమయం</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>సేవ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ఆపరేటర్</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>నంబర్</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <extracomment>The operator&apos;s reference of a recharge, as the head of a narrow column</extracomment>
        <translation>ఆపరేటర్ రెఫ్</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ఆర్డర్ ఐడి</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>క్యాషియర్</translation>
    </message>
</context>
<context>
    <name>ct::BulkFileWords</name>
    <message>
        <source>The file is not UTF-8 text. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>ఫైల్ UTF-8 టెక్స్ట్ కాదు. దాన్ని &quot;CSV UTF-8&quot; గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no CSV file has.</source>
        <translation>వరుస %1 లో ఏ CSV ఫైల్‌లోనూ ఉండని అక్షరం ఉంది.</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark where none can stand.</source>
        <translation>వరుస %1 లో ఉండకూడని చోట కొటేషన్ గుర్తు ఉంది.</translation>
    </message>
    <message>
        <source>The quotation mark of line %1 is never closed.</source>
        <translation>వరుస %1 లోని కొటేషన్ గుర్తు మూయలేదు.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB. Divide it.</source>
        <translation>ఫైల్ 16 MB కన్నా పెద్దది. దాన్ని విడదీయండి.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: operator, number, amount, circle, value1, value2.</source>
        <translation>ఫైల్ ఖాళీగా ఉంది. మొదటి వరుసలో కాలమ్ పేర్లు ఉంటాయి: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line names the columns, with commas: operator, number, amount, circle, value1, value2.</source>
        <translation>&quot;%1&quot; అనే కాలమ్ లేదు. మొదటి వరుసలో కాలమ్ పేర్లు కామాలతో ఉంటాయి: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>&quot;%1&quot; కాలమ్ పేరు రెండుసార్లు ఉంది.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; కాలమ్ లేదు.</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer fields than the first line.</source>
        <translation>వరుస %1 లో మొదటి వరుస కన్నా ఎక్కువ లేదా తక్కువ గళ్లు ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The file has no lines below its first one.</source>
        <translation>ఫైల్‌లో మొదటి వరుస కింద వరుసలు లేవు.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>వరుస %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 takes no value%3.</source>
        <translation>వరుస %1: %2 కు value%3 ఉండదు.</translation>
    </message>
    <message>
        <source>Line %1: the same number and amount as line %2.</source>
        <translation>వరుస %1: నంబర్, మొత్తం వరుస %2 లో ఉన్నవే.</translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message>
        <source>The list that is running</source>
        <translation>నడుస్తున్న జాబితా</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ఫైల్ తెరువు</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>పేస్ట్</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>జాబితా పేస్ట్ చేయి</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>దీన్ని కొనసాగించు (&amp;G)</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>దీన్ని తీసేయి (&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>జాబితా వరుసలు</translation>
    </message>
    <message>
        <source>Open or paste a list. Its first line names the columns:

operator,number,amount,circle,value1,value2

Only the first three are needed. Every line is checked before the first is sent.</source>
        <translation>జాబితా తెరవండి లేదా పేస్ట్ చేయండి. మొదటి వరుసలో కాలమ్ పేర్లు ఉంటాయి:

operator,number,amount,circle,value1,value2

మొదటి మూడే అవసరం. మొదటిది పంపే ముందు ప్రతి వరుసను తనిఖీ చేస్తాం.</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>జాబితా పురోగతి</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>జాబితా పంపు</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>ఆపు (&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>సారాంశం… (&amp;M)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>జాబితా తెరువు</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>జాబితాలు (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>ఫైల్ చదవలేకపోయాం. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>పేస్ట్ చేయడానికి టెక్స్ట్ లేదు.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>పేస్ట్ చేసిన జాబితా</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%n వరుసను పంపలేం, అందుకే ఏదీ పంపలేదు. అది ముందు ఉంది.</numerusform>
            <numerusform>%n వరుసలను పంపలేం, అందుకే ఏదీ పంపలేదు. అవి ముందు ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent, but the list needs %1 and the wallet holds %2.</source>
        <translation>ప్రతి వరుసనూ పంపవచ్చు, కానీ జాబితాకు %1 కావాలి, వాలెట్‌లో %2 ఉంది.</translation>
    </message>
    <message>
        <source>✓ Every line can be sent. Lines of this list that were sent before are not sent again.</source>
        <translation>✓ ప్రతి వరుసనూ పంపవచ్చు. ఈ జాబితాలో ముందే పంపిన వరుసలు మళ్లీ పంపబడవు.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>వరుస %1</translation>
    </message>
    <message>
        <source>✕ cannot be sent</source>
        <translation>✕ పంపలేం</translation>
    </message>
    <message>
        <source>Nothing was sent: the list cannot be kept on the disk, so that it could not be gone on with after a power cut. Make room, then try again.</source>
        <translation>ఏమీ పంపలేదు: జాబితాను డిస్క్‌లో ఉంచలేకపోయాం, కాబట్టి కరెంటు పోతే కొనసాగించలేం. చోటు చేసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>కొనసాగించు</translation>
    </message>
    <message>
        <source>The list is being sent. Other sales go on beside it.</source>
        <translation>జాబితా పంపుతున్నాం. మిగతా అమ్మకాలు పక్కన జరుగుతాయి.</translation>
    </message>
    <message>
        <source>✕ refused, nothing was sent</source>
        <translation>✕ నిరాకరించారు, ఏమీ పంపలేదు</translation>
    </message>
    <message>
        <source>A list of recharges</source>
        <translation>రీఛార్జ్‌ల జాబితా</translation>
    </message>
    <message>
        <source>Nothing is sent before every line was checked.</source>
        <translation>ప్రతి వరుసను తనిఖీ చేసే ముందు ఏదీ పంపం.</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s) · %1</source>
        <translation>
            <numerusform>%n రీఛార్జ్ · %1</numerusform>
            <numerusform>%n రీఛార్జ్‌లు · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the first %2 lines are shown</source>
        <translation>%1 · మొదటి %2 వరుసలు చూపిస్తున్నాం</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 లో %1</translation>
    </message>
    <message>
        <source>✓ %1 success</source>
        <translation>✓ %1 విజయవంతం</translation>
    </message>
    <message>
        <source>✕ %1 failed or not sent</source>
        <translation>✕ %1 విఫలం లేదా పంపలేదు</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 నిరాకరణ</translation>
    </message>
    <message>
        <source>◔ %1 without a result</source>
        <translation>◔ %1 ఫలితం రాలేదు</translation>
    </message>
    <message>
        <source>%1 sent before, not sent again</source>
        <translation>%1 ముందే పంపినవి, మళ్లీ పంపలేదు</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>సుమారు %n సెకను మిగిలింది</numerusform>
            <numerusform>సుమారు %n సెకన్లు మిగిలాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>సుమారు %n నిమిషం మిగిలింది</numerusform>
            <numerusform>సుమారు %n నిమిషాలు మిగిలాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every line was sent or had been sent before.</source>
        <translation>✓ ప్రతి వరుసా పంపాం లేదా ముందే పంపి ఉంది.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>ఆపాం: %n అమ్మకం ఫలితం తెలియదు. మిగతా వరుసలు పంపలేదు. ఫలితాల కోసం ఆగి, తర్వాత కొనసాగించండి: ఏ వరుసా రెండుసార్లు పంపబడదు.</numerusform>
            <numerusform>ఆపాం: %n అమ్మకాల ఫలితం తెలియదు. మిగతా వరుసలు పంపలేదు. ఫలితాల కోసం ఆగి, తర్వాత కొనసాగించండి: ఏ వరుసా రెండుసార్లు పంపబడదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the book takes nothing more. The other lines were not sent. Make room on the disk, then go on: no line is sent twice.</source>
        <translation>ఆపాం: రిజిస్టర్‌లో ఇంకేమీ రాయలేం. మిగతా వరుసలు పంపలేదు. డిస్క్‌లో చోటు చేసి కొనసాగించండి: ఏ వరుసా రెండుసార్లు పంపబడదు.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>ఆపాం. %1</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent.</source>
        <translation>ఆపాం. మిగతా వరుసలు పంపలేదు.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Go on when you like: no line is sent twice.</source>
        <translation>ఆపాం. మిగతా వరుసలు పంపలేదు. ఎప్పుడైనా కొనసాగించండి: ఏ వరుసా రెండుసార్లు పంపబడదు.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>%n రీఛార్జ్ జాబితా పూర్తి కాలేదు. కొనసాగించండి: పంపినది మళ్లీ పంపబడదు.</numerusform>
            <numerusform>%n రీఛార్జ్‌ల జాబితా పూర్తి కాలేదు. కొనసాగించండి: పంపినవి మళ్లీ పంపబడవు.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was not finished</source>
        <translation>పూర్తి కాని జాబితా</translation>
    </message>
    <message>
        <source>List of recharges: %1</source>
        <translation>రీఛార్జ్‌ల జాబితా: %1</translation>
    </message>
    <message>
        <source>Success in all: %1</source>
        <translation>మొత్తం విజయవంతం: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ఇంకా పంపలేదు</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>నిరాకరించారు, ఏమీ పంపలేదు</translation>
    </message>
    <message>
        <source>Summary of the list</source>
        <translation>జాబితా సారాంశం</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>సారాంశం</translation>
    </message>
</context>
<context>
    <name>ct::BulkWords</name>
    <message>
        <source>%1 of %2: %3 success, %4 failed, %5 not sent, %6 open, %7 refused</source>
        <translation>%2 లో %1: %3 విజయవంతం, %4 విఫలం, %5 పంపలేదు, %6 తేలలేదు, %7 నిరాకరణ</translation>
    </message>
    <message>
        <source>%1; about %2 s left</source>
        <translation>%1; సుమారు %2 సెకన్లు మిగిలాయి</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>ఆపాం, ఎందుకంటే %n అమ్మకం ఫలితం తెలియదు. మిగతా వరుసలు పంపలేదు. &quot;countertopctl reconcile&quot; నడిపి, తర్వాత అదే ఫైల్ మళ్లీ నడపండి: ఏ వరుసా రెండుసార్లు పంపబడదు.</numerusform>
            <numerusform>ఆపాం, ఎందుకంటే %n అమ్మకాల ఫలితం తెలియదు. మిగతా వరుసలు పంపలేదు. &quot;countertopctl reconcile&quot; నడిపి, తర్వాత అదే ఫైల్ మళ్లీ నడపండి: ఏ వరుసా రెండుసార్లు పంపబడదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, because the book takes nothing more. The other lines were not sent. Make room on the disk or mend the folder, then run the same file again: no line is sent twice.</source>
        <translation>ఆపాం, ఎందుకంటే రిజిస్టర్‌లో ఇంకేమీ రాయలేం. మిగతా వరుసలు పంపలేదు. డిస్క్‌లో చోటు చేసి లేదా ఫోల్డర్ సరిచేసి, అదే ఫైల్ మళ్లీ నడపండి: ఏ వరుసా రెండుసార్లు పంపబడదు.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Run the same file again to go on: no line is sent twice.</source>
        <translation>ఆపాం. మిగతా వరుసలు పంపలేదు. కొనసాగించడానికి అదే ఫైల్ మళ్లీ నడపండి: ఏ వరుసా రెండుసార్లు పంపబడదు.</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>వరుస %1: %2, %3</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>నిరాకరించారు, ఏమీ పంపలేదు</translation>
    </message>
</context>
<context>
    <name>ct::CallbackCard</name>
    <message>
        <source>Listen for call-&amp;backs on this computer</source>
        <translation>ఈ కంప్యూటర్‌లో కాల్-బ్యాక్‌లు వినాలి (&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>కాపీ (&amp;Y)</translation>
    </message>
    <message>
        <source>Listen for call-backs on this computer</source>
        <translation>ఈ కంప్యూటర్‌లో కాల్-బ్యాక్‌లు వినాలి</translation>
    </message>
    <message>
        <source>Copy the call-back path</source>
        <translation>కాల్-బ్యాక్ పాత్ కాపీ చేయి</translation>
    </message>
    <message>
        <source>Call-backs of the provider</source>
        <translation>ప్రొవైడర్ కాల్-బ్యాక్‌లు</translation>
    </message>
    <message>
        <source>The provider can tell an outcome by calling an address of yours. The counter then asks at once; it never believes a call-back alone.</source>
        <translation>ప్రొవైడర్ మీ చిరునామాకు కాల్ చేసి ఫలితం చెప్పవచ్చు. అప్పుడు కౌంటర్ వెంటనే అడుగుతుంది; కేవలం కాల్-బ్యాక్‌ను ఎప్పుడూ నమ్మదు.</translation>
    </message>
    <message>
        <source>Path to give to the provider, behind the shop’s own address</source>
        <translation>ప్రొవైడర్‌కు ఇవ్వాల్సిన పాత్, దుకాణం చిరునామా తర్వాత</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>సేవ్ కాలేదు: సెట్టింగ్‌లు రాయలేకపోయాం. డిస్క్‌ను, డేటా ఫోల్డర్ అనుమతులను చూడండి.</translation>
    </message>
    <message>
        <source>Off. Outcomes come by asking, a little later.</source>
        <translation>ఆఫ్. ఫలితాలు అడిగితే, కొంచెం ఆలస్యంగా వస్తాయి.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 వద్ద వింటోంది.</translation>
    </message>
    <message>
        <source>Not listening: the address has to be in figures, such as 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>వినడం లేదు: చిరునామా అంకెల్లో ఉండాలి, ఉదా. ఈ కంప్యూటర్‌కు మాత్రమే 127.0.0.1, మొత్తం నెట్‌వర్క్‌కు 0.0.0.0.</translation>
    </message>
    <message>
        <source>Not listening: %1 cannot be had. Another program has this port, or the address is not of this computer. Choose another port.</source>
        <translation>వినడం లేదు: %1 దొరకలేదు. ఈ పోర్ట్ వేరే ప్రోగ్రామ్ దగ్గర ఉంది, లేదా చిరునామా ఈ కంప్యూటర్‌ది కాదు. వేరే పోర్ట్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Not listening: the secret part of the path cannot be read. Run &quot;countertopctl callback --new-token&quot; and give the provider the new path.</source>
        <translation>వినడం లేదు: పాత్‌లోని రహస్య భాగం చదవలేకపోయాం. &quot;countertopctl callback --new-token&quot; నడిపి, కొత్త పాత్ ప్రొవైడర్‌కు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Copied. Keep it to yourself and the provider.</source>
        <translation>కాపీ అయింది. మీకు, ప్రొవైడర్‌కు మాత్రమే తెలియాలి.</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>నెట్‌వర్క్ చిరునామా</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>పోర్ట్</translation>
    </message>
</context>
<context>
    <name>ct::ChargeCard</name>
    <message>
        <source>Service charge</source>
        <translation>సేవా రుసుము</translation>
    </message>
    <message>
        <source>What this shop takes on top of the amount: rupees a sale (5) or a part of it (2%). Empty: nothing. It stands apart on the receipt and is never sent to the provider.</source>
        <translation>మొత్తంపై ఈ దుకాణం తీసుకునేది: అమ్మకానికి రూపాయలు (5) లేదా దానిలో భాగం (2%). ఖాళీ: ఏమీ లేదు. రసీదులో విడిగా ఉంటుంది, ప్రొవైడర్‌కు ఎప్పుడూ పంపం.</translation>
    </message>
    <message>
        <source>Service charge for %1</source>
        <extracomment>%1 is a service, &quot;Electricity&quot;</extracomment>
        <translation>%1 సేవా రుసుము</translation>
    </message>
    <message>
        <source>Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%.</source>
        <translation>సేవ్ కాలేదు: ₹ 1,000 వరకు రూపాయలు (5 లేదా 5.50), లేదా 20% వరకు శాతం (2%) రాయండి.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>సేవ్ కాలేదు: సెట్టింగ్‌లు రాయలేకపోయాం. డిస్క్‌ను, డేటా ఫోల్డర్ అనుమతులను చూడండి.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>సేవ్ అయింది. తర్వాతి అమ్మకం నుంచి వర్తిస్తుంది.</translation>
    </message>
</context>
<context>
    <name>ct::CheckRow</name>
    <message>
        <source>Looking…</source>
        <translation>చూస్తున్నాం…</translation>
    </message>
    <message>
        <source>In its turn</source>
        <translation>వంతు వచ్చినప్పుడు</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ఇంకా లేదు</translation>
    </message>
</context>
<context>
    <name>ct::ChoiceEdit</name>
    <message>
        <source>%1 choices</source>
        <translation>%1 ఎంపికలు</translation>
    </message>
</context>
<context>
    <name>ct::CommandLine</name>
    <message>
        <source>folder of the book and its settings</source>
        <translation>రిజిస్టర్, దాని సెట్టింగ్‌ల ఫోల్డర్</translation>
    </message>
    <message>
        <source>private file that holds the provider&apos;s password</source>
        <translation>ప్రొవైడర్ పాస్‌వర్డ్ ఉన్న ప్రైవేట్ ఫైల్</translation>
    </message>
    <message>
        <source>private file with the passphrase of the sealed password</source>
        <translation>సీల్ చేసిన పాస్‌వర్డ్ పాస్‌ఫ్రేజ్ ఉన్న ప్రైవేట్ ఫైల్</translation>
    </message>
    <message>
        <source>act for this user</source>
        <translation>ఈ యూజర్ తరఫున పని చేయి</translation>
    </message>
    <message>
        <source>private file that holds the user&apos;s PIN</source>
        <translation>యూజర్ పిన్ ఉన్న ప్రైవేట్ ఫైల్</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>స్టాండర్డ్ అవుట్‌పుట్‌లో ఒక JSON పత్రం</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>ఈ టెక్స్ట్ చూపు</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>వెర్షన్ చూపు</translation>
    </message>
    <message>
        <source>There is no option --%1. Use --help to see them all.</source>
        <translation>--%1 అనే ఆప్షన్ లేదు. అన్నీ చూడడానికి --help వాడండి.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>ఆప్షన్ --%1 రెండుసార్లు ఇచ్చారు.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>ఆప్షన్ --%1 కు విలువ ఉండదు.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>ఆప్షన్ --%1 కు విలువ కావాలి.</translation>
    </message>
    <message>
        <source>A command is missing. Use --help to see them all.</source>
        <translation>కమాండ్ లేదు. అన్నీ చూడడానికి --help వాడండి.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use --help to see them all.</source>
        <translation>&quot;%1&quot; అనే కమాండ్ లేదు. అన్నీ చూడడానికి --help వాడండి.</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>కమాండ్ %1 కు --%2 ఆప్షన్ లేదు.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ఇవ్వలేదు.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; ఒక పదం ఎక్కువ.</translation>
    </message>
    <message>
        <source>Always:</source>
        <translation>ఎల్లప్పుడూ:</translation>
    </message>
</context>
<context>
    <name>ct::CountGrid</name>
    <message>
        <source>How many of ₹ %1</source>
        <translation>₹ %1 ఎన్ని</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>సంఖ్య కాదు</translation>
    </message>
</context>
<context>
    <name>ct::Counter</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>ఫోల్డర్ %1 సృష్టించలేం లేదా రాయలేం. --data-dir తో వేరేది ఎంచుకోండి, లేదా అక్కడ రాసే అనుమతి తీసుకోండి. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>A counter is already open on the book in %1. Use that window, or close it first.</source>
        <translation>%1 లోని రిజిస్టర్‌పై ఇప్పటికే ఒక కౌంటర్ తెరిచి ఉంది. ఆ విండో వాడండి, లేదా ముందు దాన్ని మూయండి.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 లోని సెట్టింగ్‌లు పనికిరావు: %2 సరైన రూపంలో లేదు.</translation>
    </message>
    <message>
        <source>The folder %1 is set up for live sales; practice wants a folder of its own.</source>
        <translation>ఫోల్డర్ %1 అసలు అమ్మకాల కోసం; అభ్యాసానికి వేరే ఫోల్డర్ కావాలి.</translation>
    </message>
    <message>
        <source>The practice provider cannot start (%1).</source>
        <translation>అభ్యాస ప్రొవైడర్ మొదలు కాలేదు (%1).</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 లోని రిజిస్టర్ పనికిరాదు (%2). ఏమీ పంపలేదు. తప్పు చూడడానికి &quot;countertopctl verify&quot; నడపండి; పాత అమ్మకాలు journal.jsonl లో కూడా ఉన్నాయి.</translation>
    </message>
</context>
<context>
    <name>ct::Credentials</name>
    <message>
        <source>The password is sealed in this folder. Give its passphrase with --passphrase-file. Nothing was sent.</source>
        <translation>పాస్‌వర్డ్ ఈ ఫోల్డర్‌లో సీల్ అయి ఉంది. --passphrase-file తో దాని పాస్‌ఫ్రేజ్ ఇవ్వండి. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The password could not be opened: the keyring is locked or the passphrase is wrong. Nothing was sent.</source>
        <translation>పాస్‌వర్డ్ తెరుచుకోలేదు: కీరింగ్ లాక్ అయింది లేదా పాస్‌ఫ్రేజ్ తప్పు. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>There is no password for this account. Store one with &quot;countertopctl configure --password-stdin&quot; or give --password-file. Nothing was sent.</source>
        <translation>ఈ ఖాతాకు పాస్‌వర్డ్ లేదు. &quot;countertopctl configure --password-stdin&quot; తో ఉంచండి లేదా --password-file ఇవ్వండి. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The password file does not hold one line of text. Nothing was sent.</source>
        <translation>పాస్‌వర్డ్ ఫైల్‌లో ఒక వరుస టెక్స్ట్ లేదు. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The password cannot be read (%1). A password file must be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>పాస్‌వర్డ్ చదవలేకపోయాం (%1). పాస్‌వర్డ్ ఫైల్ మీ సొంతది, 0600 అనుమతితో ఉండాలి. ఏమీ పంపలేదు.</translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message>
        <source>No users are set up on this book, so --user and --pin-file have no meaning yet. Nothing was sent.</source>
        <translation>ఈ రిజిస్టర్‌లో ఇంకా యూజర్లు లేరు, కాబట్టి --user, --pin-file కు అర్థం లేదు. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>ఫోల్డర్ %1 సృష్టించలేం లేదా రాయలేం. --data-dir తో వేరేది ఎంచుకోండి, లేదా అక్కడ రాసే అనుమతి తీసుకోండి. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form. Nothing was sent.</source>
        <translation>%1 లోని సెట్టింగ్‌లు పనికిరావు: %2 సరైన రూపంలో లేదు. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>This folder has no provider account yet. Set one up with &quot;countertopctl configure&quot;. Nothing was sent.</source>
        <translation>ఈ ఫోల్డర్‌లో ఇంకా ప్రొవైడర్ ఖాతా లేదు. &quot;countertopctl configure&quot; తో ఏర్పాటు చేయండి. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 లోని రిజిస్టర్ పనికిరాదు (%2). ఏమీ పంపలేదు. తప్పు చూడడానికి &quot;countertopctl verify&quot; నడపండి; పాత అమ్మకాలు journal.jsonl లో కూడా ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is mended; past sales can be looked up.</source>
        <translation>%1 లోని రిజిస్టర్ పాడైంది (%2). ఏమీ పంపలేదు. బాగయ్యే వరకు అమ్మకం ఆగి ఉంటుంది; పాత అమ్మకాలు చూడవచ్చు.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be written. Nothing was sent. Make room on the disk or mend the rights of the folder.</source>
        <translation>%1 లోని రిజిస్టర్‌లో రాయలేం. ఏమీ పంపలేదు. డిస్క్‌లో చోటు చేయండి లేదా ఫోల్డర్ అనుమతులు సరిచేయండి.</translation>
    </message>
    <message>
        <source>address of the provider</source>
        <translation>ప్రొవైడర్ చిరునామా</translation>
    </message>
    <message>
        <source>user name at the provider</source>
        <translation>ప్రొవైడర్ వద్ద యూజర్ పేరు</translation>
    </message>
    <message>
        <source>a book of play money</source>
        <translation>ఉత్తుత్తి డబ్బు రిజిస్టర్</translation>
    </message>
    <message>
        <source>form of the answers</source>
        <translation>జవాబుల రూపం</translation>
    </message>
    <message>
        <source>form of the requests</source>
        <translation>పంపే పద్ధతి</translation>
    </message>
    <message>
        <source>the shop&apos;s own circle</source>
        <translation>దుకాణం సొంత సర్కిల్</translation>
    </message>
    <message>
        <source>number of this counter</source>
        <translation>ఈ కౌంటర్ నంబర్</translation>
    </message>
    <message>
        <source>how long a recharge may take in all (90)</source>
        <translation>ఒక రీఛార్జ్‌కు మొత్తం ఎంత సమయం (90)</translation>
    </message>
    <message>
        <source>further certificates to trust</source>
        <translation>నమ్మదగిన మరిన్ని సర్టిఫికెట్లు</translation>
    </message>
    <message>
        <source>store the password that standard input gives</source>
        <translation>స్టాండర్డ్ ఇన్‌పుట్ ఇచ్చే పాస్‌వర్డ్ ఉంచు</translation>
    </message>
    <message>
        <source>head of the receipts</source>
        <translation>రసీదుల శీర్షిక</translation>
    </message>
    <message>
        <source>second line of the receipts</source>
        <translation>రసీదుల రెండో వరుస</translation>
    </message>
    <message>
        <source>telephone on the receipts</source>
        <translation>రసీదులపై ఫోన్</translation>
    </message>
    <message>
        <source>GSTIN on the receipts</source>
        <translation>రసీదులపై GSTIN</translation>
    </message>
    <message>
        <source>writes the settings of this folder</source>
        <translation>ఈ ఫోల్డర్ సెట్టింగ్‌లు రాస్తుంది</translation>
    </message>
    <message>
        <source>operator code, or row key</source>
        <translation>ఆపరేటర్ కోడ్ లేదా జాబితా కీ</translation>
    </message>
    <message>
        <source>mobile, customer or consumer number</source>
        <translation>మొబైల్, కస్టమర్ లేదా వినియోగదారు నంబర్</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>circle; without it the shop&apos;s own</source>
        <translation>సర్కిల్; ఇవ్వకపోతే దుకాణానిది</translation>
    </message>
    <message>
        <source>first extra field of the operator</source>
        <translation>ఆపరేటర్ మొదటి అదనపు వివరం</translation>
    </message>
    <message>
        <source>second extra field of the operator</source>
        <translation>ఆపరేటర్ రెండో అదనపు వివరం</translation>
    </message>
    <message>
        <source>key of this sale: the same key is never sold twice</source>
        <translation>ఈ అమ్మకం కీ: ఒకే కీ రెండుసార్లు అమ్మబడదు</translation>
    </message>
    <message>
        <source>a new attempt for a sale that failed or was not sent</source>
        <translation>విఫలమైన లేదా పంపని అమ్మకానికి కొత్త ప్రయత్నం</translation>
    </message>
    <message>
        <source>sell the same number and amount again</source>
        <translation>అదే నంబర్, మొత్తం మళ్లీ అమ్ము</translation>
    </message>
    <message>
        <source>the shop&apos;s service charge</source>
        <translation>దుకాణం సేవా రుసుము</translation>
    </message>
    <message>
        <source>how long to stay for a final state (60)</source>
        <translation>తుది స్థితి కోసం ఎంతసేపు ఆగాలి (60)</translation>
    </message>
    <message>
        <source>makes one sale</source>
        <translation>ఒక అమ్మకం చేస్తుంది</translation>
    </message>
    <message>
        <source>asks the provider about one order</source>
        <translation>ఒక ఆర్డర్ గురించి ప్రొవైడర్‌ను అడుగుతుంది</translation>
    </message>
    <message>
        <source>first day, as 2026-11-22</source>
        <translation>మొదటి రోజు, ఉదా. 2026-11-22</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>చివరి రోజు</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>ఈ స్థితి మాత్రమే</translation>
    </message>
    <message>
        <source>only this service</source>
        <translation>ఈ సేవ మాత్రమే</translation>
    </message>
    <message>
        <source>any part of number, order id or reference</source>
        <translation>నంబర్, ఆర్డర్ ఐడి లేదా రిఫరెన్స్‌లో ఏ భాగమైనా</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>గరిష్ఠంగా ఇన్ని (50)</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>జాబితా రూపం</translation>
    </message>
    <message>
        <source>lists sales, newest first</source>
        <translation>అమ్మకాల జాబితా, కొత్తవి ముందు</translation>
    </message>
    <message>
        <source>one sale with all its evidence</source>
        <translation>ఒక అమ్మకం, దాని అన్ని ఆధారాలతో</translation>
    </message>
    <message>
        <source>stay until every sale is settled</source>
        <translation>ప్రతి అమ్మకం తేలే వరకు ఆగు</translation>
    </message>
    <message>
        <source>but at most so long (300)</source>
        <translation>కానీ గరిష్ఠంగా ఇంతసేపు (300)</translation>
    </message>
    <message>
        <source>ask without waiting for the back-off times</source>
        <translation>విరామ సమయాల కోసం ఆగకుండా అడుగు</translation>
    </message>
    <message>
        <source>asks about every open sale</source>
        <translation>తేలని ప్రతి అమ్మకం గురించి అడుగుతుంది</translation>
    </message>
    <message>
        <source>why</source>
        <translation>ఎందుకు</translation>
    </message>
    <message>
        <source>reference of the provider&apos;s portal</source>
        <translation>ప్రొవైడర్ పోర్టల్ రిఫరెన్స్</translation>
    </message>
    <message>
        <source>paper (80)</source>
        <translation>కాగితం (80)</translation>
    </message>
    <message>
        <source>checks the whole book and its mirror</source>
        <translation>మొత్తం రిజిస్టర్‌ను, దాని రెండో ప్రతిని తనిఖీ చేస్తుంది</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>ఎన్ని</translation>
    </message>
    <message>
        <source>the same seed gives the same sales (1)</source>
        <translation>ఒకే సీడ్ ఒకే అమ్మకాలను ఇస్తుంది (1)</translation>
    </message>
    <message>
        <source>over how many days (365)</source>
        <translation>ఎన్ని రోజుల్లో (365)</translation>
    </message>
    <message>
        <source>fills a practice book with made-up sales</source>
        <translation>అభ్యాస రిజిస్టర్‌ను కల్పిత అమ్మకాలతో నింపుతుంది</translation>
    </message>
    <message>
        <source>the counter&apos;s services without windows</source>
        <translation>విండోలు లేని కౌంటర్ సేవలు</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-11-22.</source>
        <translation>--from ఒక రోజు, ఉదా. 2026-11-22.</translation>
    </message>
    <message>
        <source>--to is a day such as 2026-11-22.</source>
        <translation>--to ఒక రోజు, ఉదా. 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; అనే స్థితి లేదు.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; అనే సేవ లేదు.</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit 1 నుంచి ఒక సంఖ్య.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format table, json లేదా csv.</translation>
    </message>
    <message>
        <source>The history could not be read or written out.</source>
        <translation>హిస్టరీ చదవలేకపోయాం లేదా రాయలేకపోయాం.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>హిస్టరీ చదవలేకపోయాం.</translation>
    </message>
    <message>
        <source>This book has no order %1.</source>
        <translation>ఈ రిజిస్టర్‌లో ఆర్డర్ %1 లేదు.</translation>
    </message>
    <message>
        <source>The evidence of this order cannot be read.</source>
        <translation>ఈ ఆర్డర్ ఆధారాలు చదవలేకపోయాం.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so no receipt was made.</source>
        <translation>ప్రింట్‌ను రిజిస్టర్‌లో రాయలేకపోయాం, కాబట్టి రసీదు తయారు కాలేదు.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ఫైల్ %1 రాయలేం.</translation>
    </message>
    <message>
        <source>Give --count (at least 1), and --seed and --days as numbers. Nothing was written.</source>
        <translation>--count (కనీసం 1), --seed, --days సంఖ్యలుగా ఇవ్వండి. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>This is a live book. Made-up sales go only into a folder that was configured with --practice. Nothing was written.</source>
        <translation>ఇది అసలు రిజిస్టర్. కల్పిత అమ్మకాలు --practice తో ఏర్పాటు చేసిన ఫోల్డర్‌లోకే వెళ్తాయి. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>This is a live book. Nothing was written.</source>
        <translation>ఇది అసలు రిజిస్టర్. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>The made-up sales could not all be written (%1).</source>
        <translation>కల్పిత అమ్మకాలన్నీ రాయలేకపోయాం (%1).</translation>
    </message>
    <message>
        <source>%1 made-up sales in %2 s.</source>
        <translation>%2 సెకన్లలో %1 కల్పిత అమ్మకాలు.</translation>
    </message>
    <message>
        <source>The book, its journal and the mirror agree.</source>
        <translation>రిజిస్టర్, దాని జర్నల్, రెండో ప్రతి సరిపోయాయి.</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https:// (http:// only for this very machine) and hold no user name, &quot;?&quot; or &quot;#&quot;.</source>
        <translation>చిరునామా %1 చెల్లదు: అది https:// తో మొదలవ్వాలి (http:// ఈ మెషీన్‌కు మాత్రమే), అందులో యూజర్ పేరు, &quot;?&quot; లేదా &quot;#&quot; ఉండకూడదు.</translation>
    </message>
    <message>
        <source>Give the user name at the provider with --username.</source>
        <translation>ప్రొవైడర్ వద్ద యూజర్ పేరును --username తో ఇవ్వండి.</translation>
    </message>
    <message>
        <source>--format is json, csv or xml.</source>
        <translation>--format json, csv లేదా xml.</translation>
    </message>
    <message>
        <source>--wire is post-query, post-form or get.</source>
        <translation>--wire post-query, post-form లేదా get.</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to 600.</source>
        <translation>--deadline 1 నుంచి 600 వరకు సెకన్లు.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ఫైల్ %1 చదవలేం.</translation>
    </message>
    <message>
        <source>There is no circle with the code %1.</source>
        <translation>కోడ్ %1 తో సర్కిల్ లేదు.</translation>
    </message>
    <message>
        <source>--counter is a number from 1 to 999.</source>
        <translation>--counter 1 నుంచి 999 వరకు సంఖ్య.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The book in this folder is a live one; practice wants a folder of its own. Nothing was changed.</source>
        <translation>ఈ ఫోల్డర్‌లోని రిజిస్టర్ అసలుది; అభ్యాసానికి వేరే ఫోల్డర్ కావాలి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The book in this folder is for practice; live sales want a folder of their own. Nothing was changed.</source>
        <translation>ఈ ఫోల్డర్‌లోని రిజిస్టర్ అభ్యాసానికి; అసలు అమ్మకాలకు వేరే ఫోల్డర్ కావాలి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-file. Nothing was changed.</source>
        <translation>--password-stdin లేదా --password-file లో ఒకటే ఇవ్వండి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>Standard input must hold the password as one line of text. Nothing was changed.</source>
        <translation>స్టాండర్డ్ ఇన్‌పుట్‌లో పాస్‌వర్డ్ ఒకే వరుసగా ఉండాలి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be used (%1). It must be a file of your own with mode 0600 that holds one line. Nothing was changed.</source>
        <translation>పాస్‌ఫ్రేజ్ ఫైల్ పనికిరాదు (%1). అది మీ సొంతది, 0600 అనుమతితో, ఒకే వరుసతో ఉండాలి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The password could not be stored (%1). Without a keyring, seal it with --passphrase-file, or keep it in a private file and give --password-file each time. Nothing was changed.</source>
        <translation>పాస్‌వర్డ్ ఉంచలేకపోయాం (%1). కీరింగ్ లేకపోతే --passphrase-file తో సీల్ చేయండి, లేదా ప్రైవేట్ ఫైల్‌లో ఉంచి ప్రతిసారీ --password-file ఇవ్వండి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>సెట్టింగ్‌లు %1 లో రాయలేం.</translation>
    </message>
    <message>
        <source>The settings are stored in %1.</source>
        <translation>సెట్టింగ్‌లు %1 లో ఉంచాం.</translation>
    </message>
    <message>
        <source>The shop&apos;s circle is %1 (code %2); change it with --circle.</source>
        <translation>దుకాణం సర్కిల్ %1 (కోడ్ %2); --circle తో మార్చండి.</translation>
    </message>
    <message>
        <source>The balance could not be written into the book.</source>
        <translation>బ్యాలెన్స్ రిజిస్టర్‌లో రాయలేకపోయాం.</translation>
    </message>
    <message>
        <source>--intent is 1 to 128 letters, digits and signs without blanks. Nothing was sent.</source>
        <translation>--intent ఖాళీలు లేని 1 నుంచి 128 అక్షరాలు, అంకెలు, గుర్తులు. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>--wait is a number of seconds from 0 to 86400. Nothing was sent.</source>
        <translation>--wait 0 నుంచి 86400 వరకు సెకన్లు. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>--retry needs the --intent of the sale to make again. Nothing was sent.</source>
        <translation>--retry కు మళ్లీ చేయాల్సిన అమ్మకం --intent కావాలి. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>%1 takes no --%2. Nothing was sent.</source>
        <translation>%1 కు --%2 ఉండదు. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down at the moment; trying again. Do not sell this again.</source>
        <translation>జవాబు వచ్చింది, కానీ ఇప్పుడు రాయలేకపోతున్నాం; మళ్లీ ప్రయత్నిస్తున్నాం. దీన్ని మళ్లీ అమ్మవద్దు.</translation>
    </message>
    <message>
        <source>The sale could not be written down (%1), so nothing was sent. Make room on the disk or mend the folder, and sell again.</source>
        <translation>అమ్మకం రాయలేకపోయాం (%1), కాబట్టి ఏమీ పంపలేదు. డిస్క్‌లో చోటు చేసి లేదా ఫోల్డర్ సరిచేసి మళ్లీ అమ్మండి.</translation>
    </message>
    <message>
        <source>The sale was sent, but the book cannot be read any more. Do not sell it again; run &quot;countertopctl verify&quot;.</source>
        <translation>అమ్మకం పంపాం, కానీ రిజిస్టర్ ఇక చదవలేం. మళ్లీ అమ్మవద్దు; &quot;countertopctl verify&quot; నడపండి.</translation>
    </message>
    <message>
        <source>This order is being sent at this moment by another program; ask again later.</source>
        <translation>ఈ ఆర్డర్‌ను ఇప్పుడు వేరే ప్రోగ్రామ్ పంపుతోంది; తర్వాత అడగండి.</translation>
    </message>
    <message>
        <source>The answer could not be written into the book.</source>
        <translation>జవాబు రిజిస్టర్‌లో రాయలేకపోయాం.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0 to 86400.</source>
        <translation>--timeout 0 నుంచి 86400 వరకు సెకన్లు.</translation>
    </message>
    <message>
        <source>The book cannot be read.</source>
        <translation>రిజిస్టర్ చదవలేం.</translation>
    </message>
    <message>
        <source>Settled: %1. Still open: %2.</source>
        <translation>తేలినవి: %1. ఇంకా తేలనివి: %2.</translation>
    </message>
    <message>
        <source>The provider could not be reached. Nothing is lost: the open sales are asked about again.</source>
        <translation>ప్రొవైడర్ అందుబాటులో లేదు. ఏమీ పోలేదు: తేలని అమ్మకాల గురించి మళ్లీ అడుగుతాం.</translation>
    </message>
    <message>
        <source>A decision needs --reason and --reference (what the provider&apos;s portal or its support says). Nothing was changed.</source>
        <translation>నిర్ణయానికి --reason, --reference కావాలి (ప్రొవైడర్ పోర్టల్ లేదా సపోర్ట్ చెప్పేది). ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The decision could not be written into the book.</source>
        <translation>నిర్ణయం రిజిస్టర్‌లో రాయలేకపోయాం.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Nothing was written.</source>
        <translation>&quot;%1&quot; అనే భాష లేదు. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>lists what stops selling at the moment</source>
        <translation>ఇప్పుడు అమ్మకాన్ని ఆపేవాటి జాబితా</translation>
    </message>
    <message>
        <source>why the owner lets it go on</source>
        <translation>యజమాని ఎందుకు కొనసాగనిస్తున్నారు</translation>
    </message>
    <message>
        <source>lets selling go on: the owner&apos;s word</source>
        <translation>అమ్మకం కొనసాగనిస్తుంది: యజమాని మాట</translation>
    </message>
    <message>
        <source>What stops selling cannot be read from the book.</source>
        <translation>అమ్మకాన్ని ఏది ఆపుతోందో రిజిస్టర్‌లో చదవలేం.</translation>
    </message>
    <message>
        <source>Nothing stops selling.</source>
        <translation>అమ్మకాన్ని ఏదీ ఆపడం లేదు.</translation>
    </message>
    <message>
        <source>There is no hold &quot;%1&quot;: it is epoch, machine, wallet or reconcile. Nothing was changed.</source>
        <translation>&quot;%1&quot; అనే నిలుపుదల లేదు: అది epoch, machine, wallet లేదా reconcile. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>Give --reason with the owner&apos;s words: they are kept in the journal. Nothing was changed.</source>
        <translation>యజమాని మాటలను --reason తో ఇవ్వండి: అవి జర్నల్‌లో ఉంటాయి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>No hold of this kind stands. Nothing was changed.</source>
        <translation>ఈ రకం నిలుపుదల లేదు. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The release cannot be written into the book (%1).</source>
        <translation>విడుదలను రిజిస్టర్‌లో రాయలేం (%1).</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down. Do not sell this again: make room on the disk or mend the folder, then run &quot;countertopctl reconcile&quot;.</source>
        <translation>జవాబు వచ్చింది, కానీ రాయలేం. దీన్ని మళ్లీ అమ్మవద్దు: డిస్క్‌లో చోటు చేసి లేదా ఫోల్డర్ సరిచేసి, &quot;countertopctl reconcile&quot; నడపండి.</translation>
    </message>
    <message>
        <source>only check the lines</source>
        <translation>వరుసలు తనిఖీ మాత్రమే</translation>
    </message>
    <message>
        <source>how many sales at a time (4)</source>
        <translation>ఒకేసారి ఎన్ని అమ్మకాలు (4)</translation>
    </message>
    <message>
        <source>new attempts for lines that failed or were not sent</source>
        <translation>విఫలమైన లేదా పంపని వరుసలకు కొత్త ప్రయత్నాలు</translation>
    </message>
    <message>
        <source>take the same number and amount again</source>
        <translation>అదే నంబర్, మొత్తం మళ్లీ తీసుకో</translation>
    </message>
    <message>
        <source>practice only: do not stop at unknown outcomes</source>
        <translation>అభ్యాసం మాత్రమే: తెలియని ఫలితాల వద్ద ఆగవద్దు</translation>
    </message>
    <message>
        <source>how long to stay for final states (60)</source>
        <translation>తుది స్థితుల కోసం ఎంతసేపు ఆగాలి (60)</translation>
    </message>
    <message>
        <source>makes the sales of a list</source>
        <translation>జాబితాలోని అమ్మకాలు చేస్తుంది</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>ఫైల్ %1 చదవలేం. ఏమీ పంపలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… మరో %n.</numerusform>
            <numerusform>… మరో %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%n వరుసను పంపలేం, కాబట్టి ఏమీ పంపలేదు.</numerusform>
            <numerusform>%n వరుసలను పంపలేం, కాబట్టి ఏమీ పంపలేదు.</numerusform>
        </translation>
    </message>
    <message>
        <source>--concurrency is a number from 1 to 32. Nothing was sent.</source>
        <translation>--concurrency 1 నుంచి 32 వరకు సంఖ్య. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>--keep-going is for practice books: with real money a list stops at the second unknown outcome. Nothing was sent.</source>
        <translation>--keep-going అభ్యాస రిజిస్టర్లకు: అసలు డబ్బుతో జాబితా రెండో తెలియని ఫలితం వద్ద ఆగుతుంది. ఏమీ పంపలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%n వరుస, మొత్తం %1.</numerusform>
            <numerusform>%n వరుసలు, మొత్తం %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent. Nothing was sent.</source>
        <translation>ప్రతి వరుసనూ పంపవచ్చు. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>says what is wrong with this counter, and what to do</source>
        <translation>ఈ కౌంటర్‌లో తప్పేమిటో, ఏం చేయాలో చెబుతుంది</translation>
    </message>
    <message>
        <source>put the book that lies here aside</source>
        <translation>ఇక్కడున్న రిజిస్టర్‌ను పక్కన పెట్టు</translation>
    </message>
    <message>
        <source>puts a backup in place; what the folder knows beyond it is merged</source>
        <translation>బ్యాకప్‌ను స్థానంలో పెడుతుంది; అంతకు మించి ఫోల్డర్‌కు తెలిసినది కలుపుతుంది</translation>
    </message>
    <message>
        <source>the mirror, journal.jsonl</source>
        <translation>రెండో ప్రతి, journal.jsonl</translation>
    </message>
    <message>
        <source>makes a new book from the mirror</source>
        <translation>రెండో ప్రతి నుంచి కొత్త రిజిస్టర్ చేస్తుంది</translation>
    </message>
    <message>
        <source>No backup can be made at %1 (%2). Nothing was changed.</source>
        <translation>%1 వద్ద బ్యాకప్ చేయలేం (%2). ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). There is none at %2.</source>
        <translation>బ్యాకప్ రాయలేకపోయాం (%1). %2 వద్ద ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>The copy is damaged, and so, most likely, is the book (%1). There is no backup at %2. Run &quot;countertopctl verify&quot;.</source>
        <translation>కాపీ పాడైంది, బహుశా రిజిస్టర్ కూడా (%1). %2 వద్ద బ్యాకప్ లేదు. &quot;countertopctl verify&quot; నడపండి.</translation>
    </message>
    <message>
        <source>The backup could not be finished (%1).</source>
        <translation>బ్యాకప్ పూర్తి కాలేదు (%1).</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 entries, head %3.</source>
        <translation>బ్యాకప్ %1 లో ఉంది: %2 నమోదులు, హెడ్ %3.</translation>
    </message>
    <message>
        <source>Give the mirror with --from. Nothing was changed.</source>
        <translation>--from తో రెండో ప్రతి (journal.jsonl) ఇవ్వండి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The book is in place: %1 entries of the file, %2 newer ones merged.</source>
        <translation>రిజిస్టర్ స్థానంలో ఉంది: ఫైల్‌లోని %1 నమోదులు, కొత్తవి %2 కలిపాం.</translation>
    </message>
    <message>
        <source>What lay here before is kept in %1.</source>
        <translation>ఇక్కడ ముందున్నది %1 లో ఉంది.</translation>
    </message>
    <message>
        <source>There is a book in %1. With --force it is kept aside and replaced. Nothing was changed.</source>
        <translation>%1 లో ఒక రిజిస్టర్ ఉంది. --force తో దాన్ని పక్కన పెట్టి మారుస్తాం. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>A recharge is being sent from this book. Wait for its result. Nothing was changed.</source>
        <translation>ఈ రిజిస్టర్ నుంచి ఒక రీఛార్జ్ పంపుతున్నాం. దాని ఫలితం కోసం ఆగండి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>Another program has this book open. Close the counter first. Nothing was changed.</source>
        <translation>వేరే ప్రోగ్రామ్‌లో ఈ రిజిస్టర్ తెరిచి ఉంది. ముందు కౌంటర్ మూయండి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used (%2). Nothing was changed.</source>
        <translation>ఫైల్ %1 పనికిరాదు (%2). ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer program. Install that one first. Nothing was changed.</source>
        <translation>ఫైల్ %1 కొత్త ప్రోగ్రామ్ రాసింది. ముందు దాన్ని ఇన్‌స్టాల్ చేయండి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The file %1 contradicts itself (%2), so no book is made of it. Nothing was changed.</source>
        <translation>ఫైల్ %1 తనతో తానే విభేదిస్తోంది (%2), కాబట్టి దాని నుంచి రిజిస్టర్ చేయం. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The book could not be put in place (%1). What lay in %2 before is still valid.</source>
        <translation>రిజిస్టర్‌ను స్థానంలో పెట్టలేకపోయాం (%1). %2 లో ముందున్నదే చెల్లుతుంది.</translation>
    </message>
    <message>
        <source>another path; the old one is good for nothing then</source>
        <translation>వేరే పాత్; అప్పుడు పాతది పనికిరాదు</translation>
    </message>
    <message>
        <source>tells the path that the provider calls back</source>
        <translation>ప్రొవైడర్ కాల్-బ్యాక్ చేసే పాత్ చెబుతుంది</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. --new-token makes a new one.</source>
        <translation>కాల్-బ్యాక్ టోకెన్ %1 నుంచి చదవలేం: అది ఈ యూజర్ ప్రైవేట్ ఫైల్ (0600) అయి ఉండాలి. --new-token కొత్తది చేస్తుంది.</translation>
    </message>
    <message>
        <source>lists what needs the owner, oldest first</source>
        <translation>యజమాని చూడాల్సిన వాటి జాబితా, పాతవి ముందు</translation>
    </message>
    <message>
        <source>puts the sale on the owner&apos;s list</source>
        <translation>అమ్మకాన్ని యజమాని జాబితాలో పెడుతుంది</translation>
    </message>
    <message>
        <source>keeps what was said</source>
        <translation>చెప్పినదాన్ని నమోదు చేస్తుంది</translation>
    </message>
    <message>
        <source>prints the complaint to the provider</source>
        <translation>ప్రొవైడర్‌కు ఫిర్యాదును ముద్రిస్తుంది</translation>
    </message>
    <message>
        <source>ends the case</source>
        <translation>కేసు ముగిస్తుంది</translation>
    </message>
    <message>
        <source>what was paid back</source>
        <translation>తిరిగి ఇచ్చినది</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>ఎలా ముగిసింది</translation>
    </message>
    <message>
        <source>one deed in the dispute about a sale</source>
        <translation>అమ్మకం వివాదంలో ఒక చర్య</translation>
    </message>
    <message>
        <source>Cases: %1. Stuck with the provider: %2. Owed to customers: %3.</source>
        <translation>కేసులు: %1. ప్రొవైడర్ వద్ద చిక్కుకున్నది: %2. కస్టమర్లకు ఇవ్వాల్సింది: %3.</translation>
    </message>
    <message>
        <source>Give one of --raise, --note, --close and --letter. Nothing was changed.</source>
        <translation>--raise, --note, --close, --letter లో ఒకటి ఇవ్వండి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>An end is paid_back (with --paid-back RUPEES), rejected or settled. Nothing was changed.</source>
        <translation>ముగింపు paid_back (--paid-back రూపాయలతో), rejected లేదా settled. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>This cannot be done now: words or an amount are missing, the case stands differently, or its outcome is not decided yet. Nothing was changed.</source>
        <translation>ఇది ఇప్పుడు చేయలేం: మాటలు లేదా మొత్తం లేదు, కేసు స్థితి మారింది, లేదా ఫలితం ఇంకా తేలలేదు. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>This could not be written into the book.</source>
        <translation>దీన్ని రిజిస్టర్‌లో రాయలేకపోయాం.</translation>
    </message>
    <message>
        <source>Kept in the book.</source>
        <translation>రిజిస్టర్‌లో నమోదైంది.</translation>
    </message>
    <message>
        <source>the owner accepts what is unexplained, for this reason</source>
        <translation>లెక్క తేలనిదాన్ని యజమాని ఈ కారణంతో అంగీకరిస్తున్నారు</translation>
    </message>
    <message>
        <source>asks for the wallet&apos;s balance and compares it with the book</source>
        <translation>వాలెట్ బ్యాలెన్స్ అడిగి రిజిస్టర్‌తో పోలుస్తుంది</translation>
    </message>
    <message>
        <source>reference of the bank</source>
        <translation>బ్యాంకు రిఫరెన్స్</translation>
    </message>
    <message>
        <source>enters money put into the wallet</source>
        <translation>వాలెట్‌లో వేసిన డబ్బు నమోదు చేస్తుంది</translation>
    </message>
    <message>
        <source>the owner&apos;s decision about a sale</source>
        <translation>ఒక అమ్మకంపై యజమాని నిర్ణయం</translation>
    </message>
    <message>
        <source>The decision is success, failed or reversed. Nothing was changed.</source>
        <translation>నిర్ణయం success, failed లేదా reversed. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>Only an order whose outcome is open or contradictory can be decided, and only a success can be called reversed. Nothing was changed.</source>
        <translation>ఫలితం తేలని లేదా పరస్పరం విరుద్ధమైన ఆర్డర్‌పైనే నిర్ణయించవచ్చు, విజయవంతమైనదాన్నే reversed అనవచ్చు. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The balance could not be compared with the book.</source>
        <translation>బ్యాలెన్స్‌ను రిజిస్టర్‌తో పోల్చలేకపోయాం.</translation>
    </message>
    <message>
        <source>Book and wallet agree, or no reason was given. Nothing was changed.</source>
        <translation>రిజిస్టర్, వాలెట్ సరిపోయాయి, లేదా కారణం ఇవ్వలేదు. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>Money put into the wallet is entered as an amount in rupees and the bank&apos;s --reference. Nothing was written.</source>
        <translation>వాలెట్‌లో వేసిన డబ్బును రూపాయల్లో, బ్యాంకు --reference తో ఇవ్వండి. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>The entry could not be written into the book.</source>
        <translation>నమోదును రిజిస్టర్‌లో రాయలేకపోయాం.</translation>
    </message>
    <message>
        <source>%1 entered. It is looked for in the next balance.</source>
        <translation>%1 నమోదైంది. తర్వాతి బ్యాలెన్స్‌లో దీన్ని చూస్తాం.</translation>
    </message>
    <message>
        <source>Give --output with a file ending in .pdf, .txt, .png or .escpos, and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing was written.</source>
        <translation>--output తో .pdf, .txt, .png లేదా .escpos తో ముగిసే ఫైల్, --paper తో 58, 80, a5 లేదా a4 ఇవ్వండి (.escpos కు 58 లేదా 80). ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>file ending in .pdf, .txt, .png or .escpos</source>
        <translation>.pdf, .txt, .png లేదా .escpos తో ముగిసే ఫైల్</translation>
    </message>
    <message>
        <source>No damage was found, but not everything could be looked at. Try again when less is written to the book.</source>
        <translation>పాడైనట్లు ఏదీ కనిపించలేదు, కానీ అన్నీ చూడలేకపోయాం. రిజిస్టర్‌లో రాత తగ్గినప్పుడు మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The copy could not be checked (%1), so there is no backup at %2. Try again.</source>
        <translation>కాపీని తనిఖీ చేయలేకపోయాం (%1), కాబట్టి %2 వద్ద బ్యాకప్ లేదు. మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa</source>
        <translation>రసీదు భాష: en, hi, bn, mr, ta, te, gu, kn, ml, pa</translation>
    </message>
    <message>
        <source>folder of another disk for the journal&apos;s second copy</source>
        <translation>జర్నల్ రెండో ప్రతికి వేరే డిస్క్‌లోని ఫోల్డర్</translation>
    </message>
    <message>
        <source>There is no folder %1 for the mirror. Nothing was changed.</source>
        <translation>రెండో ప్రతికి %1 అనే ఫోల్డర్ లేదు. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut. Nothing was changed.</source>
        <translation>ఫోల్డర్ %1 వేరే మెషీన్ డిస్క్‌లో ఉంది, కరెంటు పోతే అక్కడ ఏదీ భద్రం కాదు. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>Everybody on this computer can write into the folder %1. Choose one of your own. Nothing was changed.</source>
        <translation>ఫోల్డర్ %1 లో ఈ కంప్యూటర్‌లో ఎవరైనా రాయగలరు. మీ సొంతది ఎంచుకోండి. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>In %1 there is a journal.jsonl already that is not this book&apos;s. Nothing was changed.</source>
        <translation>%1 లో ఇప్పటికే ఈ రిజిస్టర్‌ది కాని journal.jsonl ఉంది. ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The mirror cannot be written to %1 (%2). Nothing was changed.</source>
        <translation>రెండో ప్రతిని %1 లో రాయలేం (%2). ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>The mirror cannot be read where it lies now (%1). Nothing was changed.</source>
        <translation>రెండో ప్రతిని ఇప్పుడున్న చోట చదవలేం (%1). ఏమీ మార్చలేదు.</translation>
    </message>
    <message>
        <source>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE</source>
        <translation>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE లేదా queue:QUEUE</translation>
    </message>
    <message>
        <source>width of a thermal printer&apos;s head (576)</source>
        <translation>థర్మల్ ప్రింటర్ హెడ్ వెడల్పు (576)</translation>
    </message>
    <message>
        <source>the printer has no knife</source>
        <translation>ప్రింటర్‌కు కట్టర్ లేదు</translation>
    </message>
    <message>
        <source>open the drawer with the first paper</source>
        <translation>మొదటి కాగితంతో సొరుగు తెరువు</translation>
    </message>
    <message>
        <source>writes or prints a receipt</source>
        <translation>రసీదు రాస్తుంది లేదా ముద్రిస్తుంది</translation>
    </message>
    <message>
        <source>Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, with --dots as 384, 512 or 576 and without --output. Nothing was printed.</source>
        <translation>--printer ను tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE లేదా queue:QUEUE గా, --dots ను 384, 512 లేదా 576 గా, --output లేకుండా ఇవ్వండి. ఏదీ ముద్రించలేదు.</translation>
    </message>
    <message>
        <source>language of the windows: en, hi, …</source>
        <translation>విండోల భాష: en, hi, …</translation>
    </message>
    <message>
        <source>language of receipts; without it that of the windows</source>
        <translation>రసీదుల భాష; లేకపోతే విండోల భాష</translation>
    </message>
    <message>
        <source>where the shop&apos;s UPI QR code asks for money to be sent</source>
        <translation>దుకాణం UPI QR కోడ్ డబ్బు ఎక్కడికి పంపమని అడగాలి</translation>
    </message>
    <message>
        <source>the name that UPI apps show; without it the shop&apos;s</source>
        <translation>UPI యాప్‌లలో కనిపించే పేరు; లేకపోతే దుకాణం పేరు</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; అనే భాష లేదు.</translation>
    </message>
    <message>
        <source>how it is paid (cash)</source>
        <translation>చెల్లింపు ఎలా (cash)</translation>
    </message>
    <message>
        <source>cash that was put down</source>
        <translation>ఇచ్చిన నగదు</translation>
    </message>
    <message>
        <source>whose account, with --pay account</source>
        <translation>ఎవరి ఖాతా, --pay account తో</translation>
    </message>
    <message>
        <source>the drawer counted by note: 500x3,100x12; 0: empty</source>
        <translation>నోట్ల వారీగా లెక్కించిన సొరుగు: 500x3,100x12; 0: ఖాళీ</translation>
    </message>
    <message>
        <source>cash that goes in or out</source>
        <translation>వేసిన లేదా తీసిన నగదు</translation>
    </message>
    <message>
        <source>why it goes in or out, or why the count differs</source>
        <translation>ఎందుకు వేశారు లేదా తీశారు, లేదా లెక్క ఎందుకు కలవలేదు</translation>
    </message>
    <message>
        <source>the sale whose money goes back</source>
        <translation>డబ్బు తిరిగి ఇవ్వాల్సిన అమ్మకం</translation>
    </message>
    <message>
        <source>the money goes back by UPI, not from the drawer</source>
        <translation>డబ్బు సొరుగు నుంచి కాక UPI తో తిరిగి వెళ్తుంది</translation>
    </message>
    <message>
        <source>which Z report</source>
        <translation>ఏ Z నివేదిక</translation>
    </message>
    <message>
        <source>the drawer: opened and closed by count, cash in and out, money given back</source>
        <translation>సొరుగు: లెక్కించి తెరవడం, ముగించడం, నగదు వేయడం, తీయడం, తిరిగి ఇచ్చిన డబ్బు</translation>
    </message>
    <message>
        <source>how much this customer may owe</source>
        <translation>ఈ కస్టమర్ అప్పు పరిమితి</translation>
    </message>
    <message>
        <source>money that the customer brought</source>
        <translation>కస్టమర్ తెచ్చిన డబ్బు</translation>
    </message>
    <message>
        <source>owed from now on, with a --note</source>
        <translation>ఇప్పటి నుంచి బాకీ, --note తో</translation>
    </message>
    <message>
        <source>no longer owed, with a --note</source>
        <translation>ఇక బాకీ కాదు, --note తో</translation>
    </message>
    <message>
        <source>what is written beside it</source>
        <translation>పక్కన రాసిన మాట</translation>
    </message>
    <message>
        <source>what a customer owes (udhaar)</source>
        <translation>కస్టమర్ బాకీ ఎంత (అప్పు)</translation>
    </message>
    <message>
        <source>--pay is cash, upi, or account with the --customer&apos;s mobile number. Nothing was sent.</source>
        <translation>--pay అంటే cash, upi, లేదా --customer మొబైల్ నంబర్‌తో account. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>--given is cash, and at least what is to be paid. Nothing was sent.</source>
        <translation>--given అంటే నగదు, కనీసం చెల్లించాల్సినంత. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>A shift is opened, counted and closed by: open, in, out, refund, refunds, x, close, z, list, on, off. Nothing was written.</source>
        <translation>షిఫ్ట్‌ను నడిపే మాటలు: open, in, out, refund, refunds, x, close, z, list, on, off. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it is empty). Nothing was written.</source>
        <translation>సొరుగును నోట్ల వారీగా లెక్కించండి, ఉదా. --count 500x3,100x12,1x7 (ఖాళీ అయితే 0). ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>This count cannot be. Nothing was written.</source>
        <translation>ఈ లెక్క సాధ్యం కాదు. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>A shift is open already; close it first.</source>
        <translation>ఒక షిఫ్ట్ ఇప్పటికే తెరిచి ఉంది; ముందు దాన్ని ముగించండి.</translation>
    </message>
    <message>
        <source>The shifts of this book cannot be read.</source>
        <translation>ఈ రిజిస్టర్ షిఫ్ట్‌లు చదవలేం.</translation>
    </message>
    <message>
        <source>Cash in or out has an --amount and a --reason. Nothing was written.</source>
        <translation>నగదు వేయడానికి లేదా తీయడానికి --amount, --reason కావాలి. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>No shift is open; open one first.</source>
        <translation>ఏ షిఫ్టూ తెరిచి లేదు; ముందు ఒకటి తెరవండి.</translation>
    </message>
    <message>
        <source>Name the --order whose money goes back. Nothing was written.</source>
        <translation>డబ్బు తిరిగి ఇవ్వాల్సిన --order చెప్పండి. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>Nothing is to be given back for this order, or no shift is open.</source>
        <translation>ఈ ఆర్డర్‌కు తిరిగి ఇవ్వాల్సింది లేదు, లేదా ఏ షిఫ్టూ తెరిచి లేదు.</translation>
    </message>
    <message>
        <source>The count is kept. It is not what was expected: say why with &quot;shift close --reason TEXT&quot;, or count once more.</source>
        <translation>లెక్క ఉంచాం. ఉండాల్సినదానితో కలవలేదు: &quot;shift close --reason TEXT&quot; తో కారణం చెప్పండి, లేదా మళ్లీ లెక్కించండి.</translation>
    </message>
    <message>
        <source>Count the drawer first: shift close --count 500x3,100x12.</source>
        <translation>ముందు సొరుగు లెక్కించండి: shift close --count 500x3,100x12.</translation>
    </message>
    <message>
        <source>No shift of that --number was closed.</source>
        <translation>ఆ --number గల షిఫ్ట్ ఏదీ ముగియలేదు.</translation>
    </message>
    <message>
        <source>From now on a sale needs an open shift.</source>
        <translation>ఇప్పటి నుంచి అమ్మకానికి తెరిచిన షిఫ్ట్ కావాలి.</translation>
    </message>
    <message>
        <source>A sale needs no shift any more.</source>
        <translation>ఇక అమ్మకానికి షిఫ్ట్ అవసరం లేదు.</translation>
    </message>
    <message>
        <source>A customer is a mobile number of ten digits; amounts are rupees, and a charge or credit needs a --note. Nothing was written.</source>
        <translation>కస్టమర్ అంటే పది అంకెల మొబైల్ నంబర్; మొత్తాలు రూపాయల్లో, charge లేదా credit కు --note కావాలి. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>%1 owes %2 and may owe %3.</source>
        <translation>%1 బాకీ %2, పరిమితి %3.</translation>
    </message>
    <message>
        <source>the amount was looked at a second time</source>
        <translation>మొత్తాన్ని రెండోసారి చూశారు</translation>
    </message>
    <message>
        <source>check this backup instead</source>
        <translation>బదులుగా ఈ బ్యాకప్‌ను తనిఖీ చేయండి</translation>
    </message>
    <message>
        <source>copies the book, checked, beside running sales; sealed with --passphrase-file</source>
        <translation>నడుస్తున్న అమ్మకాలతో పాటు పుస్తకానికి తనిఖీ చేసిన ప్రతి చేస్తుంది; --passphrase-file ఇస్తే సీలు వేస్తుంది</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>ఎవరి గురించి</translation>
    </message>
    <message>
        <source>what somebody may do</source>
        <translation>ఎవరు ఏమి చేయవచ్చు</translation>
    </message>
    <message>
        <source>private file that holds the new PIN</source>
        <translation>కొత్త PIN ఉన్న సొంత ఫైల్</translation>
    </message>
    <message>
        <source>the largest sale of a cashier; 0: any</source>
        <translation>క్యాషియర్ అతిపెద్ద అమ్మకం; 0: ఎంతైనా</translation>
    </message>
    <message>
        <source>all sales of a cashier&apos;s day; 0: any</source>
        <translation>క్యాషియర్ రోజు మొత్తం అమ్మకాలు; 0: ఎంతైనా</translation>
    </message>
    <message>
        <source>from here on an amount is looked at twice; 0: never</source>
        <translation>ఇక్కడి నుండి మొత్తాన్ని రెండుసార్లు చూస్తారు; 0: ఎప్పుడూ కాదు</translation>
    </message>
    <message>
        <source>without a key, then the window asks who it is (5)</source>
        <translation>కీ నొక్కకుండా, తర్వాత విండో ఎవరో అడుగుతుంది (5)</translation>
    </message>
    <message>
        <source>whether cashiers see the balance (no)</source>
        <translation>క్యాషియర్లు బ్యాలెన్స్ చూడాలా (no)</translation>
    </message>
    <message>
        <source>who works at the counter; with the first owner signing in begins</source>
        <translation>కౌంటర్‌లో ఎవరు పనిచేస్తారు; మొదటి యజమానితో సైన్ ఇన్ మొదలవుతుంది</translation>
    </message>
    <message>
        <source>The book cannot say who may do this. Nothing was changed, and no money was moved.</source>
        <translation>దీన్ని ఎవరు చేయవచ్చో పుస్తకం చెప్పలేకపోతోంది. ఏమీ మారలేదు, డబ్బు కదలలేదు.</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed, and no money was moved.</source>
        <translation>%1 ఇక ఇక్కడ పనిచేయకూడదు. ఏమీ మారలేదు, డబ్బు కదలలేదు.</translation>
    </message>
    <message>
        <source>%1 is a cashier, and only an owner may do this. Nothing was changed, and no money was moved.</source>
        <translation>%1 క్యాషియర్, దీన్ని యజమాని మాత్రమే చేయవచ్చు. ఏమీ మారలేదు, డబ్బు కదలలేదు.</translation>
    </message>
    <message>
        <source>People sign in on this book: give --user NAME and --pin-file FILE. Nothing was changed, and no money was moved.</source>
        <translation>ఈ పుస్తకంలో సైన్ ఇన్ చేయాలి: --user NAME, --pin-file FILE ఇవ్వండి. ఏమీ మారలేదు, డబ్బు కదలలేదు.</translation>
    </message>
    <message>
        <source>The PIN cannot be read: the file must hold one line, and be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>PIN చదవలేకపోయాం: ఫైల్‌లో ఒకే లైన్ ఉండాలి, అది 0600 తో మీ సొంత ఫైల్ కావాలి. ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Nothing was changed, and no money was moved.</source>
        <translation>పేరు లేదా PIN తప్పు. ఏమీ మారలేదు, డబ్బు కదలలేదు.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait %1 seconds, then try again. Nothing was changed, and no money was moved.</source>
        <translation>చాలాసార్లు తప్పు PIN: %1 సెకన్లు ఆగి మళ్లీ ప్రయత్నించండి. ఏమీ మారలేదు, డబ్బు కదలలేదు.</translation>
    </message>
    <message>
        <source>People are kept by: add, list, role, pin, limit, disable, enable, rules. Nothing was changed.</source>
        <translation>వ్యక్తుల కోసం: add, list, role, pin, limit, disable, enable, rules. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>The first person is an owner, and one owner always stays. Nothing was changed.</source>
        <translation>మొదటి వ్యక్తి యజమాని, ఒక యజమాని ఎప్పుడూ ఉంటారు. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>Give --name (of somebody who is there, or with add of somebody new), --role owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 characters. Nothing was changed.</source>
        <translation>--name (ఉన్నవారిది, లేదా add తో కొత్తవారిది), --role owner లేదా cashier, పరిమితులు రూపాయల్లో, --new-pin-file లో %1 నుండి %2 అక్షరాల PIN ఇవ్వండి. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>Give --large in rupees, --lock-minutes from 1 to %1, and --cashiers-see-balance yes or no. Nothing was changed.</source>
        <translation>--large రూపాయల్లో, --lock-minutes 1 నుండి %1 వరకు, --cashiers-see-balance yes లేదా no ఇవ్వండి. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>ఆపివేశారు</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever stands at the counter is the owner.</source>
        <translation>ఇక్కడ ఎవరూ సైన్ ఇన్ చేయరు: కౌంటర్‌లో ఉన్నవారే యజమాని.</translation>
    </message>
    <message>
        <source>The backup %1 is sealed. Give its passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>బ్యాకప్ %1 సీలు వేసి ఉంది. --passphrase-file తో దాని పాస్‌ఫ్రేజ్ ఇవ్వండి. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup %1, or its beginning was changed. Nothing was changed here.</source>
        <translation>ఈ పాస్‌ఫ్రేజ్ బ్యాకప్ %1 ను తెరవదు, లేదా దాని మొదలు మార్చారు. ఇక్కడ ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>The backup %1 is cut short or was changed, so it cannot be trusted. Nothing was changed here.</source>
        <translation>బ్యాకప్ %1 సగమే ఉంది లేదా మార్చారు, కాబట్టి నమ్మలేం. ఇక్కడ ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries, head %2.</source>
        <translation>బ్యాకప్ పూర్తిగా ఉంది: %1 నమోదులు, కొన %2.</translation>
    </message>
    <message>
        <source>which, as 2026-11 (this one)</source>
        <translation>ఏది, 2026-11 లా (ఇదే)</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>స్ప్రెడ్‌షీట్ కోసం పట్టికగా</translation>
    </message>
    <message>
        <source>keeps a rate of this operator&apos;s code</source>
        <translation>ఈ ఆపరేటర్ కోడ్ రేటును ఉంచుతుంది</translation>
    </message>
    <message>
        <source>of the amount, as 3.25</source>
        <translation>మొత్తంలో, 3.25 లా</translation>
    </message>
    <message>
        <source>for each recharge</source>
        <translation>ప్రతి రీఛార్జ్‌కు</translation>
    </message>
    <message>
        <source>from that day on there is no rate</source>
        <translation>ఆ రోజు నుండి రేటు లేదు</translation>
    </message>
    <message>
        <source>first day of the rate (today)</source>
        <translation>రేటు మొదటి రోజు (నేడు)</translation>
    </message>
    <message>
        <source>GST on the margin, in per cent</source>
        <translation>మార్జిన్‌పై GST, శాతంలో</translation>
    </message>
    <message>
        <source>TDS on the margin, in per cent</source>
        <translation>మార్జిన్‌పై TDS, శాతంలో</translation>
    </message>
    <message>
        <source>what a month left the shop, by the owner&apos;s rates and by the wallet</source>
        <translation>నెలలో షాపుకు ఎంత మిగిలింది, యజమాని రేట్లతో, వాలెట్‌తో</translation>
    </message>
    <message>
        <source>A rate is an operator&apos;s code with --percent from 0 to 10, --flat from 0 to 100 rupees, or --none, --from a day as 2026-11-22. Nothing was changed.</source>
        <translation>రేటు: ఆపరేటర్ కోడ్, --percent 0 నుండి 10, --flat 0 నుండి 100 రూపాయలు, లేదా --none, --from ఒక రోజు 2026-11-22 లా. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>పన్ను రేటు 0 నుండి 50 శాతం. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>--month is a month as 2026-11.</source>
        <translation>--month అంటే నెల, 2026-11 లా.</translation>
    </message>
</context>
<context>
    <name>ct::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>కొత్త కస్టమర్</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>కస్టమర్ వివరం మార్చు</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>మొబైల్ నంబర్ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>పేరు (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Village or street</source>
        <translation>ఊరు లేదా వీధి (&amp;V)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>సందేశాల భాష</translation>
    </message>
    <message>
        <source>As in the shop</source>
        <translation>దుకాణం భాష</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>సందేశాల భాష (&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>గమనిక (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>ఉంచు (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>Further connections</source>
        <translation>ఇతర కనెక్షన్లు</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>కనెక్షన్ చేర్చు (&amp;A)</translation>
    </message>
    <message>
        <source>Service of connection %1</source>
        <translation>కనెక్షన్ %1 సేవ</translation>
    </message>
    <message>
        <source>Number of connection %1</source>
        <translation>కనెక్షన్ %1 నంబర్</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>నంబర్</translation>
    </message>
    <message>
        <source>Whose connection %1 is</source>
        <translation>కనెక్షన్ %1 ఎవరిది</translation>
    </message>
    <message>
        <source>Whose, e.g. wife</source>
        <translation>ఎవరిది, ఉదా. భార్య</translation>
    </message>
</context>
<context>
    <name>ct::CustomerPanel</name>
    <message>
        <source>Choose a customer to see the account, or press Ctrl+N for a new one.</source>
        <translation>ఖాతా చూడడానికి కస్టమర్‌ను ఎంచుకోండి, లేదా కొత్తవారికి Ctrl+N నొక్కండి.</translation>
    </message>
    <message>
        <source>Account of the customer</source>
        <translation>కస్టమర్ ఖాతా</translation>
    </message>
    <message>
        <source>Nothing was sold on account yet.</source>
        <translation>ఇంకా ఏదీ అప్పుపై అమ్మలేదు.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>చెల్లింపు</translation>
    </message>
    <message>
        <source>Write &amp;down…</source>
        <translation>రాయి… (&amp;D)</translation>
    </message>
    <message>
        <source>What is owed besides recharges, or from the old paper book.</source>
        <translation>రీఛార్జ్‌లు కాక ఉన్న బాకీ, లేదా పాత కాగితపు పుస్తకం నుంచి.</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>తగ్గించు… (&amp;T)</translation>
    </message>
    <message>
        <source>Corrects a wrong line, or lets something go.</source>
        <translation>తప్పు వరుసను సరిచేస్తుంది, లేదా కొంత వదిలేస్తుంది.</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>పరిమితి… (&amp;L)</translation>
    </message>
    <message>
        <source>How much may be owed. Without a limit nothing goes on account.</source>
        <translation>ఎంత అప్పు ఉండవచ్చు. పరిమితి లేకుండా అప్పు లేదు.</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <translation>వివరం… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>టెక్స్ట్‌తో WhatsApp తెరుస్తుంది. మీరు పంపే వరకు ఏదీ వెళ్లదు.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>మార్చు… (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase name…</source>
        <translation>పేరు చెరిపివేయి… (&amp;R)</translation>
    </message>
    <message>
        <source>Erases name, village and connections. The account stays.</source>
        <translation>పేరు, ఊరు, కనెక్షన్లు చెరిపివేస్తుంది. ఖాతా ఉంటుంది.</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>పరిమితి పెట్టాం.</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>%1 అందింది.</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>రాశాం.</translation>
    </message>
    <message>
        <source>Such an amount cannot be. Nothing was written.</source>
        <translation>అలాంటి మొత్తం ఉండదు. ఏమీ రాయలేదు.</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>పేరు చెరిపివేయి</translation>
    </message>
    <message>
        <source>Name, village, note and connections of %1 are erased from the book. The lines of the account stay under the number.</source>
        <translation>%1 పేరు, ఊరు, గమనిక, కనెక్షన్లు రిజిస్టర్ నుంచి చెరిపివేస్తాం. ఖాతా వరుసలు నంబర్ కింద ఉంటాయి.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>చెరిపివేయి (&amp;E)</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>పేరు చెరిపివేశాం.</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 వివరం</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. Copy the text instead.</source>
        <translation>WhatsApp తెరుచుకోలేదు. బదులుగా టెక్స్ట్ కాపీ చేయండి.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>టెక్స్ట్ WhatsApp లో ఉంది; అక్కడ పంపు నొక్కితే వెళ్తుంది.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp తెరుచుకోలేదు. బదులుగా టెక్స్ట్ కాపీ అయింది.</translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message>
        <source>Customer search</source>
        <translation>కస్టమర్ వెతుకులాట</translation>
    </message>
    <message>
        <source>Any part of number, name, village</source>
        <translation>నంబర్, పేరు, ఊరులో ఏ భాగమైనా</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>అందరూ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owing</source>
        <translation>బాకీ ఉన్నవారు (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due soon</source>
        <translation>త్వరలో ముగిసేవి (&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్త</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>కొత్త కస్టమర్</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>కస్టమర్లు</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>WhatsApp టెక్స్ట్</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>టెక్స్ట్‌తో WhatsApp తెరుస్తుంది. మీరు పంపే వరకు ఏదీ వెళ్లదు.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>టెక్స్ట్ కాపీ (&amp;C)</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>రీఛార్జ్</translation>
    </message>
    <message>
        <source>Recharge again</source>
        <translation>మళ్లీ రీఛార్జ్</translation>
    </message>
    <message>
        <source>Nobody is known yet. Ctrl+N makes the first customer.</source>
        <translation>ఇంకా కస్టమర్లు లేరు. Ctrl+N తో మొదటి కస్టమర్‌ను చేర్చండి.</translation>
    </message>
    <message>
        <source>Nobody of that number, name or village.</source>
        <translation>ఆ నంబర్, పేరు లేదా ఊరుతో ఎవరూ లేరు.</translation>
    </message>
    <message>
        <source>✓ Nobody owes anything.</source>
        <translation>✓ ఎవరికీ బాకీ లేదు.</translation>
    </message>
    <message>
        <source>Looking through the recharges of the last months…</source>
        <translation>గత నెలల రీఛార్జ్‌లు చూస్తున్నాం…</translation>
    </message>
    <message>
        <source>No recharge runs out in the next days, as far as past recharges tell.</source>
        <translation>పాత రీఛార్జ్‌ల ప్రకారం రాబోయే రోజుల్లో ఏదీ ముగియదు.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%n మంది నుంచి %1 బాకీ</numerusform>
            <numerusform>%n మంది నుంచి %1 బాకీ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n రోజు</numerusform>
            <numerusform>%n రోజులు</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>ఈరోజు ముగుస్తుంది</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>%n రోజులో ముగుస్తుంది</numerusform>
            <numerusform>%n రోజుల్లో ముగుస్తుంది</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n రోజు క్రితం ముగిసింది</numerusform>
            <numerusform>%n రోజుల క్రితం ముగిసింది</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>టెక్స్ట్ WhatsApp లో ఉంది; అక్కడ పంపు నొక్కితే వెళ్తుంది.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp తెరుచుకోలేదు. బదులుగా టెక్స్ట్ కాపీ అయింది.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>టెక్స్ట్ కాపీ అయింది.</translation>
    </message>
    <message>
        <source>This number is known already, as %1.</source>
        <translation>ఈ నంబర్ ఇప్పటికే %1 గా ఉంది.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>వెతుకులాట</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>చెల్లింపు తీసుకో</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ఖాతా వివరం</translation>
    </message>
</context>
<context>
    <name>ct::DayBookModel</name>
    <message>
        <source>Operator</source>
        <translation>ఆపరేటర్</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>విజయవంతం</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>మార్జిన్</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>మార్జిన్ %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>విఫలం</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>వేచి ఉంది</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>రద్దు చేశారు</translation>
    </message>
    <message>
        <source>Median time to result</source>
        <translation>ఫలితానికి మధ్యస్థ సమయం</translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message>
        <source>Day book dates</source>
        <translation>రోజు లెక్క తేదీలు</translation>
    </message>
    <message>
        <source>Export the day book</source>
        <translation>రోజు లెక్క ఎగుమతి చేయి</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ముద్రించు… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the day book</source>
        <translation>రోజు లెక్క ముద్రించు</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>కస్టమర్ల నుంచి వచ్చినది</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>వాలెట్ నుంచి పోయినది</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>మార్జిన్, తెలుసుకున్నది</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>సేవ వారీగా</translation>
    </message>
    <message>
        <source>Day book by operator</source>
        <translation>ఆపరేటర్ వారీగా రోజు లెక్క</translation>
    </message>
    <message>
        <source>Enter shows the recharges of an operator in the history.</source>
        <translation>Enter తో ఆపరేటర్ రీఛార్జ్‌లు హిస్టరీలో కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>రిజిస్టర్ చదువుతున్నాం…</translation>
    </message>
    <message>
        <source>%1 – against the same weekday last week</source>
        <translation>%1 – గత వారం ఇదే రోజుతో పోలిస్తే</translation>
    </message>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – %n వారం ముందుతో పోలిస్తే</numerusform>
            <numerusform>%1 – %n వారాల ముందుతో పోలిస్తే</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by hour, in ₹</source>
        <translation>గంటల వారీ అమ్మకాలు, ₹ లో</translation>
    </message>
    <message>
        <source>Sales by month, in ₹</source>
        <translation>నెలల వారీ అమ్మకాలు, ₹ లో</translation>
    </message>
    <message>
        <source>Sales by day, in ₹</source>
        <translation>రోజుల వారీ అమ్మకాలు, ₹ లో</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>స్ప్రెడ్‌షీట్ పట్టిక (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>ముద్రించే పేజీలు (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 లో రాశాం</translation>
    </message>
    <message>
        <source>The day book could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>రోజు లెక్క అక్కడ రాయలేకపోయాం. వేరే ఫోల్డర్ ఎంచుకోండి, లేదా డిస్క్‌లో చోటు చేయండి.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ఎగుమతి (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Margin…</source>
        <translation>మార్జిన్… (&amp;M)</translation>
    </message>
    <message>
        <source>Margin of a month</source>
        <translation>నెల మార్జిన్</translation>
    </message>
</context>
<context>
    <name>ct::DayBookWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>%1 సె.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 ని. %2 సె.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A triangle and by how much per cent there is more or less</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln రీఛార్జ్</numerusform>
            <numerusform>%Ln రీఛార్జ్‌లు</numerusform>
        </translation>
    </message>
    <message>
        <source>service charges %1</source>
        <extracomment>%1 is a sum of money: what the shop took on top of the amounts</extracomment>
        <translation>సేవా రుసుములు %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two balances of the wallet: at the beginning and at the end</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no balance is known from before</source>
        <translation>ముందటి బ్యాలెన్స్ ఏదీ తెలియదు</translation>
    </message>
    <message>
        <source>no balance was asked in these days</source>
        <translation>ఈ రోజుల్లో బ్యాలెన్స్ అడగలేదు</translation>
    </message>
    <message>
        <source>top-ups %1</source>
        <extracomment>%1 is a sum of money: put into the wallet</extracomment>
        <translation>టాప్-అప్‌లు %1</translation>
    </message>
    <message>
        <source>learnt once the wallet has shown it</source>
        <translation>వాలెట్ చూపాక తెలుస్తుంది</translation>
    </message>
    <message>
        <source>known of %1 of %2 operators</source>
        <extracomment>Of how many operators the margin is known</extracomment>
        <translation>%2 లో %1 ఆపరేటర్లది తెలుసు</translation>
    </message>
    <message>
        <source>of all operators</source>
        <translation>అన్ని ఆపరేటర్లది</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 వేచి ఉన్నవి, %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 విఫలం</translation>
    </message>
    <message>
        <source>%1 reversed, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 రద్దయినవి, %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>రోజు లెక్క</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>కస్టమర్ల నుంచి వచ్చినది</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>రీఛార్జ్‌లు</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>సేవా రుసుములు</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>వాలెట్ నుంచి పోయినది</translation>
    </message>
    <message>
        <source>Wallet at the beginning</source>
        <translation>మొదట్లో వాలెట్</translation>
    </message>
    <message>
        <source>Wallet at the end</source>
        <translation>చివర్లో వాలెట్</translation>
    </message>
    <message>
        <source>Put into the wallet</source>
        <translation>వాలెట్‌లో వేసినది</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>మార్జిన్, తెలుసుకున్నది</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>అమ్మనివి</translation>
    </message>
</context>
<context>
    <name>ct::DayJump</name>
    <message>
        <source>&amp;Day…</source>
        <translation>రోజు… (&amp;D)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ఒక రోజుకు వెళ్లు</translation>
    </message>
    <message>
        <source>Shows what was sold on that day and before (Ctrl+G).</source>
        <translation>ఆ రోజు, అంతకు ముందు అమ్మకాలు చూపుతుంది (Ctrl+G).</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>రోజు (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>వెళ్లాల్సిన రోజు</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>ఆ రోజు చూపు</translation>
    </message>
</context>
<context>
    <name>ct::DecisionDialog</name>
    <message>
        <source>The owner&apos;s decision</source>
        <translation>యజమాని నిర్ణయం</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ఆర్డర్ %1</translation>
    </message>
    <message>
        <source>It was &amp;done (success)</source>
        <translation>జరిగింది (విజయవంతం) (&amp;D)</translation>
    </message>
    <message>
        <source>It was &amp;not done (failed)</source>
        <translation>జరగలేదు (విఫలం) (&amp;N)</translation>
    </message>
    <message>
        <source>It was &amp;taken back (reversed)</source>
        <translation>వెనక్కి తీసుకున్నారు (రద్దు) (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the provider says, and who said it</source>
        <translation>కారణం: ప్రొవైడర్ ఏమన్నారు, ఎవరన్నారు (&amp;R)</translation>
    </message>
    <message>
        <source>Number of the &amp;document that says so</source>
        <translation>అలా చెప్పే పత్రం నంబర్ (&amp;D)</translation>
    </message>
    <message>
        <source>Reference of the provider&apos;s &amp;portal</source>
        <translation>ప్రొవైడర్ పోర్టల్ రిఫరెన్స్ (&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>నిర్ణయించు (&amp;C)</translation>
    </message>
    <message>
        <source>Decide nothing</source>
        <translation>నిర్ణయించవద్దు</translation>
    </message>
    <message>
        <source>%1 counts as taken from the wallet for good, and the customer gets the receipt.</source>
        <translation>%1 వాలెట్ నుంచి శాశ్వతంగా తీసుకున్నట్లు లెక్క, కస్టమర్‌కు రసీదు అందుతుంది.</translation>
    </message>
    <message>
        <source>%1 counts as back in the wallet, and the customer is to get the money back. This cannot be undone.</source>
        <translation>%1 వాలెట్‌కు తిరిగి వచ్చినట్లు లెక్క, కస్టమర్‌కు డబ్బు తిరిగి ఇవ్వాలి. దీన్ని మార్చలేం.</translation>
    </message>
    <message>
        <source>Nothing counts as taken, and the same sale may be made again. If the provider did it after all, it is done twice. This cannot be undone.</source>
        <translation>ఏదీ తీసుకున్నట్లు లెక్క కాదు, అదే అమ్మకం మళ్లీ చేయవచ్చు. ప్రొవైడర్ నిజంగా చేసి ఉంటే రెండుసార్లు అవుతుంది. దీన్ని మార్చలేం.</translation>
    </message>
    <message>
        <source>Decide only by what the provider&apos;s portal or a document says.</source>
        <translation>ప్రొవైడర్ పోర్టల్ లేదా పత్రం చెప్పినదాని ప్రకారమే నిర్ణయించండి.</translation>
    </message>
    <message>
        <source>Outcome, reason and reference are needed.</source>
        <translation>ఫలితం, కారణం, రిఫరెన్స్ కావాలి.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeDialog</name>
    <message>
        <source>Raise a dispute</source>
        <translation>వివాదం లేవనెత్తు</translation>
    </message>
    <message>
        <source>&amp;What is wrong, in the customer&apos;s words</source>
        <translation>తప్పేమిటి, కస్టమర్ మాటల్లో (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>లేవనెత్తు (&amp;R)</translation>
    </message>
    <message>
        <source>Note to the dispute</source>
        <translation>వివాదానికి గమనిక</translation>
    </message>
    <message>
        <source>&amp;What was said, and by whom</source>
        <translation>ఏమన్నారు, ఎవరన్నారు (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>గమనిక ఉంచు (&amp;K)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>కేసు ముగించు</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>ఎలా ముగిసింది (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>కేసు ముగించు (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>ఫలితం (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount paid back</source>
        <translation>తిరిగి ఇచ్చిన మొత్తం (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ct::DisputePanel</name>
    <message>
        <source>What happened</source>
        <translation>ఏం జరిగింది</translation>
    </message>
    <message>
        <source>Complaint to the provider</source>
        <translation>ప్రొవైడర్‌కు ఫిర్యాదు</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>అడుగు (&amp;A)</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>ఈ రీఛార్జ్ స్థితి ప్రొవైడర్‌ను అడుగుతుంది. మళ్లీ ఎప్పుడూ పంపదు.</translation>
    </message>
    <message>
        <source>Copy co&amp;mplaint</source>
        <translation>ఫిర్యాదు కాపీ (&amp;M)</translation>
    </message>
    <message>
        <source>Copies the complaint with every number, to send to the provider.</source>
        <translation>ప్రొవైడర్‌కు పంపడానికి, అన్ని నంబర్లతో ఫిర్యాదును కాపీ చేస్తుంది.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>నిర్ణయించు… (&amp;D)</translation>
    </message>
    <message>
        <source>The owner&apos;s word on the outcome, with reason and reference.</source>
        <translation>ఫలితంపై యజమాని మాట, కారణం, రిఫరెన్స్‌తో.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>గమనిక… (&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what was said about this case.</source>
        <translation>ఈ కేసు గురించి చెప్పినదాన్ని ఉంచుతుంది.</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>ముగించు… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is in dispute.
Sales without a result for a quarter of an hour, answers that contradict each other, double debits and reversals appear here by themselves.</source>
        <translation>వివాదాలు లేవు.
పావుగంటగా ఫలితం లేని అమ్మకాలు, పరస్పర విరుద్ధ జవాబులు, రెండుసార్లు తీసిన డబ్బు, రద్దులు వాటంతటవే ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Choose a case to see what happened and what to do.</source>
        <translation>ఏం జరిగిందో, ఏం చేయాలో చూడడానికి ఒక కేసు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ఆర్డర్ %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>లావాదేవీ %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>రెఫ్ %1</translation>
    </message>
    <message>
        <source>Other order %1</source>
        <translation>మరో ఆర్డర్ %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>అడుగుతున్నాం…</translation>
    </message>
    <message>
        <source>Ends the case with its outcome.</source>
        <translation>ఫలితంతో కేసు ముగిస్తుంది.</translation>
    </message>
    <message>
        <source>Its outcome is not settled yet: it is asked about, or the owner decides.</source>
        <translation>ఫలితం ఇంకా తేలలేదు: అడుగుతున్నాం, లేదా యజమాని నిర్ణయిస్తారు.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ద్వారా</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>ఇప్పుడే అడిగాం: కొత్తగా ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>Copied. Send it to the provider; that it was copied is kept in the story.</source>
        <translation>కాపీ అయింది. ప్రొవైడర్‌కు పంపండి; కాపీ చేసినట్లు నమోదైంది.</translation>
    </message>
    <message>
        <source>Copied, but this could not be kept in the book.</source>
        <translation>కాపీ అయింది, కానీ రిజిస్టర్‌లో నమోదు కాలేదు.</translation>
    </message>
    <message>
        <source>Decided and kept in the story.</source>
        <translation>నిర్ణయించి నమోదు చేశాం.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>ముగిసింది.</translation>
    </message>
    <message>
        <source>Kept in the story.</source>
        <translation>నమోదైంది.</translation>
    </message>
    <message>
        <source>This could not be written into the book, and nothing was changed.</source>
        <translation>దీన్ని రిజిస్టర్‌లో రాయలేకపోయాం, ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>The sale stands differently by now. Nothing was changed; look at it again.</source>
        <translation>అమ్మకం స్థితి ఇప్పుడు మారింది. ఏమీ మార్చలేదు; మళ్లీ చూడండి.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeWords</name>
    <message>
        <source>Done twice</source>
        <translation>రెండుసార్లు జరిగింది</translation>
    </message>
    <message>
        <source>Answers contradict each other</source>
        <translation>జవాబులు విరుద్ధంగా ఉన్నాయి</translation>
    </message>
    <message>
        <source>Answers contradicted each other</source>
        <translation>జవాబులు విరుద్ధంగా వచ్చాయి</translation>
    </message>
    <message>
        <source>Answer with another number or amount</source>
        <translation>జవాబులో వేరే నంబర్ లేదా మొత్తం</translation>
    </message>
    <message>
        <source>Answer about another order</source>
        <translation>వేరే ఆర్డర్ గురించి జవాబు</translation>
    </message>
    <message>
        <source>One transaction number for two</source>
        <translation>రెండింటికి ఒకే లావాదేవీ నంబర్</translation>
    </message>
    <message>
        <source>Taken back: customer is owed</source>
        <translation>వెనక్కి తీసుకున్నారు: కస్టమర్‌కు ఇవ్వాలి</translation>
    </message>
    <message>
        <source>Done after all</source>
        <translation>చివరకు జరిగింది</translation>
    </message>
    <message>
        <source>Raised by hand</source>
        <translation>చేత్తో లేవనెత్తినది</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>ఫలితం లేదు</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్త</translation>
    </message>
    <message>
        <source>Over 15 min</source>
        <translation>15 నిమిషాలు దాటింది</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>ఒక రోజు దాటింది</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>ఫిర్యాదు పంపాలి</translation>
    </message>
    <message>
        <source>The customer paid once and it was done twice. Send the complaint and claim one amount back.</source>
        <translation>కస్టమర్ ఒకసారి ఇచ్చారు, రెండుసార్లు జరిగింది. ఫిర్యాదు పంపి ఒక మొత్తం వెనక్కి అడగండి.</translation>
    </message>
    <message>
        <source>Ask the provider what holds, then decide.</source>
        <translation>ఏది నిజమో ప్రొవైడర్‌ను అడిగి, నిర్ణయించండి.</translation>
    </message>
    <message>
        <source>It was decided. Close it when the provider has confirmed the outcome.</source>
        <translation>నిర్ణయించారు. ప్రొవైడర్ ఫలితాన్ని ధృవీకరించాక ముగించండి.</translation>
    </message>
    <message>
        <source>Ask the provider which number was recharged with which amount.</source>
        <translation>ఏ నంబర్‌కు ఎంత రీఛార్జ్ అయిందో ప్రొవైడర్‌ను అడగండి.</translation>
    </message>
    <message>
        <source>Ask the provider about both orders. Nothing was booked by this answer.</source>
        <translation>రెండు ఆర్డర్ల గురించీ ప్రొవైడర్‌ను అడగండి. ఈ జవాబుతో ఏదీ నమోదు కాలేదు.</translation>
    </message>
    <message>
        <source>Pay %1 back to the customer from the drawer, then close the case.</source>
        <translation>సొరుగు నుంచి %1 కస్టమర్‌కు తిరిగి ఇచ్చి, కేసు ముగించండి.</translation>
    </message>
    <message>
        <source>It had counted as failed. If the customer was refunded, ask for the amount again; then close the case.</source>
        <translation>ఇది విఫలంగా లెక్కించారు. కస్టమర్‌కు వాపసు ఇచ్చి ఉంటే మొత్తం మళ్లీ అడగండి; తర్వాత కేసు ముగించండి.</translation>
    </message>
    <message>
        <source>Send the complaint, note what is answered, and close the case with its outcome.</source>
        <translation>ఫిర్యాదు పంపి, జవాబు రాసి, ఫలితంతో కేసు ముగించండి.</translation>
    </message>
    <message>
        <source>Do not sell it again and do not refund. Ask now; after a day call the provider, after five days send the complaint.</source>
        <translation>మళ్లీ అమ్మవద్దు, వాపసు ఇవ్వవద్దు. ఇప్పుడు అడగండి; ఒక రోజు తర్వాత ప్రొవైడర్‌కు ఫోన్ చేయండి, ఐదు రోజుల తర్వాత ఫిర్యాదు పంపండి.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>తిరిగి ఇచ్చారు</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>ప్రొవైడర్ ఒప్పుకోలేదు</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>వేరేలా తేలింది</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>లేవనెత్తినది: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>గమనిక: %1</translation>
    </message>
    <message>
        <source>Complaint copied</source>
        <translation>ఫిర్యాదు కాపీ అయింది</translation>
    </message>
    <message>
        <source>Closed, %1 paid back: %2</source>
        <translation>ముగిసింది, %1 తిరిగి ఇచ్చారు: %2</translation>
    </message>
    <message>
        <source>Closed, %1: %2</source>
        <translation>ముగిసింది, %1: %2</translation>
    </message>
</context>
<context>
    <name>ct::DisputesPage</name>
    <message>
        <source>stuck with the provider</source>
        <translation>ప్రొవైడర్ వద్ద చిక్కుకున్నది</translation>
    </message>
    <message>
        <source>owed to customers</source>
        <translation>కస్టమర్లకు ఇవ్వాల్సింది</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>కేసులు</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>ఒక రోజు దాటినవి</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>వివాదాలు</translation>
    </message>
    <message>
        <source>✓ Everything is settled.</source>
        <translation>✓ అన్నీ తేలాయి.</translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>అంతా సరిగ్గా ఉందా?</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>అన్నీ తనిఖీ చేయి</translation>
    </message>
    <message>
        <source>No recharge is sent for this.</source>
        <translation>దీనికి ఏ రీఛార్జ్ పంపం.</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>నివేదిక కాపీ (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>నివేదిక కాపీ</translation>
    </message>
    <message>
        <source>Copies it as text, without password, balance or customers&apos; numbers.</source>
        <translation>పాస్‌వర్డ్, బ్యాలెన్స్, కస్టమర్ నంబర్లు లేకుండా టెక్స్ట్‌గా కాపీ చేస్తుంది.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>అన్నీ చూస్తున్నాం…</translation>
    </message>
    <message>
        <source>Looks at connection, login, disk, printer and all else that selling needs. No recharge is sent.</source>
        <translation>కనెక్షన్, లాగిన్, డిస్క్, ప్రింటర్, అమ్మకానికి అవసరమైనవన్నీ చూస్తుంది. ఏ రీఛార్జ్ పంపదు.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%n లోపం కనిపించింది. ఏం చేయాలో పక్కన ఉంది.</numerusform>
            <numerusform>%n లోపాలు కనిపించాయి. ఏం చేయాలో ఒక్కోదాని పక్కన ఉంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>లోపం లేదు, చూడాల్సినది %n.</numerusform>
            <numerusform>లోపం లేదు, చూడాల్సినవి %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is well.</source>
        <translation>చూసినవన్నీ బాగున్నాయి.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>కాపీ అయింది. మీకు సహాయం చేసేవారికి పంపే సందేశంలో పేస్ట్ చేయండి.</translation>
    </message>
    <message>
        <source>Check ever&amp;ything</source>
        <translation>అన్నీ తనిఖీ చేయి (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ct::DoctorWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 సె.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 నిమి.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 గం.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 రోజులు</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Provider&apos;s name</source>
        <translation>ప్రొవైడర్ పేరు</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>కనెక్షన్</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>గడియారం</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>లాగిన్</translation>
    </message>
    <message>
        <source>White list</source>
        <translation>వైట్‌లిస్ట్</translation>
    </message>
    <message>
        <source>Place of the password</source>
        <translation>పాస్‌వర్డ్ స్థానం</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>డిస్క్</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>రిజిస్టర్</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ప్రింటర్</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>కాల్-బ్యాక్‌లు</translation>
    </message>
    <message>
        <source>Shop-wide book</source>
        <translation>దుకాణం మొత్తం రిజిస్టర్</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>బాగుంది</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>ఇది చూడండి</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>లోపం</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>చూడలేదు</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>పేరు %1 చిరునామా %2.</translation>
    </message>
    <message>
        <source>The address %1 needs no name to be looked up.</source>
        <translation>చిరునామా %1 కు పేరు వెతకనక్కర్లేదు.</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>పేరు %1 దొరకలేదు.</translation>
    </message>
    <message>
        <source>The name %1 leads to %2, which is inside this network and not the provider.</source>
        <translation>పేరు %1 చిరునామా %2, అది ఈ నెట్‌వర్క్ లోపల ఉంది, ప్రొవైడర్ కాదు.</translation>
    </message>
    <message>
        <source>There is no usable address of a provider.</source>
        <translation>పనికొచ్చే ప్రొవైడర్ చిరునామా లేదు.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 జవాబిస్తోంది.</translation>
    </message>
    <message>
        <source>%1 answers over a connection that can be trusted.</source>
        <translation>%1 నమ్మదగిన కనెక్షన్‌పై జవాబిస్తోంది.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 సురక్షితంగా జవాబిస్తోంది, కానీ దాని సర్టిఫికెట్ %n రోజులో ముగుస్తుంది.</numerusform>
            <numerusform>%1 సురక్షితంగా జవాబిస్తోంది, కానీ దాని సర్టిఫికెట్ %n రోజుల్లో ముగుస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 కనెక్షన్ నిరాకరిస్తోంది.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no answer came.</source>
        <translation>%1 అందుబాటులో లేదు: జవాబు రాలేదు.</translation>
    </message>
    <message>
        <source>%1 was reached, and the connection was cut.</source>
        <translation>%1 అందింది, కానీ కనెక్షన్ తెగింది.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 సర్టిఫికెట్ %2 న ముగిసింది.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>%1 సర్టిఫికెట్ %2 నుంచే చెల్లుతుంది.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts.</source>
        <translation>%1 సర్టిఫికెట్‌పై ఈ కంప్యూటర్ నమ్మేవారెవరూ సంతకం చేయలేదు.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by “%2”, whom this computer does not trust.</source>
        <translation>%1 సర్టిఫికెట్‌పై “%2” సంతకం చేసింది, దాన్ని ఈ కంప్యూటర్ నమ్మదు.</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of somebody else (%2).</source>
        <translation>%1 గా జవాబిచ్చేది వేరొకరి (%2) సర్టిఫికెట్ చూపుతోంది.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1 తో సురక్షిత కనెక్షన్ కుదరలేదు.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>ఈ కంప్యూటర్ గడియారం సరిగ్గా ఉంది.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>ఈ కంప్యూటర్ గడియారం %1 ముందుంది.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>ఈ కంప్యూటర్ గడియారం %1 వెనుక ఉంది.</translation>
    </message>
    <message>
        <source>The book has an entry of %1, which is still to come by this clock.</source>
        <translation>రిజిస్టర్‌లో %1 నమోదు ఉంది, ఈ గడియారం ప్రకారం అది ఇంకా రావాలి.</translation>
    </message>
    <message>
        <source>The provider stated no time to compare the clock with.</source>
        <translation>గడియారం పోల్చడానికి ప్రొవైడర్ సమయం చెప్పలేదు.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password. Balance %1.</source>
        <translation>ప్రొవైడర్ యూజర్ పేరు, పాస్‌వర్డ్ అంగీకరించారు. బ్యాలెన్స్ %1.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password.</source>
        <translation>ప్రొవైడర్ యూజర్ పేరు, పాస్‌వర్డ్ అంగీకరించారు.</translation>
    </message>
    <message>
        <source>The provider refuses the user name or the password.</source>
        <translation>ప్రొవైడర్ యూజర్ పేరు లేదా పాస్‌వర్డ్ నిరాకరించారు.</translation>
    </message>
    <message>
        <source>There is no password to log in with.</source>
        <translation>లాగిన్‌కు పాస్‌వర్డ్ లేదు.</translation>
    </message>
    <message>
        <source>The provider did not answer the question for the balance.</source>
        <translation>బ్యాలెన్స్ అడిగితే ప్రొవైడర్ జవాబివ్వలేదు.</translation>
    </message>
    <message>
        <source>The provider answered, but not with a balance.</source>
        <translation>ప్రొవైడర్ జవాబిచ్చారు, కానీ బ్యాలెన్స్ చెప్పలేదు.</translation>
    </message>
    <message>
        <source>The provider refuses the question for the balance: “%1”.</source>
        <translation>బ్యాలెన్స్ ప్రశ్నను ప్రొవైడర్ నిరాకరించారు: “%1”.</translation>
    </message>
    <message>
        <source>The provider took a recharge from here on %1.</source>
        <translation>ప్రొవైడర్ ఇక్కడి నుంచి %1 న రీఛార్జ్ తీసుకున్నారు.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address.</source>
        <translation>ప్రొవైడర్ ఈ దుకాణం ఇంటర్నెట్ చిరునామా నిరాకరించారు.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address %1.</source>
        <translation>ప్రొవైడర్ ఈ దుకాణం ఇంటర్నెట్ చిరునామా %1 నిరాకరించారు.</translation>
    </message>
    <message>
        <source>No recharge has passed from here yet, and only a recharge shows it.</source>
        <translation>ఇక్కడి నుంచి ఇంకా ఏ రీఛార్జ్ వెళ్లలేదు, రీఛార్జ్ చేస్తేనే ఇది తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>The password can be kept and read.</source>
        <translation>పాస్‌వర్డ్ ఉంచవచ్చు, చదవవచ్చు.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps nothing: there is none, or it is closed.</source>
        <translation>ఈ డెస్క్‌టాప్ కీరింగ్ ఏదీ ఉంచదు: అది లేదు, లేదా మూసి ఉంది.</translation>
    </message>
    <message>
        <source>The place of the password is locked, or its passphrase is wrong.</source>
        <translation>పాస్‌వర్డ్ స్థానం లాక్ అయింది, లేదా పాస్‌ఫ్రేజ్ తప్పు.</translation>
    </message>
    <message>
        <source>The file with the password is missing, cannot be read or is not private.</source>
        <translation>పాస్‌వర్డ్ ఫైల్ లేదు, చదవలేం లేదా ప్రైవేట్ కాదు.</translation>
    </message>
    <message>
        <source>No password is kept here.</source>
        <translation>ఇక్కడ పాస్‌వర్డ్ లేదు.</translation>
    </message>
    <message>
        <source>The folder of the book can be written.</source>
        <translation>రిజిస్టర్ ఫోల్డర్‌లో రాయవచ్చు.</translation>
    </message>
    <message>
        <source>The folder of the book can be written, %1 are free.</source>
        <translation>రిజిస్టర్ ఫోల్డర్‌లో రాయవచ్చు, %1 ఖాళీ ఉంది.</translation>
    </message>
    <message>
        <source>Only %1 are free where the book lies.</source>
        <translation>రిజిస్టర్ ఉన్న చోట %1 మాత్రమే ఖాళీ.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are free where the book lies, and nothing is sold below 200 MB.</source>
        <translation>డిస్క్ నిండింది: రిజిస్టర్ ఉన్న చోట %1 ఖాళీ, 200 MB కన్నా తక్కువైతే అమ్మకం లేదు.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>ఫోల్డర్ %1 లో రాయలేం.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut.</source>
        <translation>ఫోల్డర్ %1 వేరే మెషీన్ డిస్క్‌లో ఉంది, కరెంటు పోతే అక్కడ ఏదీ భద్రం కాదు.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1.</source>
        <translation>ఈ కంప్యూటర్‌లోని ఇతర యూజర్లు ఫోల్డర్ %1 చూడగలరు.</translation>
    </message>
    <message>
        <source>The book is well, and no recharge is waiting.</source>
        <translation>రిజిస్టర్ బాగుంది, ఏ రీఛార్జ్ ఆగి లేదు.</translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>రిజిస్టర్ బాగుంది, %n రీఛార్జ్ వేచి ఉంది.</numerusform>
            <numerusform>రిజిస్టర్ బాగుంది, %n రీఛార్జ్‌లు వేచి ఉన్నాయి.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book cannot be written: nothing is sold, past sales can be looked up.</source>
        <translation>రిజిస్టర్‌లో రాయలేం: అమ్మకం లేదు, పాత అమ్మకాలు చూడవచ్చు.</translation>
    </message>
    <message>
        <source>The book is damaged: nothing is sold, past sales can be looked up.</source>
        <translation>రిజిస్టర్ పాడైంది: అమ్మకం లేదు, పాత అమ్మకాలు చూడవచ్చు.</translation>
    </message>
    <message>
        <source>The printer “%1” takes work.</source>
        <translation>ప్రింటర్ “%1” పని తీసుకుంటోంది.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it takes work and prints nothing.</source>
        <translation>ప్రింటర్ “%1” ఆగింది: పని తీసుకుంటుంది, ముద్రించదు.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>ప్రింటర్ “%1” ఇప్పుడు లేదు.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>ఈ కంప్యూటర్‌కు ప్రింటర్ లేదు.</translation>
    </message>
    <message>
        <source>Call-backs are switched off. Results come by asking, a little later.</source>
        <translation>కాల్-బ్యాక్‌లు ఆఫ్. ఫలితాలు అడిగితే, కొంచెం ఆలస్యంగా వస్తాయి.</translation>
    </message>
    <message>
        <source>Call-backs are received at %1.</source>
        <translation>కాల్-బ్యాక్‌లు %1 వద్ద అందుతున్నాయి.</translation>
    </message>
    <message>
        <source>This counter keeps its own book only; no shop-wide book is attached.</source>
        <translation>ఈ కౌంటర్ తన రిజిస్టర్ మాత్రమే ఉంచుతుంది; దుకాణం మొత్తం రిజిస్టర్ జోడించలేదు.</translation>
    </message>
    <message>
        <source>It has no meaning before this is well: %1.</source>
        <translation>ముందు ఇది బాగవ్వాలి: %1.</translation>
    </message>
    <message>
        <source>This check did not end in time.</source>
        <translation>ఈ తనిఖీ సమయానికి ముగియలేదు.</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>ఇది తెలుసుకోలేకపోయాం.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the provider&apos;s address in Settings. If other pages open, restart the router.</source>
        <translation>ఇంటర్నెట్ కనెక్షన్‌ను, సెట్టింగ్‌లలో ప్రొవైడర్ చిరునామాను చూడండి. ఇతర పేజీలు తెరుచుకుంటే రూటర్ మళ్లీ ఆన్ చేయండి.</translation>
    </message>
    <message>
        <source>If a login page of the network is waiting, open it in a browser. Else tell whoever looks after the router. Nothing is sent to a false address.</source>
        <translation>నెట్‌వర్క్ లాగిన్ పేజీ ఉంటే బ్రౌజర్‌లో తెరవండి. లేకపోతే రూటర్ చూసేవారికి చెప్పండి. తప్పుడు చిరునామాకు ఏదీ పంపం.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address in Settings; it begins with https://.</source>
        <translation>సెట్టింగ్‌లలో ప్రొవైడర్ చిరునామా ఇవ్వండి; అది https:// తో మొదలవుతుంది.</translation>
    </message>
    <message>
        <source>Tell the provider that the certificate has to be renewed.</source>
        <translation>సర్టిఫికెట్ పునరుద్ధరించాలని ప్రొవైడర్‌కు చెప్పండి.</translation>
    </message>
    <message>
        <source>Check the address in Settings. If it is right, the provider is down: wait, and sell nothing elsewhere for the same customer.</source>
        <translation>సెట్టింగ్‌లలో చిరునామా చూడండి. సరైనదే అయితే ప్రొవైడర్ ఆగిపోయింది: ఆగండి, అదే కస్టమర్‌కు వేరేచోట అమ్మవద్దు.</translation>
    </message>
    <message>
        <source>Check the internet connection and the router, then look again.</source>
        <translation>ఇంటర్నెట్ కనెక్షన్, రూటర్ చూసి, మళ్లీ చూడండి.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, ask the provider whether the service is running.</source>
        <translation>నిమిషంలో మళ్లీ చూడండి. అలాగే ఉంటే సేవ నడుస్తోందా అని ప్రొవైడర్‌ను అడగండి.</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, tell the provider; nothing is sent until it is renewed.</source>
        <translation>ముందు ఈ కంప్యూటర్ తేదీ చూడండి. సరైనదే అయితే ప్రొవైడర్‌కు చెప్పండి; పునరుద్ధరించే వరకు ఏదీ పంపం.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong: set date and time.</source>
        <translation>ఈ కంప్యూటర్ గడియారం బహుశా తప్పు: తేదీ, సమయం పెట్టండి.</translation>
    </message>
    <message>
        <source>Somebody stands between this shop and the provider, or the address is wrong. Check it in Settings and try another internet connection. Nothing is sent over this one.</source>
        <translation>దుకాణానికి, ప్రొవైడర్‌కు మధ్య ఎవరో ఉన్నారు, లేదా చిరునామా తప్పు. సెట్టింగ్‌లలో చూసి, వేరే ఇంటర్నెట్ కనెక్షన్ ప్రయత్నించండి. దీని మీదుగా ఏదీ పంపం.</translation>
    </message>
    <message>
        <source>Set date and time, or switch on “set automatically” in the system&apos;s settings.</source>
        <translation>తేదీ, సమయం పెట్టండి, లేదా సిస్టమ్ సెట్టింగ్‌లలో “ఆటోమేటిక్” ఆన్ చేయండి.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. Sales are kept in their order whatever the clock says.</source>
        <translation>ఈ కంప్యూటర్ తేదీ, సమయం చూడండి. గడియారం ఏం చెప్పినా అమ్మకాలు వరుసలోనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings, and test them there.</source>
        <translation>సెట్టింగ్‌లలో యూజర్ పేరు, పాస్‌వర్డ్ మళ్లీ ఇచ్చి, అక్కడే పరీక్షించండి.</translation>
    </message>
    <message>
        <source>Enter the password of the provider account in Settings.</source>
        <translation>సెట్టింగ్‌లలో ప్రొవైడర్ ఖాతా పాస్‌వర్డ్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, call the provider.</source>
        <translation>నిమిషంలో మళ్లీ చూడండి. అలాగే ఉంటే ప్రొవైడర్‌కు ఫోన్ చేయండి.</translation>
    </message>
    <message>
        <source>Call the provider and tell these words.</source>
        <translation>ప్రొవైడర్‌కు ఫోన్ చేసి ఈ మాటలు చెప్పండి.</translation>
    </message>
    <message>
        <source>Ask the provider to add this shop&apos;s internet address to the white list of your account.</source>
        <translation>ఈ దుకాణం ఇంటర్నెట్ చిరునామాను మీ ఖాతా వైట్‌లిస్ట్‌లో చేర్చమని ప్రొవైడర్‌ను అడగండి.</translation>
    </message>
    <message>
        <source>Ask the provider to add %1 to the white list of your account.</source>
        <translation>%1 ను మీ ఖాతా వైట్‌లిస్ట్‌లో చేర్చమని ప్రొవైడర్‌ను అడగండి.</translation>
    </message>
    <message>
        <source>Log in to the desktop with its password so that the keyring opens, or install one (gnome-keyring). Without it the password is asked for at every start.</source>
        <translation>కీరింగ్ తెరుచుకునేలా డెస్క్‌టాప్ పాస్‌వర్డ్‌తో లాగిన్ అవ్వండి, లేదా ఒకటి (gnome-keyring) ఇన్‌స్టాల్ చేయండి. అది లేకపోతే ప్రతిసారీ పాస్‌వర్డ్ అడుగుతాం.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or start again and give the right passphrase.</source>
        <translation>కీరింగ్ తెరవండి, లేదా మళ్లీ మొదలుపెట్టి సరైన పాస్‌ఫ్రేజ్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Lay the file down again, readable by you alone (mode 0600).</source>
        <translation>ఫైల్ మళ్లీ పెట్టండి, మీరు మాత్రమే చదవగలిగేలా (mode 0600).</translation>
    </message>
    <message>
        <source>Make room: empty the waste basket, move pictures and films elsewhere.</source>
        <translation>చోటు చేయండి: చెత్తబుట్ట ఖాళీ చేయండి, ఫోటోలు, సినిమాలు వేరేచోట పెట్టండి.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or have the disk checked.</source>
        <translation>అక్కడ రాసే అనుమతి తీసుకోండి, లేదా డిస్క్ తనిఖీ చేయించండి.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>ఫోల్డర్‌ను ఈ కంప్యూటర్ డిస్క్‌కు మార్చండి.</translation>
    </message>
    <message>
        <source>Close it to others: only you need it (mode 0700).</source>
        <translation>ఇతరులకు మూయండి: అది మీకు మాత్రమే కావాలి (mode 0700).</translation>
    </message>
    <message>
        <source>Make room on the disk or mend the rights of the folder; then start the counter again.</source>
        <translation>డిస్క్‌లో చోటు చేయండి లేదా ఫోల్డర్ అనుమతులు సరిచేయండి; తర్వాత కౌంటర్ మళ్లీ మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>Close the counter and run “countertopctl verify”. The past sales are also in journal.jsonl; do not delete anything.</source>
        <translation>కౌంటర్ మూసి “countertopctl verify” నడపండి. పాత అమ్మకాలు journal.jsonl లో కూడా ఉన్నాయి; ఏదీ తొలగించవద్దు.</translation>
    </message>
    <message>
        <source>Look for paper and cable, then start the queue again in the system&apos;s printer settings.</source>
        <translation>కాగితం, కేబుల్ చూసి, సిస్టమ్ ప్రింటర్ సెట్టింగ్‌లలో క్యూ మళ్లీ మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>Switch the printer on, or choose another one when you print.</source>
        <translation>ప్రింటర్ ఆన్ చేయండి, లేదా ముద్రించేటప్పుడు వేరేది ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s printer settings. Until then receipts can be saved or sent as text.</source>
        <translation>సిస్టమ్ ప్రింటర్ సెట్టింగ్‌లలో ఒకటి పెట్టండి. అంతవరకు రసీదులు సేవ్ చేయవచ్చు లేదా టెక్స్ట్‌గా పంపవచ్చు.</translation>
    </message>
    <message>
        <source>Look again. If it stays, send this report to whoever helps you.</source>
        <translation>మళ్లీ చూడండి. అలాగే ఉంటే ఈ నివేదికను మీకు సహాయం చేసేవారికి పంపండి.</translation>
    </message>
    <message>
        <source>If the first recharge is refused with “Invalid IP”, look here again.</source>
        <translation>మొదటి రీఛార్జ్ “Invalid IP” తో నిరాకరిస్తే, మళ్లీ ఇక్కడ చూడండి.</translation>
    </message>
    <message>
        <source>The counter receives call-backs at %1 while its window is open.</source>
        <translation>కౌంటర్ విండో తెరిచి ఉన్నప్పుడు %1 వద్ద కాల్-బ్యాక్‌లు అందుతాయి.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is taken by another program, or the address is not of this computer. Results still come by asking, a little later.</source>
        <translation>కాల్-బ్యాక్‌లు అందడం లేదు: %1 వేరే ప్రోగ్రామ్ దగ్గర ఉంది, లేదా చిరునామా ఈ కంప్యూటర్‌ది కాదు. ఫలితాలు అడిగితే, కొంచెం ఆలస్యంగా వస్తాయి.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is no address in figures.</source>
        <translation>కాల్-బ్యాక్‌లు అందడం లేదు: %1 అంకెల చిరునామా కాదు.</translation>
    </message>
    <message>
        <source>Call-backs are not received: the secret part of their path cannot be read.</source>
        <translation>కాల్-బ్యాక్‌లు అందడం లేదు: వాటి పాత్‌లోని రహస్య భాగం చదవలేం.</translation>
    </message>
    <message>
        <source>Where the owner confirms: the button in the strip above the pages, or “countertopctl release” with the reason.</source>
        <translation>యజమాని ధృవీకరించేది ఇక్కడ: పేజీల పైనున్న పట్టీలోని బటన్, లేదా కారణంతో “countertopctl release”.</translation>
    </message>
    <message>
        <source>Close the other program (a second counter, a countertop-listener), or choose another port under Settings, Call-backs, and tell whoever leads the provider&apos;s calls to it.</source>
        <translation>మరో ప్రోగ్రామ్ (రెండో కౌంటర్, countertop-listener) మూయండి, లేదా సెట్టింగ్‌లు, కాల్-బ్యాక్‌ల కింద వేరే పోర్ట్ ఎంచుకుని, ప్రొవైడర్ కాల్స్ పంపేవారికి చెప్పండి.</translation>
    </message>
    <message>
        <source>Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>సెట్టింగ్‌లు, కాల్-బ్యాక్‌ల కింద ఈ కంప్యూటర్‌కు మాత్రమే 127.0.0.1, మొత్తం నెట్‌వర్క్‌కు 0.0.0.0 రాయండి.</translation>
    </message>
    <message>
        <source>Run “countertopctl callback --new-token” and give the provider the new path.</source>
        <translation>“countertopctl callback --new-token” నడిపి, కొత్త పాత్ ప్రొవైడర్‌కు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The last backup could not be made. The book itself is not damaged, and selling goes on.</source>
        <translation>చివరి బ్యాకప్ చేయలేకపోయాం. రిజిస్టర్ పాడవలేదు, అమ్మకం కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>The last check of the whole book could not be made. No damage was found, and selling goes on.</source>
        <translation>మొత్తం రిజిస్టర్ చివరి తనిఖీ చేయలేకపోయాం. పాడైనట్లు కనిపించలేదు, అమ్మకం కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes. If it stays, make room on the disk, or close other programs that use the book.</source>
        <translation>ప్రతి పది నిమిషాలకు దానంతటదే మళ్లీ ప్రయత్నిస్తుంది. అలాగే ఉంటే డిస్క్‌లో చోటు చేయండి, లేదా రిజిస్టర్ వాడే ఇతర ప్రోగ్రామ్‌లు మూయండి.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes while nobody sells. If it stays, close other programs that use the book.</source>
        <translation>ఎవరూ అమ్మనప్పుడు ప్రతి పది నిమిషాలకు దానంతటదే మళ్లీ ప్రయత్నిస్తుంది. అలాగే ఉంటే రిజిస్టర్ వాడే ఇతర ప్రోగ్రామ్‌లు మూయండి.</translation>
    </message>
</context>
<context>
    <name>ct::FindOverlay</name>
    <message>
        <source>Nothing is called that. Try a part of the name, the code or the state.</source>
        <translation>ఆ పేరుతో ఏదీ లేదు. పేరు, కోడ్ లేదా రాష్ట్రంలో కొంత భాగం ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>వెతుకు</translation>
    </message>
    <message>
        <source>Find operator</source>
        <translation>ఆపరేటర్ వెతుకు</translation>
    </message>
    <message>
        <source>Part of a name, a code, a state</source>
        <translation>పేరు, కోడ్, రాష్ట్రంలో భాగం</translation>
    </message>
    <message>
        <source>Operators found</source>
        <translation>దొరికిన ఆపరేటర్లు</translation>
    </message>
    <message>
        <source>%1  ·  switched off</source>
        <translation>%1  ·  ఆఫ్</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>కోడ్ %1</translation>
    </message>
</context>
<context>
    <name>ct::HistoryPanel</name>
    <message>
        <source>Choose a recharge to see what happened to it.</source>
        <translation>ఏం జరిగిందో చూడడానికి ఒక రీఛార్జ్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ఏం జరిగింది</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>రసీదు</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>మళ్లీ చేయి</translation>
    </message>
    <message>
        <source>Fills the recharge form with the same operator, number and amount.</source>
        <translation>అదే ఆపరేటర్, నంబర్, మొత్తం రీఛార్జ్ ఫారమ్‌లో నింపుతుంది.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>అడుగు</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>ఈ రీఛార్జ్ స్థితి ప్రొవైడర్‌ను అడుగుతుంది. మళ్లీ ఎప్పుడూ పంపదు.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>టెక్స్ట్ కాపీ</translation>
    </message>
    <message>
        <source>Copies the receipt as text, to paste into a message.</source>
        <translation>సందేశంలో పేస్ట్ చేయడానికి రసీదును టెక్స్ట్‌గా కాపీ చేస్తుంది.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>అడుగుతున్నాం…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ఆర్డర్ %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>లావాదేవీ %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>రెఫ్ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>రసీదు %1</translation>
    </message>
    <message>
        <source>It was asked about only a moment ago. Wait a little.</source>
        <translation>ఇప్పుడే అడిగాం. కొంచెం ఆగండి.</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>ఇప్పుడే అడిగాం: కొత్తగా ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message.</source>
        <translation>కాపీ అయింది. సందేశంలో పేస్ట్ చేయండి.</translation>
    </message>
    <message>
        <source>Raise dispute…</source>
        <translation>వివాదం లేవనెత్తు…</translation>
    </message>
    <message>
        <source>Puts the sale on the owner&apos;s list, with the complaint to send.</source>
        <translation>పంపాల్సిన ఫిర్యాదుతో అమ్మకాన్ని యజమాని జాబితాలో పెడుతుంది.</translation>
    </message>
    <message>
        <source>It is in dispute already: see Disputes.</source>
        <translation>ఇప్పటికే వివాదంలో ఉంది: వివాదాలు చూడండి.</translation>
    </message>
    <message>
        <source>Story of the sale</source>
        <translation>అమ్మకం కథ</translation>
    </message>
</context>
<context>
    <name>ct::HistoryRange</name>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>నిన్న</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>గత 7 రోజులు</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>గత 30 రోజులు</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>అన్ని రోజులు</translation>
    </message>
    <message>
        <source>Pick days…</source>
        <translation>రోజులు ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>మొదటి రోజు (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>చివరి రోజు (&amp;L)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>ఈ రోజులు చూపు</translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message>
        <source>History search</source>
        <translation>హిస్టరీ వెతుకులాట</translation>
    </message>
    <message>
        <source>History dates</source>
        <translation>హిస్టరీ తేదీలు</translation>
    </message>
    <message>
        <source>History service</source>
        <translation>హిస్టరీ సేవ</translation>
    </message>
    <message>
        <source>History operator</source>
        <translation>హిస్టరీ ఆపరేటర్</translation>
    </message>
    <message>
        <source>History status</source>
        <translation>హిస్టరీ స్థితి</translation>
    </message>
    <message>
        <source>Writes everything that is found into a table for spreadsheets.</source>
        <translation>దొరికిన అన్నింటినీ స్ప్రెడ్‌షీట్ పట్టికలో రాస్తుంది.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>అన్ని సేవలు</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>ఏ స్థితైనా</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>All recharges whose result is not known yet</extracomment>
        <translation>ఇంకా తేలనివి</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>అన్ని ఆపరేటర్లు</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>హిస్టరీ పట్టిక</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>అన్ని రోజుల్లో వెతుకు</translation>
    </message>
    <message>
        <source>The history could not be read. The book on this computer did not answer; nothing is lost by that.</source>
        <translation>హిస్టరీ చదవలేకపోయాం. ఈ కంప్యూటర్ రిజిస్టర్ జవాబివ్వలేదు; దానితో ఏమీ పోలేదు.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>మళ్లీ ప్రయత్నించు</translation>
    </message>
    <message>
        <source>History totals</source>
        <translation>హిస్టరీ మొత్తాలు</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>లెక్కిస్తున్నాం…</translation>
    </message>
    <message>
        <source>No recharge yet. The first one appears here at once.</source>
        <translation>ఇంకా రీఛార్జ్ లేదు. మొదటిది వెంటనే ఇక్కడ కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found in these days.</source>
        <translation>ఈ రోజుల్లో అలాంటిది దొరకలేదు.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found.</source>
        <translation>అలాంటిది దొరకలేదు.</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>ఈ రోజుల్లో ఏదీ అమ్మలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln రీఛార్జ్</numerusform>
            <numerusform>%Ln రీఛార్జ్‌లు</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 success</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 విజయవంతం</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 వేచి ఉన్నవి</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 విఫలం</translation>
    </message>
    <message>
        <source>%1 … so far</source>
        <extracomment>%1 is a count with sums that are still rising</extracomment>
        <translation>%1 … ఇప్పటివరకు</translation>
    </message>
    <message>
        <source>%1 — found in %2 ms</source>
        <extracomment>%1 is a count with sums, %2 a number of milliseconds</extracomment>
        <translation>%1 — %2 మి.సె. లో దొరికింది</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>దొరికినవి ఎగుమతి చేయి</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>స్ప్రెడ్‌షీట్ పట్టిక (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%Ln వరుస %1 లో రాశాం</numerusform>
            <numerusform>%Ln వరుసలు %1 లో రాశాం</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>పట్టికను అక్కడ రాయలేకపోయాం. వేరే ఫోల్డర్ ఎంచుకోండి, లేదా డిస్క్‌లో చోటు చేయండి.</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>పేరు లేదా నంబర్</translation>
    </message>
    <message>
        <source>Any part of a number, a customer&apos;s name, an order id or a reference</source>
        <translation>నంబర్, కస్టమర్ పేరు, ఆర్డర్ ఐడీ లేదా రిఫరెన్స్‌లో ఏ భాగమైనా</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>వెతుకుతున్నాం…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>ఎగుమతి పురోగతి</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>వర్క్‌బుక్ (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>రద్దు చేశారు. ఏ ఫైలూ రాయలేదు.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ఎగుమతి (&amp;X)…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>రసీదు</translation>
    </message>
    <message>
        <source>Repeat the sale</source>
        <translation>అదే అమ్మకం మళ్లీ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>వెతుకులాట</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>ఒక రోజుకు వెళ్లు</translation>
    </message>
</context>
<context>
    <name>ct::HoldDialog</name>
    <message>
        <source>Let selling go on</source>
        <translation>అమ్మకం కొనసాగనివ్వండి</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the book with the time</source>
        <translation>కారణం, సమయంతో రిజిస్టర్‌లో ఉంటుంది (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>&amp;Go on selling</source>
        <translation>అమ్మకం కొనసాగించు (&amp;G)</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>ఆపి ఉంచు</translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>దీని తర్వాత చూడాల్సిన మరో %n కారణం.</numerusform>
            <numerusform>దీని తర్వాత చూడాల్సిన మరో %n కారణాలు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet and &amp;book…</source>
        <translation>వాలెట్, రిజిస్టర్… (&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;wner confirms…</source>
        <translation>యజమాని ధృవీకరణ… (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the open sales</source>
        <translation>తేలని అమ్మకాలు చూపు (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ct::KeysDialog</name>
    <message>
        <source>&amp;Give this key</source>
        <translation>ఈ కీ ఇవ్వు (&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;own key again</source>
        <translation>మళ్లీ దాని సొంత కీ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All keys as they were</source>
        <translation>అన్ని కీలు మునుపటిలా (&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>కీలు మార్చు</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>ఆదేశాలు</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>ఆదేశం</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>కీ</translation>
    </message>
    <message>
        <source>&amp;New key: press it here</source>
        <translation>కొత్త కీ: ఇక్కడ నొక్కండి (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>కొత్త కీ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>సేవ్ చేయి (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>This key is the same in every shop.</source>
        <translation>ఈ కీ ప్రతి దుకాణంలో ఒకటే.</translation>
    </message>
    <message>
        <source>This key writes in a field. Take a function key, or one with Ctrl.</source>
        <translation>ఈ కీ గడిలో రాస్తుంది. ఫంక్షన్ కీ లేదా Ctrl తో ఉన్న కీ తీసుకోండి.</translation>
    </message>
    <message>
        <source>This key pays, leaves or opens a menu, in every shop alike.</source>
        <translation>ఈ కీ ప్రతి దుకాణంలోనూ డబ్బు పంపుతుంది, బయటకు వెళ్తుంది లేదా మెనూ తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>This key belongs to &quot;%1&quot;. Give that another key first.</source>
        <translation>ఈ కీ &quot;%1&quot; ది. ముందు దానికి వేరే కీ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Every command has its own key again, once it is saved.</source>
        <translation>సేవ్ చేశాక ప్రతి ఆదేశానికి మళ్లీ దాని సొంత కీ ఉంటుంది.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>సేవ్ కాలేదు: సెట్టింగ్‌లు రాయలేకపోయాం. డిస్క్‌ను, డేటా ఫోల్డర్ అనుమతులను చూడండి.</translation>
    </message>
</context>
<context>
    <name>ct::KeysOverlay</name>
    <message>
        <source>Change &amp;keys…</source>
        <translation>కీలు మార్చు (&amp;K)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>కీలు</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>కీలు మార్చు</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>కీలు మూసివేయి</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>ఇప్పుడు పనిచేసే కీలు</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and never pays. A letter that is underlined is pressed together with Alt.</source>
        <translation>Enter తర్వాతి గడికి వెళ్తుంది, ఎప్పుడూ డబ్బు పంపదు. గీత గీసిన అక్షరాన్ని Alt తో కలిపి నొక్కాలి.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same: &quot;F9 or Ctrl+2&quot;</extracomment>
        <translation> లేదా </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>అన్నిచోట్లా</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>మూసివేయి (&amp;L)</translation>
    </message>
</context>
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>ఖాతా ఐడి</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>ఖాతా ఐడి (RAPDRP) / కనెక్షన్ ఐడి (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>ఖాతా ఐడి (RAPDRP) / వినియోగదారు నం. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ఖాతా నంబర్</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP నంబర్</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>బ్యాంకు ఖాతా నంబర్</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>బిల్ గ్రూప్ నంబర్</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>బిల్లింగ్ యూనిట్ (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>బిజినెస్ పార్ట్‌నర్ నంబర్</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA నంబర్</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>వినియోగదారు (ఖాతా) నంబర్</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>వినియోగదారు / మీటర్ నంబర్</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>వినియోగదారు ఐడి</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>వినియోగదారు కోడ్</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>వినియోగదారు నం.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>వినియోగదారు నంబర్</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>వినియోగదారు నంబర్ / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>కాంట్రాక్ట్ ఖాతా నం.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>కాంట్రాక్ట్ ఖాతా నంబర్</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>కస్టమర్ ఐడి</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>కస్టమర్ ఐడి (వినియోగదారు నం. కాదు)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>కస్టమర్ ఐడి / ఖాతా ఐడి</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>కస్టమర్ ఐడి / నమోదైన ఫోన్ నం.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>కస్టమర్ ఖాతా (CA) నంబర్</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>కస్టమర్ నంబర్ / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>కస్టమర్ నంబర్ / బిజినెస్ పార్ట్‌నర్</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>సైకిల్ నంబర్</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>డేటా కార్డ్ నంబర్</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>పుట్టిన తేదీ (రోజు-నెల-సంవత్సరం)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>విద్యుత్ ఖాతా నం. / సర్వీస్ కనెక్షన్ నం.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS నంబర్</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K నంబర్</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>ల్యాండ్‌లైన్ నంబర్</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>ల్యాండ్‌లైన్ నంబర్ (STD కోడ్ లేకుండా)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>మొబైల్ నంబర్</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>పాలసీ నంబర్</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>ప్రాసెసింగ్ సైకిల్ (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR నంబర్</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD కోడ్</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>సర్వీస్ కనెక్షన్ నంబర్ / CA నంబర్</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>సర్వీస్ నంబర్</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>స్మార్ట్ కార్డ్ నంబర్</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>సబ్‌స్క్రైబర్ ఐడి</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC నంబర్</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>యూనిక్ సర్వీస్ నంబర్ (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>వాహన నంబర్</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>వాహన నంబర్ / వాలెట్ నంబర్</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>వాహన రిజిస్ట్రేషన్ నంబర్</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>వాహన రిజిస్ట్రేషన్ నంబర్ / వాలెట్ ఐడి</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>వాహన రిజిస్ట్రేషన్ నంబర్ / వాలెట్ నంబర్</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>వ్యూయింగ్ కార్డ్ (VC) నం. / నమోదైన మొబైల్</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>అండమాన్ మరియు నికోబార్</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>ఆంధ్రప్రదేశ్</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>అరుణాచల్ ప్రదేశ్</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>అస్సాం</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>బీహార్</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>చండీగఢ్</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>చెన్నై</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>ఛత్తీస్‌గఢ్</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>దాద్రా మరియు నగర్ హవేలీ</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>డామన్ మరియు డయ్యూ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>ఢిల్లీ</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>గోవా</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>గుజరాత్</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>హర్యానా</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>హిమాచల్ ప్రదేశ్</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>జమ్మూ కాశ్మీర్</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>జార్ఖండ్</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>కర్ణాటక</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>కేరళ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>కోల్‌కతా</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>లడఖ్</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>లక్షద్వీప్</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>మధ్యప్రదేశ్</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>మహారాష్ట్ర</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>మణిపూర్</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>మేఘాలయ</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>మిజోరం</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>ముంబై</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>నాగాలాండ్</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>న్యూఢిల్లీ</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>ఈశాన్య రాష్ట్రాలు</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ఒడిశా</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>పుదుచ్చేరి</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>పంజాబ్</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>రాజస్థాన్</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>సిక్కిం</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>తమిళనాడు</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>తెలంగాణ</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>త్రిపుర</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>ఉత్తరప్రదేశ్ తూర్పు</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>ఉత్తరప్రదేశ్ పశ్చిమ</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>ఉత్తరాఖండ్</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>పశ్చిమ బెంగాల్</translation>
    </message>
</context>
<context>
    <name>ct::Listener</name>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>వినాల్సిన చిరునామా (127.0.0.1)</translation>
    </message>
    <message>
        <source>port; without it that of the settings, or a free one</source>
        <translation>పోర్ట్; ఇవ్వకపోతే సెట్టింగ్‌లలోనిది, లేదా ఖాళీగా ఉన్నది</translation>
    </message>
    <message>
        <source>There is no counter in %1. Name its folder with --data-dir, or set it up first with &quot;countertopctl configure&quot;.</source>
        <translation>%1 లో కౌంటర్ లేదు. --data-dir తో దాని ఫోల్డర్ చెప్పండి, లేదా ముందు &quot;countertopctl configure&quot; తో ఏర్పాటు చేయండి.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing is listened to.</source>
        <translation>ఫోల్డర్ %1 లో రాయలేం. ఏదీ వినడం లేదు.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 లోని సెట్టింగ్‌లు పనికిరావు: %2 సరైన రూపంలో లేదు.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing is listened to. Run &quot;countertopctl verify&quot; to see what is wrong.</source>
        <translation>%1 లోని రిజిస్టర్ పనికిరాదు (%2). ఏదీ వినడం లేదు. తప్పు చూడడానికి &quot;countertopctl verify&quot; నడపండి.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port 0 నుంచి 65535 వరకు సంఖ్య.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: --bind takes one in figures, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>&quot;%1&quot; చిరునామా కాదు: --bind అంకెల చిరునామా తీసుకుంటుంది, ఉదా. 127.0.0.1 లేదా 0.0.0.0.</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. &quot;countertopctl callback --new-token&quot; makes a new one.</source>
        <translation>కాల్-బ్యాక్ టోకెన్ %1 నుంచి చదవలేం: అది ఈ యూజర్ ప్రైవేట్ ఫైల్ (0600) అయి ఉండాలి. &quot;countertopctl callback --new-token&quot; కొత్తది చేస్తుంది.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be had (%3). Choose another one with --port, or close the program that has it.</source>
        <translation>%2 పోర్ట్ %1 దొరకలేదు (%3). --port తో వేరేది ఎంచుకోండి, లేదా దాన్ని వాడే ప్రోగ్రామ్ మూయండి.</translation>
    </message>
    <message>
        <source>takes the provider&apos;s call-backs</source>
        <translation>ప్రొవైడర్ కాల్-బ్యాక్‌లు తీసుకుంటుంది</translation>
    </message>
</context>
<context>
    <name>ct::MainWindow</name>
    <message>
        <source>Countertop – practice</source>
        <translation>Countertop – అభ్యాసం</translation>
    </message>
    <message>
        <source>Countertop</source>
        <translation>Countertop</translation>
    </message>
    <message>
        <source>PRACTICE · play money, no real recharge is made</source>
        <translation>అభ్యాసం · ఉత్తుత్తి డబ్బు, నిజమైన రీఛార్జ్ జరగదు</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>రీఛార్జ్</translation>
    </message>
    <message>
        <source>History</source>
        <translation>హిస్టరీ</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>దుకాణం (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>సెట్టింగ్‌లు (&amp;E)</translation>
    </message>
    <message>
        <source>Ask for the &amp;balance</source>
        <translation>బ్యాలెన్స్ అడుగు (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>నిష్క్రమించు (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recharge</source>
        <translation>రీఛార్జ్ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recharge page</source>
        <translation>రీఛార్జ్ పేజీ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an operator</source>
        <translation>ఆపరేటర్ వెతుకు (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>హిస్టరీ (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;history</source>
        <translation>హిస్టరీ తెరువు (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>సహాయం (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Countertop</source>
        <translation>Countertop గురించి (&amp;A)</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>కౌంటర్ %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>డాక్టర్</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>డాక్టర్ (&amp;D)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>వివాదాలు</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>వివాదాలు (&amp;D)</translation>
    </message>
    <message>
        <source>Questions refused</source>
        <translation>ప్రశ్నలు నిరాకరిస్తున్నారు</translation>
    </message>
    <message>
        <source>&amp;Wallet and book</source>
        <translation>వాలెట్, రిజిస్టర్ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>రూపం (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>లేత (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ముదురు (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>అధిక వ్యత్యాసం (&amp;H)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>కస్టమర్లు</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>బల్క్</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>కస్టమర్లు (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bulk list</source>
        <translation>బల్క్ జాబితా (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Papers and printer</source>
        <translation>స్లిప్‌లు, ప్రింటర్ (&amp;P)</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>రోజు లెక్క</translation>
    </message>
    <message>
        <source>Da&amp;y book</source>
        <translation>రోజు లెక్క (&amp;Y)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>అభ్యాస ప్యానెల్</translation>
    </message>
    <message>
        <source>PRACTICE · play money · %1</source>
        <translation>అభ్యాసం · ఉత్తుత్తి డబ్బు · %1</translation>
    </message>
    <message>
        <source>Set &amp;up the shop…</source>
        <translation>దుకాణం ఏర్పాటు (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Practice panel</source>
        <translation>అభ్యాస ప్యానెల్ (&amp;P)</translation>
    </message>
    <message>
        <source>Leave practice and sell for &amp;real</source>
        <translation>అభ్యాసం వదిలి అసలు అమ్మకం (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys that work now</source>
        <translation>ఇప్పుడు పనిచేసే కీలు (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>కీలు మార్చు (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>మాన్యువల్ (&amp;M)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>అన్నిచోట్లా</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>షిఫ్ట్</translation>
    </message>
    <message>
        <source>&amp;Shift and drawer</source>
        <translation>షిఫ్ట్, సొరుగు (&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;user</source>
        <translation>వ్యక్తిని మార్చు (&amp;U)</translation>
    </message>
    <message>
        <source>This page is the owner&apos;s</source>
        <translation>ఈ పేజీ యజమానిది</translation>
    </message>
    <message>
        <source>What stands here is shown to an owner alone. Nothing was changed. To go on, let an owner sign in.</source>
        <translation>ఇక్కడ ఉన్నది యజమానికి మాత్రమే చూపుతాం. ఏమీ మారలేదు. కొనసాగడానికి యజమాని సైన్ ఇన్ చేయాలి.</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>వ్యక్తిని మార్చు</translation>
    </message>
</context>
<context>
    <name>ct::MannerCard</name>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>రెండో స్క్రీన్‌పై అమ్మకం చూపు</translation>
    </message>
    <message>
        <source>Number, operator, amount and the UPI code, turned to the customer. Without a second screen nothing is shown.</source>
        <translation>నంబర్, ఆపరేటర్, మొత్తం, UPI కోడ్, కస్టమర్ వైపు. రెండో స్క్రీన్ లేకపోతే ఏదీ కనిపించదు.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>సేవ్ అయింది. తర్వాతి అమ్మకం నుంచి వర్తిస్తుంది.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>సేవ్ కాలేదు: సెట్టింగ్‌లు రాయలేకపోయాం. డిస్క్‌ను, డేటా ఫోల్డర్ అనుమతులను చూడండి.</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>తెర మరియు శబ్దాలు</translation>
    </message>
    <message>
        <source>Play a sound for how a sale ends</source>
        <translation>అమ్మకం ఫలితానికి శబ్దం చేయి</translation>
    </message>
</context>
<context>
    <name>ct::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>మాన్యువల్</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>మాన్యువల్‌లో వెతుకు</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>తర్వాతిది వెతుకు (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>మూసివేయి (&amp;C)</translation>
    </message>
    <message>
        <source>The manual is not installed here.</source>
        <translation>మాన్యువల్ ఇక్కడ ఇన్‌స్టాల్ కాలేదు.</translation>
    </message>
</context>
<context>
    <name>ct::MarginDialog</name>
    <message>
        <source>Margin</source>
        <translation>మార్జిన్</translation>
    </message>
    <message>
        <source>Margin by operator</source>
        <translation>ఆపరేటర్ వారీ మార్జిన్</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ఎగుమతి (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ముద్రించు… (&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>The provider states no margin. These are the rates that you enter; what the wallet has shown stands beside them. The tax columns are figures for your accountant.</source>
        <translation>ప్రొవైడర్ మార్జిన్ చెప్పరు. ఈ రేట్లు మీరు రాసేవి; వాలెట్ చూపినది పక్కన ఉంది. పన్ను వరుసలు మీ అకౌంటెంట్ కోసం.</translation>
    </message>
    <message>
        <source>Month of the margin</source>
        <translation>మార్జిన్ నెల</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>నెల (&amp;M)</translation>
    </message>
    <message>
        <source>Rate of an operator</source>
        <translation>ఆపరేటర్ రేటు</translation>
    </message>
    <message>
        <source>Operator of the rate</source>
        <translation>రేటు ఆపరేటర్</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>రేటు</translation>
    </message>
    <message>
        <source>What the rate is of</source>
        <translation>రేటు దేనిపై</translation>
    </message>
    <message>
        <source>% of the amount</source>
        <translation>% మొత్తంలో</translation>
    </message>
    <message>
        <source>₹ a recharge</source>
        <translation>₹ రీఛార్జ్‌కు</translation>
    </message>
    <message>
        <source>First day of the rate</source>
        <translation>రేటు మొదటి రోజు</translation>
    </message>
    <message>
        <source>Rates that were entered</source>
        <translation>రాసిన రేట్లు</translation>
    </message>
    <message>
        <source>&amp;Keep the rate</source>
        <translation>రేటు ఉంచు (&amp;K)</translation>
    </message>
    <message>
        <source>No rate from this day</source>
        <translation>ఈ రోజు నుండి రేటు లేదు</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>వెనక్కి తీసుకో (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>ఆపరేటర్ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>నుండి (&amp;F)</translation>
    </message>
    <message>
        <source>Taxes on the margin, in per cent</source>
        <translation>మార్జిన్‌పై పన్నులు, శాతంలో</translation>
    </message>
    <message>
        <source>GST in per cent</source>
        <translation>GST శాతంలో</translation>
    </message>
    <message>
        <source>TDS in per cent</source>
        <translation>TDS శాతంలో</translation>
    </message>
    <message>
        <source>Keep the &amp;rates of tax</source>
        <translation>పన్ను రేట్లు ఉంచు (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;GST</source>
        <translation>GST (&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;DS</source>
        <translation>TDS (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing was sold in this month.</source>
        <translation>ఈ నెలలో ఏమీ అమ్మలేదు.</translation>
    </message>
    <message>
        <source>no rate was entered</source>
        <translation>రేటు రాయలేదు</translation>
    </message>
    <message>
        <source>A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. Nothing was changed.</source>
        <translation>రేటు 0 నుండి 10 శాతం, లేదా రీఛార్జ్‌కు 0 నుండి 100 రూపాయలు. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rate was taken back.</source>
        <translation>రేటు వెనక్కి తీసుకున్నారు.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>పన్ను రేటు 0 నుండి 50 శాతం. ఏమీ మారలేదు.</translation>
    </message>
    <message>
        <source>The rates of tax were kept.</source>
        <translation>పన్ను రేట్లు ఉంచారు.</translation>
    </message>
    <message>
        <source>Export the margin</source>
        <translation>మార్జిన్ ఎగుమతి చేయి</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>స్ప్రెడ్‌షీట్ పట్టిక (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>ముద్రించే పేజీలు (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 లో రాశాం</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>అక్కడ రాయలేకపోయాం. వేరే ఫోల్డర్ ఎంచుకోండి, లేదా డిస్క్‌లో చోటు చేయండి.</translation>
    </message>
</context>
<context>
    <name>ct::MarginWords</name>
    <message>
        <source>no rate</source>
        <translation>రేటు లేదు</translation>
    </message>
    <message>
        <source>%1 a recharge</source>
        <translation>రీఛార్జ్‌కు %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>a rate of commission and the day that it holds from: &quot;3.25 % from 1 Nov 2026&quot;</extracomment>
        <translation>%1, %2 నుండి</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>మార్జిన్, %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>అమ్మకం</translation>
    </message>
    <message>
        <source>Margin by your rates</source>
        <translation>మీ రేట్లతో మార్జిన్</translation>
    </message>
    <message>
        <source>Margin that the wallet has shown</source>
        <translation>వాలెట్ చూపిన మార్జిన్</translation>
    </message>
    <message>
        <source>Sold on days without a rate</source>
        <translation>రేటు లేని రోజుల అమ్మకం</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ఆపరేటర్</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>రీఛార్జ్‌లు</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>రేటుతో</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>నేర్చినది</translation>
    </message>
    <message>
        <source>GST %1 %</source>
        <translation>GST %1 %</translation>
    </message>
    <message>
        <source>TDS %1 %</source>
        <translation>TDS %1 %</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>మొత్తం</translation>
    </message>
</context>
<context>
    <name>ct::NumberEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n అంకె</numerusform>
            <numerusform>%n అంకెలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n అక్షరం</numerusform>
            <numerusform>%n అక్షరాలు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::OwedDialog</name>
    <message>
        <source>Customers to call back</source>
        <translation>తెలియజేయాల్సిన కస్టమర్లు</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>టెక్స్ట్‌తో WhatsApp తెరుస్తుంది. మీరు పంపే వరకు ఏదీ వెళ్లదు.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>నంబర్ కాపీ చేయి (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>పూర్తి వివరం (&amp;S)</translation>
    </message>
    <message>
        <source>Given back in &amp;cash</source>
        <translation>నగదు తిరిగి ఇచ్చాము (&amp;C)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI తో తిరిగి పంపాం (&amp;U)</translation>
    </message>
    <message>
        <source>Customer was &amp;told</source>
        <translation>కస్టమర్‌కు చెప్పాము (&amp;T)</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>చెప్పాలి</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>ఎవరికీ చెప్పాల్సినది లేదు.</translation>
    </message>
    <message>
        <source>Here stand customers who left before their sale failed or was taken back, for a month.</source>
        <translation>అమ్మకం విఫలం కావడానికి లేదా డబ్బు వెనక్కి రావడానికి ముందే వెళ్లిపోయిన కస్టమర్లు ఇక్కడ ఒక నెల ఉంటారు.</translation>
    </message>
    <message>
        <source>It was on account, and the account has had it back.</source>
        <translation>ఇది ఖాతాపై ఉంది; మొత్తం ఖాతాకు తిరిగి జమ అయింది.</translation>
    </message>
    <message>
        <source>Nobody wrote down how it was paid.</source>
        <translation>ఎలా చెల్లించారో రాయలేదు.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>టెక్స్ట్ WhatsApp లో ఉంది; అక్కడ పంపు నొక్కితే వెళ్తుంది.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp తెరుచుకోలేదు. బదులుగా టెక్స్ట్ కాపీ అయింది.</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>నంబర్ కాపీ అయింది.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>జాబితా నుండి తీసేశాము.</translation>
    </message>
    <message>
        <source>%1 is written down as given back.</source>
        <translation>%1 తిరిగి ఇచ్చినట్లు రాయబడింది.</translation>
    </message>
    <message>
        <source>Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and give nothing back before.</source>
        <translation>రాయబడలేదు: తెరిచి ఉన్న షిఫ్ట్‌లో మాత్రమే గల్లా నుండి డబ్బు తీయవచ్చు. ముందు షిఫ్ట్ తెరవండి (Ctrl+7); అంతకు ముందు ఏమీ ఇవ్వవద్దు.</translation>
    </message>
    <message>
        <source>Not written: it was settled already, or the sale stands otherwise now. Give nothing back.</source>
        <translation>రాయబడలేదు: ఇది ఇప్పటికే పరిష్కారమైంది, లేదా అమ్మకం స్థితి మారింది. ఏమీ ఇవ్వవద్దు.</translation>
    </message>
    <message>
        <source>%1 is to be given back. Paid: %2.</source>
        <translation>%1 తిరిగి ఇవ్వాలి. చెల్లింపు: %2.</translation>
    </message>
</context>
<context>
    <name>ct::PaidBy</name>
    <message>
        <source>How the list is paid</source>
        <translation>జాబితా చెల్లింపు ఎలా</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>కస్టమర్ మొబైల్</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>చెల్లింపు (&amp;B)</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>ఎవరి ఖాతానో ఆ కస్టమర్ మొబైల్ నంబర్ రాయండి.</translation>
    </message>
</context>
<context>
    <name>ct::PaperDesk</name>
    <message>
        <source>Receipt %1</source>
        <translation>రసీదు %1</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>నగదు సొరుగు</translation>
    </message>
</context>
<context>
    <name>ct::PapersDialog</name>
    <message>
        <source>Papers and printer</source>
        <translation>స్లిప్‌లు, ప్రింటర్</translation>
    </message>
    <message>
        <source>Papers that have not come out</source>
        <translation>బయటకు రాని స్లిప్‌లు</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>స్లిప్</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>అడిగిన సమయం</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>వేరే ప్రింటర్</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>ఇప్పుడు మళ్లీ ప్రయత్నించు (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>ఇక్కడికి పంపు (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>తీసివేయి (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing waits. Slips go to %1.</source>
        <translation>ఏదీ వేచి లేదు. స్లిప్‌లు %1 కు వెళ్తాయి.</translation>
    </message>
    <message>
        <source>Nothing waits. No printer is set up for this counter.</source>
        <translation>ఏదీ వేచి లేదు. ఈ కౌంటర్‌కు ప్రింటర్ ఏర్పాటు చేయలేదు.</translation>
    </message>
</context>
<context>
    <name>ct::ParkingCard</name>
    <message>
        <source>Parked</source>
        <translation>పక్కన పెట్టినవి</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 నుంచి 9</translation>
    </message>
    <message>
        <source>Parked form %1: %2</source>
        <extracomment>%1 is a number, %2 what was typed so far</extracomment>
        <translation>పక్కన పెట్టిన ఫారమ్ %1: %2</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>తిరిగి తీసుకో (%1)</translation>
    </message>
</context>
<context>
    <name>ct::PeopleCard</name>
    <message>
        <source>owner</source>
        <translation>యజమాని</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>క్యాషియర్</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 a sale</source>
        <translation>, ఒక అమ్మకం %1</translation>
    </message>
    <message>
        <source>, %1 a day</source>
        <translation>, ఒక రోజు %1</translation>
    </message>
    <message>
        <source>, switched off</source>
        <translation>, ఆపివేశారు</translation>
    </message>
    <message>
        <source>Cashiers see the wallet&apos;s balance</source>
        <translation>క్యాషియర్లు వాలెట్ బ్యాలెన్స్ చూడాలి</translation>
    </message>
    <message>
        <source>People</source>
        <translation>వ్యక్తులు</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ఒకరిని చేర్చు</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>చిల్లర</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ఎప్పుడూ కాదు</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>నియమాలు సేవ్ చేయి</translation>
    </message>
    <message>
        <source>Look twice from an amount of</source>
        <translation>ఈ మొత్తం నుండి రెండుసార్లు చూడు</translation>
    </message>
    <message>
        <source>Ask who it is after minutes</source>
        <translation>ఇన్ని నిమిషాలకు ఎవరో అడుగు</translation>
    </message>
    <message>
        <source>Without people everybody at the counter is the owner. The first one you add is an owner, and from then on everybody signs in. A forgotten PIN is set anew by another owner alone, so let two people be owners.</source>
        <translation>ఎవరినీ చేర్చకపోతే కౌంటర్‌లో అందరూ యజమానే. మీరు మొదట చేర్చేవారు యజమాని, అప్పటి నుండి అందరూ సైన్ ఇన్ చేయాలి. మరచిన PIN ను వేరే యజమాని మాత్రమే కొత్తగా పెట్టగలరు, కాబట్టి ఇద్దరిని యజమానులుగా ఉంచండి.</translation>
    </message>
    <message>
        <source>A PIN of at least %1 characters is needed.</source>
        <translation>కనీసం %1 అక్షరాల PIN కావాలి.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>Not saved: the first person is an owner, and one owner always stays.</source>
        <translation>సేవ్ కాలేదు: మొదటి వ్యక్తి యజమాని, ఒక యజమాని ఎప్పుడూ ఉంటారు.</translation>
    </message>
    <message>
        <source>Not saved: a name that nobody has yet, limits in rupees, and a PIN of at least %1 characters are needed.</source>
        <translation>సేవ్ కాలేదు: ఎవరికీ లేని పేరు, రూపాయల్లో పరిమితులు, కనీసం %1 అక్షరాల PIN కావాలి.</translation>
    </message>
    <message>
        <source>Not saved: an owner has to give the PIN first. Press the button again.</source>
        <translation>సేవ్ కాలేదు: ముందు యజమాని PIN ఇవ్వాలి. బటన్ మళ్లీ నొక్కండి.</translation>
    </message>
</context>
<context>
    <name>ct::PersonDialog</name>
    <message>
        <source>May work at the &amp;counter</source>
        <translation>కౌంటర్‌లో పనిచేయవచ్చు (&amp;C)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>ఒకరిని చేర్చు</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>క్యాషియర్</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>యజమాని</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>పరిమితి లేదు</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>పేరు (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>పాత్ర (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>కొత్త PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN మళ్లీ (&amp;A)</translation>
    </message>
    <message>
        <source>One &amp;sale at most</source>
        <translation>ఒక అమ్మకం గరిష్ఠం (&amp;S)</translation>
    </message>
    <message>
        <source>One &amp;day at most</source>
        <translation>ఒక రోజు గరిష్ఠం (&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed, and limits are rupees.</source>
        <translation>పేరు కావాలి, పరిమితులు రూపాయల్లో.</translation>
    </message>
    <message>
        <source>Type the same PIN twice, at least %1 characters.</source>
        <translation>అదే PIN రెండుసార్లు టైప్ చేయండి, కనీసం %1 అక్షరాలు.</translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>కౌంటర్‌లో ఎవరు?</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>మరోసారి మీ PIN</translation>
    </message>
    <message>
        <source>An owner has to allow this</source>
        <translation>దీన్ని యజమాని అనుమతించాలి</translation>
    </message>
    <message>
        <source>What is waiting is asked about meanwhile, and what was typed is kept. A forgotten PIN is set anew by an owner, under Settings.</source>
        <translation>మిగిలిన వాటి గురించి అడుగుతూనే ఉంటాం, టైప్ చేసినది అలాగే ఉంటుంది. మరచిన PIN ను యజమాని సెట్టింగ్‌లలో కొత్తగా పెడతారు.</translation>
    </message>
    <message>
        <source>This changes what the shop stands on. Nothing has been done yet.</source>
        <translation>ఇది షాపు ఆధారాన్ని మారుస్తుంది. ఇంకా ఏమీ చేయలేదు.</translation>
    </message>
    <message>
        <source>It is allowed this once, and kept in the book with both names. Nothing has been done yet.</source>
        <translation>అనుమతి ఈసారికే, పుస్తకంలో ఇద్దరి పేర్లతో ఉంటుంది. ఇంకా ఏమీ చేయలేదు.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>పేరు (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>సైన్ ఇన్</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>అనుమతించు</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>కౌంటర్ మూసివేయి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was done.</source>
        <translation>PIN తప్పు. ఏమీ చేయలేదు.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>చాలాసార్లు తప్పు PIN: %n సెకను ఆగి మళ్లీ ప్రయత్నించండి.</numerusform>
            <numerusform>చాలాసార్లు తప్పు PIN: %n సెకన్లు ఆగి మళ్లీ ప్రయత్నించండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not work here any more.</source>
        <translation>%1 ఇక ఇక్కడ పనిచేయకూడదు.</translation>
    </message>
</context>
<context>
    <name>ct::PracticePanel</name>
    <message>
        <source>found out by the third question</source>
        <translation>మూడోసారి అడిగినప్పుడు తెలుస్తుంది</translation>
    </message>
    <message>
        <source>carried out all the same: the program has to ask</source>
        <translation>అయినా జరుగుతుంది: ప్రోగ్రామ్ అడగాలి</translation>
    </message>
    <message>
        <source>the money comes back into the wallet</source>
        <translation>డబ్బు వాలెట్‌లోకి తిరిగి వస్తుంది</translation>
    </message>
    <message>
        <source>For e&amp;very sale from now on</source>
        <translation>ఇప్పటి నుంచి ప్రతి అమ్మకానికి (&amp;V)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>అభ్యాస ప్యానెల్</translation>
    </message>
    <message>
        <source>PRACTICE · what the provider answers next</source>
        <translation>అభ్యాసం · ప్రొవైడర్ తర్వాతి జవాబు</translation>
    </message>
    <message>
        <source>&amp;Take the last success back</source>
        <translation>చివరి విజయవంతమైన అమ్మకం వెనక్కి తీసుకో (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>మూసివేయి (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>మామూలుగా (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Success</source>
        <translation>విజయం (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failure: the operator says no</source>
        <translation>విఫలం: ఆపరేటర్ వద్దన్నారు (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Waiting, then a success</source>
        <translation>వేచి, తర్వాత విజయం (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting, then a f&amp;ailure</source>
        <translation>వేచి, తర్వాత విఫలం (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No answer at all</source>
        <translation>జవాబే లేదు (&amp;N)</translation>
    </message>
    <message>
        <source>A success that is taken back &amp;later</source>
        <translation>విజయం, తర్వాత వెనక్కి తీసుకుంటారు (&amp;L)</translation>
    </message>
    <message>
        <source>every sale: %1</source>
        <translation>ప్రతి అమ్మకం: %1</translation>
    </message>
    <message>
        <source>next sale: %1</source>
        <translation>తర్వాతి అమ్మకం: %1</translation>
    </message>
    <message>
        <source>Taken back. The program finds out when it asks about the order again.</source>
        <translation>వెనక్కి తీసుకున్నారు. ఆర్డర్ గురించి మళ్లీ అడిగినప్పుడు ప్రోగ్రామ్‌కు తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>There is no success to take back yet.</source>
        <translation>వెనక్కి తీసుకోవడానికి విజయవంతమైన అమ్మకం ఇంకా లేదు.</translation>
    </message>
</context>
<context>
    <name>ct::PrintWords</name>
    <message>
        <source>There is no printer %1.</source>
        <translation>ప్రింటర్ %1 లేదు.</translation>
    </message>
    <message>
        <source>%1 is no printer&apos;s device; nothing was written to it.</source>
        <translation>%1 ప్రింటర్ పరికరం కాదు; దానికి ఏదీ రాయలేదు.</translation>
    </message>
    <message>
        <source>This user may not write to the printer %1.</source>
        <translation>ప్రింటర్ %1 కు రాసే అనుమతి ఈ యూజర్‌కు లేదు.</translation>
    </message>
    <message>
        <source>The printer %1 takes no connection. Is it switched on?</source>
        <translation>ప్రింటర్ %1 కనెక్షన్ తీసుకోవడం లేదు. అది ఆన్‌లో ఉందా?</translation>
    </message>
    <message>
        <source>The printer %1 is paused.</source>
        <translation>ప్రింటర్ %1 ఆపి ఉంది.</translation>
    </message>
    <message>
        <source>The printer %1 takes no new jobs.</source>
        <translation>ప్రింటర్ %1 కొత్త పని తీసుకోవడం లేదు.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Is there paper in it?</source>
        <translation>ప్రింటర్ %1 జవాబివ్వడం లేదు. అందులో కాగితం ఉందా?</translation>
    </message>
    <message>
        <source>The printer %1 ended the connection in the middle.</source>
        <translation>ప్రింటర్ %1 మధ్యలో కనెక్షన్ తెంచింది.</translation>
    </message>
    <message>
        <source>No print system answers, so %1 cannot be reached.</source>
        <translation>ప్రింట్ సిస్టమ్ జవాబివ్వడం లేదు, కాబట్టి %1 అందలేదు.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so nothing was sent to %1.</source>
        <translation>ప్రింట్‌ను రిజిస్టర్‌లో రాయలేకపోయాం, కాబట్టి %1 కు ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>Nothing was printed on %1.</source>
        <translation>%1 పై ఏదీ ముద్రించలేదు.</translation>
    </message>
    <message>
        <source>Part of it may have come out; the next one is marked as a duplicate.</source>
        <translation>కొంత భాగం వచ్చి ఉండవచ్చు; తర్వాతిదానిపై నకలు అని ఉంటుంది.</translation>
    </message>
    <message>
        <source>Waits for its turn at %1.</source>
        <translation>%1 వద్ద తన వంతు కోసం వేచి ఉంది.</translation>
    </message>
    <message>
        <source>Reaching the printer %1…</source>
        <translation>ప్రింటర్ %1 కు కనెక్ట్ అవుతోంది…</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1 పై ముద్రిస్తోంది…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>దానంతటదే మళ్లీ ప్రయత్నిస్తుంది.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1 పై ముద్రించాం.</translation>
    </message>
    <message>
        <source>It waited for more than ten minutes and was not printed, so that it does not come out unasked.</source>
        <translation>పది నిమిషాలకు మించి వేచి ఉంది; అడగకుండా బయటకు రాకూడదని ముద్రించలేదు.</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>రద్దు చేశారు.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterCard</name>
    <message>
        <source>Print a slip after every sa&amp;le</source>
        <translation>ప్రతి అమ్మకం తర్వాత స్లిప్ ముద్రించు (&amp;L)</translation>
    </message>
    <message>
        <source>Printers of this counter</source>
        <translation>ఈ కౌంటర్ ప్రింటర్లు</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>ప్రింటర్లు</translation>
    </message>
    <message>
        <source>Slips go to the first one. No printer takes another one&apos;s place by itself.</source>
        <translation>స్లిప్‌లు మొదటి ప్రింటర్‌కు వెళ్తాయి. ఏ ప్రింటరూ దానంతటదే మరోదాని స్థానం తీసుకోదు.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>చేర్చు…</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>ప్రింటర్ చేర్చు</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>మార్చు…</translation>
    </message>
    <message>
        <source>Change this printer</source>
        <translation>ఈ ప్రింటర్ మార్చు</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>ముందు వాడు</translation>
    </message>
    <message>
        <source>Send slips to this printer</source>
        <translation>స్లిప్‌లు ఈ ప్రింటర్‌కు పంపు</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయి</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>ఈ ప్రింటర్ తొలగించు</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 చుక్కలు</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>సొరుగు</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>సేవ్ కాలేదు: సెట్టింగ్‌లు రాయలేకపోయాం. డిస్క్‌ను, డేటా ఫోల్డర్ అనుమతులను చూడండి.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterChoice</name>
    <message>
        <source>No printer</source>
        <translation>ప్రింటర్ లేదు</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (ఆపి ఉంది)</translation>
    </message>
</context>
<context>
    <name>ct::PrinterDialog</name>
    <message>
        <source>Change a printer</source>
        <translation>ప్రింటర్ మార్చు</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>ప్రింటర్ చేర్చు</translation>
    </message>
    <message>
        <source>1 of 3 · Which printer?</source>
        <translation>3 లో 1 · ఏ ప్రింటర్?</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>దొరికిన ప్రింటర్లు</translation>
    </message>
    <message>
        <source>Or a thermal printer in the shop&apos;s &amp;network</source>
        <translation>లేదా దుకాణం నెట్‌వర్క్‌లోని థర్మల్ ప్రింటర్ (&amp;N)</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>ప్రింటర్ల కోసం వెతుకుతున్నాం…</translation>
    </message>
    <message>
        <source>2 of 3 · What paper is in it?</source>
        <translation>3 లో 2 · అందులో ఏ కాగితం ఉంది?</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>ప్రింటర్ కాగితం</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>ప్రింటర్ పేరు</translation>
    </message>
    <message>
        <source>It &amp;cuts the paper off</source>
        <translation>ఇది కాగితం కత్తిరిస్తుంది (&amp;C)</translation>
    </message>
    <message>
        <source>A cash &amp;drawer hangs on it: open it for cash</source>
        <translation>దీనికి నగదు సొరుగు ఉంది: నగదుకు తెరువు (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>కాగితం (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>పేరు (&amp;N)</translation>
    </message>
    <message>
        <source>3 of 3 · Did it come out right?</source>
        <translation>3 లో 3 · సరిగ్గా వచ్చిందా?</translation>
    </message>
    <message>
        <source>Print a test strip. A line must stand at the left and at the right, and every script must be readable. A side that is missing: go back and choose narrower paper. Odd signs: it is no thermal printer.</source>
        <translation>ఒక పరీక్ష స్లిప్ ముద్రించండి. ఎడమ, కుడి వైపుల ఒక్కో గీత ఉండాలి, ప్రతి లిపీ చదవగలగాలి. ఏదైనా వైపు లేకపోతే వెనక్కి వెళ్లి సన్న కాగితం ఎంచుకోండి. వింత గుర్తులు వస్తే అది థర్మల్ ప్రింటర్ కాదు.</translation>
    </message>
    <message>
        <source>Print the test &amp;strip</source>
        <translation>పరీక్ష స్లిప్ ముద్రించు (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>వెనుకకు (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>వద్దు</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (ఆపి ఉంది)</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>ఈ కంప్యూటర్‌కు ఏ ప్రింటరూ తెలియదు.</translation>
    </message>
    <message>
        <source>Roll, 80 mm (576 dots)</source>
        <translation>రోల్, 80 mm (576 చుక్కలు)</translation>
    </message>
    <message>
        <source>Roll, 80 mm (512 dots)</source>
        <translation>రోల్, 80 mm (512 చుక్కలు)</translation>
    </message>
    <message>
        <source>Roll, 58 mm (384 dots)</source>
        <translation>రోల్, 58 mm (384 చుక్కలు)</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>షీట్, A4</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>షీట్, A5</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>రోల్, 80 మి.మీ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>రోల్, 58 మి.మీ.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it</source>
        <translation>అవును, ఉంచు (&amp;Y)</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address in figures, as in 192.0.2.7.</source>
        <translation>ప్రింటర్ చిరునామా అంకెల్లో రాయండి, ఉదా. 192.0.2.7.</translation>
    </message>
    <message>
        <source>Test strip</source>
        <translation>పరీక్ష స్లిప్</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>తర్వాత (&amp;X)</translation>
    </message>
</context>
<context>
    <name>ct::Rail</name>
    <message>
        <source>%1 page</source>
        <translation>%1 పేజీ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n వేచి ఉంది</numerusform>
            <numerusform>%1, %n వేచి ఉన్నాయి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ReadBack</name>
    <message>
        <source>Read-back</source>
        <translation>చదివి వినిపించు</translation>
    </message>
    <message>
        <source>Right? Then press F10</source>
        <translation>సరేనా? అయితే F10 నొక్కండి</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>కస్టమర్‌కు చదివి వినిపించండి</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>రసీదు నం.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>సేవ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>నంబర్</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>సర్కిల్</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>అదనపు వివరం</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ఆర్డర్ ఐడి</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ఆపరేటర్ రెఫ్</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>ప్రొవైడర్ లావాదేవీ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>క్యాషియర్</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ముద్రించినది</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>సేవా రుసుము</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>మొత్తం తీసుకున్నది</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>కస్టమర్‌కు వాపసు</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>అభ్యాసం – నిజమైన రసీదు కాదు</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>నకలు %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 మాత్రమే</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>ధన్యవాదాలు · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>రసీదు %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>మొబైల్</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>పోస్ట్‌పెయిడ్</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ల్యాండ్‌లైన్</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>విద్యుత్</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>గ్యాస్</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>బీమా</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>డేటా కార్డ్</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>గిఫ్ట్ కార్డ్</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ఇతరం</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>బిల్లు చెల్లింపు రసీదు · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>రీఛార్జ్ రసీదు · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>వాపసు చీటీ · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>బిల్లు చెల్లింపు చీటీ · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>రీఛార్జ్ చీటీ · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>డబ్బు తీసుకోలేదు – వాపసు ఇవ్వాలి</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>రద్దు చేశారు – వాపసు ఇవ్వాలి</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>పరిశీలనలో ఉంది – ఈ చీటీ ఉంచుకోండి</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>ఇంకా ఖరారు కాలేదు – ఈ చీటీ ఉంచుకోండి</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>జరుగుతోంది</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>పంపలేదు</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>ఇంకా తెలియదు</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>వేచి ఉంది</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>పరిశీలనలో ఉంది</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>విఫలం</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>విజయవంతం</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>రద్దు చేశారు</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>తర్వాతి బిల్లులో చెల్లింపు కనిపించే వరకు ఈ రసీదు ఉంచుకోండి.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ఆపరేటర్ రీఛార్జ్‌ను ధృవీకరించే వరకు ఈ రసీదు ఉంచుకోండి.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ఆపరేటర్‌కు ఏమీ పంపలేదు.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>దుకాణం డబ్బు తిరిగి ఇస్తుంది లేదా మళ్లీ ప్రయత్నిస్తుంది.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ఆపరేటర్ డబ్బు తీసుకోలేదు.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ఆపరేటర్ ధృవీకరించిన తర్వాత దీన్ని రద్దు చేసింది.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>దుకాణం డబ్బు తిరిగి ఇస్తుంది.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ఆపరేటర్ సమాధానాలు ఒకదానితో ఒకటి సరిపోలడం లేదు.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>దుకాణం దీన్ని పరిష్కరిస్తుంది. రెండోసారి చెల్లించవద్దు.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>ఇది విజయానికి రుజువు కాదు.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ఆపరేటర్ ఇంకా ధృవీకరించలేదు. ఫలితం కోసం ఈ చీటీని దుకాణంలో చూపండి. రెండోసారి చెల్లించవద్దు.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>ఫిర్యాదులు: దుకాణంలో, రసీదు నం. %1 తో</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>ఫిర్యాదులు: %1, రసీదు నం. %2 తో</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>నగదు</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>అప్పు</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>చెల్లింపు</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>ఇచ్చిన నగదు</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>చిల్లర</translation>
    </message>
</context>
<context>
    <name>ct::ReceiptDialog</name>
    <message>
        <source>Receipt %1</source>
        <translation>రసీదు %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>కాగితం (&amp;A)</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>రోల్, 80 మి.మీ.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>రోల్, 58 మి.మీ.</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>షీట్, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>షీట్, A4</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>రసీదు భాష (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>ప్రింటర్ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ముద్రించు (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF గా సేవ్… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The receipt can be saved as PDF.</source>
        <translation>ఈ కంప్యూటర్‌లో ప్రింటర్ పెట్టలేదు. రసీదును PDF గా సేవ్ చేయవచ్చు.</translation>
    </message>
    <message>
        <source>Nothing was printed: the print could not be entered in the book.</source>
        <translation>ఏదీ ముద్రించలేదు: ప్రింట్‌ను రిజిస్టర్‌లో రాయలేకపోయాం.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 గా సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>అక్కడ సేవ్ కాలేదు. వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>రసీదు సేవ్ చేయి</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ఫైల్ (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt as it is printed</source>
        <translation>ముద్రించినట్లే రసీదు</translation>
    </message>
</context>
<context>
    <name>ct::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>ఇటీవలివి</translation>
    </message>
    <message>
        <source>No recharge yet. What is sold is listed here.</source>
        <translation>ఇంకా రీఛార్జ్ లేదు. అమ్మినవి ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Print last</source>
        <translation>చివరిది ముద్రించు</translation>
    </message>
    <message>
        <source>Recent recharges</source>
        <translation>ఇటీవలి రీఛార్జ్‌లు</translation>
    </message>
</context>
<context>
    <name>ct::RecentModel</name>
    <message>
        <source>yesterday</source>
        <translation>నిన్న</translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message>
        <source>Clear</source>
        <translation>ఖాళీ చేయి</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>రీఛార్జ్</translation>
    </message>
    <message>
        <source>The book cannot be written, so nothing can be sold. Look at the disk.</source>
        <translation>రిజిస్టర్‌లో రాయలేం, కాబట్టి ఏదీ అమ్మలేం. డిస్క్ చూడండి.</translation>
    </message>
    <message>
        <source>The book is damaged, so nothing can be sold until it is mended.</source>
        <translation>రిజిస్టర్ పాడైంది, బాగయ్యే వరకు ఏదీ అమ్మలేం.</translation>
    </message>
    <message>
        <source>The provider cannot be reached, so nothing can be sold. Is the internet working?</source>
        <translation>ప్రొవైడర్ అందుబాటులో లేదు, కాబట్టి ఏదీ అమ్మలేం. ఇంటర్నెట్ పనిచేస్తోందా?</translation>
    </message>
    <message>
        <source>The balance %1 is too small for this recharge</source>
        <translation>ఈ రీఛార్జ్‌కు బ్యాలెన్స్ %1 చాలదు</translation>
    </message>
    <message>
        <source>Balance after this recharge %1</source>
        <translation>ఈ రీఛార్జ్ తర్వాత బ్యాలెన్స్ %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>చెల్లించాల్సింది</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>ఏమీ పంపలేదు. %1</translation>
    </message>
    <message>
        <source>With service charge %1</source>
        <extracomment>%1 is what the customer pays beside the amount itself</extracomment>
        <translation>సేవా రుసుముతో %1</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>అంచనా</translation>
    </message>
    <message>
        <source>Send the recharge</source>
        <translation>రీఛార్జ్ పంపు</translation>
    </message>
    <message>
        <source>Sell once more, where the program asked</source>
        <translation>ప్రోగ్రామ్ అడిగిన చోట మళ్లీ అమ్ము</translation>
    </message>
    <message>
        <source>Close a list, then clear the form</source>
        <translation>జాబితా మూసి, తర్వాత ఫారం ఖాళీ చేయి</translation>
    </message>
    <message>
        <source>What was last done for this number</source>
        <translation>ఈ నంబర్‌కు చివరిగా చేసినది</translation>
    </message>
    <message>
        <source>Put the form aside, or take it back</source>
        <translation>ఫారం పక్కన పెట్టు, లేదా తిరిగి తీసుకో</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>చివరి అమ్మకం రసీదు</translation>
    </message>
    <message>
        <source>Customers to call back</source>
        <translation>తెలియజేయాల్సిన కస్టమర్లు</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n కస్టమర్‌కు చెప్పాలి</numerusform>
            <numerusform>%n కస్టమర్లకు చెప్పాలి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ResultPanel</name>
    <message>
        <source>Receipt</source>
        <translation>రసీదు</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>మళ్లీ నింపు</translation>
    </message>
    <message>
        <source>Sell again anyway</source>
        <translation>అయినా మళ్లీ అమ్ము</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>రసీదు ముద్రించు</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>కస్టమర్‌కు చెప్పండి: %1</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>రెండుసార్లా?</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>పంపలేదు</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>రెండుసార్లు చూడండి</translation>
    </message>
    <message>
        <source>Yes, &amp;sell this amount</source>
        <translation>అవును, ఈ మొత్తం అమ్ము (&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;owner allows it</source>
        <translation>యజమాని అనుమతిస్తారు (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ct::RoundingOffer</name>
    <message>
        <source>Paise are not taken: round the bill</source>
        <translation>పైసలు తీసుకోం: బిల్లు రౌండ్ చేయండి</translation>
    </message>
    <message>
        <source>&amp;Down to %1</source>
        <translation>తగ్గించి %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up to %1</source>
        <translation>పెంచి %1 (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::SaleForm</name>
    <message>
        <source>Operator</source>
        <translation>ఆపరేటర్</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>సర్కిల్</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>కొన్ని అక్షరాలు టైప్ చేయండి</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>గుర్తుంది</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>నంబర్</translation>
    </message>
    <message>
        <source>this shop&apos;s</source>
        <translation>దుకాణానిది</translation>
    </message>
    <message>
        <source>Exactly what the bill says</source>
        <translation>బిల్లులో ఉన్నట్లే</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>the operator is guessed from the first digits of the number</extracomment>
        <translation>అంచనా</translation>
    </message>
</context>
<context>
    <name>ct::SalesChart</name>
    <message>
        <source>Sales</source>
        <translation>అమ్మకాలు</translation>
    </message>
</context>
<context>
    <name>ct::SecretDialog</name>
    <message>
        <source>Password of the provider account</source>
        <translation>ప్రొవైడర్ ఖాతా పాస్‌వర్డ్</translation>
    </message>
    <message>
        <source>Passphrase of the counter</source>
        <translation>కౌంటర్ పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>This computer keeps no password for the counter. Give the password of the provider account; it is used until the counter is closed and stored nowhere.</source>
        <translation>ఈ కంప్యూటర్‌లో కౌంటర్ పాస్‌వర్డ్ లేదు. ప్రొవైడర్ ఖాతా పాస్‌వర్డ్ ఇవ్వండి; కౌంటర్ మూసే వరకు వాడతాం, ఎక్కడా ఉంచం.</translation>
    </message>
    <message>
        <source>The password of the provider account is sealed in this folder. Give the passphrase that opens it.</source>
        <translation>ప్రొవైడర్ ఖాతా పాస్‌వర్డ్ ఈ ఫోల్డర్‌లో సీల్ అయి ఉంది. దాన్ని తెరిచే పాస్‌ఫ్రేజ్ ఇవ్వండి.</translation>
    </message>
    <message>
        <source>That did not open it. Nothing was sent. Please try again.</source>
        <translation>దానితో తెరుచుకోలేదు. ఏమీ పంపలేదు. మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>పాస్‌వర్డ్ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>పాస్‌వర్డ్</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>కౌంటర్ తెరువు</translation>
    </message>
    <message>
        <source>Only look up</source>
        <translation>చూడడానికి మాత్రమే</translation>
    </message>
</context>
<context>
    <name>ct::ServiceTiles</name>
    <message>
        <source>Find</source>
        <translation>వెతుకు</translation>
    </message>
    <message>
        <source>Find an operator</source>
        <translation>ఒక ఆపరేటర్‌ను వెతుకు</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 సేవ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>మరిన్ని</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>మరిన్ని సేవలు</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>ఇతర సేవలు</translation>
    </message>
</context>
<context>
    <name>ct::SettingsPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>సెట్టింగ్‌లు సేవ్ అయ్యాయి.</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>ప్రొవైడర్ వద్ద ఖాతా</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> సె.</translation>
    </message>
    <message>
        <source>the system’s own</source>
        <translation>సిస్టమ్‌వి</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ఎంచుకోండి… (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>సర్టిఫికెట్ ఫైల్ ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Practice: the stand-in provider inside this program answers, with play money. Address, user name and password are not needed.</source>
        <translation>అభ్యాసం: ఈ ప్రోగ్రామ్‌లోని నమూనా ప్రొవైడర్ ఉత్తుత్తి డబ్బుతో జవాబిస్తుంది. చిరునామా, యూజర్ పేరు, పాస్‌వర్డ్ అవసరం లేదు.</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>ప్రొవైడర్ చిరునామా (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>యూజర్ పేరు (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>పాస్‌వర్డ్ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test with balance</source>
        <translation>బ్యాలెన్స్‌తో పరీక్షించు (&amp;T)</translation>
    </message>
    <message>
        <source>Way of sen&amp;ding</source>
        <translation>పంపే పద్ధతి (&amp;D)</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>జవాబు రూపం (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>గరిష్ఠ నిరీక్షణ (&amp;L)</translation>
    </message>
    <message>
        <source>Certificate f&amp;ile</source>
        <translation>సర్టిఫికెట్ ఫైల్ (&amp;I)</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>ఈ కౌంటర్</translation>
    </message>
    <message>
        <source>Counter &amp;number</source>
        <translation>కౌంటర్ నంబర్ (&amp;N)</translation>
    </message>
    <message>
        <source>Shop, as receipts show it</source>
        <translation>దుకాణం, రసీదులో కనిపించేలా</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>దుకాణం పేరు (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>&amp;GSTIN</translation>
    </message>
    <message>
        <source>POST, as documented</source>
        <translation>POST, పత్రం ప్రకారం</translation>
    </message>
    <message>
        <source>POST, form only</source>
        <translation>POST, ఫారమ్ మాత్రమే</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>టైప్ చేశారు, ఇంకా సేవ్ కాలేదు</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>ఉంచాం, ఎప్పుడూ చూపం</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>ఇంకా ఉంచలేదు</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>అడుగుతున్నాం…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>సేవ్ చేస్తున్నాం…</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>ప్రొవైడర్‌ను బ్యాలెన్స్ అడుగుతున్నాం…</translation>
    </message>
    <message>
        <source>It works: the balance is %1 of play money.</source>
        <translation>పనిచేస్తోంది: ఉత్తుత్తి డబ్బు బ్యాలెన్స్ %1.</translation>
    </message>
    <message>
        <source>It works: the balance is %1. Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>పనిచేస్తోంది: బ్యాలెన్స్ %1. రీఛార్జ్‌లకు ఈ దుకాణం ఇంటర్నెట్ చిరునామా ప్రొవైడర్ వైట్‌లిస్ట్‌లో కూడా ఉండాలి; మొదటి రీఛార్జ్‌తోనే అది తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>ఇంకా పాస్‌వర్డ్ లేదు: పైన టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>Saved, all but the password: this computer has no keyring to keep it in. It is used until the program ends. Start with --passphrase-file to keep it sealed.</source>
        <translation>పాస్‌వర్డ్ తప్ప అన్నీ సేవ్ అయ్యాయి: ఉంచడానికి ఈ కంప్యూటర్‌లో కీరింగ్ లేదు. ప్రోగ్రామ్ ముగిసే వరకు వాడతాం. సీల్ చేసి ఉంచడానికి --passphrase-file తో మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>సేవ్ కాలేదు: ప్రొవైడర్ చిరునామా లేదా యూజర్ పేరు చెల్లదు.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>సేవ్ కాలేదు: సెట్టింగ్‌లు రాయలేకపోయాం. డిస్క్‌ను, డేటా ఫోల్డర్ అనుమతులను చూడండి.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>సర్టిఫికెట్లు (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>అన్ని ఫైళ్లు (*)</translation>
    </message>
    <message>
        <source>&amp;Windows speak</source>
        <translation>విండోల భాష (&amp;W)</translation>
    </message>
    <message>
        <source>Receipts spea&amp;k</source>
        <translation>రసీదుల భాష (&amp;K)</translation>
    </message>
    <message>
        <source>name@bank</source>
        <extracomment>In the empty field for a UPI id</extracomment>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>దుకాణం పేరు</translation>
    </message>
    <message>
        <source>UPI id for QR c&amp;odes</source>
        <translation>QR కోడ్‌లకు UPI ఐడీ (&amp;O)</translation>
    </message>
    <message>
        <source>as the windows</source>
        <extracomment>The language of receipts is that of the windows</extracomment>
        <translation>విండోల లాగే</translation>
    </message>
    <message>
        <source>Shop&apos;s circle</source>
        <translation>దుకాణం సర్కిల్</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>దుకాణం చిరునామా</translation>
    </message>
    <message>
        <source>Shop phone</source>
        <translation>దుకాణం ఫోన్</translation>
    </message>
    <message>
        <source>Name given by UPI apps</source>
        <translation>UPI యాప్‌లలో కనిపించే పేరు</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయి</translation>
    </message>
</context>
<context>
    <name>ct::SetupDialog</name>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Practice or live</source>
        <translation>అభ్యాసం లేదా అసలు</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>మీ దుకాణం</translation>
    </message>
    <message>
        <source>Provider account</source>
        <translation>ప్రొవైడర్ ఖాతా</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ప్రింటర్</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>సిద్ధం</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>ప్రొవైడర్‌ను బ్యాలెన్స్ అడుగుతున్నాం…</translation>
    </message>
    <message>
        <source>Setting up Countertop</source>
        <translation>Countertop ఏర్పాటు</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>తర్వాత చేద్దాం (&amp;L)</translation>
    </message>
    <message>
        <source>Leave the set-up; it can be gone on with from the menu Shop</source>
        <translation>ఏర్పాటు వదులు; దుకాణం మెనూ నుంచి కొనసాగించవచ్చు</translation>
    </message>
    <message>
        <source>Go on w&amp;ithout the test</source>
        <translation>పరీక్ష లేకుండా కొనసాగు (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>వెనుకకు (&amp;B)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>సేవ్ చేస్తున్నాం…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>అడుగుతున్నాం…</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>అభ్యాసం తెరువు (&amp;P)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>సేవ్ చేసి తెరువు (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>పరీక్షించి కొనసాగు (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>తర్వాత (&amp;N)</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>ఇంకా పాస్‌వర్డ్ లేదు: పైన టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>సేవ్ కాలేదు: ప్రొవైడర్ చిరునామా లేదా యూజర్ పేరు చెల్లదు.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>సేవ్ కాలేదు: సెట్టింగ్‌లు రాయలేకపోయాం. డిస్క్‌ను, డేటా ఫోల్డర్ అనుమతులను చూడండి.</translation>
    </message>
    <message>
        <source>The practice counter could not be started. Look at the disk and at the rights of the data folder.</source>
        <translation>అభ్యాస కౌంటర్ మొదలు కాలేదు. డిస్క్, డేటా ఫోల్డర్ అనుమతులు చూడండి.</translation>
    </message>
    <message>
        <source>Welcome. A few questions, and the counter is ready. Nothing is written before the last step.</source>
        <translation>స్వాగతం. కొన్ని ప్రశ్నలు, కౌంటర్ సిద్ధం. చివరి దశకు ముందు ఏమీ రాయబడదు.</translation>
    </message>
    <message>
        <source>as the windows</source>
        <translation>విండోల లాగే</translation>
    </message>
    <message>
        <source>Windows &amp;speak</source>
        <translation>విండోల భాష (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Receipts speak</source>
        <translation>రసీదుల భాష (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practise first, with play money</source>
        <translation>ముందు అభ్యాసం, ఉత్తుత్తి డబ్బుతో (&amp;P)</translation>
    </message>
    <message>
        <source>Sell &amp;for real</source>
        <translation>అసలు అమ్మకం (&amp;F)</translation>
    </message>
    <message>
        <source>You need the user name and the password of your account at the provider.</source>
        <translation>ప్రొవైడర్ వద్ద మీ ఖాతా యూజర్ పేరు, పాస్‌వర్డ్ కావాలి.</translation>
    </message>
    <message>
        <source>A provider inside this program answers. Nobody is recharged and no money moves; everything else is as in the shop. The practice book is a book of its own, and selling for real can begin on any day.</source>
        <translation>ఈ ప్రోగ్రామ్‌లోని ప్రొవైడర్ జవాబిస్తారు. ఎవరికీ రీఛార్జ్ జరగదు, డబ్బు కదలదు; మిగతాదంతా దుకాణంలో లాగే. అభ్యాస రిజిస్టర్ వేరు, అసలు అమ్మకం ఏ రోజైనా మొదలు పెట్టవచ్చు.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Name, address and telephone stand on every receipt.</source>
        <translation>పేరు, చిరునామా, ఫోన్ ప్రతి రసీదుపై ఉంటాయి.</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>దుకాణం పేరు (&amp;M)</translation>
    </message>
    <message>
        <source>Shop addr&amp;ess</source>
        <translation>దుకాణం చిరునామా (&amp;E)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>దుకాణం ఫోన్ (&amp;H)</translation>
    </message>
    <message>
        <source>Shop&apos;s ci&amp;rcle</source>
        <translation>దుకాణం సర్కిల్ (&amp;R)</translation>
    </message>
    <message>
        <source>As you use them on the provider&apos;s web site. The password is kept in this computer&apos;s keyring or sealed in a file, and never shown again.</source>
        <translation>ప్రొవైడర్ వెబ్‌సైట్‌లో మీరు వాడేవే. పాస్‌వర్డ్ ఈ కంప్యూటర్ కీరింగ్‌లో లేదా ముద్ర వేసిన ఫైల్‌లో ఉంటుంది, మళ్లీ ఎప్పుడూ చూపబడదు.</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>టైప్ చేశారు, ఇంకా సేవ్ కాలేదు</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>ఉంచాం, ఎప్పుడూ చూపం</translation>
    </message>
    <message>
        <source>&amp;User name (member id)</source>
        <translation>యూజర్ పేరు (మెంబర్ ఐడీ) (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>పాస్‌వర్డ్ (&amp;W)</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>ప్రొవైడర్ చిరునామా (&amp;A)</translation>
    </message>
    <message>
        <source>It works: the balance is %1.</source>
        <translation>పనిచేస్తోంది: బ్యాలెన్స్ %1.</translation>
    </message>
    <message>
        <source>Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>రీఛార్జ్‌లకు ప్రొవైడర్ వైట్ లిస్ట్‌లో ఈ దుకాణం ఇంటర్నెట్ చిరునామా కూడా ఉండాలి; ఉందో లేదో మొదటి రీఛార్జ్‌తోనే తెలుస్తుంది.</translation>
    </message>
    <message>
        <source>Receipts can go to a thermal printer, to any printer of this computer, or be sent as a message. A printer can be set up at any time.</source>
        <translation>రసీదులు థర్మల్ ప్రింటర్‌కు, ఈ కంప్యూటర్ ఏ ప్రింటర్‌కైనా, లేదా సందేశంగా వెళ్లవచ్చు. ప్రింటర్ ఎప్పుడైనా ఏర్పాటు చేయవచ్చు.</translation>
    </message>
    <message>
        <source>Set up a &amp;printer…</source>
        <translation>ప్రింటర్ ఏర్పాటు (&amp;P)…</translation>
    </message>
    <message>
        <source>Where a receipt is shown its printer is chosen as well.</source>
        <translation>రసీదు కనిపించే చోటే దాని ప్రింటర్ కూడా ఎంచుకోవచ్చు.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>దుకాణం</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>సర్కిల్</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>అమ్మకం</translation>
    </message>
    <message>
        <source>practice, with play money</source>
        <translation>అభ్యాసం, ఉత్తుత్తి డబ్బుతో</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>బ్యాలెన్స్</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ఇంకా పరీక్షించలేదు</translation>
    </message>
    <message>
        <source>PRACTICE stands over every window and on every receipt.</source>
        <translation>ప్రతి విండో, ప్రతి రసీదుపై “అభ్యాసం” అని ఉంటుంది.</translation>
    </message>
    <message>
        <source>From here on every recharge is real. F1 shows the keys, and the manual is in the menu Help.</source>
        <translation>ఇక నుంచి ప్రతి రీఛార్జ్ అసలుది. F1 కీలు చూపుతుంది, మాన్యువల్ సహాయం మెనూలో ఉంది.</translation>
    </message>
    <message>
        <source>Give the shop a name: receipts begin with it.</source>
        <translation>దుకాణానికి పేరు ఇవ్వండి: రసీదులు దానితో మొదలవుతాయి.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>పాస్‌వర్డ్ లేదు.</translation>
    </message>
</context>
<context>
    <name>ct::ShareBars</name>
    <message>
        <source>Nothing was sold.</source>
        <translation>ఏమీ అమ్మలేదు.</translation>
    </message>
</context>
<context>
    <name>ct::SheetDialog</name>
    <message>
        <source>Printer</source>
        <translation>ప్రింటర్</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ముద్రించు (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>కాపీ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>సేవ్… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>కాపీ అయింది.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 గా సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>అక్కడ సేవ్ కాలేదు. వేరే ఫోల్డర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ఫైల్ (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>టెక్స్ట్ (*.txt)</translation>
    </message>
</context>
<context>
    <name>ct::ShiftPage</name>
    <message>
        <source>Print the report</source>
        <translation>నివేదిక ముద్రించు</translation>
    </message>
    <message>
        <source>The owner&apos;s choice: no sale without an open shift.</source>
        <translation>యజమాని నిర్ణయం: తెరిచిన షిఫ్ట్ లేకుండా అమ్మకం లేదు.</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>లెక్క ఎందుకు కలవలేదు</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ఇప్పుడు కాదు (&amp;N)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>దేనికోసం</translation>
    </message>
    <message>
        <source>Cash &amp;in</source>
        <translation>నగదు వేయి (&amp;I)</translation>
    </message>
    <message>
        <source>Cash &amp;out</source>
        <translation>నగదు తీయి (&amp;O)</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>తిరిగి ఇవ్వాల్సినవి</translation>
    </message>
    <message>
        <source>&amp;Give back in cash</source>
        <translation>నగదు తిరిగి ఇవ్వు (&amp;G)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI తో తిరిగి పంపాం (&amp;U)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>నివేదికలు</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ముద్రించు (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>సేవ్ చేయి… (&amp;V)</translation>
    </message>
    <message>
        <source>A sale waits: count the drawer and open a shift, then press F10 on its page again.</source>
        <translation>ఒక అమ్మకం వేచి ఉంది: సొరుగు లెక్కించి షిఫ్ట్ తెరవండి, తర్వాత దాని పేజీలో మళ్లీ F10 నొక్కండి.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>ఏ షిఫ్టూ తెరిచి లేదు</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>షిఫ్ట్ %1</translation>
    </message>
    <message>
        <source>Count the drawer by note; then the shift begins.</source>
        <translation>సొరుగును నోట్ల వారీగా లెక్కించండి; తర్వాత షిఫ్ట్ మొదలవుతుంది.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. What should lie there is told afterwards.</source>
        <translation>సొరుగులో ఉన్నది లెక్కించండి. ఎంత ఉండాలో తర్వాత చెబుతాం.</translation>
    </message>
    <message>
        <source>Count o&amp;nce more</source>
        <translation>మరోసారి లెక్కించు (&amp;N)</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>షిఫ్ట్ తెరువు</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>ఈ లెక్క ఉంచు</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>షిఫ్ట్ ముగించు</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>లెక్కించి ముగించు</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>కలిసింది</translation>
    </message>
    <message>
        <source>open</source>
        <translation>తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ముద్ర</translation>
    </message>
    <message>
        <source>Not written: the amount or the reason is missing.</source>
        <translation>రాయలేదు: మొత్తం లేదా కారణం లేదు.</translation>
    </message>
    <message>
        <source>Not written: the shift does not stand like that any more.</source>
        <translation>రాయలేదు: షిఫ్ట్ స్థితి మారిపోయింది.</translation>
    </message>
    <message>
        <source>%1. Say why before it is closed.</source>
        <translation>%1. ముగించే ముందు కారణం చెప్పండి.</translation>
    </message>
    <message>
        <source>Choose the sale whose money goes back.</source>
        <translation>డబ్బు తిరిగి ఇవ్వాల్సిన అమ్మకం ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one for this machine, or save the report.</source>
        <translation>ప్రింటర్ ఏర్పాటు చేయలేదు. ఈ మెషీన్‌కు ఒకటి ఎంచుకోండి, లేదా నివేదిక సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 ను ప్రింటర్‌కు ఇచ్చాం.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>నివేదిక సేవ్ చేయి</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;టెక్స్ట్ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 గా సేవ్ అయింది.</translation>
    </message>
    <message>
        <source>Sales nee&amp;d a shift</source>
        <translation>అమ్మకాలకు షిఫ్ట్ కావాలి (&amp;D)</translation>
    </message>
    <message>
        <source>What the shift holds</source>
        <translation>షిఫ్ట్‌లో ఉన్నవి</translation>
    </message>
</context>
<context>
    <name>ct::ShiftSlip</name>
    <message>
        <source>PRACTICE – play money</source>
        <translation>అభ్యాసం – ఉత్తుత్తి డబ్బు</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>నగదు అమ్మకాలు</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>లెక్కించినది</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>సొరుగు</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>ఇంకా లెక్కించలేదు</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>కలిసింది</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>కలవలేదు</translation>
    </message>
    <message>
        <source>Sealed with %1</source>
        <translation>ముద్ర: %1</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>నకలు %1</translation>
    </message>
</context>
<context>
    <name>ct::ShiftWords</name>
    <message>
        <source>Cash</source>
        <translation>నగదు</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>అప్పు</translation>
    </message>
    <message>
        <source>%1: paid with an earlier try</source>
        <translation>%1: ముందటి ప్రయత్నంలోనే చెల్లించారు</translation>
    </message>
    <message>
        <source>%1; given %2, change %3</source>
        <translation>%1; ఇచ్చినది %2, చిల్లర %3</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>వేసిన నగదు</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>తీసిన నగదు</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>నగదుగా తిరిగి ఇచ్చినది</translation>
    </message>
    <message>
        <source>Sent back by UPI</source>
        <translation>UPI తో తిరిగి పంపినది</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>షిఫ్ట్ %1, %2 నుంచి తెరిచి ఉంది</translation>
    </message>
    <message>
        <source>Shift %1, counted and not closed</source>
        <translation>షిఫ్ట్ %1, లెక్కించారు, ముగించలేదు</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>లెక్కించినది %1, ఉండాల్సినది %2</translation>
    </message>
    <message>
        <source>%1: it agrees</source>
        <translation>%1: లెక్క కలిసింది</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 తక్కువ</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1: %2 ఎక్కువ</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z నివేదిక %1</translation>
    </message>
    <message>
        <source>X report of shift %1</source>
        <translation>షిఫ్ట్ %1 X నివేదిక</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>తెరిచినది</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>మొదటి లెక్క</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>నగదు అమ్మకాలు</translation>
    </message>
    <message>
        <source>Sales by UPI</source>
        <translation>UPI అమ్మకాలు</translation>
    </message>
    <message>
        <source>Sales on account</source>
        <translation>అప్పు అమ్మకాలు</translation>
    </message>
    <message>
        <source>Still to be given back</source>
        <translation>ఇంకా తిరిగి ఇవ్వాల్సినది</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>సొరుగులో ఉండాల్సినది</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>లెక్కించినది</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>తేడా</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>ఎన్నిసార్లు లెక్కించారు</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>కారణం</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ముగిసినది</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ముద్ర</translation>
    </message>
</context>
<context>
    <name>ct::ShopFront</name>
    <message>
        <source>Printers</source>
        <translation>ప్రింటర్లు</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>సేవ్ కాలేదు: సెట్టింగ్‌లు రాయలేకపోయాం. డిస్క్‌ను, డేటా ఫోల్డర్ అనుమతులను చూడండి.</translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message>
        <source>Provider</source>
        <translation>ప్రొవైడర్</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>వేచి ఉంది</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>బ్యాలెన్స్</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>బ్యాలెన్స్ అడుగు</translation>
    </message>
    <message>
        <source>Provider not asked yet</source>
        <translation>ప్రొవైడర్‌ను ఇంకా అడగలేదు</translation>
    </message>
    <message>
        <source>Provider not reachable</source>
        <translation>ప్రొవైడర్ అందుబాటులో లేదు</translation>
    </message>
    <message>
        <source>Provider refuses the login</source>
        <translation>ప్రొవైడర్ లాగిన్ నిరాకరించారు</translation>
    </message>
    <message>
        <source>Provider reachable · %1 ms</source>
        <translation>ప్రొవైడర్ అందుబాటులో · %1 మి.సె.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>ఏదీ వేచి లేదు</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n జవాబు కోసం వేచి ఉంది</numerusform>
            <numerusform>%n జవాబు కోసం వేచి ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 సె. క్రితం</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 నిమి. క్రితం</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 కు</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>బ్యాలెన్స్ ఇంకా తెలియదు</translation>
    </message>
    <message>
        <source>Balance %1 · %2</source>
        <translation>బ్యాలెన్స్ %1 · %2</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>కాల్-బ్యాక్‌లు</translation>
    </message>
    <message>
        <source>Call-backs: not listening</source>
        <translation>కాల్-బ్యాక్‌లు: వినడం లేదు</translation>
    </message>
    <message>
        <source>Call-backs: last one %1</source>
        <translation>కాల్-బ్యాక్‌లు: చివరిది %1</translation>
    </message>
    <message>
        <source>Call-backs: off</source>
        <translation>కాల్-బ్యాక్‌లు: ఆఫ్</translation>
    </message>
    <message>
        <source>Call-backs: listening</source>
        <translation>కాల్-బ్యాక్‌లు: వింటోంది</translation>
    </message>
    <message>
        <source>Wallet and book</source>
        <translation>వాలెట్, రిజిస్టర్</translation>
    </message>
    <message>
        <source>Wallet and book: %1</source>
        <translation>వాలెట్, రిజిస్టర్: %1</translation>
    </message>
    <message>
        <source>How the wallet stands to the book</source>
        <translation>వాలెట్, రిజిస్టర్ ఎలా ఉన్నాయి</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>ప్రింటర్ %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>ప్రింటర్</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not printed yet</source>
        <translation>
            <numerusform>%n స్లిప్ ఇంకా ముద్రించలేదు</numerusform>
            <numerusform>%n స్లిప్‌లు ఇంకా ముద్రించలేదు</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>సైన్ ఇన్ చేశారు</translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message>
        <source>Use again</source>
        <translation>మళ్లీ ఇదే</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>ఈరోజు %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>నిన్న</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n రోజు క్రితం</numerusform>
            <numerusform>%n రోజుల క్రితం</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recharge %1 %2, %3, %4</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case</extracomment>
        <translation>చివరి రీఛార్జ్ %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>The last try with %1 failed, %2: is it the right operator?</source>
        <extracomment>%1 is an operator, %2 says when</extracomment>
        <translation>%1 తో చివరి ప్రయత్నం విఫలం, %2: ఆపరేటర్ సరైనదేనా?</translation>
    </message>
    <message>
        <source>Before it %1 %2, %3.</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when</extracomment>
        <translation>అంతకు ముందు %1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>ct::TenderBar</name>
    <message>
        <source>&amp;Cash</source>
        <translation>నగదు (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;UPI</source>
        <translation>UPI (&amp;U)</translation>
    </message>
    <message>
        <source>On accoun&amp;t</source>
        <translation>అప్పు (&amp;T)</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>చెల్లింపు: %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>ఇచ్చిన నగదు</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>కస్టమర్ మొబైల్</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>చిల్లర %1</translation>
    </message>
    <message>
        <source>Nothing here knows whether the money came: look at your UPI app.</source>
        <translation>డబ్బు వచ్చిందో లేదో ఇక్కడ తెలియదు: మీ UPI యాప్ చూడండి.</translation>
    </message>
    <message>
        <source>Whose account? Ten digits.</source>
        <translation>ఎవరి ఖాతా? పది అంకెలు.</translation>
    </message>
    <message>
        <source>%1 owes %2; %3 more can be put on the account.</source>
        <translation>%1 బాకీ %2; ఇంకా %3 అప్పుగా రాయవచ్చు.</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>ఎవరి ఖాతానో ఆ కస్టమర్ మొబైల్ నంబర్ రాయండి.</translation>
    </message>
    <message>
        <source>Cash given is an amount, or nothing.</source>
        <translation>ఇచ్చిన నగదు ఒక మొత్తం కావాలి, లేదా ఖాళీగా ఉండాలి.</translation>
    </message>
    <message>
        <source>That is less than what is to be paid.</source>
        <translation>ఇది చెల్లించాల్సినదాని కన్నా తక్కువ.</translation>
    </message>
</context>
<context>
    <name>ct::TestStrip</name>
    <message>
        <source>Countertop · test strip</source>
        <translation>Countertop · పరీక్ష స్లిప్</translation>
    </message>
    <message>
        <source>%1 dots · %2 mm</source>
        <extracomment>%1 is a number of dots, %2 the width of the paper in mm</extracomment>
        <translation>%1 చుక్కలు · %2 mm</translation>
    </message>
    <message>
        <source>The line at the left and the line at the right must both be seen.</source>
        <translation>ఎడమ గీత, కుడి గీత రెండూ కనిపించాలి.</translation>
    </message>
</context>
<context>
    <name>ct::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>ఈరోజు</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s)</source>
        <translation>
            <numerusform>%n రీఛార్జ్</numerusform>
            <numerusform>%n రీఛార్జ్‌లు</numerusform>
        </translation>
    </message>
    <message>
        <source>recharges</source>
        <translation>రీఛార్జ్‌లు</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>వేచి ఉన్నవి</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>విఫలం</translation>
    </message>
</context>
<context>
    <name>ct::UpiCard</name>
    <message>
        <source>Scanning is no proof of payment. Wait until your own UPI app or speaker says that the money has come.</source>
        <translation>స్కాన్ చేయడం చెల్లింపుకు రుజువు కాదు. డబ్బు వచ్చిందని మీ UPI యాప్ లేదా స్పీకర్ చెప్పే వరకు ఆగండి.</translation>
    </message>
    <message>
        <source>%1 by UPI</source>
        <translation>UPI ద్వారా %1</translation>
    </message>
    <message>
        <source>Practice: here stands the QR code. None is shown, so that nobody pays real money.</source>
        <translation>అభ్యాసం: ఇక్కడ QR కోడ్ ఉంటుంది. ఎవరూ నిజమైన డబ్బు చెల్లించకుండా చూపడం లేదు.</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s UPI id in Settings; then its QR code is shown here.</source>
        <translation>సెట్టింగ్‌లలో దుకాణం UPI ఐడి ఇవ్వండి; తర్వాత దాని QR కోడ్ ఇక్కడ కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Enter the amount first; the QR code asks for exactly that.</source>
        <translation>ముందు మొత్తం ఇవ్వండి; QR కోడ్ సరిగ్గా అంతే అడుగుతుంది.</translation>
    </message>
    <message>
        <source>The QR code cannot be drawn. The customer can pay to the UPI id below.</source>
        <translation>QR కోడ్ గీయలేకపోయాం. కస్టమర్ కింది UPI ఐడికి చెల్లించవచ్చు.</translation>
    </message>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR కోడ్</translation>
    </message>
</context>
<context>
    <name>ct::UpiWords</name>
    <message>
        <source>A UPI id has a name, &quot;@&quot; and the bank&apos;s handle: like shopname@bank.</source>
        <translation>UPI ఐడిలో పేరు, &quot;@&quot;, బ్యాంకు హ్యాండిల్ ఉంటాయి: ఉదా. shopname@bank.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A UPI id has a bank&apos;s handle behind the &quot;@&quot;, without a dot: like shopname@bank.</source>
        <translation>ఇది ఈ-మెయిల్ చిరునామా. UPI ఐడిలో &quot;@&quot; తర్వాత బ్యాంకు హ్యాండిల్, చుక్క లేకుండా: ఉదా. shopname@bank.</translation>
    </message>
    <message>
        <source>A UPI id is made of English letters, digits, dot, hyphen and underscore, and one &quot;@&quot;.</source>
        <translation>UPI ఐడిలో ఇంగ్లిష్ అక్షరాలు, అంకెలు, చుక్క, హైఫన్, అండర్‌స్కోర్, ఒక &quot;@&quot; ఉంటాయి.</translation>
    </message>
    <message>
        <source>This UPI id is too short or too long. Copy it from the shop&apos;s UPI app.</source>
        <translation>ఈ UPI ఐడి చాలా చిన్నది లేదా పెద్దది. దుకాణం UPI యాప్ నుంచి కాపీ చేయండి.</translation>
    </message>
</context>
<context>
    <name>ct::WalletDialog</name>
    <message>
        <source>Wallet and book</source>
        <translation>వాలెట్, రిజిస్టర్</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>తేడా ఎక్కడ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయి</translation>
    </message>
    <message>
        <source>Money put into the wallet</source>
        <translation>వాలెట్‌లో వేసిన డబ్బు</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>వేసిన మొత్తం</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>బ్యాంకు రిఫరెన్స్</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>నమోదు చేయి</translation>
    </message>
    <message>
        <source>Enter money put into the wallet</source>
        <translation>వాలెట్‌లో వేసిన డబ్బు నమోదు చేయండి</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>తేడాను అంగీకరించండి</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>అంగీకరించే కారణం</translation>
    </message>
    <message>
        <source>Reason: what the provider said, who used the account</source>
        <translation>కారణం: ప్రొవైడర్ ఏమన్నారు, ఖాతా ఎవరు వాడారు</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>అంగీకరించు</translation>
    </message>
    <message>
        <source>The provider has not stated a balance yet.</source>
        <translation>ప్రొవైడర్ ఇంకా బ్యాలెన్స్ చెప్పలేదు.</translation>
    </message>
    <message>
        <source>%1 missing since %2</source>
        <translation>%2 నుంచి %1 తక్కువ</translation>
    </message>
    <message>
        <source>%1 too much since %2</source>
        <translation>%2 నుంచి %1 ఎక్కువ</translation>
    </message>
    <message>
        <source>These together:</source>
        <translation>ఇవన్నీ కలిపి:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount and the bank&apos;s reference are needed.</source>
        <translation>మొత్తం, బ్యాంకు రిఫరెన్స్ కావాలి.</translation>
    </message>
    <message>
        <source>Entered. It is looked for in the next balance.</source>
        <translation>నమోదైంది. తర్వాతి బ్యాలెన్స్‌లో దీన్ని చూస్తాం.</translation>
    </message>
    <message>
        <source>Say why the difference is accepted.</source>
        <translation>తేడాను ఎందుకు అంగీకరిస్తున్నారో చెప్పండి.</translation>
    </message>
    <message>
        <source>Accepted, and written into the book with your reason.</source>
        <translation>అంగీకరించి, మీ కారణంతో రిజిస్టర్‌లో రాశాం.</translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message>
        <source>Wallet agrees with the book</source>
        <translation>వాలెట్ రిజిస్టర్‌తో సరిపోలిక</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>ఇంకా పోల్చలేదు</translation>
    </message>
    <message>
        <source>to the paisa</source>
        <translation>పైసాతో సహా సరి</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>%1 తేడా</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 తనిఖీ చేశాం</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%n అమ్మకం ఇంకా తేలలేదు</numerusform>
            <numerusform>%n అమ్మకాలు ఇంకా తేలలేదు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message>
        <source>Order recorded</source>
        <translation>ఆర్డర్ నమోదైంది</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 ద్వారా</translation>
    </message>
    <message>
        <source>Sent to provider</source>
        <translation>ప్రొవైడర్‌కు పంపాం</translation>
    </message>
    <message>
        <source>Being sent to the provider</source>
        <translation>ప్రొవైడర్‌కు పంపుతున్నాం</translation>
    </message>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>రసీదు %Ln సారి ముద్రించారు</numerusform>
            <numerusform>రసీదు %Ln సార్లు ముద్రించారు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln సారి</numerusform>
            <numerusform>%Ln సార్లు</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a recharge: its request is on the way</extracomment>
        <translation>పంపుతున్నాం</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>పంపలేదు</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ఇంకా తెలియదు</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a recharge: accepted, the operator has not answered yet</extracomment>
        <translation>వేచి ఉంది</translation>
    </message>
    <message>
        <source>Failed – confirming</source>
        <translation>విఫలం – ధృవీకరిస్తున్నాం</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>విఫలం</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>విజయవంతం</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>రద్దు చేశారు</translation>
    </message>
    <message>
        <source>Owner decides</source>
        <extracomment>State of a recharge: the provider&apos;s answers contradict each other</extracomment>
        <translation>యజమాని నిర్ణయిస్తారు</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>మొబైల్</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>పోస్ట్‌పెయిడ్</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ల్యాండ్‌లైన్</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>విద్యుత్</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>గ్యాస్</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>బీమా</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>డేటా కార్డ్</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>గిఫ్ట్ కార్డ్</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A service that is none of mobile, DTH, electricity, …</extracomment>
        <translation>ఇతరం</translation>
    </message>
    <message>
        <source>the provider&apos;s computer refused the connection</source>
        <translation>ప్రొవైడర్ కంప్యూటర్ కనెక్షన్ నిరాకరించింది</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found; is the internet working?</source>
        <translation>ప్రొవైడర్ చిరునామా దొరకలేదు; ఇంటర్నెట్ పనిచేస్తోందా?</translation>
    </message>
    <message>
        <source>the secure connection could not be trusted</source>
        <translation>సురక్షిత కనెక్షన్‌ను నమ్మలేకపోయాం</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>సమయానికి జవాబు రాలేదు</translation>
    </message>
    <message>
        <source>the connection was lost before the answer was complete</source>
        <translation>జవాబు పూర్తయ్యే ముందు కనెక్షన్ తెగింది</translation>
    </message>
    <message>
        <source>the provider&apos;s computer answered with an error page</source>
        <translation>ప్రొవైడర్ కంప్యూటర్ ఎర్రర్ పేజీ పంపింది</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>జవాబు చాలా పొడవుగా ఉంది</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>జవాబు చదవలేకపోయాం</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>నెట్‌వర్క్ విఫలమైంది</translation>
    </message>
    <message>
        <source>Ask the provider to put the address %1 on the white list of your account.</source>
        <translation>చిరునామా %1 ను మీ ఖాతా వైట్‌లిస్ట్‌లో చేర్చమని ప్రొవైడర్‌ను అడగండి.</translation>
    </message>
    <message>
        <source>Ask the provider to put this shop&apos;s internet address on the white list of your account.</source>
        <translation>ఈ దుకాణం ఇంటర్నెట్ చిరునామాను మీ ఖాతా వైట్‌లిస్ట్‌లో పెట్టమని ప్రొవైడర్‌ను అడగండి.</translation>
    </message>
    <message>
        <source>The user name or the password is not right: check both in Settings.</source>
        <translation>యూజర్ పేరు లేదా పాస్‌వర్డ్ సరైనది కాదు: సెట్టింగ్‌లలో రెండూ చూడండి.</translation>
    </message>
    <message>
        <source>Put money into the wallet at the provider.</source>
        <translation>ప్రొవైడర్ వద్ద వాలెట్‌లో డబ్బు వేయండి.</translation>
    </message>
    <message>
        <source>Another recharge for this number is running: wait for its result.</source>
        <translation>ఈ నంబర్‌కు మరో రీఛార్జ్ నడుస్తోంది: దాని ఫలితం కోసం ఆగండి.</translation>
    </message>
    <message>
        <source>The provider takes 10 rupees or more.</source>
        <translation>ప్రొవైడర్ 10 రూపాయలు లేదా ఎక్కువే తీసుకుంటారు.</translation>
    </message>
    <message>
        <source>The operator is out of service at the moment: try later.</source>
        <translation>ఆపరేటర్ సేవ ఇప్పుడు లేదు: తర్వాత ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Try another way of sending in Settings, or tell the provider.</source>
        <translation>సెట్టింగ్‌లలో వేరే పంపే పద్ధతి ప్రయత్నించండి, లేదా ప్రొవైడర్‌కు చెప్పండి.</translation>
    </message>
    <message>
        <source>The provider does not sell this operator to your account: ask the provider.</source>
        <translation>ప్రొవైడర్ మీ ఖాతాకు ఈ ఆపరేటర్ అమ్మరు: ప్రొవైడర్‌ను అడగండి.</translation>
    </message>
    <message>
        <source>The provider has not set your account up for this operator: ask the provider.</source>
        <translation>ప్రొవైడర్ మీ ఖాతాకు ఈ ఆపరేటర్ ఏర్పాటు చేయలేదు: ప్రొవైడర్‌ను అడగండి.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved. You can try again.</source>
        <translation>ఏమీ పంపలేదు, డబ్బు కదలలేదు. మళ్లీ ప్రయత్నించవచ్చు.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved: %1. You can try again.</source>
        <translation>ఏమీ పంపలేదు, డబ్బు కదలలేదు: %1. మళ్లీ ప్రయత్నించవచ్చు.</translation>
    </message>
    <message>
        <source>The money may have been taken. Do not try again and do not refund; the counter keeps asking until it is known.</source>
        <translation>డబ్బు తీసుకుని ఉండవచ్చు. మళ్లీ ప్రయత్నించవద్దు, వాపసు ఇవ్వవద్దు; తెలిసే వరకు కౌంటర్ అడుగుతూ ఉంటుంది.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider does not know this order so far.</source>
        <translation>ఫలితం తెలియదు: ప్రొవైడర్‌కు ఈ ఆర్డర్ ఇంకా తెలియదు.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider refuses to be asked about it.</source>
        <translation>ఫలితం తెలియదు: ప్రొవైడర్ దీని గురించి అడగనివ్వడం లేదు.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered with another number or amount.</source>
        <translation>ఫలితం తెలియదు: ప్రొవైడర్ వేరే నంబర్ లేదా మొత్తంతో జవాబిచ్చారు.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered about another order.</source>
        <translation>ఫలితం తెలియదు: ప్రొవైడర్ వేరే ఆర్డర్ గురించి జవాబిచ్చారు.</translation>
    </message>
    <message>
        <source>The outcome is not known: the program ended while this was being sent.</source>
        <translation>ఫలితం తెలియదు: దీన్ని పంపుతుండగా ప్రోగ్రామ్ ముగిసింది.</translation>
    </message>
    <message>
        <source>The outcome is not known: no answer that could be read has come.</source>
        <translation>ఫలితం తెలియదు: చదవగలిగే జవాబు రాలేదు.</translation>
    </message>
    <message>
        <source>The outcome is not known: %1.</source>
        <translation>ఫలితం తెలియదు: %1.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>విఫలమైందని ప్రొవైడర్ అంటున్నారు, దీన్ని ధృవీకరిస్తున్నాం. ఇంకా మళ్లీ ప్రయత్నించవద్దు, వాపసు ఇవ్వవద్దు.</translation>
    </message>
    <message>
        <source>The provider says that it failed (%1), and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>విఫలమైందని ప్రొవైడర్ అంటున్నారు (%1), దీన్ని ధృవీకరిస్తున్నాం. ఇంకా మళ్లీ ప్రయత్నించవద్దు, వాపసు ఇవ్వవద్దు.</translation>
    </message>
    <message>
        <source>The owner decided that it failed (%1). Nothing is counted as taken from the wallet: refund the customer or try again.</source>
        <translation>విఫలమైందని యజమాని నిర్ణయించారు (%1). వాలెట్ నుంచి ఏదీ తీసుకున్నట్లు లెక్క కాదు: కస్టమర్‌కు వాపసు ఇవ్వండి లేదా మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>It failed. No money was taken from the wallet: refund the customer or try again.</source>
        <translation>విఫలమైంది. వాలెట్ నుంచి డబ్బు తీసుకోలేదు: కస్టమర్‌కు వాపసు ఇవ్వండి లేదా మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>It failed (%1). No money was taken from the wallet: refund the customer or try again.</source>
        <translation>విఫలమైంది (%1). వాలెట్ నుంచి డబ్బు తీసుకోలేదు: కస్టమర్‌కు వాపసు ఇవ్వండి లేదా మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The owner decided that it was done. The amount is taken from the wallet; give the receipt.</source>
        <translation>జరిగిందని యజమాని నిర్ణయించారు. మొత్తం వాలెట్ నుంచి తీసుకున్నారు; రసీదు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>It is done. The amount is taken from the wallet; give the receipt.</source>
        <translation>పూర్తయింది. మొత్తం వాలెట్ నుంచి తీసుకున్నారు; రసీదు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>It is done, operator reference %1. The amount is taken from the wallet; give the receipt.</source>
        <translation>పూర్తయింది, ఆపరేటర్ రెఫ్ %1. మొత్తం వాలెట్ నుంచి తీసుకున్నారు; రసీదు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>It is being sent to the provider. Wait for the result; do not sell it again.</source>
        <translation>ప్రొవైడర్‌కు పంపుతున్నాం. ఫలితం కోసం ఆగండి; మళ్లీ అమ్మవద్దు.</translation>
    </message>
    <message>
        <source>The provider has accepted it and the operator has not answered yet. The money is set aside. Do not try again and do not refund; the counter keeps asking.</source>
        <translation>ప్రొవైడర్ అంగీకరించారు, ఆపరేటర్ ఇంకా జవాబివ్వలేదు. డబ్బు పక్కన పెట్టారు. మళ్లీ ప్రయత్నించవద్దు, వాపసు ఇవ్వవద్దు; కౌంటర్ అడుగుతూ ఉంటుంది.</translation>
    </message>
    <message>
        <source>It was done and then taken back; the amount is back in the wallet. Refund the customer.</source>
        <translation>జరిగి, తర్వాత రద్దయింది; మొత్తం వాలెట్‌కు తిరిగి వచ్చింది. కస్టమర్‌కు వాపసు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>The provider&apos;s answers contradict each other. Do not try again and do not refund; the owner looks it up at the provider and decides.</source>
        <translation>ప్రొవైడర్ జవాబులు విరుద్ధంగా ఉన్నాయి. మళ్లీ ప్రయత్నించవద్దు, వాపసు ఇవ్వవద్దు; యజమాని ప్రొవైడర్ వద్ద చూసి నిర్ణయిస్తారు.</translation>
    </message>
    <message>
        <source>“One moment, it is on its way.”</source>
        <translation>“ఒక్క నిమిషం, పంపాను.”</translation>
    </message>
    <message>
        <source>“It did not go out. Shall I try once more?”</source>
        <translation>“వెళ్లలేదు. మరోసారి ప్రయత్నించనా?”</translation>
    </message>
    <message>
        <source>“The answer is late. Your money is safe; I call you when it is known.”</source>
        <translation>“జవాబు ఆలస్యమవుతోంది. మీ డబ్బు భద్రం; తెలియగానే ఫోన్ చేస్తాను.”</translation>
    </message>
    <message>
        <source>“It is accepted and takes a little longer. The operator sends you a message.”</source>
        <translation>“అంగీకరించారు, కొంచెం సమయం పడుతుంది. ఆపరేటర్ నుంచి మీకు మెసేజ్ వస్తుంది.”</translation>
    </message>
    <message>
        <source>“It seems not to have worked. I am making sure before I give the money back.”</source>
        <translation>“జరగనట్లుంది. డబ్బు తిరిగి ఇచ్చే ముందు నిర్ధారించుకుంటున్నాను.”</translation>
    </message>
    <message>
        <source>“It did not work. Here is your money back, or shall I try again?”</source>
        <translation>“జరగలేదు. ఇదిగో మీ డబ్బు, లేదా మళ్లీ ప్రయత్నించనా?”</translation>
    </message>
    <message>
        <source>“It is done. Here is your receipt.”</source>
        <translation>“పూర్తయింది. ఇదిగో మీ రసీదు.”</translation>
    </message>
    <message>
        <source>“The operator took it back. Here is your money.”</source>
        <translation>“ఆపరేటర్ రద్దు చేశారు. ఇదిగో మీ డబ్బు.”</translation>
    </message>
    <message>
        <source>“The answers do not agree. The owner is looking into it and calls you.”</source>
        <translation>“జవాబులు సరిపోలడం లేదు. యజమాని చూసి మీకు ఫోన్ చేస్తారు.”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ఆపరేటర్</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>నంబర్</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>సర్కిల్</translation>
    </message>
    <message>
        <source>Further field</source>
        <translation>అదనపు గడి</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>సేవా రుసుము</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>ఆపరేటర్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose a circle.</source>
        <translation>సర్కిల్ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: ఇది నింపండి.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. Check every character.</source>
        <translation>%1: ఇది సరైన రూపంలో లేదు. ప్రతి అక్షరం చూడండి.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. It looks like %2.</source>
        <translation>%1: ఇది సరైన రూపంలో లేదు. అది %2 లా ఉంటుంది.</translation>
    </message>
    <message>
        <source>Amount: at least %1 is needed here.</source>
        <translation>మొత్తం: ఇక్కడ కనీసం %1 కావాలి.</translation>
    </message>
    <message>
        <source>Amount: at most %1 can be sold at once here.</source>
        <translation>మొత్తం: ఇక్కడ ఒకసారి గరిష్ఠంగా %1 పంపవచ్చు.</translation>
    </message>
    <message>
        <source>There is no such operator. Choose one from the list.</source>
        <translation>అలాంటి ఆపరేటర్ లేదు. జాబితా నుంచి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>This operator is switched off. The owner can switch it on in the catalogue.</source>
        <translation>ఈ ఆపరేటర్ ఆఫ్‌లో ఉంది. యజమాని జాబితాలో ఆన్ చేయవచ్చు.</translation>
    </message>
    <message>
        <source>There is no such circle. Choose one from the list.</source>
        <translation>అలాంటి సర్కిల్ లేదు. జాబితా నుంచి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>%1: there are characters in it that do not belong there. Type it again.</source>
        <translation>%1: ఇందులో ఉండకూడని అక్షరాలు ఉన్నాయి. మళ్లీ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>%1: this is unusual. Compare it with the customer&apos;s bill or card.</source>
        <translation>%1: ఇది మామూలుగా లేదు. కస్టమర్ బిల్లు లేదా కార్డుతో పోల్చండి.</translation>
    </message>
    <message>
        <source>%1: there is no such day. Type day, month and year, like 05-11-1980.</source>
        <translation>%1: అలాంటి రోజు లేదు. రోజు, నెల, సంవత్సరం టైప్ చేయండి, ఉదా. 05-11-1980.</translation>
    </message>
    <message>
        <source>%1: this is not an amount of rupees. Type it like 239 or 239.50.</source>
        <translation>%1: ఇది రూపాయల మొత్తం కాదు. 239 లేదా 239.50 లా టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>Amount: it must be more than zero.</source>
        <translation>మొత్తం: సున్నా కన్నా ఎక్కువ ఉండాలి.</translation>
    </message>
    <message>
        <source>Amount: the provider takes whole rupees only. Round it up or down with the customer.</source>
        <translation>మొత్తం: ప్రొవైడర్ పూర్తి రూపాయలే తీసుకుంటారు. కస్టమర్‌ను అడిగి పెంచండి లేదా తగ్గించండి.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>ప్రొవైడర్ చిరునామా ఇవ్వండి. అది https:// తో మొదలవుతుంది.</translation>
    </message>
    <message>
        <source>This is not the address of a provider. It looks like https://provider.example.</source>
        <translation>ఇది ప్రొవైడర్ చిరునామా కాదు. అది https://provider.example లా ఉంటుంది.</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password, so it is refused. Use the address that begins with https://.</source>
        <translation>http:// తో దారిలో ఎవరైనా పాస్‌వర్డ్ చదవగలరు, కాబట్టి నిరాకరిస్తాం. https:// తో మొదలయ్యే చిరునామా వాడండి.</translation>
    </message>
    <message>
        <source>Enter the user name of your account at the provider.</source>
        <translation>ప్రొవైడర్ వద్ద మీ ఖాతా యూజర్ పేరు ఇవ్వండి.</translation>
    </message>
    <message>
        <source>There is no such way of sending. Choose one from the list.</source>
        <translation>అలాంటి పంపే పద్ధతి లేదు. జాబితా నుంచి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is no such answer format. Choose one from the list.</source>
        <translation>అలాంటి జవాబు రూపం లేదు. జాబితా నుంచి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The longest wait must be between 10 and 600 seconds. The provider may need 60.</source>
        <translation>గరిష్ఠ నిరీక్షణ 10 నుంచి 600 సెకన్లు ఉండాలి. ప్రొవైడర్‌కు 60 కావచ్చు.</translation>
    </message>
    <message>
        <source>Choose the circle that the shop lies in. The provider wants one in every call.</source>
        <translation>దుకాణం ఉన్న సర్కిల్ ఎంచుకోండి. ప్రొవైడర్ ప్రతిసారీ అడుగుతారు.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running (order %1). Wait for its result.</source>
        <translation>ఏమీ పంపలేదు: ఈ నంబర్‌కు అదే మొత్తం రీఛార్జ్ ఇంకా నడుస్తోంది (ఆర్డర్ %1). దాని ఫలితం కోసం ఆగండి.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running. Wait for its result.</source>
        <translation>ఏమీ పంపలేదు: ఈ నంబర్‌కు అదే మొత్తం రీఛార్జ్ ఇంకా నడుస్తోంది. దాని ఫలితం కోసం ఆగండి.</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount at %1. Is it really wanted again?</source>
        <translation>ఏమీ పంపలేదు: ఈ నంబర్‌కు అదే మొత్తం %1 కు చేశారు. నిజంగా మళ్లీ కావాలా?</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount a short while ago. Is it really wanted again?</source>
        <translation>ఏమీ పంపలేదు: ఈ నంబర్‌కు అదే మొత్తం ఇందాకే చేశారు. నిజంగా మళ్లీ కావాలా?</translation>
    </message>
    <message>
        <source>Nothing was sent: this key was used for another operator, number or amount. Use a new key for a new sale.</source>
        <translation>ఏమీ పంపలేదు: ఈ కీ వేరే ఆపరేటర్, నంబర్ లేదా మొత్తానికి వాడారు. కొత్త అమ్మకానికి కొత్త కీ వాడండి.</translation>
    </message>
    <message>
        <source>Nothing was sent: the first try of this sale is not proven to have failed, so it must not be tried again.</source>
        <translation>ఏమీ పంపలేదు: ఈ అమ్మకం మొదటి ప్రయత్నం విఫలమైందని రుజువు కాలేదు, కాబట్టి మళ్లీ ప్రయత్నించకూడదు.</translation>
    </message>
    <message>
        <source>Nothing was sent: the balance at the provider is smaller than the amount. Put money into the wallet first.</source>
        <translation>ఏమీ పంపలేదు: ప్రొవైడర్ వద్ద బ్యాలెన్స్ మొత్తం కన్నా తక్కువ. ముందు వాలెట్‌లో డబ్బు వేయండి.</translation>
    </message>
    <message>
        <source>Nothing was sent: the password of the provider account is not there. Enter it in Settings.</source>
        <translation>ఏమీ పంపలేదు: ప్రొవైడర్ ఖాతా పాస్‌వర్డ్ లేదు. సెట్టింగ్‌లలో ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Nothing was sent: the book cannot be written, so no sale could be recorded. Look at the disk and at the rights of the data folder, then start again.</source>
        <translation>ఏమీ పంపలేదు: రిజిస్టర్‌లో రాయలేం, అమ్మకం నమోదు చేయలేం. డిస్క్, డేటా ఫోల్డర్ అనుమతులు చూసి, మళ్లీ మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then try again.</source>
        <translation>ఏమీ పంపలేదు: డిస్క్ దాదాపు నిండింది (200 MB ఖాళీ ఉండాలి). చోటు చేసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the internet connection and the address.</source>
        <translation>ప్రొవైడర్ అందుబాటులో లేదు. ఇంటర్నెట్ కనెక్షన్, చిరునామా చూడండి.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. It will be asked again.</source>
        <translation>ప్రొవైడర్ సమయానికి జవాబివ్వలేదు. మళ్లీ అడుగుతాం.</translation>
    </message>
    <message>
        <source>The provider refused to answer.</source>
        <translation>ప్రొవైడర్ జవాబివ్వడానికి నిరాకరించారు.</translation>
    </message>
    <message>
        <source>The provider does not accept this user name and password. Check both.</source>
        <translation>ప్రొవైడర్ ఈ యూజర్ పేరు, పాస్‌వర్డ్ అంగీకరించలేదు. రెండూ చూడండి.</translation>
    </message>
    <message>
        <source>An answer came that could not be read. Check the address and the answer format.</source>
        <translation>చదవలేని జవాబు వచ్చింది. చిరునామా, జవాబు రూపం చూడండి.</translation>
    </message>
    <message>
        <source>The book on this computer could not be read or written. Look at the disk and at the rights of the data folder.</source>
        <translation>ఈ కంప్యూటర్ రిజిస్టర్ చదవలేకపోయాం లేదా రాయలేకపోయాం. డిస్క్, డేటా ఫోల్డర్ అనుమతులు చూడండి.</translation>
    </message>
    <message>
        <source>Something unexpected happened. No money moved; try again.</source>
        <translation>అనుకోనిది జరిగింది. డబ్బు కదలలేదు; మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Provider answered: Success</source>
        <translation>ప్రొవైడర్ జవాబు: విజయవంతం</translation>
    </message>
    <message>
        <source>Provider answered: Pending</source>
        <translation>ప్రొవైడర్ జవాబు: పెండింగ్</translation>
    </message>
    <message>
        <source>Provider answered: Failure</source>
        <translation>ప్రొవైడర్ జవాబు: విఫలం</translation>
    </message>
    <message>
        <source>Provider refused it</source>
        <translation>ప్రొవైడర్ నిరాకరించారు</translation>
    </message>
    <message>
        <source>Provider answered about another order</source>
        <translation>ప్రొవైడర్ వేరే ఆర్డర్ గురించి జవాబిచ్చారు</translation>
    </message>
    <message>
        <source>Provider answered with another number or amount</source>
        <translation>ప్రొవైడర్ వేరే నంబర్ లేదా మొత్తంతో జవాబిచ్చారు</translation>
    </message>
    <message>
        <source>Not sent: nothing left this computer</source>
        <translation>పంపలేదు: ఈ కంప్యూటర్ నుంచి ఏదీ వెళ్లలేదు</translation>
    </message>
    <message>
        <source>An answer came that could not be read</source>
        <translation>చదవలేని జవాబు వచ్చింది</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>సమయానికి జవాబు లేదు</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>కనెక్షన్ తెగింది</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>జవాబు రాలేదు</translation>
    </message>
    <message>
        <source>Status asked: Success</source>
        <translation>స్థితి అడిగాం: విజయవంతం</translation>
    </message>
    <message>
        <source>Status asked: Pending</source>
        <translation>స్థితి అడిగాం: పెండింగ్</translation>
    </message>
    <message>
        <source>Status asked: Failure</source>
        <translation>స్థితి అడిగాం: విఫలం</translation>
    </message>
    <message>
        <source>Status asked: provider does not know the order</source>
        <translation>స్థితి అడిగాం: ప్రొవైడర్‌కు ఆర్డర్ తెలియదు</translation>
    </message>
    <message>
        <source>Status asked: provider refused the question</source>
        <translation>స్థితి అడిగాం: ప్రొవైడర్ ప్రశ్న నిరాకరించారు</translation>
    </message>
    <message>
        <source>Status asked: answer about another order</source>
        <translation>స్థితి అడిగాం: వేరే ఆర్డర్ గురించి జవాబు</translation>
    </message>
    <message>
        <source>Status asked: answer with another number or amount</source>
        <translation>స్థితి అడిగాం: జవాబులో వేరే నంబర్ లేదా మొత్తం</translation>
    </message>
    <message>
        <source>Status asked: the answer could not be read</source>
        <translation>స్థితి అడిగాం: జవాబు చదవలేకపోయాం</translation>
    </message>
    <message>
        <source>Status asked: no answer</source>
        <translation>స్థితి అడిగాం: జవాబు లేదు</translation>
    </message>
    <message>
        <source>Owner decided: success</source>
        <translation>యజమాని నిర్ణయం: విజయవంతం</translation>
    </message>
    <message>
        <source>Owner decided: reversed</source>
        <translation>యజమాని నిర్ణయం: రద్దు</translation>
    </message>
    <message>
        <source>Owner decided: failed</source>
        <translation>యజమాని నిర్ణయం: విఫలం</translation>
    </message>
    <message>
        <source>Provider called back</source>
        <translation>ప్రొవైడర్ కాల్-బ్యాక్ చేశారు</translation>
    </message>
    <message>
        <source>Program had ended while sending</source>
        <translation>పంపుతుండగా ప్రోగ్రామ్ ముగిసింది</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>రెఫ్ %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP స్థితి %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>ఫలితం తెలియదు</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>ధృవీకరించాలి</translation>
    </message>
    <message>
        <source>it was done after all, after it had counted as failed</source>
        <translation>విఫలంగా లెక్కించాక, నిజానికి జరిగింది</translation>
    </message>
    <message>
        <source>done twice: claim one amount back from the provider</source>
        <translation>రెండుసార్లు జరిగింది: ఒక మొత్తం ప్రొవైడర్ నుంచి వెనక్కి అడగండి</translation>
    </message>
    <message>
        <source>taken back after it was done: refund the customer</source>
        <translation>జరిగాక రద్దయింది: కస్టమర్‌కు వాపసు ఇవ్వండి</translation>
    </message>
    <message>
        <source>the answer names another number or amount</source>
        <translation>జవాబులో వేరే నంబర్ లేదా మొత్తం ఉంది</translation>
    </message>
    <message>
        <source>the answer names another order</source>
        <translation>జవాబులో వేరే ఆర్డర్ ఉంది</translation>
    </message>
    <message>
        <source>the answers contradict each other: the owner decides</source>
        <translation>జవాబులు విరుద్ధంగా ఉన్నాయి: యజమాని నిర్ణయిస్తారు</translation>
    </message>
    <message>
        <source>The counter&apos;s number must be between 1 and 999.</source>
        <translation>కౌంటర్ నంబర్ 1 నుంచి 999 మధ్య ఉండాలి.</translation>
    </message>
    <message>
        <source>Nothing was sent: selling is stopped until the owner has looked.</source>
        <translation>ఏమీ పంపలేదు: యజమాని చూసే వరకు అమ్మకం ఆగింది.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>ఏమీ పంపలేదు. %1</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy, and sales made after it may be missing here. Merge the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>అమ్మకం ఆగింది: ఈ రిజిస్టర్‌ను పాత కాపీ నుంచి తెచ్చారు, తర్వాతి అమ్మకాలు ఇందులో లేకపోవచ్చు. కొత్త journal.jsonl కలపండి, లేదా ఆ తర్వాత ఏదీ అమ్మలేదని యజమాని ధృవీకరించాలి.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer. If that one still sells, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>అమ్మకం ఆగింది: ఈ రిజిస్టర్‌ను చివరగా వేరే కంప్యూటర్‌లో వాడారు. అది ఇంకా అమ్ముతుంటే ఇక్కడ కొనసాగవద్దు; లేకపోతే యజమాని ఈ కంప్యూటర్‌ను ధృవీకరించాలి.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain. Find out who else spends from it, then let the owner confirm.</source>
        <translation>అమ్మకం ఆగింది: రిజిస్టర్ లెక్క కన్నా వాలెట్ తక్కువ. దాని నుంచి ఇంకెవరు ఖర్చు చేస్తున్నారో చూసి, యజమాని ధృవీకరించాలి.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain (%1). Find out who else spends from it, then let the owner confirm.</source>
        <translation>అమ్మకం ఆగింది: రిజిస్టర్ లెక్క కన్నా వాలెట్ తక్కువ (%1). దాని నుంచి ఇంకెవరు ఖర్చు చేస్తున్నారో చూసి, యజమాని ధృవీకరించాలి.</translation>
    </message>
    <message>
        <source>Selling is stopped until the provider was asked about every open sale of the mended book. That happens by itself while the provider can be reached.</source>
        <translation>సరిచేసిన రిజిస్టర్‌లో తేలని ప్రతి అమ్మకం గురించి ప్రొవైడర్‌ను అడిగే వరకు అమ్మకం ఆగింది. ప్రొవైడర్ అందుబాటులో ఉంటే అది దానంతటదే జరుగుతుంది.</translation>
    </message>
    <message>
        <source>The provider gave this sale a transaction number that it had given to another one. Both are kept apart by our own order ids.</source>
        <translation>ప్రొవైడర్ వేరేదానికి ఇచ్చిన లావాదేవీ నంబరే ఈ అమ్మకానికీ ఇచ్చారు. మన ఆర్డర్ ఐడిలు రెండింటినీ వేరుగా ఉంచుతాయి.</translation>
    </message>
    <message>
        <source>Sent with another provider account; it cannot be asked about with this one. Switch back to that account, or decide by what its provider says.</source>
        <translation>వేరే ప్రొవైడర్ ఖాతాతో పంపారు; దీనితో అడగలేం. ఆ ఖాతాకు మారండి, లేదా దాని ప్రొవైడర్ చెప్పినదాని ప్రకారం నిర్ణయించండి.</translation>
    </message>
    <message>
        <source>The provider refuses every question about orders (“%1”). Open sales stay open until it answers: ask it to put this shop&apos;s internet address on its list.</source>
        <translation>ఆర్డర్ల గురించి ప్రతి ప్రశ్నను ప్రొవైడర్ నిరాకరిస్తున్నారు (“%1”). జవాబిచ్చే వరకు అమ్మకాలు తేలవు: ఈ దుకాణం ఇంటర్నెట్ చిరునామాను జాబితాలో పెట్టమని అడగండి.</translation>
    </message>
    <message>
        <source>%1 times the provider did not know this order while it did know another one. It probably never arrived. Ask the provider, then decide.</source>
        <translation>%1 సార్లు ప్రొవైడర్‌కు ఈ ఆర్డర్ తెలియలేదు, వేరేది తెలిసింది. బహుశా ఇది చేరలేదు. ప్రొవైడర్‌ను అడిగి, నిర్ణయించండి.</translation>
    </message>
    <message>
        <source>Book and wallet agree to the paisa.</source>
        <translation>రిజిస్టర్, వాలెట్ పైసాతో సహా సరిపోయాయి.</translation>
    </message>
    <message>
        <source>The wallet holds %1 less than the book says.</source>
        <translation>రిజిస్టర్ కన్నా వాలెట్‌లో %1 తక్కువ.</translation>
    </message>
    <message>
        <source>The wallet holds %1 more than the book says.</source>
        <translation>రిజిస్టర్ కన్నా వాలెట్‌లో %1 ఎక్కువ.</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has taken the money</source>
        <translation>ఫలితం తేలలేదు, ప్రొవైడర్ డబ్బు తీసుకున్నారు</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has given the money back</source>
        <translation>ఫలితం తేలలేదు, ప్రొవైడర్ డబ్బు తిరిగి ఇచ్చారు</translation>
    </message>
    <message>
        <source>the provider may have taken the money twice</source>
        <translation>ప్రొవైడర్ డబ్బు రెండుసార్లు తీసుకుని ఉండవచ్చు</translation>
    </message>
    <message>
        <source>it failed, but the money was taken or did not come back</source>
        <translation>విఫలమైంది, కానీ డబ్బు తీసుకున్నారు లేదా తిరిగి రాలేదు</translation>
    </message>
    <message>
        <source>it succeeded, but the money was not taken or came back</source>
        <translation>విజయవంతమైంది, కానీ డబ్బు తీసుకోలేదు లేదా తిరిగి వచ్చింది</translation>
    </message>
    <message>
        <source>the provider&apos;s margin for this operator may have changed</source>
        <translation>ఈ ఆపరేటర్‌కు ప్రొవైడర్ మార్జిన్ మారి ఉండవచ్చు</translation>
    </message>
    <message>
        <source>money that was entered has not arrived</source>
        <translation>నమోదు చేసిన డబ్బు రాలేదు</translation>
    </message>
    <message>
        <source>One of these would explain it:</source>
        <translation>వీటిలో ఒకటి కారణం కావచ్చు:</translation>
    </message>
    <message>
        <source>No sale explains it. If money was put into the wallet, enter it with the bank&apos;s reference.</source>
        <translation>ఏ అమ్మకంతోనూ లెక్క కుదరదు. వాలెట్‌లో డబ్బు వేసి ఉంటే, బ్యాంకు రిఫరెన్స్‌తో నమోదు చేయండి.</translation>
    </message>
    <message>
        <source>No sale of this counter explains it: somebody else uses the account, or this book lacks sales.</source>
        <translation>ఈ కౌంటర్ ఏ అమ్మకంతోనూ లెక్క కుదరదు: ఇంకెవరో ఖాతా వాడుతున్నారు, లేదా ఈ రిజిస్టర్‌లో అమ్మకాలు లేవు.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy.</source>
        <translation>అమ్మకం ఆగింది: ఈ రిజిస్టర్‌ను పాత కాపీ నుంచి తెచ్చారు.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer.</source>
        <translation>అమ్మకం ఆగింది: ఈ రిజిస్టర్‌ను చివరగా వేరే కంప్యూటర్‌లో వాడారు.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is %1 lower than this book can explain.</source>
        <translation>అమ్మకం ఆగింది: రిజిస్టర్ లెక్క కన్నా వాలెట్ %1 తక్కువ.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain.</source>
        <translation>అమ్మకం ఆగింది: రిజిస్టర్ లెక్క కన్నా వాలెట్ తక్కువ.</translation>
    </message>
    <message>
        <source>Selling is stopped: open sales of the mended book are being asked about.</source>
        <translation>అమ్మకం ఆగింది: సరిచేసిన రిజిస్టర్‌లోని తేలని అమ్మకాల గురించి అడుగుతున్నాం.</translation>
    </message>
    <message>
        <source>No money moved by this. Sales made after the copy may be missing here: close the counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>దీనితో డబ్బు కదలలేదు. కాపీ తర్వాతి అమ్మకాలు ఇక్కడ లేకపోవచ్చు: కౌంటర్ మూసి, కొత్త journal.jsonl తో “countertopctl rebuild --from” నడపండి, లేదా ఆ తర్వాత ఏదీ అమ్మలేదని యజమాని ధృవీకరించాలి.</translation>
    </message>
    <message>
        <source>No money moved by this. If the other computer still sells with this book, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>దీనితో డబ్బు కదలలేదు. మరో కంప్యూటర్ ఈ రిజిస్టర్‌తో ఇంకా అమ్ముతుంటే ఇక్కడ కొనసాగవద్దు; లేకపోతే యజమాని ఈ కంప్యూటర్‌ను ధృవీకరించాలి.</translation>
    </message>
    <message>
        <source>The stop itself moved no money. Look at what is missing and find out who else spends from the account; then let the owner confirm.</source>
        <translation>ఆపడంతో డబ్బు కదలలేదు. ఏది తక్కువో, ఖాతా నుంచి ఇంకెవరు ఖర్చు చేస్తున్నారో చూడండి; తర్వాత యజమాని ధృవీకరించాలి.</translation>
    </message>
    <message>
        <source>No money moved by this. It ends by itself once the provider has answered about each of them; past sales can be looked up meanwhile.</source>
        <translation>దీనితో డబ్బు కదలలేదు. ప్రతిదాని గురించి ప్రొవైడర్ జవాబిచ్చాక దానంతటదే ముగుస్తుంది; అంతవరకు పాత అమ్మకాలు చూడవచ్చు.</translation>
    </message>
    <message>
        <source>Nothing was sold after that copy, or it is all in this book.</source>
        <translation>ఆ కాపీ తర్వాత ఏదీ అమ్మలేదు, లేదా అన్నీ ఈ రిజిస్టర్‌లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The other computer sells no more with this book.</source>
        <translation>మరో కంప్యూటర్ ఇక ఈ రిజిస్టర్‌తో అమ్మదు.</translation>
    </message>
    <message>
        <source>I know who spent the missing money.</source>
        <translation>తక్కువైన డబ్బు ఎవరు ఖర్చు చేశారో నాకు తెలుసు.</translation>
    </message>
    <message>
        <source>The open sales may wait; I have looked at each of them.</source>
        <translation>తేలని అమ్మకాలు ఆగవచ్చు; ప్రతిదాన్నీ చూశాను.</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer would owe more than the limit of the account.</source>
        <translation>ఏమీ పంపలేదు: కస్టమర్ బాకీ ఖాతా పరిమితి దాటుతుంది.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no limit for an account of %1 yet. Set one on the Customers page, or let the customer pay now.</source>
        <translation>ఏమీ పంపలేదు: %1 ఖాతాకు ఇంకా పరిమితి లేదు. కస్టమర్లు పేజీలో పెట్టండి, లేదా కస్టమర్ ఇప్పుడే చెల్లించాలి.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a payment first, raise the limit, or let the customer pay now.</source>
        <translation>ఏమీ పంపలేదు: %1 బాకీ %3 లో %2, కాబట్టి ఇంకా %4 మాత్రమే అప్పుగా వెళ్తుంది. ముందు చెల్లింపు తీసుకోండి, పరిమితి పెంచండి, లేదా కస్టమర్ ఇప్పుడే చెల్లించాలి.</translation>
    </message>
    <message>
        <source>Nothing was sent: no shift is open. Count the drawer and open one, then sell.</source>
        <translation>ఏమీ పంపలేదు: ఏ షిఫ్టూ తెరిచి లేదు. సొరుగు లెక్కించి షిఫ్ట్ తెరవండి, తర్వాత అమ్మండి.</translation>
    </message>
    <message>
        <source>Nothing was sent: the drawer was counted and its shift is not closed yet. Close it and open the next one, then sell.</source>
        <translation>ఏమీ పంపలేదు: సొరుగు లెక్కించారు, కానీ దాని షిఫ్ట్ ఇంకా ముగియలేదు. దాన్ని ముగించి తర్వాతిది తెరవండి, ఆపై అమ్మండి.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, then sell.</source>
        <translation>ఏమీ పంపలేదు: అమ్మగలవారు ఎవరూ సైన్ ఇన్ కాలేదు. మీ PIN తో సైన్ ఇన్ చేసి అమ్మండి.</translation>
    </message>
    <message>
        <source>Nothing was sent: one sale of yours may be %1 at most. The owner can allow this one with a PIN.</source>
        <translation>ఏమీ పంపలేదు: మీ ఒక అమ్మకం గరిష్ఠంగా %1. యజమాని PIN తో దీన్ని అనుమతించవచ్చు.</translation>
    </message>
    <message>
        <source>Nothing was sent: your sales of a day may be %1 at most, and today has %2 already. The owner can allow this one with a PIN.</source>
        <translation>ఏమీ పంపలేదు: మీ రోజు అమ్మకాలు గరిష్ఠంగా %1, ఈరోజు ఇప్పటికే %2. యజమాని PIN తో దీన్ని అనుమతించవచ్చు.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 or more is a large amount. Look at number and amount once more, then say yes to it.</source>
        <translation>ఇంకా ఏమీ పంపలేదు: %1 లేదా ఎక్కువ పెద్ద మొత్తం. నంబర్, మొత్తం మరోసారి చూసి సరే అనండి.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the counter</source>
        <translation>కౌంటర్</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; అనే భాష లేదు.</translation>
    </message>
</context>
</TS>
