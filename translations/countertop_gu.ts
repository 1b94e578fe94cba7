<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gu_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>બધું પસંદ કરો (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ઘટાડો (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>વધારો (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>યાદી ખોલો</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ફોલ્ડર મળ્યું નથી.
ફોલ્ડરનું નામ બરાબર છે કે નહીં તે જુઓ.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ફાઇલ મળી નથી.
ફાઇલનું નામ બરાબર છે કે નહીં તે જુઓ.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 પહેલેથી છે.
તેને બદલવી છે?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; પર લખવાની મનાઈ છે.
તોપણ કાઢી નાખવું છે?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>બધી ફાઇલો (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>બધી ફાઇલો (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; ખરેખર કાઢી નાખવું છે?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>પાછળ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>વિગત સાથે બતાવો</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>યાદીમાં બતાવો</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>પસંદ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ફોલ્ડર કાઢી શકાયું નથી.</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>નવું ફોલ્ડર બનાવો</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>નવું ફોલ્ડર બનાવો</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>કાઢી નાખો</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>કાઢી નાખો (&amp;D)</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>વિગત</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ફોલ્ડર</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ફોલ્ડર:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ફાઇલનું નામ (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ફાઇલો</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ફાઇલનો પ્રકાર:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ફોલ્ડર શોધો</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>આગળ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>પાછળ જાઓ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>આગળ જાઓ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ઉપરના ફોલ્ડરમાં જાઓ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>જગ્યાઓની યાદી</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>યાદી</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>અહીં જુઓ:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>નવું ફોલ્ડર</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>નવું ફોલ્ડર (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ખોલો (&amp;O)</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ઉપરનું ફોલ્ડર</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>તાજેતરની જગ્યાઓ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>દૂર કરો</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>નામ બદલો (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સેવ કરો (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>આ નામે સેવ કરો</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>બતાવો </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>છુપાયેલી ફાઇલો બતાવો (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>બાજુની પટ્ટી</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>કમ્પ્યુટર</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>બદલ્યાની તારીખ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>પ્રકાર</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>મારું કમ્પ્યુટર</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>કદ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>પ્રકાર</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>કી દબાવો</translation>
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
        <translation>કોપી કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>કાપો (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>કાઢી નાખો</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>પેસ્ટ કરો (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ફરી કરો (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>બધું પસંદ કરો</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>પાછું લો (&amp;U)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>વિગત છુપાવો…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>વિગત બતાવો…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>વચ્ચે અટકાવો</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>લાગુ કરો</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>છોડી દો</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>મદદ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>અવગણો</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ના (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>બધા માટે ના (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>બરાબર</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખોલો</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>પહેલાં જેવું કરો</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>શરૂઆતનું સેટિંગ લાવો</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ફરી પ્રયત્ન કરો</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સેવ કરો</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>બધું સેવ કરો</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>હા (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>બધા માટે હા (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>સૌથી નીચે</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>ડાબી ધાર</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>એક પાનું નીચે</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>એક પાનું ડાબે</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>એક પાનું જમણે</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>એક પાનું ઉપર</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>જમણી ધાર</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>નીચે ખસેડો</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>અહીં ખસેડો</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ડાબે ખસેડો</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>જમણે ખસેડો</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ઉપર ખસેડો</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>સૌથી ઉપર</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI પહેલા મજબૂત અક્ષર પ્રમાણે અલગ</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>યુનિકોડ નિયંત્રણ અક્ષર મૂકો</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE ડાબેથી-જમણે ભાગની શરૂઆત</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI ડાબેથી-જમણે અલગ ભાગ</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM ડાબેથી-જમણે ચિહ્ન</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO ડાબેથી-જમણે ફરજિયાતની શરૂઆત</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF દિશાનો ભાગ પૂરો</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI દિશાનો અલગ ભાગ પૂરો</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE જમણેથી-ડાબે ભાગની શરૂઆત</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI જમણેથી-ડાબે અલગ ભાગ</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM જમણેથી-ડાબે ચિહ્ન</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO જમણેથી-ડાબે ફરજિયાતની શરૂઆત</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ શૂન્ય પહોળાઈનો જોડક</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ શૂન્ય પહોળાઈનો અ-જોડક</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP શૂન્ય પહોળાઈની જગ્યા</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>કોપી કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>લિંકનું સરનામું કોપી કરો (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>કાપો (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>કાઢી નાખો</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>પેસ્ટ કરો (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ફરી કરો (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>બધું પસંદ કરો</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>પાછું લો (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::AboutDialog</name>
    <message>
        <source>About Countertop</source>
        <translation>Countertop વિશે</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>આ બીજાઓના કામ પર ટકેલું છે:</translation>
    </message>
    <message>
        <source>&amp;Copy for a letter</source>
        <translation>પત્ર માટે કોપી કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>A counter for recharges and bill payments.</source>
        <translation>રિચાર્જ અને બિલ ચુકવણીનું કાઉન્ટર.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, આવૃત્તિ 3 કે પછીની હેઠળ મુક્ત સોફ્ટવેર. તેની સાથે કોઈ વોરંટી નથી.</translation>
    </message>
</context>
<context>
    <name>ct::AccountDialog</name>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>રકમ રૂપિયામાં (&amp;A)</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>ચુકવણી મળી</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty)</source>
        <translation>નોંધ, જોઈએ તો (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>ચુકવણી લખો (&amp;T)</translation>
    </message>
    <message>
        <source>Write down what is owed</source>
        <translation>બાકી રકમ લખો</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>શાના માટે (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>લખી લો (&amp;W)</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>કંઈક ઘટાડો</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>શા માટે (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>ઘટાડો (&amp;T)</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>ખાતાની મર્યાદા</translation>
    </message>
    <message>
        <source>&amp;At most so many rupees may be owed</source>
        <translation>વધુમાં વધુ આટલા રૂપિયા ઉધાર (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>મર્યાદા નક્કી કરો (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>આ પછી: %1</translation>
    </message>
</context>
<context>
    <name>ct::AccountWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>કંઈ બાકી નથી</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 અગાઉથી જમા</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 બાકી</translation>
    </message>
    <message>
        <source>No limit set: nothing on account</source>
        <translation>મર્યાદા નક્કી નથી: ઉધાર નહીં</translation>
    </message>
    <message>
        <source>Limit %1, %2 left</source>
        <translation>મર્યાદા %1, બચ્યા %2</translation>
    </message>
    <message>
        <source>Sale on account</source>
        <translation>ઉધાર વેચાણ</translation>
    </message>
    <message>
        <source>Given back: the sale came to nothing</source>
        <translation>પાછું: વેચાણ થયું નહીં</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>લખ્યું: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>ઘટાડ્યું: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ચુકવણી</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>ચુકવણી: %1</translation>
    </message>
    <message>
        <source>Statement of account, %1</source>
        <translation>ખાતાની વિગત, %1</translation>
    </message>
    <message>
        <source>Namaste %1, your account at %2 stands at %3. Please pay when you next come by. Thank you.</source>
        <translation>નમસ્તે %1, %2 પર તમારા ખાતામાં %3 બાકી છે. ફરી આવો ત્યારે ચૂકવી દેશો. આભાર.</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we recharge it again? %6</source>
        <translation>નમસ્તે %1, %3 નું %2 રિચાર્જ (%4) લગભગ %5 એ પૂરું થશે. અમે ફરી રિચાર્જ કરી દઈએ? %6</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) did not go through.</source>
        <translation>નમસ્તે %1, %3 નો %2 રિચાર્જ (%4) થયો નથી.</translation>
    </message>
    <message>
        <source>%1 waits for you at our shop.</source>
        <translation>તમારા %1 અમારી દુકાને રાખ્યા છે.</translation>
    </message>
    <message>
        <source>Nothing was charged for it.</source>
        <translation>તેના માટે કોઈ પૈસા લીધા નથી.</translation>
    </message>
</context>
<context>
    <name>ct::AlertStrip</name>
    <message>
        <source>See the disputes</source>
        <translation>વિવાદ જુઓ</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%n વેચાણ માલિકે જોવાનું છે: એક દિવસથી જૂનું અને હજી પત્યું નથી.</numerusform>
            <numerusform>%n વેચાણ માલિકે જોવાનાં છે: એક દિવસથી જૂનાં અને હજી પત્યાં નથી.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::AmountChips</name>
    <message>
        <source>Usual amounts</source>
        <translation>સામાન્ય રકમો</translation>
    </message>
    <message>
        <source>Usual amount %1</source>
        <translation>સામાન્ય રકમ %1</translation>
    </message>
</context>
<context>
    <name>ct::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>સમય</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>સેવા</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ઓપરેટર</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <extracomment>The operator&apos;s reference of a recharge, as the head of a narrow column</extracomment>
        <translation>ઓપરેટર રેફ</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ઓર્ડર આઈડી</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>કેશિયર</translation>
    </message>
</context>
<context>
    <name>ct::BulkFileWords</name>
    <message>
        <source>The file is not UTF-8 text. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>ફાઇલ UTF-8 લખાણ નથી. તેને &quot;CSV UTF-8&quot; તરીકે સેવ કરો.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no CSV file has.</source>
        <translation>લીટી %1 માં એવો અક્ષર છે જે કોઈ CSV ફાઇલમાં હોતો નથી.</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark where none can stand.</source>
        <translation>લીટી %1 માં અવતરણ ચિહ્ન એવી જગ્યાએ છે જ્યાં હોઈ શકે નહીં.</translation>
    </message>
    <message>
        <source>The quotation mark of line %1 is never closed.</source>
        <translation>લીટી %1 નું અવતરણ ચિહ્ન ક્યાંય બંધ થતું નથી.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB. Divide it.</source>
        <translation>ફાઇલ 16 MB થી મોટી છે. તેના ભાગ કરો.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: operator, number, amount, circle, value1, value2.</source>
        <translation>ફાઇલ ખાલી છે. તેની પહેલી લીટીમાં કૉલમનાં નામ હોય છે: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line names the columns, with commas: operator, number, amount, circle, value1, value2.</source>
        <translation>&quot;%1&quot; નામનું કૉલમ નથી. પહેલી લીટીમાં અલ્પવિરામ સાથે કૉલમનાં નામ હોય છે: operator, number, amount, circle, value1, value2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>&quot;%1&quot; કૉલમનું નામ બે વાર છે.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; કૉલમ નથી.</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer fields than the first line.</source>
        <translation>લીટી %1 માં પહેલી લીટીથી વધુ કે ઓછાં ખાનાં છે.</translation>
    </message>
    <message>
        <source>The file has no lines below its first one.</source>
        <translation>ફાઇલમાં પહેલી લીટીની નીચે કોઈ લીટી નથી.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>લીટી %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 takes no value%3.</source>
        <translation>લીટી %1: %2 માટે value%3 હોતું નથી.</translation>
    </message>
    <message>
        <source>Line %1: the same number and amount as line %2.</source>
        <translation>લીટી %1: નંબર અને રકમ લીટી %2 જેવાં જ છે.</translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message>
        <source>The list that is running</source>
        <translation>ચાલુ યાદી</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ફાઇલ ખોલો</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>પેસ્ટ કરો</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>યાદી પેસ્ટ કરો</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>આને આગળ ચલાવો (&amp;G)</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>આને હટાવો (&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>યાદીની લીટીઓ</translation>
    </message>
    <message>
        <source>Open or paste a list. Its first line names the columns:

operator,number,amount,circle,value1,value2

Only the first three are needed. Every line is checked before the first is sent.</source>
        <translation>યાદીની ફાઇલ ખોલો અથવા પેસ્ટ કરો. પહેલી લીટીમાં કૉલમનાં નામ હોય છે:

operator,number,amount,circle,value1,value2

ફક્ત પહેલાં ત્રણ જરૂરી છે. પહેલી લીટી મોકલતા પહેલાં દરેક લીટી તપાસાય છે.</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>યાદીની પ્રગતિ</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>યાદી મોકલો</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>અટકાવો (&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>સારાંશ… (&amp;M)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>યાદી ખોલો</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>યાદીઓ (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>બધી ફાઇલો (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>ફાઇલ વાંચી શકાતી નથી. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>પેસ્ટ કરવા માટે કોઈ લખાણ નથી.</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>પેસ્ટ કરેલી યાદી</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%n લીટી મોકલી શકાતી નથી, તેથી કંઈ મોકલાતું નથી. તે સૌથી ઉપર છે.</numerusform>
            <numerusform>%n લીટીઓ મોકલી શકાતી નથી, તેથી કંઈ મોકલાતું નથી. તે સૌથી ઉપર છે.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent, but the list needs %1 and the wallet holds %2.</source>
        <translation>દરેક લીટી મોકલી શકાય છે, પણ યાદી માટે %1 જોઈએ અને વોલેટમાં %2 છે.</translation>
    </message>
    <message>
        <source>✓ Every line can be sent. Lines of this list that were sent before are not sent again.</source>
        <translation>✓ દરેક લીટી મોકલી શકાય છે. આ યાદીની જે લીટીઓ પહેલાં મોકલી છે તે ફરી મોકલાતી નથી.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>લીટી %1</translation>
    </message>
    <message>
        <source>✕ cannot be sent</source>
        <translation>✕ મોકલી શકાતી નથી</translation>
    </message>
    <message>
        <source>Nothing was sent: the list cannot be kept on the disk, so that it could not be gone on with after a power cut. Make room, then try again.</source>
        <translation>કંઈ મોકલ્યું નથી: યાદી ડિસ્ક પર રાખી શકાઈ નથી, તેથી વીજળી જાય તો આગળ ચલાવી શકાત નહીં. જગ્યા કરો, પછી ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>આગળ ચલાવો</translation>
    </message>
    <message>
        <source>The list is being sent. Other sales go on beside it.</source>
        <translation>યાદી મોકલાઈ રહી છે. બીજું વેચાણ સાથે ચાલે છે.</translation>
    </message>
    <message>
        <source>✕ refused, nothing was sent</source>
        <translation>✕ ના પાડી, કંઈ મોકલ્યું નથી</translation>
    </message>
    <message>
        <source>A list of recharges</source>
        <translation>રિચાર્જની યાદી</translation>
    </message>
    <message>
        <source>Nothing is sent before every line was checked.</source>
        <translation>દરેક લીટી તપાસ્યા વિના કંઈ મોકલાતું નથી.</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s) · %1</source>
        <translation>
            <numerusform>%n રિચાર્જ · %1</numerusform>
            <numerusform>%n રિચાર્જ · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the first %2 lines are shown</source>
        <translation>%1 · પહેલી %2 લીટીઓ બતાવી છે</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 માંથી %1</translation>
    </message>
    <message>
        <source>✓ %1 success</source>
        <translation>✓ %1 સફળ</translation>
    </message>
    <message>
        <source>✕ %1 failed or not sent</source>
        <translation>✕ %1 નિષ્ફળ કે મોકલ્યાં નથી</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 ની ના પાડી</translation>
    </message>
    <message>
        <source>◔ %1 without a result</source>
        <translation>◔ %1 નું પરિણામ બાકી</translation>
    </message>
    <message>
        <source>%1 sent before, not sent again</source>
        <translation>%1 પહેલાં મોકલ્યાં, ફરી નહીં</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>લગભગ %n સેકન્ડ બાકી</numerusform>
            <numerusform>લગભગ %n સેકન્ડ બાકી</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>લગભગ %n મિનિટ બાકી</numerusform>
            <numerusform>લગભગ %n મિનિટ બાકી</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every line was sent or had been sent before.</source>
        <translation>✓ દરેક લીટી મોકલાઈ અથવા પહેલાં મોકલાઈ હતી.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>અટકાવ્યું: %n વેચાણનું પરિણામ ખબર નથી. બાકીની લીટીઓ મોકલી નથી. પરિણામ આવવા દો, પછી આગળ ચલાવો: કોઈ લીટી બે વાર મોકલાતી નથી.</numerusform>
            <numerusform>અટકાવ્યું: %n વેચાણનું પરિણામ ખબર નથી. બાકીની લીટીઓ મોકલી નથી. પરિણામ આવવા દો, પછી આગળ ચલાવો: કોઈ લીટી બે વાર મોકલાતી નથી.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the book takes nothing more. The other lines were not sent. Make room on the disk, then go on: no line is sent twice.</source>
        <translation>અટકાવ્યું: ચોપડામાં હવે કંઈ લખી શકાતું નથી. બાકીની લીટીઓ મોકલી નથી. ડિસ્ક પર જગ્યા કરો, પછી આગળ ચલાવો: કોઈ લીટી બે વાર મોકલાતી નથી.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>અટકાવ્યું. %1</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent.</source>
        <translation>અટકાવ્યું. બાકીની લીટીઓ મોકલી નથી.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Go on when you like: no line is sent twice.</source>
        <translation>અટકાવ્યું. બાકીની લીટીઓ મોકલી નથી. જ્યારે ઇચ્છો ત્યારે આગળ ચલાવો: કોઈ લીટી બે વાર મોકલાતી નથી.</translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>%n રિચાર્જની એક યાદી અધૂરી રહી. તેને આગળ ચલાવો: જે મોકલ્યું છે તે ફરી મોકલાતું નથી.</numerusform>
            <numerusform>%n રિચાર્જની એક યાદી અધૂરી રહી. તેને આગળ ચલાવો: જે મોકલ્યું છે તે ફરી મોકલાતું નથી.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was not finished</source>
        <translation>અધૂરી રહેલી યાદી</translation>
    </message>
    <message>
        <source>List of recharges: %1</source>
        <translation>રિચાર્જની યાદી: %1</translation>
    </message>
    <message>
        <source>Success in all: %1</source>
        <translation>કુલ સફળ: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>હજી મોકલ્યું નથી</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>ના પાડી, કંઈ મોકલ્યું નથી</translation>
    </message>
    <message>
        <source>Summary of the list</source>
        <translation>યાદીનો સારાંશ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>સારાંશ</translation>
    </message>
</context>
<context>
    <name>ct::BulkWords</name>
    <message>
        <source>%1 of %2: %3 success, %4 failed, %5 not sent, %6 open, %7 refused</source>
        <translation>%2 માંથી %1: %3 સફળ, %4 નિષ્ફળ, %5 મોકલ્યાં નથી, %6 ખુલ્લાં, %7 ની ના પાડી</translation>
    </message>
    <message>
        <source>%1; about %2 s left</source>
        <translation>%1; લગભગ %2 સેકન્ડ બાકી</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>અટકાવ્યું, કારણ કે %n વેચાણનું પરિણામ ખબર નથી. બાકીની લીટીઓ મોકલી નથી. &quot;countertopctl reconcile&quot; ચલાવો, પછી એ જ ફાઇલ ફરી: કોઈ લીટી બે વાર મોકલાતી નથી.</numerusform>
            <numerusform>અટકાવ્યું, કારણ કે %n વેચાણનું પરિણામ ખબર નથી. બાકીની લીટીઓ મોકલી નથી. &quot;countertopctl reconcile&quot; ચલાવો, પછી એ જ ફાઇલ ફરી: કોઈ લીટી બે વાર મોકલાતી નથી.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, because the book takes nothing more. The other lines were not sent. Make room on the disk or mend the folder, then run the same file again: no line is sent twice.</source>
        <translation>અટકાવ્યું, કારણ કે ચોપડામાં હવે કંઈ લખી શકાતું નથી. બાકીની લીટીઓ મોકલી નથી. ડિસ્ક પર જગ્યા કરો કે ફોલ્ડર ઠીક કરો, પછી એ જ ફાઇલ ફરી ચલાવો: કોઈ લીટી બે વાર મોકલાતી નથી.</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Run the same file again to go on: no line is sent twice.</source>
        <translation>અટકાવ્યું. બાકીની લીટીઓ મોકલી નથી. આગળ વધવા એ જ ફાઇલ ફરી ચલાવો: કોઈ લીટી બે વાર મોકલાતી નથી.</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>લીટી %1: %2, %3</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>ના પાડી, કંઈ મોકલ્યું નથી</translation>
    </message>
</context>
<context>
    <name>ct::CallbackCard</name>
    <message>
        <source>Listen for call-&amp;backs on this computer</source>
        <translation>આ કમ્પ્યુટર પર કોલ-બેક સાંભળો (&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>કોપી કરો (&amp;Y)</translation>
    </message>
    <message>
        <source>Listen for call-backs on this computer</source>
        <translation>આ કમ્પ્યુટર પર કોલ-બેક સાંભળો</translation>
    </message>
    <message>
        <source>Copy the call-back path</source>
        <translation>કોલ-બેકનો પાથ કોપી કરો</translation>
    </message>
    <message>
        <source>Call-backs of the provider</source>
        <translation>પ્રોવાઇડરના કોલ-બેક</translation>
    </message>
    <message>
        <source>The provider can tell an outcome by calling an address of yours. The counter then asks at once; it never believes a call-back alone.</source>
        <translation>પ્રોવાઇડર તમારા કોઈ સરનામે કોલ કરીને પરિણામ જણાવી શકે છે. કાઉન્ટર ત્યારે તરત પૂછે છે; ફક્ત કોલ-બેક પર તે કદી ભરોસો કરતું નથી.</translation>
    </message>
    <message>
        <source>Path to give to the provider, behind the shop’s own address</source>
        <translation>પ્રોવાઇડરને આપવાનો પાથ, દુકાનના પોતાના સરનામા પછી</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>સેવ થયું નથી: સેટિંગ લખી શકાયું નથી. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ.</translation>
    </message>
    <message>
        <source>Off. Outcomes come by asking, a little later.</source>
        <translation>બંધ. પરિણામ પૂછવાથી, થોડાં મોડાં આવે છે.</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1 પર સાંભળે છે.</translation>
    </message>
    <message>
        <source>Not listening: the address has to be in figures, such as 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>સાંભળતું નથી: સરનામું આંકડામાં હોવું જોઈએ, જેમ કે ફક્ત આ કમ્પ્યુટર માટે 127.0.0.1 અથવા આખા નેટવર્ક માટે 0.0.0.0.</translation>
    </message>
    <message>
        <source>Not listening: %1 cannot be had. Another program has this port, or the address is not of this computer. Choose another port.</source>
        <translation>સાંભળતું નથી: %1 મળી શક્યું નથી. આ પોર્ટ બીજા પ્રોગ્રામ પાસે છે, અથવા સરનામું આ કમ્પ્યુટરનું નથી. બીજો પોર્ટ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Not listening: the secret part of the path cannot be read. Run &quot;countertopctl callback --new-token&quot; and give the provider the new path.</source>
        <translation>સાંભળતું નથી: પાથનો ગુપ્ત ભાગ વાંચી શકાયો નથી. &quot;countertopctl callback --new-token&quot; ચલાવો અને પ્રોવાઇડરને નવો પાથ આપો.</translation>
    </message>
    <message>
        <source>Copied. Keep it to yourself and the provider.</source>
        <translation>કોપી થયું. આ ફક્ત તમે અને પ્રોવાઇડર જાણો.</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>નેટવર્ક સરનામું</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>પોર્ટ</translation>
    </message>
</context>
<context>
    <name>ct::ChargeCard</name>
    <message>
        <source>Service charge</source>
        <translation>સેવા ચાર્જ</translation>
    </message>
    <message>
        <source>What this shop takes on top of the amount: rupees a sale (5) or a part of it (2%). Empty: nothing. It stands apart on the receipt and is never sent to the provider.</source>
        <translation>આ દુકાન રકમ ઉપર શું લે છે: દરેક વેચાણે રૂપિયા (5) અથવા તેનો ભાગ (2%). ખાલી: કંઈ નહીં. રસીદ પર તે અલગ દેખાય છે અને પ્રોવાઇડરને કદી મોકલાતું નથી.</translation>
    </message>
    <message>
        <source>Service charge for %1</source>
        <extracomment>%1 is a service, &quot;Electricity&quot;</extracomment>
        <translation>%1 નો સેવા ચાર્જ</translation>
    </message>
    <message>
        <source>Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%.</source>
        <translation>સેવ થયું નથી: ₹ 1,000 સુધી રૂપિયા (5 કે 5.50) લખો, અથવા 20% સુધી ટકા (2%).</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>સેવ થયું નથી: સેટિંગ લખી શકાયું નથી. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>સેવ થયું. આગલા વેચાણથી લાગુ.</translation>
    </message>
</context>
<context>
    <name>ct::CheckRow</name>
    <message>
        <source>Looking…</source>
        <translation>જોઈ રહ્યા છીએ…</translation>
    </message>
    <message>
        <source>In its turn</source>
        <translation>વારો આવે ત્યારે</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>હજી નહીં</translation>
    </message>
</context>
<context>
    <name>ct::ChoiceEdit</name>
    <message>
        <source>%1 choices</source>
        <translation>%1 વિકલ્પ</translation>
    </message>
</context>
<context>
    <name>ct::CommandLine</name>
    <message>
        <source>folder of the book and its settings</source>
        <translation>ચોપડા અને તેના સેટિંગનું ફોલ્ડર</translation>
    </message>
    <message>
        <source>private file that holds the provider&apos;s password</source>
        <translation>ખાનગી ફાઇલ જેમાં પ્રોવાઇડરનો પાસવર્ડ છે</translation>
    </message>
    <message>
        <source>private file with the passphrase of the sealed password</source>
        <translation>સીલ કરેલા પાસવર્ડના પાસફ્રેઝની ખાનગી ફાઇલ</translation>
    </message>
    <message>
        <source>act for this user</source>
        <translation>આ વપરાશકર્તા વતી કામ કરો</translation>
    </message>
    <message>
        <source>private file that holds the user&apos;s PIN</source>
        <translation>ખાનગી ફાઇલ જેમાં વપરાશકર્તાનો પિન છે</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>સ્ટાન્ડર્ડ આઉટપુટ પર એક JSON દસ્તાવેજ</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>આ લખાણ બતાવો</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>વર્ઝન બતાવો</translation>
    </message>
    <message>
        <source>There is no option --%1. Use --help to see them all.</source>
        <translation>--%1 વિકલ્પ નથી. બધા જોવા --help લખો.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>--%1 વિકલ્પ બે વાર આપ્યો છે.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>--%1 વિકલ્પ સાથે મૂલ્ય અપાતું નથી.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>--%1 વિકલ્પ સાથે મૂલ્ય જોઈએ.</translation>
    </message>
    <message>
        <source>A command is missing. Use --help to see them all.</source>
        <translation>કમાન્ડ આપ્યો નથી. બધા જોવા --help લખો.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use --help to see them all.</source>
        <translation>&quot;%1&quot; નામનો કમાન્ડ નથી. બધા જોવા --help લખો.</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>%1 કમાન્ડમાં --%2 વિકલ્પ નથી.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 આપ્યું નથી.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; એક શબ્દ વધારે છે.</translation>
    </message>
    <message>
        <source>Always:</source>
        <translation>હંમેશાં:</translation>
    </message>
</context>
<context>
    <name>ct::CountGrid</name>
    <message>
        <source>How many of ₹ %1</source>
        <translation>₹ %1 ની કેટલી</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>સંખ્યા નથી</translation>
    </message>
</context>
<context>
    <name>ct::Counter</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>%1 ફોલ્ડર બનાવી કે લખી શકાયું નથી. --data-dir થી બીજું પસંદ કરો, અથવા ત્યાં લખવાની પરવાનગી લો. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>A counter is already open on the book in %1. Use that window, or close it first.</source>
        <translation>%1 ના ચોપડા પર એક કાઉન્ટર પહેલેથી ખુલ્લું છે. એ જ વિન્ડો વાપરો અથવા પહેલાં તે બંધ કરો.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 નું સેટિંગ વાપરી શકાતું નથી: %2 બરાબર રૂપમાં નથી.</translation>
    </message>
    <message>
        <source>The folder %1 is set up for live sales; practice wants a folder of its own.</source>
        <translation>%1 ફોલ્ડર સાચા વેચાણ માટે છે; અભ્યાસ માટે અલગ ફોલ્ડર જોઈએ.</translation>
    </message>
    <message>
        <source>The practice provider cannot start (%1).</source>
        <translation>અભ્યાસનો પ્રોવાઇડર શરૂ થયો નથી (%1).</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 નો ચોપડો વાપરી શકાતો નથી (%2). કંઈ મોકલ્યું નથી. શું ખોટું છે તે જોવા &quot;countertopctl verify&quot; ચલાવો; જૂનું વેચાણ journal.jsonl માં પણ છે.</translation>
    </message>
</context>
<context>
    <name>ct::Credentials</name>
    <message>
        <source>The password is sealed in this folder. Give its passphrase with --passphrase-file. Nothing was sent.</source>
        <translation>પાસવર્ડ આ ફોલ્ડરમાં સીલ કરેલો છે. --passphrase-file થી તેનો પાસફ્રેઝ આપો. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>The password could not be opened: the keyring is locked or the passphrase is wrong. Nothing was sent.</source>
        <translation>પાસવર્ડ ખૂલ્યો નથી: કીરિંગ બંધ છે અથવા પાસફ્રેઝ ખોટો છે. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>There is no password for this account. Store one with &quot;countertopctl configure --password-stdin&quot; or give --password-file. Nothing was sent.</source>
        <translation>આ ખાતાનો પાસવર્ડ નથી. &quot;countertopctl configure --password-stdin&quot; થી રાખો અથવા --password-file આપો. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>The password file does not hold one line of text. Nothing was sent.</source>
        <translation>પાસવર્ડ ફાઇલમાં લખાણની એક લીટી નથી. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>The password cannot be read (%1). A password file must be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>પાસવર્ડ વાંચી શકાયો નથી (%1). પાસવર્ડ ફાઇલ તમારી પોતાની અને 0600 પરવાનગીવાળી હોવી જોઈએ. કંઈ મોકલ્યું નથી.</translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message>
        <source>No users are set up on this book, so --user and --pin-file have no meaning yet. Nothing was sent.</source>
        <translation>આ ચોપડા પર હજી વપરાશકર્તા નથી, તેથી --user અને --pin-file નો હજી અર્થ નથી. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>%1 ફોલ્ડર બનાવી કે લખી શકાયું નથી. --data-dir થી બીજું પસંદ કરો, અથવા ત્યાં લખવાની પરવાનગી લો. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form. Nothing was sent.</source>
        <translation>%1 નું સેટિંગ વાપરી શકાતું નથી: %2 બરાબર રૂપમાં નથી. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>This folder has no provider account yet. Set one up with &quot;countertopctl configure&quot;. Nothing was sent.</source>
        <translation>આ ફોલ્ડરમાં હજી પ્રોવાઇડરનું ખાતું નથી. &quot;countertopctl configure&quot; થી બનાવો. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1 નો ચોપડો વાપરી શકાતો નથી (%2). કંઈ મોકલ્યું નથી. શું ખોટું છે તે જોવા &quot;countertopctl verify&quot; ચલાવો; જૂનું વેચાણ journal.jsonl માં પણ છે.</translation>
    </message>
    <message>
        <source>The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is mended; past sales can be looked up.</source>
        <translation>%1 નો ચોપડો ખરાબ છે (%2). કંઈ મોકલ્યું નથી. ઠીક થાય ત્યાં સુધી વેચાણ બંધ; જૂનું વેચાણ જોઈ શકાય છે.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be written. Nothing was sent. Make room on the disk or mend the rights of the folder.</source>
        <translation>%1 ના ચોપડામાં લખી શકાયું નથી. કંઈ મોકલ્યું નથી. ડિસ્ક પર જગ્યા કરો કે ફોલ્ડરની પરવાનગી ઠીક કરો.</translation>
    </message>
    <message>
        <source>address of the provider</source>
        <translation>પ્રોવાઇડરનું સરનામું</translation>
    </message>
    <message>
        <source>user name at the provider</source>
        <translation>પ્રોવાઇડર પાસેનું યુઝર નેમ</translation>
    </message>
    <message>
        <source>a book of play money</source>
        <translation>નકલી પૈસાનો ચોપડો</translation>
    </message>
    <message>
        <source>form of the answers</source>
        <translation>જવાબનું ફોર્મેટ</translation>
    </message>
    <message>
        <source>form of the requests</source>
        <translation>મોકલવાની રીત</translation>
    </message>
    <message>
        <source>the shop&apos;s own circle</source>
        <translation>દુકાનનું પોતાનું સર્કલ</translation>
    </message>
    <message>
        <source>number of this counter</source>
        <translation>આ કાઉન્ટરનો નંબર</translation>
    </message>
    <message>
        <source>how long a recharge may take in all (90)</source>
        <translation>એક રિચાર્જને કુલ કેટલો સમય લાગી શકે (90)</translation>
    </message>
    <message>
        <source>further certificates to trust</source>
        <translation>વધુ ભરોસાપાત્ર પ્રમાણપત્રો</translation>
    </message>
    <message>
        <source>store the password that standard input gives</source>
        <translation>સ્ટાન્ડર્ડ ઇનપુટનો પાસવર્ડ રાખો</translation>
    </message>
    <message>
        <source>head of the receipts</source>
        <translation>રસીદનું મથાળું</translation>
    </message>
    <message>
        <source>second line of the receipts</source>
        <translation>રસીદની બીજી લીટી</translation>
    </message>
    <message>
        <source>telephone on the receipts</source>
        <translation>રસીદ પર ફોન</translation>
    </message>
    <message>
        <source>GSTIN on the receipts</source>
        <translation>રસીદ પર GSTIN</translation>
    </message>
    <message>
        <source>writes the settings of this folder</source>
        <translation>આ ફોલ્ડરનું સેટિંગ લખે છે</translation>
    </message>
    <message>
        <source>operator code, or row key</source>
        <translation>ઓપરેટર કોડ અથવા યાદીની ચાવી</translation>
    </message>
    <message>
        <source>mobile, customer or consumer number</source>
        <translation>મોબાઇલ, કસ્ટમર કે ગ્રાહક નંબર</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>circle; without it the shop&apos;s own</source>
        <translation>સર્કલ; ન આપો તો દુકાનનું પોતાનું</translation>
    </message>
    <message>
        <source>first extra field of the operator</source>
        <translation>ઓપરેટરની પહેલી વધારાની વિગત</translation>
    </message>
    <message>
        <source>second extra field of the operator</source>
        <translation>ઓપરેટરની બીજી વધારાની વિગત</translation>
    </message>
    <message>
        <source>key of this sale: the same key is never sold twice</source>
        <translation>આ વેચાણની ચાવી: એક જ ચાવી કદી બે વાર વેચાતી નથી</translation>
    </message>
    <message>
        <source>a new attempt for a sale that failed or was not sent</source>
        <translation>નિષ્ફળ કે ન મોકલેલા વેચાણનો નવો પ્રયત્ન</translation>
    </message>
    <message>
        <source>sell the same number and amount again</source>
        <translation>એ જ નંબર અને રકમ ફરી વેચો</translation>
    </message>
    <message>
        <source>the shop&apos;s service charge</source>
        <translation>દુકાનનો સેવા ચાર્જ</translation>
    </message>
    <message>
        <source>how long to stay for a final state (60)</source>
        <translation>આખરી પરિણામ માટે કેટલી રાહ જોવી (60)</translation>
    </message>
    <message>
        <source>makes one sale</source>
        <translation>એક વેચાણ કરે છે</translation>
    </message>
    <message>
        <source>asks the provider about one order</source>
        <translation>પ્રોવાઇડરને એક ઓર્ડર વિશે પૂછે છે</translation>
    </message>
    <message>
        <source>first day, as 2026-11-22</source>
        <translation>પહેલો દિવસ, જેમ કે 2026-11-22</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>છેલ્લો દિવસ</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>ફક્ત આ સ્થિતિ</translation>
    </message>
    <message>
        <source>only this service</source>
        <translation>ફક્ત આ સેવા</translation>
    </message>
    <message>
        <source>any part of number, order id or reference</source>
        <translation>નંબર, ઓર્ડર આઈડી કે રેફરન્સનો કોઈ પણ ભાગ</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>વધુમાં વધુ આટલા (50)</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>યાદીનું ફોર્મેટ</translation>
    </message>
    <message>
        <source>lists sales, newest first</source>
        <translation>વેચાણની યાદી, નવું પહેલાં</translation>
    </message>
    <message>
        <source>one sale with all its evidence</source>
        <translation>એક વેચાણ, તેના બધા પુરાવા સાથે</translation>
    </message>
    <message>
        <source>stay until every sale is settled</source>
        <translation>બધું વેચાણ પતે ત્યાં સુધી રોકાઓ</translation>
    </message>
    <message>
        <source>but at most so long (300)</source>
        <translation>પણ વધુમાં વધુ આટલી વાર (300)</translation>
    </message>
    <message>
        <source>ask without waiting for the back-off times</source>
        <translation>રાહ જોવાના સમય વિના પૂછો</translation>
    </message>
    <message>
        <source>asks about every open sale</source>
        <translation>દરેક ખુલ્લા વેચાણ વિશે પૂછે છે</translation>
    </message>
    <message>
        <source>why</source>
        <translation>શા માટે</translation>
    </message>
    <message>
        <source>reference of the provider&apos;s portal</source>
        <translation>પ્રોવાઇડરના પોર્ટલનો રેફરન્સ</translation>
    </message>
    <message>
        <source>paper (80)</source>
        <translation>કાગળ (80)</translation>
    </message>
    <message>
        <source>checks the whole book and its mirror</source>
        <translation>આખો ચોપડો અને તેની બીજી નકલ તપાસે છે</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>કેટલા</translation>
    </message>
    <message>
        <source>the same seed gives the same sales (1)</source>
        <translation>એક જ સીડથી એ જ વેચાણ (1)</translation>
    </message>
    <message>
        <source>over how many days (365)</source>
        <translation>કેટલા દિવસમાં (365)</translation>
    </message>
    <message>
        <source>fills a practice book with made-up sales</source>
        <translation>અભ્યાસનો ચોપડો બનાવટી વેચાણથી ભરે છે</translation>
    </message>
    <message>
        <source>the counter&apos;s services without windows</source>
        <translation>વિન્ડો વિના કાઉન્ટરની સેવાઓ</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-11-22.</source>
        <translation>--from માં દિવસ આપો, જેમ કે 2026-11-22.</translation>
    </message>
    <message>
        <source>--to is a day such as 2026-11-22.</source>
        <translation>--to માં દિવસ આપો, જેમ કે 2026-11-22.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; નામની સ્થિતિ નથી.</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; નામની સેવા નથી.</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit માં 1 કે મોટી સંખ્યા આપો.</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format માં table, json કે csv આપો.</translation>
    </message>
    <message>
        <source>The history could not be read or written out.</source>
        <translation>હિસ્ટ્રી વાંચી કે લખી શકાઈ નથી.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>હિસ્ટ્રી વાંચી શકાઈ નથી.</translation>
    </message>
    <message>
        <source>This book has no order %1.</source>
        <translation>આ ચોપડામાં %1 ઓર્ડર નથી.</translation>
    </message>
    <message>
        <source>The evidence of this order cannot be read.</source>
        <translation>આ ઓર્ડરના પુરાવા વાંચી શકાતા નથી.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so no receipt was made.</source>
        <translation>પ્રિન્ટ ચોપડામાં લખી શકાઈ નથી, તેથી રસીદ બની નથી.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 ફાઇલ લખી શકાતી નથી.</translation>
    </message>
    <message>
        <source>Give --count (at least 1), and --seed and --days as numbers. Nothing was written.</source>
        <translation>--count (ઓછામાં ઓછું 1), અને --seed તથા --days સંખ્યામાં આપો. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>This is a live book. Made-up sales go only into a folder that was configured with --practice. Nothing was written.</source>
        <translation>આ સાચો ચોપડો છે. બનાવટી વેચાણ ફક્ત --practice થી બનેલા ફોલ્ડરમાં જાય છે. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>This is a live book. Nothing was written.</source>
        <translation>આ સાચો ચોપડો છે. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>The made-up sales could not all be written (%1).</source>
        <translation>બધું બનાવટી વેચાણ લખી શકાયું નથી (%1).</translation>
    </message>
    <message>
        <source>%1 made-up sales in %2 s.</source>
        <translation>%2 સેકન્ડમાં %1 બનાવટી વેચાણ.</translation>
    </message>
    <message>
        <source>The book, its journal and the mirror agree.</source>
        <translation>ચોપડો, તેનું જર્નલ અને બીજી નકલ મેળ ખાય છે.</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https:// (http:// only for this very machine) and hold no user name, &quot;?&quot; or &quot;#&quot;.</source>
        <translation>%1 સરનામું મંજૂર નથી: તે https:// થી શરૂ થવું જોઈએ (http:// ફક્ત આ જ મશીન માટે) અને તેમાં યુઝર નેમ, &quot;?&quot; કે &quot;#&quot; ન હોય.</translation>
    </message>
    <message>
        <source>Give the user name at the provider with --username.</source>
        <translation>પ્રોવાઇડરનું યુઝર નેમ --username થી આપો.</translation>
    </message>
    <message>
        <source>--format is json, csv or xml.</source>
        <translation>--format માં json, csv કે xml આપો.</translation>
    </message>
    <message>
        <source>--wire is post-query, post-form or get.</source>
        <translation>--wire માં post-query, post-form કે get આપો.</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to 600.</source>
        <translation>--deadline માં 1 થી 600 સેકન્ડ આપો.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 ફાઇલ વાંચી શકાતી નથી.</translation>
    </message>
    <message>
        <source>There is no circle with the code %1.</source>
        <translation>%1 કોડનું સર્કલ નથી.</translation>
    </message>
    <message>
        <source>--counter is a number from 1 to 999.</source>
        <translation>--counter માં 1 થી 999 સંખ્યા આપો.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The book in this folder is a live one; practice wants a folder of its own. Nothing was changed.</source>
        <translation>આ ફોલ્ડરનો ચોપડો સાચો છે; અભ્યાસ માટે અલગ ફોલ્ડર જોઈએ. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The book in this folder is for practice; live sales want a folder of their own. Nothing was changed.</source>
        <translation>આ ફોલ્ડરનો ચોપડો અભ્યાસનો છે; સાચા વેચાણ માટે અલગ ફોલ્ડર જોઈએ. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-file. Nothing was changed.</source>
        <translation>--password-stdin કે --password-file માંથી એક જ આપો. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>Standard input must hold the password as one line of text. Nothing was changed.</source>
        <translation>સ્ટાન્ડર્ડ ઇનપુટમાં પાસવર્ડ એક લીટીમાં હોવો જોઈએ. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be used (%1). It must be a file of your own with mode 0600 that holds one line. Nothing was changed.</source>
        <translation>પાસફ્રેઝ ફાઇલ વાપરી શકાતી નથી (%1). તે તમારી પોતાની, 0600 પરવાનગીવાળી અને એક લીટીની હોવી જોઈએ. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The password could not be stored (%1). Without a keyring, seal it with --passphrase-file, or keep it in a private file and give --password-file each time. Nothing was changed.</source>
        <translation>પાસવર્ડ રાખી શકાયો નથી (%1). કીરિંગ ન હોય તો --passphrase-file થી સીલ કરો, અથવા ખાનગી ફાઇલમાં રાખીને દર વખતે --password-file આપો. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>સેટિંગ %1 માં લખી શકાયું નથી.</translation>
    </message>
    <message>
        <source>The settings are stored in %1.</source>
        <translation>સેટિંગ %1 માં રાખ્યું છે.</translation>
    </message>
    <message>
        <source>The shop&apos;s circle is %1 (code %2); change it with --circle.</source>
        <translation>દુકાનનું સર્કલ %1 (કોડ %2) છે; --circle થી બદલો.</translation>
    </message>
    <message>
        <source>The balance could not be written into the book.</source>
        <translation>બેલેન્સ ચોપડામાં લખી શકાયું નથી.</translation>
    </message>
    <message>
        <source>--intent is 1 to 128 letters, digits and signs without blanks. Nothing was sent.</source>
        <translation>--intent માં ખાલી જગ્યા વિના 1 થી 128 અક્ષર, આંકડા કે ચિહ્ન આપો. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>--wait is a number of seconds from 0 to 86400. Nothing was sent.</source>
        <translation>--wait માં 0 થી 86400 સેકન્ડ આપો. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>--retry needs the --intent of the sale to make again. Nothing was sent.</source>
        <translation>--retry સાથે ફરી કરવાના વેચાણનું --intent આપો. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>%1 takes no --%2. Nothing was sent.</source>
        <translation>%1 સાથે --%2 ચાલતું નથી. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down at the moment; trying again. Do not sell this again.</source>
        <translation>જવાબ આવ્યો, પણ અત્યારે લખી શકાતો નથી; ફરી પ્રયત્ન ચાલે છે. આ ફરી વેચશો નહીં.</translation>
    </message>
    <message>
        <source>The sale could not be written down (%1), so nothing was sent. Make room on the disk or mend the folder, and sell again.</source>
        <translation>વેચાણ લખી શકાયું નથી (%1), તેથી કંઈ મોકલ્યું નથી. ડિસ્ક પર જગ્યા કરો કે ફોલ્ડર ઠીક કરો, પછી ફરી વેચો.</translation>
    </message>
    <message>
        <source>The sale was sent, but the book cannot be read any more. Do not sell it again; run &quot;countertopctl verify&quot;.</source>
        <translation>વેચાણ મોકલ્યું, પણ ચોપડો હવે વાંચી શકાતો નથી. આ ફરી વેચશો નહીં; &quot;countertopctl verify&quot; ચલાવો.</translation>
    </message>
    <message>
        <source>This order is being sent at this moment by another program; ask again later.</source>
        <translation>આ ઓર્ડર અત્યારે બીજો પ્રોગ્રામ મોકલે છે; પછી પૂછો.</translation>
    </message>
    <message>
        <source>The answer could not be written into the book.</source>
        <translation>જવાબ ચોપડામાં લખી શકાયો નથી.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0 to 86400.</source>
        <translation>--timeout માં 0 થી 86400 સેકન્ડ આપો.</translation>
    </message>
    <message>
        <source>The book cannot be read.</source>
        <translation>ચોપડો વાંચી શકાતો નથી.</translation>
    </message>
    <message>
        <source>Settled: %1. Still open: %2.</source>
        <translation>પત્યાં: %1. હજી ખુલ્લાં: %2.</translation>
    </message>
    <message>
        <source>The provider could not be reached. Nothing is lost: the open sales are asked about again.</source>
        <translation>પ્રોવાઇડરનો સંપર્ક થયો નથી. કંઈ ખોવાયું નથી: ખુલ્લા વેચાણ વિશે ફરી પુછાશે.</translation>
    </message>
    <message>
        <source>A decision needs --reason and --reference (what the provider&apos;s portal or its support says). Nothing was changed.</source>
        <translation>નિર્ણય માટે --reason અને --reference જોઈએ (પ્રોવાઇડરનું પોર્ટલ કે સપોર્ટ શું કહે છે). કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The decision could not be written into the book.</source>
        <translation>નિર્ણય ચોપડામાં લખી શકાયો નથી.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Nothing was written.</source>
        <translation>&quot;%1&quot; નામની ભાષા નથી. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>lists what stops selling at the moment</source>
        <translation>અત્યારે વેચાણ શાથી અટક્યું છે તે જણાવે છે</translation>
    </message>
    <message>
        <source>why the owner lets it go on</source>
        <translation>માલિક વેચાણ કેમ ચાલવા દે છે</translation>
    </message>
    <message>
        <source>lets selling go on: the owner&apos;s word</source>
        <translation>વેચાણ ફરી ચાલુ કરે છે: માલિકનો શબ્દ</translation>
    </message>
    <message>
        <source>What stops selling cannot be read from the book.</source>
        <translation>વેચાણ શાથી અટક્યું છે તે ચોપડામાંથી વાંચી શકાયું નથી.</translation>
    </message>
    <message>
        <source>Nothing stops selling.</source>
        <translation>વેચાણ પર કોઈ રોક નથી.</translation>
    </message>
    <message>
        <source>There is no hold &quot;%1&quot;: it is epoch, machine, wallet or reconcile. Nothing was changed.</source>
        <translation>&quot;%1&quot; નામની રોક નથી: રોક epoch, machine, wallet કે reconcile હોય છે. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>Give --reason with the owner&apos;s words: they are kept in the journal. Nothing was changed.</source>
        <translation>--reason સાથે માલિકના શબ્દો આપો: તે જર્નલમાં રખાય છે. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>No hold of this kind stands. Nothing was changed.</source>
        <translation>આવી કોઈ રોક નથી. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The release cannot be written into the book (%1).</source>
        <translation>રોક હટાવવાનું ચોપડામાં લખી શકાયું નથી (%1).</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down. Do not sell this again: make room on the disk or mend the folder, then run &quot;countertopctl reconcile&quot;.</source>
        <translation>જવાબ આવ્યો, પણ લખી શકાતો નથી. આ ફરી વેચશો નહીં: ડિસ્ક પર જગ્યા કરો કે ફોલ્ડર ઠીક કરો, પછી &quot;countertopctl reconcile&quot; ચલાવો.</translation>
    </message>
    <message>
        <source>only check the lines</source>
        <translation>ફક્ત લીટીઓ તપાસો</translation>
    </message>
    <message>
        <source>how many sales at a time (4)</source>
        <translation>એક સાથે કેટલાં વેચાણ (4)</translation>
    </message>
    <message>
        <source>new attempts for lines that failed or were not sent</source>
        <translation>નિષ્ફળ કે ન મોકલેલી લીટીઓ માટે નવા પ્રયત્ન</translation>
    </message>
    <message>
        <source>take the same number and amount again</source>
        <translation>એ જ નંબર અને રકમ ફરી લો</translation>
    </message>
    <message>
        <source>practice only: do not stop at unknown outcomes</source>
        <translation>ફક્ત અભ્યાસ: અજાણ્યા પરિણામ પર અટકશો નહીં</translation>
    </message>
    <message>
        <source>how long to stay for final states (60)</source>
        <translation>આખરી પરિણામો માટે કેટલું રોકાવું (60)</translation>
    </message>
    <message>
        <source>makes the sales of a list</source>
        <translation>યાદીનાં બધાં વેચાણ કરે છે</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>%1 ફાઇલ વાંચી શકાતી નથી. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… અને બીજા %n.</numerusform>
            <numerusform>… અને બીજા %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%n લીટી મોકલી શકાતી નથી, તેથી કંઈ મોકલ્યું નથી.</numerusform>
            <numerusform>%n લીટીઓ મોકલી શકાતી નથી, તેથી કંઈ મોકલ્યું નથી.</numerusform>
        </translation>
    </message>
    <message>
        <source>--concurrency is a number from 1 to 32. Nothing was sent.</source>
        <translation>--concurrency એ 1 થી 32 સંખ્યા છે. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>--keep-going is for practice books: with real money a list stops at the second unknown outcome. Nothing was sent.</source>
        <translation>--keep-going અભ્યાસના ચોપડા માટે છે: સાચા પૈસામાં યાદી બીજા અજાણ્યા પરિણામે અટકે છે. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%n લીટી, કુલ %1.</numerusform>
            <numerusform>%n લીટીઓ, કુલ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent. Nothing was sent.</source>
        <translation>દરેક લીટી મોકલી શકાય છે. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>says what is wrong with this counter, and what to do</source>
        <translation>આ કાઉન્ટરમાં શું ખોટું છે અને શું કરવું તે જણાવે છે</translation>
    </message>
    <message>
        <source>put the book that lies here aside</source>
        <translation>અહીંનો ચોપડો અલગ રાખો</translation>
    </message>
    <message>
        <source>puts a backup in place; what the folder knows beyond it is merged</source>
        <translation>બેકઅપ જગ્યાએ મૂકે છે; ફોલ્ડર તેથી આગળ જે જાણે છે તે ભેળવાય છે</translation>
    </message>
    <message>
        <source>the mirror, journal.jsonl</source>
        <translation>બીજી નકલ, journal.jsonl</translation>
    </message>
    <message>
        <source>makes a new book from the mirror</source>
        <translation>બીજી નકલમાંથી નવો ચોપડો બનાવે છે</translation>
    </message>
    <message>
        <source>No backup can be made at %1 (%2). Nothing was changed.</source>
        <translation>%1 પર બેકઅપ બની શકતું નથી (%2). કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). There is none at %2.</source>
        <translation>બેકઅપ લખી શકાયું નથી (%1). %2 પર બેકઅપ નથી.</translation>
    </message>
    <message>
        <source>The copy is damaged, and so, most likely, is the book (%1). There is no backup at %2. Run &quot;countertopctl verify&quot;.</source>
        <translation>નકલ ખરાબ છે, અને મોટે ભાગે ચોપડો પણ (%1). %2 પર બેકઅપ નથી. &quot;countertopctl verify&quot; ચલાવો.</translation>
    </message>
    <message>
        <source>The backup could not be finished (%1).</source>
        <translation>બેકઅપ પૂરું થઈ શક્યું નથી (%1).</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 entries, head %3.</source>
        <translation>બેકઅપ %1 માં છે: %2 નોંધ, છેડો %3.</translation>
    </message>
    <message>
        <source>Give the mirror with --from. Nothing was changed.</source>
        <translation>--from થી બીજી નકલ (journal.jsonl) આપો. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The book is in place: %1 entries of the file, %2 newer ones merged.</source>
        <translation>ચોપડો જગ્યાએ છે: ફાઇલની %1 નોંધ, નવી %2 ભેળવી.</translation>
    </message>
    <message>
        <source>What lay here before is kept in %1.</source>
        <translation>પહેલાં અહીં જે હતું તે %1 માં રાખ્યું છે.</translation>
    </message>
    <message>
        <source>There is a book in %1. With --force it is kept aside and replaced. Nothing was changed.</source>
        <translation>%1 માં ચોપડો છે. --force આપો તો તે અલગ રાખીને બદલાય છે. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>A recharge is being sent from this book. Wait for its result. Nothing was changed.</source>
        <translation>આ ચોપડામાંથી એક રિચાર્જ મોકલાઈ રહ્યું છે. તેના પરિણામની રાહ જુઓ. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>Another program has this book open. Close the counter first. Nothing was changed.</source>
        <translation>આ ચોપડો બીજા પ્રોગ્રામમાં ખુલ્લો છે. પહેલાં કાઉન્ટર બંધ કરો. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used (%2). Nothing was changed.</source>
        <translation>%1 ફાઇલ વાપરી શકાતી નથી (%2). કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer program. Install that one first. Nothing was changed.</source>
        <translation>%1 ફાઇલ નવા પ્રોગ્રામે લખી છે. પહેલાં તે ઇન્સ્ટોલ કરો. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The file %1 contradicts itself (%2), so no book is made of it. Nothing was changed.</source>
        <translation>%1 ફાઇલ પોતાની સાથે મેળ ખાતી નથી (%2), તેથી તેમાંથી ચોપડો બનતો નથી. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The book could not be put in place (%1). What lay in %2 before is still valid.</source>
        <translation>ચોપડો જગ્યાએ મૂકી શકાયો નથી (%1). %2 માં પહેલાં જે હતું તે જ ચાલુ છે.</translation>
    </message>
    <message>
        <source>another path; the old one is good for nothing then</source>
        <translation>બીજો પાથ; જૂનો પછી કામનો નથી</translation>
    </message>
    <message>
        <source>tells the path that the provider calls back</source>
        <translation>પ્રોવાઇડર જે પાથ પર કોલ-બેક કરે છે તે જણાવે છે</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. --new-token makes a new one.</source>
        <translation>કોલ-બેકનું ટોકન %1 માંથી વાંચી શકાયું નથી: તે આ જ વપરાશકર્તાની ખાનગી ફાઇલ (0600) હોવી જોઈએ. --new-token નવું બનાવે છે.</translation>
    </message>
    <message>
        <source>lists what needs the owner, oldest first</source>
        <translation>માલિકે જોવાનું છે તેની યાદી, જૂનું પહેલાં</translation>
    </message>
    <message>
        <source>puts the sale on the owner&apos;s list</source>
        <translation>વેચાણ માલિકની યાદીમાં મૂકે છે</translation>
    </message>
    <message>
        <source>keeps what was said</source>
        <translation>જે કહ્યું તે રાખે છે</translation>
    </message>
    <message>
        <source>prints the complaint to the provider</source>
        <translation>પ્રોવાઇડરને ફરિયાદ છાપે છે</translation>
    </message>
    <message>
        <source>ends the case</source>
        <translation>કેસ બંધ કરે છે</translation>
    </message>
    <message>
        <source>what was paid back</source>
        <translation>કેટલું પાછું આપ્યું</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>કેવી રીતે પત્યું</translation>
    </message>
    <message>
        <source>one deed in the dispute about a sale</source>
        <translation>વેચાણના વિવાદમાં એક પગલું</translation>
    </message>
    <message>
        <source>Cases: %1. Stuck with the provider: %2. Owed to customers: %3.</source>
        <translation>કેસ: %1. પ્રોવાઇડર પાસે અટક્યા: %2. ગ્રાહકોને આપવાના: %3.</translation>
    </message>
    <message>
        <source>Give one of --raise, --note, --close and --letter. Nothing was changed.</source>
        <translation>--raise, --note, --close અને --letter માંથી એક આપો. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>An end is paid_back (with --paid-back RUPEES), rejected or settled. Nothing was changed.</source>
        <translation>અંત paid_back (--paid-back રૂપિયા સાથે), rejected કે settled હોય છે. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>This cannot be done now: words or an amount are missing, the case stands differently, or its outcome is not decided yet. Nothing was changed.</source>
        <translation>આ અત્યારે થઈ શકતું નથી: શબ્દો કે રકમ નથી, કેસની સ્થિતિ બદલાઈ છે, અથવા તેનું પરિણામ હજી નક્કી નથી. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>This could not be written into the book.</source>
        <translation>આ ચોપડામાં લખી શકાયું નથી.</translation>
    </message>
    <message>
        <source>Kept in the book.</source>
        <translation>ચોપડામાં રાખ્યું.</translation>
    </message>
    <message>
        <source>the owner accepts what is unexplained, for this reason</source>
        <translation>હિસાબ વગરનું માલિક આ કારણે સ્વીકારે છે</translation>
    </message>
    <message>
        <source>asks for the wallet&apos;s balance and compares it with the book</source>
        <translation>વોલેટનું બેલેન્સ પૂછે છે અને ચોપડા સાથે મેળવે છે</translation>
    </message>
    <message>
        <source>reference of the bank</source>
        <translation>બેંકનો રેફરન્સ</translation>
    </message>
    <message>
        <source>enters money put into the wallet</source>
        <translation>વોલેટમાં નાખેલા પૈસા લખે છે</translation>
    </message>
    <message>
        <source>the owner&apos;s decision about a sale</source>
        <translation>કોઈ વેચાણ વિશે માલિકનો નિર્ણય</translation>
    </message>
    <message>
        <source>The decision is success, failed or reversed. Nothing was changed.</source>
        <translation>નિર્ણય success, failed કે reversed હોય છે. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>Only an order whose outcome is open or contradictory can be decided, and only a success can be called reversed. Nothing was changed.</source>
        <translation>ફક્ત ખુલ્લા કે વિરોધી પરિણામવાળા ઓર્ડરનો નિર્ણય થાય, અને ફક્ત સફળ ઓર્ડરને reversed કહી શકાય. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The balance could not be compared with the book.</source>
        <translation>બેલેન્સ ચોપડા સાથે મેળવી શકાયું નથી.</translation>
    </message>
    <message>
        <source>Book and wallet agree, or no reason was given. Nothing was changed.</source>
        <translation>ચોપડો અને વોલેટ મેળ ખાય છે, અથવા કારણ આપ્યું નથી. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>Money put into the wallet is entered as an amount in rupees and the bank&apos;s --reference. Nothing was written.</source>
        <translation>વોલેટમાં નાખેલા પૈસા રૂપિયાની રકમ અને બેંકના --reference સાથે લખાય છે. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>The entry could not be written into the book.</source>
        <translation>નોંધ ચોપડામાં લખી શકાઈ નથી.</translation>
    </message>
    <message>
        <source>%1 entered. It is looked for in the next balance.</source>
        <translation>%1 લખ્યું. આગલા બેલેન્સમાં તે જોવાશે.</translation>
    </message>
    <message>
        <source>Give --output with a file ending in .pdf, .txt, .png or .escpos, and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing was written.</source>
        <translation>--output માં .pdf, .txt, .png કે .escpos ફાઇલ આપો, અને --paper માં 58, 80, a5 કે a4 (.escpos માટે 58 કે 80). કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>file ending in .pdf, .txt, .png or .escpos</source>
        <translation>.pdf, .txt, .png કે .escpos ફાઇલ</translation>
    </message>
    <message>
        <source>No damage was found, but not everything could be looked at. Try again when less is written to the book.</source>
        <translation>કોઈ ખરાબી મળી નથી, પણ બધું જોઈ શકાયું નથી. ચોપડામાં ઓછું લખાતું હોય ત્યારે ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>The copy could not be checked (%1), so there is no backup at %2. Try again.</source>
        <translation>નકલ તપાસી શકાઈ નથી (%1), તેથી %2 પર બેકઅપ નથી. ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa</source>
        <translation>રસીદની ભાષા: en, hi, bn, mr, ta, te, gu, kn, ml, pa</translation>
    </message>
    <message>
        <source>folder of another disk for the journal&apos;s second copy</source>
        <translation>બીજી ડિસ્કનું ફોલ્ડર, જર્નલની બીજી નકલ માટે</translation>
    </message>
    <message>
        <source>There is no folder %1 for the mirror. Nothing was changed.</source>
        <translation>બીજી નકલ માટે %1 ફોલ્ડર નથી. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut. Nothing was changed.</source>
        <translation>%1 ફોલ્ડર બીજા મશીનની ડિસ્ક પર છે, જ્યાં વીજળી જાય તો કંઈ સલામત નથી. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>Everybody on this computer can write into the folder %1. Choose one of your own. Nothing was changed.</source>
        <translation>આ કમ્પ્યુટર પર બધા %1 ફોલ્ડરમાં લખી શકે છે. પોતાનું ફોલ્ડર પસંદ કરો. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>In %1 there is a journal.jsonl already that is not this book&apos;s. Nothing was changed.</source>
        <translation>%1 માં પહેલેથી એક journal.jsonl છે જે આ ચોપડાની નથી. કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The mirror cannot be written to %1 (%2). Nothing was changed.</source>
        <translation>બીજી નકલ %1 માં લખી શકાતી નથી (%2). કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The mirror cannot be read where it lies now (%1). Nothing was changed.</source>
        <translation>બીજી નકલ અત્યારે જ્યાં છે ત્યાંથી વાંચી શકાતી નથી (%1). કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE</source>
        <translation>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE કે queue:QUEUE</translation>
    </message>
    <message>
        <source>width of a thermal printer&apos;s head (576)</source>
        <translation>થર્મલ પ્રિન્ટરના હેડની પહોળાઈ (576)</translation>
    </message>
    <message>
        <source>the printer has no knife</source>
        <translation>પ્રિન્ટરમાં કટર નથી</translation>
    </message>
    <message>
        <source>open the drawer with the first paper</source>
        <translation>પહેલી રસીદ સાથે ગલ્લો ખોલો</translation>
    </message>
    <message>
        <source>writes or prints a receipt</source>
        <translation>રસીદ લખે કે છાપે છે</translation>
    </message>
    <message>
        <source>Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, with --dots as 384, 512 or 576 and without --output. Nothing was printed.</source>
        <translation>--printer માં tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE કે queue:QUEUE આપો, --dots માં 384, 512 કે 576, અને --output ન આપો. કંઈ છાપ્યું નથી.</translation>
    </message>
    <message>
        <source>language of the windows: en, hi, …</source>
        <translation>વિન્ડોની ભાષા: en, hi, …</translation>
    </message>
    <message>
        <source>language of receipts; without it that of the windows</source>
        <translation>રસીદની ભાષા; ન આપો તો વિન્ડોની</translation>
    </message>
    <message>
        <source>where the shop&apos;s UPI QR code asks for money to be sent</source>
        <translation>દુકાનનો UPI QR કોડ પૈસા ક્યાં મોકલવા કહે</translation>
    </message>
    <message>
        <source>the name that UPI apps show; without it the shop&apos;s</source>
        <translation>UPI ઍપમાં દેખાતું નામ; ન આપો તો દુકાનનું</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; નામની ભાષા નથી.</translation>
    </message>
    <message>
        <source>how it is paid (cash)</source>
        <translation>ચુકવણી કેવી રીતે થઈ (cash)</translation>
    </message>
    <message>
        <source>cash that was put down</source>
        <translation>આપેલી રોકડ</translation>
    </message>
    <message>
        <source>whose account, with --pay account</source>
        <translation>કોનું ખાતું, --pay account સાથે</translation>
    </message>
    <message>
        <source>the drawer counted by note: 500x3,100x12; 0: empty</source>
        <translation>નોટ પ્રમાણે ગણેલો ગલ્લો: 500x3,100x12; 0: ખાલી</translation>
    </message>
    <message>
        <source>cash that goes in or out</source>
        <translation>નાખેલી કે કાઢેલી રોકડ</translation>
    </message>
    <message>
        <source>why it goes in or out, or why the count differs</source>
        <translation>શા માટે નાખી કે કાઢી, અથવા ગણતરી કેમ મળતી નથી</translation>
    </message>
    <message>
        <source>the sale whose money goes back</source>
        <translation>જે વેચાણના પૈસા પાછા જાય છે</translation>
    </message>
    <message>
        <source>the money goes back by UPI, not from the drawer</source>
        <translation>પૈસા ગલ્લામાંથી નહીં, UPI થી પાછા જાય છે</translation>
    </message>
    <message>
        <source>which Z report</source>
        <translation>કયો Z રિપોર્ટ</translation>
    </message>
    <message>
        <source>the drawer: opened and closed by count, cash in and out, money given back</source>
        <translation>ગલ્લો: ગણીને ખોલ્યો અને બંધ કર્યો, રોકડ નાખી-કાઢી, પાછા આપેલા પૈસા</translation>
    </message>
    <message>
        <source>how much this customer may owe</source>
        <translation>આ ગ્રાહકની ઉધાર મર્યાદા</translation>
    </message>
    <message>
        <source>money that the customer brought</source>
        <translation>ગ્રાહક લાવ્યા તે પૈસા</translation>
    </message>
    <message>
        <source>owed from now on, with a --note</source>
        <translation>હવેથી બાકી, --note સાથે</translation>
    </message>
    <message>
        <source>no longer owed, with a --note</source>
        <translation>હવે બાકી નથી, --note સાથે</translation>
    </message>
    <message>
        <source>what is written beside it</source>
        <translation>સાથે લખેલી નોંધ</translation>
    </message>
    <message>
        <source>what a customer owes (udhaar)</source>
        <translation>ગ્રાહકનું કેટલું બાકી છે (ઉધાર)</translation>
    </message>
    <message>
        <source>--pay is cash, upi, or account with the --customer&apos;s mobile number. Nothing was sent.</source>
        <translation>--pay એટલે cash, upi, અથવા --customer ના મોબાઇલ નંબર સાથે account. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>--given is cash, and at least what is to be paid. Nothing was sent.</source>
        <translation>--given રોકડ છે, અને ઓછામાં ઓછી ચૂકવવાની રકમ જેટલી. કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>A shift is opened, counted and closed by: open, in, out, refund, refunds, x, close, z, list, on, off. Nothing was written.</source>
        <translation>પાળી આ શબ્દોથી ચાલે છે: open, in, out, refund, refunds, x, close, z, list, on, off. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it is empty). Nothing was written.</source>
        <translation>ગલ્લો નોટ પ્રમાણે ગણો, જેમ કે --count 500x3,100x12,1x7 (ખાલી હોય તો 0). કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>This count cannot be. Nothing was written.</source>
        <translation>આવી ગણતરી હોઈ ન શકે. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>A shift is open already; close it first.</source>
        <translation>એક પાળી પહેલેથી ખુલ્લી છે; પહેલાં તેને બંધ કરો.</translation>
    </message>
    <message>
        <source>The shifts of this book cannot be read.</source>
        <translation>આ ચોપડાની પાળીઓ વાંચી શકાતી નથી.</translation>
    </message>
    <message>
        <source>Cash in or out has an --amount and a --reason. Nothing was written.</source>
        <translation>રોકડ નાખવા કે કાઢવા --amount અને --reason જોઈએ. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>No shift is open; open one first.</source>
        <translation>કોઈ પાળી ખુલ્લી નથી; પહેલાં એક ખોલો.</translation>
    </message>
    <message>
        <source>Name the --order whose money goes back. Nothing was written.</source>
        <translation>જે --order ના પૈસા પાછા આપવાના છે તે જણાવો. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>Nothing is to be given back for this order, or no shift is open.</source>
        <translation>આ ઓર્ડરનું કંઈ પાછું આપવાનું નથી, અથવા કોઈ પાળી ખુલ્લી નથી.</translation>
    </message>
    <message>
        <source>The count is kept. It is not what was expected: say why with &quot;shift close --reason TEXT&quot;, or count once more.</source>
        <translation>ગણતરી રાખી છે. તે ધાર્યા પ્રમાણે નથી: &quot;shift close --reason TEXT&quot; થી કારણ જણાવો, અથવા ફરી ગણો.</translation>
    </message>
    <message>
        <source>Count the drawer first: shift close --count 500x3,100x12.</source>
        <translation>પહેલાં ગલ્લો ગણો: shift close --count 500x3,100x12.</translation>
    </message>
    <message>
        <source>No shift of that --number was closed.</source>
        <translation>તે --number ની કોઈ પાળી બંધ થઈ નથી.</translation>
    </message>
    <message>
        <source>From now on a sale needs an open shift.</source>
        <translation>હવેથી વેચાણ માટે ખુલ્લી પાળી જોઈએ.</translation>
    </message>
    <message>
        <source>A sale needs no shift any more.</source>
        <translation>હવે વેચાણ માટે પાળી જરૂરી નથી.</translation>
    </message>
    <message>
        <source>A customer is a mobile number of ten digits; amounts are rupees, and a charge or credit needs a --note. Nothing was written.</source>
        <translation>ગ્રાહક એટલે દસ આંકડાનો મોબાઇલ નંબર; રકમ રૂપિયામાં, અને charge કે credit માટે --note જોઈએ. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>%1 owes %2 and may owe %3.</source>
        <translation>%1 ના %2 બાકી છે અને મર્યાદા %3 છે.</translation>
    </message>
    <message>
        <source>the amount was looked at a second time</source>
        <translation>રકમ બીજી વાર જોવાઈ</translation>
    </message>
    <message>
        <source>check this backup instead</source>
        <translation>તેના બદલે આ બૅકઅપ તપાસો</translation>
    </message>
    <message>
        <source>copies the book, checked, beside running sales; sealed with --passphrase-file</source>
        <translation>ચાલુ વેચાણ સાથે ચોપડાની તપાસેલી નકલ બનાવે છે; --passphrase-file સાથે સીલબંધ</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>કોના વિશે છે</translation>
    </message>
    <message>
        <source>what somebody may do</source>
        <translation>કોઈ શું કરી શકે</translation>
    </message>
    <message>
        <source>private file that holds the new PIN</source>
        <translation>નવો PIN ધરાવતી ખાનગી ફાઇલ</translation>
    </message>
    <message>
        <source>the largest sale of a cashier; 0: any</source>
        <translation>કૅશિયરનું સૌથી મોટું વેચાણ; 0: ગમે તેટલું</translation>
    </message>
    <message>
        <source>all sales of a cashier&apos;s day; 0: any</source>
        <translation>કૅશિયરના દિવસનું બધું વેચાણ; 0: ગમે તેટલું</translation>
    </message>
    <message>
        <source>from here on an amount is looked at twice; 0: never</source>
        <translation>આનાથી વધુ રકમ બે વાર જોવાય છે; 0: ક્યારેય નહીં</translation>
    </message>
    <message>
        <source>without a key, then the window asks who it is (5)</source>
        <translation>કોઈ કી વગર, પછી વિન્ડો પૂછે છે કે કોણ છે (5)</translation>
    </message>
    <message>
        <source>whether cashiers see the balance (no)</source>
        <translation>કૅશિયર બૅલેન્સ જુએ કે નહીં (no)</translation>
    </message>
    <message>
        <source>who works at the counter; with the first owner signing in begins</source>
        <translation>કાઉન્ટર પર કોણ કામ કરે છે; પહેલા માલિકથી સાઇન ઇન શરૂ થાય છે</translation>
    </message>
    <message>
        <source>The book cannot say who may do this. Nothing was changed, and no money was moved.</source>
        <translation>આ કોણ કરી શકે તે ચોપડો કહી શકતો નથી. કંઈ બદલાયું નથી, કોઈ પૈસા ખસ્યા નથી.</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed, and no money was moved.</source>
        <translation>%1 હવે અહીં કામ કરી શકતા નથી. કંઈ બદલાયું નથી, કોઈ પૈસા ખસ્યા નથી.</translation>
    </message>
    <message>
        <source>%1 is a cashier, and only an owner may do this. Nothing was changed, and no money was moved.</source>
        <translation>%1 કૅશિયર છે, અને આ ફક્ત માલિક કરી શકે. કંઈ બદલાયું નથી, કોઈ પૈસા ખસ્યા નથી.</translation>
    </message>
    <message>
        <source>People sign in on this book: give --user NAME and --pin-file FILE. Nothing was changed, and no money was moved.</source>
        <translation>આ ચોપડા પર લોકો સાઇન ઇન કરે છે: --user NAME અને --pin-file FILE આપો. કંઈ બદલાયું નથી, કોઈ પૈસા ખસ્યા નથી.</translation>
    </message>
    <message>
        <source>The PIN cannot be read: the file must hold one line, and be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>PIN વાંચી શકાયો નહીં: ફાઇલમાં એક લીટી હોવી જોઈએ, અને તે 0600 વાળી તમારી પોતાની ફાઇલ હોવી જોઈએ. કંઈ મોકલાયું નથી.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Nothing was changed, and no money was moved.</source>
        <translation>નામ કે PIN ખોટો છે. કંઈ બદલાયું નથી, કોઈ પૈસા ખસ્યા નથી.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait %1 seconds, then try again. Nothing was changed, and no money was moved.</source>
        <translation>ઘણી વાર ખોટો PIN: %1 સેકન્ડ રાહ જોઈ ફરી પ્રયત્ન કરો. કંઈ બદલાયું નથી, કોઈ પૈસા ખસ્યા નથી.</translation>
    </message>
    <message>
        <source>People are kept by: add, list, role, pin, limit, disable, enable, rules. Nothing was changed.</source>
        <translation>લોકો માટે: add, list, role, pin, limit, disable, enable, rules. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>The first person is an owner, and one owner always stays. Nothing was changed.</source>
        <translation>પહેલી વ્યક્તિ માલિક હોય છે, અને એક માલિક હંમેશાં રહે છે. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>Give --name (of somebody who is there, or with add of somebody new), --role owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 characters. Nothing was changed.</source>
        <translation>--name (જે છે તેનું, અથવા add સાથે નવું), --role owner અથવા cashier, મર્યાદા રૂપિયામાં, અને --new-pin-file માં %1 થી %2 અક્ષરનો PIN આપો. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>Give --large in rupees, --lock-minutes from 1 to %1, and --cashiers-see-balance yes or no. Nothing was changed.</source>
        <translation>--large રૂપિયામાં, --lock-minutes 1 થી %1, અને --cashiers-see-balance yes અથવા no આપો. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>બંધ</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever stands at the counter is the owner.</source>
        <translation>અહીં કોઈ સાઇન ઇન કરતું નથી: કાઉન્ટર પર જે ઊભું છે તે જ માલિક છે.</translation>
    </message>
    <message>
        <source>The backup %1 is sealed. Give its passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>બૅકઅપ %1 સીલબંધ છે. --passphrase-file થી તેનો પાસફ્રેઝ આપો. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup %1, or its beginning was changed. Nothing was changed here.</source>
        <translation>આ પાસફ્રેઝ બૅકઅપ %1 ખોલતો નથી, અથવા તેની શરૂઆત બદલાઈ છે. અહીં કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>The backup %1 is cut short or was changed, so it cannot be trusted. Nothing was changed here.</source>
        <translation>બૅકઅપ %1 અધૂરું છે કે બદલાયું છે, તેથી ભરોસો ન થાય. અહીં કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries, head %2.</source>
        <translation>બૅકઅપ પૂરું છે: %1 નોંધ, છેડો %2.</translation>
    </message>
    <message>
        <source>which, as 2026-11 (this one)</source>
        <translation>કયો, જેમ કે 2026-11 (આ)</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>સ્પ્રેડશીટ માટે કોષ્ટક રૂપે</translation>
    </message>
    <message>
        <source>keeps a rate of this operator&apos;s code</source>
        <translation>આ ઑપરેટર કોડનો દર રાખે છે</translation>
    </message>
    <message>
        <source>of the amount, as 3.25</source>
        <translation>રકમના, જેમ કે 3.25</translation>
    </message>
    <message>
        <source>for each recharge</source>
        <translation>દરેક રિચાર્જે</translation>
    </message>
    <message>
        <source>from that day on there is no rate</source>
        <translation>તે દિવસથી કોઈ દર નથી</translation>
    </message>
    <message>
        <source>first day of the rate (today)</source>
        <translation>દરનો પહેલો દિવસ (આજે)</translation>
    </message>
    <message>
        <source>GST on the margin, in per cent</source>
        <translation>માર્જિન પર GST, ટકામાં</translation>
    </message>
    <message>
        <source>TDS on the margin, in per cent</source>
        <translation>માર્જિન પર TDS, ટકામાં</translation>
    </message>
    <message>
        <source>what a month left the shop, by the owner&apos;s rates and by the wallet</source>
        <translation>મહિનામાં દુકાનને શું બચ્યું, માલિકના દર અને વૉલેટ મુજબ</translation>
    </message>
    <message>
        <source>A rate is an operator&apos;s code with --percent from 0 to 10, --flat from 0 to 100 rupees, or --none, --from a day as 2026-11-22. Nothing was changed.</source>
        <translation>દર: ઑપરેટરનો કોડ અને --percent 0 થી 10, --flat 0 થી 100 રૂપિયા, અથવા --none, --from કોઈ દિવસ જેમ કે 2026-11-22. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>કરનો દર 0 થી 50 ટકા હોય છે. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>--month is a month as 2026-11.</source>
        <translation>--month મહિનો છે, જેમ કે 2026-11.</translation>
    </message>
</context>
<context>
    <name>ct::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>નવો ગ્રાહક</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>ગ્રાહકની વિગત બદલો</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>મોબાઇલ નંબર (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>નામ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Village or street</source>
        <translation>ગામ કે શેરી (&amp;V)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>મેસેજની ભાષા</translation>
    </message>
    <message>
        <source>As in the shop</source>
        <translation>દુકાન પ્રમાણે</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>મેસેજની ભાષા (&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>નોંધ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>રાખો (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Further connections</source>
        <translation>બીજાં જોડાણ</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>જોડાણ ઉમેરો (&amp;A)</translation>
    </message>
    <message>
        <source>Service of connection %1</source>
        <translation>જોડાણ %1 ની સેવા</translation>
    </message>
    <message>
        <source>Number of connection %1</source>
        <translation>જોડાણ %1 નો નંબર</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>Whose connection %1 is</source>
        <translation>જોડાણ %1 કોનું છે</translation>
    </message>
    <message>
        <source>Whose, e.g. wife</source>
        <translation>કોનું, જેમ કે પત્ની</translation>
    </message>
</context>
<context>
    <name>ct::CustomerPanel</name>
    <message>
        <source>Choose a customer to see the account, or press Ctrl+N for a new one.</source>
        <translation>ખાતું જોવા ગ્રાહક પસંદ કરો, અથવા નવા ગ્રાહક માટે Ctrl+N દબાવો.</translation>
    </message>
    <message>
        <source>Account of the customer</source>
        <translation>ગ્રાહકનું ખાતું</translation>
    </message>
    <message>
        <source>Nothing was sold on account yet.</source>
        <translation>હજી ઉધાર કંઈ વેચાયું નથી.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ચુકવણી</translation>
    </message>
    <message>
        <source>Write &amp;down…</source>
        <translation>લખો… (&amp;D)</translation>
    </message>
    <message>
        <source>What is owed besides recharges, or from the old paper book.</source>
        <translation>રિચાર્જ સિવાયનું બાકી, અથવા જૂના કાગળના ચોપડાનું.</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>ઘટાડો… (&amp;T)</translation>
    </message>
    <message>
        <source>Corrects a wrong line, or lets something go.</source>
        <translation>ખોટી લીટી સુધારે છે, અથવા કંઈક જતું કરે છે.</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>મર્યાદા… (&amp;L)</translation>
    </message>
    <message>
        <source>How much may be owed. Without a limit nothing goes on account.</source>
        <translation>કેટલું ઉધાર હોઈ શકે. મર્યાદા વિના ઉધાર થતું નથી.</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <translation>વિગત… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>લખાણ સાથે WhatsApp ખોલે છે. તમે મોકલો નહીં ત્યાં સુધી કંઈ મોકલાતું નથી.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>બદલો… (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase name…</source>
        <translation>નામ ભૂંસો… (&amp;R)</translation>
    </message>
    <message>
        <source>Erases name, village and connections. The account stays.</source>
        <translation>નામ, ગામ અને જોડાણ ભૂંસે છે. ખાતું રહે છે.</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>મર્યાદા નક્કી થઈ.</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>%1 મળ્યા.</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>લખી લીધું.</translation>
    </message>
    <message>
        <source>Such an amount cannot be. Nothing was written.</source>
        <translation>આવી રકમ હોઈ શકે નહીં. કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>નામ ભૂંસો</translation>
    </message>
    <message>
        <source>Name, village, note and connections of %1 are erased from the book. The lines of the account stay under the number.</source>
        <translation>%1 નું નામ, ગામ, નોંધ અને જોડાણ ચોપડામાંથી ભૂંસાશે. ખાતાની લીટીઓ નંબર સાથે રહેશે.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>ભૂંસો (&amp;E)</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>નામ ભૂંસ્યું.</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1 ની વિગત</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. Copy the text instead.</source>
        <translation>WhatsApp ખૂલ્યું નથી. તેને બદલે લખાણ કોપી કરો.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>લખાણ WhatsApp માં છે; ત્યાં મોકલો દબાવશો ત્યારે જશે.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp ખૂલ્યું નથી. તેને બદલે લખાણ કોપી કર્યું છે.</translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message>
        <source>Customer search</source>
        <translation>ગ્રાહક શોધો</translation>
    </message>
    <message>
        <source>Any part of number, name, village</source>
        <translation>નંબર, નામ, ગામનો કોઈ પણ ભાગ</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>બધા (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owing</source>
        <translation>ઉધારવાળા (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due soon</source>
        <translation>જલદી પૂરાં (&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>નવું</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>નવો ગ્રાહક</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ગ્રાહકો</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>WhatsApp લખાણ</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>લખાણ સાથે WhatsApp ખોલે છે. તમે મોકલો નહીં ત્યાં સુધી કંઈ મોકલાતું નથી.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>લખાણ કોપી કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>રિચાર્જ</translation>
    </message>
    <message>
        <source>Recharge again</source>
        <translation>ફરી રિચાર્જ કરો</translation>
    </message>
    <message>
        <source>Nobody is known yet. Ctrl+N makes the first customer.</source>
        <translation>હજી કોઈ ગ્રાહક નથી. Ctrl+N થી પહેલો ગ્રાહક બનાવો.</translation>
    </message>
    <message>
        <source>Nobody of that number, name or village.</source>
        <translation>આ નંબર, નામ કે ગામનું કોઈ નથી.</translation>
    </message>
    <message>
        <source>✓ Nobody owes anything.</source>
        <translation>✓ કોઈનું કંઈ બાકી નથી.</translation>
    </message>
    <message>
        <source>Looking through the recharges of the last months…</source>
        <translation>છેલ્લા મહિનાઓનાં રિચાર્જ જોવાય છે…</translation>
    </message>
    <message>
        <source>No recharge runs out in the next days, as far as past recharges tell.</source>
        <translation>જૂનાં રિચાર્જ પ્રમાણે આવતા દિવસોમાં કોઈ રિચાર્જ પૂરું થતું નથી.</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%1 બાકી, %n પાસે</numerusform>
            <numerusform>%1 બાકી, %n પાસે</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n દિવસ</numerusform>
            <numerusform>%n દિવસ</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>આજે પૂરું થશે</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>%n દિવસમાં પૂરું થશે</numerusform>
            <numerusform>%n દિવસમાં પૂરું થશે</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n દિવસ પહેલાં પૂરું થયું</numerusform>
            <numerusform>%n દિવસ પહેલાં પૂરું થયું</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>લખાણ WhatsApp માં છે; ત્યાં મોકલો દબાવશો ત્યારે જશે.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp ખૂલ્યું નથી. તેને બદલે લખાણ કોપી કર્યું છે.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>લખાણ કોપી થયું.</translation>
    </message>
    <message>
        <source>This number is known already, as %1.</source>
        <translation>આ નંબર પહેલેથી %1 નામે છે.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>શોધો</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>ચુકવણી લો</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ખાતાની વિગત</translation>
    </message>
</context>
<context>
    <name>ct::DayBookModel</name>
    <message>
        <source>Operator</source>
        <translation>ઓપરેટર</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>સફળ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>માર્જિન</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>માર્જિન %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>નિષ્ફળ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>રાહમાં</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>રદ થયું</translation>
    </message>
    <message>
        <source>Median time to result</source>
        <translation>પરિણામનો મધ્ય સમય</translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message>
        <source>Day book dates</source>
        <translation>રોજમેળની તારીખો</translation>
    </message>
    <message>
        <source>Export the day book</source>
        <translation>રોજમેળ એક્સપોર્ટ કરો</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>છાપો… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the day book</source>
        <translation>રોજમેળ છાપો</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ગ્રાહકો પાસેથી મળ્યા</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>વોલેટમાંથી ગયા</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>માર્જિન, જાણેલું</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>સેવા પ્રમાણે</translation>
    </message>
    <message>
        <source>Day book by operator</source>
        <translation>ઓપરેટર પ્રમાણે રોજમેળ</translation>
    </message>
    <message>
        <source>Enter shows the recharges of an operator in the history.</source>
        <translation>Enter થી ઓપરેટરનાં રિચાર્જ હિસ્ટ્રીમાં દેખાય છે.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>ચોપડો વંચાય છે…</translation>
    </message>
    <message>
        <source>%1 – against the same weekday last week</source>
        <translation>%1 – ગયા અઠવાડિયાના આ જ વારની સરખામણીમાં</translation>
    </message>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – %n અઠવાડિયા પહેલાંની સરખામણીમાં</numerusform>
            <numerusform>%1 – %n અઠવાડિયાં પહેલાંની સરખામણીમાં</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by hour, in ₹</source>
        <translation>કલાક પ્રમાણે વેચાણ, ₹ માં</translation>
    </message>
    <message>
        <source>Sales by month, in ₹</source>
        <translation>મહિના પ્રમાણે વેચાણ, ₹ માં</translation>
    </message>
    <message>
        <source>Sales by day, in ₹</source>
        <translation>દિવસ પ્રમાણે વેચાણ, ₹ માં</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>સ્પ્રેડશીટની ફાઇલ (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>છાપવાનાં પાનાં (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 માં લખ્યું</translation>
    </message>
    <message>
        <source>The day book could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>રોજમેળ ત્યાં લખી શકાયો નથી. બીજું ફોલ્ડર પસંદ કરો, અથવા ડિસ્ક પર જગ્યા કરો.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>એક્સપોર્ટ (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Margin…</source>
        <translation>માર્જિન… (&amp;M)</translation>
    </message>
    <message>
        <source>Margin of a month</source>
        <translation>મહિનાનું માર્જિન</translation>
    </message>
</context>
<context>
    <name>ct::DayBookWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>%1 સે.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 મિ. %2 સે.</translation>
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
            <numerusform>%Ln રિચાર્જ</numerusform>
            <numerusform>%Ln રિચાર્જ</numerusform>
        </translation>
    </message>
    <message>
        <source>service charges %1</source>
        <extracomment>%1 is a sum of money: what the shop took on top of the amounts</extracomment>
        <translation>સેવા ચાર્જ %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two balances of the wallet: at the beginning and at the end</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no balance is known from before</source>
        <translation>પહેલાંનું કોઈ બેલેન્સ ખબર નથી</translation>
    </message>
    <message>
        <source>no balance was asked in these days</source>
        <translation>આ દિવસોમાં બેલેન્સ પૂછ્યું નથી</translation>
    </message>
    <message>
        <source>top-ups %1</source>
        <extracomment>%1 is a sum of money: put into the wallet</extracomment>
        <translation>ટોપ-અપ %1</translation>
    </message>
    <message>
        <source>learnt once the wallet has shown it</source>
        <translation>વોલેટ બતાવે પછી જણાશે</translation>
    </message>
    <message>
        <source>known of %1 of %2 operators</source>
        <extracomment>Of how many operators the margin is known</extracomment>
        <translation>%2 માંથી %1 ઓપરેટરનું ખબર છે</translation>
    </message>
    <message>
        <source>of all operators</source>
        <translation>બધા ઓપરેટરનું</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 રાહમાં, %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 નિષ્ફળ</translation>
    </message>
    <message>
        <source>%1 reversed, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 રદ થયાં, %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>રોજમેળ</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>ગ્રાહકો પાસેથી મળ્યા</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>રિચાર્જ</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>સેવા ચાર્જ</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>વોલેટમાંથી ગયા</translation>
    </message>
    <message>
        <source>Wallet at the beginning</source>
        <translation>શરૂઆતમાં વોલેટ</translation>
    </message>
    <message>
        <source>Wallet at the end</source>
        <translation>અંતે વોલેટ</translation>
    </message>
    <message>
        <source>Put into the wallet</source>
        <translation>વોલેટમાં નાખ્યા</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>માર્જિન, જાણેલું</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>વેચાયાં નથી</translation>
    </message>
</context>
<context>
    <name>ct::DayJump</name>
    <message>
        <source>&amp;Day…</source>
        <translation>દિવસ… (&amp;D)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>કોઈ દિવસ પર જાઓ</translation>
    </message>
    <message>
        <source>Shows what was sold on that day and before (Ctrl+G).</source>
        <translation>તે દિવસનું અને તે પહેલાંનું વેચાણ બતાવે છે (Ctrl+G).</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>દિવસ (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>જે દિવસ પર જવું છે</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>તે દિવસ બતાવો</translation>
    </message>
</context>
<context>
    <name>ct::DecisionDialog</name>
    <message>
        <source>The owner&apos;s decision</source>
        <translation>માલિકનો નિર્ણય</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ઓર્ડર %1</translation>
    </message>
    <message>
        <source>It was &amp;done (success)</source>
        <translation>થયું (સફળ) (&amp;D)</translation>
    </message>
    <message>
        <source>It was &amp;not done (failed)</source>
        <translation>થયું નહીં (નિષ્ફળ) (&amp;N)</translation>
    </message>
    <message>
        <source>It was &amp;taken back (reversed)</source>
        <translation>પાછું લેવાયું (રદ) (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the provider says, and who said it</source>
        <translation>કારણ: પ્રોવાઇડર શું કહે છે, કોણે કહ્યું (&amp;R)</translation>
    </message>
    <message>
        <source>Number of the &amp;document that says so</source>
        <translation>જેમાં લખ્યું છે તે કાગળનો નંબર (&amp;D)</translation>
    </message>
    <message>
        <source>Reference of the provider&apos;s &amp;portal</source>
        <translation>પ્રોવાઇડરના પોર્ટલનો રેફરન્સ (&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>નિર્ણય કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Decide nothing</source>
        <translation>નિર્ણય ન કરો</translation>
    </message>
    <message>
        <source>%1 counts as taken from the wallet for good, and the customer gets the receipt.</source>
        <translation>%1 વોલેટમાંથી કપાયેલા ગણાશે, અને ગ્રાહકને રસીદ મળશે.</translation>
    </message>
    <message>
        <source>%1 counts as back in the wallet, and the customer is to get the money back. This cannot be undone.</source>
        <translation>%1 વોલેટમાં પાછા ગણાશે, અને ગ્રાહકને પૈસા પાછા આપવાના છે. આ પલટી શકાતું નથી.</translation>
    </message>
    <message>
        <source>Nothing counts as taken, and the same sale may be made again. If the provider did it after all, it is done twice. This cannot be undone.</source>
        <translation>કંઈ કપાયેલું ગણાશે નહીં, અને એ જ વેચાણ ફરી કરી શકાશે. પ્રોવાઇડરે કર્યું જ હોય તો બે વાર થશે. આ પલટી શકાતું નથી.</translation>
    </message>
    <message>
        <source>Decide only by what the provider&apos;s portal or a document says.</source>
        <translation>પ્રોવાઇડરનું પોર્ટલ કે કાગળ જે કહે તે પ્રમાણે જ નિર્ણય કરો.</translation>
    </message>
    <message>
        <source>Outcome, reason and reference are needed.</source>
        <translation>પરિણામ, કારણ અને રેફરન્સ જોઈએ.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeDialog</name>
    <message>
        <source>Raise a dispute</source>
        <translation>વિવાદ નોંધો</translation>
    </message>
    <message>
        <source>&amp;What is wrong, in the customer&apos;s words</source>
        <translation>શું ખોટું છે, ગ્રાહકના શબ્દોમાં (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>નોંધો (&amp;R)</translation>
    </message>
    <message>
        <source>Note to the dispute</source>
        <translation>વિવાદ પર નોંધ</translation>
    </message>
    <message>
        <source>&amp;What was said, and by whom</source>
        <translation>શું કહ્યું અને કોણે (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>નોંધ રાખો (&amp;K)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>કેસ બંધ કરો</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>કેવી રીતે પત્યું (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>કેસ બંધ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>પરિણામ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount paid back</source>
        <translation>પાછી આપેલી રકમ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ct::DisputePanel</name>
    <message>
        <source>What happened</source>
        <translation>શું શું થયું</translation>
    </message>
    <message>
        <source>Complaint to the provider</source>
        <translation>પ્રોવાઇડરને ફરિયાદ</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>હમણાં પૂછો (&amp;A)</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>પ્રોવાઇડરને આ રિચાર્જની સ્થિતિ પૂછે છે. ફરી કદી મોકલતું નથી.</translation>
    </message>
    <message>
        <source>Copy co&amp;mplaint</source>
        <translation>ફરિયાદ કોપી કરો (&amp;M)</translation>
    </message>
    <message>
        <source>Copies the complaint with every number, to send to the provider.</source>
        <translation>બધા નંબર સાથે ફરિયાદ કોપી કરે છે, પ્રોવાઇડરને મોકલવા.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>નિર્ણય… (&amp;D)</translation>
    </message>
    <message>
        <source>The owner&apos;s word on the outcome, with reason and reference.</source>
        <translation>પરિણામ પર માલિકનો શબ્દ, કારણ અને રેફરન્સ સાથે.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>નોંધ… (&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what was said about this case.</source>
        <translation>આ કેસમાં જે કહ્યું તે રાખે છે.</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>બંધ કરો… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is in dispute.
Sales without a result for a quarter of an hour, answers that contradict each other, double debits and reversals appear here by themselves.</source>
        <translation>કોઈ વિવાદ નથી.
પંદર મિનિટથી પરિણામ વિનાનાં વેચાણ, એકબીજાથી વિરોધી જવાબો, બે વાર કપાયેલા પૈસા અને રદ થયેલાં અહીં આપમેળે આવે છે.</translation>
    </message>
    <message>
        <source>Choose a case to see what happened and what to do.</source>
        <translation>શું થયું અને શું કરવું તે જોવા કેસ પસંદ કરો.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ઓર્ડર %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>વ્યવહાર %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>રેફ %1</translation>
    </message>
    <message>
        <source>Other order %1</source>
        <translation>બીજો ઓર્ડર %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>પૂછી રહ્યા છીએ…</translation>
    </message>
    <message>
        <source>Ends the case with its outcome.</source>
        <translation>પરિણામ સાથે કેસ બંધ કરે છે.</translation>
    </message>
    <message>
        <source>Its outcome is not settled yet: it is asked about, or the owner decides.</source>
        <translation>તેનું પરિણામ હજી નક્કી નથી: પુછાય છે, અથવા માલિક નિર્ણય કરશે.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 દ્વારા</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>હમણાં પૂછ્યું: કંઈ નવું નથી.</translation>
    </message>
    <message>
        <source>Copied. Send it to the provider; that it was copied is kept in the story.</source>
        <translation>કોપી થયું. પ્રોવાઇડરને મોકલો; કોપી કર્યાનું ઇતિહાસમાં રાખ્યું છે.</translation>
    </message>
    <message>
        <source>Copied, but this could not be kept in the book.</source>
        <translation>કોપી થયું, પણ આ ચોપડામાં રાખી શકાયું નથી.</translation>
    </message>
    <message>
        <source>Decided and kept in the story.</source>
        <translation>નિર્ણય થયો અને ઇતિહાસમાં રાખ્યો.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>બંધ થયું.</translation>
    </message>
    <message>
        <source>Kept in the story.</source>
        <translation>ઇતિહાસમાં રાખ્યું.</translation>
    </message>
    <message>
        <source>This could not be written into the book, and nothing was changed.</source>
        <translation>આ ચોપડામાં લખી શકાયું નથી, અને કંઈ બદલ્યું નથી.</translation>
    </message>
    <message>
        <source>The sale stands differently by now. Nothing was changed; look at it again.</source>
        <translation>વેચાણની સ્થિતિ હવે બદલાઈ છે. કંઈ બદલ્યું નથી; ફરી જુઓ.</translation>
    </message>
</context>
<context>
    <name>ct::DisputeWords</name>
    <message>
        <source>Done twice</source>
        <translation>બે વાર થયું</translation>
    </message>
    <message>
        <source>Answers contradict each other</source>
        <translation>જવાબો એકબીજાથી વિરોધી</translation>
    </message>
    <message>
        <source>Answers contradicted each other</source>
        <translation>જવાબો એકબીજાથી વિરોધી હતા</translation>
    </message>
    <message>
        <source>Answer with another number or amount</source>
        <translation>જવાબમાં બીજો નંબર કે રકમ</translation>
    </message>
    <message>
        <source>Answer about another order</source>
        <translation>જવાબ બીજા ઓર્ડરનો</translation>
    </message>
    <message>
        <source>One transaction number for two</source>
        <translation>બે વેચાણનો એક વ્યવહાર નંબર</translation>
    </message>
    <message>
        <source>Taken back: customer is owed</source>
        <translation>પાછું લેવાયું: ગ્રાહકને આપવાના</translation>
    </message>
    <message>
        <source>Done after all</source>
        <translation>આખરે થયું</translation>
    </message>
    <message>
        <source>Raised by hand</source>
        <translation>હાથે નોંધેલું</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>પરિણામ નથી</translation>
    </message>
    <message>
        <source>New</source>
        <translation>નવું</translation>
    </message>
    <message>
        <source>Over 15 min</source>
        <translation>15 મિનિટથી વધુ</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>એક દિવસથી વધુ</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>ફરિયાદ મોકલો</translation>
    </message>
    <message>
        <source>The customer paid once and it was done twice. Send the complaint and claim one amount back.</source>
        <translation>ગ્રાહકે એક વાર પૈસા આપ્યા અને રિચાર્જ બે વાર થયું. ફરિયાદ મોકલીને એક રકમ પાછી માગો.</translation>
    </message>
    <message>
        <source>Ask the provider what holds, then decide.</source>
        <translation>પ્રોવાઇડરને પૂછો શું સાચું છે, પછી નિર્ણય કરો.</translation>
    </message>
    <message>
        <source>It was decided. Close it when the provider has confirmed the outcome.</source>
        <translation>નિર્ણય થઈ ગયો છે. પ્રોવાઇડર પરિણામની ખાતરી આપે પછી બંધ કરો.</translation>
    </message>
    <message>
        <source>Ask the provider which number was recharged with which amount.</source>
        <translation>કયા નંબર પર કેટલી રકમનું રિચાર્જ થયું તે પ્રોવાઇડરને પૂછો.</translation>
    </message>
    <message>
        <source>Ask the provider about both orders. Nothing was booked by this answer.</source>
        <translation>બંને ઓર્ડર વિશે પ્રોવાઇડરને પૂછો. આ જવાબથી કંઈ નોંધાયું નથી.</translation>
    </message>
    <message>
        <source>Pay %1 back to the customer from the drawer, then close the case.</source>
        <translation>ગલ્લામાંથી ગ્રાહકને %1 પાછા આપો, પછી કેસ બંધ કરો.</translation>
    </message>
    <message>
        <source>It had counted as failed. If the customer was refunded, ask for the amount again; then close the case.</source>
        <translation>તે નિષ્ફળ ગણાયું હતું. ગ્રાહકને પૈસા પાછા આપ્યા હોય તો રકમ ફરી માગો; પછી કેસ બંધ કરો.</translation>
    </message>
    <message>
        <source>Send the complaint, note what is answered, and close the case with its outcome.</source>
        <translation>ફરિયાદ મોકલો, જવાબ લખો, અને પરિણામ સાથે કેસ બંધ કરો.</translation>
    </message>
    <message>
        <source>Do not sell it again and do not refund. Ask now; after a day call the provider, after five days send the complaint.</source>
        <translation>ફરી વેચશો નહીં અને પૈસા પાછા આપશો નહીં. હમણાં પૂછો; એક દિવસ પછી પ્રોવાઇડરને ફોન કરો, પાંચ દિવસ પછી ફરિયાદ મોકલો.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ખુલ્લું</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>પૈસા પાછા આપ્યા</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>પ્રોવાઇડરે ના પાડી</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>બીજી રીતે પત્યું</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>નોંધ્યું: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>નોંધ: %1</translation>
    </message>
    <message>
        <source>Complaint copied</source>
        <translation>ફરિયાદ કોપી કરી</translation>
    </message>
    <message>
        <source>Closed, %1 paid back: %2</source>
        <translation>બંધ, %1 પાછા: %2</translation>
    </message>
    <message>
        <source>Closed, %1: %2</source>
        <translation>બંધ, %1: %2</translation>
    </message>
</context>
<context>
    <name>ct::DisputesPage</name>
    <message>
        <source>stuck with the provider</source>
        <translation>પ્રોવાઇડર પાસે અટક્યા</translation>
    </message>
    <message>
        <source>owed to customers</source>
        <translation>ગ્રાહકોને આપવાના</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>કેસ</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>એક દિવસથી જૂના</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>વિવાદ</translation>
    </message>
    <message>
        <source>✓ Everything is settled.</source>
        <translation>✓ બધું પતી ગયું છે.</translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>બધું બરાબર છે?</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>બધું તપાસો</translation>
    </message>
    <message>
        <source>No recharge is sent for this.</source>
        <translation>આ માટે કોઈ રિચાર્જ મોકલાતું નથી.</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>રિપોર્ટ કોપી કરો (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>રિપોર્ટ કોપી કરો</translation>
    </message>
    <message>
        <source>Copies it as text, without password, balance or customers&apos; numbers.</source>
        <translation>લખાણ તરીકે કોપી કરે છે, પાસવર્ડ, બેલેન્સ કે ગ્રાહકોના નંબર વિના.</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>બધું જોઈ રહ્યા છીએ…</translation>
    </message>
    <message>
        <source>Looks at connection, login, disk, printer and all else that selling needs. No recharge is sent.</source>
        <translation>જોડાણ, લોગિન, ડિસ્ક, પ્રિન્ટર અને વેચાણ માટે જરૂરી બાકી બધું જુએ છે. કોઈ રિચાર્જ મોકલાતું નથી.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%n ખામી મળી. શું કરવું તે બાજુમાં લખ્યું છે.</numerusform>
            <numerusform>%n ખામી મળી. શું કરવું તે દરેકની બાજુમાં લખ્યું છે.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>ખામી નથી, %n વાત જોવાની છે.</numerusform>
            <numerusform>ખામી નથી, %n વાતો જોવાની છે.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is well.</source>
        <translation>જે જોયું તે બધું બરાબર છે.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>કોપી થયું. મદદ કરનારને મોકલવાના મેસેજમાં પેસ્ટ કરો.</translation>
    </message>
    <message>
        <source>Check ever&amp;ything</source>
        <translation>બધું તપાસો (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ct::DoctorWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 સે.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 મિનિટ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 કલાક</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 દિવસ</translation>
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
        <translation>પ્રોવાઇડરનું નામ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>જોડાણ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ઘડિયાળ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>લોગિન</translation>
    </message>
    <message>
        <source>White list</source>
        <translation>વ્હાઇટ લિસ્ટ</translation>
    </message>
    <message>
        <source>Place of the password</source>
        <translation>પાસવર્ડની જગ્યા</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ડિસ્ક</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>ચોપડો</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>પ્રિન્ટર</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>કોલ-બેક</translation>
    </message>
    <message>
        <source>Shop-wide book</source>
        <translation>આખી દુકાનનો ચોપડો</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>બરાબર</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>આ જુઓ</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>ખામી</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>જોયું નથી</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>%1 નામનું સરનામું %2 છે.</translation>
    </message>
    <message>
        <source>The address %1 needs no name to be looked up.</source>
        <translation>%1 સરનામા માટે નામ શોધવું પડતું નથી.</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>%1 નામ મળતું નથી.</translation>
    </message>
    <message>
        <source>The name %1 leads to %2, which is inside this network and not the provider.</source>
        <translation>%1 નામનું સરનામું %2 છે, જે આ જ નેટવર્કની અંદર છે, પ્રોવાઇડર નથી.</translation>
    </message>
    <message>
        <source>There is no usable address of a provider.</source>
        <translation>પ્રોવાઇડરનું વાપરી શકાય તેવું સરનામું નથી.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 જવાબ આપે છે.</translation>
    </message>
    <message>
        <source>%1 answers over a connection that can be trusted.</source>
        <translation>%1 ભરોસાપાત્ર જોડાણ પર જવાબ આપે છે.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 સલામત જવાબ આપે છે, પણ તેનું પ્રમાણપત્ર %n દિવસમાં પૂરું થાય છે.</numerusform>
            <numerusform>%1 સલામત જવાબ આપે છે, પણ તેનું પ્રમાણપત્ર %n દિવસમાં પૂરું થાય છે.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 જોડાણની ના પાડે છે.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no answer came.</source>
        <translation>%1 સુધી પહોંચી શકાયું નથી: જવાબ આવ્યો નથી.</translation>
    </message>
    <message>
        <source>%1 was reached, and the connection was cut.</source>
        <translation>%1 સુધી પહોંચ્યા, પણ જોડાણ કપાયું.</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1 નું પ્રમાણપત્ર %2 એ પૂરું થયું.</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>%1 નું પ્રમાણપત્ર %2 થી જ ચાલે છે.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts.</source>
        <translation>%1 ના પ્રમાણપત્ર પર આ કમ્પ્યુટરને ભરોસો હોય તેવા કોઈની સહી નથી.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by “%2”, whom this computer does not trust.</source>
        <translation>%1 ના પ્રમાણપત્ર પર “%2” ની સહી છે, જેના પર આ કમ્પ્યુટરને ભરોસો નથી.</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of somebody else (%2).</source>
        <translation>%1 નામે જવાબ આપનાર બીજા કોઈનું (%2) પ્રમાણપત્ર બતાવે છે.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1 સાથે સલામત જોડાણ થયું નથી.</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>આ કમ્પ્યુટરની ઘડિયાળ બરાબર છે.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>આ કમ્પ્યુટરની ઘડિયાળ %1 આગળ છે.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>આ કમ્પ્યુટરની ઘડિયાળ %1 પાછળ છે.</translation>
    </message>
    <message>
        <source>The book has an entry of %1, which is still to come by this clock.</source>
        <translation>ચોપડામાં %1 ની નોંધ છે, જે આ ઘડિયાળ પ્રમાણે હજી આવવાની છે.</translation>
    </message>
    <message>
        <source>The provider stated no time to compare the clock with.</source>
        <translation>ઘડિયાળ મેળવવા પ્રોવાઇડરે સમય જણાવ્યો નથી.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password. Balance %1.</source>
        <translation>પ્રોવાઇડર યુઝર નેમ અને પાસવર્ડ સ્વીકારે છે. બેલેન્સ %1.</translation>
    </message>
    <message>
        <source>The provider accepts user name and password.</source>
        <translation>પ્રોવાઇડર યુઝર નેમ અને પાસવર્ડ સ્વીકારે છે.</translation>
    </message>
    <message>
        <source>The provider refuses the user name or the password.</source>
        <translation>પ્રોવાઇડર યુઝર નેમ કે પાસવર્ડ સ્વીકારતો નથી.</translation>
    </message>
    <message>
        <source>There is no password to log in with.</source>
        <translation>લોગિન માટે પાસવર્ડ નથી.</translation>
    </message>
    <message>
        <source>The provider did not answer the question for the balance.</source>
        <translation>બેલેન્સ પૂછતાં પ્રોવાઇડરે જવાબ આપ્યો નથી.</translation>
    </message>
    <message>
        <source>The provider answered, but not with a balance.</source>
        <translation>પ્રોવાઇડરે જવાબ આપ્યો, પણ બેલેન્સ જણાવ્યું નથી.</translation>
    </message>
    <message>
        <source>The provider refuses the question for the balance: “%1”.</source>
        <translation>બેલેન્સ પૂછવાની પ્રોવાઇડર ના પાડે છે: “%1”.</translation>
    </message>
    <message>
        <source>The provider took a recharge from here on %1.</source>
        <translation>પ્રોવાઇડરે અહીંથી %1 એ રિચાર્જ લીધું.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address.</source>
        <translation>પ્રોવાઇડર આ દુકાનનું ઇન્ટરનેટ સરનામું સ્વીકારતો નથી.</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address %1.</source>
        <translation>પ્રોવાઇડર આ દુકાનનું ઇન્ટરનેટ સરનામું %1 સ્વીકારતો નથી.</translation>
    </message>
    <message>
        <source>No recharge has passed from here yet, and only a recharge shows it.</source>
        <translation>અહીંથી હજી કોઈ રિચાર્જ ગયું નથી, અને તે રિચાર્જથી જ ખબર પડે છે.</translation>
    </message>
    <message>
        <source>The password can be kept and read.</source>
        <translation>પાસવર્ડ રાખી અને વાંચી શકાય છે.</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps nothing: there is none, or it is closed.</source>
        <translation>આ ડેસ્કટોપની કીરિંગ કંઈ રાખતી નથી: તે નથી, અથવા બંધ છે.</translation>
    </message>
    <message>
        <source>The place of the password is locked, or its passphrase is wrong.</source>
        <translation>પાસવર્ડની જગ્યાને તાળું છે, અથવા તેનો પાસફ્રેઝ ખોટો છે.</translation>
    </message>
    <message>
        <source>The file with the password is missing, cannot be read or is not private.</source>
        <translation>પાસવર્ડની ફાઇલ નથી, વાંચી શકાતી નથી કે ખાનગી નથી.</translation>
    </message>
    <message>
        <source>No password is kept here.</source>
        <translation>અહીં પાસવર્ડ રાખ્યો નથી.</translation>
    </message>
    <message>
        <source>The folder of the book can be written.</source>
        <translation>ચોપડાના ફોલ્ડરમાં લખી શકાય છે.</translation>
    </message>
    <message>
        <source>The folder of the book can be written, %1 are free.</source>
        <translation>ચોપડાના ફોલ્ડરમાં લખી શકાય છે, %1 ખાલી છે.</translation>
    </message>
    <message>
        <source>Only %1 are free where the book lies.</source>
        <translation>ચોપડો છે ત્યાં ફક્ત %1 ખાલી છે.</translation>
    </message>
    <message>
        <source>The disk is full: %1 are free where the book lies, and nothing is sold below 200 MB.</source>
        <translation>ડિસ્ક ભરાઈ ગઈ છે: ચોપડો છે ત્યાં %1 ખાલી છે, અને 200 MB થી ઓછું હોય તો વેચાણ થતું નથી.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>%1 ફોલ્ડરમાં લખી શકાતું નથી.</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut.</source>
        <translation>%1 ફોલ્ડર બીજા કમ્પ્યુટરની ડિસ્ક પર છે, જ્યાં વીજળી જાય તો કંઈ સલામત નથી.</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1.</source>
        <translation>આ કમ્પ્યુટરના બીજા લોકો %1 ફોલ્ડર જોઈ શકે છે.</translation>
    </message>
    <message>
        <source>The book is well, and no recharge is waiting.</source>
        <translation>ચોપડો બરાબર છે, અને કોઈ રિચાર્જ રાહમાં નથી.</translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>ચોપડો બરાબર છે, અને %n રિચાર્જ રાહમાં છે.</numerusform>
            <numerusform>ચોપડો બરાબર છે, અને %n રિચાર્જ રાહમાં છે.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book cannot be written: nothing is sold, past sales can be looked up.</source>
        <translation>ચોપડામાં લખી શકાતું નથી: વેચાણ બંધ છે, જૂનું વેચાણ જોઈ શકાય છે.</translation>
    </message>
    <message>
        <source>The book is damaged: nothing is sold, past sales can be looked up.</source>
        <translation>ચોપડો ખરાબ છે: વેચાણ બંધ છે, જૂનું વેચાણ જોઈ શકાય છે.</translation>
    </message>
    <message>
        <source>The printer “%1” takes work.</source>
        <translation>“%1” પ્રિન્ટર કામ લે છે.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it takes work and prints nothing.</source>
        <translation>“%1” પ્રિન્ટર અટક્યું છે: કામ લે છે, પણ કંઈ છાપતું નથી.</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>“%1” પ્રિન્ટર હવે નથી.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>આ કમ્પ્યુટર પર પ્રિન્ટર નથી.</translation>
    </message>
    <message>
        <source>Call-backs are switched off. Results come by asking, a little later.</source>
        <translation>કોલ-બેક બંધ છે. પરિણામ પૂછવાથી, થોડાં મોડાં આવે છે.</translation>
    </message>
    <message>
        <source>Call-backs are received at %1.</source>
        <translation>કોલ-બેક %1 પર લેવાય છે.</translation>
    </message>
    <message>
        <source>This counter keeps its own book only; no shop-wide book is attached.</source>
        <translation>આ કાઉન્ટર ફક્ત પોતાનો ચોપડો રાખે છે; આખી દુકાનનો ચોપડો જોડેલો નથી.</translation>
    </message>
    <message>
        <source>It has no meaning before this is well: %1.</source>
        <translation>પહેલાં આ બરાબર થવું જોઈએ: %1.</translation>
    </message>
    <message>
        <source>This check did not end in time.</source>
        <translation>આ તપાસ સમયસર પૂરી થઈ નથી.</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>આ જાણી શકાયું નથી.</translation>
    </message>
    <message>
        <source>Check the internet connection, and the provider&apos;s address in Settings. If other pages open, restart the router.</source>
        <translation>ઇન્ટરનેટ જોડાણ અને સેટિંગમાં પ્રોવાઇડરનું સરનામું તપાસો. બીજાં પેજ ખૂલતાં હોય તો રાઉટર ફરી શરૂ કરો.</translation>
    </message>
    <message>
        <source>If a login page of the network is waiting, open it in a browser. Else tell whoever looks after the router. Nothing is sent to a false address.</source>
        <translation>નેટવર્કનું લોગિન પેજ બાકી હોય તો બ્રાઉઝરમાં ખોલો. નહીં તો રાઉટર સંભાળનારને કહો. ખોટા સરનામે કંઈ મોકલાતું નથી.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address in Settings; it begins with https://.</source>
        <translation>સેટિંગમાં પ્રોવાઇડરનું સરનામું ભરો; તે https:// થી શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>Tell the provider that the certificate has to be renewed.</source>
        <translation>પ્રમાણપત્ર રિન્યૂ કરવાનું છે એમ પ્રોવાઇડરને કહો.</translation>
    </message>
    <message>
        <source>Check the address in Settings. If it is right, the provider is down: wait, and sell nothing elsewhere for the same customer.</source>
        <translation>સેટિંગમાં સરનામું તપાસો. બરાબર હોય તો પ્રોવાઇડર બંધ છે: રાહ જુઓ, અને એ જ ગ્રાહક માટે બીજે વેચશો નહીં.</translation>
    </message>
    <message>
        <source>Check the internet connection and the router, then look again.</source>
        <translation>ઇન્ટરનેટ જોડાણ અને રાઉટર તપાસો, પછી ફરી જુઓ.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, ask the provider whether the service is running.</source>
        <translation>એક મિનિટ પછી ફરી જુઓ. એમ જ રહે તો સેવા ચાલે છે કે નહીં તે પ્રોવાઇડરને પૂછો.</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, tell the provider; nothing is sent until it is renewed.</source>
        <translation>પહેલાં આ કમ્પ્યુટરની તારીખ તપાસો. બરાબર હોય તો પ્રોવાઇડરને કહો; રિન્યૂ થાય ત્યાં સુધી કંઈ મોકલાતું નથી.</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong: set date and time.</source>
        <translation>કદાચ આ કમ્પ્યુટરની ઘડિયાળ ખોટી છે: તારીખ અને સમય ગોઠવો.</translation>
    </message>
    <message>
        <source>Somebody stands between this shop and the provider, or the address is wrong. Check it in Settings and try another internet connection. Nothing is sent over this one.</source>
        <translation>દુકાન અને પ્રોવાઇડર વચ્ચે કોઈ બીજું છે, અથવા સરનામું ખોટું છે. સેટિંગમાં તપાસો અને બીજું ઇન્ટરનેટ જોડાણ અજમાવો. આ જોડાણથી કંઈ મોકલાતું નથી.</translation>
    </message>
    <message>
        <source>Set date and time, or switch on “set automatically” in the system&apos;s settings.</source>
        <translation>તારીખ અને સમય ગોઠવો, અથવા સિસ્ટમના સેટિંગમાં “આપમેળે” ચાલુ કરો.</translation>
    </message>
    <message>
        <source>Check date and time of this computer. Sales are kept in their order whatever the clock says.</source>
        <translation>આ કમ્પ્યુટરની તારીખ અને સમય તપાસો. ઘડિયાળ ગમે તે કહે, વેચાણ પોતાના ક્રમમાં રહે છે.</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings, and test them there.</source>
        <translation>સેટિંગમાં યુઝર નેમ અને પાસવર્ડ ફરી ભરો અને ત્યાં જ તપાસો.</translation>
    </message>
    <message>
        <source>Enter the password of the provider account in Settings.</source>
        <translation>સેટિંગમાં પ્રોવાઇડર ખાતાનો પાસવર્ડ ભરો.</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, call the provider.</source>
        <translation>એક મિનિટ પછી ફરી જુઓ. એમ જ રહે તો પ્રોવાઇડરને ફોન કરો.</translation>
    </message>
    <message>
        <source>Call the provider and tell these words.</source>
        <translation>પ્રોવાઇડરને ફોન કરો અને આ શબ્દો કહો.</translation>
    </message>
    <message>
        <source>Ask the provider to add this shop&apos;s internet address to the white list of your account.</source>
        <translation>આ દુકાનનું ઇન્ટરનેટ સરનામું તમારા ખાતાની વ્હાઇટ લિસ્ટમાં ઉમેરવા પ્રોવાઇડરને કહો.</translation>
    </message>
    <message>
        <source>Ask the provider to add %1 to the white list of your account.</source>
        <translation>%1 ને તમારા ખાતાની વ્હાઇટ લિસ્ટમાં ઉમેરવા પ્રોવાઇડરને કહો.</translation>
    </message>
    <message>
        <source>Log in to the desktop with its password so that the keyring opens, or install one (gnome-keyring). Without it the password is asked for at every start.</source>
        <translation>કીરિંગ ખૂલે તે માટે ડેસ્કટોપમાં તેના પાસવર્ડથી લોગિન કરો, અથવા એક (gnome-keyring) ઇન્સ્ટોલ કરો. તેના વિના દર વખતે શરૂ થતાં પાસવર્ડ પુછાય છે.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or start again and give the right passphrase.</source>
        <translation>કીરિંગ ખોલો, અથવા ફરી શરૂ કરીને સાચો પાસફ્રેઝ આપો.</translation>
    </message>
    <message>
        <source>Lay the file down again, readable by you alone (mode 0600).</source>
        <translation>ફાઇલ ફરી મૂકો, જે ફક્ત તમે વાંચી શકો (mode 0600).</translation>
    </message>
    <message>
        <source>Make room: empty the waste basket, move pictures and films elsewhere.</source>
        <translation>જગ્યા કરો: કચરાપેટી ખાલી કરો, ફોટા અને ફિલ્મો બીજે ખસેડો.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or have the disk checked.</source>
        <translation>ત્યાં લખવાની પરવાનગી લો, અથવા ડિસ્ક તપાસાવો.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>ફોલ્ડરને આ જ કમ્પ્યુટરની ડિસ્ક પર ખસેડો.</translation>
    </message>
    <message>
        <source>Close it to others: only you need it (mode 0700).</source>
        <translation>તેને બીજા માટે બંધ કરો: ફક્ત તમને જ જોઈએ છે (mode 0700).</translation>
    </message>
    <message>
        <source>Make room on the disk or mend the rights of the folder; then start the counter again.</source>
        <translation>ડિસ્ક પર જગ્યા કરો કે ફોલ્ડરની પરવાનગી ઠીક કરો; પછી કાઉન્ટર ફરી શરૂ કરો.</translation>
    </message>
    <message>
        <source>Close the counter and run “countertopctl verify”. The past sales are also in journal.jsonl; do not delete anything.</source>
        <translation>કાઉન્ટર બંધ કરીને “countertopctl verify” ચલાવો. જૂનું વેચાણ journal.jsonl માં પણ છે; કંઈ કાઢી નાખશો નહીં.</translation>
    </message>
    <message>
        <source>Look for paper and cable, then start the queue again in the system&apos;s printer settings.</source>
        <translation>કાગળ અને વાયર જુઓ, પછી સિસ્ટમના પ્રિન્ટર સેટિંગમાં કતાર ફરી ચાલુ કરો.</translation>
    </message>
    <message>
        <source>Switch the printer on, or choose another one when you print.</source>
        <translation>પ્રિન્ટર ચાલુ કરો, અથવા છાપતી વખતે બીજું પસંદ કરો.</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s printer settings. Until then receipts can be saved or sent as text.</source>
        <translation>સિસ્ટમના પ્રિન્ટર સેટિંગમાં પ્રિન્ટર ઉમેરો. ત્યાં સુધી રસીદ સેવ કરી કે લખાણ તરીકે મોકલી શકાય છે.</translation>
    </message>
    <message>
        <source>Look again. If it stays, send this report to whoever helps you.</source>
        <translation>ફરી જુઓ. એમ જ રહે તો મદદ કરનારને આ રિપોર્ટ મોકલો.</translation>
    </message>
    <message>
        <source>If the first recharge is refused with “Invalid IP”, look here again.</source>
        <translation>પહેલું રિચાર્જ “Invalid IP” કહીને પાછું આવે તો અહીં ફરી જુઓ.</translation>
    </message>
    <message>
        <source>The counter receives call-backs at %1 while its window is open.</source>
        <translation>કાઉન્ટરની વિન્ડો ખુલ્લી હોય ત્યારે તે %1 પર કોલ-બેક લે છે.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is taken by another program, or the address is not of this computer. Results still come by asking, a little later.</source>
        <translation>કોલ-બેક મળતા નથી: %1 બીજા પ્રોગ્રામ પાસે છે, અથવા સરનામું આ કમ્પ્યુટરનું નથી. પરિણામ પૂછવાથી તો આવે છે, થોડાં મોડાં.</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is no address in figures.</source>
        <translation>કોલ-બેક મળતા નથી: %1 આંકડામાં લખેલું સરનામું નથી.</translation>
    </message>
    <message>
        <source>Call-backs are not received: the secret part of their path cannot be read.</source>
        <translation>કોલ-બેક મળતા નથી: પાથનો ગુપ્ત ભાગ વાંચી શકાયો નથી.</translation>
    </message>
    <message>
        <source>Where the owner confirms: the button in the strip above the pages, or “countertopctl release” with the reason.</source>
        <translation>માલિક અહીં ખાતરી આપે: પાનાં ઉપરની પટ્ટીનું બટન, અથવા કારણ સાથે “countertopctl release”.</translation>
    </message>
    <message>
        <source>Close the other program (a second counter, a countertop-listener), or choose another port under Settings, Call-backs, and tell whoever leads the provider&apos;s calls to it.</source>
        <translation>બીજો પ્રોગ્રામ (બીજું કાઉન્ટર, countertop-listener) બંધ કરો, અથવા સેટિંગમાં કોલ-બેક નીચે બીજો પોર્ટ પસંદ કરો અને પ્રોવાઇડરના કોલ ત્યાં લાવનારને કહો.</translation>
    </message>
    <message>
        <source>Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>સેટિંગમાં કોલ-બેક નીચે ફક્ત આ કમ્પ્યુટર માટે 127.0.0.1 કે આખા નેટવર્ક માટે 0.0.0.0 લખો.</translation>
    </message>
    <message>
        <source>Run “countertopctl callback --new-token” and give the provider the new path.</source>
        <translation>“countertopctl callback --new-token” ચલાવો અને પ્રોવાઇડરને નવો પાથ આપો.</translation>
    </message>
    <message>
        <source>The last backup could not be made. The book itself is not damaged, and selling goes on.</source>
        <translation>છેલ્લું બેકઅપ બની શક્યું નથી. ચોપડો પોતે બરાબર છે, અને વેચાણ ચાલે છે.</translation>
    </message>
    <message>
        <source>The last check of the whole book could not be made. No damage was found, and selling goes on.</source>
        <translation>આખા ચોપડાની છેલ્લી તપાસ થઈ શકી નથી. કોઈ ખરાબી મળી નથી, અને વેચાણ ચાલે છે.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes. If it stays, make room on the disk, or close other programs that use the book.</source>
        <translation>દર દસ મિનિટે આપમેળે ફરી પ્રયત્ન થાય છે. એમ જ રહે તો ડિસ્ક પર જગ્યા કરો, અથવા ચોપડો વાપરતા બીજા પ્રોગ્રામ બંધ કરો.</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes while nobody sells. If it stays, close other programs that use the book.</source>
        <translation>કોઈ વેચતું ન હોય ત્યારે દર દસ મિનિટે આપમેળે ફરી પ્રયત્ન થાય છે. એમ જ રહે તો ચોપડો વાપરતા બીજા પ્રોગ્રામ બંધ કરો.</translation>
    </message>
</context>
<context>
    <name>ct::FindOverlay</name>
    <message>
        <source>Nothing is called that. Try a part of the name, the code or the state.</source>
        <translation>આ નામનું કંઈ નથી. નામ, કોડ કે રાજ્યનો ભાગ લખો.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>શોધો</translation>
    </message>
    <message>
        <source>Find operator</source>
        <translation>ઓપરેટર શોધો</translation>
    </message>
    <message>
        <source>Part of a name, a code, a state</source>
        <translation>નામ, કોડ કે રાજ્યનો ભાગ</translation>
    </message>
    <message>
        <source>Operators found</source>
        <translation>મળેલા ઓપરેટર</translation>
    </message>
    <message>
        <source>%1  ·  switched off</source>
        <translation>%1  ·  બંધ</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>કોડ %1</translation>
    </message>
</context>
<context>
    <name>ct::HistoryPanel</name>
    <message>
        <source>Choose a recharge to see what happened to it.</source>
        <translation>શું થયું તે જોવા રિચાર્જ પસંદ કરો.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>શું શું થયું</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>રસીદ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>ફરી કરો</translation>
    </message>
    <message>
        <source>Fills the recharge form with the same operator, number and amount.</source>
        <translation>એ જ ઓપરેટર, નંબર અને રકમ રિચાર્જ ફોર્મમાં ભરે છે.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>હમણાં પૂછો</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>પ્રોવાઇડરને આ રિચાર્જની સ્થિતિ પૂછે છે. ફરી કદી મોકલતું નથી.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>લખાણ કોપી કરો</translation>
    </message>
    <message>
        <source>Copies the receipt as text, to paste into a message.</source>
        <translation>મેસેજમાં પેસ્ટ કરવા રસીદ લખાણ તરીકે કોપી કરે છે.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>પૂછી રહ્યા છીએ…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>ઓર્ડર %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>વ્યવહાર %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>રેફ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>રસીદ %1</translation>
    </message>
    <message>
        <source>It was asked about only a moment ago. Wait a little.</source>
        <translation>હમણાં જ પૂછ્યું છે. થોડી રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>હમણાં પૂછ્યું: કંઈ નવું નથી.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message.</source>
        <translation>કોપી થયું. મેસેજમાં પેસ્ટ કરો.</translation>
    </message>
    <message>
        <source>Raise dispute…</source>
        <translation>વિવાદ નોંધો…</translation>
    </message>
    <message>
        <source>Puts the sale on the owner&apos;s list, with the complaint to send.</source>
        <translation>મોકલવાની ફરિયાદ સાથે વેચાણ માલિકની યાદીમાં મૂકે છે.</translation>
    </message>
    <message>
        <source>It is in dispute already: see Disputes.</source>
        <translation>આના પર પહેલેથી વિવાદ છે: વિવાદ પેજ જુઓ.</translation>
    </message>
    <message>
        <source>Story of the sale</source>
        <translation>વેચાણની કહાણી</translation>
    </message>
</context>
<context>
    <name>ct::HistoryRange</name>
    <message>
        <source>Today</source>
        <translation>આજે</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ગઈ કાલે</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>છેલ્લા 7 દિવસ</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>છેલ્લા 30 દિવસ</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>બધા દિવસ</translation>
    </message>
    <message>
        <source>Pick days…</source>
        <translation>દિવસ પસંદ કરો…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>પહેલો દિવસ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>છેલ્લો દિવસ (&amp;L)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>આ દિવસો બતાવો</translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message>
        <source>History search</source>
        <translation>હિસ્ટ્રીમાં શોધો</translation>
    </message>
    <message>
        <source>History dates</source>
        <translation>હિસ્ટ્રીના દિવસ</translation>
    </message>
    <message>
        <source>History service</source>
        <translation>હિસ્ટ્રીની સેવા</translation>
    </message>
    <message>
        <source>History operator</source>
        <translation>હિસ્ટ્રીનો ઓપરેટર</translation>
    </message>
    <message>
        <source>History status</source>
        <translation>હિસ્ટ્રીની સ્થિતિ</translation>
    </message>
    <message>
        <source>Writes everything that is found into a table for spreadsheets.</source>
        <translation>જે મળ્યું તે બધું સ્પ્રેડશીટની ફાઇલમાં લખે છે.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>બધી સેવાઓ</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>કોઈ પણ સ્થિતિ</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>All recharges whose result is not known yet</extracomment>
        <translation>હજી ખુલ્લાં</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>બધા ઓપરેટર</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>હિસ્ટ્રીની યાદી</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>બધા દિવસમાં શોધો</translation>
    </message>
    <message>
        <source>The history could not be read. The book on this computer did not answer; nothing is lost by that.</source>
        <translation>હિસ્ટ્રી વાંચી શકાઈ નથી. આ કમ્પ્યુટરના ચોપડાએ જવાબ આપ્યો નથી; તેથી કંઈ ખોવાયું નથી.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ફરી પ્રયત્ન કરો</translation>
    </message>
    <message>
        <source>History totals</source>
        <translation>હિસ્ટ્રીનો સરવાળો</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>ગણી રહ્યા છીએ…</translation>
    </message>
    <message>
        <source>No recharge yet. The first one appears here at once.</source>
        <translation>હજી કોઈ રિચાર્જ નથી. પહેલું થતાં જ અહીં દેખાશે.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found in these days.</source>
        <translation>આ દિવસોમાં એવું કંઈ મળ્યું નથી.</translation>
    </message>
    <message>
        <source>Nothing of that kind was found.</source>
        <translation>એવું કંઈ મળ્યું નથી.</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>આ દિવસોમાં કંઈ વેચાયું નથી.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Ln રિચાર્જ</numerusform>
            <numerusform>%Ln રિચાર્જ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 success</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 સફળ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 રાહમાં</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 નિષ્ફળ</translation>
    </message>
    <message>
        <source>%1 … so far</source>
        <extracomment>%1 is a count with sums that are still rising</extracomment>
        <translation>%1 … અત્યાર સુધી</translation>
    </message>
    <message>
        <source>%1 — found in %2 ms</source>
        <extracomment>%1 is a count with sums, %2 a number of milliseconds</extracomment>
        <translation>%1 — %2 મિ.સે. માં મળ્યું</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>મળેલું એક્સપોર્ટ કરો</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>સ્પ્રેડશીટની ફાઇલ (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%1 માં %Ln લીટી લખી</numerusform>
            <numerusform>%1 માં %Ln લીટીઓ લખી</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ફાઇલ ત્યાં લખી શકાઈ નથી. બીજું ફોલ્ડર પસંદ કરો કે ડિસ્ક પર જગ્યા કરો.</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>નામ કે નંબર</translation>
    </message>
    <message>
        <source>Any part of a number, a customer&apos;s name, an order id or a reference</source>
        <translation>નંબર, ગ્રાહકના નામ, ઓર્ડર આઈડી કે રેફરન્સનો કોઈ પણ ભાગ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>શોધાય છે…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>એક્સપોર્ટની પ્રગતિ</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>વર્કબુક (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>રદ કર્યું. કોઈ ફાઇલ લખી નથી.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>એક્સપોર્ટ (&amp;X)…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>રસીદ</translation>
    </message>
    <message>
        <source>Repeat the sale</source>
        <translation>એ જ વેચાણ ફરી કરો</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>શોધો</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>કોઈ દિવસ પર જાઓ</translation>
    </message>
</context>
<context>
    <name>ct::HoldDialog</name>
    <message>
        <source>Let selling go on</source>
        <translation>વેચાણ ચાલવા દો</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the book with the time</source>
        <translation>કારણ, સમય સાથે ચોપડામાં રહેશે (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>કારણ</translation>
    </message>
    <message>
        <source>&amp;Go on selling</source>
        <translation>વેચાણ ચાલુ કરો (&amp;G)</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>અટકેલું રહેવા દો</translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>આ પછી હજી %n કારણ જોવાનું છે.</numerusform>
            <numerusform>આ પછી હજી %n કારણ જોવાનાં છે.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet and &amp;book…</source>
        <translation>વોલેટ અને ચોપડો… (&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;wner confirms…</source>
        <translation>માલિકની ખાતરી… (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the open sales</source>
        <translation>ખુલ્લાં વેચાણ જુઓ (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ct::KeysDialog</name>
    <message>
        <source>&amp;Give this key</source>
        <translation>આ કી આપો (&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;own key again</source>
        <translation>ફરી પોતાની કી (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All keys as they were</source>
        <translation>બધી કી પહેલાં જેવી (&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>કી બદલો</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>કમાન્ડ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>કમાન્ડ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>કી</translation>
    </message>
    <message>
        <source>&amp;New key: press it here</source>
        <translation>નવી કી: અહીં દબાવો (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>નવી કી</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>સેવ કરો (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>This key is the same in every shop.</source>
        <translation>આ કી દરેક દુકાનમાં એક જ છે.</translation>
    </message>
    <message>
        <source>This key writes in a field. Take a function key, or one with Ctrl.</source>
        <translation>આ કી ખાનામાં લખે છે. ફંક્શન કી અથવા Ctrl સાથેની કી લો.</translation>
    </message>
    <message>
        <source>This key pays, leaves or opens a menu, in every shop alike.</source>
        <translation>આ કી દરેક દુકાનમાં પૈસા મોકલે, બહાર નીકળે કે મેનુ ખોલે છે.</translation>
    </message>
    <message>
        <source>This key belongs to &quot;%1&quot;. Give that another key first.</source>
        <translation>આ કી &quot;%1&quot; ની છે. પહેલાં તેને બીજી કી આપો.</translation>
    </message>
    <message>
        <source>Every command has its own key again, once it is saved.</source>
        <translation>સેવ કરતાં દરેક કમાન્ડની ફરી પોતાની કી થશે.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>સેવ થયું નથી: સેટિંગ લખી શકાયું નથી. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ.</translation>
    </message>
</context>
<context>
    <name>ct::KeysOverlay</name>
    <message>
        <source>Change &amp;keys…</source>
        <translation>કી બદલો (&amp;K)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>કી</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>કી બદલો</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>કી બંધ કરો</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>હમણાં ચાલતી કી</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and never pays. A letter that is underlined is pressed together with Alt.</source>
        <translation>Enter આગલા ખાનામાં લઈ જાય છે અને કદી પૈસા મોકલતી નથી. નીચે લીટીવાળો અક્ષર Alt સાથે દબાવાય છે.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same: &quot;F9 or Ctrl+2&quot;</extracomment>
        <translation> અથવા </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>બધે</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>બંધ કરો (&amp;L)</translation>
    </message>
</context>
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>ખાતા આઈડી</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>ખાતા આઈડી (RAPDRP) / જોડાણ આઈડી (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>ખાતા આઈડી (RAPDRP) / ગ્રાહક નં. (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>ખાતા નંબર</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP નંબર</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>બેંક ખાતા નંબર</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>બિલ ગ્રુપ નંબર</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>બિલિંગ યુનિટ (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>બિઝનેસ પાર્ટનર નંબર</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA નંબર</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>ગ્રાહક (ખાતા) નંબર</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>ગ્રાહક / મીટર નંબર</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>ગ્રાહક આઈડી</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>ગ્રાહક કોડ</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>ગ્રાહક નં.</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>ગ્રાહક નંબર</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>ગ્રાહક નંબર / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>કોન્ટ્રાક્ટ ખાતા નં.</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>કોન્ટ્રાક્ટ ખાતા નંબર</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>કસ્ટમર આઈડી</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>કસ્ટમર આઈડી (ગ્રાહક નં. નહીં)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>કસ્ટમર આઈડી / ખાતા આઈડી</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>કસ્ટમર આઈડી / નોંધાયેલ ફોન નં.</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>કસ્ટમર ખાતા (CA) નંબર</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>કસ્ટમર નંબર / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>કસ્ટમર નંબર / બિઝનેસ પાર્ટનર</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>સાયકલ નંબર</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>ડેટા કાર્ડ નંબર</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>જન્મતારીખ (દિવસ-મહિનો-વર્ષ)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>વીજળી ખાતા નં. / સર્વિસ જોડાણ નં.</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS નંબર</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K નંબર</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>લેન્ડલાઇન નંબર</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>લેન્ડલાઇન નંબર (STD કોડ વિના)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>મોબાઇલ નંબર</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>પોલિસી નંબર</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>પ્રોસેસિંગ સાયકલ (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR નંબર</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD કોડ</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>સર્વિસ જોડાણ નંબર / CA નંબર</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>સર્વિસ નંબર</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>સ્માર્ટ કાર્ડ નંબર</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>સબ્સ્ક્રાઇબર આઈડી</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC નંબર</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>યુનિક સર્વિસ નંબર (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>વાહન નંબર</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>વાહન નંબર / વોલેટ નંબર</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>વાહન નોંધણી નંબર</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>વાહન નોંધણી નંબર / વોલેટ આઈડી</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>વાહન નોંધણી નંબર / વોલેટ નંબર</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>વ્યુઇંગ કાર્ડ (VC) નં. / નોંધાયેલ મોબાઇલ</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>અંદમાન અને નિકોબાર</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>આંધ્ર પ્રદેશ</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>અરુણાચલ પ્રદેશ</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>આસામ</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>બિહાર</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>ચંદીગઢ</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>ચેન્નાઈ</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>છત્તીસગઢ</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>દાદરા અને નગર હવેલી</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>દમણ અને દીવ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>દિલ્હી</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>ગોવા</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>ગુજરાત</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>હરિયાણા</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>હિમાચલ પ્રદેશ</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>જમ્મુ અને કાશ્મીર</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ઝારખંડ</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>કર્ણાટક</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>કેરળ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>કોલકાતા</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>લદ્દાખ</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>લક્ષદ્વીપ</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>મધ્ય પ્રદેશ</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>મહારાષ્ટ્ર</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>મણિપુર</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>મેઘાલય</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>મિઝોરમ</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>મુંબઈ</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>નાગાલેન્ડ</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>નવી દિલ્હી</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>ઉત્તર-પૂર્વ</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ઓડિશા</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>પુડુચેરી</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>પંજાબ</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>રાજસ્થાન</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>સિક્કિમ</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>તમિલનાડુ</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>તેલંગાણા</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>ત્રિપુરા</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>ઉત્તર પ્રદેશ પૂર્વ</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>ઉત્તર પ્રદેશ પશ્ચિમ</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>ઉત્તરાખંડ</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>પશ્ચિમ બંગાળ</translation>
    </message>
</context>
<context>
    <name>ct::Listener</name>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>કયા સરનામે સાંભળવું (127.0.0.1)</translation>
    </message>
    <message>
        <source>port; without it that of the settings, or a free one</source>
        <translation>પોર્ટ; ન આપો તો સેટિંગનો, અથવા કોઈ ખાલી</translation>
    </message>
    <message>
        <source>There is no counter in %1. Name its folder with --data-dir, or set it up first with &quot;countertopctl configure&quot;.</source>
        <translation>%1 માં કાઉન્ટર નથી. --data-dir થી તેનું ફોલ્ડર જણાવો, અથવા પહેલાં &quot;countertopctl configure&quot; થી બનાવો.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing is listened to.</source>
        <translation>%1 ફોલ્ડરમાં લખી શકાતું નથી. કંઈ સંભળાતું નથી.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1 નું સેટિંગ વાપરી શકાતું નથી: %2 બરાબર રૂપમાં નથી.</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing is listened to. Run &quot;countertopctl verify&quot; to see what is wrong.</source>
        <translation>%1 નો ચોપડો વાપરી શકાતો નથી (%2). કંઈ સંભળાતું નથી. શું ખોટું છે તે જોવા &quot;countertopctl verify&quot; ચલાવો.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port એ 0 થી 65535 સંખ્યા છે.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: --bind takes one in figures, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>&quot;%1&quot; સરનામું નથી: --bind ને આંકડામાં સરનામું જોઈએ, જેમ કે 127.0.0.1 કે 0.0.0.0.</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. &quot;countertopctl callback --new-token&quot; makes a new one.</source>
        <translation>કોલ-બેકનું ટોકન %1 માંથી વાંચી શકાયું નથી: તે આ જ વપરાશકર્તાની ખાનગી ફાઇલ (0600) હોવી જોઈએ. &quot;countertopctl callback --new-token&quot; નવું બનાવે છે.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be had (%3). Choose another one with --port, or close the program that has it.</source>
        <translation>%2 નો પોર્ટ %1 મળ્યો નથી (%3). --port થી બીજો પસંદ કરો, અથવા જે પ્રોગ્રામ પાસે છે તે બંધ કરો.</translation>
    </message>
    <message>
        <source>takes the provider&apos;s call-backs</source>
        <translation>પ્રોવાઇડરના કોલ-બેક લે છે</translation>
    </message>
</context>
<context>
    <name>ct::MainWindow</name>
    <message>
        <source>Countertop – practice</source>
        <translation>Countertop – અભ્યાસ</translation>
    </message>
    <message>
        <source>Countertop</source>
        <translation>Countertop</translation>
    </message>
    <message>
        <source>PRACTICE · play money, no real recharge is made</source>
        <translation>અભ્યાસ · નકલી પૈસા, સાચું રિચાર્જ થતું નથી</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>રિચાર્જ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>હિસ્ટ્રી</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>દુકાન (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>સેટિંગ (&amp;E)</translation>
    </message>
    <message>
        <source>Ask for the &amp;balance</source>
        <translation>બેલેન્સ પૂછો (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>બંધ કરો (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recharge</source>
        <translation>રિચાર્જ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recharge page</source>
        <translation>રિચાર્જ પેજ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an operator</source>
        <translation>ઓપરેટર શોધો (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>હિસ્ટ્રી (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;history</source>
        <translation>હિસ્ટ્રી ખોલો (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>મદદ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Countertop</source>
        <translation>Countertop વિશે (&amp;A)</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>કાઉન્ટર %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>સેટિંગ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ડોક્ટર</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>ડોક્ટર (&amp;D)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>વિવાદ</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>વિવાદ (&amp;D)</translation>
    </message>
    <message>
        <source>Questions refused</source>
        <translation>સવાલની ના પડાય છે</translation>
    </message>
    <message>
        <source>&amp;Wallet and book</source>
        <translation>&amp;વોલેટ અને ચોપડો</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>દેખાવ (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>આછો (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ઘેરો (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>વધુ કોન્ટ્રાસ્ટ (&amp;H)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>ગ્રાહકો</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>જથ્થાબંધ</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>ગ્રાહકો (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bulk list</source>
        <translation>જથ્થાબંધ યાદી (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Papers and printer</source>
        <translation>સ્લિપ અને પ્રિન્ટર (&amp;P)</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>રોજમેળ</translation>
    </message>
    <message>
        <source>Da&amp;y book</source>
        <translation>રોજમેળ (&amp;Y)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>અભ્યાસ પેનલ</translation>
    </message>
    <message>
        <source>PRACTICE · play money · %1</source>
        <translation>અભ્યાસ · નકલી પૈસા · %1</translation>
    </message>
    <message>
        <source>Set &amp;up the shop…</source>
        <translation>દુકાન ગોઠવો (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Practice panel</source>
        <translation>અભ્યાસ પેનલ (&amp;P)</translation>
    </message>
    <message>
        <source>Leave practice and sell for &amp;real</source>
        <translation>અભ્યાસ છોડી સાચું વેચાણ કરો (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys that work now</source>
        <translation>હમણાં ચાલતી કી (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>કી બદલો (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>પુસ્તિકા (&amp;M)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>બધે</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>પાળી</translation>
    </message>
    <message>
        <source>&amp;Shift and drawer</source>
        <translation>પાળી અને ગલ્લો (&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;user</source>
        <translation>વપરાશકાર બદલો (&amp;U)</translation>
    </message>
    <message>
        <source>This page is the owner&apos;s</source>
        <translation>આ પાનું માલિકનું છે</translation>
    </message>
    <message>
        <source>What stands here is shown to an owner alone. Nothing was changed. To go on, let an owner sign in.</source>
        <translation>અહીં જે છે તે ફક્ત માલિકને બતાવાય છે. કંઈ બદલાયું નથી. આગળ વધવા માલિક સાઇન ઇન કરે.</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>વપરાશકાર બદલો</translation>
    </message>
</context>
<context>
    <name>ct::MannerCard</name>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>બીજી સ્ક્રીન પર વેચાણ બતાવો</translation>
    </message>
    <message>
        <source>Number, operator, amount and the UPI code, turned to the customer. Without a second screen nothing is shown.</source>
        <translation>નંબર, ઓપરેટર, રકમ અને UPI કોડ, ગ્રાહક તરફ. બીજી સ્ક્રીન ન હોય તો કંઈ દેખાતું નથી.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>સેવ થયું. આગલા વેચાણથી લાગુ.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>સેવ થયું નથી: સેટિંગ લખી શકાયું નથી. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ.</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>સ્ક્રીન અને અવાજ</translation>
    </message>
    <message>
        <source>Play a sound for how a sale ends</source>
        <translation>વેચાણના પરિણામ પર અવાજ વગાડો</translation>
    </message>
</context>
<context>
    <name>ct::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>પુસ્તિકા</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>પુસ્તિકામાં શોધો</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>આગળ શોધો (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>બંધ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>The manual is not installed here.</source>
        <translation>પુસ્તિકા અહીં ઇન્સ્ટોલ નથી.</translation>
    </message>
</context>
<context>
    <name>ct::MarginDialog</name>
    <message>
        <source>Margin</source>
        <translation>માર્જિન</translation>
    </message>
    <message>
        <source>Margin by operator</source>
        <translation>ઑપરેટર મુજબ માર્જિન</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>એક્સપોર્ટ (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>છાપો… (&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>The provider states no margin. These are the rates that you enter; what the wallet has shown stands beside them. The tax columns are figures for your accountant.</source>
        <translation>પ્રોવાઇડર માર્જિન જણાવતો નથી. આ દર તમે લખો છો; વૉલેટે જે બતાવ્યું તે બાજુમાં છે. કરની કૉલમ તમારા હિસાબનીશ માટે છે.</translation>
    </message>
    <message>
        <source>Month of the margin</source>
        <translation>માર્જિનનો મહિનો</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>મહિનો (&amp;M)</translation>
    </message>
    <message>
        <source>Rate of an operator</source>
        <translation>ઑપરેટરનો દર</translation>
    </message>
    <message>
        <source>Operator of the rate</source>
        <translation>દરનો ઑપરેટર</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>દર</translation>
    </message>
    <message>
        <source>What the rate is of</source>
        <translation>દર શાના પર છે</translation>
    </message>
    <message>
        <source>% of the amount</source>
        <translation>% રકમના</translation>
    </message>
    <message>
        <source>₹ a recharge</source>
        <translation>₹ દર રિચાર્જે</translation>
    </message>
    <message>
        <source>First day of the rate</source>
        <translation>દરનો પહેલો દિવસ</translation>
    </message>
    <message>
        <source>Rates that were entered</source>
        <translation>લખેલા દર</translation>
    </message>
    <message>
        <source>&amp;Keep the rate</source>
        <translation>દર રાખો (&amp;K)</translation>
    </message>
    <message>
        <source>No rate from this day</source>
        <translation>આ દિવસથી દર નથી</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>પાછો લો (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>ઑપરેટર (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>થી (&amp;F)</translation>
    </message>
    <message>
        <source>Taxes on the margin, in per cent</source>
        <translation>માર્જિન પર કર, ટકામાં</translation>
    </message>
    <message>
        <source>GST in per cent</source>
        <translation>GST ટકામાં</translation>
    </message>
    <message>
        <source>TDS in per cent</source>
        <translation>TDS ટકામાં</translation>
    </message>
    <message>
        <source>Keep the &amp;rates of tax</source>
        <translation>કરના દર રાખો (&amp;R)</translation>
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
        <translation>આ મહિને કંઈ વેચાયું નથી.</translation>
    </message>
    <message>
        <source>no rate was entered</source>
        <translation>કોઈ દર લખ્યો નથી</translation>
    </message>
    <message>
        <source>A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. Nothing was changed.</source>
        <translation>દર 0 થી 10 ટકા, અથવા રિચાર્જ દીઠ 0 થી 100 રૂપિયા હોય છે. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rate was taken back.</source>
        <translation>દર પાછો લેવાયો.</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>કરનો દર 0 થી 50 ટકા હોય છે. કંઈ બદલાયું નથી.</translation>
    </message>
    <message>
        <source>The rates of tax were kept.</source>
        <translation>કરના દર રખાયા.</translation>
    </message>
    <message>
        <source>Export the margin</source>
        <translation>માર્જિન એક્સપોર્ટ કરો</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>સ્પ્રેડશીટની ફાઇલ (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>છાપવાનાં પાનાં (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 માં લખ્યું</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ત્યાં લખી શકાયું નહીં. બીજું ફોલ્ડર પસંદ કરો, અથવા ડિસ્ક પર જગ્યા કરો.</translation>
    </message>
</context>
<context>
    <name>ct::MarginWords</name>
    <message>
        <source>no rate</source>
        <translation>દર નથી</translation>
    </message>
    <message>
        <source>%1 a recharge</source>
        <translation>રિચાર્જ દીઠ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>a rate of commission and the day that it holds from: &quot;3.25 % from 1 Nov 2026&quot;</extracomment>
        <translation>%1, %2 થી</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>માર્જિન, %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>વેચાણ</translation>
    </message>
    <message>
        <source>Margin by your rates</source>
        <translation>તમારા દરથી માર્જિન</translation>
    </message>
    <message>
        <source>Margin that the wallet has shown</source>
        <translation>વૉલેટે બતાવેલું માર્જિન</translation>
    </message>
    <message>
        <source>Sold on days without a rate</source>
        <translation>દર વગરના દિવસોનું વેચાણ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ઓપરેટર</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>રિચાર્જ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>દરથી</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>શીખેલું</translation>
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
        <translation>કુલ</translation>
    </message>
</context>
<context>
    <name>ct::NumberEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n આંકડો</numerusform>
            <numerusform>%n આંકડા</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n અક્ષર</numerusform>
            <numerusform>%n અક્ષર</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::OwedDialog</name>
    <message>
        <source>Customers to call back</source>
        <translation>જે ગ્રાહકોને જણાવવાનું છે</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>લખાણ સાથે WhatsApp ખોલે છે. તમે મોકલો નહીં ત્યાં સુધી કંઈ મોકલાતું નથી.</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>નંબર કોપી કરો (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>આખી વિગત (&amp;S)</translation>
    </message>
    <message>
        <source>Given back in &amp;cash</source>
        <translation>રોકડા પાછા આપ્યા (&amp;C)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI થી પાછા મોકલ્યા (&amp;U)</translation>
    </message>
    <message>
        <source>Customer was &amp;told</source>
        <translation>ગ્રાહકને જણાવ્યું (&amp;T)</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>જણાવવાનું છે</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>કોઈને જણાવવાનું બાકી નથી.</translation>
    </message>
    <message>
        <source>Here stand customers who left before their sale failed or was taken back, for a month.</source>
        <translation>વેચાણ નિષ્ફળ થાય કે પૈસા પાછા આવે તે પહેલાં જતા રહેલા ગ્રાહકો અહીં એક મહિનો રહે છે.</translation>
    </message>
    <message>
        <source>It was on account, and the account has had it back.</source>
        <translation>આ ઉધાર હતું અને રકમ ખાતામાં પાછી જમા થઈ છે.</translation>
    </message>
    <message>
        <source>Nobody wrote down how it was paid.</source>
        <translation>ચુકવણી કેવી રીતે થઈ તે લખ્યું નથી.</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>લખાણ WhatsApp માં છે; ત્યાં મોકલો દબાવશો ત્યારે જશે.</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp ખૂલ્યું નથી. તેને બદલે લખાણ કોપી કર્યું છે.</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>નંબર કોપી થયો.</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>યાદીમાંથી કાઢ્યું.</translation>
    </message>
    <message>
        <source>%1 is written down as given back.</source>
        <translation>%1 પાછા આપ્યાનું લખાયું છે.</translation>
    </message>
    <message>
        <source>Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and give nothing back before.</source>
        <translation>લખાયું નથી: ગલ્લામાંથી પૈસા ફક્ત ખુલ્લી શિફ્ટમાં જ નીકળે છે. પહેલાં શિફ્ટ ખોલો (Ctrl+7), તે પહેલાં કંઈ પાછું ન આપો.</translation>
    </message>
    <message>
        <source>Not written: it was settled already, or the sale stands otherwise now. Give nothing back.</source>
        <translation>લખાયું નથી: આ પહેલેથી પતી ગયું છે, અથવા વેચાણની સ્થિતિ બદલાઈ છે. કંઈ પાછું ન આપો.</translation>
    </message>
    <message>
        <source>%1 is to be given back. Paid: %2.</source>
        <translation>%1 પાછા આપવાના છે. ચુકવણી: %2.</translation>
    </message>
</context>
<context>
    <name>ct::PaidBy</name>
    <message>
        <source>How the list is paid</source>
        <translation>યાદીની ચુકવણી કેવી રીતે</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ગ્રાહકનો મોબાઇલ</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>ચુકવણી (&amp;B)</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>જે ગ્રાહકનું ખાતું છે તેનો મોબાઇલ નંબર લખો.</translation>
    </message>
</context>
<context>
    <name>ct::PaperDesk</name>
    <message>
        <source>Receipt %1</source>
        <translation>રસીદ %1</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>ગલ્લો</translation>
    </message>
</context>
<context>
    <name>ct::PapersDialog</name>
    <message>
        <source>Papers and printer</source>
        <translation>સ્લિપ અને પ્રિન્ટર</translation>
    </message>
    <message>
        <source>Papers that have not come out</source>
        <translation>ન નીકળેલી સ્લિપ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>સ્લિપ</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>ક્યારે માગી</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>બીજું પ્રિન્ટર</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>હમણાં ફરી પ્રયત્ન કરો (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>અહીં મોકલો (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>કાઢી નાખો (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing waits. Slips go to %1.</source>
        <translation>કંઈ બાકી નથી. સ્લિપ %1 પર જાય છે.</translation>
    </message>
    <message>
        <source>Nothing waits. No printer is set up for this counter.</source>
        <translation>કંઈ બાકી નથી. આ કાઉન્ટર માટે કોઈ પ્રિન્ટર ગોઠવ્યું નથી.</translation>
    </message>
</context>
<context>
    <name>ct::ParkingCard</name>
    <message>
        <source>Parked</source>
        <translation>બાજુ પર રાખેલાં</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 થી 9</translation>
    </message>
    <message>
        <source>Parked form %1: %2</source>
        <extracomment>%1 is a number, %2 what was typed so far</extracomment>
        <translation>બાજુ પર રાખેલું ફોર્મ %1: %2</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>પાછું લાવો (%1)</translation>
    </message>
</context>
<context>
    <name>ct::PeopleCard</name>
    <message>
        <source>owner</source>
        <translation>માલિક</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>કૅશિયર</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 a sale</source>
        <translation>, એક વેચાણ %1</translation>
    </message>
    <message>
        <source>, %1 a day</source>
        <translation>, એક દિવસ %1</translation>
    </message>
    <message>
        <source>, switched off</source>
        <translation>, બંધ</translation>
    </message>
    <message>
        <source>Cashiers see the wallet&apos;s balance</source>
        <translation>કૅશિયર વૉલેટનું બૅલેન્સ જુએ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>લોકો</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>કોઈને ઉમેરો</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>પરત</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ક્યારેય નહીં</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>નિયમ સાચવો</translation>
    </message>
    <message>
        <source>Look twice from an amount of</source>
        <translation>આ રકમથી બે વાર જુઓ</translation>
    </message>
    <message>
        <source>Ask who it is after minutes</source>
        <translation>આટલી મિનિટે કોણ છે તે પૂછો</translation>
    </message>
    <message>
        <source>Without people everybody at the counter is the owner. The first one you add is an owner, and from then on everybody signs in. A forgotten PIN is set anew by another owner alone, so let two people be owners.</source>
        <translation>કોઈ ઉમેરાયું ન હોય તો કાઉન્ટર પર દરેક માલિક છે. પહેલી ઉમેરેલી વ્યક્તિ માલિક હોય છે, અને ત્યારથી બધા સાઇન ઇન કરે છે. ભૂલાયેલો PIN ફક્ત બીજો માલિક નવો આપે, તેથી બે જણને માલિક રાખો.</translation>
    </message>
    <message>
        <source>A PIN of at least %1 characters is needed.</source>
        <translation>ઓછામાં ઓછા %1 અક્ષરનો PIN જોઈએ.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સેવ થયું.</translation>
    </message>
    <message>
        <source>Not saved: the first person is an owner, and one owner always stays.</source>
        <translation>સચવાયું નહીં: પહેલી વ્યક્તિ માલિક હોય છે, અને એક માલિક હંમેશાં રહે છે.</translation>
    </message>
    <message>
        <source>Not saved: a name that nobody has yet, limits in rupees, and a PIN of at least %1 characters are needed.</source>
        <translation>સચવાયું નહીં: કોઈનું ન હોય તેવું નામ, રૂપિયામાં મર્યાદા, અને ઓછામાં ઓછા %1 અક્ષરનો PIN જોઈએ.</translation>
    </message>
    <message>
        <source>Not saved: an owner has to give the PIN first. Press the button again.</source>
        <translation>સચવાયું નહીં: પહેલાં માલિકે PIN આપવો પડશે. બટન ફરી દબાવો.</translation>
    </message>
</context>
<context>
    <name>ct::PersonDialog</name>
    <message>
        <source>May work at the &amp;counter</source>
        <translation>કાઉન્ટર પર કામ કરી શકે (&amp;C)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>કોઈને ઉમેરો</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>કેશિયર</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>માલિક</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>મર્યાદા નથી</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>નામ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ભૂમિકા (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>નવો PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN ફરી (&amp;A)</translation>
    </message>
    <message>
        <source>One &amp;sale at most</source>
        <translation>એક વેચાણ વધુમાં વધુ (&amp;S)</translation>
    </message>
    <message>
        <source>One &amp;day at most</source>
        <translation>એક દિવસ વધુમાં વધુ (&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed, and limits are rupees.</source>
        <translation>નામ જોઈએ, અને મર્યાદા રૂપિયામાં હોય.</translation>
    </message>
    <message>
        <source>Type the same PIN twice, at least %1 characters.</source>
        <translation>એ જ PIN બે વાર લખો, ઓછામાં ઓછા %1 અક્ષર.</translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>કાઉન્ટર પર કોણ છે?</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>ફરી એક વાર તમારો PIN</translation>
    </message>
    <message>
        <source>An owner has to allow this</source>
        <translation>આની છૂટ માલિકે આપવી પડશે</translation>
    </message>
    <message>
        <source>What is waiting is asked about meanwhile, and what was typed is kept. A forgotten PIN is set anew by an owner, under Settings.</source>
        <translation>જે બાકી છે તે વિશે પૂછવાનું ચાલુ છે, અને જે લખ્યું હતું તે રહ્યું છે. ભૂલાયેલો PIN માલિક સેટિંગ્સમાં નવો આપે છે.</translation>
    </message>
    <message>
        <source>This changes what the shop stands on. Nothing has been done yet.</source>
        <translation>આનાથી દુકાનનો પાયો બદલાય છે. હજી કંઈ કર્યું નથી.</translation>
    </message>
    <message>
        <source>It is allowed this once, and kept in the book with both names. Nothing has been done yet.</source>
        <translation>છૂટ ફક્ત આ વખતની છે, અને ચોપડામાં બંને નામ સાથે રહે છે. હજી કંઈ કર્યું નથી.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>નામ (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>નામ</translation>
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
        <translation>સાઇન ઇન</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>છૂટ આપો</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>કાઉન્ટર બંધ કરો</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was done.</source>
        <translation>PIN ખોટો છે. કંઈ કર્યું નથી.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>ઘણી વાર ખોટો PIN: %n સેકન્ડ રાહ જોઈ ફરી પ્રયત્ન કરો.</numerusform>
            <numerusform>ઘણી વાર ખોટો PIN: %n સેકન્ડ રાહ જોઈ ફરી પ્રયત્ન કરો.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not work here any more.</source>
        <translation>%1 હવે અહીં કામ કરી શકતા નથી.</translation>
    </message>
</context>
<context>
    <name>ct::PracticePanel</name>
    <message>
        <source>found out by the third question</source>
        <translation>ત્રીજી વાર પૂછતાં ખબર પડે છે</translation>
    </message>
    <message>
        <source>carried out all the same: the program has to ask</source>
        <translation>તોપણ થઈ જાય છે: પ્રોગ્રામે પૂછવું પડે છે</translation>
    </message>
    <message>
        <source>the money comes back into the wallet</source>
        <translation>પૈસા વોલેટમાં પાછા આવે છે</translation>
    </message>
    <message>
        <source>For e&amp;very sale from now on</source>
        <translation>હવેથી દરેક વેચાણ માટે (&amp;V)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>અભ્યાસ પેનલ</translation>
    </message>
    <message>
        <source>PRACTICE · what the provider answers next</source>
        <translation>અભ્યાસ · પ્રોવાઇડર આગળ શું જવાબ આપે</translation>
    </message>
    <message>
        <source>&amp;Take the last success back</source>
        <translation>છેલ્લું સફળ વેચાણ પાછું લો (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>બંધ કરો (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>હંમેશની જેમ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Success</source>
        <translation>સફળ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failure: the operator says no</source>
        <translation>નિષ્ફળ: ઓપરેટર ના પાડે છે (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Waiting, then a success</source>
        <translation>રાહ, પછી સફળ (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting, then a f&amp;ailure</source>
        <translation>રાહ, પછી નિષ્ફળ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No answer at all</source>
        <translation>કોઈ જવાબ નહીં (&amp;N)</translation>
    </message>
    <message>
        <source>A success that is taken back &amp;later</source>
        <translation>સફળ, જે પછી પાછું લેવાય (&amp;L)</translation>
    </message>
    <message>
        <source>every sale: %1</source>
        <translation>દરેક વેચાણ: %1</translation>
    </message>
    <message>
        <source>next sale: %1</source>
        <translation>આગલું વેચાણ: %1</translation>
    </message>
    <message>
        <source>Taken back. The program finds out when it asks about the order again.</source>
        <translation>પાછું લેવાયું. પ્રોગ્રામ ઓર્ડર વિશે ફરી પૂછશે ત્યારે તેને ખબર પડશે.</translation>
    </message>
    <message>
        <source>There is no success to take back yet.</source>
        <translation>પાછું લેવા માટે હજી કોઈ સફળ વેચાણ નથી.</translation>
    </message>
</context>
<context>
    <name>ct::PrintWords</name>
    <message>
        <source>There is no printer %1.</source>
        <translation>%1 નામનું પ્રિન્ટર નથી.</translation>
    </message>
    <message>
        <source>%1 is no printer&apos;s device; nothing was written to it.</source>
        <translation>%1 પ્રિન્ટરનું ડિવાઇસ નથી; તેના પર કંઈ લખ્યું નથી.</translation>
    </message>
    <message>
        <source>This user may not write to the printer %1.</source>
        <translation>આ વપરાશકર્તાને %1 પ્રિન્ટર પર લખવાની પરવાનગી નથી.</translation>
    </message>
    <message>
        <source>The printer %1 takes no connection. Is it switched on?</source>
        <translation>%1 પ્રિન્ટર જોડાણ લેતું નથી. તે ચાલુ છે?</translation>
    </message>
    <message>
        <source>The printer %1 is paused.</source>
        <translation>%1 પ્રિન્ટર અટક્યું છે.</translation>
    </message>
    <message>
        <source>The printer %1 takes no new jobs.</source>
        <translation>%1 પ્રિન્ટર નવું કામ લેતું નથી.</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Is there paper in it?</source>
        <translation>%1 પ્રિન્ટર જવાબ આપતું નથી. તેમાં કાગળ છે?</translation>
    </message>
    <message>
        <source>The printer %1 ended the connection in the middle.</source>
        <translation>%1 પ્રિન્ટરે વચ્ચે જોડાણ તોડ્યું.</translation>
    </message>
    <message>
        <source>No print system answers, so %1 cannot be reached.</source>
        <translation>પ્રિન્ટ સિસ્ટમ જવાબ આપતી નથી, તેથી %1 સુધી પહોંચી શકાતું નથી.</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so nothing was sent to %1.</source>
        <translation>પ્રિન્ટ ચોપડામાં લખી શકાઈ નથી, તેથી %1 ને કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>Nothing was printed on %1.</source>
        <translation>%1 પર કંઈ છાપ્યું નથી.</translation>
    </message>
    <message>
        <source>Part of it may have come out; the next one is marked as a duplicate.</source>
        <translation>થોડો ભાગ છપાયો હોઈ શકે; આગલી રસીદ પર ડુપ્લિકેટ લખેલું હશે.</translation>
    </message>
    <message>
        <source>Waits for its turn at %1.</source>
        <translation>%1 પર વારાની રાહ જુએ છે.</translation>
    </message>
    <message>
        <source>Reaching the printer %1…</source>
        <translation>%1 પ્રિન્ટર સાથે જોડાય છે…</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1 પર છપાય છે…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>આપોઆપ ફરી પ્રયત્ન થશે.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1 પર છપાઈ ગયું.</translation>
    </message>
    <message>
        <source>It waited for more than ten minutes and was not printed, so that it does not come out unasked.</source>
        <translation>દસ મિનિટથી વધુ રાહ જોઈ, તેથી છાપ્યું નથી, જેથી માગ્યા વગર ન નીકળે.</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>રદ કર્યું.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterCard</name>
    <message>
        <source>Print a slip after every sa&amp;le</source>
        <translation>દરેક વેચાણ પછી સ્લિપ છાપો (&amp;L)</translation>
    </message>
    <message>
        <source>Printers of this counter</source>
        <translation>આ કાઉન્ટરનાં પ્રિન્ટર</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>પ્રિન્ટર</translation>
    </message>
    <message>
        <source>Slips go to the first one. No printer takes another one&apos;s place by itself.</source>
        <translation>સ્લિપ પહેલા પ્રિન્ટર પર જાય છે. કોઈ પ્રિન્ટર આપોઆપ બીજાની જગ્યા લેતું નથી.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ઉમેરો…</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>પ્રિન્ટર ઉમેરો</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>બદલો…</translation>
    </message>
    <message>
        <source>Change this printer</source>
        <translation>આ પ્રિન્ટર બદલો</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>પહેલું રાખો</translation>
    </message>
    <message>
        <source>Send slips to this printer</source>
        <translation>સ્લિપ આ પ્રિન્ટર પર મોકલો</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>દૂર કરો</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>આ પ્રિન્ટર દૂર કરો</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 ડોટ</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>ગલ્લો</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સેવ થયું.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>સેવ થયું નથી: સેટિંગ લખી શકાયું નથી. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ.</translation>
    </message>
</context>
<context>
    <name>ct::PrinterChoice</name>
    <message>
        <source>No printer</source>
        <translation>પ્રિન્ટર નથી</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (અટકેલું)</translation>
    </message>
</context>
<context>
    <name>ct::PrinterDialog</name>
    <message>
        <source>Change a printer</source>
        <translation>પ્રિન્ટર બદલો</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>પ્રિન્ટર ઉમેરો</translation>
    </message>
    <message>
        <source>1 of 3 · Which printer?</source>
        <translation>3 માંથી 1 · કયું પ્રિન્ટર?</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>મળેલાં પ્રિન્ટર</translation>
    </message>
    <message>
        <source>Or a thermal printer in the shop&apos;s &amp;network</source>
        <translation>અથવા દુકાનના નેટવર્કનું થર્મલ પ્રિન્ટર (&amp;N)</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>પ્રિન્ટર શોધાય છે…</translation>
    </message>
    <message>
        <source>2 of 3 · What paper is in it?</source>
        <translation>3 માંથી 2 · તેમાં કયો કાગળ છે?</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>પ્રિન્ટરનો કાગળ</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>પ્રિન્ટરનું નામ</translation>
    </message>
    <message>
        <source>It &amp;cuts the paper off</source>
        <translation>તે કાગળ કાપે છે (&amp;C)</translation>
    </message>
    <message>
        <source>A cash &amp;drawer hangs on it: open it for cash</source>
        <translation>તેની સાથે ગલ્લો જોડેલો છે: રોકડ માટે ખોલો (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>કાગળ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>નામ (&amp;N)</translation>
    </message>
    <message>
        <source>3 of 3 · Did it come out right?</source>
        <translation>3 માંથી 3 · બરાબર નીકળી?</translation>
    </message>
    <message>
        <source>Print a test strip. A line must stand at the left and at the right, and every script must be readable. A side that is missing: go back and choose narrower paper. Odd signs: it is no thermal printer.</source>
        <translation>એક તપાસ સ્લિપ છાપો. ડાબે અને જમણે એક-એક લીટી હોવી જોઈએ અને દરેક લિપિ વંચાવી જોઈએ. કોઈ બાજુ કપાય તો પાછળ જઈને સાંકડો કાગળ પસંદ કરો. વિચિત્ર ચિહ્નો આવે તો તે થર્મલ પ્રિન્ટર નથી.</translation>
    </message>
    <message>
        <source>Print the test &amp;strip</source>
        <translation>તપાસ સ્લિપ છાપો (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>પાછળ (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>રદ કરો</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (અટકેલું)</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>આ કમ્પ્યુટર પર કોઈ પ્રિન્ટર નથી.</translation>
    </message>
    <message>
        <source>Roll, 80 mm (576 dots)</source>
        <translation>રોલ, 80 mm (576 ડોટ)</translation>
    </message>
    <message>
        <source>Roll, 80 mm (512 dots)</source>
        <translation>રોલ, 80 mm (512 ડોટ)</translation>
    </message>
    <message>
        <source>Roll, 58 mm (384 dots)</source>
        <translation>રોલ, 58 mm (384 ડોટ)</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>પાનું, A4</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>પાનું, A5</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>રોલ, 80 મિ.મી.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>રોલ, 58 મિ.મી.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it</source>
        <translation>હા, રાખો (&amp;Y)</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address in figures, as in 192.0.2.7.</source>
        <translation>પ્રિન્ટરનું સરનામું આંકડામાં લખો, જેમ કે 192.0.2.7.</translation>
    </message>
    <message>
        <source>Test strip</source>
        <translation>તપાસ સ્લિપ</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>આગળ (&amp;X)</translation>
    </message>
</context>
<context>
    <name>ct::Rail</name>
    <message>
        <source>%1 page</source>
        <translation>%1 પેજ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n રાહમાં</numerusform>
            <numerusform>%1, %n રાહમાં</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ReadBack</name>
    <message>
        <source>Read-back</source>
        <translation>વાંચી સંભળાવો</translation>
    </message>
    <message>
        <source>Right? Then press F10</source>
        <translation>બરાબર છે? તો F10 દબાવો</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>ગ્રાહકને વાંચી સંભળાવો</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>તારીખ</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>રસીદ નં.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>સેવા</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>સર્કલ</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>વધુ વિગત</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ઓર્ડર આઈડી</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>ઓપરેટર રેફ</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>પ્રોવાઇડર વ્યવહાર</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>કારણ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>કેશિયર</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>છાપ્યું</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>સેવા ચાર્જ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>કુલ લીધા</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>ગ્રાહકને પરત</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>અભ્યાસ – સાચી રસીદ નથી</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ડુપ્લિકેટ %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 પૂરા</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>સ્થિતિ</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>આભાર · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>રસીદ %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>મોબાઇલ</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>પોસ્ટપેડ</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>લેન્ડલાઇન</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>વીજળી</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ગેસ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>વીમો</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ડેટા કાર્ડ</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ગિફ્ટ કાર્ડ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>અન્ય</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>બિલ ચુકવણી રસીદ · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>રિચાર્જ રસીદ · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>રિફંડ ચિઠ્ઠી · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>બિલ ચુકવણી ચિઠ્ઠી · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>રિચાર્જ ચિઠ્ઠી · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>પૈસા કપાયા નથી – પરત મળશે</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>રદ થયું – પૈસા પરત મળશે</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>તપાસ ચાલુ છે – આ ચિઠ્ઠી રાખો</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>હજી પાકું નથી – આ ચિઠ્ઠી રાખો</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>ચાલુ છે</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>મોકલ્યું નથી</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>હજી ખબર નથી</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>રાહમાં</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>તપાસ ચાલુ છે</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>નિષ્ફળ</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>સફળ</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>રદ થયું</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>આગલા બિલમાં ચુકવણી દેખાય ત્યાં સુધી આ રસીદ રાખો.</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>ઓપરેટર રિચાર્જની ખાતરી આપે ત્યાં સુધી આ રસીદ રાખો.</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>ઓપરેટરને કંઈ મોકલ્યું નથી.</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>દુકાન પૈસા પાછા આપશે અથવા ફરી પ્રયત્ન કરશે.</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>ઓપરેટરે પૈસા લીધા નથી.</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>ઓપરેટરે ખાતરી આપ્યા પછી આ રદ કર્યું.</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>દુકાન પૈસા પાછા આપશે.</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>ઓપરેટરના જવાબો એકબીજા સાથે મેળ ખાતા નથી.</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>દુકાન આનો ઉકેલ લાવશે. બીજી વાર પૈસા ન ચૂકવો.</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>આ સફળતાનો પુરાવો નથી.</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>ઓપરેટરે હજી ખાતરી આપી નથી. પરિણામ માટે આ ચિઠ્ઠી દુકાને બતાવો. બીજી વાર પૈસા ન ચૂકવો.</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>ફરિયાદ: દુકાને, રસીદ નં. %1 સાથે</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>ફરિયાદ: %1, રસીદ નં. %2 સાથે</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>રોકડ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ઉધાર</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>ચુકવણી</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>આપેલી રોકડ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>પરત</translation>
    </message>
</context>
<context>
    <name>ct::ReceiptDialog</name>
    <message>
        <source>Receipt %1</source>
        <translation>રસીદ %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>કાગળ (&amp;A)</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>રોલ, 80 મિ.મી.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>રોલ, 58 મિ.મી.</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>પાનું, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>પાનું, A4</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>રસીદની ભાષા (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>પ્રિન્ટર (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>છાપો (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF માં રાખો… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The receipt can be saved as PDF.</source>
        <translation>આ કમ્પ્યુટર પર પ્રિન્ટર નથી. રસીદ PDF માં રાખી શકાય છે.</translation>
    </message>
    <message>
        <source>Nothing was printed: the print could not be entered in the book.</source>
        <translation>કંઈ છાપ્યું નથી: છાપવાનું ચોપડામાં નોંધી શકાયું નથી.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 માં રાખ્યું.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>ત્યાં રાખી શકાયું નથી. બીજું ફોલ્ડર પસંદ કરો.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>રસીદ રાખો</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ફાઇલ (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt as it is printed</source>
        <translation>રસીદ, જેવી છપાશે</translation>
    </message>
</context>
<context>
    <name>ct::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>તાજેતરનાં</translation>
    </message>
    <message>
        <source>No recharge yet. What is sold is listed here.</source>
        <translation>હજી કોઈ રિચાર્જ નથી. જે વેચાશે તે અહીં દેખાશે.</translation>
    </message>
    <message>
        <source>Print last</source>
        <translation>છેલ્લી છાપો</translation>
    </message>
    <message>
        <source>Recent recharges</source>
        <translation>તાજેતરનાં રિચાર્જ</translation>
    </message>
</context>
<context>
    <name>ct::RecentModel</name>
    <message>
        <source>yesterday</source>
        <translation>ગઈ કાલે</translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message>
        <source>Clear</source>
        <translation>ખાલી કરો</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>રિચાર્જ</translation>
    </message>
    <message>
        <source>The book cannot be written, so nothing can be sold. Look at the disk.</source>
        <translation>ચોપડામાં લખી શકાતું નથી, તેથી વેચાણ થતું નથી. ડિસ્ક જુઓ.</translation>
    </message>
    <message>
        <source>The book is damaged, so nothing can be sold until it is mended.</source>
        <translation>ચોપડો ખરાબ છે, તેથી ઠીક થાય ત્યાં સુધી વેચાણ થતું નથી.</translation>
    </message>
    <message>
        <source>The provider cannot be reached, so nothing can be sold. Is the internet working?</source>
        <translation>પ્રોવાઇડરનો સંપર્ક નથી, તેથી વેચાણ થતું નથી. ઇન્ટરનેટ ચાલે છે?</translation>
    </message>
    <message>
        <source>The balance %1 is too small for this recharge</source>
        <translation>બેલેન્સ %1 આ રિચાર્જ માટે ઓછું છે</translation>
    </message>
    <message>
        <source>Balance after this recharge %1</source>
        <translation>આ રિચાર્જ પછી બેલેન્સ %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>કુલ આપવાના</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>કંઈ મોકલ્યું નથી. %1</translation>
    </message>
    <message>
        <source>With service charge %1</source>
        <extracomment>%1 is what the customer pays beside the amount itself</extracomment>
        <translation>સેવા ચાર્જ %1 સાથે</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>અંદાજ</translation>
    </message>
    <message>
        <source>Send the recharge</source>
        <translation>રિચાર્જ મોકલો</translation>
    </message>
    <message>
        <source>Sell once more, where the program asked</source>
        <translation>પ્રોગ્રામે પૂછ્યું હોય ત્યાં ફરી વેચો</translation>
    </message>
    <message>
        <source>Close a list, then clear the form</source>
        <translation>યાદી બંધ કરો, પછી ફોર્મ ખાલી કરો</translation>
    </message>
    <message>
        <source>What was last done for this number</source>
        <translation>આ નંબર માટે છેલ્લે જે કર્યું</translation>
    </message>
    <message>
        <source>Put the form aside, or take it back</source>
        <translation>ફોર્મ બાજુ પર રાખો, અથવા પાછું લો</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>છેલ્લા વેચાણની રસીદ</translation>
    </message>
    <message>
        <source>Customers to call back</source>
        <translation>જે ગ્રાહકોને જણાવવાનું છે</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n ગ્રાહકને જણાવવાનું છે</numerusform>
            <numerusform>%n ગ્રાહકોને જણાવવાનું છે</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ResultPanel</name>
    <message>
        <source>Receipt</source>
        <translation>રસીદ</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>ફરી ભરો</translation>
    </message>
    <message>
        <source>Sell again anyway</source>
        <translation>તોપણ વેચો</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>પરિણામ</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>રસીદ છાપો</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>ગ્રાહકને કહો: %1</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>બે વાર?</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>મોકલ્યું નથી</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>બે વાર જુઓ</translation>
    </message>
    <message>
        <source>Yes, &amp;sell this amount</source>
        <translation>હા, આ રકમ વેચો (&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;owner allows it</source>
        <translation>માલિક છૂટ આપે છે (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ct::RoundingOffer</name>
    <message>
        <source>Paise are not taken: round the bill</source>
        <translation>પૈસા નહીં, પૂરા રૂપિયા લેવાય છે: બિલ પૂરું કરો</translation>
    </message>
    <message>
        <source>&amp;Down to %1</source>
        <translation>ઘટાડીને %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up to %1</source>
        <translation>વધારીને %1 (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::SaleForm</name>
    <message>
        <source>Operator</source>
        <translation>ઓપરેટર</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>સર્કલ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>થોડા અક્ષર લખો</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>યાદ છે</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>this shop&apos;s</source>
        <translation>દુકાનનું પોતાનું</translation>
    </message>
    <message>
        <source>Exactly what the bill says</source>
        <translation>બિલમાં છે બરાબર તે જ</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>the operator is guessed from the first digits of the number</extracomment>
        <translation>અંદાજ</translation>
    </message>
</context>
<context>
    <name>ct::SalesChart</name>
    <message>
        <source>Sales</source>
        <translation>વેચાણ</translation>
    </message>
</context>
<context>
    <name>ct::SecretDialog</name>
    <message>
        <source>Password of the provider account</source>
        <translation>પ્રોવાઇડર ખાતાનો પાસવર્ડ</translation>
    </message>
    <message>
        <source>Passphrase of the counter</source>
        <translation>કાઉન્ટરનો પાસફ્રેઝ</translation>
    </message>
    <message>
        <source>This computer keeps no password for the counter. Give the password of the provider account; it is used until the counter is closed and stored nowhere.</source>
        <translation>આ કમ્પ્યુટર પર કાઉન્ટરનો પાસવર્ડ રાખ્યો નથી. પ્રોવાઇડર ખાતાનો પાસવર્ડ આપો; કાઉન્ટર બંધ થાય ત્યાં સુધી જ વપરાય છે, ક્યાંય રખાતો નથી.</translation>
    </message>
    <message>
        <source>The password of the provider account is sealed in this folder. Give the passphrase that opens it.</source>
        <translation>પ્રોવાઇડર ખાતાનો પાસવર્ડ આ ફોલ્ડરમાં સીલ કરેલો છે. તેને ખોલતો પાસફ્રેઝ આપો.</translation>
    </message>
    <message>
        <source>That did not open it. Nothing was sent. Please try again.</source>
        <translation>આનાથી ખૂલ્યું નથી. કંઈ મોકલ્યું નથી. ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>પાસવર્ડ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>પાસફ્રેઝ (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>પાસવર્ડ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>પાસફ્રેઝ</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>કાઉન્ટર ખોલો</translation>
    </message>
    <message>
        <source>Only look up</source>
        <translation>ફક્ત જુઓ</translation>
    </message>
</context>
<context>
    <name>ct::ServiceTiles</name>
    <message>
        <source>Find</source>
        <translation>શોધો</translation>
    </message>
    <message>
        <source>Find an operator</source>
        <translation>કોઈ ઑપરેટર શોધો</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 સેવા</translation>
    </message>
    <message>
        <source>More</source>
        <translation>વધુ</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>વધુ સેવાઓ</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>બાકીની સેવાઓ</translation>
    </message>
</context>
<context>
    <name>ct::SettingsPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>સેટિંગ સેવ થયું.</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>પ્રોવાઇડર પાસેનું ખાતું</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> સે.</translation>
    </message>
    <message>
        <source>the system’s own</source>
        <translation>સિસ્ટમનાં પોતાનાં</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>પસંદ કરો… (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>પ્રમાણપત્ર ફાઇલ પસંદ કરો</translation>
    </message>
    <message>
        <source>Practice: the stand-in provider inside this program answers, with play money. Address, user name and password are not needed.</source>
        <translation>અભ્યાસ: આ પ્રોગ્રામની અંદરનો નકલી પ્રોવાઇડર નકલી પૈસાથી જવાબ આપે છે. સરનામું, યુઝર નેમ અને પાસવર્ડ જોઈતાં નથી.</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>પ્રોવાઇડરનું સરનામું (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>યુઝર નેમ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>પાસવર્ડ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test with balance</source>
        <translation>બેલેન્સથી તપાસો (&amp;T)</translation>
    </message>
    <message>
        <source>Way of sen&amp;ding</source>
        <translation>મોકલવાની રીત (&amp;D)</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>જવાબનું ફોર્મેટ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>વધુમાં વધુ રાહ (&amp;L)</translation>
    </message>
    <message>
        <source>Certificate f&amp;ile</source>
        <translation>પ્રમાણપત્ર ફાઇલ (&amp;I)</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>આ કાઉન્ટર</translation>
    </message>
    <message>
        <source>Counter &amp;number</source>
        <translation>કાઉન્ટર નંબર (&amp;N)</translation>
    </message>
    <message>
        <source>Shop, as receipts show it</source>
        <translation>દુકાન, રસીદ પર જેમ દેખાય</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>દુકાનનું નામ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>&amp;GSTIN</translation>
    </message>
    <message>
        <source>POST, as documented</source>
        <translation>POST, દસ્તાવેજ પ્રમાણે</translation>
    </message>
    <message>
        <source>POST, form only</source>
        <translation>POST, ફક્ત ફોર્મ</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>પસંદ કરો…</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>લખ્યું છે, સેવ થયું નથી</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>રાખ્યો છે, બતાવાતો નથી</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>હજી રાખ્યો નથી</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>પૂછી રહ્યા છીએ…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>સેવ થાય છે…</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>પ્રોવાઇડરને બેલેન્સ પૂછી રહ્યા છીએ…</translation>
    </message>
    <message>
        <source>It works: the balance is %1 of play money.</source>
        <translation>ચાલે છે: નકલી પૈસાનું બેલેન્સ %1 છે.</translation>
    </message>
    <message>
        <source>It works: the balance is %1. Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>ચાલે છે: બેલેન્સ %1 છે. રિચાર્જ માટે આ દુકાનનું ઇન્ટરનેટ સરનામું પ્રોવાઇડરની વ્હાઇટ લિસ્ટમાં પણ જોઈએ; તે પહેલા રિચાર્જથી જ ખબર પડશે.</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>હજી પાસવર્ડ નથી: ઉપર લખો.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>સેવ થયું.</translation>
    </message>
    <message>
        <source>Saved, all but the password: this computer has no keyring to keep it in. It is used until the program ends. Start with --passphrase-file to keep it sealed.</source>
        <translation>પાસવર્ડ સિવાય બધું સેવ થયું: આ કમ્પ્યુટરમાં તે રાખવા કીરિંગ નથી. પ્રોગ્રામ બંધ થાય ત્યાં સુધી વપરાશે. સીલ રાખવા --passphrase-file સાથે શરૂ કરો.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>સેવ થયું નથી: પ્રોવાઇડરનું સરનામું કે યુઝર નેમ મંજૂર નથી.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>સેવ થયું નથી: સેટિંગ લખી શકાયું નથી. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>પ્રમાણપત્રો (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>બધી ફાઇલો (*)</translation>
    </message>
    <message>
        <source>&amp;Windows speak</source>
        <translation>વિન્ડોની ભાષા (&amp;W)</translation>
    </message>
    <message>
        <source>Receipts spea&amp;k</source>
        <translation>રસીદની ભાષા (&amp;K)</translation>
    </message>
    <message>
        <source>name@bank</source>
        <extracomment>In the empty field for a UPI id</extracomment>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>દુકાનનું નામ</translation>
    </message>
    <message>
        <source>UPI id for QR c&amp;odes</source>
        <translation>QR કોડ માટે UPI આઈડી (&amp;O)</translation>
    </message>
    <message>
        <source>as the windows</source>
        <extracomment>The language of receipts is that of the windows</extracomment>
        <translation>વિન્ડો જેવી</translation>
    </message>
    <message>
        <source>Shop&apos;s circle</source>
        <translation>દુકાનનું સર્કલ</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>દુકાનનું સરનામું</translation>
    </message>
    <message>
        <source>Shop phone</source>
        <translation>દુકાનનો ફોન</translation>
    </message>
    <message>
        <source>Name given by UPI apps</source>
        <translation>UPI ઍપમાં દેખાતું નામ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>સેવ કરો</translation>
    </message>
</context>
<context>
    <name>ct::SetupDialog</name>
    <message>
        <source>Language</source>
        <translation>ભાષા</translation>
    </message>
    <message>
        <source>Practice or live</source>
        <translation>અભ્યાસ કે સાચું</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>તમારી દુકાન</translation>
    </message>
    <message>
        <source>Provider account</source>
        <translation>પ્રોવાઇડરનું ખાતું</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>પ્રિન્ટર</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>તૈયાર</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>પ્રોવાઇડરને બેલેન્સ પૂછી રહ્યા છીએ…</translation>
    </message>
    <message>
        <source>Setting up Countertop</source>
        <translation>Countertop ની ગોઠવણ</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>પછીથી (&amp;L)</translation>
    </message>
    <message>
        <source>Leave the set-up; it can be gone on with from the menu Shop</source>
        <translation>ગોઠવણ છોડો; દુકાન મેનુમાંથી આગળ વધારી શકાય</translation>
    </message>
    <message>
        <source>Go on w&amp;ithout the test</source>
        <translation>તપાસ વગર આગળ વધો (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>પાછળ (&amp;B)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>સેવ થાય છે…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>પૂછી રહ્યા છીએ…</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>અભ્યાસ ખોલો (&amp;P)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>સેવ કરીને ખોલો (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>તપાસીને આગળ વધો (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>આગળ (&amp;N)</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>હજી પાસવર્ડ નથી: ઉપર લખો.</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>સેવ થયું નથી: પ્રોવાઇડરનું સરનામું કે યુઝર નેમ મંજૂર નથી.</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>સેવ થયું નથી: સેટિંગ લખી શકાયું નથી. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ.</translation>
    </message>
    <message>
        <source>The practice counter could not be started. Look at the disk and at the rights of the data folder.</source>
        <translation>અભ્યાસનું કાઉન્ટર શરૂ થઈ શક્યું નથી. ડિસ્ક અને ડેટા ફોલ્ડરના અધિકાર જુઓ.</translation>
    </message>
    <message>
        <source>Welcome. A few questions, and the counter is ready. Nothing is written before the last step.</source>
        <translation>સ્વાગત છે. થોડા સવાલ, અને કાઉન્ટર તૈયાર. છેલ્લા પગલા પહેલાં કંઈ લખાતું નથી.</translation>
    </message>
    <message>
        <source>as the windows</source>
        <translation>વિન્ડો જેવી</translation>
    </message>
    <message>
        <source>Windows &amp;speak</source>
        <translation>વિન્ડોની ભાષા (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Receipts speak</source>
        <translation>રસીદની ભાષા (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practise first, with play money</source>
        <translation>પહેલાં અભ્યાસ, નકલી પૈસાથી (&amp;P)</translation>
    </message>
    <message>
        <source>Sell &amp;for real</source>
        <translation>સાચું વેચાણ (&amp;F)</translation>
    </message>
    <message>
        <source>You need the user name and the password of your account at the provider.</source>
        <translation>પ્રોવાઇડર પાસેના તમારા ખાતાનાં યુઝર નેમ અને પાસવર્ડ જોઈએ.</translation>
    </message>
    <message>
        <source>A provider inside this program answers. Nobody is recharged and no money moves; everything else is as in the shop. The practice book is a book of its own, and selling for real can begin on any day.</source>
        <translation>આ પ્રોગ્રામની અંદરનો પ્રોવાઇડર જવાબ આપે છે. કોઈનું રિચાર્જ થતું નથી અને પૈસા ખસતા નથી; બાકી બધું દુકાન જેવું છે. અભ્યાસનો ચોપડો અલગ છે, અને સાચું વેચાણ કોઈ પણ દિવસે શરૂ થઈ શકે.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>પસંદ કરો…</translation>
    </message>
    <message>
        <source>Name, address and telephone stand on every receipt.</source>
        <translation>નામ, સરનામું અને ફોન દરેક રસીદ પર આવે છે.</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>દુકાનનું નામ (&amp;M)</translation>
    </message>
    <message>
        <source>Shop addr&amp;ess</source>
        <translation>દુકાનનું સરનામું (&amp;E)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>દુકાનનો ફોન (&amp;H)</translation>
    </message>
    <message>
        <source>Shop&apos;s ci&amp;rcle</source>
        <translation>દુકાનનું સર્કલ (&amp;R)</translation>
    </message>
    <message>
        <source>As you use them on the provider&apos;s web site. The password is kept in this computer&apos;s keyring or sealed in a file, and never shown again.</source>
        <translation>પ્રોવાઇડરની વેબસાઇટ પર વાપરો છો તે જ. પાસવર્ડ આ કમ્પ્યુટરના કીરિંગમાં અથવા ફાઇલમાં સીલ રહે છે, અને ફરી કદી બતાવાતો નથી.</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>લખ્યું છે, સેવ થયું નથી</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>રાખ્યો છે, બતાવાતો નથી</translation>
    </message>
    <message>
        <source>&amp;User name (member id)</source>
        <translation>યુઝર નેમ (મેમ્બર આઈડી) (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>પાસવર્ડ (&amp;W)</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>પ્રોવાઇડરનું સરનામું (&amp;A)</translation>
    </message>
    <message>
        <source>It works: the balance is %1.</source>
        <translation>ચાલે છે: બેલેન્સ %1 છે.</translation>
    </message>
    <message>
        <source>Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>રિચાર્જ માટે પ્રોવાઇડરની વ્હાઇટ લિસ્ટમાં આ દુકાનનું ઇન્ટરનેટ સરનામું પણ જોઈએ; તે છે કે નહીં તે પહેલું રિચાર્જ જ બતાવે છે.</translation>
    </message>
    <message>
        <source>Receipts can go to a thermal printer, to any printer of this computer, or be sent as a message. A printer can be set up at any time.</source>
        <translation>રસીદ થર્મલ પ્રિન્ટર પર, આ કમ્પ્યુટરના કોઈ પણ પ્રિન્ટર પર, અથવા મેસેજથી જઈ શકે. પ્રિન્ટર ગમે ત્યારે ગોઠવી શકાય.</translation>
    </message>
    <message>
        <source>Set up a &amp;printer…</source>
        <translation>પ્રિન્ટર ગોઠવો (&amp;P)…</translation>
    </message>
    <message>
        <source>Where a receipt is shown its printer is chosen as well.</source>
        <translation>રસીદ જ્યાં દેખાય ત્યાં જ તેનું પ્રિન્ટર પણ પસંદ થાય છે.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>દુકાન</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>સર્કલ</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>વેચાણ</translation>
    </message>
    <message>
        <source>practice, with play money</source>
        <translation>અભ્યાસ, નકલી પૈસાથી</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>બેલેન્સ</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>હજી તપાસ્યું નથી</translation>
    </message>
    <message>
        <source>PRACTICE stands over every window and on every receipt.</source>
        <translation>દરેક વિન્ડો અને દરેક રસીદ પર “અભ્યાસ” લખેલું રહે છે.</translation>
    </message>
    <message>
        <source>From here on every recharge is real. F1 shows the keys, and the manual is in the menu Help.</source>
        <translation>હવેથી દરેક રિચાર્જ સાચું છે. F1 કી બતાવે છે, અને પુસ્તિકા મદદ મેનુમાં છે.</translation>
    </message>
    <message>
        <source>Give the shop a name: receipts begin with it.</source>
        <translation>દુકાનને નામ આપો: રસીદ તેનાથી શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>પાસવર્ડ બાકી છે.</translation>
    </message>
</context>
<context>
    <name>ct::ShareBars</name>
    <message>
        <source>Nothing was sold.</source>
        <translation>કંઈ વેચાયું નથી.</translation>
    </message>
</context>
<context>
    <name>ct::SheetDialog</name>
    <message>
        <source>Printer</source>
        <translation>પ્રિન્ટર</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>છાપો (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>કોપી કરો (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>રાખો… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>કોપી થયું.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 માં રાખ્યું.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>ત્યાં રાખી શકાયું નથી. બીજું ફોલ્ડર પસંદ કરો.</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ફાઇલ (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>લખાણ (*.txt)</translation>
    </message>
</context>
<context>
    <name>ct::ShiftPage</name>
    <message>
        <source>Print the report</source>
        <translation>રિપોર્ટ છાપો</translation>
    </message>
    <message>
        <source>The owner&apos;s choice: no sale without an open shift.</source>
        <translation>માલિકની પસંદગી: ખુલ્લી પાળી વગર વેચાણ નહીં.</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>ગણતરી કેમ મળતી નથી</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>હમણાં નહીં (&amp;N)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>શા માટે</translation>
    </message>
    <message>
        <source>Cash &amp;in</source>
        <translation>રોકડ નાખો (&amp;I)</translation>
    </message>
    <message>
        <source>Cash &amp;out</source>
        <translation>રોકડ કાઢો (&amp;O)</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>પાછા આપવાના</translation>
    </message>
    <message>
        <source>&amp;Give back in cash</source>
        <translation>રોકડમાં પાછા આપો (&amp;G)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI થી પાછા મોકલ્યા (&amp;U)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>રિપોર્ટ</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>છાપો (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>સેવ કરો… (&amp;V)</translation>
    </message>
    <message>
        <source>A sale waits: count the drawer and open a shift, then press F10 on its page again.</source>
        <translation>એક વેચાણ રાહ જુએ છે: ગલ્લો ગણીને પાળી ખોલો, પછી તેના પાના પર ફરી F10 દબાવો.</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>કોઈ પાળી ખુલ્લી નથી</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>પાળી %1</translation>
    </message>
    <message>
        <source>Count the drawer by note; then the shift begins.</source>
        <translation>ગલ્લો નોટ પ્રમાણે ગણો; પછી પાળી શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. What should lie there is told afterwards.</source>
        <translation>ગલ્લામાં જે છે તે ગણો. કેટલું હોવું જોઈએ તે પછી જણાવાશે.</translation>
    </message>
    <message>
        <source>Count o&amp;nce more</source>
        <translation>ફરી એક વાર ગણો (&amp;N)</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>પાળી ખોલો</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>આ ગણતરી રાખો</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>પાળી બંધ કરો</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>ગણો અને બંધ કરો</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>મળે છે</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ખુલ્લી</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>સીલ</translation>
    </message>
    <message>
        <source>Not written: the amount or the reason is missing.</source>
        <translation>લખ્યું નથી: રકમ કે કારણ બાકી છે.</translation>
    </message>
    <message>
        <source>Not written: the shift does not stand like that any more.</source>
        <translation>લખ્યું નથી: પાળીની સ્થિતિ બદલાઈ ગઈ છે.</translation>
    </message>
    <message>
        <source>%1. Say why before it is closed.</source>
        <translation>%1. બંધ કરતાં પહેલાં કારણ જણાવો.</translation>
    </message>
    <message>
        <source>Choose the sale whose money goes back.</source>
        <translation>જે વેચાણના પૈસા પાછા જાય છે તે પસંદ કરો.</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one for this machine, or save the report.</source>
        <translation>કોઈ પ્રિન્ટર ગોઠવ્યું નથી. આ મશીન માટે એક પસંદ કરો, અથવા રિપોર્ટ સેવ કરો.</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 પ્રિન્ટરને આપ્યો.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>રિપોર્ટ સેવ કરો</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;લખાણ (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 માં રાખ્યું.</translation>
    </message>
    <message>
        <source>Sales nee&amp;d a shift</source>
        <translation>વેચાણ માટે પાળી જોઈએ (&amp;D)</translation>
    </message>
    <message>
        <source>What the shift holds</source>
        <translation>શિફ્ટમાં શું છે</translation>
    </message>
</context>
<context>
    <name>ct::ShiftSlip</name>
    <message>
        <source>PRACTICE – play money</source>
        <translation>અભ્યાસ – નકલી પૈસા</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>રોકડ વેચાણ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ગણ્યા</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>ગલ્લો</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>હજી ગણ્યો નથી</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>મળે છે</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>મળતું નથી</translation>
    </message>
    <message>
        <source>Sealed with %1</source>
        <translation>સીલ: %1</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ડુપ્લિકેટ %1</translation>
    </message>
</context>
<context>
    <name>ct::ShiftWords</name>
    <message>
        <source>Cash</source>
        <translation>રોકડ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>ઉધાર</translation>
    </message>
    <message>
        <source>%1: paid with an earlier try</source>
        <translation>%1: અગાઉના પ્રયત્નમાં ચૂકવાઈ ગયું</translation>
    </message>
    <message>
        <source>%1; given %2, change %3</source>
        <translation>%1; આપ્યા %2, પાછા %3</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>રોકડ નાખી</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>રોકડ કાઢી</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>રોકડમાં પાછા આપ્યા</translation>
    </message>
    <message>
        <source>Sent back by UPI</source>
        <translation>UPI થી પાછા મોકલ્યા</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>પાળી %1, %2 થી ખુલ્લી</translation>
    </message>
    <message>
        <source>Shift %1, counted and not closed</source>
        <translation>પાળી %1, ગણેલી, બંધ નથી</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>ગણ્યા %1, હોવા જોઈએ %2</translation>
    </message>
    <message>
        <source>%1: it agrees</source>
        <translation>%1: મળે છે</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 ઓછા</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1: %2 વધારે</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z રિપોર્ટ %1</translation>
    </message>
    <message>
        <source>X report of shift %1</source>
        <translation>પાળી %1 નો X રિપોર્ટ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>ખોલી</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>શરૂઆતની ગણતરી</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>રોકડ વેચાણ</translation>
    </message>
    <message>
        <source>Sales by UPI</source>
        <translation>UPI થી વેચાણ</translation>
    </message>
    <message>
        <source>Sales on account</source>
        <translation>ઉધાર વેચાણ</translation>
    </message>
    <message>
        <source>Still to be given back</source>
        <translation>હજી પાછા આપવાના</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>ગલ્લામાં હોવા જોઈએ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>ગણ્યા</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>તફાવત</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>કેટલી વાર ગણ્યા</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>કારણ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>બંધ કરી</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>સીલ</translation>
    </message>
</context>
<context>
    <name>ct::ShopFront</name>
    <message>
        <source>Printers</source>
        <translation>પ્રિન્ટર</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>સેવ થયું નથી: સેટિંગ લખી શકાયું નથી. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ.</translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message>
        <source>Provider</source>
        <translation>પ્રોવાઇડર</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>રાહમાં</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>બેલેન્સ</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>બેલેન્સ પૂછો</translation>
    </message>
    <message>
        <source>Provider not asked yet</source>
        <translation>પ્રોવાઇડરને હજી પૂછ્યું નથી</translation>
    </message>
    <message>
        <source>Provider not reachable</source>
        <translation>પ્રોવાઇડરનો સંપર્ક નથી</translation>
    </message>
    <message>
        <source>Provider refuses the login</source>
        <translation>પ્રોવાઇડરે લોગિન સ્વીકાર્યું નથી</translation>
    </message>
    <message>
        <source>Provider reachable · %1 ms</source>
        <translation>પ્રોવાઇડર ચાલુ · %1 મિ.સે.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>કંઈ રાહમાં નથી</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%n જવાબની રાહમાં</numerusform>
            <numerusform>%n જવાબની રાહમાં</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 સે. પહેલાં</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 મિનિટ પહેલાં</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 વાગ્યે</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>બેલેન્સ હજી ખબર નથી</translation>
    </message>
    <message>
        <source>Balance %1 · %2</source>
        <translation>બેલેન્સ %1 · %2</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>કોલ-બેક</translation>
    </message>
    <message>
        <source>Call-backs: not listening</source>
        <translation>કોલ-બેક: સાંભળતું નથી</translation>
    </message>
    <message>
        <source>Call-backs: last one %1</source>
        <translation>કોલ-બેક: છેલ્લો %1</translation>
    </message>
    <message>
        <source>Call-backs: off</source>
        <translation>કોલ-બેક: બંધ</translation>
    </message>
    <message>
        <source>Call-backs: listening</source>
        <translation>કોલ-બેક: સાંભળે છે</translation>
    </message>
    <message>
        <source>Wallet and book</source>
        <translation>વોલેટ અને ચોપડો</translation>
    </message>
    <message>
        <source>Wallet and book: %1</source>
        <translation>વોલેટ અને ચોપડો: %1</translation>
    </message>
    <message>
        <source>How the wallet stands to the book</source>
        <translation>વોલેટ અને ચોપડાનો હિસાબ જુઓ</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>પ્રિન્ટર %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>પ્રિન્ટર</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not printed yet</source>
        <translation>
            <numerusform>%n સ્લિપ હજી છપાઈ નથી</numerusform>
            <numerusform>%n સ્લિપ હજી છપાઈ નથી</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>સાઇન ઇન છે</translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message>
        <source>Use again</source>
        <translation>ફરી આ જ</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>આજે %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ગઈ કાલે</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n દિવસ પહેલાં</numerusform>
            <numerusform>%n દિવસ પહેલાં</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recharge %1 %2, %3, %4</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case</extracomment>
        <translation>છેલ્લું રિચાર્જ %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>The last try with %1 failed, %2: is it the right operator?</source>
        <extracomment>%1 is an operator, %2 says when</extracomment>
        <translation>%1 થી છેલ્લો પ્રયત્ન નિષ્ફળ, %2: ઓપરેટર બરાબર છે?</translation>
    </message>
    <message>
        <source>Before it %1 %2, %3.</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when</extracomment>
        <translation>તે પહેલાં %1 %2, %3.</translation>
    </message>
</context>
<context>
    <name>ct::TenderBar</name>
    <message>
        <source>&amp;Cash</source>
        <translation>રોકડ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;UPI</source>
        <translation>UPI (&amp;U)</translation>
    </message>
    <message>
        <source>On accoun&amp;t</source>
        <translation>ઉધાર (&amp;T)</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>ચુકવણી: %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>આપેલી રોકડ</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>ગ્રાહકનો મોબાઇલ</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>પાછા %1</translation>
    </message>
    <message>
        <source>Nothing here knows whether the money came: look at your UPI app.</source>
        <translation>પૈસા આવ્યા કે નહીં તે અહીં ખબર પડતી નથી: તમારી UPI ઍપ જુઓ.</translation>
    </message>
    <message>
        <source>Whose account? Ten digits.</source>
        <translation>કોનું ખાતું? દસ આંકડા.</translation>
    </message>
    <message>
        <source>%1 owes %2; %3 more can be put on the account.</source>
        <translation>%1 ના %2 બાકી છે; હજી %3 ઉધાર લખી શકાય.</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>જે ગ્રાહકનું ખાતું છે તેનો મોબાઇલ નંબર લખો.</translation>
    </message>
    <message>
        <source>Cash given is an amount, or nothing.</source>
        <translation>આપેલી રોકડ રકમ હોય, અથવા ખાલી.</translation>
    </message>
    <message>
        <source>That is less than what is to be paid.</source>
        <translation>આ ચૂકવવાની રકમથી ઓછું છે.</translation>
    </message>
</context>
<context>
    <name>ct::TestStrip</name>
    <message>
        <source>Countertop · test strip</source>
        <translation>Countertop · તપાસ સ્લિપ</translation>
    </message>
    <message>
        <source>%1 dots · %2 mm</source>
        <extracomment>%1 is a number of dots, %2 the width of the paper in mm</extracomment>
        <translation>%1 ડોટ · %2 mm</translation>
    </message>
    <message>
        <source>The line at the left and the line at the right must both be seen.</source>
        <translation>ડાબી અને જમણી, બંને લીટી દેખાવી જોઈએ.</translation>
    </message>
</context>
<context>
    <name>ct::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>આજે</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>આજે</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s)</source>
        <translation>
            <numerusform>%n રિચાર્જ</numerusform>
            <numerusform>%n રિચાર્જ</numerusform>
        </translation>
    </message>
    <message>
        <source>recharges</source>
        <translation>રિચાર્જ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>રાહમાં</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>નિષ્ફળ</translation>
    </message>
</context>
<context>
    <name>ct::UpiCard</name>
    <message>
        <source>Scanning is no proof of payment. Wait until your own UPI app or speaker says that the money has come.</source>
        <translation>સ્કેન થવું એ ચુકવણીનો પુરાવો નથી. તમારી પોતાની UPI એપ કે સ્પીકર પૈસા આવ્યા એમ ન કહે ત્યાં સુધી રાહ જુઓ.</translation>
    </message>
    <message>
        <source>%1 by UPI</source>
        <translation>UPI થી %1</translation>
    </message>
    <message>
        <source>Practice: here stands the QR code. None is shown, so that nobody pays real money.</source>
        <translation>અભ્યાસ: અહીં QR કોડ હોય છે. હમણાં બતાવ્યો નથી, જેથી કોઈ સાચા પૈસા ન આપે.</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s UPI id in Settings; then its QR code is shown here.</source>
        <translation>સેટિંગમાં દુકાનનું UPI આઈડી ભરો; પછી તેનો QR કોડ અહીં દેખાશે.</translation>
    </message>
    <message>
        <source>Enter the amount first; the QR code asks for exactly that.</source>
        <translation>પહેલાં રકમ ભરો; QR કોડ બરાબર તેટલી જ માગે છે.</translation>
    </message>
    <message>
        <source>The QR code cannot be drawn. The customer can pay to the UPI id below.</source>
        <translation>QR કોડ બની શક્યો નથી. ગ્રાહક નીચેના UPI આઈડી પર ચૂકવી શકે છે.</translation>
    </message>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR કોડ</translation>
    </message>
</context>
<context>
    <name>ct::UpiWords</name>
    <message>
        <source>A UPI id has a name, &quot;@&quot; and the bank&apos;s handle: like shopname@bank.</source>
        <translation>UPI આઈડીમાં એક નામ, &quot;@&quot; અને બેંકનું હેન્ડલ હોય છે: જેમ કે shopname@bank.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A UPI id has a bank&apos;s handle behind the &quot;@&quot;, without a dot: like shopname@bank.</source>
        <translation>આ ઈ-મેલ સરનામું છે. UPI આઈડીમાં &quot;@&quot; પછી બેંકનું હેન્ડલ હોય છે, ટપકા વિના: જેમ કે shopname@bank.</translation>
    </message>
    <message>
        <source>A UPI id is made of English letters, digits, dot, hyphen and underscore, and one &quot;@&quot;.</source>
        <translation>UPI આઈડી અંગ્રેજી અક્ષર, આંકડા, ટપકું, હાઇફન અને અન્ડરસ્કોરથી બને છે, અને તેમાં એક જ &quot;@&quot; હોય છે.</translation>
    </message>
    <message>
        <source>This UPI id is too short or too long. Copy it from the shop&apos;s UPI app.</source>
        <translation>આ UPI આઈડી ઘણું ટૂંકું કે ઘણું લાંબું છે. દુકાનની UPI એપમાંથી કોપી કરો.</translation>
    </message>
</context>
<context>
    <name>ct::WalletDialog</name>
    <message>
        <source>Wallet and book</source>
        <translation>વોલેટ અને ચોપડો</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ફરક ક્યાં છે</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>બંધ કરો</translation>
    </message>
    <message>
        <source>Money put into the wallet</source>
        <translation>વોલેટમાં નાખેલા પૈસા</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>નાખેલી રકમ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>બેંકનો રેફરન્સ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>લખો</translation>
    </message>
    <message>
        <source>Enter money put into the wallet</source>
        <translation>વોલેટમાં નાખેલા પૈસા લખો</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>ફરક સ્વીકારો</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>સ્વીકારવાનું કારણ</translation>
    </message>
    <message>
        <source>Reason: what the provider said, who used the account</source>
        <translation>કારણ: પ્રોવાઇડરે શું કહ્યું, ખાતું કોણે વાપર્યું</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>સ્વીકારો</translation>
    </message>
    <message>
        <source>The provider has not stated a balance yet.</source>
        <translation>પ્રોવાઇડરે હજી બેલેન્સ જણાવ્યું નથી.</translation>
    </message>
    <message>
        <source>%1 missing since %2</source>
        <translation>%2 થી %1 ઓછા</translation>
    </message>
    <message>
        <source>%1 too much since %2</source>
        <translation>%2 થી %1 વધારે</translation>
    </message>
    <message>
        <source>These together:</source>
        <translation>આ બધું મળીને:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount and the bank&apos;s reference are needed.</source>
        <translation>રકમ અને બેંકનો રેફરન્સ જોઈએ.</translation>
    </message>
    <message>
        <source>Entered. It is looked for in the next balance.</source>
        <translation>લખ્યું. આગલા બેલેન્સમાં તે જોવાશે.</translation>
    </message>
    <message>
        <source>Say why the difference is accepted.</source>
        <translation>ફરક કેમ સ્વીકારાય છે તે કહો.</translation>
    </message>
    <message>
        <source>Accepted, and written into the book with your reason.</source>
        <translation>સ્વીકાર્યું, અને તમારા કારણ સાથે ચોપડામાં લખ્યું.</translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message>
        <source>Wallet agrees with the book</source>
        <translation>વોલેટ અને ચોપડાનો મેળ</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>હજી મેળવ્યું નથી</translation>
    </message>
    <message>
        <source>to the paisa</source>
        <translation>પૈસેપૈસો</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>%1 નો ફરક</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 તપાસ્યું</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%n વેચાણ હજી ખુલ્લું</numerusform>
            <numerusform>%n વેચાણ હજી ખુલ્લાં</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message>
        <source>Order recorded</source>
        <translation>ઓર્ડર નોંધાયો</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 દ્વારા</translation>
    </message>
    <message>
        <source>Sent to provider</source>
        <translation>પ્રોવાઇડરને મોકલ્યું</translation>
    </message>
    <message>
        <source>Being sent to the provider</source>
        <translation>પ્રોવાઇડરને મોકલાઈ રહ્યું છે</translation>
    </message>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>રસીદ %Ln વાર છાપી</numerusform>
            <numerusform>રસીદ %Ln વાર છાપી</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln વાર</numerusform>
            <numerusform>%Ln વાર</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a recharge: its request is on the way</extracomment>
        <translation>મોકલાય છે</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>મોકલ્યું નથી</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>હજી ખબર નથી</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a recharge: accepted, the operator has not answered yet</extracomment>
        <translation>રાહમાં</translation>
    </message>
    <message>
        <source>Failed – confirming</source>
        <translation>નિષ્ફળ – તપાસ ચાલુ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>નિષ્ફળ</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>સફળ</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>રદ થયું</translation>
    </message>
    <message>
        <source>Owner decides</source>
        <extracomment>State of a recharge: the provider&apos;s answers contradict each other</extracomment>
        <translation>માલિક નક્કી કરે</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>મોબાઇલ</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>પોસ્ટપેડ</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>લેન્ડલાઇન</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>વીજળી</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ગેસ</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>વીમો</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ડેટા કાર્ડ</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ગિફ્ટ કાર્ડ</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A service that is none of mobile, DTH, electricity, …</extracomment>
        <translation>અન્ય</translation>
    </message>
    <message>
        <source>the provider&apos;s computer refused the connection</source>
        <translation>પ્રોવાઇડરના કમ્પ્યુટરે જોડાણની ના પાડી</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found; is the internet working?</source>
        <translation>પ્રોવાઇડરનું સરનામું મળ્યું નથી; ઇન્ટરનેટ ચાલે છે?</translation>
    </message>
    <message>
        <source>the secure connection could not be trusted</source>
        <translation>સલામત જોડાણ પર ભરોસો થઈ શક્યો નથી</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>સમયસર જવાબ આવ્યો નથી</translation>
    </message>
    <message>
        <source>the connection was lost before the answer was complete</source>
        <translation>પૂરો જવાબ આવતાં પહેલાં જોડાણ તૂટ્યું</translation>
    </message>
    <message>
        <source>the provider&apos;s computer answered with an error page</source>
        <translation>પ્રોવાઇડરના કમ્પ્યુટરે એરર પેજ મોકલ્યું</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>જવાબ ઘણો જ લાંબો હતો</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>જવાબ વાંચી શકાયો નથી</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>નેટવર્કમાં ખામી થઈ</translation>
    </message>
    <message>
        <source>Ask the provider to put the address %1 on the white list of your account.</source>
        <translation>%1 સરનામું તમારા ખાતાની વ્હાઇટ લિસ્ટમાં મૂકવા પ્રોવાઇડરને કહો.</translation>
    </message>
    <message>
        <source>Ask the provider to put this shop&apos;s internet address on the white list of your account.</source>
        <translation>આ દુકાનનું ઇન્ટરનેટ સરનામું તમારા ખાતાની વ્હાઇટ લિસ્ટમાં મૂકવા પ્રોવાઇડરને કહો.</translation>
    </message>
    <message>
        <source>The user name or the password is not right: check both in Settings.</source>
        <translation>યુઝર નેમ કે પાસવર્ડ બરાબર નથી: સેટિંગમાં બંને તપાસો.</translation>
    </message>
    <message>
        <source>Put money into the wallet at the provider.</source>
        <translation>પ્રોવાઇડરના વોલેટમાં પૈસા નાખો.</translation>
    </message>
    <message>
        <source>Another recharge for this number is running: wait for its result.</source>
        <translation>આ નંબરનું બીજું રિચાર્જ ચાલે છે: તેના પરિણામની રાહ જુઓ.</translation>
    </message>
    <message>
        <source>The provider takes 10 rupees or more.</source>
        <translation>પ્રોવાઇડર 10 રૂપિયા કે વધુ જ લે છે.</translation>
    </message>
    <message>
        <source>The operator is out of service at the moment: try later.</source>
        <translation>ઓપરેટર હમણાં બંધ છે: પછી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>Try another way of sending in Settings, or tell the provider.</source>
        <translation>સેટિંગમાં મોકલવાની બીજી રીત પસંદ કરો, અથવા પ્રોવાઇડરને કહો.</translation>
    </message>
    <message>
        <source>The provider does not sell this operator to your account: ask the provider.</source>
        <translation>પ્રોવાઇડર તમારા ખાતા પર આ ઓપરેટર વેચતો નથી: પ્રોવાઇડરને પૂછો.</translation>
    </message>
    <message>
        <source>The provider has not set your account up for this operator: ask the provider.</source>
        <translation>પ્રોવાઇડરે તમારા ખાતા પર આ ઓપરેટર ચાલુ કર્યો નથી: પ્રોવાઇડરને પૂછો.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved. You can try again.</source>
        <translation>કંઈ મોકલ્યું નથી અને પૈસા કપાયા નથી. તમે ફરી પ્રયત્ન કરી શકો છો.</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved: %1. You can try again.</source>
        <translation>કંઈ મોકલ્યું નથી અને પૈસા કપાયા નથી: %1. તમે ફરી પ્રયત્ન કરી શકો છો.</translation>
    </message>
    <message>
        <source>The money may have been taken. Do not try again and do not refund; the counter keeps asking until it is known.</source>
        <translation>પૈસા કપાયા હોઈ શકે. ફરી કરશો નહીં અને પૈસા પાછા આપશો નહીં; ખબર પડે ત્યાં સુધી કાઉન્ટર પૂછતું રહેશે.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider does not know this order so far.</source>
        <translation>પરિણામ ખબર નથી: પ્રોવાઇડર હજી આ ઓર્ડર જાણતો નથી.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider refuses to be asked about it.</source>
        <translation>પરિણામ ખબર નથી: પ્રોવાઇડર આ વિશે પૂછવા દેતો નથી.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered with another number or amount.</source>
        <translation>પરિણામ ખબર નથી: પ્રોવાઇડરે બીજા નંબર કે રકમનો જવાબ આપ્યો.</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered about another order.</source>
        <translation>પરિણામ ખબર નથી: પ્રોવાઇડરે બીજા ઓર્ડરનો જવાબ આપ્યો.</translation>
    </message>
    <message>
        <source>The outcome is not known: the program ended while this was being sent.</source>
        <translation>પરિણામ ખબર નથી: મોકલતી વખતે પ્રોગ્રામ બંધ થયો હતો.</translation>
    </message>
    <message>
        <source>The outcome is not known: no answer that could be read has come.</source>
        <translation>પરિણામ ખબર નથી: વાંચી શકાય તેવો જવાબ આવ્યો નથી.</translation>
    </message>
    <message>
        <source>The outcome is not known: %1.</source>
        <translation>પરિણામ ખબર નથી: %1.</translation>
    </message>
    <message>
        <source>The provider says that it failed, and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>પ્રોવાઇડર કહે છે નિષ્ફળ, તેની ખાતરી થઈ રહી છે. હમણાં ફરી કરશો નહીં અને પૈસા પાછા આપશો નહીં.</translation>
    </message>
    <message>
        <source>The provider says that it failed (%1), and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>પ્રોવાઇડર કહે છે નિષ્ફળ (%1), તેની ખાતરી થઈ રહી છે. હમણાં ફરી કરશો નહીં અને પૈસા પાછા આપશો નહીં.</translation>
    </message>
    <message>
        <source>The owner decided that it failed (%1). Nothing is counted as taken from the wallet: refund the customer or try again.</source>
        <translation>માલિકે નક્કી કર્યું કે નિષ્ફળ (%1). વોલેટમાંથી કંઈ કપાયેલું ગણ્યું નથી: ગ્રાહકને પૈસા પાછા આપો કે ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>It failed. No money was taken from the wallet: refund the customer or try again.</source>
        <translation>નિષ્ફળ. વોલેટમાંથી પૈસા કપાયા નથી: ગ્રાહકને પૈસા પાછા આપો કે ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>It failed (%1). No money was taken from the wallet: refund the customer or try again.</source>
        <translation>નિષ્ફળ (%1). વોલેટમાંથી પૈસા કપાયા નથી: ગ્રાહકને પૈસા પાછા આપો કે ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>The owner decided that it was done. The amount is taken from the wallet; give the receipt.</source>
        <translation>માલિકે નક્કી કર્યું કે થયું. રકમ વોલેટમાંથી કપાઈ; રસીદ આપો.</translation>
    </message>
    <message>
        <source>It is done. The amount is taken from the wallet; give the receipt.</source>
        <translation>થઈ ગયું. રકમ વોલેટમાંથી કપાઈ; રસીદ આપો.</translation>
    </message>
    <message>
        <source>It is done, operator reference %1. The amount is taken from the wallet; give the receipt.</source>
        <translation>થઈ ગયું, ઓપરેટર રેફરન્સ %1. રકમ વોલેટમાંથી કપાઈ; રસીદ આપો.</translation>
    </message>
    <message>
        <source>It is being sent to the provider. Wait for the result; do not sell it again.</source>
        <translation>પ્રોવાઇડરને મોકલાઈ રહ્યું છે. પરિણામની રાહ જુઓ; ફરી વેચશો નહીં.</translation>
    </message>
    <message>
        <source>The provider has accepted it and the operator has not answered yet. The money is set aside. Do not try again and do not refund; the counter keeps asking.</source>
        <translation>પ્રોવાઇડરે લીધું છે, ઓપરેટરનો જવાબ બાકી છે. પૈસા અલગ રાખ્યા છે. ફરી કરશો નહીં અને પૈસા પાછા આપશો નહીં; કાઉન્ટર પૂછતું રહેશે.</translation>
    </message>
    <message>
        <source>It was done and then taken back; the amount is back in the wallet. Refund the customer.</source>
        <translation>થયું હતું, પછી રદ થયું; રકમ વોલેટમાં પાછી આવી. ગ્રાહકને પૈસા પાછા આપો.</translation>
    </message>
    <message>
        <source>The provider&apos;s answers contradict each other. Do not try again and do not refund; the owner looks it up at the provider and decides.</source>
        <translation>પ્રોવાઇડરના જવાબો એકબીજા સાથે મેળ ખાતા નથી. ફરી કરશો નહીં અને પૈસા પાછા આપશો નહીં; માલિક પ્રોવાઇડર પાસે જોઈને નક્કી કરશે.</translation>
    </message>
    <message>
        <source>“One moment, it is on its way.”</source>
        <translation>“એક મિનિટ, મોકલી દીધું છે.”</translation>
    </message>
    <message>
        <source>“It did not go out. Shall I try once more?”</source>
        <translation>“મોકલાયું નથી. ફરી પ્રયત્ન કરું?”</translation>
    </message>
    <message>
        <source>“The answer is late. Your money is safe; I call you when it is known.”</source>
        <translation>“જવાબમાં વાર છે. તમારા પૈસા સલામત છે; ખબર પડતાં જ ફોન કરીશ.”</translation>
    </message>
    <message>
        <source>“It is accepted and takes a little longer. The operator sends you a message.”</source>
        <translation>“રિચાર્જ લેવાયું છે, થોડો સમય લાગશે. ઓપરેટરનો મેસેજ આવશે.”</translation>
    </message>
    <message>
        <source>“It seems not to have worked. I am making sure before I give the money back.”</source>
        <translation>“લાગે છે થયું નથી. પૈસા પાછા આપતાં પહેલાં ખાતરી કરી લઉં.”</translation>
    </message>
    <message>
        <source>“It did not work. Here is your money back, or shall I try again?”</source>
        <translation>“થયું નથી. આ લો તમારા પૈસા પાછા, કે ફરી પ્રયત્ન કરું?”</translation>
    </message>
    <message>
        <source>“It is done. Here is your receipt.”</source>
        <translation>“થઈ ગયું. આ રહી રસીદ.”</translation>
    </message>
    <message>
        <source>“The operator took it back. Here is your money.”</source>
        <translation>“ઓપરેટરે રદ કર્યું. આ લો તમારા પૈસા.”</translation>
    </message>
    <message>
        <source>“The answers do not agree. The owner is looking into it and calls you.”</source>
        <translation>“જવાબો મેળ ખાતા નથી. માલિક જુએ છે, તમને ફોન કરશે.”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ઓપરેટર</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>નંબર</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>સર્કલ</translation>
    </message>
    <message>
        <source>Further field</source>
        <translation>વધુ વિગત</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>રકમ</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>સેવા ચાર્જ</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>ઓપરેટર પસંદ કરો.</translation>
    </message>
    <message>
        <source>Choose a circle.</source>
        <translation>સર્કલ પસંદ કરો.</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: આ ભરો.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. Check every character.</source>
        <translation>%1: આ બરાબર રૂપમાં નથી. દરેક અક્ષર તપાસો.</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. It looks like %2.</source>
        <translation>%1: આ બરાબર રૂપમાં નથી. આવું હોવું જોઈએ: %2</translation>
    </message>
    <message>
        <source>Amount: at least %1 is needed here.</source>
        <translation>રકમ: અહીં ઓછામાં ઓછા %1 જોઈએ.</translation>
    </message>
    <message>
        <source>Amount: at most %1 can be sold at once here.</source>
        <translation>રકમ: અહીં એક વારમાં વધુમાં વધુ %1 થઈ શકે.</translation>
    </message>
    <message>
        <source>There is no such operator. Choose one from the list.</source>
        <translation>આવો કોઈ ઓપરેટર નથી. યાદીમાંથી પસંદ કરો.</translation>
    </message>
    <message>
        <source>This operator is switched off. The owner can switch it on in the catalogue.</source>
        <translation>આ ઓપરેટર બંધ છે. માલિક તેને યાદીમાં ચાલુ કરી શકે છે.</translation>
    </message>
    <message>
        <source>There is no such circle. Choose one from the list.</source>
        <translation>આવું કોઈ સર્કલ નથી. યાદીમાંથી પસંદ કરો.</translation>
    </message>
    <message>
        <source>%1: there are characters in it that do not belong there. Type it again.</source>
        <translation>%1: આમાં અહીં ન ચાલે તેવા અક્ષર છે. ફરી લખો.</translation>
    </message>
    <message>
        <source>%1: this is unusual. Compare it with the customer&apos;s bill or card.</source>
        <translation>%1: આ સામાન્ય રીતે આવું હોતું નથી. ગ્રાહકના બિલ કે કાર્ડ સાથે મેળવો.</translation>
    </message>
    <message>
        <source>%1: there is no such day. Type day, month and year, like 05-11-1980.</source>
        <translation>%1: આવી તારીખ નથી. દિવસ, મહિનો અને વર્ષ લખો, જેમ કે 05-11-1980.</translation>
    </message>
    <message>
        <source>%1: this is not an amount of rupees. Type it like 239 or 239.50.</source>
        <translation>%1: આ રૂપિયાની રકમ નથી. આમ લખો: 239 કે 239.50</translation>
    </message>
    <message>
        <source>Amount: it must be more than zero.</source>
        <translation>રકમ: શૂન્યથી વધુ હોવી જોઈએ.</translation>
    </message>
    <message>
        <source>Amount: the provider takes whole rupees only. Round it up or down with the customer.</source>
        <translation>રકમ: પ્રોવાઇડર ફક્ત પૂરા રૂપિયા લે છે. ગ્રાહકને પૂછીને વધારો કે ઘટાડો.</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>પ્રોવાઇડરનું સરનામું લખો. તે https:// થી શરૂ થાય છે.</translation>
    </message>
    <message>
        <source>This is not the address of a provider. It looks like https://provider.example.</source>
        <translation>આ પ્રોવાઇડરનું સરનામું નથી. તે આવું હોય છે: https://provider.example</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password, so it is refused. Use the address that begins with https://.</source>
        <translation>http:// થી રસ્તામાં કોઈ પણ પાસવર્ડ વાંચી શકે, તેથી મંજૂર નથી. https:// થી શરૂ થતું સરનામું આપો.</translation>
    </message>
    <message>
        <source>Enter the user name of your account at the provider.</source>
        <translation>પ્રોવાઇડર પાસેના તમારા ખાતાનું યુઝર નેમ લખો.</translation>
    </message>
    <message>
        <source>There is no such way of sending. Choose one from the list.</source>
        <translation>મોકલવાની આવી રીત નથી. યાદીમાંથી પસંદ કરો.</translation>
    </message>
    <message>
        <source>There is no such answer format. Choose one from the list.</source>
        <translation>જવાબનું આવું ફોર્મેટ નથી. યાદીમાંથી પસંદ કરો.</translation>
    </message>
    <message>
        <source>The longest wait must be between 10 and 600 seconds. The provider may need 60.</source>
        <translation>વધુમાં વધુ રાહ 10 થી 600 સેકન્ડ વચ્ચે હોય. પ્રોવાઇડરને 60 લાગી શકે.</translation>
    </message>
    <message>
        <source>Choose the circle that the shop lies in. The provider wants one in every call.</source>
        <translation>દુકાન જે સર્કલમાં છે તે પસંદ કરો. પ્રોવાઇડર દર વખતે સર્કલ માગે છે.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running (order %1). Wait for its result.</source>
        <translation>કંઈ મોકલ્યું નથી: આ નંબરનું આ જ રકમનું રિચાર્જ હજી ચાલે છે (ઓર્ડર %1). તેના પરિણામની રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running. Wait for its result.</source>
        <translation>કંઈ મોકલ્યું નથી: આ નંબરનું આ જ રકમનું રિચાર્જ હજી ચાલે છે. તેના પરિણામની રાહ જુઓ.</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount at %1. Is it really wanted again?</source>
        <translation>કંઈ મોકલ્યું નથી: આ નંબર પર આ જ રકમ %1 વાગ્યે થઈ છે. ખરેખર ફરી જોઈએ છે?</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount a short while ago. Is it really wanted again?</source>
        <translation>કંઈ મોકલ્યું નથી: આ નંબર પર આ જ રકમ થોડી વાર પહેલાં થઈ છે. ખરેખર ફરી જોઈએ છે?</translation>
    </message>
    <message>
        <source>Nothing was sent: this key was used for another operator, number or amount. Use a new key for a new sale.</source>
        <translation>કંઈ મોકલ્યું નથી: આ ચાવી બીજા ઓપરેટર, નંબર કે રકમ માટે વપરાઈ છે. નવા વેચાણ માટે નવી ચાવી લો.</translation>
    </message>
    <message>
        <source>Nothing was sent: the first try of this sale is not proven to have failed, so it must not be tried again.</source>
        <translation>કંઈ મોકલ્યું નથી: આ વેચાણનો પહેલો પ્રયત્ન નિષ્ફળ ગયાનું સાબિત નથી, તેથી ફરી કરી શકાતું નથી.</translation>
    </message>
    <message>
        <source>Nothing was sent: the balance at the provider is smaller than the amount. Put money into the wallet first.</source>
        <translation>કંઈ મોકલ્યું નથી: પ્રોવાઇડર પાસેનું બેલેન્સ આ રકમથી ઓછું છે. પહેલાં વોલેટમાં પૈસા નાખો.</translation>
    </message>
    <message>
        <source>Nothing was sent: the password of the provider account is not there. Enter it in Settings.</source>
        <translation>કંઈ મોકલ્યું નથી: પ્રોવાઇડર ખાતાનો પાસવર્ડ નથી. સેટિંગમાં ભરો.</translation>
    </message>
    <message>
        <source>Nothing was sent: the book cannot be written, so no sale could be recorded. Look at the disk and at the rights of the data folder, then start again.</source>
        <translation>કંઈ મોકલ્યું નથી: ચોપડામાં લખી શકાતું નથી, તેથી વેચાણ નોંધી શકાત નહીં. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ, પછી ફરી શરૂ કરો.</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then try again.</source>
        <translation>કંઈ મોકલ્યું નથી: ડિસ્ક લગભગ ભરાઈ ગઈ છે (200 MB ખાલી જોઈએ). જગ્યા કરો, પછી ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the internet connection and the address.</source>
        <translation>પ્રોવાઇડરનો સંપર્ક થતો નથી. ઇન્ટરનેટ અને સરનામું તપાસો.</translation>
    </message>
    <message>
        <source>The provider did not answer in time. It will be asked again.</source>
        <translation>પ્રોવાઇડરે સમયસર જવાબ આપ્યો નથી. તેને ફરી પુછાશે.</translation>
    </message>
    <message>
        <source>The provider refused to answer.</source>
        <translation>પ્રોવાઇડરે જવાબ આપવાની ના પાડી.</translation>
    </message>
    <message>
        <source>The provider does not accept this user name and password. Check both.</source>
        <translation>પ્રોવાઇડર આ યુઝર નેમ અને પાસવર્ડ સ્વીકારતો નથી. બંને તપાસો.</translation>
    </message>
    <message>
        <source>An answer came that could not be read. Check the address and the answer format.</source>
        <translation>વાંચી ન શકાય તેવો જવાબ આવ્યો. સરનામું અને જવાબનું ફોર્મેટ તપાસો.</translation>
    </message>
    <message>
        <source>The book on this computer could not be read or written. Look at the disk and at the rights of the data folder.</source>
        <translation>આ કમ્પ્યુટરનો ચોપડો વાંચી કે લખી શકાયો નથી. ડિસ્ક અને ડેટા ફોલ્ડરની પરવાનગી જુઓ.</translation>
    </message>
    <message>
        <source>Something unexpected happened. No money moved; try again.</source>
        <translation>કંઈક અણધાર્યું થયું. પૈસા કપાયા નથી; ફરી પ્રયત્ન કરો.</translation>
    </message>
    <message>
        <source>Provider answered: Success</source>
        <translation>પ્રોવાઇડરનો જવાબ: સફળ</translation>
    </message>
    <message>
        <source>Provider answered: Pending</source>
        <translation>પ્રોવાઇડરનો જવાબ: રાહમાં</translation>
    </message>
    <message>
        <source>Provider answered: Failure</source>
        <translation>પ્રોવાઇડરનો જવાબ: નિષ્ફળ</translation>
    </message>
    <message>
        <source>Provider refused it</source>
        <translation>પ્રોવાઇડરે ના પાડી</translation>
    </message>
    <message>
        <source>Provider answered about another order</source>
        <translation>પ્રોવાઇડરે બીજા ઓર્ડરનો જવાબ આપ્યો</translation>
    </message>
    <message>
        <source>Provider answered with another number or amount</source>
        <translation>પ્રોવાઇડરે બીજા નંબર કે રકમનો જવાબ આપ્યો</translation>
    </message>
    <message>
        <source>Not sent: nothing left this computer</source>
        <translation>મોકલ્યું નથી: આ કમ્પ્યુટરમાંથી કંઈ ગયું નથી</translation>
    </message>
    <message>
        <source>An answer came that could not be read</source>
        <translation>વાંચી ન શકાય તેવો જવાબ આવ્યો</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>સમયસર જવાબ નથી</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>જોડાણ તૂટ્યું</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>જવાબ આવ્યો નથી</translation>
    </message>
    <message>
        <source>Status asked: Success</source>
        <translation>સ્થિતિ પૂછી: સફળ</translation>
    </message>
    <message>
        <source>Status asked: Pending</source>
        <translation>સ્થિતિ પૂછી: રાહમાં</translation>
    </message>
    <message>
        <source>Status asked: Failure</source>
        <translation>સ્થિતિ પૂછી: નિષ્ફળ</translation>
    </message>
    <message>
        <source>Status asked: provider does not know the order</source>
        <translation>સ્થિતિ પૂછી: પ્રોવાઇડર આ ઓર્ડર જાણતો નથી</translation>
    </message>
    <message>
        <source>Status asked: provider refused the question</source>
        <translation>સ્થિતિ પૂછી: પ્રોવાઇડરે સવાલની ના પાડી</translation>
    </message>
    <message>
        <source>Status asked: answer about another order</source>
        <translation>સ્થિતિ પૂછી: બીજા ઓર્ડરનો જવાબ</translation>
    </message>
    <message>
        <source>Status asked: answer with another number or amount</source>
        <translation>સ્થિતિ પૂછી: બીજા નંબર કે રકમનો જવાબ</translation>
    </message>
    <message>
        <source>Status asked: the answer could not be read</source>
        <translation>સ્થિતિ પૂછી: જવાબ વાંચી શકાયો નથી</translation>
    </message>
    <message>
        <source>Status asked: no answer</source>
        <translation>સ્થિતિ પૂછી: જવાબ આવ્યો નથી</translation>
    </message>
    <message>
        <source>Owner decided: success</source>
        <translation>માલિકનો નિર્ણય: સફળ</translation>
    </message>
    <message>
        <source>Owner decided: reversed</source>
        <translation>માલિકનો નિર્ણય: રદ</translation>
    </message>
    <message>
        <source>Owner decided: failed</source>
        <translation>માલિકનો નિર્ણય: નિષ્ફળ</translation>
    </message>
    <message>
        <source>Provider called back</source>
        <translation>પ્રોવાઇડરે જાતે જણાવ્યું</translation>
    </message>
    <message>
        <source>Program had ended while sending</source>
        <translation>મોકલતી વખતે પ્રોગ્રામ બંધ થયો હતો</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>રેફરન્સ %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP સ્થિતિ %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>પરિણામ ખબર નથી</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>ખાતરી બાકી</translation>
    </message>
    <message>
        <source>it was done after all, after it had counted as failed</source>
        <translation>નિષ્ફળ ગણ્યા પછી ખબર પડી કે થયું હતું</translation>
    </message>
    <message>
        <source>done twice: claim one amount back from the provider</source>
        <translation>બે વાર થયું: પ્રોવાઇડર પાસે એક રકમ પાછી માગો</translation>
    </message>
    <message>
        <source>taken back after it was done: refund the customer</source>
        <translation>થયા પછી રદ: ગ્રાહકને પૈસા પાછા આપો</translation>
    </message>
    <message>
        <source>the answer names another number or amount</source>
        <translation>જવાબમાં બીજો નંબર કે રકમ છે</translation>
    </message>
    <message>
        <source>the answer names another order</source>
        <translation>જવાબમાં બીજો ઓર્ડર છે</translation>
    </message>
    <message>
        <source>the answers contradict each other: the owner decides</source>
        <translation>જવાબો એકબીજા સાથે મેળ ખાતા નથી: માલિક નક્કી કરશે</translation>
    </message>
    <message>
        <source>The counter&apos;s number must be between 1 and 999.</source>
        <translation>કાઉન્ટર નંબર 1 થી 999 વચ્ચે હોય.</translation>
    </message>
    <message>
        <source>Nothing was sent: selling is stopped until the owner has looked.</source>
        <translation>કંઈ મોકલ્યું નથી: માલિક જુએ ત્યાં સુધી વેચાણ અટક્યું છે.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>કંઈ મોકલ્યું નથી. %1</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy, and sales made after it may be missing here. Merge the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>વેચાણ અટક્યું છે: આ ચોપડો જૂની નકલમાંથી પાછો લાવ્યો છે, તે પછીનું વેચાણ અહીં ન પણ હોય. સૌથી નવી journal.jsonl ભેળવો, અથવા માલિક ખાતરી આપે કે તે પછી કંઈ વેચાયું નથી.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer. If that one still sells, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>વેચાણ અટક્યું છે: આ ચોપડો છેલ્લે બીજા કમ્પ્યુટર પર વપરાયો હતો. તે હજી વેચતું હોય તો અહીં આગળ વધશો નહીં; ન વેચતું હોય તો માલિક આ કમ્પ્યુટરની ખાતરી આપે.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain. Find out who else spends from it, then let the owner confirm.</source>
        <translation>વેચાણ અટક્યું છે: વોલેટમાં આ ચોપડાના હિસાબ કરતાં ઓછા છે. બીજું કોણ ખર્ચ કરે છે તે શોધો, પછી માલિક ખાતરી આપે.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain (%1). Find out who else spends from it, then let the owner confirm.</source>
        <translation>વેચાણ અટક્યું છે: વોલેટમાં આ ચોપડાના હિસાબ કરતાં ઓછા છે (%1). બીજું કોણ ખર્ચ કરે છે તે શોધો, પછી માલિક ખાતરી આપે.</translation>
    </message>
    <message>
        <source>Selling is stopped until the provider was asked about every open sale of the mended book. That happens by itself while the provider can be reached.</source>
        <translation>ઠીક કરેલા ચોપડાના દરેક ખુલ્લા વેચાણ વિશે પ્રોવાઇડરને પુછાય ત્યાં સુધી વેચાણ અટક્યું છે. પ્રોવાઇડરનો સંપર્ક હોય ત્યારે તે આપમેળે થાય છે.</translation>
    </message>
    <message>
        <source>The provider gave this sale a transaction number that it had given to another one. Both are kept apart by our own order ids.</source>
        <translation>પ્રોવાઇડરે આ વેચાણને જે વ્યવહાર નંબર આપ્યો તે પહેલાં બીજાને આપ્યો હતો. આપણા પોતાના ઓર્ડર નંબર બંનેને અલગ રાખે છે.</translation>
    </message>
    <message>
        <source>Sent with another provider account; it cannot be asked about with this one. Switch back to that account, or decide by what its provider says.</source>
        <translation>પ્રોવાઇડરના બીજા ખાતાથી મોકલ્યું છે; આ ખાતાથી તે વિશે પૂછી શકાતું નથી. તે ખાતા પર પાછા જાઓ, અથવા તે પ્રોવાઇડર કહે તે પ્રમાણે નિર્ણય કરો.</translation>
    </message>
    <message>
        <source>The provider refuses every question about orders (“%1”). Open sales stay open until it answers: ask it to put this shop&apos;s internet address on its list.</source>
        <translation>પ્રોવાઇડર ઓર્ડર વિશેના દરેક સવાલની ના પાડે છે (“%1”). જવાબ આવે ત્યાં સુધી ખુલ્લાં વેચાણ ખુલ્લાં રહે છે: આ દુકાનનું ઇન્ટરનેટ સરનામું તેની યાદીમાં મૂકવા કહો.</translation>
    </message>
    <message>
        <source>%1 times the provider did not know this order while it did know another one. It probably never arrived. Ask the provider, then decide.</source>
        <translation>%1 વાર પ્રોવાઇડરે આ ઓર્ડર ઓળખ્યો નહીં, જ્યારે બીજો ઓળખ્યો. કદાચ તે પહોંચ્યો જ નથી. પ્રોવાઇડરને પૂછો, પછી નિર્ણય કરો.</translation>
    </message>
    <message>
        <source>Book and wallet agree to the paisa.</source>
        <translation>ચોપડો અને વોલેટ પૈસેપૈસો મેળ ખાય છે.</translation>
    </message>
    <message>
        <source>The wallet holds %1 less than the book says.</source>
        <translation>વોલેટમાં ચોપડાના હિસાબ કરતાં %1 ઓછા છે.</translation>
    </message>
    <message>
        <source>The wallet holds %1 more than the book says.</source>
        <translation>વોલેટમાં ચોપડાના હિસાબ કરતાં %1 વધારે છે.</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has taken the money</source>
        <translation>પરિણામ ખુલ્લું છે, અને પ્રોવાઇડરે પૈસા કાપ્યા છે</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has given the money back</source>
        <translation>પરિણામ ખુલ્લું છે, અને પ્રોવાઇડરે પૈસા પાછા આપ્યા છે</translation>
    </message>
    <message>
        <source>the provider may have taken the money twice</source>
        <translation>પ્રોવાઇડરે પૈસા બે વાર કાપ્યા હોઈ શકે</translation>
    </message>
    <message>
        <source>it failed, but the money was taken or did not come back</source>
        <translation>આ નિષ્ફળ ગયું, પણ પૈસા કપાયા કે પાછા આવ્યા નથી</translation>
    </message>
    <message>
        <source>it succeeded, but the money was not taken or came back</source>
        <translation>આ સફળ થયું, પણ પૈસા કપાયા નથી કે પાછા આવ્યા</translation>
    </message>
    <message>
        <source>the provider&apos;s margin for this operator may have changed</source>
        <translation>આ ઓપરેટર પર પ્રોવાઇડરનું માર્જિન બદલાયું હોઈ શકે</translation>
    </message>
    <message>
        <source>money that was entered has not arrived</source>
        <translation>લખેલા પૈસા હજી આવ્યા નથી</translation>
    </message>
    <message>
        <source>One of these would explain it:</source>
        <translation>આમાંથી એક તેનું કારણ હોઈ શકે:</translation>
    </message>
    <message>
        <source>No sale explains it. If money was put into the wallet, enter it with the bank&apos;s reference.</source>
        <translation>કોઈ વેચાણથી આનો હિસાબ બેસતો નથી. વોલેટમાં પૈસા નાખ્યા હોય તો બેંકના રેફરન્સ સાથે લખો.</translation>
    </message>
    <message>
        <source>No sale of this counter explains it: somebody else uses the account, or this book lacks sales.</source>
        <translation>આ કાઉન્ટરના કોઈ વેચાણથી આનો હિસાબ બેસતો નથી: બીજું કોઈ ખાતું વાપરે છે, અથવા આ ચોપડામાં કેટલાંક વેચાણ નથી.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy.</source>
        <translation>વેચાણ અટક્યું છે: આ ચોપડો જૂની નકલમાંથી પાછો લાવ્યો છે.</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer.</source>
        <translation>વેચાણ અટક્યું છે: આ ચોપડો છેલ્લે બીજા કમ્પ્યુટર પર વપરાયો હતો.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is %1 lower than this book can explain.</source>
        <translation>વેચાણ અટક્યું છે: વોલેટમાં %1 ઓછા છે, જેનો હિસાબ આ ચોપડામાં નથી.</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain.</source>
        <translation>વેચાણ અટક્યું છે: વોલેટમાં આ ચોપડાના હિસાબ કરતાં ઓછા છે.</translation>
    </message>
    <message>
        <source>Selling is stopped: open sales of the mended book are being asked about.</source>
        <translation>વેચાણ અટક્યું છે: ઠીક કરેલા ચોપડાનાં ખુલ્લાં વેચાણ વિશે પુછાય છે.</translation>
    </message>
    <message>
        <source>No money moved by this. Sales made after the copy may be missing here: close the counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>આનાથી પૈસા ગયા નથી. નકલ પછીનું વેચાણ અહીં ન પણ હોય: કાઉન્ટર બંધ કરીને સૌથી નવી journal.jsonl સાથે “countertopctl rebuild --from” ચલાવો, અથવા માલિક ખાતરી આપે કે તે પછી કંઈ વેચાયું નથી.</translation>
    </message>
    <message>
        <source>No money moved by this. If the other computer still sells with this book, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>આનાથી પૈસા ગયા નથી. બીજું કમ્પ્યુટર હજી આ ચોપડાથી વેચતું હોય તો અહીં આગળ વધશો નહીં; ન વેચતું હોય તો માલિક આ કમ્પ્યુટરની ખાતરી આપે.</translation>
    </message>
    <message>
        <source>The stop itself moved no money. Look at what is missing and find out who else spends from the account; then let the owner confirm.</source>
        <translation>અટકવાથી પૈસા ગયા નથી. શું ઓછું છે તે જુઓ અને ખાતામાંથી બીજું કોણ ખર્ચ કરે છે તે શોધો; પછી માલિક ખાતરી આપે.</translation>
    </message>
    <message>
        <source>No money moved by this. It ends by itself once the provider has answered about each of them; past sales can be looked up meanwhile.</source>
        <translation>આનાથી પૈસા ગયા નથી. પ્રોવાઇડર દરેકનો જવાબ આપે પછી આપમેળે પૂરું થાય છે; ત્યાં સુધી જૂનું વેચાણ જોઈ શકાય છે.</translation>
    </message>
    <message>
        <source>Nothing was sold after that copy, or it is all in this book.</source>
        <translation>તે નકલ પછી કંઈ વેચાયું નથી, અથવા બધું આ ચોપડામાં છે.</translation>
    </message>
    <message>
        <source>The other computer sells no more with this book.</source>
        <translation>બીજું કમ્પ્યુટર હવે આ ચોપડાથી વેચતું નથી.</translation>
    </message>
    <message>
        <source>I know who spent the missing money.</source>
        <translation>ઓછા થયેલા પૈસા કોણે ખર્ચ્યા તે મને ખબર છે.</translation>
    </message>
    <message>
        <source>The open sales may wait; I have looked at each of them.</source>
        <translation>ખુલ્લાં વેચાણ રાહ જોઈ શકે; મેં દરેક જોયાં છે.</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer would owe more than the limit of the account.</source>
        <translation>કંઈ મોકલ્યું નથી: ગ્રાહકનું ઉધાર ખાતાની મર્યાદાથી વધી જાત.</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no limit for an account of %1 yet. Set one on the Customers page, or let the customer pay now.</source>
        <translation>કંઈ મોકલ્યું નથી: %1 ના ખાતાની મર્યાદા હજી નક્કી નથી. ગ્રાહકો પેજ પર નક્કી કરો, અથવા ગ્રાહક પાસે હમણાં પૈસા લો.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a payment first, raise the limit, or let the customer pay now.</source>
        <translation>કંઈ મોકલ્યું નથી: %1 પાસે %3 માંથી %2 બાકી છે, તેથી ફક્ત બીજા %4 ઉધાર લખી શકાય. પહેલાં ચુકવણી લો, મર્યાદા વધારો, અથવા ગ્રાહક પાસે હમણાં પૈસા લો.</translation>
    </message>
    <message>
        <source>Nothing was sent: no shift is open. Count the drawer and open one, then sell.</source>
        <translation>કંઈ મોકલ્યું નથી: કોઈ પાળી ખુલ્લી નથી. ગલ્લો ગણીને પાળી ખોલો, પછી વેચો.</translation>
    </message>
    <message>
        <source>Nothing was sent: the drawer was counted and its shift is not closed yet. Close it and open the next one, then sell.</source>
        <translation>કંઈ મોકલ્યું નથી: ગલ્લો ગણાઈ ગયો છે અને તેની પાળી હજી બંધ નથી. તેને બંધ કરીને આગલી ખોલો, પછી વેચો.</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, then sell.</source>
        <translation>કંઈ મોકલાયું નથી: વેચી શકે એવું કોઈ સાઇન ઇન નથી. તમારા PIN થી સાઇન ઇન કરી વેચો.</translation>
    </message>
    <message>
        <source>Nothing was sent: one sale of yours may be %1 at most. The owner can allow this one with a PIN.</source>
        <translation>કંઈ મોકલાયું નથી: તમારું એક વેચાણ વધુમાં વધુ %1 હોઈ શકે. માલિક PIN થી આની છૂટ આપી શકે.</translation>
    </message>
    <message>
        <source>Nothing was sent: your sales of a day may be %1 at most, and today has %2 already. The owner can allow this one with a PIN.</source>
        <translation>કંઈ મોકલાયું નથી: તમારું દિવસનું વેચાણ વધુમાં વધુ %1, અને આજે %2 થઈ ગયું છે. માલિક PIN થી આની છૂટ આપી શકે.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 or more is a large amount. Look at number and amount once more, then say yes to it.</source>
        <translation>હજી કંઈ મોકલાયું નથી: %1 કે વધુ મોટી રકમ છે. નંબર અને રકમ ફરી જોઈને હા કહો.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the counter</source>
        <translation>કાઉન્ટર</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; નામની ભાષા નથી.</translation>
    </message>
</context>
</TS>
