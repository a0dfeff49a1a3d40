// One entry of the table of files; FILE is its path, relative to this folder.
{
  &FILE[sizeof("../../") - 1],
  (const unsigned char[]){
#embed FILE
  },
  sizeof((const unsigned char[]){
#embed FILE
  })
},
#undef FILE
