<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_IN" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>সব বাছুন (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>কমান (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>বাড়ান (&amp;S)</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>তালিকা খুলুন</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ফোল্ডার পাওয়া যায়নি।
দেখুন ফোল্ডারের নাম ঠিক আছে কি না।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ফাইল পাওয়া যায়নি।
দেখুন ফাইলের নাম ঠিক আছে কি না।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 আগে থেকেই আছে।
এটি বদলে দেবেন?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos;-এ লেখা নিষেধ।
তবুও মুছবেন?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>&apos;%1&apos; সত্যিই মুছবেন?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পিছনে</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>বিবরণ সহ দেখান</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>তালিকায় দেখান</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>বাছুন (&amp;C)</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ফোল্ডার মোছা যায়নি।</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>মুছুন (&amp;D)</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ফোল্ডার:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ফাইলের নাম (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ফাইলের ধরন:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ফোল্ডার খুঁজুন</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>পিছনে যান</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>সামনে যান</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>উপরের ফোল্ডারে যান</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>জায়গার তালিকা</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>এখানে দেখুন:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>নতুন ফোল্ডার (&amp;N)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>উপরের ফোল্ডার</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>সাম্প্রতিক জায়গা</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>নাম বদলান (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সেভ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>এই নামে সেভ করুন</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>দেখান </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>লুকানো ফাইল দেখান (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>পাশের পট্টি</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>কম্পিউটার</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>বদলের তারিখ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>আমার কম্পিউটার</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ধরন</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>বোতাম চাপুন</translation>
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
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বাছুন</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ফিরিয়ে নিন (&amp;U)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>বিবরণ লুকান…</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>বিবরণ দেখান…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Abort</source>
        <translation>মাঝপথে থামান</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>প্রয়োগ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ছেড়ে দিন</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>উপেক্ষা করুন</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>না (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>সবের জন্য না (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>শুরুর সেটিংস ফেরান</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>সব সেভ করুন</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>হ্যাঁ (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>সবের জন্য হ্যাঁ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>একদম নিচে</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>বাঁ কিনারা</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>এক পাতা নিচে</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>এক পাতা বাঁয়ে</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>এক পাতা ডানে</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>এক পাতা উপরে</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ডান কিনারা</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>নিচে সরান</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>এখানে সরান</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>বাঁয়ে সরান</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ডানে সরান</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>উপরে সরান</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>একদম উপরে</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI প্রথম জোরালো অক্ষর অনুযায়ী আলাদা</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>ইউনিকোড নিয়ন্ত্রণ অক্ষর বসান</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE বাঁ-থেকে-ডান অংশের শুরু</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI বাঁ-থেকে-ডান আলাদা অংশ</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM বাঁ-থেকে-ডান চিহ্ন</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO বাঁ-থেকে-ডান বাধ্য করার শুরু</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF দিকের অংশ শেষ</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI দিকের আলাদা অংশ শেষ</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE ডান-থেকে-বাঁ অংশের শুরু</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI ডান-থেকে-বাঁ আলাদা অংশ</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM ডান-থেকে-বাঁ চিহ্ন</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO ডান-থেকে-বাঁ বাধ্য করার শুরু</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ শূন্য চওড়া যোজক</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ শূন্য চওড়া অ-যোজক</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP শূন্য চওড়া ফাঁক</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>লিঙ্কের ঠিকানা কপি করুন (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন (&amp;R)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বাছুন</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ফিরিয়ে নিন (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::AboutDialog</name>
    <message>
        <source>About Countertop</source>
        <translation>Countertop সম্পর্কে</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>এটি অন্যদের কাজের উপর দাঁড়িয়ে:</translation>
    </message>
    <message>
        <source>&amp;Copy for a letter</source>
        <translation>চিঠির জন্য কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>A counter for recharges and bill payments.</source>
        <translation>রিচার্জ ও বিল পেমেন্টের কাউন্টার।</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License, সংস্করণ 3 বা পরের অধীনে মুক্ত সফ্টওয়্যার। এর সঙ্গে কোনো ওয়ারেন্টি নেই।</translation>
    </message>
</context>
<context>
    <name>ct::AccountDialog</name>
    <message>
        <source>&amp;Amount in rupees</source>
        <translation>পরিমাণ, টাকায় (&amp;A)</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>টাকা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>&amp;Note (may be empty)</source>
        <translation>মন্তব্য, চাইলে (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the payment</source>
        <translation>টাকা জমা নিন (&amp;T)</translation>
    </message>
    <message>
        <source>Write down what is owed</source>
        <translation>বাকি লিখুন</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>কীসের জন্য (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation>লিখে রাখুন (&amp;W)</translation>
    </message>
    <message>
        <source>Take something off</source>
        <translation>কিছু কমান</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>কেন (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Take it off</source>
        <translation>কমান (&amp;T)</translation>
    </message>
    <message>
        <source>Limit of the account</source>
        <translation>অ্যাকাউন্টের সীমা</translation>
    </message>
    <message>
        <source>&amp;At most so many rupees may be owed</source>
        <translation>সবচেয়ে বেশি এত টাকা বাকি (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set the limit</source>
        <translation>সীমা ঠিক করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>এর পরে: %1</translation>
    </message>
</context>
<context>
    <name>ct::AccountWords</name>
    <message>
        <source>Owes nothing</source>
        <translation>কিছু বাকি নেই</translation>
    </message>
    <message>
        <source>%1 paid in advance</source>
        <translation>%1 আগাম জমা</translation>
    </message>
    <message>
        <source>Owes %1</source>
        <translation>%1 বাকি</translation>
    </message>
    <message>
        <source>No limit set: nothing on account</source>
        <translation>সীমা ঠিক নেই: বাকিতে নয়</translation>
    </message>
    <message>
        <source>Limit %1, %2 left</source>
        <translation>সীমা %1, আর %2 আছে</translation>
    </message>
    <message>
        <source>Sale on account</source>
        <translation>বাকিতে বিক্রি</translation>
    </message>
    <message>
        <source>Given back: the sale came to nothing</source>
        <translation>ফেরত: বিক্রি হয়নি</translation>
    </message>
    <message>
        <source>Written down: %1</source>
        <translation>লেখা হয়েছে: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>কমানো হয়েছে: %1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>টাকা জমা</translation>
    </message>
    <message>
        <source>Payment: %1</source>
        <translation>টাকা জমা: %1</translation>
    </message>
    <message>
        <source>Statement of account, %1</source>
        <translation>অ্যাকাউন্টের বিবরণ, %1</translation>
    </message>
    <message>
        <source>Namaste %1, your account at %2 stands at %3. Please pay when you next come by. Thank you.</source>
        <translation>নমস্কার %1, %2-এ আপনার অ্যাকাউন্টে %3 বাকি আছে। পরের বার এলে দয়া করে মিটিয়ে দেবেন। ধন্যবাদ।</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) runs out about %5. Shall we recharge it again? %6</source>
        <translation>নমস্কার %1, %3-এর %2 রিচার্জ (%4) প্রায় %5 তারিখে শেষ হবে। আমরা কি আবার রিচার্জ করে দেব? %6</translation>
    </message>
    <message>
        <source>Namaste %1, the %2 recharge of %3 (%4) did not go through.</source>
        <translation>নমস্কার %1, %3 নম্বরের %2 রিচার্জ (%4) হয়নি।</translation>
    </message>
    <message>
        <source>%1 waits for you at our shop.</source>
        <translation>আপনার %1 আমাদের দোকানে রাখা আছে।</translation>
    </message>
    <message>
        <source>Nothing was charged for it.</source>
        <translation>এর জন্য কোনো টাকা নেওয়া হয়নি।</translation>
    </message>
</context>
<context>
    <name>ct::AlertStrip</name>
    <message>
        <source>See the disputes</source>
        <translation>বিরোধ দেখুন</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) need the owner: older than a day and not settled.</source>
        <translation>
            <numerusform>%nটি বিক্রি মালিককে দেখতে হবে: একদিনের বেশি পুরোনো, এখনও মেটেনি।</numerusform>
            <numerusform>%nটি বিক্রি মালিককে দেখতে হবে: একদিনের বেশি পুরোনো, এখনও মেটেনি।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::AmountChips</name>
    <message>
        <source>Usual amounts</source>
        <translation>সাধারণ পরিমাণ</translation>
    </message>
    <message>
        <source>Usual amount %1</source>
        <translation>সাধারণ পরিমাণ %1</translation>
    </message>
</context>
<context>
    <name>ct::AttemptModel</name>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>পরিষেবা</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <extracomment>The operator&apos;s reference of a recharge, as the head of a narrow column</extracomment>
        <translation>অপারেটর রেফ</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>অর্ডার আইডি</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
</context>
<context>
    <name>ct::BulkFileWords</name>
    <message>
        <source>The file is not UTF-8 text. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>ফাইলটি UTF-8 টেক্সট নয়। &quot;CSV UTF-8&quot; হিসেবে সেভ করুন।</translation>
    </message>
    <message>
        <source>Line %1 holds a character that no CSV file has.</source>
        <translation>লাইন %1-এ এমন অক্ষর আছে যা কোনো CSV ফাইলে থাকে না।</translation>
    </message>
    <message>
        <source>Line %1 has a quotation mark where none can stand.</source>
        <translation>লাইন %1-এ উদ্ধৃতি চিহ্ন এমন জায়গায় আছে যেখানে থাকতে পারে না।</translation>
    </message>
    <message>
        <source>The quotation mark of line %1 is never closed.</source>
        <translation>লাইন %1-এর উদ্ধৃতি চিহ্ন কোথাও বন্ধ হয়নি।</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB. Divide it.</source>
        <translation>ফাইলটি 16 MB-র বেশি বড়। ভাগ করুন।</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: operator, number, amount, circle, value1, value2.</source>
        <translation>ফাইলটি খালি। তার প্রথম লাইনে কলামের নাম থাকে: operator, number, amount, circle, value1, value2।</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The first line names the columns, with commas: operator, number, amount, circle, value1, value2.</source>
        <translation>&quot;%1&quot; নামে কোনো কলাম নেই। প্রথম লাইনে কমা দিয়ে কলামের নাম থাকে: operator, number, amount, circle, value1, value2।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice.</source>
        <translation>&quot;%1&quot; কলামের নাম দুবার আছে।</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; কলাম নেই।</translation>
    </message>
    <message>
        <source>Line %1 has more or fewer fields than the first line.</source>
        <translation>লাইন %1-এ প্রথম লাইনের চেয়ে বেশি বা কম ঘর আছে।</translation>
    </message>
    <message>
        <source>The file has no lines below its first one.</source>
        <translation>ফাইলে প্রথম লাইনের নিচে কোনো লাইন নেই।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>লাইন %1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2 takes no value%3.</source>
        <translation>লাইন %1: %2-এর জন্য value%3 লাগে না।</translation>
    </message>
    <message>
        <source>Line %1: the same number and amount as line %2.</source>
        <translation>লাইন %1: নম্বর ও পরিমাণ লাইন %2-এর মতোই।</translation>
    </message>
</context>
<context>
    <name>ct::BulkPage</name>
    <message>
        <source>The list that is running</source>
        <translation>যে তালিকা চলছে</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>ফাইল খুলুন</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>তালিকা পেস্ট করুন</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>এটি চালিয়ে যান (&amp;G)</translation>
    </message>
    <message>
        <source>Put it &amp;away</source>
        <translation>এটি সরিয়ে রাখুন (&amp;A)</translation>
    </message>
    <message>
        <source>Lines of the list</source>
        <translation>তালিকার লাইন</translation>
    </message>
    <message>
        <source>Open or paste a list. Its first line names the columns:

operator,number,amount,circle,value1,value2

Only the first three are needed. Every line is checked before the first is sent.</source>
        <translation>তালিকার ফাইল খুলুন বা পেস্ট করুন। প্রথম লাইনে কলামের নাম থাকে:

operator,number,amount,circle,value1,value2

শুধু প্রথম তিনটি দরকার। প্রথম লাইন পাঠানোর আগে সব লাইন যাচাই করা হয়।</translation>
    </message>
    <message>
        <source>Progress of the list</source>
        <translation>তালিকা কতদূর</translation>
    </message>
    <message>
        <source>Send the list</source>
        <translation>তালিকা পাঠান</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>থামান (&amp;T)</translation>
    </message>
    <message>
        <source>Su&amp;mmary…</source>
        <translation>সারাংশ… (&amp;M)</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>তালিকা খুলুন</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>তালিকা (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>ফাইলটি পড়া যাচ্ছে না। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>পেস্ট করার মতো কোনো টেক্সট নেই।</translation>
    </message>
    <message>
        <source>Pasted list</source>
        <translation>পেস্ট করা তালিকা</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing is. They stand first.</source>
        <translation>
            <numerusform>%nটি লাইন পাঠানো যাবে না, তাই কিছুই পাঠানো হচ্ছে না। সেটি সবার উপরে।</numerusform>
            <numerusform>%nটি লাইন পাঠানো যাবে না, তাই কিছুই পাঠানো হচ্ছে না। সেগুলি সবার উপরে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent, but the list needs %1 and the wallet holds %2.</source>
        <translation>সব লাইন পাঠানো যায়, কিন্তু তালিকার জন্য %1 দরকার আর ওয়ালেটে %2 আছে।</translation>
    </message>
    <message>
        <source>✓ Every line can be sent. Lines of this list that were sent before are not sent again.</source>
        <translation>✓ সব লাইন পাঠানো যায়। এই তালিকার যে লাইন আগে পাঠানো হয়েছে তা আবার পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>লাইন %1</translation>
    </message>
    <message>
        <source>✕ cannot be sent</source>
        <translation>✕ পাঠানো যাবে না</translation>
    </message>
    <message>
        <source>Nothing was sent: the list cannot be kept on the disk, so that it could not be gone on with after a power cut. Make room, then try again.</source>
        <translation>কিছু পাঠানো হয়নি: তালিকাটি ডিস্কে রাখা গেল না, তাই বিদ্যুৎ গেলে চালিয়ে যাওয়া যেত না। জায়গা খালি করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>The list is being sent. Other sales go on beside it.</source>
        <translation>তালিকা পাঠানো হচ্ছে। অন্য বিক্রি পাশাপাশি চলে।</translation>
    </message>
    <message>
        <source>✕ refused, nothing was sent</source>
        <translation>✕ ফেরানো হয়েছে, কিছু পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>A list of recharges</source>
        <translation>রিচার্জের তালিকা</translation>
    </message>
    <message>
        <source>Nothing is sent before every line was checked.</source>
        <translation>সব লাইন যাচাই না করে কিছু পাঠানো হয় না।</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s) · %1</source>
        <translation>
            <numerusform>%nটি রিচার্জ · %1</numerusform>
            <numerusform>%nটি রিচার্জ · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · the first %2 lines are shown</source>
        <translation>%1 · প্রথম %2টি লাইন দেখানো হয়েছে</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>✓ %1 success</source>
        <translation>✓ %1 সফল</translation>
    </message>
    <message>
        <source>✕ %1 failed or not sent</source>
        <translation>✕ %1 ব্যর্থ বা পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 ফেরানো</translation>
    </message>
    <message>
        <source>◔ %1 without a result</source>
        <translation>◔ %1টির ফল বাকি</translation>
    </message>
    <message>
        <source>%1 sent before, not sent again</source>
        <translation>%1 আগে পাঠানো, আবার নয়</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>আর প্রায় %n সেকেন্ড</numerusform>
            <numerusform>আর প্রায় %n সেকেন্ড</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>আর প্রায় %n মিনিট</numerusform>
            <numerusform>আর প্রায় %n মিনিট</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Every line was sent or had been sent before.</source>
        <translation>✓ সব লাইন পাঠানো হয়েছে বা আগেই পাঠানো ছিল।</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the outcome of %n sale(s) is not known. The other lines were not sent. Wait for the results, then go on: no line is sent twice.</source>
        <translation>
            <numerusform>থামানো হয়েছে: %nটি বিক্রির ফল জানা নেই। অন্য লাইন পাঠানো হয়নি। ফল আসতে দিন, তারপর চালিয়ে যান: কোনো লাইন দুবার পাঠানো হয় না।</numerusform>
            <numerusform>থামানো হয়েছে: %nটি বিক্রির ফল জানা নেই। অন্য লাইন পাঠানো হয়নি। ফল আসতে দিন, তারপর চালিয়ে যান: কোনো লাইন দুবার পাঠানো হয় না।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the book takes nothing more. The other lines were not sent. Make room on the disk, then go on: no line is sent twice.</source>
        <translation>থামানো হয়েছে: খাতায় আর কিছু লেখা যাচ্ছে না। অন্য লাইন পাঠানো হয়নি। ডিস্কে জায়গা খালি করে চালিয়ে যান: কোনো লাইন দুবার পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>থামানো হয়েছে। %1</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent.</source>
        <translation>থামানো হয়েছে। অন্য লাইন পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Go on when you like: no line is sent twice.</source>
        <translation>থামানো হয়েছে। অন্য লাইন পাঠানো হয়নি। যখন খুশি চালিয়ে যান: কোনো লাইন দুবার পাঠানো হয় না।</translation>
    </message>
    <message numerus="yes">
        <source>A list of %n recharge(s) was not finished. Go on with it: what was sent of it is not sent again.</source>
        <translation>
            <numerusform>%nটি রিচার্জের একটি তালিকা শেষ হয়নি। চালিয়ে যান: যা পাঠানো হয়েছে তা আবার পাঠানো হয় না।</numerusform>
            <numerusform>%nটি রিচার্জের একটি তালিকা শেষ হয়নি। চালিয়ে যান: যা পাঠানো হয়েছে তা আবার পাঠানো হয় না।</numerusform>
        </translation>
    </message>
    <message>
        <source>The list that was not finished</source>
        <translation>যে তালিকা শেষ হয়নি</translation>
    </message>
    <message>
        <source>List of recharges: %1</source>
        <translation>রিচার্জের তালিকা: %1</translation>
    </message>
    <message>
        <source>Success in all: %1</source>
        <translation>মোট সফল: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>এখনও পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>ফেরানো হয়েছে, কিছু পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Summary of the list</source>
        <translation>তালিকার সারাংশ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>সারাংশ</translation>
    </message>
</context>
<context>
    <name>ct::BulkWords</name>
    <message>
        <source>%1 of %2: %3 success, %4 failed, %5 not sent, %6 open, %7 refused</source>
        <translation>%2-এর মধ্যে %1: %3 সফল, %4 ব্যর্থ, %5 পাঠানো হয়নি, %6 খোলা, %7 ফেরানো</translation>
    </message>
    <message>
        <source>%1; about %2 s left</source>
        <translation>%1; আর প্রায় %2 সেকেন্ড</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, because the outcome of %n sale(s) is not known. The other lines were not sent. Run &quot;countertopctl reconcile&quot;, then the same file again: no line is sent twice.</source>
        <translation>
            <numerusform>থামানো হয়েছে, কারণ %nটি বিক্রির ফল জানা নেই। অন্য লাইন পাঠানো হয়নি। &quot;countertopctl reconcile&quot; চালান, তারপর একই ফাইল আবার: কোনো লাইন দুবার পাঠানো হয় না।</numerusform>
            <numerusform>থামানো হয়েছে, কারণ %nটি বিক্রির ফল জানা নেই। অন্য লাইন পাঠানো হয়নি। &quot;countertopctl reconcile&quot; চালান, তারপর একই ফাইল আবার: কোনো লাইন দুবার পাঠানো হয় না।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped, because the book takes nothing more. The other lines were not sent. Make room on the disk or mend the folder, then run the same file again: no line is sent twice.</source>
        <translation>থামানো হয়েছে, কারণ খাতায় আর কিছু লেখা যাচ্ছে না। অন্য লাইন পাঠানো হয়নি। ডিস্কে জায়গা খালি করুন বা ফোল্ডার ঠিক করুন, তারপর একই ফাইল আবার চালান: কোনো লাইন দুবার পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Stopped. The other lines were not sent. Run the same file again to go on: no line is sent twice.</source>
        <translation>থামানো হয়েছে। অন্য লাইন পাঠানো হয়নি। এগোতে একই ফাইল আবার চালান: কোনো লাইন দুবার পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>লাইন %1: %2, %3</translation>
    </message>
    <message>
        <source>refused, nothing was sent</source>
        <translation>ফেরানো হয়েছে, কিছু পাঠানো হয়নি</translation>
    </message>
</context>
<context>
    <name>ct::CallbackCard</name>
    <message>
        <source>Listen for call-&amp;backs on this computer</source>
        <translation>এই কম্পিউটারে কল-ব্যাক শুনুন (&amp;B)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>কপি করুন (&amp;Y)</translation>
    </message>
    <message>
        <source>Listen for call-backs on this computer</source>
        <translation>এই কম্পিউটারে কল-ব্যাক শুনুন</translation>
    </message>
    <message>
        <source>Copy the call-back path</source>
        <translation>কল-ব্যাকের পথ কপি করুন</translation>
    </message>
    <message>
        <source>Call-backs of the provider</source>
        <translation>প্রোভাইডারের কল-ব্যাক</translation>
    </message>
    <message>
        <source>The provider can tell an outcome by calling an address of yours. The counter then asks at once; it never believes a call-back alone.</source>
        <translation>প্রোভাইডার আপনার কোনো ঠিকানায় কল করে ফল জানাতে পারে। কাউন্টার তখন সঙ্গে সঙ্গে জিজ্ঞাসা করে; শুধু কল-ব্যাকে কখনও ভরসা করে না।</translation>
    </message>
    <message>
        <source>Path to give to the provider, behind the shop’s own address</source>
        <translation>প্রোভাইডারকে দেওয়ার পথ, দোকানের নিজের ঠিকানার পরে</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>সেভ হয়নি: সেটিংস লেখা গেল না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>Off. Outcomes come by asking, a little later.</source>
        <translation>বন্ধ। ফল জিজ্ঞাসা করে আসে, একটু দেরিতে।</translation>
    </message>
    <message>
        <source>Listening on %1.</source>
        <translation>%1-এ শুনছে।</translation>
    </message>
    <message>
        <source>Not listening: the address has to be in figures, such as 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>শুনছে না: ঠিকানা সংখ্যায় হতে হবে, যেমন শুধু এই কম্পিউটারের জন্য 127.0.0.1 বা পুরো নেটওয়ার্কের জন্য 0.0.0.0।</translation>
    </message>
    <message>
        <source>Not listening: %1 cannot be had. Another program has this port, or the address is not of this computer. Choose another port.</source>
        <translation>শুনছে না: %1 পাওয়া গেল না। এই পোর্ট অন্য প্রোগ্রামের কাছে, বা ঠিকানাটি এই কম্পিউটারের নয়। অন্য পোর্ট বাছুন।</translation>
    </message>
    <message>
        <source>Not listening: the secret part of the path cannot be read. Run &quot;countertopctl callback --new-token&quot; and give the provider the new path.</source>
        <translation>শুনছে না: পথের গোপন অংশ পড়া গেল না। &quot;countertopctl callback --new-token&quot; চালান ও প্রোভাইডারকে নতুন পথ দিন।</translation>
    </message>
    <message>
        <source>Copied. Keep it to yourself and the provider.</source>
        <translation>কপি হয়েছে। শুধু আপনি আর প্রোভাইডার যেন জানেন।</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>নেটওয়ার্ক ঠিকানা</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>পোর্ট</translation>
    </message>
</context>
<context>
    <name>ct::ChargeCard</name>
    <message>
        <source>Service charge</source>
        <translation>সার্ভিস চার্জ</translation>
    </message>
    <message>
        <source>What this shop takes on top of the amount: rupees a sale (5) or a part of it (2%). Empty: nothing. It stands apart on the receipt and is never sent to the provider.</source>
        <translation>এই দোকান পরিমাণের উপরে যা নেয়: প্রতি বিক্রিতে টাকা (5) বা তার অংশ (2%)। খালি: কিছু নয়। রসিদে এটি আলাদা থাকে এবং প্রোভাইডারকে কখনও পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Service charge for %1</source>
        <extracomment>%1 is a service, &quot;Electricity&quot;</extracomment>
        <translation>%1-এর সার্ভিস চার্জ</translation>
    </message>
    <message>
        <source>Not saved: write rupees (5 or 5.50) up to ₹ 1,000, or percent (2%) up to 20%.</source>
        <translation>সেভ হয়নি: ₹ 1,000 পর্যন্ত টাকা (5 বা 5.50) লিখুন, বা 20% পর্যন্ত শতাংশ (2%)।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>সেভ হয়নি: সেটিংস লেখা গেল না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>সেভ হয়েছে। পরের বিক্রি থেকে চালু।</translation>
    </message>
</context>
<context>
    <name>ct::CheckRow</name>
    <message>
        <source>Looking…</source>
        <translation>দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>In its turn</source>
        <translation>পালা এলে</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>এখনও নয়</translation>
    </message>
</context>
<context>
    <name>ct::ChoiceEdit</name>
    <message>
        <source>%1 choices</source>
        <translation>%1টি বিকল্প</translation>
    </message>
</context>
<context>
    <name>ct::CommandLine</name>
    <message>
        <source>folder of the book and its settings</source>
        <translation>খাতা ও তার সেটিংসের ফোল্ডার</translation>
    </message>
    <message>
        <source>private file that holds the provider&apos;s password</source>
        <translation>ব্যক্তিগত ফাইল যাতে প্রোভাইডারের পাসওয়ার্ড আছে</translation>
    </message>
    <message>
        <source>private file with the passphrase of the sealed password</source>
        <translation>সিল করা পাসওয়ার্ডের পাসফ্রেজ সহ ব্যক্তিগত ফাইল</translation>
    </message>
    <message>
        <source>act for this user</source>
        <translation>এই ব্যবহারকারীর হয়ে কাজ করুন</translation>
    </message>
    <message>
        <source>private file that holds the user&apos;s PIN</source>
        <translation>ব্যক্তিগত ফাইল যাতে ব্যবহারকারীর পিন আছে</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>স্ট্যান্ডার্ড আউটপুটে একটি JSON ডকুমেন্ট</translation>
    </message>
    <message>
        <source>show this text</source>
        <translation>এই টেক্সট দেখান</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>ভার্সন দেখান</translation>
    </message>
    <message>
        <source>There is no option --%1. Use --help to see them all.</source>
        <translation>--%1 বিকল্প নেই। সব দেখতে --help লিখুন।</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>--%1 বিকল্প দুবার দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>--%1 বিকল্পের সঙ্গে কোনো মান দেওয়া হয় না।</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>--%1 বিকল্পের সঙ্গে মান দিতে হবে।</translation>
    </message>
    <message>
        <source>A command is missing. Use --help to see them all.</source>
        <translation>কমান্ড দেওয়া হয়নি। সব দেখতে --help লিখুন।</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. Use --help to see them all.</source>
        <translation>&quot;%1&quot; নামে কোনো কমান্ড নেই। সব দেখতে --help লিখুন।</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>%1 কমান্ডে --%2 বিকল্প নেই।</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; একটি শব্দ বেশি।</translation>
    </message>
    <message>
        <source>Always:</source>
        <translation>সবসময়:</translation>
    </message>
</context>
<context>
    <name>ct::CountGrid</name>
    <message>
        <source>How many of ₹ %1</source>
        <translation>₹ %1-এর কতগুলি</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>সংখ্যা নয়</translation>
    </message>
</context>
<context>
    <name>ct::Counter</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>%1 ফোল্ডার তৈরি বা লেখা গেল না। --data-dir দিয়ে অন্যটি বাছুন, বা সেখানে লেখার অনুমতি নিন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>A counter is already open on the book in %1. Use that window, or close it first.</source>
        <translation>%1-এর খাতায় একটি কাউন্টার আগে থেকেই খোলা। সেই উইন্ডোতে কাজ করুন বা আগে সেটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1-এর সেটিংস কাজের নয়: %2 ঠিক আকারে নেই।</translation>
    </message>
    <message>
        <source>The folder %1 is set up for live sales; practice wants a folder of its own.</source>
        <translation>%1 ফোল্ডার আসল বিক্রির জন্য; অনুশীলনের জন্য আলাদা ফোল্ডার চাই।</translation>
    </message>
    <message>
        <source>The practice provider cannot start (%1).</source>
        <translation>অনুশীলনের প্রোভাইডার চালু হয়নি (%1)।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1-এর খাতা কাজের নয় (%2)। কিছু পাঠানো হয়নি। কী ভুল দেখতে &quot;countertopctl verify&quot; চালান; পুরোনো বিক্রি journal.jsonl-এও আছে।</translation>
    </message>
</context>
<context>
    <name>ct::Credentials</name>
    <message>
        <source>The password is sealed in this folder. Give its passphrase with --passphrase-file. Nothing was sent.</source>
        <translation>পাসওয়ার্ড এই ফোল্ডারে সিল করা আছে। --passphrase-file দিয়ে পাসফ্রেজ দিন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The password could not be opened: the keyring is locked or the passphrase is wrong. Nothing was sent.</source>
        <translation>পাসওয়ার্ড খোলা গেল না: কিরিং বন্ধ বা পাসফ্রেজ ভুল। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>There is no password for this account. Store one with &quot;countertopctl configure --password-stdin&quot; or give --password-file. Nothing was sent.</source>
        <translation>এই অ্যাকাউন্টের পাসওয়ার্ড নেই। &quot;countertopctl configure --password-stdin&quot; দিয়ে রাখুন বা --password-file দিন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The password file does not hold one line of text. Nothing was sent.</source>
        <translation>পাসওয়ার্ড ফাইলে এক লাইন টেক্সট নেই। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The password cannot be read (%1). A password file must be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>পাসওয়ার্ড পড়া গেল না (%1)। পাসওয়ার্ড ফাইল আপনার নিজের ও 0600 অনুমতির হতে হবে। কিছু পাঠানো হয়নি।</translation>
    </message>
</context>
<context>
    <name>ct::Ctl</name>
    <message>
        <source>No users are set up on this book, so --user and --pin-file have no meaning yet. Nothing was sent.</source>
        <translation>এই খাতায় এখনও কোনো ব্যবহারকারী নেই, তাই --user ও --pin-file-এর এখনও কোনো অর্থ নেই। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written. Choose another one with --data-dir, or ask for the right to write there. Nothing was sent.</source>
        <translation>%1 ফোল্ডার তৈরি বা লেখা গেল না। --data-dir দিয়ে অন্যটি বাছুন, বা সেখানে লেখার অনুমতি নিন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form. Nothing was sent.</source>
        <translation>%1-এর সেটিংস কাজের নয়: %2 ঠিক আকারে নেই। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>This folder has no provider account yet. Set one up with &quot;countertopctl configure&quot;. Nothing was sent.</source>
        <translation>এই ফোল্ডারে এখনও প্রোভাইডারের অ্যাকাউন্ট নেই। &quot;countertopctl configure&quot; দিয়ে তৈরি করুন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing was sent. Run &quot;countertopctl verify&quot; to see what is wrong; past sales are also in journal.jsonl.</source>
        <translation>%1-এর খাতা কাজের নয় (%2)। কিছু পাঠানো হয়নি। কী ভুল দেখতে &quot;countertopctl verify&quot; চালান; পুরোনো বিক্রি journal.jsonl-এও আছে।</translation>
    </message>
    <message>
        <source>The book in %1 is damaged (%2). Nothing was sent. Selling stays off until it is mended; past sales can be looked up.</source>
        <translation>%1-এর খাতা নষ্ট (%2)। কিছু পাঠানো হয়নি। ঠিক না হওয়া পর্যন্ত বিক্রি বন্ধ; পুরোনো বিক্রি দেখা যায়।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be written. Nothing was sent. Make room on the disk or mend the rights of the folder.</source>
        <translation>%1-এর খাতায় লেখা গেল না। কিছু পাঠানো হয়নি। ডিস্কে জায়গা খালি করুন বা ফোল্ডারের অনুমতি ঠিক করুন।</translation>
    </message>
    <message>
        <source>address of the provider</source>
        <translation>প্রোভাইডারের ঠিকানা</translation>
    </message>
    <message>
        <source>user name at the provider</source>
        <translation>প্রোভাইডারের কাছে ইউজার নেম</translation>
    </message>
    <message>
        <source>a book of play money</source>
        <translation>নকল টাকার খাতা</translation>
    </message>
    <message>
        <source>form of the answers</source>
        <translation>উত্তরের ফরম্যাট</translation>
    </message>
    <message>
        <source>form of the requests</source>
        <translation>পাঠানোর পদ্ধতি</translation>
    </message>
    <message>
        <source>the shop&apos;s own circle</source>
        <translation>দোকানের নিজের সার্কল</translation>
    </message>
    <message>
        <source>number of this counter</source>
        <translation>এই কাউন্টারের নম্বর</translation>
    </message>
    <message>
        <source>how long a recharge may take in all (90)</source>
        <translation>একটি রিচার্জে মোট সবচেয়ে বেশি কত সময় (90)</translation>
    </message>
    <message>
        <source>further certificates to trust</source>
        <translation>আরও ভরসাযোগ্য সার্টিফিকেট</translation>
    </message>
    <message>
        <source>store the password that standard input gives</source>
        <translation>স্ট্যান্ডার্ড ইনপুটে পাওয়া পাসওয়ার্ড রাখুন</translation>
    </message>
    <message>
        <source>head of the receipts</source>
        <translation>রসিদের শিরোনাম</translation>
    </message>
    <message>
        <source>second line of the receipts</source>
        <translation>রসিদের দ্বিতীয় লাইন</translation>
    </message>
    <message>
        <source>telephone on the receipts</source>
        <translation>রসিদে ফোন</translation>
    </message>
    <message>
        <source>GSTIN on the receipts</source>
        <translation>রসিদে GSTIN</translation>
    </message>
    <message>
        <source>writes the settings of this folder</source>
        <translation>এই ফোল্ডারের সেটিংস লেখে</translation>
    </message>
    <message>
        <source>operator code, or row key</source>
        <translation>অপারেটর কোড বা তালিকার চাবি</translation>
    </message>
    <message>
        <source>mobile, customer or consumer number</source>
        <translation>মোবাইল, কাস্টমার বা গ্রাহক নম্বর</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>circle; without it the shop&apos;s own</source>
        <translation>সার্কল; না দিলে দোকানের নিজের</translation>
    </message>
    <message>
        <source>first extra field of the operator</source>
        <translation>অপারেটরের প্রথম বাড়তি তথ্য</translation>
    </message>
    <message>
        <source>second extra field of the operator</source>
        <translation>অপারেটরের দ্বিতীয় বাড়তি তথ্য</translation>
    </message>
    <message>
        <source>key of this sale: the same key is never sold twice</source>
        <translation>এই বিক্রির চাবি: একই চাবি কখনও দুবার বিক্রি হয় না</translation>
    </message>
    <message>
        <source>a new attempt for a sale that failed or was not sent</source>
        <translation>ব্যর্থ বা না পাঠানো বিক্রির নতুন চেষ্টা</translation>
    </message>
    <message>
        <source>sell the same number and amount again</source>
        <translation>একই নম্বর ও পরিমাণ আবার বিক্রি করুন</translation>
    </message>
    <message>
        <source>the shop&apos;s service charge</source>
        <translation>দোকানের সার্ভিস চার্জ</translation>
    </message>
    <message>
        <source>how long to stay for a final state (60)</source>
        <translation>চূড়ান্ত ফলের জন্য কতক্ষণ অপেক্ষা (60)</translation>
    </message>
    <message>
        <source>makes one sale</source>
        <translation>একটি বিক্রি করে</translation>
    </message>
    <message>
        <source>asks the provider about one order</source>
        <translation>প্রোভাইডারকে একটি অর্ডারের কথা জিজ্ঞাসা করে</translation>
    </message>
    <message>
        <source>first day, as 2026-11-22</source>
        <translation>প্রথম দিন, যেমন 2026-11-22</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>only this state</source>
        <translation>শুধু এই অবস্থা</translation>
    </message>
    <message>
        <source>only this service</source>
        <translation>শুধু এই পরিষেবা</translation>
    </message>
    <message>
        <source>any part of number, order id or reference</source>
        <translation>নম্বর, অর্ডার আইডি বা রেফারেন্সের যে কোনো অংশ</translation>
    </message>
    <message>
        <source>at most so many (50)</source>
        <translation>সবচেয়ে বেশি এতগুলি (50)</translation>
    </message>
    <message>
        <source>form of the list</source>
        <translation>তালিকার ফরম্যাট</translation>
    </message>
    <message>
        <source>lists sales, newest first</source>
        <translation>বিক্রির তালিকা, নতুন আগে</translation>
    </message>
    <message>
        <source>one sale with all its evidence</source>
        <translation>একটি বিক্রি, তার সব প্রমাণ সহ</translation>
    </message>
    <message>
        <source>stay until every sale is settled</source>
        <translation>সব বিক্রি না মেটা পর্যন্ত থাকুন</translation>
    </message>
    <message>
        <source>but at most so long (300)</source>
        <translation>তবে সবচেয়ে বেশি এতক্ষণ (300)</translation>
    </message>
    <message>
        <source>ask without waiting for the back-off times</source>
        <translation>অপেক্ষার সময় না মেনে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>asks about every open sale</source>
        <translation>প্রতিটি খোলা বিক্রির কথা জিজ্ঞাসা করে</translation>
    </message>
    <message>
        <source>why</source>
        <translation>কেন</translation>
    </message>
    <message>
        <source>reference of the provider&apos;s portal</source>
        <translation>প্রোভাইডারের পোর্টালের রেফারেন্স</translation>
    </message>
    <message>
        <source>paper (80)</source>
        <translation>কাগজ (80)</translation>
    </message>
    <message>
        <source>checks the whole book and its mirror</source>
        <translation>পুরো খাতা ও তার দ্বিতীয় কপি যাচাই করে</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>কতগুলি</translation>
    </message>
    <message>
        <source>the same seed gives the same sales (1)</source>
        <translation>একই সিডে একই বিক্রি (1)</translation>
    </message>
    <message>
        <source>over how many days (365)</source>
        <translation>কত দিনে (365)</translation>
    </message>
    <message>
        <source>fills a practice book with made-up sales</source>
        <translation>অনুশীলনের খাতা বানানো বিক্রি দিয়ে ভরে</translation>
    </message>
    <message>
        <source>the counter&apos;s services without windows</source>
        <translation>উইন্ডো ছাড়া কাউন্টারের পরিষেবা</translation>
    </message>
    <message>
        <source>--from is a day such as 2026-11-22.</source>
        <translation>--from-এ দিন দিন, যেমন 2026-11-22।</translation>
    </message>
    <message>
        <source>--to is a day such as 2026-11-22.</source>
        <translation>--to-তে দিন দিন, যেমন 2026-11-22।</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; নামে কোনো অবস্থা নেই।</translation>
    </message>
    <message>
        <source>There is no service &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; নামে কোনো পরিষেবা নেই।</translation>
    </message>
    <message>
        <source>--limit is a number from 1.</source>
        <translation>--limit-এ 1 বা তার বেশি সংখ্যা দিন।</translation>
    </message>
    <message>
        <source>--format is table, json or csv.</source>
        <translation>--format-এ table, json বা csv দিন।</translation>
    </message>
    <message>
        <source>The history could not be read or written out.</source>
        <translation>হিস্ট্রি পড়া বা লেখা গেল না।</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>হিস্ট্রি পড়া গেল না।</translation>
    </message>
    <message>
        <source>This book has no order %1.</source>
        <translation>এই খাতায় %1 অর্ডার নেই।</translation>
    </message>
    <message>
        <source>The evidence of this order cannot be read.</source>
        <translation>এই অর্ডারের প্রমাণ পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so no receipt was made.</source>
        <translation>প্রিন্ট খাতায় লেখা গেল না, তাই রসিদ তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>%1 ফাইল লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Give --count (at least 1), and --seed and --days as numbers. Nothing was written.</source>
        <translation>--count (অন্তত 1), এবং --seed ও --days সংখ্যায় দিন। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>This is a live book. Made-up sales go only into a folder that was configured with --practice. Nothing was written.</source>
        <translation>এটি আসল খাতা। বানানো বিক্রি শুধু --practice দিয়ে তৈরি ফোল্ডারে যায়। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>This is a live book. Nothing was written.</source>
        <translation>এটি আসল খাতা। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>The made-up sales could not all be written (%1).</source>
        <translation>সব বানানো বিক্রি লেখা গেল না (%1)।</translation>
    </message>
    <message>
        <source>%1 made-up sales in %2 s.</source>
        <translation>%2 সেকেন্ডে %1টি বানানো বিক্রি।</translation>
    </message>
    <message>
        <source>The book, its journal and the mirror agree.</source>
        <translation>খাতা, তার জার্নাল ও দ্বিতীয় কপি মিলে যায়।</translation>
    </message>
    <message>
        <source>The address %1 is refused: it must begin with https:// (http:// only for this very machine) and hold no user name, &quot;?&quot; or &quot;#&quot;.</source>
        <translation>%1 ঠিকানা মঞ্জুর নয়: সেটি https:// দিয়ে শুরু হতে হবে (http:// শুধু এই মেশিনের জন্য) এবং তাতে ইউজার নেম, &quot;?&quot; বা &quot;#&quot; থাকবে না।</translation>
    </message>
    <message>
        <source>Give the user name at the provider with --username.</source>
        <translation>প্রোভাইডারের ইউজার নেম --username দিয়ে দিন।</translation>
    </message>
    <message>
        <source>--format is json, csv or xml.</source>
        <translation>--format-এ json, csv বা xml দিন।</translation>
    </message>
    <message>
        <source>--wire is post-query, post-form or get.</source>
        <translation>--wire-এ post-query, post-form বা get দিন।</translation>
    </message>
    <message>
        <source>--deadline is a number of seconds from 1 to 600.</source>
        <translation>--deadline-এ 1 থেকে 600 সেকেন্ড দিন।</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>%1 ফাইল পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>There is no circle with the code %1.</source>
        <translation>%1 কোডের কোনো সার্কল নেই।</translation>
    </message>
    <message>
        <source>--counter is a number from 1 to 999.</source>
        <translation>--counter-এ 1 থেকে 999 সংখ্যা দিন।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The book in this folder is a live one; practice wants a folder of its own. Nothing was changed.</source>
        <translation>এই ফোল্ডারের খাতা আসল; অনুশীলনের জন্য আলাদা ফোল্ডার চাই। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The book in this folder is for practice; live sales want a folder of their own. Nothing was changed.</source>
        <translation>এই ফোল্ডারের খাতা অনুশীলনের; আসল বিক্রির জন্য আলাদা ফোল্ডার চাই। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Give either --password-stdin or --password-file. Nothing was changed.</source>
        <translation>--password-stdin বা --password-file যে কোনো একটি দিন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Standard input must hold the password as one line of text. Nothing was changed.</source>
        <translation>স্ট্যান্ডার্ড ইনপুটে পাসওয়ার্ড এক লাইনে থাকতে হবে। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The passphrase file cannot be used (%1). It must be a file of your own with mode 0600 that holds one line. Nothing was changed.</source>
        <translation>পাসফ্রেজ ফাইল কাজের নয় (%1)। সেটি আপনার নিজের, 0600 অনুমতির ও এক লাইনের হতে হবে। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The password could not be stored (%1). Without a keyring, seal it with --passphrase-file, or keep it in a private file and give --password-file each time. Nothing was changed.</source>
        <translation>পাসওয়ার্ড রাখা গেল না (%1)। কিরিং না থাকলে --passphrase-file দিয়ে সিল করুন, বা ব্যক্তিগত ফাইলে রেখে প্রতিবার --password-file দিন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The settings cannot be written to %1.</source>
        <translation>সেটিংস %1-এ লেখা গেল না।</translation>
    </message>
    <message>
        <source>The settings are stored in %1.</source>
        <translation>সেটিংস %1-এ রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The shop&apos;s circle is %1 (code %2); change it with --circle.</source>
        <translation>দোকানের সার্কল %1 (কোড %2); --circle দিয়ে বদলান।</translation>
    </message>
    <message>
        <source>The balance could not be written into the book.</source>
        <translation>ব্যালেন্স খাতায় লেখা গেল না।</translation>
    </message>
    <message>
        <source>--intent is 1 to 128 letters, digits and signs without blanks. Nothing was sent.</source>
        <translation>--intent-এ ফাঁক ছাড়া 1 থেকে 128 অক্ষর, অঙ্ক বা চিহ্ন দিন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>--wait is a number of seconds from 0 to 86400. Nothing was sent.</source>
        <translation>--wait-এ 0 থেকে 86400 সেকেন্ড দিন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>--retry needs the --intent of the sale to make again. Nothing was sent.</source>
        <translation>--retry-এর সঙ্গে যে বিক্রি আবার হবে তার --intent দিন। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>%1 takes no --%2. Nothing was sent.</source>
        <translation>%1-এর সঙ্গে --%2 চলে না। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down at the moment; trying again. Do not sell this again.</source>
        <translation>উত্তর এসেছে, কিন্তু এখন লেখা যাচ্ছে না; আবার চেষ্টা হচ্ছে। এটি আবার বিক্রি করবেন না।</translation>
    </message>
    <message>
        <source>The sale could not be written down (%1), so nothing was sent. Make room on the disk or mend the folder, and sell again.</source>
        <translation>বিক্রি লেখা গেল না (%1), তাই কিছু পাঠানো হয়নি। ডিস্কে জায়গা খালি করুন বা ফোল্ডার ঠিক করুন, তারপর আবার বিক্রি করুন।</translation>
    </message>
    <message>
        <source>The sale was sent, but the book cannot be read any more. Do not sell it again; run &quot;countertopctl verify&quot;.</source>
        <translation>বিক্রি পাঠানো হয়েছে, কিন্তু খাতা আর পড়া যাচ্ছে না। আবার বিক্রি করবেন না; &quot;countertopctl verify&quot; চালান।</translation>
    </message>
    <message>
        <source>This order is being sent at this moment by another program; ask again later.</source>
        <translation>এই অর্ডার এখন অন্য প্রোগ্রাম পাঠাচ্ছে; পরে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The answer could not be written into the book.</source>
        <translation>উত্তর খাতায় লেখা গেল না।</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds from 0 to 86400.</source>
        <translation>--timeout-এ 0 থেকে 86400 সেকেন্ড দিন।</translation>
    </message>
    <message>
        <source>The book cannot be read.</source>
        <translation>খাতা পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Settled: %1. Still open: %2.</source>
        <translation>মিটেছে: %1। এখনও খোলা: %2।</translation>
    </message>
    <message>
        <source>The provider could not be reached. Nothing is lost: the open sales are asked about again.</source>
        <translation>প্রোভাইডারের সঙ্গে যোগাযোগ হয়নি। কিছু হারায়নি: খোলা বিক্রির কথা আবার জিজ্ঞাসা করা হবে।</translation>
    </message>
    <message>
        <source>A decision needs --reason and --reference (what the provider&apos;s portal or its support says). Nothing was changed.</source>
        <translation>সিদ্ধান্তের জন্য --reason ও --reference চাই (প্রোভাইডারের পোর্টাল বা সাপোর্ট কী বলে)। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The decision could not be written into the book.</source>
        <translation>সিদ্ধান্ত খাতায় লেখা গেল না।</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Nothing was written.</source>
        <translation>&quot;%1&quot; নামে কোনো ভাষা নেই। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>lists what stops selling at the moment</source>
        <translation>এখন বিক্রি কেন থেমে আছে তা জানায়</translation>
    </message>
    <message>
        <source>why the owner lets it go on</source>
        <translation>মালিক কেন চলতে দিচ্ছেন</translation>
    </message>
    <message>
        <source>lets selling go on: the owner&apos;s word</source>
        <translation>বিক্রি আবার চালু করে: মালিকের কথা</translation>
    </message>
    <message>
        <source>What stops selling cannot be read from the book.</source>
        <translation>বিক্রি কেন থেমে আছে তা খাতা থেকে পড়া গেল না।</translation>
    </message>
    <message>
        <source>Nothing stops selling.</source>
        <translation>বিক্রিতে কোনো বাধা নেই।</translation>
    </message>
    <message>
        <source>There is no hold &quot;%1&quot;: it is epoch, machine, wallet or reconcile. Nothing was changed.</source>
        <translation>&quot;%1&quot; নামে কোনো বাধা নেই: বাধা হল epoch, machine, wallet বা reconcile। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Give --reason with the owner&apos;s words: they are kept in the journal. Nothing was changed.</source>
        <translation>--reason-এর সঙ্গে মালিকের কথা দিন: তা জার্নালে রাখা হয়। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>No hold of this kind stands. Nothing was changed.</source>
        <translation>এই রকম কোনো বাধা নেই। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The release cannot be written into the book (%1).</source>
        <translation>বাধা তোলা খাতায় লেখা গেল না (%1)।</translation>
    </message>
    <message>
        <source>The answer came, but it cannot be written down. Do not sell this again: make room on the disk or mend the folder, then run &quot;countertopctl reconcile&quot;.</source>
        <translation>উত্তর এসেছে, কিন্তু লেখা যাচ্ছে না। এটি আবার বিক্রি করবেন না: ডিস্কে জায়গা খালি করুন বা ফোল্ডার ঠিক করুন, তারপর &quot;countertopctl reconcile&quot; চালান।</translation>
    </message>
    <message>
        <source>only check the lines</source>
        <translation>শুধু লাইন যাচাই করুন</translation>
    </message>
    <message>
        <source>how many sales at a time (4)</source>
        <translation>একসঙ্গে কতগুলি বিক্রি (4)</translation>
    </message>
    <message>
        <source>new attempts for lines that failed or were not sent</source>
        <translation>যে লাইন ব্যর্থ বা পাঠানো হয়নি তার নতুন চেষ্টা</translation>
    </message>
    <message>
        <source>take the same number and amount again</source>
        <translation>একই নম্বর ও পরিমাণ আবার নিন</translation>
    </message>
    <message>
        <source>practice only: do not stop at unknown outcomes</source>
        <translation>শুধু অনুশীলন: অজানা ফলে থামবেন না</translation>
    </message>
    <message>
        <source>how long to stay for final states (60)</source>
        <translation>চূড়ান্ত ফলের জন্য কতক্ষণ থাকবে (60)</translation>
    </message>
    <message>
        <source>makes the sales of a list</source>
        <translation>তালিকার সব বিক্রি করে</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was sent.</source>
        <translation>%1 ফাইল পড়া যাচ্ছে না। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… আরও %nটি।</numerusform>
            <numerusform>… আরও %nটি।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be sent, so nothing was sent.</source>
        <translation>
            <numerusform>%nটি লাইন পাঠানো যাবে না, তাই কিছু পাঠানো হয়নি।</numerusform>
            <numerusform>%nটি লাইন পাঠানো যাবে না, তাই কিছু পাঠানো হয়নি।</numerusform>
        </translation>
    </message>
    <message>
        <source>--concurrency is a number from 1 to 32. Nothing was sent.</source>
        <translation>--concurrency হল 1 থেকে 32 সংখ্যা। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>--keep-going is for practice books: with real money a list stops at the second unknown outcome. Nothing was sent.</source>
        <translation>--keep-going অনুশীলনের খাতার জন্য: আসল টাকায় তালিকা দ্বিতীয় অজানা ফলে থামে। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 in all.</source>
        <translation>
            <numerusform>%nটি লাইন, মোট %1।</numerusform>
            <numerusform>%nটি লাইন, মোট %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be sent. Nothing was sent.</source>
        <translation>সব লাইন পাঠানো যায়। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>says what is wrong with this counter, and what to do</source>
        <translation>এই কাউন্টারে কী ভুল ও কী করতে হবে তা জানায়</translation>
    </message>
    <message>
        <source>put the book that lies here aside</source>
        <translation>এখানকার খাতা আলাদা রাখুন</translation>
    </message>
    <message>
        <source>puts a backup in place; what the folder knows beyond it is merged</source>
        <translation>ব্যাকআপ জায়গায় বসায়; ফোল্ডার তার বাইরে যা জানে তা মেলানো হয়</translation>
    </message>
    <message>
        <source>the mirror, journal.jsonl</source>
        <translation>দ্বিতীয় কপি, journal.jsonl</translation>
    </message>
    <message>
        <source>makes a new book from the mirror</source>
        <translation>দ্বিতীয় কপি থেকে নতুন খাতা তৈরি করে</translation>
    </message>
    <message>
        <source>No backup can be made at %1 (%2). Nothing was changed.</source>
        <translation>%1-এ ব্যাকআপ হতে পারে না (%2)। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). There is none at %2.</source>
        <translation>ব্যাকআপ লেখা গেল না (%1)। %2-এ কোনো ব্যাকআপ নেই।</translation>
    </message>
    <message>
        <source>The copy is damaged, and so, most likely, is the book (%1). There is no backup at %2. Run &quot;countertopctl verify&quot;.</source>
        <translation>কপিটি নষ্ট, এবং সম্ভবত খাতাও (%1)। %2-এ কোনো ব্যাকআপ নেই। &quot;countertopctl verify&quot; চালান।</translation>
    </message>
    <message>
        <source>The backup could not be finished (%1).</source>
        <translation>ব্যাকআপ শেষ করা গেল না (%1)।</translation>
    </message>
    <message>
        <source>The backup is in %1: %2 entries, head %3.</source>
        <translation>ব্যাকআপ %1-এ আছে: %2টি এন্ট্রি, মাথা %3।</translation>
    </message>
    <message>
        <source>Give the mirror with --from. Nothing was changed.</source>
        <translation>--from দিয়ে দ্বিতীয় কপি (journal.jsonl) দিন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The book is in place: %1 entries of the file, %2 newer ones merged.</source>
        <translation>খাতা জায়গায় আছে: ফাইলের %1টি এন্ট্রি, নতুন %2টি মেলানো হয়েছে।</translation>
    </message>
    <message>
        <source>What lay here before is kept in %1.</source>
        <translation>আগে এখানে যা ছিল তা %1-এ রাখা আছে।</translation>
    </message>
    <message>
        <source>There is a book in %1. With --force it is kept aside and replaced. Nothing was changed.</source>
        <translation>%1-এ একটি খাতা আছে। --force দিলে সেটি আলাদা রেখে বদলানো হয়। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>A recharge is being sent from this book. Wait for its result. Nothing was changed.</source>
        <translation>এই খাতা থেকে একটি রিচার্জ পাঠানো হচ্ছে। ফলের অপেক্ষা করুন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Another program has this book open. Close the counter first. Nothing was changed.</source>
        <translation>খাতাটি অন্য প্রোগ্রামে খোলা। আগে কাউন্টার বন্ধ করুন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The file %1 cannot be used (%2). Nothing was changed.</source>
        <translation>%1 ফাইল কাজের নয় (%2)। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer program. Install that one first. Nothing was changed.</source>
        <translation>%1 ফাইল নতুন প্রোগ্রামে লেখা। আগে সেটি ইনস্টল করুন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The file %1 contradicts itself (%2), so no book is made of it. Nothing was changed.</source>
        <translation>%1 ফাইল নিজের সঙ্গেই মেলে না (%2), তাই তা থেকে খাতা হয় না। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The book could not be put in place (%1). What lay in %2 before is still valid.</source>
        <translation>খাতা জায়গায় রাখা গেল না (%1)। %2-এ আগে যা ছিল তাই চালু আছে।</translation>
    </message>
    <message>
        <source>another path; the old one is good for nothing then</source>
        <translation>নতুন পথ; পুরোনোটি আর কাজের নয়</translation>
    </message>
    <message>
        <source>tells the path that the provider calls back</source>
        <translation>প্রোভাইডার যে পথে কল-ব্যাক করে তা জানায়</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. --new-token makes a new one.</source>
        <translation>কল-ব্যাকের টোকেন %1 থেকে পড়া গেল না: সেটি এই ব্যবহারকারীর ব্যক্তিগত ফাইল (0600) হতে হবে। --new-token নতুন তৈরি করে।</translation>
    </message>
    <message>
        <source>lists what needs the owner, oldest first</source>
        <translation>মালিককে যা দেখতে হবে তার তালিকা, পুরোনো আগে</translation>
    </message>
    <message>
        <source>puts the sale on the owner&apos;s list</source>
        <translation>বিক্রিকে মালিকের তালিকায় রাখে</translation>
    </message>
    <message>
        <source>keeps what was said</source>
        <translation>যা বলা হয়েছে তা রাখে</translation>
    </message>
    <message>
        <source>prints the complaint to the provider</source>
        <translation>প্রোভাইডারের কাছে অভিযোগ ছাপে</translation>
    </message>
    <message>
        <source>ends the case</source>
        <translation>কেস বন্ধ করে</translation>
    </message>
    <message>
        <source>what was paid back</source>
        <translation>কত ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>কীভাবে শেষ হল</translation>
    </message>
    <message>
        <source>one deed in the dispute about a sale</source>
        <translation>বিক্রির বিরোধে একটি পদক্ষেপ</translation>
    </message>
    <message>
        <source>Cases: %1. Stuck with the provider: %2. Owed to customers: %3.</source>
        <translation>কেস: %1। প্রোভাইডারের কাছে আটকে: %2। গ্রাহকদের পাওনা: %3।</translation>
    </message>
    <message>
        <source>Give one of --raise, --note, --close and --letter. Nothing was changed.</source>
        <translation>--raise, --note, --close ও --letter থেকে একটি দিন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>An end is paid_back (with --paid-back RUPEES), rejected or settled. Nothing was changed.</source>
        <translation>শেষ হল paid_back (--paid-back টাকা সহ), rejected বা settled। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>This cannot be done now: words or an amount are missing, the case stands differently, or its outcome is not decided yet. Nothing was changed.</source>
        <translation>এটি এখন করা যাবে না: কথা বা পরিমাণ নেই, কেসের অবস্থা বদলেছে, বা তার ফল এখনও ঠিক হয়নি। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>This could not be written into the book.</source>
        <translation>এটি খাতায় লেখা গেল না।</translation>
    </message>
    <message>
        <source>Kept in the book.</source>
        <translation>খাতায় রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>the owner accepts what is unexplained, for this reason</source>
        <translation>হিসাব ছাড়া যা, মালিক এই কারণে মেনে নিচ্ছেন</translation>
    </message>
    <message>
        <source>asks for the wallet&apos;s balance and compares it with the book</source>
        <translation>ওয়ালেটের ব্যালেন্স জিজ্ঞাসা করে ও খাতার সঙ্গে মেলায়</translation>
    </message>
    <message>
        <source>reference of the bank</source>
        <translation>ব্যাঙ্কের রেফারেন্স</translation>
    </message>
    <message>
        <source>enters money put into the wallet</source>
        <translation>ওয়ালেটে রাখা টাকা লেখে</translation>
    </message>
    <message>
        <source>the owner&apos;s decision about a sale</source>
        <translation>কোনো বিক্রি নিয়ে মালিকের সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>The decision is success, failed or reversed. Nothing was changed.</source>
        <translation>সিদ্ধান্ত success, failed বা reversed হতে পারে। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Only an order whose outcome is open or contradictory can be decided, and only a success can be called reversed. Nothing was changed.</source>
        <translation>শুধু যে অর্ডারের ফল খোলা বা পরস্পরবিরোধী তার সিদ্ধান্ত হয়, আর শুধু সফল অর্ডারকে reversed বলা যায়। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The balance could not be compared with the book.</source>
        <translation>ব্যালেন্স খাতার সঙ্গে মেলানো গেল না।</translation>
    </message>
    <message>
        <source>Book and wallet agree, or no reason was given. Nothing was changed.</source>
        <translation>খাতা ও ওয়ালেট মিলে যায়, বা কারণ দেওয়া হয়নি। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Money put into the wallet is entered as an amount in rupees and the bank&apos;s --reference. Nothing was written.</source>
        <translation>ওয়ালেটে রাখা টাকা টাকার পরিমাণ ও ব্যাঙ্কের --reference দিয়ে লেখা হয়। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>The entry could not be written into the book.</source>
        <translation>এন্ট্রি খাতায় লেখা গেল না।</translation>
    </message>
    <message>
        <source>%1 entered. It is looked for in the next balance.</source>
        <translation>%1 লেখা হয়েছে। পরের ব্যালেন্সে এটি খোঁজা হবে।</translation>
    </message>
    <message>
        <source>Give --output with a file ending in .pdf, .txt, .png or .escpos, and --paper as 58, 80, a5 or a4 (58 or 80 for .escpos). Nothing was written.</source>
        <translation>--output-এ .pdf, .txt, .png বা .escpos ফাইল দিন, এবং --paper-এ 58, 80, a5 বা a4 (.escpos-এর জন্য 58 বা 80)। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>file ending in .pdf, .txt, .png or .escpos</source>
        <translation>.pdf, .txt, .png বা .escpos ফাইল</translation>
    </message>
    <message>
        <source>No damage was found, but not everything could be looked at. Try again when less is written to the book.</source>
        <translation>কোনো ক্ষতি পাওয়া যায়নি, কিন্তু সব দেখা যায়নি। খাতায় যখন কম লেখা হয় তখন আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The copy could not be checked (%1), so there is no backup at %2. Try again.</source>
        <translation>কপি যাচাই করা গেল না (%1), তাই %2-এ কোনো ব্যাকআপ নেই। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>language of the receipt: en, hi, bn, mr, ta, te, gu, kn, ml, pa</source>
        <translation>রসিদের ভাষা: en, hi, bn, mr, ta, te, gu, kn, ml, pa</translation>
    </message>
    <message>
        <source>folder of another disk for the journal&apos;s second copy</source>
        <translation>অন্য ডিস্কের ফোল্ডার, জার্নালের দ্বিতীয় কপির জন্য</translation>
    </message>
    <message>
        <source>There is no folder %1 for the mirror. Nothing was changed.</source>
        <translation>দ্বিতীয় কপির জন্য %1 ফোল্ডার নেই। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut. Nothing was changed.</source>
        <translation>%1 ফোল্ডার অন্য মেশিনের ডিস্কে, যেখানে বিদ্যুৎ গেলে কিছুই নিরাপদ নয়। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Everybody on this computer can write into the folder %1. Choose one of your own. Nothing was changed.</source>
        <translation>এই কম্পিউটারের সবাই %1 ফোল্ডারে লিখতে পারে। নিজের একটি ফোল্ডার বাছুন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>In %1 there is a journal.jsonl already that is not this book&apos;s. Nothing was changed.</source>
        <translation>%1-এ আগে থেকেই একটি journal.jsonl আছে যা এই খাতার নয়। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The mirror cannot be written to %1 (%2). Nothing was changed.</source>
        <translation>দ্বিতীয় কপি %1-এ লেখা যাচ্ছে না (%2)। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The mirror cannot be read where it lies now (%1). Nothing was changed.</source>
        <translation>দ্বিতীয় কপি এখন যেখানে আছে সেখান থেকে পড়া যাচ্ছে না (%1)। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE</source>
        <translation>tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE বা queue:QUEUE</translation>
    </message>
    <message>
        <source>width of a thermal printer&apos;s head (576)</source>
        <translation>থার্মাল প্রিন্টারের হেডের চওড়া (576)</translation>
    </message>
    <message>
        <source>the printer has no knife</source>
        <translation>প্রিন্টারে কাটার নেই</translation>
    </message>
    <message>
        <source>open the drawer with the first paper</source>
        <translation>প্রথম রসিদের সঙ্গে ড্রয়ার খুলুন</translation>
    </message>
    <message>
        <source>writes or prints a receipt</source>
        <translation>রসিদ লেখে বা ছাপে</translation>
    </message>
    <message>
        <source>Give --printer as tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE or queue:QUEUE, with --dots as 384, 512 or 576 and without --output. Nothing was printed.</source>
        <translation>--printer-এ tcp://ADDRESS:PORT, device:/dev/FILE, raw:QUEUE বা queue:QUEUE দিন, --dots-এ 384, 512 বা 576, আর --output দেবেন না। কিছু ছাপা হয়নি।</translation>
    </message>
    <message>
        <source>language of the windows: en, hi, …</source>
        <translation>উইন্ডোর ভাষা: en, hi, …</translation>
    </message>
    <message>
        <source>language of receipts; without it that of the windows</source>
        <translation>রসিদের ভাষা; না দিলে উইন্ডোর ভাষা</translation>
    </message>
    <message>
        <source>where the shop&apos;s UPI QR code asks for money to be sent</source>
        <translation>দোকানের UPI QR কোড টাকা কোথায় পাঠাতে বলে</translation>
    </message>
    <message>
        <source>the name that UPI apps show; without it the shop&apos;s</source>
        <translation>UPI অ্যাপে যে নাম দেখা যায়; না দিলে দোকানের নাম</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; নামে কোনো ভাষা নেই।</translation>
    </message>
    <message>
        <source>how it is paid (cash)</source>
        <translation>কীভাবে টাকা দেওয়া হয়েছে (cash)</translation>
    </message>
    <message>
        <source>cash that was put down</source>
        <translation>যত নগদ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>whose account, with --pay account</source>
        <translation>কার খাতা, --pay account-এর সঙ্গে</translation>
    </message>
    <message>
        <source>the drawer counted by note: 500x3,100x12; 0: empty</source>
        <translation>নোট ধরে গোনা ড্রয়ার: 500x3,100x12; 0: খালি</translation>
    </message>
    <message>
        <source>cash that goes in or out</source>
        <translation>রাখা বা তোলা নগদ</translation>
    </message>
    <message>
        <source>why it goes in or out, or why the count differs</source>
        <translation>কেন রাখা বা তোলা, বা গোনা কেন মেলে না</translation>
    </message>
    <message>
        <source>the sale whose money goes back</source>
        <translation>যে বিক্রির টাকা ফেরত যায়</translation>
    </message>
    <message>
        <source>the money goes back by UPI, not from the drawer</source>
        <translation>টাকা ড্রয়ার থেকে নয়, UPI দিয়ে ফেরত যায়</translation>
    </message>
    <message>
        <source>which Z report</source>
        <translation>কোন Z রিপোর্ট</translation>
    </message>
    <message>
        <source>the drawer: opened and closed by count, cash in and out, money given back</source>
        <translation>ড্রয়ার: গুনে খোলা ও বন্ধ, নগদ রাখা ও তোলা, ফেরত দেওয়া টাকা</translation>
    </message>
    <message>
        <source>how much this customer may owe</source>
        <translation>এই গ্রাহকের কত পর্যন্ত বাকি থাকতে পারে</translation>
    </message>
    <message>
        <source>money that the customer brought</source>
        <translation>গ্রাহক যে টাকা এনেছেন</translation>
    </message>
    <message>
        <source>owed from now on, with a --note</source>
        <translation>এখন থেকে বাকি, --note সহ</translation>
    </message>
    <message>
        <source>no longer owed, with a --note</source>
        <translation>আর বাকি নয়, --note সহ</translation>
    </message>
    <message>
        <source>what is written beside it</source>
        <translation>পাশে যা লেখা থাকে</translation>
    </message>
    <message>
        <source>what a customer owes (udhaar)</source>
        <translation>গ্রাহকের কত বাকি</translation>
    </message>
    <message>
        <source>--pay is cash, upi, or account with the --customer&apos;s mobile number. Nothing was sent.</source>
        <translation>--pay হল cash, upi, বা --customer-এর মোবাইল নম্বর সহ account. কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>--given is cash, and at least what is to be paid. Nothing was sent.</source>
        <translation>--given নগদ, আর অন্তত যত দিতে হবে তত। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>A shift is opened, counted and closed by: open, in, out, refund, refunds, x, close, z, list, on, off. Nothing was written.</source>
        <translation>শিফট চলে এগুলি দিয়ে: open, in, out, refund, refunds, x, close, z, list, on, off. কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Count the drawer by note, as --count 500x3,100x12,1x7 (or 0 where it is empty). Nothing was written.</source>
        <translation>নোট ধরে ড্রয়ার গুনুন, যেমন --count 500x3,100x12,1x7 (খালি হলে 0)। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>This count cannot be. Nothing was written.</source>
        <translation>এমন গোনা হতে পারে না। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>A shift is open already; close it first.</source>
        <translation>একটি শিফট আগে থেকেই খোলা; আগে সেটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The shifts of this book cannot be read.</source>
        <translation>এই খাতার শিফট পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Cash in or out has an --amount and a --reason. Nothing was written.</source>
        <translation>নগদ রাখতে বা তুলতে --amount ও --reason লাগে। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>No shift is open; open one first.</source>
        <translation>কোনো শিফট খোলা নেই; আগে একটি খুলুন।</translation>
    </message>
    <message>
        <source>Name the --order whose money goes back. Nothing was written.</source>
        <translation>যে --order-এর টাকা ফেরত যাবে তা জানান। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Nothing is to be given back for this order, or no shift is open.</source>
        <translation>এই অর্ডারে কিছু ফেরত দেওয়ার নেই, বা কোনো শিফট খোলা নেই।</translation>
    </message>
    <message>
        <source>The count is kept. It is not what was expected: say why with &quot;shift close --reason TEXT&quot;, or count once more.</source>
        <translation>গোনা রাখা হয়েছে। যা থাকার কথা তার সঙ্গে মেলে না: &quot;shift close --reason TEXT&quot; দিয়ে কারণ জানান, বা আবার গুনুন।</translation>
    </message>
    <message>
        <source>Count the drawer first: shift close --count 500x3,100x12.</source>
        <translation>আগে ড্রয়ার গুনুন: shift close --count 500x3,100x12.</translation>
    </message>
    <message>
        <source>No shift of that --number was closed.</source>
        <translation>ওই --number-এর কোনো শিফট বন্ধ হয়নি।</translation>
    </message>
    <message>
        <source>From now on a sale needs an open shift.</source>
        <translation>এখন থেকে বিক্রির জন্য খোলা শিফট লাগবে।</translation>
    </message>
    <message>
        <source>A sale needs no shift any more.</source>
        <translation>বিক্রির জন্য আর শিফট লাগবে না।</translation>
    </message>
    <message>
        <source>A customer is a mobile number of ten digits; amounts are rupees, and a charge or credit needs a --note. Nothing was written.</source>
        <translation>গ্রাহক মানে দশ অঙ্কের মোবাইল নম্বর; পরিমাণ টাকায়, আর charge বা credit-এ --note লাগে। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>%1 owes %2 and may owe %3.</source>
        <translation>%1: বাকি %2, সীমা %3।</translation>
    </message>
    <message>
        <source>the amount was looked at a second time</source>
        <translation>টাকার পরিমাণ দ্বিতীয়বার দেখা হয়েছে</translation>
    </message>
    <message>
        <source>check this backup instead</source>
        <translation>এর বদলে এই ব্যাকআপ যাচাই করুন</translation>
    </message>
    <message>
        <source>copies the book, checked, beside running sales; sealed with --passphrase-file</source>
        <translation>চলতি বিক্রির পাশাপাশি খাতার যাচাই করা কপি বানায়; --passphrase-file দিলে সিল করা</translation>
    </message>
    <message>
        <source>of whom it is about</source>
        <translation>কার বিষয়ে</translation>
    </message>
    <message>
        <source>what somebody may do</source>
        <translation>কে কী করতে পারে</translation>
    </message>
    <message>
        <source>private file that holds the new PIN</source>
        <translation>ব্যক্তিগত ফাইল, যাতে নতুন PIN আছে</translation>
    </message>
    <message>
        <source>the largest sale of a cashier; 0: any</source>
        <translation>ক্যাশিয়ারের সবচেয়ে বড় বিক্রি; 0: যে কোনো</translation>
    </message>
    <message>
        <source>all sales of a cashier&apos;s day; 0: any</source>
        <translation>ক্যাশিয়ারের এক দিনের সব বিক্রি; 0: যে কোনো</translation>
    </message>
    <message>
        <source>from here on an amount is looked at twice; 0: never</source>
        <translation>এর বেশি টাকা দুবার দেখা হয়; 0: কখনো না</translation>
    </message>
    <message>
        <source>without a key, then the window asks who it is (5)</source>
        <translation>কোনো কী না টিপলে, তারপর উইন্ডো জিজ্ঞেস করে কে (5)</translation>
    </message>
    <message>
        <source>whether cashiers see the balance (no)</source>
        <translation>ক্যাশিয়াররা ব্যালেন্স দেখবে কি না (no)</translation>
    </message>
    <message>
        <source>who works at the counter; with the first owner signing in begins</source>
        <translation>কাউন্টারে কে কাজ করে; প্রথম মালিক যোগ হলে সাইন ইন শুরু হয়</translation>
    </message>
    <message>
        <source>The book cannot say who may do this. Nothing was changed, and no money was moved.</source>
        <translation>কে এটা করতে পারে তা খাতা বলতে পারছে না। কিছু বদলায়নি, কোনো টাকা নড়েনি।</translation>
    </message>
    <message>
        <source>%1 may not work here any more. Nothing was changed, and no money was moved.</source>
        <translation>%1 এখানে আর কাজ করতে পারেন না। কিছু বদলায়নি, কোনো টাকা নড়েনি।</translation>
    </message>
    <message>
        <source>%1 is a cashier, and only an owner may do this. Nothing was changed, and no money was moved.</source>
        <translation>%1 ক্যাশিয়ার, আর এটা শুধু মালিক করতে পারেন। কিছু বদলায়নি, কোনো টাকা নড়েনি।</translation>
    </message>
    <message>
        <source>People sign in on this book: give --user NAME and --pin-file FILE. Nothing was changed, and no money was moved.</source>
        <translation>এই খাতায় লোকে সাইন ইন করে: --user NAME ও --pin-file FILE দিন। কিছু বদলায়নি, কোনো টাকা নড়েনি।</translation>
    </message>
    <message>
        <source>The PIN cannot be read: the file must hold one line, and be a file of your own with mode 0600. Nothing was sent.</source>
        <translation>PIN পড়া গেল না: ফাইলে একটি লাইন থাকতে হবে, আর ফাইলটি 0600 মোডের আপনার নিজের হতে হবে। কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. Nothing was changed, and no money was moved.</source>
        <translation>নাম বা PIN ভুল। কিছু বদলায়নি, কোনো টাকা নড়েনি।</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait %1 seconds, then try again. Nothing was changed, and no money was moved.</source>
        <translation>অনেকবার ভুল PIN: %1 সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন। কিছু বদলায়নি, কোনো টাকা নড়েনি।</translation>
    </message>
    <message>
        <source>People are kept by: add, list, role, pin, limit, disable, enable, rules. Nothing was changed.</source>
        <translation>লোকজনের জন্য: add, list, role, pin, limit, disable, enable, rules. কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The first person is an owner, and one owner always stays. Nothing was changed.</source>
        <translation>প্রথম জন মালিক হন, আর একজন মালিক সবসময় থাকেন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Give --name (of somebody who is there, or with add of somebody new), --role owner or cashier, limits in rupees, and in --new-pin-file a PIN of %1 to %2 characters. Nothing was changed.</source>
        <translation>--name (যিনি আছেন, বা add দিয়ে নতুন কারও), --role owner বা cashier, টাকায় সীমা, আর --new-pin-file-এ %1 থেকে %2 অক্ষরের PIN দিন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Give --large in rupees, --lock-minutes from 1 to %1, and --cashiers-see-balance yes or no. Nothing was changed.</source>
        <translation>--large টাকায়, --lock-minutes 1 থেকে %1, আর --cashiers-see-balance yes বা no দিন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Nobody signs in here: whoever stands at the counter is the owner.</source>
        <translation>এখানে কেউ সাইন ইন করে না: কাউন্টারে যে দাঁড়ায় সে-ই মালিক।</translation>
    </message>
    <message>
        <source>The backup %1 is sealed. Give its passphrase with --passphrase-file. Nothing was changed.</source>
        <translation>ব্যাকআপ %1 সিল করা। --passphrase-file দিয়ে তার পাসফ্রেজ দিন। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup %1, or its beginning was changed. Nothing was changed here.</source>
        <translation>এই পাসফ্রেজে ব্যাকআপ %1 খোলে না, বা তার শুরুটা বদলানো হয়েছে। এখানে কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The backup %1 is cut short or was changed, so it cannot be trusted. Nothing was changed here.</source>
        <translation>ব্যাকআপ %1 অসম্পূর্ণ বা বদলানো, তাই ভরসা করা যায় না। এখানে কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The backup is whole: %1 entries, head %2.</source>
        <translation>ব্যাকআপ সম্পূর্ণ: %1টি এন্ট্রি, মাথা %2।</translation>
    </message>
    <message>
        <source>which, as 2026-11 (this one)</source>
        <translation>কোনটি, যেমন 2026-11 (এই মাস)</translation>
    </message>
    <message>
        <source>as a table for spreadsheets</source>
        <translation>স্প্রেডশিটের জন্য টেবিল হিসেবে</translation>
    </message>
    <message>
        <source>keeps a rate of this operator&apos;s code</source>
        <translation>এই অপারেটর কোডের হার রাখে</translation>
    </message>
    <message>
        <source>of the amount, as 3.25</source>
        <translation>টাকার, যেমন 3.25</translation>
    </message>
    <message>
        <source>for each recharge</source>
        <translation>প্রতি রিচার্জে</translation>
    </message>
    <message>
        <source>from that day on there is no rate</source>
        <translation>সেই দিন থেকে কোনো হার নেই</translation>
    </message>
    <message>
        <source>first day of the rate (today)</source>
        <translation>হারের প্রথম দিন (আজ)</translation>
    </message>
    <message>
        <source>GST on the margin, in per cent</source>
        <translation>মার্জিনে GST, শতাংশে</translation>
    </message>
    <message>
        <source>TDS on the margin, in per cent</source>
        <translation>মার্জিনে TDS, শতাংশে</translation>
    </message>
    <message>
        <source>what a month left the shop, by the owner&apos;s rates and by the wallet</source>
        <translation>মাসে দোকানের কত থাকল, মালিকের হার ও ওয়ালেট অনুযায়ী</translation>
    </message>
    <message>
        <source>A rate is an operator&apos;s code with --percent from 0 to 10, --flat from 0 to 100 rupees, or --none, --from a day as 2026-11-22. Nothing was changed.</source>
        <translation>হার: অপারেটরের কোড ও --percent 0 থেকে 10, --flat 0 থেকে 100 টাকা, বা --none, --from কোনো দিন যেমন 2026-11-22। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>করের হার 0 থেকে 50 শতাংশ। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>--month is a month as 2026-11.</source>
        <translation>--month একটি মাস, যেমন 2026-11।</translation>
    </message>
</context>
<context>
    <name>ct::CustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>নতুন গ্রাহক</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>গ্রাহকের তথ্য বদলান</translation>
    </message>
    <message>
        <source>&amp;Mobile number</source>
        <translation>মোবাইল নম্বর (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>নাম (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Village or street</source>
        <translation>গ্রাম বা রাস্তা (&amp;V)</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>মেসেজের ভাষা</translation>
    </message>
    <message>
        <source>As in the shop</source>
        <translation>দোকানের মতো</translation>
    </message>
    <message>
        <source>&amp;Language of messages</source>
        <translation>মেসেজের ভাষা (&amp;L)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>মন্তব্য (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>রাখুন (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Further connections</source>
        <translation>আরও সংযোগ</translation>
    </message>
    <message>
        <source>&amp;Add a connection</source>
        <translation>সংযোগ যোগ করুন (&amp;A)</translation>
    </message>
    <message>
        <source>Service of connection %1</source>
        <translation>সংযোগ %1-এর পরিষেবা</translation>
    </message>
    <message>
        <source>Number of connection %1</source>
        <translation>সংযোগ %1-এর নম্বর</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Whose connection %1 is</source>
        <translation>সংযোগ %1 কার</translation>
    </message>
    <message>
        <source>Whose, e.g. wife</source>
        <translation>কার, যেমন স্ত্রী</translation>
    </message>
</context>
<context>
    <name>ct::CustomerPanel</name>
    <message>
        <source>Choose a customer to see the account, or press Ctrl+N for a new one.</source>
        <translation>অ্যাকাউন্ট দেখতে গ্রাহক বাছুন, বা নতুন গ্রাহকের জন্য Ctrl+N টিপুন।</translation>
    </message>
    <message>
        <source>Account of the customer</source>
        <translation>গ্রাহকের অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Nothing was sold on account yet.</source>
        <translation>এখনও বাকিতে কিছু বিক্রি হয়নি।</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>টাকা জমা</translation>
    </message>
    <message>
        <source>Write &amp;down…</source>
        <translation>লিখুন… (&amp;D)</translation>
    </message>
    <message>
        <source>What is owed besides recharges, or from the old paper book.</source>
        <translation>রিচার্জ ছাড়া অন্য বাকি, বা পুরোনো কাগজের খাতার।</translation>
    </message>
    <message>
        <source>&amp;Take off…</source>
        <translation>কমান… (&amp;T)</translation>
    </message>
    <message>
        <source>Corrects a wrong line, or lets something go.</source>
        <translation>ভুল লাইন ঠিক করে, বা কিছু ছেড়ে দেয়।</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>সীমা… (&amp;L)</translation>
    </message>
    <message>
        <source>How much may be owed. Without a limit nothing goes on account.</source>
        <translation>কত বাকি থাকতে পারে। সীমা ছাড়া বাকিতে হয় না।</translation>
    </message>
    <message>
        <source>State&amp;ment…</source>
        <translation>বিবরণ… (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>টেক্সট সহ WhatsApp খোলে। আপনি না পাঠানো পর্যন্ত কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>বদলান… (&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;rase name…</source>
        <translation>নাম মুছুন… (&amp;R)</translation>
    </message>
    <message>
        <source>Erases name, village and connections. The account stays.</source>
        <translation>নাম, গ্রাম ও সংযোগ মোছে। অ্যাকাউন্ট থেকে যায়।</translation>
    </message>
    <message>
        <source>The limit is set.</source>
        <translation>সীমা ঠিক হয়েছে।</translation>
    </message>
    <message>
        <source>%1 received.</source>
        <translation>%1 পাওয়া গেছে।</translation>
    </message>
    <message>
        <source>It is written down.</source>
        <translation>লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Such an amount cannot be. Nothing was written.</source>
        <translation>এমন পরিমাণ হতে পারে না। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>নাম মুছুন</translation>
    </message>
    <message>
        <source>Name, village, note and connections of %1 are erased from the book. The lines of the account stay under the number.</source>
        <translation>%1-এর নাম, গ্রাম, মন্তব্য ও সংযোগ খাতা থেকে মোছা হবে। অ্যাকাউন্টের লাইন নম্বরের সঙ্গে থেকে যাবে।</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>মুছুন (&amp;E)</translation>
    </message>
    <message>
        <source>The name is erased.</source>
        <translation>নাম মোছা হয়েছে।</translation>
    </message>
    <message>
        <source>Statement of %1</source>
        <translation>%1-এর বিবরণ</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. Copy the text instead.</source>
        <translation>WhatsApp খোলা গেল না। তার বদলে টেক্সট কপি করুন।</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>টেক্সট WhatsApp-এ আছে; সেখানে পাঠান টিপলে তবেই যাবে।</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp খোলা গেল না। তার বদলে টেক্সট কপি হয়েছে।</translation>
    </message>
</context>
<context>
    <name>ct::CustomersPage</name>
    <message>
        <source>Customer search</source>
        <translation>গ্রাহক খুঁজুন</translation>
    </message>
    <message>
        <source>Any part of number, name, village</source>
        <translation>নম্বর, নাম, গ্রামের যে কোনো অংশ</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>সব (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Owing</source>
        <translation>বাকি আছে (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due soon</source>
        <translation>শীঘ্র শেষ (&amp;D)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>নতুন গ্রাহক</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>গ্রাহক</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>WhatsApp টেক্সট</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>টেক্সট সহ WhatsApp খোলে। আপনি না পাঠানো পর্যন্ত কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>রিচার্জ</translation>
    </message>
    <message>
        <source>Recharge again</source>
        <translation>আবার রিচার্জ করুন</translation>
    </message>
    <message>
        <source>Nobody is known yet. Ctrl+N makes the first customer.</source>
        <translation>এখনও কোনো গ্রাহক নেই। Ctrl+N দিয়ে প্রথম গ্রাহক তৈরি করুন।</translation>
    </message>
    <message>
        <source>Nobody of that number, name or village.</source>
        <translation>এই নম্বর, নাম বা গ্রামের কেউ নেই।</translation>
    </message>
    <message>
        <source>✓ Nobody owes anything.</source>
        <translation>✓ কারও কিছু বাকি নেই।</translation>
    </message>
    <message>
        <source>Looking through the recharges of the last months…</source>
        <translation>গত কয়েক মাসের রিচার্জ দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>No recharge runs out in the next days, as far as past recharges tell.</source>
        <translation>আগের রিচার্জ অনুযায়ী আগামী দিনগুলিতে কোনো রিচার্জ শেষ হচ্ছে না।</translation>
    </message>
    <message numerus="yes">
        <source>%1 owed by %n</source>
        <translation>
            <numerusform>%1 বাকি, %n জনের</numerusform>
            <numerusform>%1 বাকি, %n জনের</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n দিন</numerusform>
            <numerusform>%n দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>runs out today</source>
        <translation>আজ শেষ হবে</translation>
    </message>
    <message numerus="yes">
        <source>runs out in %n day(s)</source>
        <translation>
            <numerusform>%n দিনে শেষ হবে</numerusform>
            <numerusform>%n দিনে শেষ হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ran out %n day(s) ago</source>
        <translation>
            <numerusform>%n দিন আগে শেষ হয়েছে</numerusform>
            <numerusform>%n দিন আগে শেষ হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>টেক্সট WhatsApp-এ আছে; সেখানে পাঠান টিপলে তবেই যাবে।</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp খোলা গেল না। তার বদলে টেক্সট কপি হয়েছে।</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>টেক্সট কপি হয়েছে।</translation>
    </message>
    <message>
        <source>This number is known already, as %1.</source>
        <translation>এই নম্বর আগে থেকেই %1 নামে আছে।</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>পেমেন্ট নিন</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>হিসাব</translation>
    </message>
</context>
<context>
    <name>ct::DayBookModel</name>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>সফল</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>মার্জিন</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>মার্জিন %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>বাতিল হয়েছে</translation>
    </message>
    <message>
        <source>Median time to result</source>
        <translation>ফল আসার মাঝারি সময়</translation>
    </message>
</context>
<context>
    <name>ct::DayBookPage</name>
    <message>
        <source>Day book dates</source>
        <translation>দৈনিক খাতার তারিখ</translation>
    </message>
    <message>
        <source>Export the day book</source>
        <translation>দৈনিক খাতা এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ছাপুন… (&amp;P)</translation>
    </message>
    <message>
        <source>Print the day book</source>
        <translation>দৈনিক খাতা ছাপুন</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>গ্রাহকদের থেকে পাওয়া</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>ওয়ালেট থেকে কাটা</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>মার্জিন, শেখা</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>পরিষেবা অনুযায়ী</translation>
    </message>
    <message>
        <source>Day book by operator</source>
        <translation>অপারেটর অনুযায়ী দৈনিক খাতা</translation>
    </message>
    <message>
        <source>Enter shows the recharges of an operator in the history.</source>
        <translation>Enter চাপলে অপারেটরের রিচার্জ হিস্ট্রিতে দেখা যায়।</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>খাতা পড়া হচ্ছে…</translation>
    </message>
    <message>
        <source>%1 – against the same weekday last week</source>
        <translation>%1 – গত সপ্তাহের একই বারের তুলনায়</translation>
    </message>
    <message numerus="yes">
        <source>%1 – against %n week(s) before</source>
        <translation>
            <numerusform>%1 – %n সপ্তাহ আগের তুলনায়</numerusform>
            <numerusform>%1 – %n সপ্তাহ আগের তুলনায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by hour, in ₹</source>
        <translation>ঘণ্টা অনুযায়ী বিক্রি, ₹-এ</translation>
    </message>
    <message>
        <source>Sales by month, in ₹</source>
        <translation>মাস অনুযায়ী বিক্রি, ₹-এ</translation>
    </message>
    <message>
        <source>Sales by day, in ₹</source>
        <translation>দিন অনুযায়ী বিক্রি, ₹-এ</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>স্প্রেডশিটের ফাইল (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>ছাপার পাতা (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1-এ লেখা হয়েছে</translation>
    </message>
    <message>
        <source>The day book could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>দৈনিক খাতা সেখানে লেখা গেল না। অন্য ফোল্ডার বাছুন, বা ডিস্কে জায়গা করুন।</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>এক্সপোর্ট (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Margin…</source>
        <translation>মার্জিন… (&amp;M)</translation>
    </message>
    <message>
        <source>Margin of a month</source>
        <translation>মাসের মার্জিন</translation>
    </message>
</context>
<context>
    <name>ct::DayBookWords</name>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds</extracomment>
        <translation>%1 সে.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1 মি. %2 সে.</translation>
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
            <numerusform>%Lnটি রিচার্জ</numerusform>
            <numerusform>%Lnটি রিচার্জ</numerusform>
        </translation>
    </message>
    <message>
        <source>service charges %1</source>
        <extracomment>%1 is a sum of money: what the shop took on top of the amounts</extracomment>
        <translation>সার্ভিস চার্জ %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Two balances of the wallet: at the beginning and at the end</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no balance is known from before</source>
        <translation>আগের কোনো ব্যালেন্স জানা নেই</translation>
    </message>
    <message>
        <source>no balance was asked in these days</source>
        <translation>এই দিনগুলিতে ব্যালেন্স জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <source>top-ups %1</source>
        <extracomment>%1 is a sum of money: put into the wallet</extracomment>
        <translation>টপ-আপ %1</translation>
    </message>
    <message>
        <source>learnt once the wallet has shown it</source>
        <translation>ওয়ালেট দেখালে শেখা হবে</translation>
    </message>
    <message>
        <source>known of %1 of %2 operators</source>
        <extracomment>Of how many operators the margin is known</extracomment>
        <translation>%2-এর মধ্যে %1 অপারেটরের জানা</translation>
    </message>
    <message>
        <source>of all operators</source>
        <translation>সব অপারেটরের</translation>
    </message>
    <message>
        <source>%1 waiting, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 অপেক্ষায়, %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ব্যর্থ</translation>
    </message>
    <message>
        <source>%1 reversed, %2</source>
        <extracomment>%1 a count, %2 a sum of money</extracomment>
        <translation>%1 ফেরানো, %2</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>দৈনিক খাতা</translation>
    </message>
    <message>
        <source>Collected from customers</source>
        <translation>গ্রাহকদের থেকে পাওয়া</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>রিচার্জ</translation>
    </message>
    <message>
        <source>Service charges</source>
        <translation>সার্ভিস চার্জ</translation>
    </message>
    <message>
        <source>Taken from the wallet</source>
        <translation>ওয়ালেট থেকে কাটা</translation>
    </message>
    <message>
        <source>Wallet at the beginning</source>
        <translation>শুরুতে ওয়ালেট</translation>
    </message>
    <message>
        <source>Wallet at the end</source>
        <translation>শেষে ওয়ালেট</translation>
    </message>
    <message>
        <source>Put into the wallet</source>
        <translation>ওয়ালেটে রাখা টাকা</translation>
    </message>
    <message>
        <source>Margin, learnt</source>
        <translation>মার্জিন, শেখা</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>বিক্রি হয়নি</translation>
    </message>
</context>
<context>
    <name>ct::DayJump</name>
    <message>
        <source>&amp;Day…</source>
        <translation>দিন… (&amp;D)</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>কোনো দিনে যান</translation>
    </message>
    <message>
        <source>Shows what was sold on that day and before (Ctrl+G).</source>
        <translation>সেই দিন ও তার আগের বিক্রি দেখায় (Ctrl+G)।</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>দিন (&amp;D)</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>যে দিনে যাবেন</translation>
    </message>
    <message>
        <source>Show that day</source>
        <translation>সেই দিন দেখান</translation>
    </message>
</context>
<context>
    <name>ct::DecisionDialog</name>
    <message>
        <source>The owner&apos;s decision</source>
        <translation>মালিকের সিদ্ধান্ত</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>অর্ডার %1</translation>
    </message>
    <message>
        <source>It was &amp;done (success)</source>
        <translation>হয়েছে (সফল) (&amp;D)</translation>
    </message>
    <message>
        <source>It was &amp;not done (failed)</source>
        <translation>হয়নি (ব্যর্থ) (&amp;N)</translation>
    </message>
    <message>
        <source>It was &amp;taken back (reversed)</source>
        <translation>ফেরত নেওয়া হয়েছে (বাতিল) (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the provider says, and who said it</source>
        <translation>কারণ: প্রোভাইডার কী বলে, কে বলেছে (&amp;R)</translation>
    </message>
    <message>
        <source>Number of the &amp;document that says so</source>
        <translation>যে কাগজে লেখা আছে তার নম্বর (&amp;D)</translation>
    </message>
    <message>
        <source>Reference of the provider&apos;s &amp;portal</source>
        <translation>প্রোভাইডারের পোর্টালের রেফারেন্স (&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;cide</source>
        <translation>সিদ্ধান্ত নিন (&amp;C)</translation>
    </message>
    <message>
        <source>Decide nothing</source>
        <translation>সিদ্ধান্ত নেবেন না</translation>
    </message>
    <message>
        <source>%1 counts as taken from the wallet for good, and the customer gets the receipt.</source>
        <translation>%1 ওয়ালেট থেকে কাটা ধরা হবে, আর গ্রাহক রসিদ পাবেন।</translation>
    </message>
    <message>
        <source>%1 counts as back in the wallet, and the customer is to get the money back. This cannot be undone.</source>
        <translation>%1 ওয়ালেটে ফেরত ধরা হবে, আর গ্রাহককে টাকা ফেরত দিতে হবে। এটি ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>Nothing counts as taken, and the same sale may be made again. If the provider did it after all, it is done twice. This cannot be undone.</source>
        <translation>কিছু কাটা ধরা হবে না, আর একই বিক্রি আবার করা যাবে। প্রোভাইডার যদি করেই থাকে, তবে দুবার হবে। এটি ফেরানো যায় না।</translation>
    </message>
    <message>
        <source>Decide only by what the provider&apos;s portal or a document says.</source>
        <translation>শুধু প্রোভাইডারের পোর্টাল বা কাগজ যা বলে সেই মতো সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>Outcome, reason and reference are needed.</source>
        <translation>ফল, কারণ ও রেফারেন্স চাই।</translation>
    </message>
</context>
<context>
    <name>ct::DisputeDialog</name>
    <message>
        <source>Raise a dispute</source>
        <translation>বিরোধ তুলুন</translation>
    </message>
    <message>
        <source>&amp;What is wrong, in the customer&apos;s words</source>
        <translation>কী ভুল হয়েছে, গ্রাহকের কথায় (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raise</source>
        <translation>তুলুন (&amp;R)</translation>
    </message>
    <message>
        <source>Note to the dispute</source>
        <translation>বিরোধে মন্তব্য</translation>
    </message>
    <message>
        <source>&amp;What was said, and by whom</source>
        <translation>কী বলা হয়েছে, কে বলেছে (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>মন্তব্য রাখুন (&amp;K)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>কেস বন্ধ করুন</translation>
    </message>
    <message>
        <source>&amp;How it ended</source>
        <translation>কীভাবে শেষ হল (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>কেস বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>ফল (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Amount paid back</source>
        <translation>ফেরত দেওয়া টাকা (&amp;A)</translation>
    </message>
</context>
<context>
    <name>ct::DisputePanel</name>
    <message>
        <source>What happened</source>
        <translation>কী কী হয়েছে</translation>
    </message>
    <message>
        <source>Complaint to the provider</source>
        <translation>প্রোভাইডারের কাছে অভিযোগ</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>জানুন (&amp;A)</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>এই রিচার্জের অবস্থা প্রোভাইডারকে জিজ্ঞাসা করে। কখনও আবার পাঠায় না।</translation>
    </message>
    <message>
        <source>Copy co&amp;mplaint</source>
        <translation>অভিযোগ কপি করুন (&amp;M)</translation>
    </message>
    <message>
        <source>Copies the complaint with every number, to send to the provider.</source>
        <translation>সব নম্বর সহ অভিযোগ কপি করে, প্রোভাইডারকে পাঠানোর জন্য।</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>সিদ্ধান্ত… (&amp;D)</translation>
    </message>
    <message>
        <source>The owner&apos;s word on the outcome, with reason and reference.</source>
        <translation>ফল নিয়ে মালিকের কথা, কারণ ও রেফারেন্স সহ।</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>মন্তব্য… (&amp;N)</translation>
    </message>
    <message>
        <source>Keeps what was said about this case.</source>
        <translation>এই কেস নিয়ে যা বলা হয়েছে তা রাখে।</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>বন্ধ করুন… (&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is in dispute.
Sales without a result for a quarter of an hour, answers that contradict each other, double debits and reversals appear here by themselves.</source>
        <translation>কোনো বিরোধ নেই।
পনেরো মিনিট ধরে ফল ছাড়া বিক্রি, পরস্পরবিরোধী উত্তর, দুবার কাটা টাকা ও ফেরত নেওয়া এখানে নিজে থেকেই আসে।</translation>
    </message>
    <message>
        <source>Choose a case to see what happened and what to do.</source>
        <translation>কী হয়েছে ও কী করতে হবে দেখতে একটি কেস বাছুন।</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>অর্ডার %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>লেনদেন %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>রেফ %1</translation>
    </message>
    <message>
        <source>Other order %1</source>
        <translation>অন্য অর্ডার %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Ends the case with its outcome.</source>
        <translation>ফল সহ কেস বন্ধ করে।</translation>
    </message>
    <message>
        <source>Its outcome is not settled yet: it is asked about, or the owner decides.</source>
        <translation>এর ফল এখনও ঠিক হয়নি: জিজ্ঞাসা করা হচ্ছে, বা মালিক সিদ্ধান্ত নেবেন।</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>করেছেন %1</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>এইমাত্র জিজ্ঞাসা করা হল: নতুন কিছু নেই।</translation>
    </message>
    <message>
        <source>Copied. Send it to the provider; that it was copied is kept in the story.</source>
        <translation>কপি হয়েছে। প্রোভাইডারকে পাঠান; কপি করার কথা ইতিহাসে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Copied, but this could not be kept in the book.</source>
        <translation>কপি হয়েছে, কিন্তু এটি খাতায় রাখা গেল না।</translation>
    </message>
    <message>
        <source>Decided and kept in the story.</source>
        <translation>সিদ্ধান্ত হয়েছে ও ইতিহাসে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>বন্ধ হয়েছে।</translation>
    </message>
    <message>
        <source>Kept in the story.</source>
        <translation>ইতিহাসে রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>This could not be written into the book, and nothing was changed.</source>
        <translation>এটি খাতায় লেখা গেল না, আর কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The sale stands differently by now. Nothing was changed; look at it again.</source>
        <translation>বিক্রির অবস্থা এর মধ্যে বদলেছে। কিছু বদলানো হয়নি; আবার দেখুন।</translation>
    </message>
</context>
<context>
    <name>ct::DisputeWords</name>
    <message>
        <source>Done twice</source>
        <translation>দুবার হয়েছে</translation>
    </message>
    <message>
        <source>Answers contradict each other</source>
        <translation>উত্তর পরস্পরবিরোধী</translation>
    </message>
    <message>
        <source>Answers contradicted each other</source>
        <translation>উত্তর পরস্পরবিরোধী ছিল</translation>
    </message>
    <message>
        <source>Answer with another number or amount</source>
        <translation>উত্তরে অন্য নম্বর বা পরিমাণ</translation>
    </message>
    <message>
        <source>Answer about another order</source>
        <translation>উত্তর অন্য অর্ডারের</translation>
    </message>
    <message>
        <source>One transaction number for two</source>
        <translation>দুই বিক্রির এক লেনদেন নম্বর</translation>
    </message>
    <message>
        <source>Taken back: customer is owed</source>
        <translation>ফেরত নেওয়া: গ্রাহকের পাওনা</translation>
    </message>
    <message>
        <source>Done after all</source>
        <translation>শেষে হয়েছে</translation>
    </message>
    <message>
        <source>Raised by hand</source>
        <translation>হাতে তোলা</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>ফল নেই</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Over 15 min</source>
        <translation>15 মিনিটের বেশি</translation>
    </message>
    <message>
        <source>Over a day</source>
        <translation>একদিনের বেশি</translation>
    </message>
    <message>
        <source>Letter due</source>
        <translation>অভিযোগ পাঠান</translation>
    </message>
    <message>
        <source>The customer paid once and it was done twice. Send the complaint and claim one amount back.</source>
        <translation>গ্রাহক একবার টাকা দিয়েছেন আর রিচার্জ দুবার হয়েছে। অভিযোগ পাঠিয়ে একটি টাকা ফেরত চান।</translation>
    </message>
    <message>
        <source>Ask the provider what holds, then decide.</source>
        <translation>প্রোভাইডারকে জিজ্ঞাসা করুন কোনটি ঠিক, তারপর সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>It was decided. Close it when the provider has confirmed the outcome.</source>
        <translation>সিদ্ধান্ত হয়ে গেছে। প্রোভাইডার ফল নিশ্চিত করলে বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Ask the provider which number was recharged with which amount.</source>
        <translation>প্রোভাইডারকে জিজ্ঞাসা করুন কোন নম্বরে কত রিচার্জ হয়েছে।</translation>
    </message>
    <message>
        <source>Ask the provider about both orders. Nothing was booked by this answer.</source>
        <translation>প্রোভাইডারকে দুই অর্ডারের কথাই জিজ্ঞাসা করুন। এই উত্তরে কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Pay %1 back to the customer from the drawer, then close the case.</source>
        <translation>ড্রয়ার থেকে গ্রাহককে %1 ফেরত দিন, তারপর কেস বন্ধ করুন।</translation>
    </message>
    <message>
        <source>It had counted as failed. If the customer was refunded, ask for the amount again; then close the case.</source>
        <translation>এটি ব্যর্থ ধরা হয়েছিল। গ্রাহককে টাকা ফেরত দিয়ে থাকলে আবার চান; তারপর কেস বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Send the complaint, note what is answered, and close the case with its outcome.</source>
        <translation>অভিযোগ পাঠান, উত্তর লিখে রাখুন, আর ফল সহ কেস বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Do not sell it again and do not refund. Ask now; after a day call the provider, after five days send the complaint.</source>
        <translation>আবার বিক্রি করবেন না, টাকাও ফেরত দেবেন না। এখন জিজ্ঞাসা করুন; একদিন পরে প্রোভাইডারকে ফোন করুন, পাঁচ দিন পরে অভিযোগ পাঠান।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>টাকা ফেরত</translation>
    </message>
    <message>
        <source>Rejected by the provider</source>
        <translation>প্রোভাইডার মানেনি</translation>
    </message>
    <message>
        <source>Settled otherwise</source>
        <translation>অন্যভাবে মিটেছে</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>তোলা হয়েছে: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>মন্তব্য: %1</translation>
    </message>
    <message>
        <source>Complaint copied</source>
        <translation>অভিযোগ কপি হয়েছে</translation>
    </message>
    <message>
        <source>Closed, %1 paid back: %2</source>
        <translation>বন্ধ, %1 ফেরত: %2</translation>
    </message>
    <message>
        <source>Closed, %1: %2</source>
        <translation>বন্ধ, %1: %2</translation>
    </message>
</context>
<context>
    <name>ct::DisputesPage</name>
    <message>
        <source>stuck with the provider</source>
        <translation>প্রোভাইডারের কাছে আটকে</translation>
    </message>
    <message>
        <source>owed to customers</source>
        <translation>গ্রাহকদের পাওনা</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>কেস</translation>
    </message>
    <message>
        <source>older than a day</source>
        <translation>একদিনের বেশি পুরোনো</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>বিরোধ</translation>
    </message>
    <message>
        <source>✓ Everything is settled.</source>
        <translation>✓ সব মিটে গেছে।</translation>
    </message>
</context>
<context>
    <name>ct::DoctorPage</name>
    <message>
        <source>Is everything in order?</source>
        <translation>সব কি ঠিক আছে?</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>সব যাচাই করুন</translation>
    </message>
    <message>
        <source>No recharge is sent for this.</source>
        <translation>এর জন্য কোনো রিচার্জ পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>C&amp;opy the report</source>
        <translation>রিপোর্ট কপি করুন (&amp;O)</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>রিপোর্ট কপি করুন</translation>
    </message>
    <message>
        <source>Copies it as text, without password, balance or customers&apos; numbers.</source>
        <translation>টেক্সট হিসেবে কপি করে, পাসওয়ার্ড, ব্যালেন্স বা গ্রাহকের নম্বর ছাড়া।</translation>
    </message>
    <message>
        <source>Looking at everything…</source>
        <translation>সব দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Looks at connection, login, disk, printer and all else that selling needs. No recharge is sent.</source>
        <translation>সংযোগ, লগইন, ডিস্ক, প্রিন্টার ও বিক্রির জন্য দরকারি বাকি সব দেখে। কোনো রিচার্জ পাঠানো হয় না।</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. What to do stands beside each.</source>
        <translation>
            <numerusform>%nটি ত্রুটি পাওয়া গেছে। কী করতে হবে তা পাশে লেখা আছে।</numerusform>
            <numerusform>%nটি ত্রুটি পাওয়া গেছে। কী করতে হবে তা প্রতিটির পাশে লেখা আছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fault, and %n thing(s) to look at.</source>
        <translation>
            <numerusform>ত্রুটি নেই, %nটি বিষয় দেখার আছে।</numerusform>
            <numerusform>ত্রুটি নেই, %nটি বিষয় দেখার আছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was looked at is well.</source>
        <translation>যা দেখা হয়েছে সব ঠিক আছে।</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever helps you.</source>
        <translation>কপি হয়েছে। যিনি সাহায্য করেন তাঁর মেসেজে পেস্ট করুন।</translation>
    </message>
    <message>
        <source>Check ever&amp;ything</source>
        <translation>সব পরীক্ষা করুন (&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ct::DoctorWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 সে.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 মিনিট</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ঘণ্টা</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 দিন</translation>
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
        <translation>প্রোভাইডারের নাম</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>সংযোগ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ঘড়ি</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>লগইন</translation>
    </message>
    <message>
        <source>White list</source>
        <translation>হোয়াইট লিস্ট</translation>
    </message>
    <message>
        <source>Place of the password</source>
        <translation>পাসওয়ার্ডের জায়গা</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ডিস্ক</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>খাতা</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>কল-ব্যাক</translation>
    </message>
    <message>
        <source>Shop-wide book</source>
        <translation>পুরো দোকানের খাতা</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>এটি দেখুন</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>ত্রুটি</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>দেখা হয়নি</translation>
    </message>
    <message>
        <source>The name %1 leads to %2.</source>
        <translation>%1 নামের ঠিকানা %2।</translation>
    </message>
    <message>
        <source>The address %1 needs no name to be looked up.</source>
        <translation>%1 ঠিকানার জন্য নাম খুঁজতে হয় না।</translation>
    </message>
    <message>
        <source>The name %1 cannot be found.</source>
        <translation>%1 নাম পাওয়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The name %1 leads to %2, which is inside this network and not the provider.</source>
        <translation>%1 নামের ঠিকানা %2, যা এই নেটওয়ার্কের ভিতরের, প্রোভাইডার নয়।</translation>
    </message>
    <message>
        <source>There is no usable address of a provider.</source>
        <translation>প্রোভাইডারের কোনো কাজের ঠিকানা নেই।</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 উত্তর দেয়।</translation>
    </message>
    <message>
        <source>%1 answers over a connection that can be trusted.</source>
        <translation>%1 ভরসাযোগ্য সংযোগে উত্তর দেয়।</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers safely, but its certificate ends in %n day(s).</source>
        <translation>
            <numerusform>%1 নিরাপদে উত্তর দেয়, কিন্তু তার সার্টিফিকেট %n দিনে শেষ।</numerusform>
            <numerusform>%1 নিরাপদে উত্তর দেয়, কিন্তু তার সার্টিফিকেট %n দিনে শেষ।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 সংযোগ নেয় না।</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no answer came.</source>
        <translation>%1-এ পৌঁছানো গেল না: কোনো উত্তর আসেনি।</translation>
    </message>
    <message>
        <source>%1 was reached, and the connection was cut.</source>
        <translation>%1-এ পৌঁছানো গেছে, কিন্তু সংযোগ কেটে গেছে।</translation>
    </message>
    <message>
        <source>The certificate of %1 ended on %2.</source>
        <translation>%1-এর সার্টিফিকেট %2 তারিখে শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>The certificate of %1 is good only from %2 on.</source>
        <translation>%1-এর সার্টিফিকেট %2 থেকে তবেই চালু।</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody this computer trusts.</source>
        <translation>%1-এর সার্টিফিকেটে এমন কারও সই নেই যাকে এই কম্পিউটার ভরসা করে।</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by “%2”, whom this computer does not trust.</source>
        <translation>%1-এর সার্টিফিকেটে “%2”-এর সই, যাকে এই কম্পিউটার ভরসা করে না।</translation>
    </message>
    <message>
        <source>What answers as %1 shows the certificate of somebody else (%2).</source>
        <translation>%1 নামে যে উত্তর দেয় সে অন্য কারও (%2) সার্টিফিকেট দেখায়।</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made.</source>
        <translation>%1-এর সঙ্গে নিরাপদ সংযোগ হল না।</translation>
    </message>
    <message>
        <source>The clock of this computer is right.</source>
        <translation>এই কম্পিউটারের ঘড়ি ঠিক আছে।</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>এই কম্পিউটারের ঘড়ি %1 এগিয়ে।</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>এই কম্পিউটারের ঘড়ি %1 পিছিয়ে।</translation>
    </message>
    <message>
        <source>The book has an entry of %1, which is still to come by this clock.</source>
        <translation>খাতায় %1-এর এন্ট্রি আছে, যা এই ঘড়ি অনুযায়ী এখনও আসেনি।</translation>
    </message>
    <message>
        <source>The provider stated no time to compare the clock with.</source>
        <translation>ঘড়ি মেলানোর জন্য প্রোভাইডার সময় জানায়নি।</translation>
    </message>
    <message>
        <source>The provider accepts user name and password. Balance %1.</source>
        <translation>প্রোভাইডার ইউজার নেম ও পাসওয়ার্ড মানে। ব্যালেন্স %1।</translation>
    </message>
    <message>
        <source>The provider accepts user name and password.</source>
        <translation>প্রোভাইডার ইউজার নেম ও পাসওয়ার্ড মানে।</translation>
    </message>
    <message>
        <source>The provider refuses the user name or the password.</source>
        <translation>প্রোভাইডার ইউজার নেম বা পাসওয়ার্ড মানে না।</translation>
    </message>
    <message>
        <source>There is no password to log in with.</source>
        <translation>লগইনের জন্য কোনো পাসওয়ার্ড নেই।</translation>
    </message>
    <message>
        <source>The provider did not answer the question for the balance.</source>
        <translation>ব্যালেন্স জিজ্ঞাসায় প্রোভাইডার উত্তর দেয়নি।</translation>
    </message>
    <message>
        <source>The provider answered, but not with a balance.</source>
        <translation>প্রোভাইডার উত্তর দিয়েছে, কিন্তু ব্যালেন্স জানায়নি।</translation>
    </message>
    <message>
        <source>The provider refuses the question for the balance: “%1”.</source>
        <translation>ব্যালেন্স জিজ্ঞাসা প্রোভাইডার ফিরিয়ে দেয়: “%1”।</translation>
    </message>
    <message>
        <source>The provider took a recharge from here on %1.</source>
        <translation>%1 তারিখে প্রোভাইডার এখান থেকে রিচার্জ নিয়েছে।</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address.</source>
        <translation>প্রোভাইডার এই দোকানের ইন্টারনেট ঠিকানা মানে না।</translation>
    </message>
    <message>
        <source>The provider refuses this shop&apos;s internet address %1.</source>
        <translation>প্রোভাইডার এই দোকানের ইন্টারনেট ঠিকানা %1 মানে না।</translation>
    </message>
    <message>
        <source>No recharge has passed from here yet, and only a recharge shows it.</source>
        <translation>এখান থেকে এখনও কোনো রিচার্জ যায়নি, আর তা রিচার্জেই জানা যায়।</translation>
    </message>
    <message>
        <source>The password can be kept and read.</source>
        <translation>পাসওয়ার্ড রাখা ও পড়া যায়।</translation>
    </message>
    <message>
        <source>The keyring of this desktop keeps nothing: there is none, or it is closed.</source>
        <translation>এই ডেস্কটপের কিরিং কিছু রাখে না: নেই, বা বন্ধ।</translation>
    </message>
    <message>
        <source>The place of the password is locked, or its passphrase is wrong.</source>
        <translation>পাসওয়ার্ডের জায়গায় তালা, বা তার পাসফ্রেজ ভুল।</translation>
    </message>
    <message>
        <source>The file with the password is missing, cannot be read or is not private.</source>
        <translation>পাসওয়ার্ডের ফাইল নেই, পড়া যায় না বা ব্যক্তিগত নয়।</translation>
    </message>
    <message>
        <source>No password is kept here.</source>
        <translation>এখানে কোনো পাসওয়ার্ড রাখা নেই।</translation>
    </message>
    <message>
        <source>The folder of the book can be written.</source>
        <translation>খাতার ফোল্ডারে লেখা যায়।</translation>
    </message>
    <message>
        <source>The folder of the book can be written, %1 are free.</source>
        <translation>খাতার ফোল্ডারে লেখা যায়, %1 খালি।</translation>
    </message>
    <message>
        <source>Only %1 are free where the book lies.</source>
        <translation>খাতা যেখানে সেখানে মাত্র %1 খালি।</translation>
    </message>
    <message>
        <source>The disk is full: %1 are free where the book lies, and nothing is sold below 200 MB.</source>
        <translation>ডিস্ক ভর্তি: খাতা যেখানে সেখানে %1 খালি, আর 200 MB-র কমে বিক্রি হয় না।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>%1 ফোল্ডারে লেখা যায় না।</translation>
    </message>
    <message>
        <source>The folder %1 lies on another machine&apos;s disk, where nothing is safe in a power cut.</source>
        <translation>%1 ফোল্ডার অন্য কম্পিউটারের ডিস্কে, যেখানে বিদ্যুৎ গেলে কিছুই নিরাপদ নয়।</translation>
    </message>
    <message>
        <source>Other users of this computer can look into the folder %1.</source>
        <translation>এই কম্পিউটারের অন্যরা %1 ফোল্ডার দেখতে পারে।</translation>
    </message>
    <message>
        <source>The book is well, and no recharge is waiting.</source>
        <translation>খাতা ঠিক আছে, আর কোনো রিচার্জ অপেক্ষায় নেই।</translation>
    </message>
    <message numerus="yes">
        <source>The book is well, and %n recharge(s) are waiting.</source>
        <translation>
            <numerusform>খাতা ঠিক আছে, আর %nটি রিচার্জ অপেক্ষায়।</numerusform>
            <numerusform>খাতা ঠিক আছে, আর %nটি রিচার্জ অপেক্ষায়।</numerusform>
        </translation>
    </message>
    <message>
        <source>The book cannot be written: nothing is sold, past sales can be looked up.</source>
        <translation>খাতায় লেখা যায় না: বিক্রি বন্ধ, পুরোনো বিক্রি দেখা যায়।</translation>
    </message>
    <message>
        <source>The book is damaged: nothing is sold, past sales can be looked up.</source>
        <translation>খাতা নষ্ট: বিক্রি বন্ধ, পুরোনো বিক্রি দেখা যায়।</translation>
    </message>
    <message>
        <source>The printer “%1” takes work.</source>
        <translation>“%1” প্রিন্টার কাজ নিচ্ছে।</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped: it takes work and prints nothing.</source>
        <translation>“%1” প্রিন্টার থেমে আছে: কাজ নেয়, কিছু ছাপে না।</translation>
    </message>
    <message>
        <source>The printer “%1” is not there any more.</source>
        <translation>“%1” প্রিন্টার আর নেই।</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>এই কম্পিউটারে কোনো প্রিন্টার নেই।</translation>
    </message>
    <message>
        <source>Call-backs are switched off. Results come by asking, a little later.</source>
        <translation>কল-ব্যাক বন্ধ। ফল জিজ্ঞাসা করে আসে, একটু দেরিতে।</translation>
    </message>
    <message>
        <source>Call-backs are received at %1.</source>
        <translation>কল-ব্যাক %1-এ নেওয়া হয়।</translation>
    </message>
    <message>
        <source>This counter keeps its own book only; no shop-wide book is attached.</source>
        <translation>এই কাউন্টার শুধু নিজের খাতা রাখে; পুরো দোকানের খাতা যুক্ত নেই।</translation>
    </message>
    <message>
        <source>It has no meaning before this is well: %1.</source>
        <translation>আগে এটি ঠিক হতে হবে: %1।</translation>
    </message>
    <message>
        <source>This check did not end in time.</source>
        <translation>এই যাচাই সময়ে শেষ হয়নি।</translation>
    </message>
    <message>
        <source>This could not be found out.</source>
        <translation>এটি জানা গেল না।</translation>
    </message>
    <message>
        <source>Check the internet connection, and the provider&apos;s address in Settings. If other pages open, restart the router.</source>
        <translation>ইন্টারনেট সংযোগ ও সেটিংসে প্রোভাইডারের ঠিকানা দেখুন। অন্য পেজ খুললে রাউটার আবার চালু করুন।</translation>
    </message>
    <message>
        <source>If a login page of the network is waiting, open it in a browser. Else tell whoever looks after the router. Nothing is sent to a false address.</source>
        <translation>নেটওয়ার্কের লগইন পেজ বাকি থাকলে ব্রাউজারে খুলুন। না হলে যিনি রাউটার দেখেন তাঁকে জানান। ভুল ঠিকানায় কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address in Settings; it begins with https://.</source>
        <translation>সেটিংসে প্রোভাইডারের ঠিকানা দিন; তা https:// দিয়ে শুরু হয়।</translation>
    </message>
    <message>
        <source>Tell the provider that the certificate has to be renewed.</source>
        <translation>প্রোভাইডারকে জানান সার্টিফিকেট নবীকরণ করতে হবে।</translation>
    </message>
    <message>
        <source>Check the address in Settings. If it is right, the provider is down: wait, and sell nothing elsewhere for the same customer.</source>
        <translation>সেটিংসে ঠিকানা দেখুন। ঠিক থাকলে প্রোভাইডার বন্ধ: অপেক্ষা করুন, আর একই গ্রাহকের জন্য অন্য কোথাও বিক্রি করবেন না।</translation>
    </message>
    <message>
        <source>Check the internet connection and the router, then look again.</source>
        <translation>ইন্টারনেট সংযোগ ও রাউটার দেখুন, তারপর আবার দেখুন।</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, ask the provider whether the service is running.</source>
        <translation>এক মিনিট পরে আবার দেখুন। একই থাকলে প্রোভাইডারকে জিজ্ঞাসা করুন পরিষেবা চলছে কি না।</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, tell the provider; nothing is sent until it is renewed.</source>
        <translation>আগে এই কম্পিউটারের তারিখ দেখুন। ঠিক থাকলে প্রোভাইডারকে জানান; নবীকরণ না হওয়া পর্যন্ত কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>The clock of this computer is probably wrong: set date and time.</source>
        <translation>সম্ভবত এই কম্পিউটারের ঘড়ি ভুল: তারিখ ও সময় ঠিক করুন।</translation>
    </message>
    <message>
        <source>Somebody stands between this shop and the provider, or the address is wrong. Check it in Settings and try another internet connection. Nothing is sent over this one.</source>
        <translation>দোকান ও প্রোভাইডারের মাঝে অন্য কেউ আছে, বা ঠিকানা ভুল। সেটিংসে দেখুন ও অন্য ইন্টারনেট সংযোগ চেষ্টা করুন। এই সংযোগে কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Set date and time, or switch on “set automatically” in the system&apos;s settings.</source>
        <translation>তারিখ ও সময় ঠিক করুন, বা সিস্টেমের সেটিংসে “নিজে থেকে” চালু করুন।</translation>
    </message>
    <message>
        <source>Check date and time of this computer. Sales are kept in their order whatever the clock says.</source>
        <translation>এই কম্পিউটারের তারিখ ও সময় দেখুন। ঘড়ি যাই বলুক, বিক্রি নিজের ক্রমেই থাকে।</translation>
    </message>
    <message>
        <source>Enter user name and password again in Settings, and test them there.</source>
        <translation>সেটিংসে ইউজার নেম ও পাসওয়ার্ড আবার দিন ও সেখানেই পরীক্ষা করুন।</translation>
    </message>
    <message>
        <source>Enter the password of the provider account in Settings.</source>
        <translation>সেটিংসে প্রোভাইডার অ্যাকাউন্টের পাসওয়ার্ড দিন।</translation>
    </message>
    <message>
        <source>Look again in a minute. If it stays, call the provider.</source>
        <translation>এক মিনিট পরে আবার দেখুন। একই থাকলে প্রোভাইডারকে ফোন করুন।</translation>
    </message>
    <message>
        <source>Call the provider and tell these words.</source>
        <translation>প্রোভাইডারকে ফোন করে এই কথাগুলি বলুন।</translation>
    </message>
    <message>
        <source>Ask the provider to add this shop&apos;s internet address to the white list of your account.</source>
        <translation>প্রোভাইডারকে বলুন এই দোকানের ইন্টারনেট ঠিকানা আপনার অ্যাকাউন্টের হোয়াইট লিস্টে যোগ করতে।</translation>
    </message>
    <message>
        <source>Ask the provider to add %1 to the white list of your account.</source>
        <translation>প্রোভাইডারকে বলুন %1 আপনার অ্যাকাউন্টের হোয়াইট লিস্টে যোগ করতে।</translation>
    </message>
    <message>
        <source>Log in to the desktop with its password so that the keyring opens, or install one (gnome-keyring). Without it the password is asked for at every start.</source>
        <translation>ডেস্কটপে তার পাসওয়ার্ড দিয়ে লগইন করুন যাতে কিরিং খোলে, বা একটি (gnome-keyring) ইনস্টল করুন। তা ছাড়া প্রতিবার শুরুতে পাসওয়ার্ড চাওয়া হয়।</translation>
    </message>
    <message>
        <source>Unlock the keyring, or start again and give the right passphrase.</source>
        <translation>কিরিং খুলুন, বা আবার শুরু করে ঠিক পাসফ্রেজ দিন।</translation>
    </message>
    <message>
        <source>Lay the file down again, readable by you alone (mode 0600).</source>
        <translation>ফাইলটি আবার রাখুন, যা শুধু আপনি পড়তে পারেন (mode 0600)।</translation>
    </message>
    <message>
        <source>Make room: empty the waste basket, move pictures and films elsewhere.</source>
        <translation>জায়গা খালি করুন: আবর্জনার ঝুড়ি খালি করুন, ছবি ও ভিডিও অন্য কোথাও রাখুন।</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or have the disk checked.</source>
        <translation>সেখানে লেখার অনুমতি নিন, বা ডিস্ক পরীক্ষা করান।</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>ফোল্ডারটি এই কম্পিউটারের ডিস্কে সরান।</translation>
    </message>
    <message>
        <source>Close it to others: only you need it (mode 0700).</source>
        <translation>অন্যদের জন্য বন্ধ করুন: শুধু আপনারই দরকার (mode 0700)।</translation>
    </message>
    <message>
        <source>Make room on the disk or mend the rights of the folder; then start the counter again.</source>
        <translation>ডিস্কে জায়গা খালি করুন বা ফোল্ডারের অনুমতি ঠিক করুন; তারপর কাউন্টার আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Close the counter and run “countertopctl verify”. The past sales are also in journal.jsonl; do not delete anything.</source>
        <translation>কাউন্টার বন্ধ করে “countertopctl verify” চালান। পুরোনো বিক্রি journal.jsonl-এও আছে; কিছু মুছবেন না।</translation>
    </message>
    <message>
        <source>Look for paper and cable, then start the queue again in the system&apos;s printer settings.</source>
        <translation>কাগজ ও তার দেখুন, তারপর সিস্টেমের প্রিন্টার সেটিংসে সারি আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Switch the printer on, or choose another one when you print.</source>
        <translation>প্রিন্টার চালু করুন, বা ছাপার সময় অন্যটি বাছুন।</translation>
    </message>
    <message>
        <source>Set one up in the system&apos;s printer settings. Until then receipts can be saved or sent as text.</source>
        <translation>সিস্টেমের প্রিন্টার সেটিংসে একটি যোগ করুন। ততদিন রসিদ সেভ করা বা টেক্সট হিসেবে পাঠানো যায়।</translation>
    </message>
    <message>
        <source>Look again. If it stays, send this report to whoever helps you.</source>
        <translation>আবার দেখুন। একই থাকলে যিনি সাহায্য করেন তাঁকে এই রিপোর্ট পাঠান।</translation>
    </message>
    <message>
        <source>If the first recharge is refused with “Invalid IP”, look here again.</source>
        <translation>প্রথম রিচার্জ “Invalid IP” বলে ফিরলে এখানে আবার দেখুন।</translation>
    </message>
    <message>
        <source>The counter receives call-backs at %1 while its window is open.</source>
        <translation>কাউন্টারের উইন্ডো খোলা থাকলে সে %1-এ কল-ব্যাক নেয়।</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is taken by another program, or the address is not of this computer. Results still come by asking, a little later.</source>
        <translation>কল-ব্যাক আসছে না: %1 অন্য প্রোগ্রামের কাছে, বা ঠিকানাটি এই কম্পিউটারের নয়। তবু জিজ্ঞাসা করে ফল আসে, একটু দেরিতে।</translation>
    </message>
    <message>
        <source>Call-backs are not received: %1 is no address in figures.</source>
        <translation>কল-ব্যাক আসছে না: %1 সংখ্যায় লেখা ঠিকানা নয়।</translation>
    </message>
    <message>
        <source>Call-backs are not received: the secret part of their path cannot be read.</source>
        <translation>কল-ব্যাক আসছে না: পথের গোপন অংশ পড়া গেল না।</translation>
    </message>
    <message>
        <source>Where the owner confirms: the button in the strip above the pages, or “countertopctl release” with the reason.</source>
        <translation>মালিক এখানে নিশ্চিত করেন: পেজের উপরের পট্টির বোতাম, বা কারণ সহ “countertopctl release”।</translation>
    </message>
    <message>
        <source>Close the other program (a second counter, a countertop-listener), or choose another port under Settings, Call-backs, and tell whoever leads the provider&apos;s calls to it.</source>
        <translation>অন্য প্রোগ্রাম (দ্বিতীয় কাউন্টার, countertop-listener) বন্ধ করুন, বা সেটিংসে কল-ব্যাকের নিচে অন্য পোর্ট বাছুন এবং যিনি প্রোভাইডারের কল সেখানে আনেন তাঁকে জানান।</translation>
    </message>
    <message>
        <source>Under Settings, Call-backs, write 127.0.0.1 for this computer alone or 0.0.0.0 for the whole network.</source>
        <translation>সেটিংসে কল-ব্যাকের নিচে শুধু এই কম্পিউটারের জন্য 127.0.0.1 বা পুরো নেটওয়ার্কের জন্য 0.0.0.0 লিখুন।</translation>
    </message>
    <message>
        <source>Run “countertopctl callback --new-token” and give the provider the new path.</source>
        <translation>“countertopctl callback --new-token” চালান ও প্রোভাইডারকে নতুন পথ দিন।</translation>
    </message>
    <message>
        <source>The last backup could not be made. The book itself is not damaged, and selling goes on.</source>
        <translation>শেষ ব্যাকআপ করা যায়নি। খাতা নিজে ঠিক আছে, বিক্রি চলবে।</translation>
    </message>
    <message>
        <source>The last check of the whole book could not be made. No damage was found, and selling goes on.</source>
        <translation>পুরো খাতার শেষ যাচাই করা যায়নি। কোনো ক্ষতি পাওয়া যায়নি, বিক্রি চলবে।</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes. If it stays, make room on the disk, or close other programs that use the book.</source>
        <translation>প্রতি দশ মিনিটে নিজে থেকে আবার চেষ্টা হয়। তবুও না হলে ডিস্কে জায়গা খালি করুন, বা খাতা ব্যবহার করা অন্য প্রোগ্রাম বন্ধ করুন।</translation>
    </message>
    <message>
        <source>It is tried again by itself every ten minutes while nobody sells. If it stays, close other programs that use the book.</source>
        <translation>কেউ বিক্রি না করলে প্রতি দশ মিনিটে নিজে থেকে আবার চেষ্টা হয়। তবুও না হলে খাতা ব্যবহার করা অন্য প্রোগ্রাম বন্ধ করুন।</translation>
    </message>
</context>
<context>
    <name>ct::FindOverlay</name>
    <message>
        <source>Nothing is called that. Try a part of the name, the code or the state.</source>
        <translation>এই নামে কিছু নেই। নাম, কোড বা রাজ্যের অংশ লিখুন।</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Find operator</source>
        <translation>অপারেটর খুঁজুন</translation>
    </message>
    <message>
        <source>Part of a name, a code, a state</source>
        <translation>নাম, কোড বা রাজ্যের অংশ</translation>
    </message>
    <message>
        <source>Operators found</source>
        <translation>পাওয়া অপারেটর</translation>
    </message>
    <message>
        <source>%1  ·  switched off</source>
        <translation>%1  ·  বন্ধ</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>কোড %1</translation>
    </message>
</context>
<context>
    <name>ct::HistoryPanel</name>
    <message>
        <source>Choose a recharge to see what happened to it.</source>
        <translation>কী হয়েছে দেখতে একটি রিচার্জ বাছুন।</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>কী কী হয়েছে</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Fills the recharge form with the same operator, number and amount.</source>
        <translation>একই অপারেটর, নম্বর ও পরিমাণ রিচার্জ ফর্মে ভরে।</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>জানুন</translation>
    </message>
    <message>
        <source>Asks the provider how this recharge stands. It never sends it again.</source>
        <translation>এই রিচার্জের অবস্থা প্রোভাইডারকে জিজ্ঞাসা করে। কখনও আবার পাঠায় না।</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Copies the receipt as text, to paste into a message.</source>
        <translation>মেসেজে পেস্ট করার জন্য রসিদ টেক্সট হিসেবে কপি করে।</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>অর্ডার %1</translation>
    </message>
    <message>
        <source>Txn %1</source>
        <extracomment>The provider&apos;s own number of the transaction</extracomment>
        <translation>লেনদেন %1</translation>
    </message>
    <message>
        <source>Ref %1</source>
        <extracomment>The operator&apos;s reference</extracomment>
        <translation>রেফ %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>রসিদ %1</translation>
    </message>
    <message>
        <source>It was asked about only a moment ago. Wait a little.</source>
        <translation>এইমাত্র জিজ্ঞাসা করা হয়েছে। একটু অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Asked just now: nothing new.</source>
        <translation>এইমাত্র জিজ্ঞাসা করা হল: নতুন কিছু নেই।</translation>
    </message>
    <message>
        <source>Copied. Paste it into the message.</source>
        <translation>কপি হয়েছে। মেসেজে পেস্ট করুন।</translation>
    </message>
    <message>
        <source>Raise dispute…</source>
        <translation>বিরোধ তুলুন…</translation>
    </message>
    <message>
        <source>Puts the sale on the owner&apos;s list, with the complaint to send.</source>
        <translation>পাঠানোর মতো অভিযোগ সহ বিক্রিকে মালিকের তালিকায় রাখে।</translation>
    </message>
    <message>
        <source>It is in dispute already: see Disputes.</source>
        <translation>এতে আগে থেকেই বিরোধ আছে: বিরোধ পেজ দেখুন।</translation>
    </message>
    <message>
        <source>Story of the sale</source>
        <translation>বিক্রির ইতিহাস</translation>
    </message>
</context>
<context>
    <name>ct::HistoryRange</name>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>গতকাল</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>গত 7 দিন</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>গত 30 দিন</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>সব দিন</translation>
    </message>
    <message>
        <source>Pick days…</source>
        <translation>দিন বাছুন…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two days, as in &quot;1 Oct – 31 Oct 2026&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>প্রথম দিন (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>শেষ দিন (&amp;L)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>এই দিনগুলি দেখান</translation>
    </message>
</context>
<context>
    <name>ct::HistoryView</name>
    <message>
        <source>History search</source>
        <translation>হিস্ট্রিতে খুঁজুন</translation>
    </message>
    <message>
        <source>History dates</source>
        <translation>হিস্ট্রির দিন</translation>
    </message>
    <message>
        <source>History service</source>
        <translation>হিস্ট্রির পরিষেবা</translation>
    </message>
    <message>
        <source>History operator</source>
        <translation>হিস্ট্রির অপারেটর</translation>
    </message>
    <message>
        <source>History status</source>
        <translation>হিস্ট্রির অবস্থা</translation>
    </message>
    <message>
        <source>Writes everything that is found into a table for spreadsheets.</source>
        <translation>যা পাওয়া গেছে সব স্প্রেডশিটের ফাইলে লেখে।</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>সব পরিষেবা</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>যে কোনো অবস্থা</translation>
    </message>
    <message>
        <source>Still open</source>
        <extracomment>All recharges whose result is not known yet</extracomment>
        <translation>এখনও খোলা</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>সব অপারেটর</translation>
    </message>
    <message>
        <source>History table</source>
        <translation>হিস্ট্রির তালিকা</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>সব দিনে খুঁজুন</translation>
    </message>
    <message>
        <source>The history could not be read. The book on this computer did not answer; nothing is lost by that.</source>
        <translation>হিস্ট্রি পড়া গেল না। এই কম্পিউটারের খাতা উত্তর দেয়নি; এতে কিছু হারায়নি।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>History totals</source>
        <translation>হিস্ট্রির মোট</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>গোনা হচ্ছে…</translation>
    </message>
    <message>
        <source>No recharge yet. The first one appears here at once.</source>
        <translation>এখনও কোনো রিচার্জ নেই। প্রথমটি হলেই এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Nothing of that kind was found in these days.</source>
        <translation>এই দিনগুলিতে এমন কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Nothing of that kind was found.</source>
        <translation>এমন কিছু পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Nothing was sold in these days.</source>
        <translation>এই দিনগুলিতে কিছু বিক্রি হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recharge(s)</source>
        <translation>
            <numerusform>%Lnটি রিচার্জ</numerusform>
            <numerusform>%Lnটি রিচার্জ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 success</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 সফল</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 অপেক্ষায়</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>%1 ব্যর্থ</translation>
    </message>
    <message>
        <source>%1 … so far</source>
        <extracomment>%1 is a count with sums that are still rising</extracomment>
        <translation>%1 … এ পর্যন্ত</translation>
    </message>
    <message>
        <source>%1 — found in %2 ms</source>
        <extracomment>%1 is a count with sums, %2 a number of milliseconds</extracomment>
        <translation>%1 — %2 মি.সে.-এ পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Export what is found</source>
        <translation>যা পাওয়া গেছে এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>স্প্রেডশিটের ফাইল (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1</source>
        <translation>
            <numerusform>%1-এ %Lnটি লাইন লেখা হয়েছে</numerusform>
            <numerusform>%1-এ %Lnটি লাইন লেখা হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>The table could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>ফাইলটি সেখানে লেখা গেল না। অন্য ফোল্ডার বাছুন বা ডিস্কে জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>নাম বা নম্বর</translation>
    </message>
    <message>
        <source>Any part of a number, a customer&apos;s name, an order id or a reference</source>
        <translation>নম্বর, গ্রাহকের নাম, অর্ডার আইডি বা রেফারেন্সের যে কোনো অংশ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>এক্সপোর্টের অগ্রগতি</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>ওয়ার্কবুক (*.xlsx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>বাতিল হয়েছে। কোনো ফাইল লেখা হয়নি।</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>এক্সপোর্ট (&amp;X)…</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Repeat the sale</source>
        <translation>বিক্রিটি আবার করুন</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>কোনো দিনে যান</translation>
    </message>
</context>
<context>
    <name>ct::HoldDialog</name>
    <message>
        <source>Let selling go on</source>
        <translation>বিক্রি চলতে দিন</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the book with the time</source>
        <translation>কারণ, সময় সহ খাতায় থাকবে (&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>&amp;Go on selling</source>
        <translation>বিক্রি চালু করুন (&amp;G)</translation>
    </message>
    <message>
        <source>Leave it stopped</source>
        <translation>থেমে থাকুক</translation>
    </message>
</context>
<context>
    <name>ct::HoldStrip</name>
    <message numerus="yes">
        <source>%n further reason(s) to look at after this one.</source>
        <translation>
            <numerusform>এর পরে আরও %nটি কারণ দেখতে হবে।</numerusform>
            <numerusform>এর পরে আরও %nটি কারণ দেখতে হবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Wallet and &amp;book…</source>
        <translation>ওয়ালেট ও খাতা… (&amp;B)</translation>
    </message>
    <message>
        <source>O&amp;wner confirms…</source>
        <translation>মালিক নিশ্চিত করেন… (&amp;W)</translation>
    </message>
    <message>
        <source>Sho&amp;w the open sales</source>
        <translation>খোলা বিক্রি দেখুন (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ct::KeysDialog</name>
    <message>
        <source>&amp;Give this key</source>
        <translation>এই বোতাম দিন (&amp;G)</translation>
    </message>
    <message>
        <source>Its &amp;own key again</source>
        <translation>আবার নিজের বোতাম (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All keys as they were</source>
        <translation>সব বোতাম আগের মতো (&amp;A)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>বোতাম বদলান</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>কমান্ড</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>কমান্ড</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>বোতাম</translation>
    </message>
    <message>
        <source>&amp;New key: press it here</source>
        <translation>নতুন বোতাম: এখানে চাপুন (&amp;N)</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>নতুন বোতাম</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সেভ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>This key is the same in every shop.</source>
        <translation>এই বোতাম সব দোকানে একই।</translation>
    </message>
    <message>
        <source>This key writes in a field. Take a function key, or one with Ctrl.</source>
        <translation>এই বোতাম ঘরে লেখে। ফাংশন বোতাম, বা Ctrl সহ কোনো বোতাম নিন।</translation>
    </message>
    <message>
        <source>This key pays, leaves or opens a menu, in every shop alike.</source>
        <translation>এই বোতাম সব দোকানেই টাকা পাঠায়, বেরিয়ে যায় বা মেনু খোলে।</translation>
    </message>
    <message>
        <source>This key belongs to &quot;%1&quot;. Give that another key first.</source>
        <translation>এই বোতাম &quot;%1&quot;-এর। আগে তাকে অন্য বোতাম দিন।</translation>
    </message>
    <message>
        <source>Every command has its own key again, once it is saved.</source>
        <translation>সেভ করলে প্রতি কমান্ড আবার নিজের বোতাম পাবে।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>সেভ হয়নি: সেটিংস লেখা গেল না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
</context>
<context>
    <name>ct::KeysOverlay</name>
    <message>
        <source>Change &amp;keys…</source>
        <translation>বোতাম বদলান (&amp;K)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>কি-বোর্ড</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>বোতাম বদলান</translation>
    </message>
    <message>
        <source>Close the keys</source>
        <translation>বোতামের তালিকা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>এখন যে বোতাম কাজ করে</translation>
    </message>
    <message>
        <source>Enter goes on to the next field and never pays. A letter that is underlined is pressed together with Alt.</source>
        <translation>Enter পরের ঘরে যায়, কখনও টাকা পাঠায় না। নিচে দাগ দেওয়া অক্ষর Alt-এর সঙ্গে চাপা হয়।</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two keys that do the same: &quot;F9 or Ctrl+2&quot;</extracomment>
        <translation> বা </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>সব জায়গায়</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>বন্ধ (&amp;L)</translation>
    </message>
</context>
<context>
    <name>ct::Label</name>
    <message>
        <source>Account ID</source>
        <translation>অ্যাকাউন্ট আইডি</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Connection ID (Non-RAPDRP)</source>
        <translation>অ্যাকাউন্ট আইডি (RAPDRP) / সংযোগ আইডি (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account ID (RAPDRP) / Consumer no. (Non-RAPDRP)</source>
        <translation>অ্যাকাউন্ট আইডি (RAPDRP) / গ্রাহক নং (Non-RAPDRP)</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>অ্যাকাউন্ট নম্বর</translation>
    </message>
    <message>
        <source>BP number</source>
        <translation>BP নম্বর</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>ব্যাঙ্ক অ্যাকাউন্ট নম্বর</translation>
    </message>
    <message>
        <source>Bill group number</source>
        <translation>বিল গ্রুপ নম্বর</translation>
    </message>
    <message>
        <source>Billing unit (BU)</source>
        <translation>বিলিং ইউনিট (BU)</translation>
    </message>
    <message>
        <source>Business partner number</source>
        <translation>বিজনেস পার্টনার নম্বর</translation>
    </message>
    <message>
        <source>CA number</source>
        <translation>CA নম্বর</translation>
    </message>
    <message>
        <source>Consumer (account) number</source>
        <translation>গ্রাহক (অ্যাকাউন্ট) নম্বর</translation>
    </message>
    <message>
        <source>Consumer / meter number</source>
        <translation>গ্রাহক / মিটার নম্বর</translation>
    </message>
    <message>
        <source>Consumer ID</source>
        <translation>গ্রাহক আইডি</translation>
    </message>
    <message>
        <source>Consumer code</source>
        <translation>গ্রাহক কোড</translation>
    </message>
    <message>
        <source>Consumer no.</source>
        <translation>গ্রাহক নং</translation>
    </message>
    <message>
        <source>Consumer number</source>
        <translation>গ্রাহক নম্বর</translation>
    </message>
    <message>
        <source>Consumer number / IVRS</source>
        <translation>গ্রাহক নম্বর / IVRS</translation>
    </message>
    <message>
        <source>Contract account no.</source>
        <translation>কন্ট্র্যাক্ট অ্যাকাউন্ট নং</translation>
    </message>
    <message>
        <source>Contract account number</source>
        <translation>কন্ট্র্যাক্ট অ্যাকাউন্ট নম্বর</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>কাস্টমার আইডি</translation>
    </message>
    <message>
        <source>Customer ID (not Consumer no.)</source>
        <translation>কাস্টমার আইডি (গ্রাহক নং নয়)</translation>
    </message>
    <message>
        <source>Customer ID / Account ID</source>
        <translation>কাস্টমার আইডি / অ্যাকাউন্ট আইডি</translation>
    </message>
    <message>
        <source>Customer ID / registered telephone no.</source>
        <translation>কাস্টমার আইডি / নিবন্ধিত ফোন নং</translation>
    </message>
    <message>
        <source>Customer account (CA) number</source>
        <translation>কাস্টমার অ্যাকাউন্ট (CA) নম্বর</translation>
    </message>
    <message>
        <source>Customer number / IVRS</source>
        <translation>কাস্টমার নম্বর / IVRS</translation>
    </message>
    <message>
        <source>Customer number / business partner</source>
        <translation>কাস্টমার নম্বর / বিজনেস পার্টনার</translation>
    </message>
    <message>
        <source>Cycle number</source>
        <translation>সাইকেল নম্বর</translation>
    </message>
    <message>
        <source>Data card number</source>
        <translation>ডেটা কার্ড নম্বর</translation>
    </message>
    <message>
        <source>Date of birth (DD-MM-YYYY)</source>
        <translation>জন্মতারিখ (দিন-মাস-বছর)</translation>
    </message>
    <message>
        <source>Electricity account no. / service connection no.</source>
        <translation>বিদ্যুৎ অ্যাকাউন্ট নং / সার্ভিস সংযোগ নং</translation>
    </message>
    <message>
        <source>IVRS number</source>
        <translation>IVRS নম্বর</translation>
    </message>
    <message>
        <source>K number</source>
        <translation>K নম্বর</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>ল্যান্ডলাইন নম্বর</translation>
    </message>
    <message>
        <source>Landline number (without STD code)</source>
        <translation>ল্যান্ডলাইন নম্বর (STD কোড ছাড়া)</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>মোবাইল নম্বর</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>পলিসি নম্বর</translation>
    </message>
    <message>
        <source>Processing cycle (PC)</source>
        <translation>প্রসেসিং সাইকেল (PC)</translation>
    </message>
    <message>
        <source>RR number</source>
        <translation>RR নম্বর</translation>
    </message>
    <message>
        <source>STD code</source>
        <translation>STD কোড</translation>
    </message>
    <message>
        <source>Service connection number / CA number</source>
        <translation>সার্ভিস সংযোগ নম্বর / CA নম্বর</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>সার্ভিস নম্বর</translation>
    </message>
    <message>
        <source>Smart card number</source>
        <translation>স্মার্ট কার্ড নম্বর</translation>
    </message>
    <message>
        <source>Subscriber ID</source>
        <translation>সাবস্ক্রাইবার আইডি</translation>
    </message>
    <message>
        <source>USC number</source>
        <translation>USC নম্বর</translation>
    </message>
    <message>
        <source>Unique service number (USC)</source>
        <translation>ইউনিক সার্ভিস নম্বর (USC)</translation>
    </message>
    <message>
        <source>Vehicle number</source>
        <translation>গাড়ির নম্বর</translation>
    </message>
    <message>
        <source>Vehicle number / wallet number</source>
        <translation>গাড়ির নম্বর / ওয়ালেট নম্বর</translation>
    </message>
    <message>
        <source>Vehicle registration number</source>
        <translation>গাড়ির রেজিস্ট্রেশন নম্বর</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet ID</source>
        <translation>গাড়ির রেজিস্ট্রেশন নম্বর / ওয়ালেট আইডি</translation>
    </message>
    <message>
        <source>Vehicle registration number / wallet number</source>
        <translation>গাড়ির রেজিস্ট্রেশন নম্বর / ওয়ালেট নম্বর</translation>
    </message>
    <message>
        <source>Viewing card (VC) no. / registered mobile</source>
        <translation>ভিউয়িং কার্ড (VC) নং / নিবন্ধিত মোবাইল</translation>
    </message>
    <message>
        <source>Andaman and Nicobar</source>
        <translation>আন্দামান ও নিকোবর</translation>
    </message>
    <message>
        <source>Andhra Pradesh</source>
        <translation>অন্ধ্রপ্রদেশ</translation>
    </message>
    <message>
        <source>Arunachal Pradesh</source>
        <translation>অরুণাচল প্রদেশ</translation>
    </message>
    <message>
        <source>Assam</source>
        <translation>আসাম</translation>
    </message>
    <message>
        <source>Bihar</source>
        <translation>বিহার</translation>
    </message>
    <message>
        <source>Chandigarh</source>
        <translation>চণ্ডীগড়</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>চেন্নাই</translation>
    </message>
    <message>
        <source>Chhattisgarh</source>
        <translation>ছত্তিশগড়</translation>
    </message>
    <message>
        <source>Dadra and Nagar Haveli</source>
        <translation>দাদরা ও নগর হাভেলি</translation>
    </message>
    <message>
        <source>Daman and Diu</source>
        <translation>দমন ও দিউ</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>দিল্লি</translation>
    </message>
    <message>
        <source>Goa</source>
        <translation>গোয়া</translation>
    </message>
    <message>
        <source>Gujarat</source>
        <translation>গুজরাট</translation>
    </message>
    <message>
        <source>Haryana</source>
        <translation>হরিয়ানা</translation>
    </message>
    <message>
        <source>Himachal Pradesh</source>
        <translation>হিমাচল প্রদেশ</translation>
    </message>
    <message>
        <source>Jammu and Kashmir</source>
        <translation>জম্মু ও কাশ্মীর</translation>
    </message>
    <message>
        <source>Jharkhand</source>
        <translation>ঝাড়খণ্ড</translation>
    </message>
    <message>
        <source>Karnataka</source>
        <translation>কর্ণাটক</translation>
    </message>
    <message>
        <source>Kerala</source>
        <translation>কেরল</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>কলকাতা</translation>
    </message>
    <message>
        <source>Ladakh</source>
        <translation>লাদাখ</translation>
    </message>
    <message>
        <source>Lakshadweep</source>
        <translation>লক্ষদ্বীপ</translation>
    </message>
    <message>
        <source>Madhya Pradesh</source>
        <translation>মধ্যপ্রদেশ</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>মহারাষ্ট্র</translation>
    </message>
    <message>
        <source>Manipur</source>
        <translation>মণিপুর</translation>
    </message>
    <message>
        <source>Meghalaya</source>
        <translation>মেঘালয়</translation>
    </message>
    <message>
        <source>Mizoram</source>
        <translation>মিজোরাম</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>মুম্বই</translation>
    </message>
    <message>
        <source>Nagaland</source>
        <translation>নাগাল্যান্ড</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>নতুন দিল্লি</translation>
    </message>
    <message>
        <source>North East</source>
        <translation>উত্তর-পূর্ব</translation>
    </message>
    <message>
        <source>Orissa</source>
        <translation>ওড়িশা</translation>
    </message>
    <message>
        <source>Pondicherry</source>
        <translation>পুদুচেরি</translation>
    </message>
    <message>
        <source>Punjab</source>
        <translation>পাঞ্জাব</translation>
    </message>
    <message>
        <source>Rajasthan</source>
        <translation>রাজস্থান</translation>
    </message>
    <message>
        <source>Sikkim</source>
        <translation>সিকিম</translation>
    </message>
    <message>
        <source>Tamil Nadu</source>
        <translation>তামিলনাড়ু</translation>
    </message>
    <message>
        <source>Telangana</source>
        <translation>তেলেঙ্গানা</translation>
    </message>
    <message>
        <source>Tripura</source>
        <translation>ত্রিপুরা</translation>
    </message>
    <message>
        <source>Uttar Pradesh East</source>
        <translation>উত্তরপ্রদেশ পূর্ব</translation>
    </message>
    <message>
        <source>Uttar Pradesh West</source>
        <translation>উত্তরপ্রদেশ পশ্চিম</translation>
    </message>
    <message>
        <source>Uttaranchal</source>
        <translation>উত্তরাখণ্ড</translation>
    </message>
    <message>
        <source>West Bengal</source>
        <translation>পশ্চিমবঙ্গ</translation>
    </message>
</context>
<context>
    <name>ct::Listener</name>
    <message>
        <source>address to listen on (127.0.0.1)</source>
        <translation>যে ঠিকানায় শুনবে (127.0.0.1)</translation>
    </message>
    <message>
        <source>port; without it that of the settings, or a free one</source>
        <translation>পোর্ট; না দিলে সেটিংসের, বা খালি একটি</translation>
    </message>
    <message>
        <source>There is no counter in %1. Name its folder with --data-dir, or set it up first with &quot;countertopctl configure&quot;.</source>
        <translation>%1-এ কোনো কাউন্টার নেই। --data-dir দিয়ে ফোল্ডার জানান, বা আগে &quot;countertopctl configure&quot; দিয়ে তৈরি করুন।</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing is listened to.</source>
        <translation>%1 ফোল্ডারে লেখা যায় না। কিছু শোনা হচ্ছে না।</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be used: %2 is out of form.</source>
        <translation>%1-এর সেটিংস কাজের নয়: %2 ঠিক আকারে নেই।</translation>
    </message>
    <message>
        <source>The book in %1 cannot be used (%2). Nothing is listened to. Run &quot;countertopctl verify&quot; to see what is wrong.</source>
        <translation>%1-এর খাতা কাজের নয় (%2)। কিছু শোনা হচ্ছে না। কী ভুল দেখতে &quot;countertopctl verify&quot; চালান।</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port হল 0 থেকে 65535 সংখ্যা।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: --bind takes one in figures, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>&quot;%1&quot; কোনো ঠিকানা নয়: --bind-এ সংখ্যার ঠিকানা দিন, যেমন 127.0.0.1 বা 0.0.0.0।</translation>
    </message>
    <message>
        <source>The token of the call-backs cannot be read from %1: it must be a private file (0600) of this user. &quot;countertopctl callback --new-token&quot; makes a new one.</source>
        <translation>কল-ব্যাকের টোকেন %1 থেকে পড়া গেল না: সেটি এই ব্যবহারকারীর ব্যক্তিগত ফাইল (0600) হতে হবে। &quot;countertopctl callback --new-token&quot; নতুন তৈরি করে।</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be had (%3). Choose another one with --port, or close the program that has it.</source>
        <translation>%2-এর পোর্ট %1 পাওয়া গেল না (%3)। --port দিয়ে অন্যটি বাছুন, বা যে প্রোগ্রামের কাছে সেটি আছে তা বন্ধ করুন।</translation>
    </message>
    <message>
        <source>takes the provider&apos;s call-backs</source>
        <translation>প্রোভাইডারের কল-ব্যাক নেয়</translation>
    </message>
</context>
<context>
    <name>ct::MainWindow</name>
    <message>
        <source>Countertop – practice</source>
        <translation>Countertop – অনুশীলন</translation>
    </message>
    <message>
        <source>Countertop</source>
        <translation>Countertop</translation>
    </message>
    <message>
        <source>PRACTICE · play money, no real recharge is made</source>
        <translation>অনুশীলন · নকল টাকা, কোনো আসল রিচার্জ হয় না</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>রিচার্জ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>হিস্ট্রি</translation>
    </message>
    <message>
        <source>&amp;Shop</source>
        <translation>দোকান (&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>সেটিংস (&amp;E)</translation>
    </message>
    <message>
        <source>Ask for the &amp;balance</source>
        <translation>ব্যালেন্স জানুন (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>বন্ধ করুন (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Recharge</source>
        <translation>রিচার্জ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recharge page</source>
        <translation>রিচার্জ পেজ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find an operator</source>
        <translation>অপারেটর খুঁজুন (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>হিস্ট্রি (&amp;H)</translation>
    </message>
    <message>
        <source>Open the &amp;history</source>
        <translation>হিস্ট্রি খুলুন (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>সাহায্য (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;About Countertop</source>
        <translation>Countertop সম্পর্কে (&amp;A)</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>কাউন্টার %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>ডাক্তার (&amp;D)</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>বিরোধ</translation>
    </message>
    <message>
        <source>&amp;Disputes</source>
        <translation>বিরোধ (&amp;D)</translation>
    </message>
    <message>
        <source>Questions refused</source>
        <translation>প্রশ্ন ফেরানো হচ্ছে</translation>
    </message>
    <message>
        <source>&amp;Wallet and book</source>
        <translation>&amp;ওয়ালেট ও খাতা</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>চেহারা (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>হালকা (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>গাঢ় (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>বেশি কনট্রাস্ট (&amp;H)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>গ্রাহক</translation>
    </message>
    <message>
        <source>Bulk</source>
        <translation>একসঙ্গে</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>গ্রাহক (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bulk list</source>
        <translation>একসঙ্গে তালিকা (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Papers and printer</source>
        <translation>স্লিপ ও প্রিন্টার (&amp;P)</translation>
    </message>
    <message>
        <source>Day book</source>
        <translation>দৈনিক খাতা</translation>
    </message>
    <message>
        <source>Da&amp;y book</source>
        <translation>দৈনিক খাতা (&amp;Y)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>অনুশীলনের প্যানেল</translation>
    </message>
    <message>
        <source>PRACTICE · play money · %1</source>
        <translation>অনুশীলন · নকল টাকা · %1</translation>
    </message>
    <message>
        <source>Set &amp;up the shop…</source>
        <translation>দোকান সাজান (&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Practice panel</source>
        <translation>অনুশীলনের প্যানেল (&amp;P)</translation>
    </message>
    <message>
        <source>Leave practice and sell for &amp;real</source>
        <translation>অনুশীলন ছেড়ে আসল বিক্রি (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys that work now</source>
        <translation>এখন যে বোতাম কাজ করে (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>বোতাম বদলান (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>নির্দেশিকা (&amp;M)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>সব জায়গায়</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>শিফট</translation>
    </message>
    <message>
        <source>&amp;Shift and drawer</source>
        <translation>শিফট ও ড্রয়ার (&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;user</source>
        <translation>ব্যবহারকারী বদলান (&amp;U)</translation>
    </message>
    <message>
        <source>This page is the owner&apos;s</source>
        <translation>এই পাতা মালিকের</translation>
    </message>
    <message>
        <source>What stands here is shown to an owner alone. Nothing was changed. To go on, let an owner sign in.</source>
        <translation>এখানে যা আছে তা শুধু মালিককে দেখানো হয়। কিছু বদলায়নি। এগোতে হলে মালিক সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>ব্যবহারকারী বদলান</translation>
    </message>
</context>
<context>
    <name>ct::MannerCard</name>
    <message>
        <source>Show the sale on a second screen</source>
        <translation>দ্বিতীয় স্ক্রিনে বিক্রি দেখান</translation>
    </message>
    <message>
        <source>Number, operator, amount and the UPI code, turned to the customer. Without a second screen nothing is shown.</source>
        <translation>নম্বর, অপারেটর, পরিমাণ ও UPI কোড, গ্রাহকের দিকে। দ্বিতীয় স্ক্রিন না থাকলে কিছু দেখানো হয় না।</translation>
    </message>
    <message>
        <source>Saved. It holds from the next sale on.</source>
        <translation>সেভ হয়েছে। পরের বিক্রি থেকে চালু।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>সেভ হয়নি: সেটিংস লেখা গেল না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>Screen and sounds</source>
        <translation>পর্দা ও শব্দ</translation>
    </message>
    <message>
        <source>Play a sound for how a sale ends</source>
        <translation>বিক্রির ফল জানাতে শব্দ বাজান</translation>
    </message>
</context>
<context>
    <name>ct::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>নির্দেশিকা</translation>
    </message>
    <message>
        <source>Search in the manual</source>
        <translation>নির্দেশিকায় খুঁজুন</translation>
    </message>
    <message>
        <source>&amp;Find next</source>
        <translation>পরেরটি খুঁজুন (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>The manual is not installed here.</source>
        <translation>নির্দেশিকা এখানে ইনস্টল করা নেই।</translation>
    </message>
</context>
<context>
    <name>ct::MarginDialog</name>
    <message>
        <source>Margin</source>
        <translation>মার্জিন</translation>
    </message>
    <message>
        <source>Margin by operator</source>
        <translation>অপারেটর অনুযায়ী মার্জিন</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>এক্সপোর্ট (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ছাপুন… (&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>The provider states no margin. These are the rates that you enter; what the wallet has shown stands beside them. The tax columns are figures for your accountant.</source>
        <translation>প্রোভাইডার মার্জিন জানায় না। এই হারগুলো আপনি লেখেন; ওয়ালেট যা দেখিয়েছে তা পাশে আছে। করের কলাম আপনার হিসাবরক্ষকের জন্য।</translation>
    </message>
    <message>
        <source>Month of the margin</source>
        <translation>মার্জিনের মাস</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>মাস (&amp;M)</translation>
    </message>
    <message>
        <source>Rate of an operator</source>
        <translation>অপারেটরের হার</translation>
    </message>
    <message>
        <source>Operator of the rate</source>
        <translation>হারের অপারেটর</translation>
    </message>
    <message>
        <source>The rate</source>
        <translation>হার</translation>
    </message>
    <message>
        <source>What the rate is of</source>
        <translation>হার কীসের উপর</translation>
    </message>
    <message>
        <source>% of the amount</source>
        <translation>% টাকার</translation>
    </message>
    <message>
        <source>₹ a recharge</source>
        <translation>₹ প্রতি রিচার্জ</translation>
    </message>
    <message>
        <source>First day of the rate</source>
        <translation>হারের প্রথম দিন</translation>
    </message>
    <message>
        <source>Rates that were entered</source>
        <translation>লেখা হারগুলো</translation>
    </message>
    <message>
        <source>&amp;Keep the rate</source>
        <translation>হার রাখুন (&amp;K)</translation>
    </message>
    <message>
        <source>No rate from this day</source>
        <translation>এই দিন থেকে হার নেই</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>ফেরত নিন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Operator</source>
        <translation>অপারেটর (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>থেকে (&amp;F)</translation>
    </message>
    <message>
        <source>Taxes on the margin, in per cent</source>
        <translation>মার্জিনের কর, শতাংশে</translation>
    </message>
    <message>
        <source>GST in per cent</source>
        <translation>GST শতাংশে</translation>
    </message>
    <message>
        <source>TDS in per cent</source>
        <translation>TDS শতাংশে</translation>
    </message>
    <message>
        <source>Keep the &amp;rates of tax</source>
        <translation>করের হার রাখুন (&amp;R)</translation>
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
        <translation>এই মাসে কিছু বিক্রি হয়নি।</translation>
    </message>
    <message>
        <source>no rate was entered</source>
        <translation>কোনো হার লেখা নেই</translation>
    </message>
    <message>
        <source>A rate is a percentage from 0 to 10, or from 0 to 100 rupees a recharge. Nothing was changed.</source>
        <translation>হার 0 থেকে 10 শতাংশ, বা প্রতি রিচার্জে 0 থেকে 100 টাকা। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rate was taken back.</source>
        <translation>হার ফেরত নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>A rate of tax is a percentage from 0 to 50. Nothing was changed.</source>
        <translation>করের হার 0 থেকে 50 শতাংশ। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>The rates of tax were kept.</source>
        <translation>করের হার রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Export the margin</source>
        <translation>মার্জিন এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>স্প্রেডশিটের ফাইল (*.csv)</translation>
    </message>
    <message>
        <source>Pages to print (*.pdf)</source>
        <translation>ছাপার পাতা (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1-এ লেখা হয়েছে</translation>
    </message>
    <message>
        <source>It could not be written there. Choose another folder, or make room on the disk.</source>
        <translation>সেখানে লেখা গেল না। অন্য ফোল্ডার বাছুন, বা ডিস্কে জায়গা করুন।</translation>
    </message>
</context>
<context>
    <name>ct::MarginWords</name>
    <message>
        <source>no rate</source>
        <translation>হার নেই</translation>
    </message>
    <message>
        <source>%1 a recharge</source>
        <translation>প্রতি রিচার্জে %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>a rate of commission and the day that it holds from: &quot;3.25 % from 1 Nov 2026&quot;</extracomment>
        <translation>%1, %2 থেকে</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>মার্জিন, %1</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>Margin by your rates</source>
        <translation>আপনার হারে মার্জিন</translation>
    </message>
    <message>
        <source>Margin that the wallet has shown</source>
        <translation>ওয়ালেটে দেখা মার্জিন</translation>
    </message>
    <message>
        <source>Sold on days without a rate</source>
        <translation>হার ছাড়া দিনের বিক্রি</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Recharges</source>
        <translation>রিচার্জ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>হারে</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>শেখা</translation>
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
        <translation>মোট</translation>
    </message>
</context>
<context>
    <name>ct::NumberEdit</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%nটি অঙ্ক</numerusform>
            <numerusform>%nটি অঙ্ক</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%nটি অক্ষর</numerusform>
            <numerusform>%nটি অক্ষর</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::OwedDialog</name>
    <message>
        <source>Customers to call back</source>
        <translation>যে গ্রাহকদের জানাতে হবে</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>WhatsApp (&amp;W)</translation>
    </message>
    <message>
        <source>Opens WhatsApp with a text. Nothing is sent until you send it.</source>
        <translation>টেক্সট সহ WhatsApp খোলে। আপনি না পাঠানো পর্যন্ত কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>নম্বর কপি করুন (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>পুরো কাহিনি (&amp;S)</translation>
    </message>
    <message>
        <source>Given back in &amp;cash</source>
        <translation>নগদে ফেরত দেওয়া হয়েছে (&amp;C)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI দিয়ে ফেরত (&amp;U)</translation>
    </message>
    <message>
        <source>Customer was &amp;told</source>
        <translation>গ্রাহককে জানানো হয়েছে (&amp;T)</translation>
    </message>
    <message>
        <source>to be told</source>
        <translation>জানাতে হবে</translation>
    </message>
    <message>
        <source>Nobody is to be called back.</source>
        <translation>কাউকে জানানো বাকি নেই।</translation>
    </message>
    <message>
        <source>Here stand customers who left before their sale failed or was taken back, for a month.</source>
        <translation>বিক্রি ব্যর্থ হওয়ার বা টাকা ফেরত আসার আগে যে গ্রাহকেরা চলে গেছেন, তাঁরা এখানে এক মাস থাকেন।</translation>
    </message>
    <message>
        <source>It was on account, and the account has had it back.</source>
        <translation>এটি বাকিতে ছিল, টাকা খাতায় ফেরত দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Nobody wrote down how it was paid.</source>
        <translation>কীভাবে টাকা দেওয়া হয়েছিল তা লেখা নেই।</translation>
    </message>
    <message>
        <source>WhatsApp has the text; it is sent when you press send there.</source>
        <translation>টেক্সট WhatsApp-এ আছে; সেখানে পাঠান টিপলে তবেই যাবে।</translation>
    </message>
    <message>
        <source>WhatsApp could not be opened. The text is copied instead.</source>
        <translation>WhatsApp খোলা গেল না। তার বদলে টেক্সট কপি হয়েছে।</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>নম্বর কপি হয়েছে।</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>তালিকা থেকে সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>%1 is written down as given back.</source>
        <translation>%1 ফেরত দেওয়া হয়েছে বলে লেখা হলো।</translation>
    </message>
    <message>
        <source>Not written: money leaves the drawer in an open shift only. Open one (Ctrl+7), and give nothing back before.</source>
        <translation>লেখা হয়নি: শুধু খোলা শিফটেই ক্যাশ বাক্স থেকে টাকা বেরোয়। আগে শিফট খুলুন (Ctrl+7), তার আগে কিছু ফেরত দেবেন না।</translation>
    </message>
    <message>
        <source>Not written: it was settled already, or the sale stands otherwise now. Give nothing back.</source>
        <translation>লেখা হয়নি: এটি আগেই মিটে গেছে, অথবা বিক্রির অবস্থা বদলেছে। কিছু ফেরত দেবেন না।</translation>
    </message>
    <message>
        <source>%1 is to be given back. Paid: %2.</source>
        <translation>%1 ফেরত দিতে হবে। পেমেন্ট: %2।</translation>
    </message>
</context>
<context>
    <name>ct::PaidBy</name>
    <message>
        <source>How the list is paid</source>
        <translation>তালিকার দাম কীভাবে দেওয়া হল</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>গ্রাহকের মোবাইল</translation>
    </message>
    <message>
        <source>Paid &amp;by</source>
        <translation>পরিশোধ (&amp;B)</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>যাঁর খাতা সেই গ্রাহকের মোবাইল নম্বর লিখুন।</translation>
    </message>
</context>
<context>
    <name>ct::PaperDesk</name>
    <message>
        <source>Receipt %1</source>
        <translation>রসিদ %1</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>ক্যাশ ড্রয়ার</translation>
    </message>
</context>
<context>
    <name>ct::PapersDialog</name>
    <message>
        <source>Papers and printer</source>
        <translation>স্লিপ ও প্রিন্টার</translation>
    </message>
    <message>
        <source>Papers that have not come out</source>
        <translation>যে স্লিপ বেরোয়নি</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>স্লিপ</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>কখন চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Another printer</source>
        <translation>অন্য প্রিন্টার</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>এখনই আবার চেষ্টা করুন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send to</source>
        <translation>এখানে পাঠান (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>বাদ দিন (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing waits. Slips go to %1.</source>
        <translation>কিছু অপেক্ষায় নেই। স্লিপ %1-এ যায়।</translation>
    </message>
    <message>
        <source>Nothing waits. No printer is set up for this counter.</source>
        <translation>কিছু অপেক্ষায় নেই। এই কাউন্টারে কোনো প্রিন্টার লাগানো নেই।</translation>
    </message>
</context>
<context>
    <name>ct::ParkingCard</name>
    <message>
        <source>Parked</source>
        <translation>সরিয়ে রাখা</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1 to 9</source>
        <translation>Ctrl+Shift+1 থেকে 9</translation>
    </message>
    <message>
        <source>Parked form %1: %2</source>
        <extracomment>%1 is a number, %2 what was typed so far</extracomment>
        <translation>সরিয়ে রাখা ফর্ম %1: %2</translation>
    </message>
    <message>
        <source>Take it back (%1)</source>
        <translation>ফিরিয়ে আনুন (%1)</translation>
    </message>
</context>
<context>
    <name>ct::PeopleCard</name>
    <message>
        <source>owner</source>
        <translation>মালিক</translation>
    </message>
    <message>
        <source>cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, %1 a sale</source>
        <translation>, এক বিক্রি %1</translation>
    </message>
    <message>
        <source>, %1 a day</source>
        <translation>, এক দিন %1</translation>
    </message>
    <message>
        <source>, switched off</source>
        <translation>, বন্ধ</translation>
    </message>
    <message>
        <source>Cashiers see the wallet&apos;s balance</source>
        <translation>ক্যাশিয়ার ওয়ালেটের ব্যালেন্স দেখবে</translation>
    </message>
    <message>
        <source>People</source>
        <translation>লোকজন</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>কাউকে যোগ করুন</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>never</source>
        <translation>কখনো না</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>নিয়ম সেভ করুন</translation>
    </message>
    <message>
        <source>Look twice from an amount of</source>
        <translation>এই টাকা থেকে দুবার দেখা</translation>
    </message>
    <message>
        <source>Ask who it is after minutes</source>
        <translation>এত মিনিট পরে কে জিজ্ঞেস করা</translation>
    </message>
    <message>
        <source>Without people everybody at the counter is the owner. The first one you add is an owner, and from then on everybody signs in. A forgotten PIN is set anew by another owner alone, so let two people be owners.</source>
        <translation>কেউ যোগ না হলে কাউন্টারে সবাই মালিক। প্রথম যাকে যোগ করবেন তিনি মালিক, তারপর থেকে সবাই সাইন ইন করে। ভোলা PIN শুধু অন্য মালিক নতুন করে দিতে পারেন, তাই দুজনকে মালিক রাখুন।</translation>
    </message>
    <message>
        <source>A PIN of at least %1 characters is needed.</source>
        <translation>অন্তত %1 অক্ষরের PIN দরকার।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>Not saved: the first person is an owner, and one owner always stays.</source>
        <translation>সেভ হয়নি: প্রথম জন মালিক হন, আর একজন মালিক সবসময় থাকেন।</translation>
    </message>
    <message>
        <source>Not saved: a name that nobody has yet, limits in rupees, and a PIN of at least %1 characters are needed.</source>
        <translation>সেভ হয়নি: কারও নয় এমন নাম, টাকায় সীমা, আর অন্তত %1 অক্ষরের PIN দরকার।</translation>
    </message>
    <message>
        <source>Not saved: an owner has to give the PIN first. Press the button again.</source>
        <translation>সেভ হয়নি: আগে মালিককে PIN দিতে হবে। বোতাম আবার চাপুন।</translation>
    </message>
</context>
<context>
    <name>ct::PersonDialog</name>
    <message>
        <source>May work at the &amp;counter</source>
        <translation>কাউন্টারে কাজ করতে পারেন (&amp;C)</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>কাউকে যোগ করুন</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>মালিক</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>সীমা নেই</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>নাম (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ভূমিকা (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN (&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>নতুন PIN (&amp;P)</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>আবার PIN (&amp;A)</translation>
    </message>
    <message>
        <source>One &amp;sale at most</source>
        <translation>এক বিক্রি সর্বাধিক (&amp;S)</translation>
    </message>
    <message>
        <source>One &amp;day at most</source>
        <translation>এক দিন সর্বাধিক (&amp;D)</translation>
    </message>
    <message>
        <source>A name is needed, and limits are rupees.</source>
        <translation>নাম দরকার, আর সীমা টাকায়।</translation>
    </message>
    <message>
        <source>Type the same PIN twice, at least %1 characters.</source>
        <translation>একই PIN দুবার টাইপ করুন, অন্তত %1 অক্ষর।</translation>
    </message>
</context>
<context>
    <name>ct::PinDialog</name>
    <message>
        <source>Who is at the counter?</source>
        <translation>কাউন্টারে কে?</translation>
    </message>
    <message>
        <source>Your PIN once more</source>
        <translation>আরেকবার আপনার PIN</translation>
    </message>
    <message>
        <source>An owner has to allow this</source>
        <translation>এটার অনুমতি মালিককে দিতে হবে</translation>
    </message>
    <message>
        <source>What is waiting is asked about meanwhile, and what was typed is kept. A forgotten PIN is set anew by an owner, under Settings.</source>
        <translation>যা অপেক্ষায় আছে তার খোঁজ চলছে, আর যা টাইপ করা হয়েছিল তা আছে। ভোলা PIN মালিক সেটিংসে নতুন করে দেন।</translation>
    </message>
    <message>
        <source>This changes what the shop stands on. Nothing has been done yet.</source>
        <translation>এতে দোকানের মূল কিছু বদলায়। এখনো কিছু করা হয়নি।</translation>
    </message>
    <message>
        <source>It is allowed this once, and kept in the book with both names. Nothing has been done yet.</source>
        <translation>অনুমতি শুধু এবারের জন্য, খাতায় দুজনের নামে থাকবে। এখনো কিছু করা হয়নি।</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>নাম (&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
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
        <translation>সাইন ইন</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>অনুমতি দিন</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>কাউন্টার বন্ধ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>The PIN is wrong. Nothing was done.</source>
        <translation>PIN ভুল। কিছু করা হয়নি।</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs: wait %n second(s), then try again.</source>
        <translation>
            <numerusform>অনেকবার ভুল PIN: %n সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।</numerusform>
            <numerusform>অনেকবার ভুল PIN: %n সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may not work here any more.</source>
        <translation>%1 এখানে আর কাজ করতে পারেন না।</translation>
    </message>
</context>
<context>
    <name>ct::PracticePanel</name>
    <message>
        <source>found out by the third question</source>
        <translation>তৃতীয়বার জিজ্ঞাসায় জানা যায়</translation>
    </message>
    <message>
        <source>carried out all the same: the program has to ask</source>
        <translation>তবুও হয়ে যায়: প্রোগ্রামকে জিজ্ঞাসা করতে হয়</translation>
    </message>
    <message>
        <source>the money comes back into the wallet</source>
        <translation>টাকা ওয়ালেটে ফেরত আসে</translation>
    </message>
    <message>
        <source>For e&amp;very sale from now on</source>
        <translation>এখন থেকে প্রতি বিক্রির জন্য (&amp;V)</translation>
    </message>
    <message>
        <source>Practice panel</source>
        <translation>অনুশীলনের প্যানেল</translation>
    </message>
    <message>
        <source>PRACTICE · what the provider answers next</source>
        <translation>অনুশীলন · প্রোভাইডার এরপর কী উত্তর দেবে</translation>
    </message>
    <message>
        <source>&amp;Take the last success back</source>
        <translation>শেষ সফল বিক্রি ফিরিয়ে নিন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>সাধারণত যেমন (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Success</source>
        <translation>সফল (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Failure: the operator says no</source>
        <translation>ব্যর্থ: অপারেটর না বলে (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Waiting, then a success</source>
        <translation>অপেক্ষা, তারপর সফল (&amp;W)</translation>
    </message>
    <message>
        <source>Waiting, then a f&amp;ailure</source>
        <translation>অপেক্ষা, তারপর ব্যর্থ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No answer at all</source>
        <translation>কোনো উত্তর নেই (&amp;N)</translation>
    </message>
    <message>
        <source>A success that is taken back &amp;later</source>
        <translation>সফল, পরে ফেরানো হয় (&amp;L)</translation>
    </message>
    <message>
        <source>every sale: %1</source>
        <translation>প্রতি বিক্রি: %1</translation>
    </message>
    <message>
        <source>next sale: %1</source>
        <translation>পরের বিক্রি: %1</translation>
    </message>
    <message>
        <source>Taken back. The program finds out when it asks about the order again.</source>
        <translation>ফিরিয়ে নেওয়া হয়েছে। অর্ডারটির কথা আবার জিজ্ঞাসা করলে প্রোগ্রাম জানবে।</translation>
    </message>
    <message>
        <source>There is no success to take back yet.</source>
        <translation>ফিরিয়ে নেওয়ার মতো সফল বিক্রি এখনও নেই।</translation>
    </message>
</context>
<context>
    <name>ct::PrintWords</name>
    <message>
        <source>There is no printer %1.</source>
        <translation>%1 নামে কোনো প্রিন্টার নেই।</translation>
    </message>
    <message>
        <source>%1 is no printer&apos;s device; nothing was written to it.</source>
        <translation>%1 প্রিন্টারের ডিভাইস নয়; তাতে কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>This user may not write to the printer %1.</source>
        <translation>এই ব্যবহারকারীর %1 প্রিন্টারে লেখার অনুমতি নেই।</translation>
    </message>
    <message>
        <source>The printer %1 takes no connection. Is it switched on?</source>
        <translation>%1 প্রিন্টার সংযোগ নেয় না। সেটি কি চালু?</translation>
    </message>
    <message>
        <source>The printer %1 is paused.</source>
        <translation>%1 প্রিন্টার থেমে আছে।</translation>
    </message>
    <message>
        <source>The printer %1 takes no new jobs.</source>
        <translation>%1 প্রিন্টার নতুন কাজ নেয় না।</translation>
    </message>
    <message>
        <source>The printer %1 does not answer. Is there paper in it?</source>
        <translation>%1 প্রিন্টার উত্তর দেয় না। তাতে কি কাগজ আছে?</translation>
    </message>
    <message>
        <source>The printer %1 ended the connection in the middle.</source>
        <translation>%1 প্রিন্টার মাঝপথে সংযোগ কেটেছে।</translation>
    </message>
    <message>
        <source>No print system answers, so %1 cannot be reached.</source>
        <translation>প্রিন্ট সিস্টেম উত্তর দেয় না, তাই %1-এ পৌঁছানো যায় না।</translation>
    </message>
    <message>
        <source>The print could not be written into the book, so nothing was sent to %1.</source>
        <translation>প্রিন্ট খাতায় লেখা গেল না, তাই %1-কে কিছু পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>Nothing was printed on %1.</source>
        <translation>%1-এ কিছু ছাপা হয়নি।</translation>
    </message>
    <message>
        <source>Part of it may have come out; the next one is marked as a duplicate.</source>
        <translation>কিছু অংশ ছাপা হয়ে থাকতে পারে; পরেরটিতে ডুপ্লিকেট লেখা থাকবে।</translation>
    </message>
    <message>
        <source>Waits for its turn at %1.</source>
        <translation>%1-এ পালার অপেক্ষায়।</translation>
    </message>
    <message>
        <source>Reaching the printer %1…</source>
        <translation>%1 প্রিন্টারের সঙ্গে যোগ হচ্ছে…</translation>
    </message>
    <message>
        <source>Printing on %1…</source>
        <translation>%1-এ ছাপা হচ্ছে…</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>নিজে থেকেই আবার চেষ্টা হবে।</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>%1-এ ছাপা হয়েছে।</translation>
    </message>
    <message>
        <source>It waited for more than ten minutes and was not printed, so that it does not come out unasked.</source>
        <translation>দশ মিনিটের বেশি অপেক্ষায় ছিল, তাই ছাপা হয়নি, যাতে না চাইতে না বেরোয়।</translation>
    </message>
    <message>
        <source>Called off.</source>
        <translation>বাতিল হয়েছে।</translation>
    </message>
</context>
<context>
    <name>ct::PrinterCard</name>
    <message>
        <source>Print a slip after every sa&amp;le</source>
        <translation>প্রতি বিক্রির পরে স্লিপ ছাপুন (&amp;L)</translation>
    </message>
    <message>
        <source>Printers of this counter</source>
        <translation>এই কাউন্টারের প্রিন্টার</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Slips go to the first one. No printer takes another one&apos;s place by itself.</source>
        <translation>স্লিপ প্রথম প্রিন্টারে যায়। কোনো প্রিন্টার নিজে থেকে অন্যটির জায়গা নেয় না।</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>যোগ করুন…</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>প্রিন্টার যোগ করুন</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>বদলান…</translation>
    </message>
    <message>
        <source>Change this printer</source>
        <translation>এই প্রিন্টার বদলান</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>প্রথমে রাখুন</translation>
    </message>
    <message>
        <source>Send slips to this printer</source>
        <translation>স্লিপ এই প্রিন্টারে পাঠান</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Remove this printer</source>
        <translation>এই প্রিন্টার সরান</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 ডট</translation>
    </message>
    <message>
        <source>drawer</source>
        <translation>ড্রয়ার</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>সেভ হয়নি: সেটিংস লেখা গেল না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
</context>
<context>
    <name>ct::PrinterChoice</name>
    <message>
        <source>No printer</source>
        <translation>প্রিন্টার নেই</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (থেমে আছে)</translation>
    </message>
</context>
<context>
    <name>ct::PrinterDialog</name>
    <message>
        <source>Change a printer</source>
        <translation>প্রিন্টার বদলান</translation>
    </message>
    <message>
        <source>Add a printer</source>
        <translation>প্রিন্টার যোগ করুন</translation>
    </message>
    <message>
        <source>1 of 3 · Which printer?</source>
        <translation>3-এর মধ্যে 1 · কোন প্রিন্টার?</translation>
    </message>
    <message>
        <source>Printers found</source>
        <translation>পাওয়া প্রিন্টার</translation>
    </message>
    <message>
        <source>Or a thermal printer in the shop&apos;s &amp;network</source>
        <translation>বা দোকানের নেটওয়ার্কের থার্মাল প্রিন্টার (&amp;N)</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>প্রিন্টার খোঁজা হচ্ছে…</translation>
    </message>
    <message>
        <source>2 of 3 · What paper is in it?</source>
        <translation>3-এর মধ্যে 2 · এতে কোন কাগজ আছে?</translation>
    </message>
    <message>
        <source>Paper of the printer</source>
        <translation>প্রিন্টারের কাগজ</translation>
    </message>
    <message>
        <source>Name of the printer</source>
        <translation>প্রিন্টারের নাম</translation>
    </message>
    <message>
        <source>It &amp;cuts the paper off</source>
        <translation>এটি কাগজ কাটে (&amp;C)</translation>
    </message>
    <message>
        <source>A cash &amp;drawer hangs on it: open it for cash</source>
        <translation>এতে ক্যাশ ড্রয়ার লাগানো: নগদে খুলুন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>কাগজ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>নাম (&amp;N)</translation>
    </message>
    <message>
        <source>3 of 3 · Did it come out right?</source>
        <translation>3-এর মধ্যে 3 · ঠিক বেরিয়েছে?</translation>
    </message>
    <message>
        <source>Print a test strip. A line must stand at the left and at the right, and every script must be readable. A side that is missing: go back and choose narrower paper. Odd signs: it is no thermal printer.</source>
        <translation>একটি পরীক্ষার স্লিপ ছাপুন। বাঁ ও ডান দিকে একটি করে রেখা থাকবে, আর সব লিপি পড়া যাবে। কোনো দিক কাটা গেলে পিছনে গিয়ে কম চওড়া কাগজ বাছুন। অদ্ভুত চিহ্ন এলে এটি থার্মাল প্রিন্টার নয়।</translation>
    </message>
    <message>
        <source>Print the test &amp;strip</source>
        <translation>পরীক্ষার স্লিপ ছাপুন (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>পিছনে (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>%1 (stopped)</source>
        <translation>%1 (থেমে আছে)</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>এই কম্পিউটারে কোনো প্রিন্টার নেই।</translation>
    </message>
    <message>
        <source>Roll, 80 mm (576 dots)</source>
        <translation>রোল, 80 mm (576 ডট)</translation>
    </message>
    <message>
        <source>Roll, 80 mm (512 dots)</source>
        <translation>রোল, 80 mm (512 ডট)</translation>
    </message>
    <message>
        <source>Roll, 58 mm (384 dots)</source>
        <translation>রোল, 58 mm (384 ডট)</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>পাতা, A4</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>পাতা, A5</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>রোল, 80 মি.মি.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>রোল, 58 মি.মি.</translation>
    </message>
    <message>
        <source>&amp;Yes, keep it</source>
        <translation>হ্যাঁ, রাখুন (&amp;Y)</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address in figures, as in 192.0.2.7.</source>
        <translation>প্রিন্টারের ঠিকানা অঙ্কে লিখুন, যেমন 192.0.2.7।</translation>
    </message>
    <message>
        <source>Test strip</source>
        <translation>পরীক্ষার স্লিপ</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>এগোন (&amp;X)</translation>
    </message>
</context>
<context>
    <name>ct::Rail</name>
    <message>
        <source>%1 page</source>
        <translation>%1 পেজ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %nটি অপেক্ষায়</numerusform>
            <numerusform>%1, %nটি অপেক্ষায়</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ReadBack</name>
    <message>
        <source>Read-back</source>
        <translation>পড়ে শোনান</translation>
    </message>
    <message>
        <source>Right? Then press F10</source>
        <translation>ঠিক আছে? তাহলে F10 টিপুন</translation>
    </message>
    <message>
        <source>Read it back to the customer</source>
        <translation>গ্রাহককে পড়ে শোনান</translation>
    </message>
</context>
<context>
    <name>ct::Receipt</name>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Receipt no.</source>
        <translation>রসিদ নং</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>পরিষেবা</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>সার্কল</translation>
    </message>
    <message>
        <source>Further detail</source>
        <translation>আরও তথ্য</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>অর্ডার আইডি</translation>
    </message>
    <message>
        <source>Operator ref</source>
        <translation>অপারেটর রেফ</translation>
    </message>
    <message>
        <source>Provider txn</source>
        <translation>প্রোভাইডার লেনদেন</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>সার্ভিস চার্জ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>মোট নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Refund to customer</source>
        <translation>গ্রাহককে ফেরত</translation>
    </message>
    <message>
        <source>PRACTICE – not a real receipt</source>
        <translation>অনুশীলন – আসল রসিদ নয়</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ডুপ্লিকেট %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>%1 only</source>
        <extracomment>%1 is an amount in words</extracomment>
        <translation>%1 মাত্র</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>धन्यवाद · Thank you</source>
        <translation>ধন্যবাদ · Thank you</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>রসিদ %1</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>মোবাইল</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>পোস্টপেড</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ল্যান্ডলাইন</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>বিদ্যুৎ</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>গ্যাস</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>বিমা</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ডেটা কার্ড</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>গিফট কার্ড</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>BILL PAYMENT RECEIPT · बिल भुगतान रसीद</source>
        <extracomment>Heading of a receipt; behind the dot the same in a second language of the customers</extracomment>
        <translation>বিল পরিশোধের রসিদ · BILL PAYMENT RECEIPT</translation>
    </message>
    <message>
        <source>RECHARGE RECEIPT · रिचार्ज रसीद</source>
        <translation>রিচার্জ রসিদ · RECHARGE RECEIPT</translation>
    </message>
    <message>
        <source>REFUND SLIP · धन वापसी पर्ची</source>
        <translation>টাকা ফেরতের স্লিপ · REFUND SLIP</translation>
    </message>
    <message>
        <source>BILL PAYMENT SLIP · बिल भुगतान पर्ची</source>
        <translation>বিল পরিশোধের স্লিপ · BILL PAYMENT SLIP</translation>
    </message>
    <message>
        <source>RECHARGE SLIP · रिचार्ज पर्ची</source>
        <translation>রিচার্জ স্লিপ · RECHARGE SLIP</translation>
    </message>
    <message>
        <source>MONEY NOT TAKEN – refund due</source>
        <translation>টাকা কাটেনি – ফেরত দেওয়া হবে</translation>
    </message>
    <message>
        <source>REVERSED – refund due</source>
        <translation>বাতিল হয়েছে – ফেরত দেওয়া হবে</translation>
    </message>
    <message>
        <source>BEING CHECKED – keep this slip</source>
        <translation>যাচাই চলছে – এই স্লিপ রাখুন</translation>
    </message>
    <message>
        <source>NOT CONFIRMED YET – keep this slip</source>
        <translation>এখনও নিশ্চিত নয় – এই স্লিপ রাখুন</translation>
    </message>
    <message>
        <source>IN PROGRESS</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>NOT SENT</source>
        <translation>পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>NOT KNOWN YET</source>
        <translation>এখনও জানা নেই</translation>
    </message>
    <message>
        <source>WAITING</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>BEING CHECKED</source>
        <translation>যাচাই চলছে</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>SUCCESS</source>
        <translation>সফল</translation>
    </message>
    <message>
        <source>REVERSED</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Keep this receipt until the payment stands on your next bill.</source>
        <translation>পরের বিলে পরিশোধ না দেখা পর্যন্ত এই রসিদ রাখুন।</translation>
    </message>
    <message>
        <source>Keep this receipt until the recharge is confirmed by the operator.</source>
        <translation>অপারেটর নিশ্চিত না করা পর্যন্ত এই রসিদ রাখুন।</translation>
    </message>
    <message>
        <source>Nothing was sent to the operator.</source>
        <translation>অপারেটরকে কিছুই পাঠানো হয়নি।</translation>
    </message>
    <message>
        <source>The shop gives the money back or tries again.</source>
        <translation>দোকান টাকা ফেরত দেবে বা আবার চেষ্টা করবে।</translation>
    </message>
    <message>
        <source>The operator did not take the money.</source>
        <translation>অপারেটর টাকা নেয়নি।</translation>
    </message>
    <message>
        <source>The operator took this back after confirming it.</source>
        <translation>অপারেটর নিশ্চিত করার পরে এটি বাতিল করেছে।</translation>
    </message>
    <message>
        <source>The shop gives the money back.</source>
        <translation>দোকান টাকা ফেরত দেবে।</translation>
    </message>
    <message>
        <source>The operator&apos;s answers do not agree with each other.</source>
        <translation>অপারেটরের উত্তরগুলো একে অপরের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>The shop settles it. Do not pay a second time.</source>
        <translation>দোকান এটি মিটিয়ে দেবে। দ্বিতীয়বার টাকা দেবেন না।</translation>
    </message>
    <message>
        <source>This is not a proof of success.</source>
        <translation>এটি সফল হওয়ার প্রমাণ নয়।</translation>
    </message>
    <message>
        <source>The operator has not confirmed it. Show this slip at the shop for the result. Do not pay a second time.</source>
        <translation>অপারেটর এখনও নিশ্চিত করেনি। ফল জানতে দোকানে এই স্লিপ দেখান। দ্বিতীয়বার টাকা দেবেন না।</translation>
    </message>
    <message>
        <source>Complaints: at the shop, with receipt no. %1</source>
        <translation>অভিযোগ: দোকানে, রসিদ নং %1 সহ</translation>
    </message>
    <message>
        <source>Complaints: %1, with receipt no. %2</source>
        <translation>অভিযোগ: %1, রসিদ নং %2 সহ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>বাকিতে</translation>
    </message>
    <message>
        <source>Paid by</source>
        <extracomment>how the customer paid: &quot;Paid by Cash&quot;</extracomment>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>দেওয়া নগদ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ফেরত</translation>
    </message>
</context>
<context>
    <name>ct::ReceiptDialog</name>
    <message>
        <source>Receipt %1</source>
        <translation>রসিদ %1</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>কাগজ (&amp;A)</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>রোল, 80 মি.মি.</translation>
    </message>
    <message>
        <source>Roll, 58 mm</source>
        <translation>রোল, 58 মি.মি.</translation>
    </message>
    <message>
        <source>Sheet, A5</source>
        <translation>পাতা, A5</translation>
    </message>
    <message>
        <source>Sheet, A4</source>
        <translation>পাতা, A4</translation>
    </message>
    <message>
        <source>&amp;Language of the receipt</source>
        <translation>রসিদের ভাষা (&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>প্রিন্টার (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ছাপুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF-এ রাখুন… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The receipt can be saved as PDF.</source>
        <translation>এই কম্পিউটারে কোনো প্রিন্টার নেই। রসিদ PDF-এ রাখা যায়।</translation>
    </message>
    <message>
        <source>Nothing was printed: the print could not be entered in the book.</source>
        <translation>কিছু ছাপা হয়নি: ছাপার কথা খাতায় লেখা গেল না।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1-এ রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>সেখানে রাখা গেল না। অন্য ফোল্ডার বাছুন।</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>রসিদ রাখুন</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ফাইল (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt as it is printed</source>
        <translation>রসিদ, যেমন ছাপা হবে</translation>
    </message>
</context>
<context>
    <name>ct::RecentList</name>
    <message>
        <source>Recent</source>
        <translation>সাম্প্রতিক</translation>
    </message>
    <message>
        <source>No recharge yet. What is sold is listed here.</source>
        <translation>এখনও কোনো রিচার্জ নেই। যা বিক্রি হবে এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Print last</source>
        <translation>শেষটি ছাপুন</translation>
    </message>
    <message>
        <source>Recent recharges</source>
        <translation>সাম্প্রতিক রিচার্জ</translation>
    </message>
</context>
<context>
    <name>ct::RecentModel</name>
    <message>
        <source>yesterday</source>
        <translation>গতকাল</translation>
    </message>
</context>
<context>
    <name>ct::RechargePage</name>
    <message>
        <source>Clear</source>
        <translation>খালি করুন</translation>
    </message>
    <message>
        <source>Recharge</source>
        <translation>রিচার্জ</translation>
    </message>
    <message>
        <source>The book cannot be written, so nothing can be sold. Look at the disk.</source>
        <translation>খাতায় লেখা যাচ্ছে না, তাই বিক্রি হবে না। ডিস্ক দেখুন।</translation>
    </message>
    <message>
        <source>The book is damaged, so nothing can be sold until it is mended.</source>
        <translation>খাতা নষ্ট, তাই ঠিক না হওয়া পর্যন্ত বিক্রি হবে না।</translation>
    </message>
    <message>
        <source>The provider cannot be reached, so nothing can be sold. Is the internet working?</source>
        <translation>প্রোভাইডারের সঙ্গে যোগাযোগ নেই, তাই বিক্রি হবে না। ইন্টারনেট কি চলছে?</translation>
    </message>
    <message>
        <source>The balance %1 is too small for this recharge</source>
        <translation>ব্যালেন্স %1 এই রিচার্জের জন্য কম</translation>
    </message>
    <message>
        <source>Balance after this recharge %1</source>
        <translation>এই রিচার্জের পরে ব্যালেন্স %1</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>দিতে হবে</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>কিছু পাঠানো হয়নি। %1</translation>
    </message>
    <message>
        <source>With service charge %1</source>
        <extracomment>%1 is what the customer pays beside the amount itself</extracomment>
        <translation>সার্ভিস চার্জ %1 সহ</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>অনুমান</translation>
    </message>
    <message>
        <source>Send the recharge</source>
        <translation>রিচার্জ পাঠান</translation>
    </message>
    <message>
        <source>Sell once more, where the program asked</source>
        <translation>প্রোগ্রাম যেখানে জিজ্ঞাসা করেছে, সেখানে আবার বিক্রি করুন</translation>
    </message>
    <message>
        <source>Close a list, then clear the form</source>
        <translation>তালিকা বন্ধ করুন, তারপর ফর্ম খালি করুন</translation>
    </message>
    <message>
        <source>What was last done for this number</source>
        <translation>এই নম্বরে শেষবার যা হয়েছে</translation>
    </message>
    <message>
        <source>Put the form aside, or take it back</source>
        <translation>ফর্ম সরিয়ে রাখুন, বা ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Receipt of the last sale</source>
        <translation>শেষ বিক্রির রসিদ</translation>
    </message>
    <message>
        <source>Customers to call back</source>
        <translation>যে গ্রাহকদের জানাতে হবে</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) to call back</source>
        <translation>
            <numerusform>%n জন গ্রাহককে জানাতে হবে</numerusform>
            <numerusform>%n জন গ্রাহককে জানাতে হবে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::ResultPanel</name>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>আবার ভরুন</translation>
    </message>
    <message>
        <source>Sell again anyway</source>
        <translation>তবুও বিক্রি করুন</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>রসিদ ছাপুন</translation>
    </message>
    <message>
        <source>Tell the customer: %1</source>
        <translation>গ্রাহককে বলুন: %1</translation>
    </message>
    <message>
        <source>Twice?</source>
        <translation>দুবার?</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Look twice</source>
        <translation>দুবার দেখুন</translation>
    </message>
    <message>
        <source>Yes, &amp;sell this amount</source>
        <translation>হ্যাঁ, এই টাকা বেচুন (&amp;S)</translation>
    </message>
    <message>
        <source>An &amp;owner allows it</source>
        <translation>মালিক অনুমতি দেন (&amp;O)</translation>
    </message>
</context>
<context>
    <name>ct::RoundingOffer</name>
    <message>
        <source>Paise are not taken: round the bill</source>
        <translation>পয়সা নেওয়া হয় না: পুরো টাকা করুন</translation>
    </message>
    <message>
        <source>&amp;Down to %1</source>
        <translation>কমিয়ে %1 (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up to %1</source>
        <translation>বাড়িয়ে %1 (&amp;U)</translation>
    </message>
</context>
<context>
    <name>ct::SaleForm</name>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>সার্কল</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>কয়েকটি অক্ষর লিখুন</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>মনে আছে</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>this shop&apos;s</source>
        <translation>দোকানের নিজের</translation>
    </message>
    <message>
        <source>Exactly what the bill says</source>
        <translation>ঠিক বিলে যা লেখা</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>the operator is guessed from the first digits of the number</extracomment>
        <translation>অনুমান</translation>
    </message>
</context>
<context>
    <name>ct::SalesChart</name>
    <message>
        <source>Sales</source>
        <translation>বিক্রি</translation>
    </message>
</context>
<context>
    <name>ct::SecretDialog</name>
    <message>
        <source>Password of the provider account</source>
        <translation>প্রোভাইডার অ্যাকাউন্টের পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Passphrase of the counter</source>
        <translation>কাউন্টারের পাসফ্রেজ</translation>
    </message>
    <message>
        <source>This computer keeps no password for the counter. Give the password of the provider account; it is used until the counter is closed and stored nowhere.</source>
        <translation>এই কম্পিউটারে কাউন্টারের পাসওয়ার্ড রাখা নেই। প্রোভাইডার অ্যাকাউন্টের পাসওয়ার্ড দিন; কাউন্টার বন্ধ হওয়া পর্যন্তই কাজে লাগে, কোথাও রাখা হয় না।</translation>
    </message>
    <message>
        <source>The password of the provider account is sealed in this folder. Give the passphrase that opens it.</source>
        <translation>প্রোভাইডার অ্যাকাউন্টের পাসওয়ার্ড এই ফোল্ডারে সিল করা আছে। যে পাসফ্রেজে খোলে তা দিন।</translation>
    </message>
    <message>
        <source>That did not open it. Nothing was sent. Please try again.</source>
        <translation>এতে খোলেনি। কিছু পাঠানো হয়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>পাসওয়ার্ড (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>পাসফ্রেজ (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Open the counter</source>
        <translation>কাউন্টার খুলুন</translation>
    </message>
    <message>
        <source>Only look up</source>
        <translation>শুধু দেখুন</translation>
    </message>
</context>
<context>
    <name>ct::ServiceTiles</name>
    <message>
        <source>Find</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Find an operator</source>
        <translation>একটি অপারেটর খুঁজুন</translation>
    </message>
    <message>
        <source>%1 service</source>
        <translation>%1 পরিষেবা</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>আরও পরিষেবা</translation>
    </message>
    <message>
        <source>Further services</source>
        <translation>বাকি পরিষেবা</translation>
    </message>
</context>
<context>
    <name>ct::SettingsPage</name>
    <message>
        <source>The settings are saved.</source>
        <translation>সেটিংস সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>Account at the provider</source>
        <translation>প্রোভাইডারের কাছে অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, behind a number</extracomment>
        <translation> সে.</translation>
    </message>
    <message>
        <source>the system’s own</source>
        <translation>সিস্টেমের নিজের</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>বাছুন… (&amp;C)</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>সার্টিফিকেট ফাইল বাছুন</translation>
    </message>
    <message>
        <source>Practice: the stand-in provider inside this program answers, with play money. Address, user name and password are not needed.</source>
        <translation>অনুশীলন: এই প্রোগ্রামের ভিতরের নকল প্রোভাইডার নকল টাকায় উত্তর দেয়। ঠিকানা, ইউজার নেম ও পাসওয়ার্ড লাগে না।</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>প্রোভাইডারের ঠিকানা (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ইউজার নেম (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>পাসওয়ার্ড (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test with balance</source>
        <translation>ব্যালেন্স দিয়ে পরীক্ষা (&amp;T)</translation>
    </message>
    <message>
        <source>Way of sen&amp;ding</source>
        <translation>পাঠানোর পদ্ধতি (&amp;D)</translation>
    </message>
    <message>
        <source>Answer &amp;format</source>
        <translation>উত্তরের ফরম্যাট (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>সবচেয়ে বেশি অপেক্ষা (&amp;L)</translation>
    </message>
    <message>
        <source>Certificate f&amp;ile</source>
        <translation>সার্টিফিকেট ফাইল (&amp;I)</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>এই কাউন্টার</translation>
    </message>
    <message>
        <source>Counter &amp;number</source>
        <translation>কাউন্টার নম্বর (&amp;N)</translation>
    </message>
    <message>
        <source>Shop, as receipts show it</source>
        <translation>দোকান, রসিদে যেমন থাকবে</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>দোকানের নাম (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;GSTIN</source>
        <translation>&amp;GSTIN</translation>
    </message>
    <message>
        <source>POST, as documented</source>
        <translation>POST, নথি অনুযায়ী</translation>
    </message>
    <message>
        <source>POST, form only</source>
        <translation>POST, শুধু ফর্ম</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>বাছুন…</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>লেখা আছে, সেভ হয়নি</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>রাখা আছে, দেখানো হয় না</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>এখনও রাখা হয়নি</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>সেভ হচ্ছে…</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>প্রোভাইডারকে ব্যালেন্স জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>It works: the balance is %1 of play money.</source>
        <translation>কাজ করছে: নকল টাকার ব্যালেন্স %1।</translation>
    </message>
    <message>
        <source>It works: the balance is %1. Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>কাজ করছে: ব্যালেন্স %1। রিচার্জের জন্য এই দোকানের ইন্টারনেট ঠিকানা প্রোভাইডারের হোয়াইট লিস্টেও থাকতে হবে; প্রথম রিচার্জেই তা জানা যাবে।</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>এখনও পাসওয়ার্ড নেই: উপরে লিখুন।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>সেভ হয়েছে।</translation>
    </message>
    <message>
        <source>Saved, all but the password: this computer has no keyring to keep it in. It is used until the program ends. Start with --passphrase-file to keep it sealed.</source>
        <translation>পাসওয়ার্ড ছাড়া সব সেভ হয়েছে: এই কম্পিউটারে তা রাখার কিরিং নেই। প্রোগ্রাম বন্ধ হওয়া পর্যন্ত কাজে লাগবে। সিল করে রাখতে --passphrase-file দিয়ে শুরু করুন।</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>সেভ হয়নি: প্রোভাইডারের ঠিকানা বা ইউজার নেম মঞ্জুর নয়।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>সেভ হয়নি: সেটিংস লেখা গেল না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>সার্টিফিকেট (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>&amp;Windows speak</source>
        <translation>উইন্ডোর ভাষা (&amp;W)</translation>
    </message>
    <message>
        <source>Receipts spea&amp;k</source>
        <translation>রসিদের ভাষা (&amp;K)</translation>
    </message>
    <message>
        <source>name@bank</source>
        <extracomment>In the empty field for a UPI id</extracomment>
        <translation>name@bank</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>দোকানের নাম</translation>
    </message>
    <message>
        <source>UPI id for QR c&amp;odes</source>
        <translation>QR কোডের জন্য UPI আইডি (&amp;O)</translation>
    </message>
    <message>
        <source>as the windows</source>
        <extracomment>The language of receipts is that of the windows</extracomment>
        <translation>উইন্ডোর মতো</translation>
    </message>
    <message>
        <source>Shop&apos;s circle</source>
        <translation>দোকানের সার্কল</translation>
    </message>
    <message>
        <source>Shop address</source>
        <translation>দোকানের ঠিকানা</translation>
    </message>
    <message>
        <source>Shop phone</source>
        <translation>দোকানের ফোন</translation>
    </message>
    <message>
        <source>Name given by UPI apps</source>
        <translation>UPI অ্যাপে যে নাম দেখা যায়</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
</context>
<context>
    <name>ct::SetupDialog</name>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Practice or live</source>
        <translation>অনুশীলন বা আসল</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>আপনার দোকান</translation>
    </message>
    <message>
        <source>Provider account</source>
        <translation>প্রোভাইডারের অ্যাকাউন্ট</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>তৈরি</translation>
    </message>
    <message>
        <source>Asking the provider for the balance…</source>
        <translation>প্রোভাইডারকে ব্যালেন্স জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Setting up Countertop</source>
        <translation>Countertop সাজানো</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>পরে (&amp;L)</translation>
    </message>
    <message>
        <source>Leave the set-up; it can be gone on with from the menu Shop</source>
        <translation>সাজানো ছেড়ে দিন; দোকান মেনু থেকে আবার চালানো যায়</translation>
    </message>
    <message>
        <source>Go on w&amp;ithout the test</source>
        <translation>পরীক্ষা ছাড়াই এগোন (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>পিছনে (&amp;B)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>সেভ হচ্ছে…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>জিজ্ঞাসা করা হচ্ছে…</translation>
    </message>
    <message>
        <source>Open &amp;practice</source>
        <translation>অনুশীলন খুলুন (&amp;P)</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>সেভ করে খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>পরীক্ষা করে এগোন (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>এগোন (&amp;N)</translation>
    </message>
    <message>
        <source>There is no password yet: type it above.</source>
        <translation>এখনও পাসওয়ার্ড নেই: উপরে লিখুন।</translation>
    </message>
    <message>
        <source>Not saved: the provider&apos;s address or the user name is not allowed.</source>
        <translation>সেভ হয়নি: প্রোভাইডারের ঠিকানা বা ইউজার নেম মঞ্জুর নয়।</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>সেভ হয়নি: সেটিংস লেখা গেল না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>The practice counter could not be started. Look at the disk and at the rights of the data folder.</source>
        <translation>অনুশীলনের কাউন্টার চালু হয়নি। ডিস্ক ও ডেটা ফোল্ডারের অধিকার দেখুন।</translation>
    </message>
    <message>
        <source>Welcome. A few questions, and the counter is ready. Nothing is written before the last step.</source>
        <translation>স্বাগতম। কয়েকটি প্রশ্ন, তারপর কাউন্টার তৈরি। শেষ ধাপের আগে কিছু লেখা হয় না।</translation>
    </message>
    <message>
        <source>as the windows</source>
        <translation>উইন্ডোর মতো</translation>
    </message>
    <message>
        <source>Windows &amp;speak</source>
        <translation>উইন্ডোর ভাষা (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Receipts speak</source>
        <translation>রসিদের ভাষা (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Practise first, with play money</source>
        <translation>আগে অনুশীলন, নকল টাকায় (&amp;P)</translation>
    </message>
    <message>
        <source>Sell &amp;for real</source>
        <translation>আসল বিক্রি (&amp;F)</translation>
    </message>
    <message>
        <source>You need the user name and the password of your account at the provider.</source>
        <translation>প্রোভাইডারের কাছে আপনার অ্যাকাউন্টের ইউজার নেম ও পাসওয়ার্ড লাগবে।</translation>
    </message>
    <message>
        <source>A provider inside this program answers. Nobody is recharged and no money moves; everything else is as in the shop. The practice book is a book of its own, and selling for real can begin on any day.</source>
        <translation>এই প্রোগ্রামের ভিতরের প্রোভাইডার উত্তর দেয়। কারও রিচার্জ হয় না, কোনো টাকা নড়ে না; বাকি সব দোকানের মতো। অনুশীলনের খাতা আলাদা, আর আসল বিক্রি যে কোনো দিন শুরু করা যায়।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>বাছুন…</translation>
    </message>
    <message>
        <source>Name, address and telephone stand on every receipt.</source>
        <translation>নাম, ঠিকানা ও ফোন প্রতি রসিদে থাকে।</translation>
    </message>
    <message>
        <source>Shop na&amp;me</source>
        <translation>দোকানের নাম (&amp;M)</translation>
    </message>
    <message>
        <source>Shop addr&amp;ess</source>
        <translation>দোকানের ঠিকানা (&amp;E)</translation>
    </message>
    <message>
        <source>Shop p&amp;hone</source>
        <translation>দোকানের ফোন (&amp;H)</translation>
    </message>
    <message>
        <source>Shop&apos;s ci&amp;rcle</source>
        <translation>দোকানের সার্কল (&amp;R)</translation>
    </message>
    <message>
        <source>As you use them on the provider&apos;s web site. The password is kept in this computer&apos;s keyring or sealed in a file, and never shown again.</source>
        <translation>প্রোভাইডারের ওয়েবসাইটে যেমন লেখেন। পাসওয়ার্ড এই কম্পিউটারের কিরিং-এ বা একটি ফাইলে সিল করে রাখা হয়, আর কখনও দেখানো হয় না।</translation>
    </message>
    <message>
        <source>typed, not saved yet</source>
        <translation>লেখা আছে, সেভ হয়নি</translation>
    </message>
    <message>
        <source>stored, never shown</source>
        <translation>রাখা আছে, দেখানো হয় না</translation>
    </message>
    <message>
        <source>&amp;User name (member id)</source>
        <translation>ইউজার নেম (মেম্বার আইডি) (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>পাসওয়ার্ড (&amp;W)</translation>
    </message>
    <message>
        <source>Provider &amp;address</source>
        <translation>প্রোভাইডারের ঠিকানা (&amp;A)</translation>
    </message>
    <message>
        <source>It works: the balance is %1.</source>
        <translation>কাজ করছে: ব্যালেন্স %1।</translation>
    </message>
    <message>
        <source>Recharges also want this shop&apos;s internet address on the provider&apos;s white list; only the first one shows whether it is there.</source>
        <translation>রিচার্জের জন্য প্রোভাইডারের হোয়াইট লিস্টে এই দোকানের ইন্টারনেট ঠিকানাও লাগে; তা আছে কি না, প্রথম রিচার্জই জানায়।</translation>
    </message>
    <message>
        <source>Receipts can go to a thermal printer, to any printer of this computer, or be sent as a message. A printer can be set up at any time.</source>
        <translation>রসিদ থার্মাল প্রিন্টারে, এই কম্পিউটারের যে কোনো প্রিন্টারে, বা মেসেজ হিসেবে যেতে পারে। প্রিন্টার যে কোনো সময় লাগানো যায়।</translation>
    </message>
    <message>
        <source>Set up a &amp;printer…</source>
        <translation>প্রিন্টার লাগান (&amp;P)…</translation>
    </message>
    <message>
        <source>Where a receipt is shown its printer is chosen as well.</source>
        <translation>যেখানে রসিদ দেখা যায়, সেখানেই তার প্রিন্টারও বাছা যায়।</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>দোকান</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>সার্কল</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>বিক্রি</translation>
    </message>
    <message>
        <source>practice, with play money</source>
        <translation>অনুশীলন, নকল টাকায়</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ব্যালেন্স</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>এখনও পরীক্ষা হয়নি</translation>
    </message>
    <message>
        <source>PRACTICE stands over every window and on every receipt.</source>
        <translation>প্রতি উইন্ডোর উপরে ও প্রতি রসিদে “অনুশীলন” লেখা থাকে।</translation>
    </message>
    <message>
        <source>From here on every recharge is real. F1 shows the keys, and the manual is in the menu Help.</source>
        <translation>এখন থেকে প্রতি রিচার্জ আসল। F1 বোতামের তালিকা দেখায়, আর নির্দেশিকা সাহায্য মেনুতে আছে।</translation>
    </message>
    <message>
        <source>Give the shop a name: receipts begin with it.</source>
        <translation>দোকানের নাম দিন: রসিদ তা দিয়েই শুরু হয়।</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>পাসওয়ার্ড নেই।</translation>
    </message>
</context>
<context>
    <name>ct::ShareBars</name>
    <message>
        <source>Nothing was sold.</source>
        <translation>কিছু বিক্রি হয়নি।</translation>
    </message>
</context>
<context>
    <name>ct::SheetDialog</name>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ছাপুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>রাখুন… (&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>কপি হয়েছে।</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1-এ রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>সেখানে রাখা গেল না। অন্য ফোল্ডার বাছুন।</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF ফাইল (*.pdf)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>টেক্সট (*.txt)</translation>
    </message>
</context>
<context>
    <name>ct::ShiftPage</name>
    <message>
        <source>Print the report</source>
        <translation>রিপোর্ট ছাপুন</translation>
    </message>
    <message>
        <source>The owner&apos;s choice: no sale without an open shift.</source>
        <translation>মালিকের সিদ্ধান্ত: খোলা শিফট ছাড়া বিক্রি নয়।</translation>
    </message>
    <message>
        <source>Why the count differs</source>
        <translation>গোনা কেন মেলে না</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>এখন নয় (&amp;N)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>কীসের জন্য</translation>
    </message>
    <message>
        <source>Cash &amp;in</source>
        <translation>নগদ রাখুন (&amp;I)</translation>
    </message>
    <message>
        <source>Cash &amp;out</source>
        <translation>নগদ তুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>To be given back</source>
        <translation>ফেরত দিতে হবে</translation>
    </message>
    <message>
        <source>&amp;Give back in cash</source>
        <translation>নগদে ফেরত দিন (&amp;G)</translation>
    </message>
    <message>
        <source>Sent back by &amp;UPI</source>
        <translation>UPI দিয়ে ফেরত (&amp;U)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ছাপুন (&amp;P)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>সেভ করুন… (&amp;V)</translation>
    </message>
    <message>
        <source>A sale waits: count the drawer and open a shift, then press F10 on its page again.</source>
        <translation>একটি বিক্রি অপেক্ষায়: ড্রয়ার গুনে শিফট খুলুন, তারপর তার পাতায় আবার F10 চাপুন।</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>কোনো শিফট খোলা নেই</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>শিফট %1</translation>
    </message>
    <message>
        <source>Count the drawer by note; then the shift begins.</source>
        <translation>নোট ধরে ড্রয়ার গুনুন; তারপর শিফট শুরু হয়।</translation>
    </message>
    <message>
        <source>Count what lies in the drawer. What should lie there is told afterwards.</source>
        <translation>ড্রয়ারে যা আছে গুনুন। কত থাকার কথা তা পরে জানানো হবে।</translation>
    </message>
    <message>
        <source>Count o&amp;nce more</source>
        <translation>আরও একবার গুনুন (&amp;N)</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>শিফট খুলুন</translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation>এই গোনা রাখুন</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>শিফট বন্ধ করুন</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>গুনে বন্ধ করুন</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>মেলে</translation>
    </message>
    <message>
        <source>open</source>
        <translation>খোলা</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>সিল</translation>
    </message>
    <message>
        <source>Not written: the amount or the reason is missing.</source>
        <translation>লেখা হয়নি: পরিমাণ বা কারণ নেই।</translation>
    </message>
    <message>
        <source>Not written: the shift does not stand like that any more.</source>
        <translation>লেখা হয়নি: শিফট আর সেই অবস্থায় নেই।</translation>
    </message>
    <message>
        <source>%1. Say why before it is closed.</source>
        <translation>%1। বন্ধ করার আগে কারণ লিখুন।</translation>
    </message>
    <message>
        <source>Choose the sale whose money goes back.</source>
        <translation>যে বিক্রির টাকা ফেরত যাবে সেটি বাছুন।</translation>
    </message>
    <message>
        <source>No printer is set up. Choose one for this machine, or save the report.</source>
        <translation>কোনো প্রিন্টার ঠিক করা নেই। এই মেশিনের জন্য একটি বাছুন, বা রিপোর্ট সেভ করুন।</translation>
    </message>
    <message>
        <source>%1 was given to the printer.</source>
        <translation>%1 প্রিন্টারে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>রিপোর্ট সেভ করুন</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;টেক্সট (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1-এ রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Sales nee&amp;d a shift</source>
        <translation>বিক্রির জন্য শিফট লাগে (&amp;D)</translation>
    </message>
    <message>
        <source>What the shift holds</source>
        <translation>শিফটে যা আছে</translation>
    </message>
</context>
<context>
    <name>ct::ShiftSlip</name>
    <message>
        <source>PRACTICE – play money</source>
        <translation>অনুশীলন – নকল টাকা</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>নগদ বিক্রি</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>ড্রয়ার</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>এখনও গোনা হয়নি</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>মেলে</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>মেলে না</translation>
    </message>
    <message>
        <source>Sealed with %1</source>
        <translation>সিল: %1</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>ডুপ্লিকেট %1</translation>
    </message>
</context>
<context>
    <name>ct::ShiftWords</name>
    <message>
        <source>Cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>UPI</source>
        <translation>UPI</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>বাকিতে</translation>
    </message>
    <message>
        <source>%1: paid with an earlier try</source>
        <translation>%1: আগের চেষ্টাতেই দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>%1; given %2, change %3</source>
        <translation>%1; দিয়েছেন %2, ফেরত %3</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>নগদ রাখা</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>নগদ তোলা</translation>
    </message>
    <message>
        <source>Given back in cash</source>
        <translation>নগদে ফেরত</translation>
    </message>
    <message>
        <source>Sent back by UPI</source>
        <translation>UPI দিয়ে ফেরত</translation>
    </message>
    <message>
        <source>Shift %1, open since %2</source>
        <translation>শিফট %1, %2 থেকে খোলা</translation>
    </message>
    <message>
        <source>Shift %1, counted and not closed</source>
        <translation>শিফট %1, গোনা হয়েছে, বন্ধ হয়নি</translation>
    </message>
    <message>
        <source>Counted %1, expected %2</source>
        <translation>গোনা %1, থাকার কথা %2</translation>
    </message>
    <message>
        <source>%1: it agrees</source>
        <translation>%1: মেলে</translation>
    </message>
    <message>
        <source>%1: %2 too little</source>
        <translation>%1: %2 কম</translation>
    </message>
    <message>
        <source>%1: %2 too much</source>
        <translation>%1: %2 বেশি</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>Z রিপোর্ট %1</translation>
    </message>
    <message>
        <source>X report of shift %1</source>
        <translation>শিফট %1-এর X রিপোর্ট</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>খোলা হয়েছে</translation>
    </message>
    <message>
        <source>Opening count</source>
        <translation>শুরুর গোনা</translation>
    </message>
    <message>
        <source>Sales in cash</source>
        <translation>নগদ বিক্রি</translation>
    </message>
    <message>
        <source>Sales by UPI</source>
        <translation>UPI দিয়ে বিক্রি</translation>
    </message>
    <message>
        <source>Sales on account</source>
        <translation>বাকিতে বিক্রি</translation>
    </message>
    <message>
        <source>Still to be given back</source>
        <translation>এখনও ফেরত দিতে হবে</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>ড্রয়ারে থাকার কথা</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>তফাত</translation>
    </message>
    <message>
        <source>Times counted</source>
        <translation>কতবার গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ হয়েছে</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>সিল</translation>
    </message>
</context>
<context>
    <name>ct::ShopFront</name>
    <message>
        <source>Printers</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Not saved: the settings could not be written. Look at the disk and at the rights of the data folder.</source>
        <translation>সেভ হয়নি: সেটিংস লেখা গেল না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
</context>
<context>
    <name>ct::StatusStrip</name>
    <message>
        <source>Provider</source>
        <translation>প্রোভাইডার</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ব্যালেন্স</translation>
    </message>
    <message>
        <source>Ask for the balance</source>
        <translation>ব্যালেন্স জানুন</translation>
    </message>
    <message>
        <source>Provider not asked yet</source>
        <translation>প্রোভাইডারকে এখনও জিজ্ঞাসা করা হয়নি</translation>
    </message>
    <message>
        <source>Provider not reachable</source>
        <translation>প্রোভাইডারের সঙ্গে যোগাযোগ নেই</translation>
    </message>
    <message>
        <source>Provider refuses the login</source>
        <translation>প্রোভাইডার লগইন মানেনি</translation>
    </message>
    <message>
        <source>Provider reachable · %1 ms</source>
        <translation>প্রোভাইডার চালু · %1 মি.সে.</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>কিছু অপেক্ষায় নেই</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for an answer</source>
        <translation>
            <numerusform>%nটি উত্তরের অপেক্ষায়</numerusform>
            <numerusform>%nটি উত্তরের অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 সে. আগে</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 মিনিট আগে</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1 টায়</translation>
    </message>
    <message>
        <source>Balance not known yet</source>
        <translation>ব্যালেন্স এখনও জানা নেই</translation>
    </message>
    <message>
        <source>Balance %1 · %2</source>
        <translation>ব্যালেন্স %1 · %2</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>কল-ব্যাক</translation>
    </message>
    <message>
        <source>Call-backs: not listening</source>
        <translation>কল-ব্যাক: শুনছে না</translation>
    </message>
    <message>
        <source>Call-backs: last one %1</source>
        <translation>কল-ব্যাক: শেষটি %1</translation>
    </message>
    <message>
        <source>Call-backs: off</source>
        <translation>কল-ব্যাক: বন্ধ</translation>
    </message>
    <message>
        <source>Call-backs: listening</source>
        <translation>কল-ব্যাক: শুনছে</translation>
    </message>
    <message>
        <source>Wallet and book</source>
        <translation>ওয়ালেট ও খাতা</translation>
    </message>
    <message>
        <source>Wallet and book: %1</source>
        <translation>ওয়ালেট ও খাতা: %1</translation>
    </message>
    <message>
        <source>How the wallet stands to the book</source>
        <translation>ওয়ালেট ও খাতার হিসাব দেখুন</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>প্রিন্টার %1</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) not printed yet</source>
        <translation>
            <numerusform>%nটি স্লিপ এখনও ছাপা হয়নি</numerusform>
            <numerusform>%nটি স্লিপ এখনও ছাপা হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>সাইন ইন করা</translation>
    </message>
</context>
<context>
    <name>ct::SuggestionStrip</name>
    <message>
        <source>Use again</source>
        <translation>আবার এটিই</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>আজ %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>গতকাল</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n দিন আগে</numerusform>
            <numerusform>%n দিন আগে</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recharge %1 %2, %3, %4</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when, %4 is a state in lower case</extracomment>
        <translation>শেষ রিচার্জ %1 %2, %3, %4</translation>
    </message>
    <message>
        <source>The last try with %1 failed, %2: is it the right operator?</source>
        <extracomment>%1 is an operator, %2 says when</extracomment>
        <translation>%1 দিয়ে শেষ চেষ্টা ব্যর্থ, %2: অপারেটর কি ঠিক?</translation>
    </message>
    <message>
        <source>Before it %1 %2, %3.</source>
        <extracomment>%1 is an amount, %2 an operator, %3 says when</extracomment>
        <translation>তার আগে %1 %2, %3।</translation>
    </message>
</context>
<context>
    <name>ct::TenderBar</name>
    <message>
        <source>&amp;Cash</source>
        <translation>নগদ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;UPI</source>
        <translation>UPI (&amp;U)</translation>
    </message>
    <message>
        <source>On accoun&amp;t</source>
        <translation>বাকিতে (&amp;T)</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>পেমেন্ট: %1</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>দেওয়া নগদ</translation>
    </message>
    <message>
        <source>Customer&apos;s mobile</source>
        <translation>গ্রাহকের মোবাইল</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>ফেরত %1</translation>
    </message>
    <message>
        <source>Nothing here knows whether the money came: look at your UPI app.</source>
        <translation>টাকা এসেছে কি না এখানে জানা যায় না: নিজের UPI অ্যাপ দেখুন।</translation>
    </message>
    <message>
        <source>Whose account? Ten digits.</source>
        <translation>কার খাতা? দশ অঙ্ক।</translation>
    </message>
    <message>
        <source>%1 owes %2; %3 more can be put on the account.</source>
        <translation>%1: বাকি %2; আরও %3 বাকিতে লেখা যায়।</translation>
    </message>
    <message>
        <source>Type the mobile number of the customer whose account it is.</source>
        <translation>যাঁর খাতা সেই গ্রাহকের মোবাইল নম্বর লিখুন।</translation>
    </message>
    <message>
        <source>Cash given is an amount, or nothing.</source>
        <translation>দেওয়া নগদ একটি পরিমাণ, বা খালি।</translation>
    </message>
    <message>
        <source>That is less than what is to be paid.</source>
        <translation>যত দিতে হবে এটি তার চেয়ে কম।</translation>
    </message>
</context>
<context>
    <name>ct::TestStrip</name>
    <message>
        <source>Countertop · test strip</source>
        <translation>Countertop · পরীক্ষার স্লিপ</translation>
    </message>
    <message>
        <source>%1 dots · %2 mm</source>
        <extracomment>%1 is a number of dots, %2 the width of the paper in mm</extracomment>
        <translation>%1 ডট · %2 mm</translation>
    </message>
    <message>
        <source>The line at the left and the line at the right must both be seen.</source>
        <translation>বাঁ ও ডান, দুই দিকের রেখাই দেখা যেতে হবে।</translation>
    </message>
</context>
<context>
    <name>ct::TodayCard</name>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>আজ</translation>
    </message>
    <message numerus="yes">
        <source>%n recharge(s)</source>
        <translation>
            <numerusform>%nটি রিচার্জ</numerusform>
            <numerusform>%nটি রিচার্জ</numerusform>
        </translation>
    </message>
    <message>
        <source>recharges</source>
        <translation>রিচার্জ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ব্যর্থ</translation>
    </message>
</context>
<context>
    <name>ct::UpiCard</name>
    <message>
        <source>Scanning is no proof of payment. Wait until your own UPI app or speaker says that the money has come.</source>
        <translation>স্ক্যান হওয়া টাকা পাওয়ার প্রমাণ নয়। আপনার নিজের UPI অ্যাপ বা স্পিকার টাকা এসেছে না বলা পর্যন্ত অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>%1 by UPI</source>
        <translation>UPI-এ %1</translation>
    </message>
    <message>
        <source>Practice: here stands the QR code. None is shown, so that nobody pays real money.</source>
        <translation>অনুশীলন: এখানে QR কোড থাকে। এখন দেখানো হয়নি, যাতে কেউ আসল টাকা না দেন।</translation>
    </message>
    <message>
        <source>Enter the shop&apos;s UPI id in Settings; then its QR code is shown here.</source>
        <translation>সেটিংসে দোকানের UPI আইডি দিন; তখন তার QR কোড এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Enter the amount first; the QR code asks for exactly that.</source>
        <translation>আগে পরিমাণ দিন; QR কোড ঠিক ততটাই চায়।</translation>
    </message>
    <message>
        <source>The QR code cannot be drawn. The customer can pay to the UPI id below.</source>
        <translation>QR কোড আঁকা গেল না। গ্রাহক নিচের UPI আইডিতে টাকা দিতে পারেন।</translation>
    </message>
    <message>
        <source>UPI QR code</source>
        <translation>UPI QR কোড</translation>
    </message>
</context>
<context>
    <name>ct::UpiWords</name>
    <message>
        <source>A UPI id has a name, &quot;@&quot; and the bank&apos;s handle: like shopname@bank.</source>
        <translation>UPI আইডিতে একটি নাম, &quot;@&quot; ও ব্যাঙ্কের হ্যান্ডেল থাকে: যেমন shopname@bank.</translation>
    </message>
    <message>
        <source>This is an e-mail address. A UPI id has a bank&apos;s handle behind the &quot;@&quot;, without a dot: like shopname@bank.</source>
        <translation>এটি ই-মেল ঠিকানা। UPI আইডিতে &quot;@&quot;-এর পরে ব্যাঙ্কের হ্যান্ডেল থাকে, বিন্দু ছাড়া: যেমন shopname@bank.</translation>
    </message>
    <message>
        <source>A UPI id is made of English letters, digits, dot, hyphen and underscore, and one &quot;@&quot;.</source>
        <translation>UPI আইডিতে ইংরেজি অক্ষর, অঙ্ক, বিন্দু, হাইফেন ও আন্ডারস্কোর থাকে, আর একটিই &quot;@&quot;।</translation>
    </message>
    <message>
        <source>This UPI id is too short or too long. Copy it from the shop&apos;s UPI app.</source>
        <translation>এই UPI আইডি খুব ছোট বা খুব লম্বা। দোকানের UPI অ্যাপ থেকে কপি করুন।</translation>
    </message>
</context>
<context>
    <name>ct::WalletDialog</name>
    <message>
        <source>Wallet and book</source>
        <translation>ওয়ালেট ও খাতা</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>কোথায় তফাত</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Money put into the wallet</source>
        <translation>ওয়ালেটে রাখা টাকা</translation>
    </message>
    <message>
        <source>Amount put in</source>
        <translation>রাখা টাকার পরিমাণ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>ব্যাঙ্কের রেফারেন্স</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>লিখুন</translation>
    </message>
    <message>
        <source>Enter money put into the wallet</source>
        <translation>ওয়ালেটে রাখা টাকা লিখুন</translation>
    </message>
    <message>
        <source>Accept the difference</source>
        <translation>তফাত মেনে নিন</translation>
    </message>
    <message>
        <source>Reason for accepting</source>
        <translation>মেনে নেওয়ার কারণ</translation>
    </message>
    <message>
        <source>Reason: what the provider said, who used the account</source>
        <translation>কারণ: প্রোভাইডার কী বলেছে, অ্যাকাউন্ট কে ব্যবহার করেছে</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>মেনে নিন</translation>
    </message>
    <message>
        <source>The provider has not stated a balance yet.</source>
        <translation>প্রোভাইডার এখনও ব্যালেন্স জানায়নি।</translation>
    </message>
    <message>
        <source>%1 missing since %2</source>
        <translation>%2 থেকে %1 কম</translation>
    </message>
    <message>
        <source>%1 too much since %2</source>
        <translation>%2 থেকে %1 বেশি</translation>
    </message>
    <message>
        <source>These together:</source>
        <translation>এগুলি একসঙ্গে:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An amount and the bank&apos;s reference are needed.</source>
        <translation>পরিমাণ ও ব্যাঙ্কের রেফারেন্স চাই।</translation>
    </message>
    <message>
        <source>Entered. It is looked for in the next balance.</source>
        <translation>লেখা হয়েছে। পরের ব্যালেন্সে এটি খোঁজা হবে।</translation>
    </message>
    <message>
        <source>Say why the difference is accepted.</source>
        <translation>তফাত কেন মানা হচ্ছে বলুন।</translation>
    </message>
    <message>
        <source>Accepted, and written into the book with your reason.</source>
        <translation>মেনে নেওয়া হয়েছে, আপনার কারণ সহ খাতায় লেখা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>ct::WalletProofCard</name>
    <message>
        <source>Wallet agrees with the book</source>
        <translation>ওয়ালেট ও খাতার মিল</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>এখনও মেলানো হয়নি</translation>
    </message>
    <message>
        <source>to the paisa</source>
        <translation>পয়সায় পয়সায়</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>%1 তফাত</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>%1 যাচাই করা</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) still open</source>
        <translation>
            <numerusform>%nটি বিক্রি এখনও খোলা</numerusform>
            <numerusform>%nটি বিক্রি এখনও খোলা</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ct::Words</name>
    <message>
        <source>Order recorded</source>
        <translation>অর্ডার লেখা হয়েছে</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>করেছেন %1</translation>
    </message>
    <message>
        <source>Sent to provider</source>
        <translation>প্রোভাইডারকে পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Being sent to the provider</source>
        <translation>প্রোভাইডারকে পাঠানো হচ্ছে</translation>
    </message>
    <message numerus="yes">
        <source>Receipt printed %Ln time(s)</source>
        <translation>
            <numerusform>রসিদ %Ln বার ছাপা হয়েছে</numerusform>
            <numerusform>রসিদ %Ln বার ছাপা হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln বার</numerusform>
            <numerusform>%Ln বার</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>State of a recharge: its request is on the way</extracomment>
        <translation>পাঠানো হচ্ছে</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>পাঠানো হয়নি</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>এখনও জানা নেই</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a recharge: accepted, the operator has not answered yet</extracomment>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Failed – confirming</source>
        <translation>ব্যর্থ – যাচাই চলছে</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ব্যর্থ</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>সফল</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>বাতিল হয়েছে</translation>
    </message>
    <message>
        <source>Owner decides</source>
        <extracomment>State of a recharge: the provider&apos;s answers contradict each other</extracomment>
        <translation>মালিক ঠিক করবেন</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>মোবাইল</translation>
    </message>
    <message>
        <source>DTH</source>
        <translation>DTH</translation>
    </message>
    <message>
        <source>Postpaid</source>
        <translation>পোস্টপেড</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>ল্যান্ডলাইন</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>বিদ্যুৎ</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>গ্যাস</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>বিমা</translation>
    </message>
    <message>
        <source>Data card</source>
        <translation>ডেটা কার্ড</translation>
    </message>
    <message>
        <source>FASTag</source>
        <translation>FASTag</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>গিফট কার্ড</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A service that is none of mobile, DTH, electricity, …</extracomment>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>the provider&apos;s computer refused the connection</source>
        <translation>প্রোভাইডারের কম্পিউটার সংযোগ নেয়নি</translation>
    </message>
    <message>
        <source>the provider&apos;s address was not found; is the internet working?</source>
        <translation>প্রোভাইডারের ঠিকানা পাওয়া যায়নি; ইন্টারনেট কি চলছে?</translation>
    </message>
    <message>
        <source>the secure connection could not be trusted</source>
        <translation>নিরাপদ সংযোগে ভরসা করা গেল না</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>সময়ে উত্তর আসেনি</translation>
    </message>
    <message>
        <source>the connection was lost before the answer was complete</source>
        <translation>পুরো উত্তর আসার আগে সংযোগ কেটে গেছে</translation>
    </message>
    <message>
        <source>the provider&apos;s computer answered with an error page</source>
        <translation>প্রোভাইডারের কম্পিউটার ত্রুটির পেজ পাঠিয়েছে</translation>
    </message>
    <message>
        <source>the answer was far too long</source>
        <translation>উত্তর খুব বেশি লম্বা ছিল</translation>
    </message>
    <message>
        <source>the answer could not be read</source>
        <translation>উত্তর পড়া গেল না</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>নেটওয়ার্কে গোলমাল হয়েছে</translation>
    </message>
    <message>
        <source>Ask the provider to put the address %1 on the white list of your account.</source>
        <translation>প্রোভাইডারকে বলুন %1 ঠিকানা আপনার অ্যাকাউন্টের হোয়াইট লিস্টে রাখতে।</translation>
    </message>
    <message>
        <source>Ask the provider to put this shop&apos;s internet address on the white list of your account.</source>
        <translation>প্রোভাইডারকে বলুন এই দোকানের ইন্টারনেট ঠিকানা আপনার অ্যাকাউন্টের হোয়াইট লিস্টে রাখতে।</translation>
    </message>
    <message>
        <source>The user name or the password is not right: check both in Settings.</source>
        <translation>ইউজার নেম বা পাসওয়ার্ড ঠিক নয়: সেটিংসে দুটিই দেখুন।</translation>
    </message>
    <message>
        <source>Put money into the wallet at the provider.</source>
        <translation>প্রোভাইডারের ওয়ালেটে টাকা রাখুন।</translation>
    </message>
    <message>
        <source>Another recharge for this number is running: wait for its result.</source>
        <translation>এই নম্বরের আর একটি রিচার্জ চলছে: তার ফলের অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>The provider takes 10 rupees or more.</source>
        <translation>প্রোভাইডার 10 টাকা বা তার বেশি নেয়।</translation>
    </message>
    <message>
        <source>The operator is out of service at the moment: try later.</source>
        <translation>অপারেটর এখন বন্ধ: পরে চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Try another way of sending in Settings, or tell the provider.</source>
        <translation>সেটিংসে পাঠানোর অন্য পদ্ধতি বাছুন, বা প্রোভাইডারকে জানান।</translation>
    </message>
    <message>
        <source>The provider does not sell this operator to your account: ask the provider.</source>
        <translation>প্রোভাইডার আপনার অ্যাকাউন্টে এই অপারেটর বিক্রি করে না: প্রোভাইডারকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The provider has not set your account up for this operator: ask the provider.</source>
        <translation>প্রোভাইডার আপনার অ্যাকাউন্টে এই অপারেটর চালু করেনি: প্রোভাইডারকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved. You can try again.</source>
        <translation>কিছু পাঠানো হয়নি, টাকা কাটেনি। আবার চেষ্টা করতে পারেন।</translation>
    </message>
    <message>
        <source>Nothing was sent and no money moved: %1. You can try again.</source>
        <translation>কিছু পাঠানো হয়নি, টাকা কাটেনি: %1। আবার চেষ্টা করতে পারেন।</translation>
    </message>
    <message>
        <source>The money may have been taken. Do not try again and do not refund; the counter keeps asking until it is known.</source>
        <translation>টাকা কাটা গিয়ে থাকতে পারে। আবার করবেন না, টাকা ফেরতও দেবেন না; জানা না যাওয়া পর্যন্ত কাউন্টার জিজ্ঞাসা করতে থাকবে।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider does not know this order so far.</source>
        <translation>ফল জানা নেই: প্রোভাইডার এখনও এই অর্ডার জানে না।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider refuses to be asked about it.</source>
        <translation>ফল জানা নেই: প্রোভাইডার এ নিয়ে জিজ্ঞাসা করতে দেয় না।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered with another number or amount.</source>
        <translation>ফল জানা নেই: প্রোভাইডার অন্য নম্বর বা পরিমাণের উত্তর দিয়েছে।</translation>
    </message>
    <message>
        <source>The outcome is not known: the provider answered about another order.</source>
        <translation>ফল জানা নেই: প্রোভাইডার অন্য অর্ডারের উত্তর দিয়েছে।</translation>
    </message>
    <message>
        <source>The outcome is not known: the program ended while this was being sent.</source>
        <translation>ফল জানা নেই: পাঠানোর সময় প্রোগ্রাম বন্ধ হয়েছিল।</translation>
    </message>
    <message>
        <source>The outcome is not known: no answer that could be read has come.</source>
        <translation>ফল জানা নেই: পড়ার মতো কোনো উত্তর আসেনি।</translation>
    </message>
    <message>
        <source>The outcome is not known: %1.</source>
        <translation>ফল জানা নেই: %1।</translation>
    </message>
    <message>
        <source>The provider says that it failed, and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>প্রোভাইডার বলছে ব্যর্থ, এটি নিশ্চিত করা হচ্ছে। এখন আবার করবেন না, টাকা ফেরতও দেবেন না।</translation>
    </message>
    <message>
        <source>The provider says that it failed (%1), and this is being confirmed. Do not try again and do not refund yet.</source>
        <translation>প্রোভাইডার বলছে ব্যর্থ (%1), এটি নিশ্চিত করা হচ্ছে। এখন আবার করবেন না, টাকা ফেরতও দেবেন না।</translation>
    </message>
    <message>
        <source>The owner decided that it failed (%1). Nothing is counted as taken from the wallet: refund the customer or try again.</source>
        <translation>মালিক ঠিক করেছেন এটি ব্যর্থ (%1)। ওয়ালেট থেকে কিছু কাটা ধরা হয়নি: গ্রাহককে টাকা ফেরত দিন বা আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>It failed. No money was taken from the wallet: refund the customer or try again.</source>
        <translation>ব্যর্থ হয়েছে। ওয়ালেট থেকে টাকা কাটেনি: গ্রাহককে টাকা ফেরত দিন বা আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>It failed (%1). No money was taken from the wallet: refund the customer or try again.</source>
        <translation>ব্যর্থ হয়েছে (%1)। ওয়ালেট থেকে টাকা কাটেনি: গ্রাহককে টাকা ফেরত দিন বা আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The owner decided that it was done. The amount is taken from the wallet; give the receipt.</source>
        <translation>মালিক ঠিক করেছেন হয়ে গেছে। ওয়ালেট থেকে টাকা কেটেছে; রসিদ দিন।</translation>
    </message>
    <message>
        <source>It is done. The amount is taken from the wallet; give the receipt.</source>
        <translation>হয়ে গেছে। ওয়ালেট থেকে টাকা কেটেছে; রসিদ দিন।</translation>
    </message>
    <message>
        <source>It is done, operator reference %1. The amount is taken from the wallet; give the receipt.</source>
        <translation>হয়ে গেছে, অপারেটর রেফারেন্স %1। ওয়ালেট থেকে টাকা কেটেছে; রসিদ দিন।</translation>
    </message>
    <message>
        <source>It is being sent to the provider. Wait for the result; do not sell it again.</source>
        <translation>প্রোভাইডারকে পাঠানো হচ্ছে। ফলের অপেক্ষা করুন; আবার বিক্রি করবেন না।</translation>
    </message>
    <message>
        <source>The provider has accepted it and the operator has not answered yet. The money is set aside. Do not try again and do not refund; the counter keeps asking.</source>
        <translation>প্রোভাইডার নিয়েছে, অপারেটরের উত্তর বাকি। টাকা আলাদা রাখা আছে। আবার করবেন না, টাকা ফেরতও দেবেন না; কাউন্টার জিজ্ঞাসা করতে থাকবে।</translation>
    </message>
    <message>
        <source>It was done and then taken back; the amount is back in the wallet. Refund the customer.</source>
        <translation>হয়েছিল, তারপর বাতিল হয়েছে; টাকা ওয়ালেটে ফিরেছে। গ্রাহককে টাকা ফেরত দিন।</translation>
    </message>
    <message>
        <source>The provider&apos;s answers contradict each other. Do not try again and do not refund; the owner looks it up at the provider and decides.</source>
        <translation>প্রোভাইডারের উত্তরগুলি একে অপরের সঙ্গে মেলে না। আবার করবেন না, টাকা ফেরতও দেবেন না; মালিক প্রোভাইডারের কাছে দেখে ঠিক করবেন।</translation>
    </message>
    <message>
        <source>“One moment, it is on its way.”</source>
        <translation>“এক মিনিট, পাঠানো হয়েছে।”</translation>
    </message>
    <message>
        <source>“It did not go out. Shall I try once more?”</source>
        <translation>“পাঠানো যায়নি। আর একবার চেষ্টা করব?”</translation>
    </message>
    <message>
        <source>“The answer is late. Your money is safe; I call you when it is known.”</source>
        <translation>“উত্তরে দেরি হচ্ছে। আপনার টাকা নিরাপদ; জানা গেলেই ফোন করব।”</translation>
    </message>
    <message>
        <source>“It is accepted and takes a little longer. The operator sends you a message.”</source>
        <translation>“রিচার্জ নেওয়া হয়েছে, একটু সময় লাগবে। অপারেটরের মেসেজ আসবে।”</translation>
    </message>
    <message>
        <source>“It seems not to have worked. I am making sure before I give the money back.”</source>
        <translation>“মনে হচ্ছে হয়নি। টাকা ফেরত দেওয়ার আগে নিশ্চিত হয়ে নিই।”</translation>
    </message>
    <message>
        <source>“It did not work. Here is your money back, or shall I try again?”</source>
        <translation>“হয়নি। এই নিন আপনার টাকা, নাকি আবার চেষ্টা করব?”</translation>
    </message>
    <message>
        <source>“It is done. Here is your receipt.”</source>
        <translation>“হয়ে গেছে। এই নিন রসিদ।”</translation>
    </message>
    <message>
        <source>“The operator took it back. Here is your money.”</source>
        <translation>“অপারেটর বাতিল করেছে। এই নিন আপনার টাকা।”</translation>
    </message>
    <message>
        <source>“The answers do not agree. The owner is looking into it and calls you.”</source>
        <translation>“উত্তর মিলছে না। মালিক দেখছেন, আপনাকে ফোন করবেন।”</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>অপারেটর</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>সার্কল</translation>
    </message>
    <message>
        <source>Further field</source>
        <translation>আরও তথ্য</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>সার্ভিস চার্জ</translation>
    </message>
    <message>
        <source>Choose an operator.</source>
        <translation>অপারেটর বাছুন।</translation>
    </message>
    <message>
        <source>Choose a circle.</source>
        <translation>সার্কল বাছুন।</translation>
    </message>
    <message>
        <source>%1: please fill this in.</source>
        <translation>%1: এটি ভরুন।</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. Check every character.</source>
        <translation>%1: এটি ঠিক আকারে নেই। প্রতিটি অক্ষর দেখুন।</translation>
    </message>
    <message>
        <source>%1: this does not have the right form. It looks like %2.</source>
        <translation>%1: এটি ঠিক আকারে নেই। এমন হওয়া উচিত: %2</translation>
    </message>
    <message>
        <source>Amount: at least %1 is needed here.</source>
        <translation>পরিমাণ: এখানে অন্তত %1 চাই।</translation>
    </message>
    <message>
        <source>Amount: at most %1 can be sold at once here.</source>
        <translation>পরিমাণ: এখানে একবারে সবচেয়ে বেশি %1 হতে পারে।</translation>
    </message>
    <message>
        <source>There is no such operator. Choose one from the list.</source>
        <translation>এমন কোনো অপারেটর নেই। তালিকা থেকে বাছুন।</translation>
    </message>
    <message>
        <source>This operator is switched off. The owner can switch it on in the catalogue.</source>
        <translation>এই অপারেটর বন্ধ। মালিক তালিকায় চালু করতে পারেন।</translation>
    </message>
    <message>
        <source>There is no such circle. Choose one from the list.</source>
        <translation>এমন কোনো সার্কল নেই। তালিকা থেকে বাছুন।</translation>
    </message>
    <message>
        <source>%1: there are characters in it that do not belong there. Type it again.</source>
        <translation>%1: এতে এমন অক্ষর আছে যা এখানে চলে না। আবার লিখুন।</translation>
    </message>
    <message>
        <source>%1: this is unusual. Compare it with the customer&apos;s bill or card.</source>
        <translation>%1: এটি সাধারণত এমন হয় না। গ্রাহকের বিল বা কার্ডের সঙ্গে মেলান।</translation>
    </message>
    <message>
        <source>%1: there is no such day. Type day, month and year, like 05-11-1980.</source>
        <translation>%1: এমন কোনো তারিখ নেই। দিন, মাস ও বছর লিখুন, যেমন 05-11-1980।</translation>
    </message>
    <message>
        <source>%1: this is not an amount of rupees. Type it like 239 or 239.50.</source>
        <translation>%1: এটি টাকার পরিমাণ নয়। এভাবে লিখুন: 239 বা 239.50</translation>
    </message>
    <message>
        <source>Amount: it must be more than zero.</source>
        <translation>পরিমাণ: শূন্যের বেশি হতে হবে।</translation>
    </message>
    <message>
        <source>Amount: the provider takes whole rupees only. Round it up or down with the customer.</source>
        <translation>পরিমাণ: প্রোভাইডার শুধু পুরো টাকা নেয়। গ্রাহককে জিজ্ঞাসা করে বাড়ান বা কমান।</translation>
    </message>
    <message>
        <source>Enter the provider&apos;s address. It begins with https://.</source>
        <translation>প্রোভাইডারের ঠিকানা লিখুন। তা https:// দিয়ে শুরু হয়।</translation>
    </message>
    <message>
        <source>This is not the address of a provider. It looks like https://provider.example.</source>
        <translation>এটি প্রোভাইডারের ঠিকানা নয়। এমন হয়: https://provider.example</translation>
    </message>
    <message>
        <source>With http:// everybody on the way could read the password, so it is refused. Use the address that begins with https://.</source>
        <translation>http:// দিয়ে পথে যে কেউ পাসওয়ার্ড পড়তে পারে, তাই মঞ্জুর নয়। https:// দিয়ে শুরু ঠিকানা দিন।</translation>
    </message>
    <message>
        <source>Enter the user name of your account at the provider.</source>
        <translation>প্রোভাইডারের কাছে আপনার অ্যাকাউন্টের ইউজার নেম লিখুন।</translation>
    </message>
    <message>
        <source>There is no such way of sending. Choose one from the list.</source>
        <translation>পাঠানোর এমন কোনো পদ্ধতি নেই। তালিকা থেকে বাছুন।</translation>
    </message>
    <message>
        <source>There is no such answer format. Choose one from the list.</source>
        <translation>উত্তরের এমন কোনো ফরম্যাট নেই। তালিকা থেকে বাছুন।</translation>
    </message>
    <message>
        <source>The longest wait must be between 10 and 600 seconds. The provider may need 60.</source>
        <translation>সবচেয়ে বেশি অপেক্ষা 10 থেকে 600 সেকেন্ডের মধ্যে হতে হবে। প্রোভাইডারের 60 লাগতে পারে।</translation>
    </message>
    <message>
        <source>Choose the circle that the shop lies in. The provider wants one in every call.</source>
        <translation>দোকান যে সার্কলে তা বাছুন। প্রোভাইডার প্রতিবার সার্কল চায়।</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running (order %1). Wait for its result.</source>
        <translation>কিছু পাঠানো হয়নি: এই নম্বরে একই পরিমাণের রিচার্জ এখনও চলছে (অর্ডার %1)। তার ফলের অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Nothing was sent: a recharge of the same amount for this number is still running. Wait for its result.</source>
        <translation>কিছু পাঠানো হয়নি: এই নম্বরে একই পরিমাণের রিচার্জ এখনও চলছে। তার ফলের অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount at %1. Is it really wanted again?</source>
        <translation>কিছু পাঠানো হয়নি: এই নম্বরে একই পরিমাণ %1 সময়ে হয়েছে। সত্যিই কি আবার চাই?</translation>
    </message>
    <message>
        <source>Nothing was sent: this number got the same amount a short while ago. Is it really wanted again?</source>
        <translation>কিছু পাঠানো হয়নি: এই নম্বরে একই পরিমাণ একটু আগেই হয়েছে। সত্যিই কি আবার চাই?</translation>
    </message>
    <message>
        <source>Nothing was sent: this key was used for another operator, number or amount. Use a new key for a new sale.</source>
        <translation>কিছু পাঠানো হয়নি: এই চাবি অন্য অপারেটর, নম্বর বা পরিমাণের জন্য ব্যবহার হয়েছে। নতুন বিক্রির জন্য নতুন চাবি নিন।</translation>
    </message>
    <message>
        <source>Nothing was sent: the first try of this sale is not proven to have failed, so it must not be tried again.</source>
        <translation>কিছু পাঠানো হয়নি: এই বিক্রির প্রথম চেষ্টা ব্যর্থ বলে প্রমাণ নেই, তাই আবার করা যাবে না।</translation>
    </message>
    <message>
        <source>Nothing was sent: the balance at the provider is smaller than the amount. Put money into the wallet first.</source>
        <translation>কিছু পাঠানো হয়নি: প্রোভাইডারের কাছে ব্যালেন্স এই পরিমাণের চেয়ে কম। আগে ওয়ালেটে টাকা রাখুন।</translation>
    </message>
    <message>
        <source>Nothing was sent: the password of the provider account is not there. Enter it in Settings.</source>
        <translation>কিছু পাঠানো হয়নি: প্রোভাইডার অ্যাকাউন্টের পাসওয়ার্ড নেই। সেটিংসে দিন।</translation>
    </message>
    <message>
        <source>Nothing was sent: the book cannot be written, so no sale could be recorded. Look at the disk and at the rights of the data folder, then start again.</source>
        <translation>কিছু পাঠানো হয়নি: খাতায় লেখা যাচ্ছে না, তাই বিক্রি লেখা যেত না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখে আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>Nothing was sent: the disk is nearly full (200 MB must be free). Make room, then try again.</source>
        <translation>কিছু পাঠানো হয়নি: ডিস্ক প্রায় ভর্তি (200 MB খালি চাই)। জায়গা খালি করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Check the internet connection and the address.</source>
        <translation>প্রোভাইডারের সঙ্গে যোগাযোগ হচ্ছে না। ইন্টারনেট ও ঠিকানা দেখুন।</translation>
    </message>
    <message>
        <source>The provider did not answer in time. It will be asked again.</source>
        <translation>প্রোভাইডার সময়ে উত্তর দেয়নি। আবার জিজ্ঞাসা করা হবে।</translation>
    </message>
    <message>
        <source>The provider refused to answer.</source>
        <translation>প্রোভাইডার উত্তর দিতে চায়নি।</translation>
    </message>
    <message>
        <source>The provider does not accept this user name and password. Check both.</source>
        <translation>প্রোভাইডার এই ইউজার নেম ও পাসওয়ার্ড মানে না। দুটিই দেখুন।</translation>
    </message>
    <message>
        <source>An answer came that could not be read. Check the address and the answer format.</source>
        <translation>এমন উত্তর এসেছে যা পড়া যায় না। ঠিকানা ও উত্তরের ফরম্যাট দেখুন।</translation>
    </message>
    <message>
        <source>The book on this computer could not be read or written. Look at the disk and at the rights of the data folder.</source>
        <translation>এই কম্পিউটারের খাতা পড়া বা লেখা গেল না। ডিস্ক ও ডেটা ফোল্ডারের অনুমতি দেখুন।</translation>
    </message>
    <message>
        <source>Something unexpected happened. No money moved; try again.</source>
        <translation>অপ্রত্যাশিত কিছু হয়েছে। টাকা কাটেনি; আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Provider answered: Success</source>
        <translation>প্রোভাইডারের উত্তর: সফল</translation>
    </message>
    <message>
        <source>Provider answered: Pending</source>
        <translation>প্রোভাইডারের উত্তর: অপেক্ষায়</translation>
    </message>
    <message>
        <source>Provider answered: Failure</source>
        <translation>প্রোভাইডারের উত্তর: ব্যর্থ</translation>
    </message>
    <message>
        <source>Provider refused it</source>
        <translation>প্রোভাইডার ফিরিয়ে দিয়েছে</translation>
    </message>
    <message>
        <source>Provider answered about another order</source>
        <translation>প্রোভাইডার অন্য অর্ডারের উত্তর দিয়েছে</translation>
    </message>
    <message>
        <source>Provider answered with another number or amount</source>
        <translation>প্রোভাইডার অন্য নম্বর বা পরিমাণের উত্তর দিয়েছে</translation>
    </message>
    <message>
        <source>Not sent: nothing left this computer</source>
        <translation>পাঠানো হয়নি: এই কম্পিউটার থেকে কিছু যায়নি</translation>
    </message>
    <message>
        <source>An answer came that could not be read</source>
        <translation>এমন উত্তর এসেছে যা পড়া যায় না</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>সময়ে উত্তর নেই</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>সংযোগ কেটে গেছে</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>উত্তর আসেনি</translation>
    </message>
    <message>
        <source>Status asked: Success</source>
        <translation>অবস্থা জিজ্ঞাসা: সফল</translation>
    </message>
    <message>
        <source>Status asked: Pending</source>
        <translation>অবস্থা জিজ্ঞাসা: অপেক্ষায়</translation>
    </message>
    <message>
        <source>Status asked: Failure</source>
        <translation>অবস্থা জিজ্ঞাসা: ব্যর্থ</translation>
    </message>
    <message>
        <source>Status asked: provider does not know the order</source>
        <translation>অবস্থা জিজ্ঞাসা: প্রোভাইডার এই অর্ডার জানে না</translation>
    </message>
    <message>
        <source>Status asked: provider refused the question</source>
        <translation>অবস্থা জিজ্ঞাসা: প্রোভাইডার প্রশ্ন ফিরিয়ে দিয়েছে</translation>
    </message>
    <message>
        <source>Status asked: answer about another order</source>
        <translation>অবস্থা জিজ্ঞাসা: অন্য অর্ডারের উত্তর</translation>
    </message>
    <message>
        <source>Status asked: answer with another number or amount</source>
        <translation>অবস্থা জিজ্ঞাসা: অন্য নম্বর বা পরিমাণের উত্তর</translation>
    </message>
    <message>
        <source>Status asked: the answer could not be read</source>
        <translation>অবস্থা জিজ্ঞাসা: উত্তর পড়া গেল না</translation>
    </message>
    <message>
        <source>Status asked: no answer</source>
        <translation>অবস্থা জিজ্ঞাসা: উত্তর আসেনি</translation>
    </message>
    <message>
        <source>Owner decided: success</source>
        <translation>মালিকের সিদ্ধান্ত: সফল</translation>
    </message>
    <message>
        <source>Owner decided: reversed</source>
        <translation>মালিকের সিদ্ধান্ত: বাতিল</translation>
    </message>
    <message>
        <source>Owner decided: failed</source>
        <translation>মালিকের সিদ্ধান্ত: ব্যর্থ</translation>
    </message>
    <message>
        <source>Provider called back</source>
        <translation>প্রোভাইডার নিজে জানিয়েছে</translation>
    </message>
    <message>
        <source>Program had ended while sending</source>
        <translation>পাঠানোর সময় প্রোগ্রাম বন্ধ হয়েছিল</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>রেফারেন্স %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP অবস্থা %1</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>ফল জানা নেই</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>নিশ্চিত করা বাকি</translation>
    </message>
    <message>
        <source>it was done after all, after it had counted as failed</source>
        <translation>ব্যর্থ ধরার পরে জানা গেছে যে হয়েছিল</translation>
    </message>
    <message>
        <source>done twice: claim one amount back from the provider</source>
        <translation>দুবার হয়েছে: প্রোভাইডারের কাছে একটি টাকা ফেরত চান</translation>
    </message>
    <message>
        <source>taken back after it was done: refund the customer</source>
        <translation>হওয়ার পরে বাতিল: গ্রাহককে টাকা ফেরত দিন</translation>
    </message>
    <message>
        <source>the answer names another number or amount</source>
        <translation>উত্তরে অন্য নম্বর বা পরিমাণ আছে</translation>
    </message>
    <message>
        <source>the answer names another order</source>
        <translation>উত্তরে অন্য অর্ডার আছে</translation>
    </message>
    <message>
        <source>the answers contradict each other: the owner decides</source>
        <translation>উত্তরগুলি একে অপরের সঙ্গে মেলে না: মালিক ঠিক করবেন</translation>
    </message>
    <message>
        <source>The counter&apos;s number must be between 1 and 999.</source>
        <translation>কাউন্টার নম্বর 1 থেকে 999-এর মধ্যে হতে হবে।</translation>
    </message>
    <message>
        <source>Nothing was sent: selling is stopped until the owner has looked.</source>
        <translation>কিছু পাঠানো হয়নি: মালিক না দেখা পর্যন্ত বিক্রি থেমে আছে।</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>কিছু পাঠানো হয়নি। %1</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy, and sales made after it may be missing here. Merge the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>বিক্রি থেমে আছে: এই খাতা পুরোনো কপি থেকে ফেরানো, তার পরের বিক্রি এখানে নাও থাকতে পারে। সবচেয়ে নতুন journal.jsonl মেলান, বা মালিক নিশ্চিত করুন যে তার পরে কিছু বিক্রি হয়নি।</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer. If that one still sells, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>বিক্রি থেমে আছে: এই খাতা শেষবার অন্য কম্পিউটারে চলেছে। সেটি এখনও বিক্রি করলে এখানে এগোবেন না; না করলে মালিক এই কম্পিউটার নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain. Find out who else spends from it, then let the owner confirm.</source>
        <translation>বিক্রি থেমে আছে: ওয়ালেটে যা থাকার কথা তার চেয়ে কম, খাতায় তার হিসাব নেই। আর কে খরচ করে জানুন, তারপর মালিক নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain (%1). Find out who else spends from it, then let the owner confirm.</source>
        <translation>বিক্রি থেমে আছে: ওয়ালেটে যা থাকার কথা তার চেয়ে কম, খাতায় তার হিসাব নেই (%1)। আর কে খরচ করে জানুন, তারপর মালিক নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>Selling is stopped until the provider was asked about every open sale of the mended book. That happens by itself while the provider can be reached.</source>
        <translation>ঠিক করা খাতার প্রতিটি খোলা বিক্রির কথা প্রোভাইডারকে জিজ্ঞাসা না করা পর্যন্ত বিক্রি থেমে আছে। প্রোভাইডারের সঙ্গে যোগাযোগ থাকলে তা নিজে থেকেই হয়।</translation>
    </message>
    <message>
        <source>The provider gave this sale a transaction number that it had given to another one. Both are kept apart by our own order ids.</source>
        <translation>প্রোভাইডার এই বিক্রিকে যে লেনদেন নম্বর দিয়েছে তা আগে অন্যটিকে দিয়েছিল। আমাদের নিজের অর্ডার নম্বর দুটিকে আলাদা রাখে।</translation>
    </message>
    <message>
        <source>Sent with another provider account; it cannot be asked about with this one. Switch back to that account, or decide by what its provider says.</source>
        <translation>প্রোভাইডারের অন্য অ্যাকাউন্ট দিয়ে পাঠানো; এই অ্যাকাউন্ট দিয়ে জিজ্ঞাসা করা যায় না। সেই অ্যাকাউন্টে ফিরুন, বা সেই প্রোভাইডার যা বলে সেই মতো সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>The provider refuses every question about orders (“%1”). Open sales stay open until it answers: ask it to put this shop&apos;s internet address on its list.</source>
        <translation>প্রোভাইডার অর্ডারের প্রতিটি প্রশ্ন ফিরিয়ে দিচ্ছে (“%1”)। উত্তর না আসা পর্যন্ত খোলা বিক্রি খোলাই থাকে: তাকে বলুন এই দোকানের ইন্টারনেট ঠিকানা তার তালিকায় রাখতে।</translation>
    </message>
    <message>
        <source>%1 times the provider did not know this order while it did know another one. It probably never arrived. Ask the provider, then decide.</source>
        <translation>%1 বার প্রোভাইডার এই অর্ডার চেনেনি, অথচ অন্যটি চিনেছে। সম্ভবত এটি পৌঁছায়নি। প্রোভাইডারকে জিজ্ঞাসা করে সিদ্ধান্ত নিন।</translation>
    </message>
    <message>
        <source>Book and wallet agree to the paisa.</source>
        <translation>খাতা ও ওয়ালেট পয়সায় পয়সায় মেলে।</translation>
    </message>
    <message>
        <source>The wallet holds %1 less than the book says.</source>
        <translation>ওয়ালেটে খাতার হিসাবের চেয়ে %1 কম।</translation>
    </message>
    <message>
        <source>The wallet holds %1 more than the book says.</source>
        <translation>ওয়ালেটে খাতার হিসাবের চেয়ে %1 বেশি।</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has taken the money</source>
        <translation>ফল খোলা, আর প্রোভাইডার টাকা নিয়েছে</translation>
    </message>
    <message>
        <source>its outcome is open, and the provider has given the money back</source>
        <translation>ফল খোলা, আর প্রোভাইডার টাকা ফেরত দিয়েছে</translation>
    </message>
    <message>
        <source>the provider may have taken the money twice</source>
        <translation>প্রোভাইডার হয়তো টাকা দুবার নিয়েছে</translation>
    </message>
    <message>
        <source>it failed, but the money was taken or did not come back</source>
        <translation>এটি ব্যর্থ, কিন্তু টাকা কেটেছে বা ফেরেনি</translation>
    </message>
    <message>
        <source>it succeeded, but the money was not taken or came back</source>
        <translation>এটি সফল, কিন্তু টাকা কাটেনি বা ফিরে এসেছে</translation>
    </message>
    <message>
        <source>the provider&apos;s margin for this operator may have changed</source>
        <translation>এই অপারেটরে প্রোভাইডারের মার্জিন হয়তো বদলেছে</translation>
    </message>
    <message>
        <source>money that was entered has not arrived</source>
        <translation>লেখা টাকা এখনও আসেনি</translation>
    </message>
    <message>
        <source>One of these would explain it:</source>
        <translation>এগুলির একটি এর কারণ হতে পারে:</translation>
    </message>
    <message>
        <source>No sale explains it. If money was put into the wallet, enter it with the bank&apos;s reference.</source>
        <translation>কোনো বিক্রি দিয়ে এর হিসাব মেলে না। ওয়ালেটে টাকা রাখা হয়ে থাকলে ব্যাঙ্কের রেফারেন্স সহ লিখুন।</translation>
    </message>
    <message>
        <source>No sale of this counter explains it: somebody else uses the account, or this book lacks sales.</source>
        <translation>এই কাউন্টারের কোনো বিক্রি দিয়ে এর হিসাব মেলে না: অন্য কেউ অ্যাকাউন্ট ব্যবহার করে, বা এই খাতায় কিছু বিক্রি নেই।</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was restored from an older copy.</source>
        <translation>বিক্রি থেমে আছে: এই খাতা পুরোনো কপি থেকে ফেরানো।</translation>
    </message>
    <message>
        <source>Selling is stopped: this book was last used on another computer.</source>
        <translation>বিক্রি থেমে আছে: এই খাতা শেষবার অন্য কম্পিউটারে চলেছে।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is %1 lower than this book can explain.</source>
        <translation>বিক্রি থেমে আছে: ওয়ালেটে %1 কম, খাতায় তার হিসাব নেই।</translation>
    </message>
    <message>
        <source>Selling is stopped: the wallet is lower than this book can explain.</source>
        <translation>বিক্রি থেমে আছে: ওয়ালেটে খাতার হিসাবের চেয়ে কম।</translation>
    </message>
    <message>
        <source>Selling is stopped: open sales of the mended book are being asked about.</source>
        <translation>বিক্রি থেমে আছে: ঠিক করা খাতার খোলা বিক্রির কথা জিজ্ঞাসা করা হচ্ছে।</translation>
    </message>
    <message>
        <source>No money moved by this. Sales made after the copy may be missing here: close the counter and run “countertopctl rebuild --from” with the newest journal.jsonl, or let the owner confirm that nothing was sold since.</source>
        <translation>এতে কোনো টাকা যায়নি। কপির পরের বিক্রি এখানে নাও থাকতে পারে: কাউন্টার বন্ধ করে সবচেয়ে নতুন journal.jsonl দিয়ে “countertopctl rebuild --from” চালান, বা মালিক নিশ্চিত করুন যে তার পরে কিছু বিক্রি হয়নি।</translation>
    </message>
    <message>
        <source>No money moved by this. If the other computer still sells with this book, do not go on here; if it does not, let the owner confirm this computer.</source>
        <translation>এতে কোনো টাকা যায়নি। অন্য কম্পিউটার এখনও এই খাতায় বিক্রি করলে এখানে এগোবেন না; না করলে মালিক এই কম্পিউটার নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>The stop itself moved no money. Look at what is missing and find out who else spends from the account; then let the owner confirm.</source>
        <translation>থামানোয় কোনো টাকা যায়নি। কী কম দেখুন ও অ্যাকাউন্ট থেকে আর কে খরচ করে জানুন; তারপর মালিক নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>No money moved by this. It ends by itself once the provider has answered about each of them; past sales can be looked up meanwhile.</source>
        <translation>এতে কোনো টাকা যায়নি। প্রোভাইডার প্রতিটির উত্তর দিলে নিজে থেকেই শেষ হয়; ততক্ষণ পুরোনো বিক্রি দেখা যায়।</translation>
    </message>
    <message>
        <source>Nothing was sold after that copy, or it is all in this book.</source>
        <translation>সেই কপির পরে কিছু বিক্রি হয়নি, বা সব এই খাতায় আছে।</translation>
    </message>
    <message>
        <source>The other computer sells no more with this book.</source>
        <translation>অন্য কম্পিউটার আর এই খাতায় বিক্রি করে না।</translation>
    </message>
    <message>
        <source>I know who spent the missing money.</source>
        <translation>কম টাকা কে খরচ করেছে আমি জানি।</translation>
    </message>
    <message>
        <source>The open sales may wait; I have looked at each of them.</source>
        <translation>খোলা বিক্রি অপেক্ষা করতে পারে; আমি প্রতিটি দেখেছি।</translation>
    </message>
    <message>
        <source>Nothing was sent: the customer would owe more than the limit of the account.</source>
        <translation>কিছু পাঠানো হয়নি: গ্রাহকের বাকি অ্যাকাউন্টের সীমা ছাড়িয়ে যেত।</translation>
    </message>
    <message>
        <source>Nothing was sent: there is no limit for an account of %1 yet. Set one on the Customers page, or let the customer pay now.</source>
        <translation>কিছু পাঠানো হয়নি: %1-এর অ্যাকাউন্টের সীমা এখনও ঠিক নেই। গ্রাহক পেজে ঠিক করুন, বা গ্রাহকের কাছে এখনই টাকা নিন।</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 owes %2 of %3, so only %4 more can go on account. Take a payment first, raise the limit, or let the customer pay now.</source>
        <translation>কিছু পাঠানো হয়নি: %1-এর সীমা %3, তার %2 বাকি, তাই আর মাত্র %4 বাকিতে লেখা যায়। আগে টাকা নিন, সীমা বাড়ান, বা গ্রাহকের কাছে এখনই টাকা নিন।</translation>
    </message>
    <message>
        <source>Nothing was sent: no shift is open. Count the drawer and open one, then sell.</source>
        <translation>কিছু পাঠানো হয়নি: কোনো শিফট খোলা নেই। ড্রয়ার গুনে শিফট খুলুন, তারপর বিক্রি করুন।</translation>
    </message>
    <message>
        <source>Nothing was sent: the drawer was counted and its shift is not closed yet. Close it and open the next one, then sell.</source>
        <translation>কিছু পাঠানো হয়নি: ড্রয়ার গোনা হয়েছে কিন্তু তার শিফট এখনও বন্ধ হয়নি। সেটি বন্ধ করে পরেরটি খুলুন, তারপর বিক্রি করুন।</translation>
    </message>
    <message>
        <source>Nothing was sent: nobody is signed in who may sell. Sign in with your PIN, then sell.</source>
        <translation>কিছু পাঠানো হয়নি: বিক্রি করতে পারেন এমন কেউ সাইন ইন করেননি। আপনার PIN দিয়ে সাইন ইন করে বিক্রি করুন।</translation>
    </message>
    <message>
        <source>Nothing was sent: one sale of yours may be %1 at most. The owner can allow this one with a PIN.</source>
        <translation>কিছু পাঠানো হয়নি: আপনার একটি বিক্রি সর্বাধিক %1 হতে পারে। মালিক PIN দিয়ে এটির অনুমতি দিতে পারেন।</translation>
    </message>
    <message>
        <source>Nothing was sent: your sales of a day may be %1 at most, and today has %2 already. The owner can allow this one with a PIN.</source>
        <translation>কিছু পাঠানো হয়নি: আপনার এক দিনের বিক্রি সর্বাধিক %1, আজ ইতিমধ্যে %2 হয়েছে। মালিক PIN দিয়ে এটির অনুমতি দিতে পারেন।</translation>
    </message>
    <message>
        <source>Nothing was sent yet: %1 or more is a large amount. Look at number and amount once more, then say yes to it.</source>
        <translation>এখনো কিছু পাঠানো হয়নি: %1 বা বেশি বড় অঙ্ক। নম্বর ও টাকা আরেকবার দেখে হ্যাঁ বলুন।</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>the counter</source>
        <translation>কাউন্টার</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; নামে কোনো ভাষা নেই।</translation>
    </message>
</context>
</TS>
