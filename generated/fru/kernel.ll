; generated from specs/fru.yaml by `make generated`: do not edit
; fru I=8 D=3 K=4 R=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v119 = alloca i64, i64 1, align 8
  %v631 = alloca float, i64 64, align 4
  %v722 = alloca float, i64 64, align 4
  %v816 = alloca float, i64 64, align 4
  %v1162 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds i64, ptr %v1, i64 6
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 9
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 18
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 19
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 21
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 22
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 33
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 40
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 41
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 42
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 43
  %v118 = load i64, ptr %v117, align 8
  store i64 0, ptr %v119, align 8
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v121 = load ptr, ptr %v120, align 4
  %v122 = mul i64 %v2, 0
  %v123 = add i64 %v122, 320
  %v124 = getelementptr inbounds float, ptr %v121, i64 %v123
  %v125 = getelementptr inbounds i64, ptr %v1, i64 4
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b0, label %b1
b0:
  %v128 = icmp eq i64 %v2, 0
  br i1 %v128, label %b2, label %b3
b2:
  %v129 = add i64 0, 0
  %v130 = getelementptr inbounds float, ptr %v58, i64 %v129
  %v131 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v132, ptr %v130, align 4
  %v133 = icmp ult i64 4, 8
  %v134 = select i1 %v133, i64 4, i64 8
  %v135 = trunc i64 %v134 to i32
  %v136 = insertelement <8 x i32> poison, i32 %v135, i64 0
  %v137 = shufflevector <8 x i32> %v136, <8 x i32> poison, <8 x i32> zeroinitializer
  %v138 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v137
  %v139 = add i64 0, 8
  %v140 = getelementptr inbounds float, ptr %v58, i64 %v139
  %v141 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v142, ptr align 4 %v140, <8 x i1> %v138)
  br label %b3
b3:
  br label %b1
b1:
  %v143 = icmp sgt i64 %v3, 1
  br i1 %v143, label %b4, label %b5
b4:
  %v144 = getelementptr inbounds i64, ptr %v1, i64 3
  %v145 = atomicrmw add ptr %v144, i64 1 acq_rel
  %v146 = load i64, ptr %v119, align 8
  %v147 = add i64 %v146, 1
  store i64 %v147, ptr %v119, align 8
  %v148 = mul i64 %v3, %v147
  br label %b6
b6:
  %v149 = load atomic i64, ptr %v144 acquire, align 8
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b7, label %b8
b7:
  %v151 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v152 = getelementptr inbounds i64, ptr %v1, i64 4
  %v153 = load i64, ptr %v152, align 8
  %v154 = icmp eq i64 %v153, 0
  br i1 %v154, label %b9, label %b10
b9:
  %v155 = getelementptr inbounds i64, ptr %v1, i64 44
  %v156 = load i64, ptr %v155, align 8
  %v157 = icmp eq i64 %v156, 0
  br i1 %v157, label %b11, label %b12
b11:
  %v158 = add i64 %v7, 0
  %v159 = sdiv i64 %v158, 1
  %v160 = add i64 %v2, 1
  %v161 = mul i64 %v159, %v2
  %v162 = sdiv i64 %v161, %v3
  %v163 = mul i64 %v162, 1
  %v164 = icmp slt i64 %v163, %v7
  %v165 = select i1 %v164, i64 %v163, i64 %v7
  %v166 = mul i64 %v159, %v160
  %v167 = sdiv i64 %v166, %v3
  %v168 = mul i64 %v167, 1
  %v169 = icmp slt i64 %v168, %v7
  %v170 = select i1 %v169, i64 %v168, i64 %v7
  br label %b13
b13:
  %v171 = phi i64 [ %v165, %b11 ], [ %v192, %b14 ]
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b14, label %b15
b14:
  %v173 = and i64 0, %v92
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v171
  %v176 = mul i64 %v175, 12
  %v177 = getelementptr inbounds float, ptr %v36, i64 %v176
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v177, i64 %v178
  %v180 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = icmp ult i64 4, 8
  %v183 = select i1 %v182, i64 4, i64 8
  %v184 = trunc i64 %v183 to i32
  %v185 = insertelement <8 x i32> poison, i32 %v184, i64 0
  %v186 = shufflevector <8 x i32> %v185, <8 x i32> poison, <8 x i32> zeroinitializer
  %v187 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v186
  %v188 = add i64 0, 8
  %v189 = getelementptr inbounds float, ptr %v177, i64 %v188
  %v190 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v191, ptr align 4 %v189, <8 x i1> %v187)
  %v192 = add nsw i64 %v171, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b16, label %b17
b16:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = load i64, ptr %v119, align 8
  %v197 = add i64 %v196, 1
  store i64 %v197, ptr %v119, align 8
  %v198 = mul i64 %v3, %v197
  br label %b18
b18:
  %v199 = load atomic i64, ptr %v194 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b19, label %b20
b19:
  %v201 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v202 = getelementptr inbounds float, ptr %v121, i64 0
  %v203 = getelementptr inbounds i64, ptr %v1, i64 4
  %v204 = load i64, ptr %v203, align 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %b21, label %b22
b21:
  %v206 = add i64 1, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, 1
  %v213 = select i1 %v212, i64 %v211, i64 1
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  %v219 = icmp slt i64 %v218, 1
  %v220 = select i1 %v219, i64 %v218, i64 1
  br label %b23
b23:
  %v221 = phi i64 [ %v213, %b21 ], [ %v336, %b35 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b24, label %b25
b24:
  %v223 = mul i64 %v221, 64
  %v224 = mul i64 %v221, 8
  %v225 = add i64 %v223, 0
  %v226 = add i64 %v224, 0
  %v227 = getelementptr inbounds float, ptr %v202, i64 %v225
  %v228 = sub i64 3, %v226
  %v229 = icmp slt i64 %v228, 0
  %v230 = select i1 %v229, i64 0, i64 %v228
  %v231 = icmp ult i64 %v230, 8
  %v232 = select i1 %v231, i64 %v230, i64 8
  %v233 = trunc i64 %v232 to i32
  %v234 = insertelement <8 x i32> poison, i32 %v233, i64 0
  %v235 = shufflevector <8 x i32> %v234, <8 x i32> poison, <8 x i32> zeroinitializer
  %v236 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v235
  %v237 = mul i64 %v226, 16
  %v238 = add i64 0, %v237
  %v239 = getelementptr inbounds float, ptr %v24, i64 %v238
  %v240 = icmp sge i64 %v230, 8
  br i1 %v240, label %b26, label %b27
b26:
  br label %b28
b28:
  %v241 = phi i64 [ 0, %b26 ], [ %v315, %b29 ]
  %v242 = icmp slt i64 %v241, 8
  br i1 %v242, label %b29, label %b30
b29:
  %v243 = add i64 %v241, 0
  %v244 = getelementptr inbounds float, ptr %v239, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 %v241, 16
  %v247 = getelementptr inbounds float, ptr %v239, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 %v241, 32
  %v250 = getelementptr inbounds float, ptr %v239, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 %v241, 48
  %v253 = getelementptr inbounds float, ptr %v239, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 %v241, 64
  %v256 = getelementptr inbounds float, ptr %v239, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 %v241, 80
  %v259 = getelementptr inbounds float, ptr %v239, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 %v241, 96
  %v262 = getelementptr inbounds float, ptr %v239, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = add i64 %v241, 112
  %v265 = getelementptr inbounds float, ptr %v239, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = shufflevector <8 x float> %v245, <8 x float> %v257, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v268 = shufflevector <8 x float> %v245, <8 x float> %v257, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v269 = shufflevector <8 x float> %v248, <8 x float> %v260, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v270 = shufflevector <8 x float> %v248, <8 x float> %v260, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v271 = shufflevector <8 x float> %v251, <8 x float> %v263, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v272 = shufflevector <8 x float> %v251, <8 x float> %v263, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v273 = shufflevector <8 x float> %v254, <8 x float> %v266, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v274 = shufflevector <8 x float> %v254, <8 x float> %v266, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v275 = shufflevector <8 x float> %v267, <8 x float> %v271, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v276 = shufflevector <8 x float> %v267, <8 x float> %v271, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v277 = shufflevector <8 x float> %v269, <8 x float> %v273, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v278 = shufflevector <8 x float> %v269, <8 x float> %v273, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v279 = shufflevector <8 x float> %v268, <8 x float> %v272, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v280 = shufflevector <8 x float> %v268, <8 x float> %v272, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v281 = shufflevector <8 x float> %v270, <8 x float> %v274, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v282 = shufflevector <8 x float> %v270, <8 x float> %v274, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v283 = shufflevector <8 x float> %v275, <8 x float> %v277, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v284 = shufflevector <8 x float> %v275, <8 x float> %v277, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v285 = shufflevector <8 x float> %v276, <8 x float> %v278, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v286 = shufflevector <8 x float> %v276, <8 x float> %v278, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v287 = shufflevector <8 x float> %v279, <8 x float> %v281, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v288 = shufflevector <8 x float> %v279, <8 x float> %v281, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v289 = shufflevector <8 x float> %v280, <8 x float> %v282, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v290 = shufflevector <8 x float> %v280, <8 x float> %v282, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v291 = add i64 %v241, 0
  %v292 = mul i64 %v291, 8
  %v293 = getelementptr inbounds float, ptr %v227, i64 %v292
  store <8 x float> %v283, ptr %v293, align 4
  %v294 = add i64 %v241, 1
  %v295 = mul i64 %v294, 8
  %v296 = getelementptr inbounds float, ptr %v227, i64 %v295
  store <8 x float> %v284, ptr %v296, align 4
  %v297 = add i64 %v241, 2
  %v298 = mul i64 %v297, 8
  %v299 = getelementptr inbounds float, ptr %v227, i64 %v298
  store <8 x float> %v285, ptr %v299, align 4
  %v300 = add i64 %v241, 3
  %v301 = mul i64 %v300, 8
  %v302 = getelementptr inbounds float, ptr %v227, i64 %v301
  store <8 x float> %v286, ptr %v302, align 4
  %v303 = add i64 %v241, 4
  %v304 = mul i64 %v303, 8
  %v305 = getelementptr inbounds float, ptr %v227, i64 %v304
  store <8 x float> %v287, ptr %v305, align 4
  %v306 = add i64 %v241, 5
  %v307 = mul i64 %v306, 8
  %v308 = getelementptr inbounds float, ptr %v227, i64 %v307
  store <8 x float> %v288, ptr %v308, align 4
  %v309 = add i64 %v241, 6
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v227, i64 %v310
  store <8 x float> %v289, ptr %v311, align 4
  %v312 = add i64 %v241, 7
  %v313 = mul i64 %v312, 8
  %v314 = getelementptr inbounds float, ptr %v227, i64 %v313
  store <8 x float> %v290, ptr %v314, align 4
  %v315 = add nsw i64 %v241, 8
  br label %b28
b30:
  br label %b31
b31:
  %v316 = phi i64 [ 8, %b30 ], [ %v324, %b32 ]
  %v317 = icmp slt i64 %v316, 8
  br i1 %v317, label %b32, label %b33
b32:
  %v318 = mul i64 %v316, 1
  %v319 = getelementptr inbounds float, ptr %v239, i64 %v318
  %v320 = getelementptr float, ptr %v319, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v321 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v320, <8 x i1> %v236, <8 x float> zeroinitializer)
  %v322 = mul i64 %v316, 8
  %v323 = getelementptr inbounds float, ptr %v227, i64 %v322
  store <8 x float> %v321, ptr %v323, align 4
  %v324 = add nsw i64 %v316, 1
  br label %b31
b33:
  br label %b27
b27:
  %v325 = icmp slt i64 %v230, 8
  br i1 %v325, label %b34, label %b35
b34:
  br label %b36
b36:
  %v326 = phi i64 [ 0, %b34 ], [ %v334, %b37 ]
  %v327 = icmp slt i64 %v326, 8
  br i1 %v327, label %b37, label %b38
b37:
  %v328 = mul i64 %v326, 1
  %v329 = getelementptr inbounds float, ptr %v239, i64 %v328
  %v330 = getelementptr float, ptr %v329, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v331 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v330, <8 x i1> %v236, <8 x float> zeroinitializer)
  %v332 = mul i64 %v326, 8
  %v333 = getelementptr inbounds float, ptr %v227, i64 %v332
  store <8 x float> %v331, ptr %v333, align 4
  %v334 = add nsw i64 %v326, 1
  br label %b36
b38:
  br label %b35
b35:
  %v335 = add i64 %v223, 64
  %v336 = add nsw i64 %v221, 1
  br label %b23
b25:
  br label %b22
b22:
  %v337 = icmp sgt i64 %v3, 1
  br i1 %v337, label %b39, label %b40
b39:
  %v338 = getelementptr inbounds i64, ptr %v1, i64 3
  %v339 = atomicrmw add ptr %v338, i64 1 acq_rel
  %v340 = load i64, ptr %v119, align 8
  %v341 = add i64 %v340, 1
  store i64 %v341, ptr %v119, align 8
  %v342 = mul i64 %v3, %v341
  br label %b41
b41:
  %v343 = load atomic i64, ptr %v338 acquire, align 8
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b42, label %b43
b42:
  %v345 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v346 = getelementptr inbounds float, ptr %v121, i64 64
  %v347 = getelementptr inbounds float, ptr %v121, i64 160
  %v348 = getelementptr inbounds i64, ptr %v1, i64 4
  %v349 = load i64, ptr %v348, align 8
  %v350 = icmp eq i64 %v349, 0
  br i1 %v350, label %b44, label %b45
b44:
  %v351 = add i64 1, 0
  %v352 = sdiv i64 %v351, 1
  %v353 = add i64 %v2, 1
  %v354 = mul i64 %v352, %v2
  %v355 = sdiv i64 %v354, %v3
  %v356 = mul i64 %v355, 1
  %v357 = icmp slt i64 %v356, 1
  %v358 = select i1 %v357, i64 %v356, i64 1
  %v359 = mul i64 %v352, %v353
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, 1
  %v363 = select i1 %v362, i64 %v361, i64 1
  %v364 = icmp slt i64 %v363, 1
  %v365 = select i1 %v364, i64 %v363, i64 1
  br label %b46
b46:
  %v366 = phi i64 [ %v358, %b44 ], [ %v481, %b58 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b47, label %b48
b47:
  %v368 = mul i64 %v366, 96
  %v369 = mul i64 %v366, 8
  %v370 = add i64 %v368, 0
  %v371 = add i64 %v369, 0
  %v372 = getelementptr inbounds float, ptr %v346, i64 %v370
  %v373 = sub i64 8, %v371
  %v374 = icmp slt i64 %v373, 0
  %v375 = select i1 %v374, i64 0, i64 %v373
  %v376 = icmp ult i64 %v375, 8
  %v377 = select i1 %v376, i64 %v375, i64 8
  %v378 = trunc i64 %v377 to i32
  %v379 = insertelement <8 x i32> poison, i32 %v378, i64 0
  %v380 = shufflevector <8 x i32> %v379, <8 x i32> poison, <8 x i32> zeroinitializer
  %v381 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v380
  %v382 = mul i64 %v371, 12
  %v383 = add i64 0, %v382
  %v384 = getelementptr inbounds float, ptr %v12, i64 %v383
  %v385 = icmp sge i64 %v375, 8
  br i1 %v385, label %b49, label %b50
b49:
  br label %b51
b51:
  %v386 = phi i64 [ 0, %b49 ], [ %v460, %b52 ]
  %v387 = icmp slt i64 %v386, 8
  br i1 %v387, label %b52, label %b53
b52:
  %v388 = add i64 %v386, 0
  %v389 = getelementptr inbounds float, ptr %v384, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 %v386, 12
  %v392 = getelementptr inbounds float, ptr %v384, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v386, 24
  %v395 = getelementptr inbounds float, ptr %v384, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 %v386, 36
  %v398 = getelementptr inbounds float, ptr %v384, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 %v386, 48
  %v401 = getelementptr inbounds float, ptr %v384, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = add i64 %v386, 60
  %v404 = getelementptr inbounds float, ptr %v384, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = add i64 %v386, 72
  %v407 = getelementptr inbounds float, ptr %v384, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 %v386, 84
  %v410 = getelementptr inbounds float, ptr %v384, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v413 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v414 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v415 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v416 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v417 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v399, <8 x float> %v411, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v419 = shufflevector <8 x float> %v399, <8 x float> %v411, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v420 = shufflevector <8 x float> %v412, <8 x float> %v416, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v421 = shufflevector <8 x float> %v412, <8 x float> %v416, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v423 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v424 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v425 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v426 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v427 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v428 = shufflevector <8 x float> %v420, <8 x float> %v422, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v429 = shufflevector <8 x float> %v420, <8 x float> %v422, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v430 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v431 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v432 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v433 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v435 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v436 = add i64 %v386, 0
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v372, i64 %v437
  store <8 x float> %v428, ptr %v438, align 4
  %v439 = add i64 %v386, 1
  %v440 = mul i64 %v439, 8
  %v441 = getelementptr inbounds float, ptr %v372, i64 %v440
  store <8 x float> %v429, ptr %v441, align 4
  %v442 = add i64 %v386, 2
  %v443 = mul i64 %v442, 8
  %v444 = getelementptr inbounds float, ptr %v372, i64 %v443
  store <8 x float> %v430, ptr %v444, align 4
  %v445 = add i64 %v386, 3
  %v446 = mul i64 %v445, 8
  %v447 = getelementptr inbounds float, ptr %v372, i64 %v446
  store <8 x float> %v431, ptr %v447, align 4
  %v448 = add i64 %v386, 4
  %v449 = mul i64 %v448, 8
  %v450 = getelementptr inbounds float, ptr %v372, i64 %v449
  store <8 x float> %v432, ptr %v450, align 4
  %v451 = add i64 %v386, 5
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v372, i64 %v452
  store <8 x float> %v433, ptr %v453, align 4
  %v454 = add i64 %v386, 6
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v372, i64 %v455
  store <8 x float> %v434, ptr %v456, align 4
  %v457 = add i64 %v386, 7
  %v458 = mul i64 %v457, 8
  %v459 = getelementptr inbounds float, ptr %v372, i64 %v458
  store <8 x float> %v435, ptr %v459, align 4
  %v460 = add nsw i64 %v386, 8
  br label %b51
b53:
  br label %b54
b54:
  %v461 = phi i64 [ 8, %b53 ], [ %v469, %b55 ]
  %v462 = icmp slt i64 %v461, 12
  br i1 %v462, label %b55, label %b56
b55:
  %v463 = mul i64 %v461, 1
  %v464 = getelementptr inbounds float, ptr %v384, i64 %v463
  %v465 = getelementptr float, ptr %v464, <8 x i64> <i64 0, i64 12, i64 24, i64 36, i64 48, i64 60, i64 72, i64 84>
  %v466 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v465, <8 x i1> %v381, <8 x float> zeroinitializer)
  %v467 = mul i64 %v461, 8
  %v468 = getelementptr inbounds float, ptr %v372, i64 %v467
  store <8 x float> %v466, ptr %v468, align 4
  %v469 = add nsw i64 %v461, 1
  br label %b54
b56:
  br label %b50
b50:
  %v470 = icmp slt i64 %v375, 8
  br i1 %v470, label %b57, label %b58
b57:
  br label %b59
b59:
  %v471 = phi i64 [ 0, %b57 ], [ %v479, %b60 ]
  %v472 = icmp slt i64 %v471, 12
  br i1 %v472, label %b60, label %b61
b60:
  %v473 = mul i64 %v471, 1
  %v474 = getelementptr inbounds float, ptr %v384, i64 %v473
  %v475 = getelementptr float, ptr %v474, <8 x i64> <i64 0, i64 12, i64 24, i64 36, i64 48, i64 60, i64 72, i64 84>
  %v476 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v475, <8 x i1> %v381, <8 x float> zeroinitializer)
  %v477 = mul i64 %v471, 8
  %v478 = getelementptr inbounds float, ptr %v372, i64 %v477
  store <8 x float> %v476, ptr %v478, align 4
  %v479 = add nsw i64 %v471, 1
  br label %b59
b61:
  br label %b58
b58:
  %v480 = add i64 %v368, 96
  %v481 = add nsw i64 %v366, 1
  br label %b46
b48:
  %v482 = add i64 1, 0
  %v483 = sdiv i64 %v482, 1
  %v484 = add i64 %v2, 1
  %v485 = mul i64 %v483, %v2
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, 1
  %v489 = select i1 %v488, i64 %v487, i64 1
  %v490 = mul i64 %v483, %v484
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, 1
  %v494 = select i1 %v493, i64 %v492, i64 1
  %v495 = icmp slt i64 %v494, 1
  %v496 = select i1 %v495, i64 %v494, i64 1
  br label %b62
b62:
  %v497 = phi i64 [ %v489, %b48 ], [ %v612, %b74 ]
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b63, label %b64
b63:
  %v499 = mul i64 %v497, 64
  %v500 = mul i64 %v497, 8
  %v501 = add i64 %v499, 0
  %v502 = add i64 %v500, 0
  %v503 = getelementptr inbounds float, ptr %v347, i64 %v501
  %v504 = sub i64 3, %v502
  %v505 = icmp slt i64 %v504, 0
  %v506 = select i1 %v505, i64 0, i64 %v504
  %v507 = icmp ult i64 %v506, 8
  %v508 = select i1 %v507, i64 %v506, i64 8
  %v509 = trunc i64 %v508 to i32
  %v510 = insertelement <8 x i32> poison, i32 %v509, i64 0
  %v511 = shufflevector <8 x i32> %v510, <8 x i32> poison, <8 x i32> zeroinitializer
  %v512 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v511
  %v513 = mul i64 %v502, 16
  %v514 = add i64 8, %v513
  %v515 = getelementptr inbounds float, ptr %v24, i64 %v514
  %v516 = icmp sge i64 %v506, 8
  br i1 %v516, label %b65, label %b66
b65:
  br label %b67
b67:
  %v517 = phi i64 [ 0, %b65 ], [ %v591, %b68 ]
  %v518 = icmp slt i64 %v517, 8
  br i1 %v518, label %b68, label %b69
b68:
  %v519 = add i64 %v517, 0
  %v520 = getelementptr inbounds float, ptr %v515, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 %v517, 16
  %v523 = getelementptr inbounds float, ptr %v515, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 %v517, 32
  %v526 = getelementptr inbounds float, ptr %v515, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 %v517, 48
  %v529 = getelementptr inbounds float, ptr %v515, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 %v517, 64
  %v532 = getelementptr inbounds float, ptr %v515, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 %v517, 80
  %v535 = getelementptr inbounds float, ptr %v515, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = add i64 %v517, 96
  %v538 = getelementptr inbounds float, ptr %v515, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 %v517, 112
  %v541 = getelementptr inbounds float, ptr %v515, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = shufflevector <8 x float> %v521, <8 x float> %v533, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v544 = shufflevector <8 x float> %v521, <8 x float> %v533, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v545 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v546 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v547 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v548 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v549 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v550 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v551 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v552 = shufflevector <8 x float> %v543, <8 x float> %v547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v553 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v554 = shufflevector <8 x float> %v545, <8 x float> %v549, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v555 = shufflevector <8 x float> %v544, <8 x float> %v548, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v556 = shufflevector <8 x float> %v544, <8 x float> %v548, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v557 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v558 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v559 = shufflevector <8 x float> %v551, <8 x float> %v553, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v560 = shufflevector <8 x float> %v551, <8 x float> %v553, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v561 = shufflevector <8 x float> %v552, <8 x float> %v554, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v562 = shufflevector <8 x float> %v552, <8 x float> %v554, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v563 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v564 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v565 = shufflevector <8 x float> %v556, <8 x float> %v558, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v566 = shufflevector <8 x float> %v556, <8 x float> %v558, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v567 = add i64 %v517, 0
  %v568 = mul i64 %v567, 8
  %v569 = getelementptr inbounds float, ptr %v503, i64 %v568
  store <8 x float> %v559, ptr %v569, align 4
  %v570 = add i64 %v517, 1
  %v571 = mul i64 %v570, 8
  %v572 = getelementptr inbounds float, ptr %v503, i64 %v571
  store <8 x float> %v560, ptr %v572, align 4
  %v573 = add i64 %v517, 2
  %v574 = mul i64 %v573, 8
  %v575 = getelementptr inbounds float, ptr %v503, i64 %v574
  store <8 x float> %v561, ptr %v575, align 4
  %v576 = add i64 %v517, 3
  %v577 = mul i64 %v576, 8
  %v578 = getelementptr inbounds float, ptr %v503, i64 %v577
  store <8 x float> %v562, ptr %v578, align 4
  %v579 = add i64 %v517, 4
  %v580 = mul i64 %v579, 8
  %v581 = getelementptr inbounds float, ptr %v503, i64 %v580
  store <8 x float> %v563, ptr %v581, align 4
  %v582 = add i64 %v517, 5
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v503, i64 %v583
  store <8 x float> %v564, ptr %v584, align 4
  %v585 = add i64 %v517, 6
  %v586 = mul i64 %v585, 8
  %v587 = getelementptr inbounds float, ptr %v503, i64 %v586
  store <8 x float> %v565, ptr %v587, align 4
  %v588 = add i64 %v517, 7
  %v589 = mul i64 %v588, 8
  %v590 = getelementptr inbounds float, ptr %v503, i64 %v589
  store <8 x float> %v566, ptr %v590, align 4
  %v591 = add nsw i64 %v517, 8
  br label %b67
b69:
  br label %b70
b70:
  %v592 = phi i64 [ 8, %b69 ], [ %v600, %b71 ]
  %v593 = icmp slt i64 %v592, 8
  br i1 %v593, label %b71, label %b72
b71:
  %v594 = mul i64 %v592, 1
  %v595 = getelementptr inbounds float, ptr %v515, i64 %v594
  %v596 = getelementptr float, ptr %v595, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v597 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v596, <8 x i1> %v512, <8 x float> zeroinitializer)
  %v598 = mul i64 %v592, 8
  %v599 = getelementptr inbounds float, ptr %v503, i64 %v598
  store <8 x float> %v597, ptr %v599, align 4
  %v600 = add nsw i64 %v592, 1
  br label %b70
b72:
  br label %b66
b66:
  %v601 = icmp slt i64 %v506, 8
  br i1 %v601, label %b73, label %b74
b73:
  br label %b75
b75:
  %v602 = phi i64 [ 0, %b73 ], [ %v610, %b76 ]
  %v603 = icmp slt i64 %v602, 8
  br i1 %v603, label %b76, label %b77
b76:
  %v604 = mul i64 %v602, 1
  %v605 = getelementptr inbounds float, ptr %v515, i64 %v604
  %v606 = getelementptr float, ptr %v605, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v607 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v606, <8 x i1> %v512, <8 x float> zeroinitializer)
  %v608 = mul i64 %v602, 8
  %v609 = getelementptr inbounds float, ptr %v503, i64 %v608
  store <8 x float> %v607, ptr %v609, align 4
  %v610 = add nsw i64 %v602, 1
  br label %b75
b77:
  br label %b74
b74:
  %v611 = add i64 %v499, 64
  %v612 = add nsw i64 %v497, 1
  br label %b62
b64:
  br label %b45
b45:
  %v613 = icmp sgt i64 %v3, 1
  br i1 %v613, label %b78, label %b79
b78:
  %v614 = getelementptr inbounds i64, ptr %v1, i64 3
  %v615 = atomicrmw add ptr %v614, i64 1 acq_rel
  %v616 = load i64, ptr %v119, align 8
  %v617 = add i64 %v616, 1
  store i64 %v617, ptr %v119, align 8
  %v618 = mul i64 %v3, %v617
  br label %b80
b80:
  %v619 = load atomic i64, ptr %v614 acquire, align 8
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %b81, label %b82
b81:
  %v621 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v622 = getelementptr inbounds i64, ptr %v1, i64 5
  %v623 = load i64, ptr %v622, align 8
  br label %b83
b83:
  %v624 = phi i64 [ 0, %b79 ], [ %v1017, %b156 ]
  %v625 = icmp slt i64 %v624, %v5
  br i1 %v625, label %b84, label %b85
b84:
  %v626 = add i64 %v624, %v623
  %v627 = icmp slt i64 %v626, %v5
  %v628 = select i1 %v627, i64 %v626, i64 %v5
  %v629 = sub i64 %v628, %v624
  %v630 = mul i64 %v629, %v7
  %v632 = add i64 %v630, 0
  %v633 = sdiv i64 %v632, 1
  %v634 = add i64 %v2, 1
  %v635 = mul i64 %v633, %v2
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v630
  %v639 = select i1 %v638, i64 %v637, i64 %v630
  %v640 = mul i64 %v633, %v634
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v630
  %v644 = select i1 %v643, i64 %v642, i64 %v630
  %v645 = mul i64 %v624, %v7
  %v646 = add i64 %v639, %v645
  %v647 = add i64 %v644, %v645
  br label %b86
b86:
  %v648 = phi i64 [ %v646, %b84 ], [ %v710, %b91 ]
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b87, label %b88
b87:
  %v650 = add i64 %v648, 96
  %v651 = icmp slt i64 %v650, %v647
  %v652 = select i1 %v651, i64 %v650, i64 %v647
  br label %b89
b89:
  %v653 = phi i64 [ 0, %b87 ], [ %v709, %b94 ]
  %v654 = icmp slt i64 %v653, 1
  br i1 %v654, label %b90, label %b91
b90:
  %v655 = sub i64 %v652, %v648
  %v656 = sub i64 8, 1
  %v657 = add i64 %v655, %v656
  %v658 = sdiv i64 %v657, 8
  br label %b92
b92:
  %v659 = phi i64 [ 0, %b90 ], [ %v708, %b99 ]
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b93, label %b94
b93:
  %v661 = mul i64 %v655, %v659
  %v662 = sdiv i64 %v661, %v658
  %v663 = add i64 %v648, %v662
  %v664 = add i64 %v659, 1
  %v665 = mul i64 %v655, %v664
  %v666 = sdiv i64 %v665, %v658
  %v667 = add i64 %v648, %v666
  %v668 = mul i64 %v653, 64
  %v669 = getelementptr inbounds float, ptr %v202, i64 %v668
  %v670 = sub i64 %v667, %v663
  %v671 = mul i64 %v663, 8
  %v672 = getelementptr inbounds float, ptr %v10, i64 %v671
  %v673 = getelementptr inbounds float, ptr %v672, i64 0
  %v674 = sub i64 %v670, 1
  %v675 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v674
  %v676 = load ptr, ptr %v675, align 4
  %v677 = icmp sgt i64 %v670, 0
  br i1 %v677, label %b95, label %b96
b95:
  call void %v676(ptr %v673, i64 8, ptr %v669, i64 8, ptr %v631)
  br label %b96
b96:
  %v678 = add i64 %v668, 64
  br label %b97
b97:
  %v679 = phi i64 [ %v663, %b96 ], [ %v707, %b102 ]
  %v680 = icmp slt i64 %v679, %v667
  br i1 %v680, label %b98, label %b99
b98:
  %v681 = sub i64 %v679, %v663
  %v682 = mul i64 %v681, 8
  %v683 = getelementptr inbounds float, ptr %v631, i64 %v682
  %v684 = mul i64 %v624, %v7
  %v685 = sub i64 %v679, %v684
  %v686 = mul i64 %v685, 3
  %v687 = getelementptr inbounds float, ptr %v60, i64 %v686
  br label %b100
b100:
  %v688 = phi i64 [ 0, %b98 ], [ %v706, %b104 ]
  %v689 = icmp slt i64 %v688, 1
  br i1 %v689, label %b101, label %b102
b101:
  %v690 = mul i64 %v653, 1
  %v691 = add i64 %v690, %v688
  %v692 = mul i64 %v691, 8
  %v693 = icmp eq i64 %v692, 0
  br i1 %v693, label %b103, label %b104
b103:
  %v694 = icmp ult i64 3, 8
  %v695 = select i1 %v694, i64 3, i64 8
  %v696 = trunc i64 %v695 to i32
  %v697 = insertelement <8 x i32> poison, i32 %v696, i64 0
  %v698 = shufflevector <8 x i32> %v697, <8 x i32> poison, <8 x i32> zeroinitializer
  %v699 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v698
  %v700 = add i64 0, %v688
  %v701 = mul i64 %v700, 8
  %v702 = getelementptr inbounds float, ptr %v683, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 0, %v692
  %v705 = getelementptr inbounds float, ptr %v687, i64 %v704
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v703, ptr align 4 %v705, <8 x i1> %v699)
  br label %b104
b104:
  %v706 = add nsw i64 %v688, 1
  br label %b100
b102:
  %v707 = add nsw i64 %v679, 1
  br label %b97
b99:
  %v708 = add nsw i64 %v659, 1
  br label %b92
b94:
  %v709 = add nsw i64 %v653, 1
  br label %b89
b91:
  %v710 = add nsw i64 %v648, 96
  br label %b86
b88:
  %v711 = icmp sgt i64 %v3, 1
  br i1 %v711, label %b105, label %b106
b105:
  %v712 = getelementptr inbounds i64, ptr %v1, i64 3
  %v713 = atomicrmw add ptr %v712, i64 1 acq_rel
  %v714 = load i64, ptr %v119, align 8
  %v715 = add i64 %v714, 1
  store i64 %v715, ptr %v119, align 8
  %v716 = mul i64 %v3, %v715
  br label %b107
b107:
  %v717 = load atomic i64, ptr %v712 acquire, align 8
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b108, label %b109
b108:
  %v719 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  br label %b110
b110:
  %v720 = phi i64 [ %v624, %b106 ], [ %v1007, %b151 ]
  %v721 = icmp slt i64 %v720, %v628
  br i1 %v721, label %b111, label %b112
b111:
  %v723 = add i64 %v7, 0
  %v724 = sdiv i64 %v723, 1
  %v725 = add i64 %v2, 1
  %v726 = mul i64 %v724, %v2
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 1
  %v729 = icmp slt i64 %v728, %v7
  %v730 = select i1 %v729, i64 %v728, i64 %v7
  %v731 = mul i64 %v724, %v725
  %v732 = sdiv i64 %v731, %v3
  %v733 = mul i64 %v732, 1
  %v734 = icmp slt i64 %v733, %v7
  %v735 = select i1 %v734, i64 %v733, i64 %v7
  br label %b113
b113:
  %v736 = phi i64 [ %v730, %b111 ], [ %v815, %b118 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b114, label %b115
b114:
  %v738 = add i64 %v736, 96
  %v739 = icmp slt i64 %v738, %v735
  %v740 = select i1 %v739, i64 %v738, i64 %v735
  br label %b116
b116:
  %v741 = phi i64 [ 0, %b114 ], [ %v814, %b121 ]
  %v742 = icmp slt i64 %v741, 1
  br i1 %v742, label %b117, label %b118
b117:
  %v743 = sub i64 %v740, %v736
  %v744 = sub i64 8, 1
  %v745 = add i64 %v743, %v744
  %v746 = sdiv i64 %v745, 8
  br label %b119
b119:
  %v747 = phi i64 [ 0, %b117 ], [ %v813, %b126 ]
  %v748 = icmp slt i64 %v747, %v746
  br i1 %v748, label %b120, label %b121
b120:
  %v749 = mul i64 %v743, %v747
  %v750 = sdiv i64 %v749, %v746
  %v751 = add i64 %v736, %v750
  %v752 = add i64 %v747, 1
  %v753 = mul i64 %v743, %v752
  %v754 = sdiv i64 %v753, %v746
  %v755 = add i64 %v736, %v754
  %v756 = mul i64 %v741, 96
  %v757 = getelementptr inbounds float, ptr %v346, i64 %v756
  %v758 = sub i64 %v755, %v751
  %v759 = add i64 %v720, 0
  %v760 = and i64 %v759, %v92
  %v761 = mul i64 %v760, %v7
  %v762 = add i64 %v761, %v751
  %v763 = mul i64 %v762, 12
  %v764 = getelementptr inbounds float, ptr %v36, i64 %v763
  %v765 = getelementptr inbounds float, ptr %v764, i64 0
  %v766 = sub i64 %v758, 1
  %v767 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v766
  %v768 = load ptr, ptr %v767, align 4
  %v769 = icmp sgt i64 %v758, 0
  br i1 %v769, label %b122, label %b123
b122:
  call void %v768(ptr %v765, i64 12, ptr %v757, i64 12, ptr %v722)
  br label %b123
b123:
  %v770 = add i64 %v756, 96
  br label %b124
b124:
  %v771 = phi i64 [ %v751, %b123 ], [ %v812, %b129 ]
  %v772 = icmp slt i64 %v771, %v755
  br i1 %v772, label %b125, label %b126
b125:
  %v773 = sub i64 %v771, %v751
  %v774 = mul i64 %v773, 8
  %v775 = getelementptr inbounds float, ptr %v722, i64 %v774
  %v776 = add i64 %v720, 0
  %v777 = and i64 %v776, %v98
  %v778 = mul i64 %v777, %v7
  %v779 = add i64 %v778, %v771
  %v780 = mul i64 %v779, 8
  %v781 = getelementptr inbounds float, ptr %v62, i64 %v780
  %v782 = add i64 %v720, 0
  %v783 = and i64 %v782, %v100
  %v784 = mul i64 %v783, %v7
  %v785 = add i64 %v784, %v771
  %v786 = mul i64 %v785, 8
  %v787 = getelementptr inbounds float, ptr %v64, i64 %v786
  br label %b127
b127:
  %v788 = phi i64 [ 0, %b125 ], [ %v811, %b128 ]
  %v789 = icmp slt i64 %v788, 1
  br i1 %v789, label %b128, label %b129
b128:
  %v790 = mul i64 %v741, 1
  %v791 = add i64 %v790, %v788
  %v792 = mul i64 %v791, 8
  %v793 = add i64 0, %v788
  %v794 = mul i64 %v793, 8
  %v795 = getelementptr inbounds float, ptr %v775, i64 %v794
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = add i64 0, %v792
  %v798 = getelementptr inbounds float, ptr %v14, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = fadd <8 x float> %v796, %v799
  %v801 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v802 = shufflevector <8 x float> %v801, <8 x float> poison, <8 x i32> zeroinitializer
  %v803 = fcmp ole <8 x float> %v800, %v802
  %v804 = select <8 x i1> %v803, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v805 = fcmp une <8 x float> %v804, splat (float 0x0000000000000000)
  %v806 = select <8 x i1> %v805, <8 x float> %v802, <8 x float> %v800
  %v807 = add i64 0, %v792
  %v808 = getelementptr inbounds float, ptr %v781, i64 %v807
  store <8 x float> %v800, ptr %v808, align 4
  %v809 = add i64 0, %v792
  %v810 = getelementptr inbounds float, ptr %v787, i64 %v809
  store <8 x float> %v806, ptr %v810, align 4
  %v811 = add nsw i64 %v788, 1
  br label %b127
b129:
  %v812 = add nsw i64 %v771, 1
  br label %b124
b126:
  %v813 = add nsw i64 %v747, 1
  br label %b119
b121:
  %v814 = add nsw i64 %v741, 1
  br label %b116
b118:
  %v815 = add nsw i64 %v736, 96
  br label %b113
b115:
  %v817 = add i64 %v7, 0
  %v818 = sdiv i64 %v817, 1
  %v819 = add i64 %v2, 1
  %v820 = mul i64 %v818, %v2
  %v821 = sdiv i64 %v820, %v3
  %v822 = mul i64 %v821, 1
  %v823 = icmp slt i64 %v822, %v7
  %v824 = select i1 %v823, i64 %v822, i64 %v7
  %v825 = mul i64 %v818, %v819
  %v826 = sdiv i64 %v825, %v3
  %v827 = mul i64 %v826, 1
  %v828 = icmp slt i64 %v827, %v7
  %v829 = select i1 %v828, i64 %v827, i64 %v7
  br label %b130
b130:
  %v830 = phi i64 [ %v824, %b115 ], [ %v912, %b135 ]
  %v831 = icmp slt i64 %v830, %v829
  br i1 %v831, label %b131, label %b132
b131:
  %v832 = add i64 %v830, 96
  %v833 = icmp slt i64 %v832, %v829
  %v834 = select i1 %v833, i64 %v832, i64 %v829
  br label %b133
b133:
  %v835 = phi i64 [ 0, %b131 ], [ %v911, %b138 ]
  %v836 = icmp slt i64 %v835, 1
  br i1 %v836, label %b134, label %b135
b134:
  %v837 = sub i64 %v834, %v830
  %v838 = sub i64 8, 1
  %v839 = add i64 %v837, %v838
  %v840 = sdiv i64 %v839, 8
  br label %b136
b136:
  %v841 = phi i64 [ 0, %b134 ], [ %v910, %b143 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b137, label %b138
b137:
  %v843 = mul i64 %v837, %v841
  %v844 = sdiv i64 %v843, %v840
  %v845 = add i64 %v830, %v844
  %v846 = add i64 %v841, 1
  %v847 = mul i64 %v837, %v846
  %v848 = sdiv i64 %v847, %v840
  %v849 = add i64 %v830, %v848
  %v850 = mul i64 %v835, 64
  %v851 = getelementptr inbounds float, ptr %v347, i64 %v850
  %v852 = sub i64 %v849, %v845
  %v853 = add i64 %v720, 0
  %v854 = and i64 %v853, %v100
  %v855 = mul i64 %v854, %v7
  %v856 = add i64 %v855, %v845
  %v857 = mul i64 %v856, 8
  %v858 = getelementptr inbounds float, ptr %v64, i64 %v857
  %v859 = getelementptr inbounds float, ptr %v858, i64 0
  %v860 = sub i64 %v852, 1
  %v861 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v860
  %v862 = load ptr, ptr %v861, align 4
  %v863 = icmp sgt i64 %v852, 0
  br i1 %v863, label %b139, label %b140
b139:
  call void %v862(ptr %v859, i64 8, ptr %v851, i64 8, ptr %v816)
  br label %b140
b140:
  %v864 = add i64 %v850, 64
  br label %b141
b141:
  %v865 = phi i64 [ %v845, %b140 ], [ %v909, %b146 ]
  %v866 = icmp slt i64 %v865, %v849
  br i1 %v866, label %b142, label %b143
b142:
  %v867 = sub i64 %v865, %v845
  %v868 = mul i64 %v867, 8
  %v869 = getelementptr inbounds float, ptr %v816, i64 %v868
  %v870 = add i64 %v720, 0
  %v871 = sub i64 %v870, %v624
  %v872 = mul i64 %v871, %v7
  %v873 = add i64 %v872, %v865
  %v874 = mul i64 %v873, 3
  %v875 = getelementptr inbounds float, ptr %v60, i64 %v874
  %v876 = add i64 %v720, 0
  %v877 = and i64 %v876, %v102
  %v878 = mul i64 %v877, %v7
  %v879 = add i64 %v878, %v865
  %v880 = mul i64 %v879, 3
  %v881 = getelementptr inbounds float, ptr %v66, i64 %v880
  br label %b144
b144:
  %v882 = phi i64 [ 0, %b142 ], [ %v908, %b148 ]
  %v883 = icmp slt i64 %v882, 1
  br i1 %v883, label %b145, label %b146
b145:
  %v884 = mul i64 %v835, 1
  %v885 = add i64 %v884, %v882
  %v886 = mul i64 %v885, 8
  %v887 = icmp eq i64 %v886, 0
  br i1 %v887, label %b147, label %b148
b147:
  %v888 = icmp ult i64 3, 8
  %v889 = select i1 %v888, i64 3, i64 8
  %v890 = trunc i64 %v889 to i32
  %v891 = insertelement <8 x i32> poison, i32 %v890, i64 0
  %v892 = shufflevector <8 x i32> %v891, <8 x i32> poison, <8 x i32> zeroinitializer
  %v893 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v892
  %v894 = add i64 0, %v882
  %v895 = mul i64 %v894, 8
  %v896 = getelementptr inbounds float, ptr %v869, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 0, %v886
  %v899 = getelementptr inbounds float, ptr %v26, i64 %v898
  %v900 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v899, <8 x i1> %v893, <8 x float> zeroinitializer)
  %v901 = add i64 0, %v886
  %v902 = getelementptr inbounds float, ptr %v875, i64 %v901
  %v903 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v902, <8 x i1> %v893, <8 x float> zeroinitializer)
  %v904 = fadd <8 x float> %v903, %v897
  %v905 = fadd <8 x float> %v900, %v904
  %v906 = add i64 0, %v886
  %v907 = getelementptr inbounds float, ptr %v881, i64 %v906
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v905, ptr align 4 %v907, <8 x i1> %v893)
  br label %b148
b148:
  %v908 = add nsw i64 %v882, 1
  br label %b144
b146:
  %v909 = add nsw i64 %v865, 1
  br label %b141
b143:
  %v910 = add nsw i64 %v841, 1
  br label %b136
b138:
  %v911 = add nsw i64 %v835, 1
  br label %b133
b135:
  %v912 = add nsw i64 %v830, 96
  br label %b130
b132:
  %v913 = add i64 %v7, 0
  %v914 = sdiv i64 %v913, 1
  %v915 = add i64 %v2, 1
  %v916 = mul i64 %v914, %v2
  %v917 = sdiv i64 %v916, %v3
  %v918 = mul i64 %v917, 1
  %v919 = icmp slt i64 %v918, %v7
  %v920 = select i1 %v919, i64 %v918, i64 %v7
  %v921 = mul i64 %v914, %v915
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, %v7
  %v925 = select i1 %v924, i64 %v923, i64 %v7
  br label %b149
b149:
  %v926 = phi i64 [ %v920, %b132 ], [ %v1006, %b154 ]
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b150, label %b151
b150:
  br label %b152
b152:
  %v928 = phi i64 [ 0, %b150 ], [ %v1005, %b153 ]
  %v929 = icmp slt i64 %v928, 4
  br i1 %v929, label %b153, label %b154
b153:
  %v930 = add i64 0, %v928
  %v931 = getelementptr inbounds float, ptr %v28, i64 %v930
  %v932 = load float, ptr %v931, align 4
  %v933 = add i64 %v720, 0
  %v934 = and i64 %v933, %v92
  %v935 = mul i64 %v934, %v7
  %v936 = add i64 %v935, %v926
  %v937 = mul i64 %v936, 12
  %v938 = getelementptr inbounds float, ptr %v36, i64 %v937
  %v939 = add i64 0, %v928
  %v940 = getelementptr inbounds float, ptr %v18, i64 %v939
  %v941 = load float, ptr %v940, align 4
  %v942 = add i64 %v720, 0
  %v943 = and i64 %v942, %v88
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v926
  %v946 = mul i64 %v945, 1
  %v947 = getelementptr inbounds float, ptr %v16, i64 %v946
  %v948 = getelementptr inbounds float, ptr %v947, i64 0
  %v949 = load float, ptr %v948, align 4
  %v950 = fadd float %v949, 0x3FF0000000000000
  %v951 = fmul float %v941, %v950
  %v952 = getelementptr inbounds float, ptr %v20, i64 0
  %v953 = load float, ptr %v952, align 4
  %v954 = fdiv float %v951, %v953
  %v955 = add i64 0, %v928
  %v956 = getelementptr inbounds float, ptr %v22, i64 %v955
  %v957 = load float, ptr %v956, align 4
  %v958 = fadd float %v954, %v957
  %v959 = fmul float 0x401921FB60000000, %v958
  %v960 = call float @cosf(float %v959)
  %v961 = fdiv float %v960, %v953
  %v962 = add i64 %v720, 0
  %v963 = and i64 %v962, %v102
  %v964 = mul i64 %v963, %v7
  %v965 = add i64 %v964, %v926
  %v966 = mul i64 %v965, 3
  %v967 = getelementptr inbounds float, ptr %v66, i64 %v966
  %v968 = add i64 %v720, 1
  %v969 = and i64 %v968, %v92
  %v970 = mul i64 %v969, %v7
  %v971 = add i64 %v970, %v926
  %v972 = mul i64 %v971, 12
  %v973 = getelementptr inbounds float, ptr %v36, i64 %v972
  %v974 = icmp ult i64 3, 8
  %v975 = select i1 %v974, i64 3, i64 8
  %v976 = trunc i64 %v975 to i32
  %v977 = insertelement <8 x i32> poison, i32 %v976, i64 0
  %v978 = shufflevector <8 x i32> %v977, <8 x i32> poison, <8 x i32> zeroinitializer
  %v979 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v978
  %v980 = mul i64 %v928, 3
  %v981 = add i64 0, %v980
  %v982 = add i64 %v981, 0
  %v983 = getelementptr inbounds float, ptr %v938, i64 %v982
  %v984 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v983, <8 x i1> %v979, <8 x float> zeroinitializer)
  %v985 = insertelement <8 x float> poison, float %v932, i64 0
  %v986 = shufflevector <8 x float> %v985, <8 x float> poison, <8 x i32> zeroinitializer
  %v987 = fmul <8 x float> %v986, %v984
  %v988 = add i64 0, 0
  %v989 = getelementptr inbounds float, ptr %v967, i64 %v988
  %v990 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v989, <8 x i1> %v979, <8 x float> zeroinitializer)
  %v991 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v992 = shufflevector <8 x float> %v991, <8 x float> poison, <8 x i32> zeroinitializer
  %v993 = fcmp ole <8 x float> %v990, %v992
  %v994 = select <8 x i1> %v993, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v995 = fcmp une <8 x float> %v994, splat (float 0x0000000000000000)
  %v996 = select <8 x i1> %v995, <8 x float> %v992, <8 x float> %v990
  %v997 = insertelement <8 x float> poison, float %v961, i64 0
  %v998 = shufflevector <8 x float> %v997, <8 x float> poison, <8 x i32> zeroinitializer
  %v999 = fmul <8 x float> %v998, %v996
  %v1000 = fadd <8 x float> %v987, %v999
  %v1001 = mul i64 %v928, 3
  %v1002 = add i64 0, %v1001
  %v1003 = add i64 %v1002, 0
  %v1004 = getelementptr inbounds float, ptr %v973, i64 %v1003
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1000, ptr align 4 %v1004, <8 x i1> %v979)
  %v1005 = add nsw i64 %v928, 1
  br label %b152
b154:
  %v1006 = add nsw i64 %v926, 1
  br label %b149
b151:
  %v1007 = add nsw i64 %v720, 1
  br label %b110
b112:
  %v1008 = icmp sgt i64 %v3, 1
  br i1 %v1008, label %b155, label %b156
b155:
  %v1009 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1010 = atomicrmw add ptr %v1009, i64 1 acq_rel
  %v1011 = load i64, ptr %v119, align 8
  %v1012 = add i64 %v1011, 1
  store i64 %v1012, ptr %v119, align 8
  %v1013 = mul i64 %v3, %v1012
  br label %b157
b157:
  %v1014 = load atomic i64, ptr %v1009 acquire, align 8
  %v1015 = icmp slt i64 %v1014, %v1013
  br i1 %v1015, label %b158, label %b159
b158:
  %v1016 = call i32 @sched_yield()
  br label %b157
b159:
  br label %b156
b156:
  %v1017 = add nsw i64 %v624, %v623
  br label %b83
b85:
  %v1018 = getelementptr inbounds float, ptr %v121, i64 224
  %v1019 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1020 = load i64, ptr %v1019, align 8
  %v1021 = icmp eq i64 %v1020, 0
  br i1 %v1021, label %b160, label %b161
b160:
  %v1022 = add i64 1, 0
  %v1023 = sdiv i64 %v1022, 1
  %v1024 = add i64 %v2, 1
  %v1025 = mul i64 %v1023, %v2
  %v1026 = sdiv i64 %v1025, %v3
  %v1027 = mul i64 %v1026, 1
  %v1028 = icmp slt i64 %v1027, 1
  %v1029 = select i1 %v1028, i64 %v1027, i64 1
  %v1030 = mul i64 %v1023, %v1024
  %v1031 = sdiv i64 %v1030, %v3
  %v1032 = mul i64 %v1031, 1
  %v1033 = icmp slt i64 %v1032, 1
  %v1034 = select i1 %v1033, i64 %v1032, i64 1
  %v1035 = icmp slt i64 %v1034, 1
  %v1036 = select i1 %v1035, i64 %v1034, i64 1
  br label %b162
b162:
  %v1037 = phi i64 [ %v1029, %b160 ], [ %v1152, %b174 ]
  %v1038 = icmp slt i64 %v1037, %v1036
  br i1 %v1038, label %b163, label %b164
b163:
  %v1039 = mul i64 %v1037, 96
  %v1040 = mul i64 %v1037, 8
  %v1041 = add i64 %v1039, 0
  %v1042 = add i64 %v1040, 0
  %v1043 = getelementptr inbounds float, ptr %v1018, i64 %v1041
  %v1044 = sub i64 8, %v1042
  %v1045 = icmp slt i64 %v1044, 0
  %v1046 = select i1 %v1045, i64 0, i64 %v1044
  %v1047 = icmp ult i64 %v1046, 8
  %v1048 = select i1 %v1047, i64 %v1046, i64 8
  %v1049 = trunc i64 %v1048 to i32
  %v1050 = insertelement <8 x i32> poison, i32 %v1049, i64 0
  %v1051 = shufflevector <8 x i32> %v1050, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1052 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1051
  %v1053 = mul i64 %v1042, 12
  %v1054 = add i64 0, %v1053
  %v1055 = getelementptr inbounds float, ptr %v30, i64 %v1054
  %v1056 = icmp sge i64 %v1046, 8
  br i1 %v1056, label %b165, label %b166
b165:
  br label %b167
b167:
  %v1057 = phi i64 [ 0, %b165 ], [ %v1131, %b168 ]
  %v1058 = icmp slt i64 %v1057, 8
  br i1 %v1058, label %b168, label %b169
b168:
  %v1059 = add i64 %v1057, 0
  %v1060 = getelementptr inbounds float, ptr %v1055, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = add i64 %v1057, 12
  %v1063 = getelementptr inbounds float, ptr %v1055, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = add i64 %v1057, 24
  %v1066 = getelementptr inbounds float, ptr %v1055, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = add i64 %v1057, 36
  %v1069 = getelementptr inbounds float, ptr %v1055, i64 %v1068
  %v1070 = load <8 x float>, ptr %v1069, align 4
  %v1071 = add i64 %v1057, 48
  %v1072 = getelementptr inbounds float, ptr %v1055, i64 %v1071
  %v1073 = load <8 x float>, ptr %v1072, align 4
  %v1074 = add i64 %v1057, 60
  %v1075 = getelementptr inbounds float, ptr %v1055, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 %v1057, 72
  %v1078 = getelementptr inbounds float, ptr %v1055, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = add i64 %v1057, 84
  %v1081 = getelementptr inbounds float, ptr %v1055, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = shufflevector <8 x float> %v1061, <8 x float> %v1073, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1084 = shufflevector <8 x float> %v1061, <8 x float> %v1073, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1085 = shufflevector <8 x float> %v1064, <8 x float> %v1076, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1086 = shufflevector <8 x float> %v1064, <8 x float> %v1076, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1087 = shufflevector <8 x float> %v1067, <8 x float> %v1079, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1088 = shufflevector <8 x float> %v1067, <8 x float> %v1079, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1089 = shufflevector <8 x float> %v1070, <8 x float> %v1082, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1090 = shufflevector <8 x float> %v1070, <8 x float> %v1082, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1091 = shufflevector <8 x float> %v1083, <8 x float> %v1087, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1092 = shufflevector <8 x float> %v1083, <8 x float> %v1087, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1093 = shufflevector <8 x float> %v1085, <8 x float> %v1089, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1094 = shufflevector <8 x float> %v1085, <8 x float> %v1089, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1095 = shufflevector <8 x float> %v1084, <8 x float> %v1088, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1096 = shufflevector <8 x float> %v1084, <8 x float> %v1088, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1097 = shufflevector <8 x float> %v1086, <8 x float> %v1090, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1098 = shufflevector <8 x float> %v1086, <8 x float> %v1090, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1099 = shufflevector <8 x float> %v1091, <8 x float> %v1093, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1100 = shufflevector <8 x float> %v1091, <8 x float> %v1093, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1101 = shufflevector <8 x float> %v1092, <8 x float> %v1094, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1102 = shufflevector <8 x float> %v1092, <8 x float> %v1094, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1103 = shufflevector <8 x float> %v1095, <8 x float> %v1097, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1104 = shufflevector <8 x float> %v1095, <8 x float> %v1097, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1105 = shufflevector <8 x float> %v1096, <8 x float> %v1098, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1106 = shufflevector <8 x float> %v1096, <8 x float> %v1098, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1107 = add i64 %v1057, 0
  %v1108 = mul i64 %v1107, 8
  %v1109 = getelementptr inbounds float, ptr %v1043, i64 %v1108
  store <8 x float> %v1099, ptr %v1109, align 4
  %v1110 = add i64 %v1057, 1
  %v1111 = mul i64 %v1110, 8
  %v1112 = getelementptr inbounds float, ptr %v1043, i64 %v1111
  store <8 x float> %v1100, ptr %v1112, align 4
  %v1113 = add i64 %v1057, 2
  %v1114 = mul i64 %v1113, 8
  %v1115 = getelementptr inbounds float, ptr %v1043, i64 %v1114
  store <8 x float> %v1101, ptr %v1115, align 4
  %v1116 = add i64 %v1057, 3
  %v1117 = mul i64 %v1116, 8
  %v1118 = getelementptr inbounds float, ptr %v1043, i64 %v1117
  store <8 x float> %v1102, ptr %v1118, align 4
  %v1119 = add i64 %v1057, 4
  %v1120 = mul i64 %v1119, 8
  %v1121 = getelementptr inbounds float, ptr %v1043, i64 %v1120
  store <8 x float> %v1103, ptr %v1121, align 4
  %v1122 = add i64 %v1057, 5
  %v1123 = mul i64 %v1122, 8
  %v1124 = getelementptr inbounds float, ptr %v1043, i64 %v1123
  store <8 x float> %v1104, ptr %v1124, align 4
  %v1125 = add i64 %v1057, 6
  %v1126 = mul i64 %v1125, 8
  %v1127 = getelementptr inbounds float, ptr %v1043, i64 %v1126
  store <8 x float> %v1105, ptr %v1127, align 4
  %v1128 = add i64 %v1057, 7
  %v1129 = mul i64 %v1128, 8
  %v1130 = getelementptr inbounds float, ptr %v1043, i64 %v1129
  store <8 x float> %v1106, ptr %v1130, align 4
  %v1131 = add nsw i64 %v1057, 8
  br label %b167
b169:
  br label %b170
b170:
  %v1132 = phi i64 [ 8, %b169 ], [ %v1140, %b171 ]
  %v1133 = icmp slt i64 %v1132, 12
  br i1 %v1133, label %b171, label %b172
b171:
  %v1134 = mul i64 %v1132, 1
  %v1135 = getelementptr inbounds float, ptr %v1055, i64 %v1134
  %v1136 = getelementptr float, ptr %v1135, <8 x i64> <i64 0, i64 12, i64 24, i64 36, i64 48, i64 60, i64 72, i64 84>
  %v1137 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1136, <8 x i1> %v1052, <8 x float> zeroinitializer)
  %v1138 = mul i64 %v1132, 8
  %v1139 = getelementptr inbounds float, ptr %v1043, i64 %v1138
  store <8 x float> %v1137, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1132, 1
  br label %b170
b172:
  br label %b166
b166:
  %v1141 = icmp slt i64 %v1046, 8
  br i1 %v1141, label %b173, label %b174
b173:
  br label %b175
b175:
  %v1142 = phi i64 [ 0, %b173 ], [ %v1150, %b176 ]
  %v1143 = icmp slt i64 %v1142, 12
  br i1 %v1143, label %b176, label %b177
b176:
  %v1144 = mul i64 %v1142, 1
  %v1145 = getelementptr inbounds float, ptr %v1055, i64 %v1144
  %v1146 = getelementptr float, ptr %v1145, <8 x i64> <i64 0, i64 12, i64 24, i64 36, i64 48, i64 60, i64 72, i64 84>
  %v1147 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1146, <8 x i1> %v1052, <8 x float> zeroinitializer)
  %v1148 = mul i64 %v1142, 8
  %v1149 = getelementptr inbounds float, ptr %v1043, i64 %v1148
  store <8 x float> %v1147, ptr %v1149, align 4
  %v1150 = add nsw i64 %v1142, 1
  br label %b175
b177:
  br label %b174
b174:
  %v1151 = add i64 %v1039, 96
  %v1152 = add nsw i64 %v1037, 1
  br label %b162
b164:
  br label %b161
b161:
  %v1153 = icmp sgt i64 %v3, 1
  br i1 %v1153, label %b178, label %b179
b178:
  %v1154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1155 = atomicrmw add ptr %v1154, i64 1 acq_rel
  %v1156 = load i64, ptr %v119, align 8
  %v1157 = add i64 %v1156, 1
  store i64 %v1157, ptr %v119, align 8
  %v1158 = mul i64 %v3, %v1157
  br label %b180
b180:
  %v1159 = load atomic i64, ptr %v1154 acquire, align 8
  %v1160 = icmp slt i64 %v1159, %v1158
  br i1 %v1160, label %b181, label %b182
b181:
  %v1161 = call i32 @sched_yield()
  br label %b180
b182:
  br label %b179
b179:
  %v1163 = add i64 %v8, 0
  %v1164 = sdiv i64 %v1163, 1
  %v1165 = add i64 %v2, 1
  %v1166 = mul i64 %v1164, %v2
  %v1167 = sdiv i64 %v1166, %v3
  %v1168 = mul i64 %v1167, 1
  %v1169 = icmp slt i64 %v1168, %v8
  %v1170 = select i1 %v1169, i64 %v1168, i64 %v8
  %v1171 = mul i64 %v1164, %v1165
  %v1172 = sdiv i64 %v1171, %v3
  %v1173 = mul i64 %v1172, 1
  %v1174 = icmp slt i64 %v1173, %v8
  %v1175 = select i1 %v1174, i64 %v1173, i64 %v8
  br label %b183
b183:
  %v1176 = phi i64 [ %v1170, %b179 ], [ %v1245, %b188 ]
  %v1177 = icmp slt i64 %v1176, %v1175
  br i1 %v1177, label %b184, label %b185
b184:
  %v1178 = add i64 %v1176, 96
  %v1179 = icmp slt i64 %v1178, %v1175
  %v1180 = select i1 %v1179, i64 %v1178, i64 %v1175
  br label %b186
b186:
  %v1181 = phi i64 [ 0, %b184 ], [ %v1244, %b191 ]
  %v1182 = icmp slt i64 %v1181, 1
  br i1 %v1182, label %b187, label %b188
b187:
  %v1183 = sub i64 %v1180, %v1176
  %v1184 = sub i64 8, 1
  %v1185 = add i64 %v1183, %v1184
  %v1186 = sdiv i64 %v1185, 8
  br label %b189
b189:
  %v1187 = phi i64 [ 0, %b187 ], [ %v1243, %b196 ]
  %v1188 = icmp slt i64 %v1187, %v1186
  br i1 %v1188, label %b190, label %b191
b190:
  %v1189 = mul i64 %v1183, %v1187
  %v1190 = sdiv i64 %v1189, %v1186
  %v1191 = add i64 %v1176, %v1190
  %v1192 = add i64 %v1187, 1
  %v1193 = mul i64 %v1183, %v1192
  %v1194 = sdiv i64 %v1193, %v1186
  %v1195 = add i64 %v1176, %v1194
  %v1196 = mul i64 %v1181, 96
  %v1197 = getelementptr inbounds float, ptr %v1018, i64 %v1196
  %v1198 = sub i64 %v1195, %v1191
  %v1199 = mul i64 1, %v7
  %v1200 = add i64 %v1191, %v1199
  %v1201 = mul i64 %v1200, 12
  %v1202 = getelementptr inbounds float, ptr %v36, i64 %v1201
  %v1203 = getelementptr inbounds float, ptr %v1202, i64 0
  %v1204 = sub i64 %v1198, 1
  %v1205 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1204
  %v1206 = load ptr, ptr %v1205, align 4
  %v1207 = icmp sgt i64 %v1198, 0
  br i1 %v1207, label %b192, label %b193
b192:
  call void %v1206(ptr %v1203, i64 12, ptr %v1197, i64 12, ptr %v1162)
  br label %b193
b193:
  %v1208 = add i64 %v1196, 96
  br label %b194
b194:
  %v1209 = phi i64 [ %v1191, %b193 ], [ %v1242, %b199 ]
  %v1210 = icmp slt i64 %v1209, %v1195
  br i1 %v1210, label %b195, label %b196
b195:
  %v1211 = sub i64 %v1209, %v1191
  %v1212 = mul i64 %v1211, 8
  %v1213 = getelementptr inbounds float, ptr %v1162, i64 %v1212
  %v1214 = mul i64 %v1209, 8
  %v1215 = getelementptr inbounds float, ptr %v68, i64 %v1214
  %v1216 = mul i64 %v1209, 8
  %v1217 = getelementptr inbounds float, ptr %v40, i64 %v1216
  br label %b197
b197:
  %v1218 = phi i64 [ 0, %b195 ], [ %v1241, %b198 ]
  %v1219 = icmp slt i64 %v1218, 1
  br i1 %v1219, label %b198, label %b199
b198:
  %v1220 = mul i64 %v1181, 1
  %v1221 = add i64 %v1220, %v1218
  %v1222 = mul i64 %v1221, 8
  %v1223 = add i64 0, %v1218
  %v1224 = mul i64 %v1223, 8
  %v1225 = getelementptr inbounds float, ptr %v1213, i64 %v1224
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = add i64 0, %v1222
  %v1228 = getelementptr inbounds float, ptr %v32, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = fadd <8 x float> %v1226, %v1229
  %v1231 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1232 = shufflevector <8 x float> %v1231, <8 x float> poison, <8 x i32> zeroinitializer
  %v1233 = fcmp ole <8 x float> %v1230, %v1232
  %v1234 = select <8 x i1> %v1233, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1235 = fcmp une <8 x float> %v1234, splat (float 0x0000000000000000)
  %v1236 = select <8 x i1> %v1235, <8 x float> %v1232, <8 x float> %v1230
  %v1237 = add i64 0, %v1222
  %v1238 = getelementptr inbounds float, ptr %v1215, i64 %v1237
  store <8 x float> %v1234, ptr %v1238, align 4
  %v1239 = add i64 0, %v1222
  %v1240 = getelementptr inbounds float, ptr %v1217, i64 %v1239
  store <8 x float> %v1236, ptr %v1240, align 4
  %v1241 = add nsw i64 %v1218, 1
  br label %b197
b199:
  %v1242 = add nsw i64 %v1209, 1
  br label %b194
b196:
  %v1243 = add nsw i64 %v1187, 1
  br label %b189
b191:
  %v1244 = add nsw i64 %v1181, 1
  br label %b186
b188:
  %v1245 = add nsw i64 %v1176, 96
  br label %b183
b185:
  %v1246 = icmp sgt i64 %v3, 1
  br i1 %v1246, label %b200, label %b201
b200:
  %v1247 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1248 = atomicrmw add ptr %v1247, i64 1 acq_rel
  %v1249 = load i64, ptr %v119, align 8
  %v1250 = add i64 %v1249, 1
  store i64 %v1250, ptr %v119, align 8
  %v1251 = mul i64 %v3, %v1250
  br label %b202
b202:
  %v1252 = load atomic i64, ptr %v1247 acquire, align 8
  %v1253 = icmp slt i64 %v1252, %v1251
  br i1 %v1253, label %b203, label %b204
b203:
  %v1254 = call i32 @sched_yield()
  br label %b202
b204:
  br label %b201
b201:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v119 = alloca i64, i64 1, align 8
  %v239 = alloca float, i64 96, align 4
  %v658 = alloca float, i64 96, align 4
  %v761 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds i64, ptr %v1, i64 6
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 9
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 18
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 19
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 21
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 22
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 32
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 33
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 34
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 35
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 36
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 37
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 38
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 40
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 41
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 42
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 43
  %v118 = load i64, ptr %v117, align 8
  store i64 0, ptr %v119, align 8
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v121 = load ptr, ptr %v120, align 4
  %v122 = mul i64 %v2, 15360
  %v123 = add i64 %v122, 304
  %v124 = getelementptr inbounds float, ptr %v121, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v121, i64 0
  %v126 = getelementptr inbounds i64, ptr %v1, i64 4
  %v127 = load i64, ptr %v126, align 8
  %v128 = icmp eq i64 %v127, 0
  br i1 %v128, label %b0, label %b1
b0:
  %v129 = add i64 1, 0
  %v130 = sdiv i64 %v129, 1
  %v131 = add i64 %v2, 1
  %v132 = mul i64 %v130, %v2
  %v133 = sdiv i64 %v132, %v3
  %v134 = mul i64 %v133, 1
  %v135 = icmp slt i64 %v134, 1
  %v136 = select i1 %v135, i64 %v134, i64 1
  %v137 = mul i64 %v130, %v131
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, 1
  %v141 = select i1 %v140, i64 %v139, i64 1
  %v142 = icmp slt i64 %v141, 1
  %v143 = select i1 %v142, i64 %v141, i64 1
  br label %b2
b2:
  %v144 = phi i64 [ %v136, %b0 ], [ %v195, %b10 ]
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b3, label %b4
b3:
  %v146 = mul i64 %v144, 128
  %v147 = mul i64 %v144, 16
  %v148 = add i64 %v146, 0
  %v149 = add i64 %v147, 0
  %v150 = getelementptr inbounds float, ptr %v125, i64 %v148
  %v151 = sub i64 12, %v149
  %v152 = icmp slt i64 %v151, 0
  %v153 = select i1 %v152, i64 0, i64 %v151
  %v154 = icmp ult i64 %v153, 8
  %v155 = select i1 %v154, i64 %v153, i64 8
  %v156 = trunc i64 %v155 to i32
  %v157 = insertelement <8 x i32> poison, i32 %v156, i64 0
  %v158 = shufflevector <8 x i32> %v157, <8 x i32> poison, <8 x i32> zeroinitializer
  %v159 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v158
  %v160 = mul i64 %v149, 1
  %v161 = add i64 0, %v160
  %v162 = getelementptr inbounds float, ptr %v30, i64 %v161
  br label %b5
b5:
  %v163 = phi i64 [ 0, %b3 ], [ %v170, %b6 ]
  %v164 = icmp slt i64 %v163, 8
  br i1 %v164, label %b6, label %b7
b6:
  %v165 = mul i64 %v163, 12
  %v166 = getelementptr inbounds float, ptr %v162, i64 %v165
  %v167 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v166, <8 x i1> %v159, <8 x float> zeroinitializer)
  %v168 = mul i64 %v163, 16
  %v169 = getelementptr inbounds float, ptr %v150, i64 %v168
  store <8 x float> %v167, ptr %v169, align 4
  %v170 = add nsw i64 %v163, 1
  br label %b5
b7:
  %v171 = add i64 %v146, 8
  %v172 = add i64 %v147, 8
  %v173 = getelementptr inbounds float, ptr %v125, i64 %v171
  %v174 = sub i64 12, %v172
  %v175 = icmp slt i64 %v174, 0
  %v176 = select i1 %v175, i64 0, i64 %v174
  %v177 = icmp ult i64 %v176, 8
  %v178 = select i1 %v177, i64 %v176, i64 8
  %v179 = trunc i64 %v178 to i32
  %v180 = insertelement <8 x i32> poison, i32 %v179, i64 0
  %v181 = shufflevector <8 x i32> %v180, <8 x i32> poison, <8 x i32> zeroinitializer
  %v182 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v181
  %v183 = mul i64 %v172, 1
  %v184 = add i64 0, %v183
  %v185 = getelementptr inbounds float, ptr %v30, i64 %v184
  br label %b8
b8:
  %v186 = phi i64 [ 0, %b7 ], [ %v193, %b9 ]
  %v187 = icmp slt i64 %v186, 8
  br i1 %v187, label %b9, label %b10
b9:
  %v188 = mul i64 %v186, 12
  %v189 = getelementptr inbounds float, ptr %v185, i64 %v188
  %v190 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v189, <8 x i1> %v182, <8 x float> zeroinitializer)
  %v191 = mul i64 %v186, 16
  %v192 = getelementptr inbounds float, ptr %v173, i64 %v191
  store <8 x float> %v190, ptr %v192, align 4
  %v193 = add nsw i64 %v186, 1
  br label %b8
b10:
  %v194 = add i64 %v146, 128
  %v195 = add nsw i64 %v144, 1
  br label %b2
b4:
  br label %b1
b1:
  %v196 = icmp sgt i64 %v3, 1
  br i1 %v196, label %b11, label %b12
b11:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 3
  %v198 = atomicrmw add ptr %v197, i64 1 acq_rel
  %v199 = load i64, ptr %v119, align 8
  %v200 = add i64 %v199, 1
  store i64 %v200, ptr %v119, align 8
  %v201 = mul i64 %v3, %v200
  br label %b13
b13:
  %v202 = load atomic i64, ptr %v197 acquire, align 8
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b14, label %b15
b14:
  %v204 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v205 = add i64 %v8, 0
  %v206 = sdiv i64 %v205, 1
  %v207 = add i64 %v2, 1
  %v208 = mul i64 %v206, %v2
  %v209 = sdiv i64 %v208, %v3
  %v210 = mul i64 %v209, 1
  %v211 = icmp slt i64 %v210, %v8
  %v212 = select i1 %v211, i64 %v210, i64 %v8
  %v213 = mul i64 %v206, %v207
  %v214 = sdiv i64 %v213, %v3
  %v215 = mul i64 %v214, 1
  %v216 = icmp slt i64 %v215, %v8
  %v217 = select i1 %v216, i64 %v215, i64 %v8
  br label %b16
b16:
  %v218 = phi i64 [ %v212, %b12 ], [ %v238, %b17 ]
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b17, label %b18
b17:
  %v220 = mul i64 %v218, 8
  %v221 = getelementptr inbounds float, ptr %v68, i64 %v220
  %v222 = mul i64 %v218, 8
  %v223 = getelementptr inbounds float, ptr %v34, i64 %v222
  %v224 = mul i64 %v218, 8
  %v225 = getelementptr inbounds float, ptr %v70, i64 %v224
  %v226 = add i64 0, 0
  %v227 = getelementptr inbounds float, ptr %v221, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 0, 0
  %v230 = getelementptr inbounds float, ptr %v223, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v233 = shufflevector <8 x float> %v232, <8 x float> poison, <8 x i32> zeroinitializer
  %v234 = fcmp une <8 x float> %v228, splat (float 0x0000000000000000)
  %v235 = select <8 x i1> %v234, <8 x float> %v233, <8 x float> %v231
  %v236 = add i64 0, 0
  %v237 = getelementptr inbounds float, ptr %v225, i64 %v236
  store <8 x float> %v235, ptr %v237, align 4
  %v238 = add nsw i64 %v218, 1
  br label %b16
b18:
  %v240 = add i64 %v8, 0
  %v241 = sdiv i64 %v240, 1
  %v242 = add i64 %v2, 1
  %v243 = mul i64 %v241, %v2
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, %v8
  %v247 = select i1 %v246, i64 %v245, i64 %v8
  %v248 = mul i64 %v241, %v242
  %v249 = sdiv i64 %v248, %v3
  %v250 = mul i64 %v249, 1
  %v251 = icmp slt i64 %v250, %v8
  %v252 = select i1 %v251, i64 %v250, i64 %v8
  br label %b19
b19:
  %v253 = phi i64 [ %v247, %b18 ], [ %v320, %b24 ]
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b20, label %b21
b20:
  %v255 = add i64 %v253, 96
  %v256 = icmp slt i64 %v255, %v252
  %v257 = select i1 %v256, i64 %v255, i64 %v252
  br label %b22
b22:
  %v258 = phi i64 [ 0, %b20 ], [ %v319, %b27 ]
  %v259 = icmp slt i64 %v258, 1
  br i1 %v259, label %b23, label %b24
b23:
  %v260 = sub i64 %v257, %v253
  %v261 = sub i64 6, 1
  %v262 = add i64 %v260, %v261
  %v263 = sdiv i64 %v262, 6
  br label %b25
b25:
  %v264 = phi i64 [ 0, %b23 ], [ %v318, %b32 ]
  %v265 = icmp slt i64 %v264, %v263
  br i1 %v265, label %b26, label %b27
b26:
  %v266 = mul i64 %v260, %v264
  %v267 = sdiv i64 %v266, %v263
  %v268 = add i64 %v253, %v267
  %v269 = add i64 %v264, 1
  %v270 = mul i64 %v260, %v269
  %v271 = sdiv i64 %v270, %v263
  %v272 = add i64 %v253, %v271
  %v273 = mul i64 %v258, 128
  %v274 = getelementptr inbounds float, ptr %v125, i64 %v273
  %v275 = sub i64 %v272, %v268
  %v276 = mul i64 %v268, 8
  %v277 = getelementptr inbounds float, ptr %v70, i64 %v276
  %v278 = getelementptr inbounds float, ptr %v277, i64 0
  %v279 = sub i64 %v275, 1
  %v280 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v279
  %v281 = load ptr, ptr %v280, align 4
  %v282 = icmp sgt i64 %v275, 0
  br i1 %v282, label %b28, label %b29
b28:
  call void %v281(ptr %v278, i64 8, ptr %v274, i64 8, ptr %v239)
  br label %b29
b29:
  %v283 = add i64 %v273, 128
  br label %b30
b30:
  %v284 = phi i64 [ %v268, %b29 ], [ %v317, %b35 ]
  %v285 = icmp slt i64 %v284, %v272
  br i1 %v285, label %b31, label %b32
b31:
  %v286 = sub i64 %v284, %v268
  %v287 = mul i64 %v286, 16
  %v288 = getelementptr inbounds float, ptr %v239, i64 %v287
  %v289 = mul i64 %v284, 12
  %v290 = getelementptr inbounds float, ptr %v72, i64 %v289
  br label %b33
b33:
  %v291 = phi i64 [ 0, %b31 ], [ %v316, %b39 ]
  %v292 = icmp slt i64 %v291, 2
  br i1 %v292, label %b34, label %b35
b34:
  %v293 = mul i64 %v258, 2
  %v294 = add i64 %v293, %v291
  %v295 = mul i64 %v294, 8
  %v296 = icmp slt i64 %v295, 8
  br i1 %v296, label %b36, label %b37
b36:
  %v297 = add i64 0, %v291
  %v298 = mul i64 %v297, 8
  %v299 = getelementptr inbounds float, ptr %v288, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = add i64 0, %v295
  %v302 = getelementptr inbounds float, ptr %v290, i64 %v301
  store <8 x float> %v300, ptr %v302, align 4
  br label %b37
b37:
  %v303 = icmp eq i64 %v295, 8
  br i1 %v303, label %b38, label %b39
b38:
  %v304 = icmp ult i64 4, 8
  %v305 = select i1 %v304, i64 4, i64 8
  %v306 = trunc i64 %v305 to i32
  %v307 = insertelement <8 x i32> poison, i32 %v306, i64 0
  %v308 = shufflevector <8 x i32> %v307, <8 x i32> poison, <8 x i32> zeroinitializer
  %v309 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v308
  %v310 = add i64 0, %v291
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v288, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 0, %v295
  %v315 = getelementptr inbounds float, ptr %v290, i64 %v314
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v313, ptr align 4 %v315, <8 x i1> %v309)
  br label %b39
b39:
  %v316 = add nsw i64 %v291, 1
  br label %b33
b35:
  %v317 = add nsw i64 %v284, 1
  br label %b30
b32:
  %v318 = add nsw i64 %v264, 1
  br label %b25
b27:
  %v319 = add nsw i64 %v258, 1
  br label %b22
b24:
  %v320 = add nsw i64 %v253, 96
  br label %b19
b21:
  %v321 = icmp sgt i64 %v3, 1
  br i1 %v321, label %b40, label %b41
b40:
  %v322 = getelementptr inbounds i64, ptr %v1, i64 3
  %v323 = atomicrmw add ptr %v322, i64 1 acq_rel
  %v324 = load i64, ptr %v119, align 8
  %v325 = add i64 %v324, 1
  store i64 %v325, ptr %v119, align 8
  %v326 = mul i64 %v3, %v325
  br label %b42
b42:
  %v327 = load atomic i64, ptr %v322 acquire, align 8
  %v328 = icmp slt i64 %v327, %v326
  br i1 %v328, label %b43, label %b44
b43:
  %v329 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v330 = getelementptr inbounds float, ptr %v121, i64 128
  %v331 = getelementptr inbounds float, ptr %v121, i64 176
  %v332 = getelementptr inbounds i64, ptr %v1, i64 4
  %v333 = load i64, ptr %v332, align 8
  %v334 = icmp eq i64 %v333, 0
  br i1 %v334, label %b45, label %b46
b45:
  %v335 = add i64 1, 0
  %v336 = sdiv i64 %v335, 1
  %v337 = add i64 %v2, 1
  %v338 = mul i64 %v336, %v2
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, 1
  %v342 = select i1 %v341, i64 %v340, i64 1
  %v343 = mul i64 %v336, %v337
  %v344 = sdiv i64 %v343, %v3
  %v345 = mul i64 %v344, 1
  %v346 = icmp slt i64 %v345, 1
  %v347 = select i1 %v346, i64 %v345, i64 1
  %v348 = icmp slt i64 %v347, 1
  %v349 = select i1 %v348, i64 %v347, i64 1
  br label %b47
b47:
  %v350 = phi i64 [ %v342, %b45 ], [ %v401, %b55 ]
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b48, label %b49
b48:
  %v352 = mul i64 %v350, 48
  %v353 = mul i64 %v350, 8
  %v354 = add i64 %v352, 0
  %v355 = add i64 %v353, 0
  %v356 = getelementptr inbounds float, ptr %v330, i64 %v354
  %v357 = sub i64 8, %v355
  %v358 = icmp slt i64 %v357, 0
  %v359 = select i1 %v358, i64 0, i64 %v357
  %v360 = icmp ult i64 %v359, 8
  %v361 = select i1 %v360, i64 %v359, i64 8
  %v362 = trunc i64 %v361 to i32
  %v363 = insertelement <8 x i32> poison, i32 %v362, i64 0
  %v364 = shufflevector <8 x i32> %v363, <8 x i32> poison, <8 x i32> zeroinitializer
  %v365 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v364
  %v366 = mul i64 %v355, 1
  %v367 = add i64 0, %v366
  %v368 = getelementptr inbounds float, ptr %v24, i64 %v367
  br label %b50
b50:
  %v369 = phi i64 [ 0, %b48 ], [ %v376, %b51 ]
  %v370 = icmp slt i64 %v369, 3
  br i1 %v370, label %b51, label %b52
b51:
  %v371 = mul i64 %v369, 16
  %v372 = getelementptr inbounds float, ptr %v368, i64 %v371
  %v373 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v372, <8 x i1> %v365, <8 x float> zeroinitializer)
  %v374 = mul i64 %v369, 16
  %v375 = getelementptr inbounds float, ptr %v356, i64 %v374
  store <8 x float> %v373, ptr %v375, align 4
  %v376 = add nsw i64 %v369, 1
  br label %b50
b52:
  %v377 = add i64 %v352, 8
  %v378 = add i64 %v353, 0
  %v379 = getelementptr inbounds float, ptr %v330, i64 %v377
  %v380 = sub i64 8, %v378
  %v381 = icmp slt i64 %v380, 0
  %v382 = select i1 %v381, i64 0, i64 %v380
  %v383 = icmp ult i64 %v382, 8
  %v384 = select i1 %v383, i64 %v382, i64 8
  %v385 = trunc i64 %v384 to i32
  %v386 = insertelement <8 x i32> poison, i32 %v385, i64 0
  %v387 = shufflevector <8 x i32> %v386, <8 x i32> poison, <8 x i32> zeroinitializer
  %v388 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v387
  %v389 = mul i64 %v378, 1
  %v390 = add i64 8, %v389
  %v391 = getelementptr inbounds float, ptr %v24, i64 %v390
  br label %b53
b53:
  %v392 = phi i64 [ 0, %b52 ], [ %v399, %b54 ]
  %v393 = icmp slt i64 %v392, 3
  br i1 %v393, label %b54, label %b55
b54:
  %v394 = mul i64 %v392, 16
  %v395 = getelementptr inbounds float, ptr %v391, i64 %v394
  %v396 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v395, <8 x i1> %v388, <8 x float> zeroinitializer)
  %v397 = mul i64 %v392, 16
  %v398 = getelementptr inbounds float, ptr %v379, i64 %v397
  store <8 x float> %v396, ptr %v398, align 4
  %v399 = add nsw i64 %v392, 1
  br label %b53
b55:
  %v400 = add i64 %v352, 48
  %v401 = add nsw i64 %v350, 1
  br label %b47
b49:
  %v402 = add i64 1, 0
  %v403 = sdiv i64 %v402, 1
  %v404 = add i64 %v2, 1
  %v405 = mul i64 %v403, %v2
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, 1
  %v409 = select i1 %v408, i64 %v407, i64 1
  %v410 = mul i64 %v403, %v404
  %v411 = sdiv i64 %v410, %v3
  %v412 = mul i64 %v411, 1
  %v413 = icmp slt i64 %v412, 1
  %v414 = select i1 %v413, i64 %v412, i64 1
  %v415 = icmp slt i64 %v414, 1
  %v416 = select i1 %v415, i64 %v414, i64 1
  br label %b56
b56:
  %v417 = phi i64 [ %v409, %b49 ], [ %v468, %b64 ]
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b57, label %b58
b57:
  %v419 = mul i64 %v417, 128
  %v420 = mul i64 %v417, 16
  %v421 = add i64 %v419, 0
  %v422 = add i64 %v420, 0
  %v423 = getelementptr inbounds float, ptr %v331, i64 %v421
  %v424 = sub i64 12, %v422
  %v425 = icmp slt i64 %v424, 0
  %v426 = select i1 %v425, i64 0, i64 %v424
  %v427 = icmp ult i64 %v426, 8
  %v428 = select i1 %v427, i64 %v426, i64 8
  %v429 = trunc i64 %v428 to i32
  %v430 = insertelement <8 x i32> poison, i32 %v429, i64 0
  %v431 = shufflevector <8 x i32> %v430, <8 x i32> poison, <8 x i32> zeroinitializer
  %v432 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v431
  %v433 = mul i64 %v422, 1
  %v434 = add i64 0, %v433
  %v435 = getelementptr inbounds float, ptr %v12, i64 %v434
  br label %b59
b59:
  %v436 = phi i64 [ 0, %b57 ], [ %v443, %b60 ]
  %v437 = icmp slt i64 %v436, 8
  br i1 %v437, label %b60, label %b61
b60:
  %v438 = mul i64 %v436, 12
  %v439 = getelementptr inbounds float, ptr %v435, i64 %v438
  %v440 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v439, <8 x i1> %v432, <8 x float> zeroinitializer)
  %v441 = mul i64 %v436, 16
  %v442 = getelementptr inbounds float, ptr %v423, i64 %v441
  store <8 x float> %v440, ptr %v442, align 4
  %v443 = add nsw i64 %v436, 1
  br label %b59
b61:
  %v444 = add i64 %v419, 8
  %v445 = add i64 %v420, 8
  %v446 = getelementptr inbounds float, ptr %v331, i64 %v444
  %v447 = sub i64 12, %v445
  %v448 = icmp slt i64 %v447, 0
  %v449 = select i1 %v448, i64 0, i64 %v447
  %v450 = icmp ult i64 %v449, 8
  %v451 = select i1 %v450, i64 %v449, i64 8
  %v452 = trunc i64 %v451 to i32
  %v453 = insertelement <8 x i32> poison, i32 %v452, i64 0
  %v454 = shufflevector <8 x i32> %v453, <8 x i32> poison, <8 x i32> zeroinitializer
  %v455 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v454
  %v456 = mul i64 %v445, 1
  %v457 = add i64 0, %v456
  %v458 = getelementptr inbounds float, ptr %v12, i64 %v457
  br label %b62
b62:
  %v459 = phi i64 [ 0, %b61 ], [ %v466, %b63 ]
  %v460 = icmp slt i64 %v459, 8
  br i1 %v460, label %b63, label %b64
b63:
  %v461 = mul i64 %v459, 12
  %v462 = getelementptr inbounds float, ptr %v458, i64 %v461
  %v463 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v462, <8 x i1> %v455, <8 x float> zeroinitializer)
  %v464 = mul i64 %v459, 16
  %v465 = getelementptr inbounds float, ptr %v446, i64 %v464
  store <8 x float> %v463, ptr %v465, align 4
  %v466 = add nsw i64 %v459, 1
  br label %b62
b64:
  %v467 = add i64 %v419, 128
  %v468 = add nsw i64 %v417, 1
  br label %b56
b58:
  br label %b46
b46:
  %v469 = icmp sgt i64 %v3, 1
  br i1 %v469, label %b65, label %b66
b65:
  %v470 = getelementptr inbounds i64, ptr %v1, i64 3
  %v471 = atomicrmw add ptr %v470, i64 1 acq_rel
  %v472 = load i64, ptr %v119, align 8
  %v473 = add i64 %v472, 1
  store i64 %v473, ptr %v119, align 8
  %v474 = mul i64 %v3, %v473
  br label %b67
b67:
  %v475 = load atomic i64, ptr %v470 acquire, align 8
  %v476 = icmp slt i64 %v475, %v474
  br i1 %v476, label %b68, label %b69
b68:
  %v477 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  br label %b70
b70:
  %v478 = phi i64 [ 0, %b66 ], [ %v915, %b125 ]
  %v479 = icmp slt i64 %v478, %v5
  br i1 %v479, label %b71, label %b72
b71:
  %v480 = sub i64 %v5, 1
  %v481 = sub i64 %v480, %v478
  %v482 = add i64 %v7, 0
  %v483 = sdiv i64 %v482, 1
  %v484 = add i64 %v2, 1
  %v485 = mul i64 %v483, %v2
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, %v7
  %v489 = select i1 %v488, i64 %v487, i64 %v7
  %v490 = mul i64 %v483, %v484
  %v491 = sdiv i64 %v490, %v3
  %v492 = mul i64 %v491, 1
  %v493 = icmp slt i64 %v492, %v7
  %v494 = select i1 %v493, i64 %v492, i64 %v7
  br label %b73
b73:
  %v495 = phi i64 [ %v489, %b71 ], [ %v539, %b74 ]
  %v496 = icmp slt i64 %v495, %v494
  br i1 %v496, label %b74, label %b75
b74:
  %v497 = add i64 %v481, 1
  %v498 = and i64 %v497, 1
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v495
  %v501 = mul i64 %v500, 12
  %v502 = getelementptr inbounds float, ptr %v38, i64 %v501
  %v503 = add i64 %v481, 0
  %v504 = and i64 %v503, %v108
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v495
  %v507 = mul i64 %v506, 12
  %v508 = getelementptr inbounds float, ptr %v72, i64 %v507
  %v509 = add i64 %v481, 0
  %v510 = and i64 %v509, %v110
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v495
  %v513 = mul i64 %v512, 12
  %v514 = getelementptr inbounds float, ptr %v74, i64 %v513
  %v515 = add i64 0, 0
  %v516 = getelementptr inbounds float, ptr %v502, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 0, 0
  %v519 = getelementptr inbounds float, ptr %v508, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = fadd <8 x float> %v517, %v520
  %v522 = add i64 0, 0
  %v523 = getelementptr inbounds float, ptr %v514, i64 %v522
  store <8 x float> %v521, ptr %v523, align 4
  %v524 = icmp ult i64 4, 8
  %v525 = select i1 %v524, i64 4, i64 8
  %v526 = trunc i64 %v525 to i32
  %v527 = insertelement <8 x i32> poison, i32 %v526, i64 0
  %v528 = shufflevector <8 x i32> %v527, <8 x i32> poison, <8 x i32> zeroinitializer
  %v529 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v528
  %v530 = add i64 0, 8
  %v531 = getelementptr inbounds float, ptr %v502, i64 %v530
  %v532 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v531, <8 x i1> %v529, <8 x float> zeroinitializer)
  %v533 = add i64 0, 8
  %v534 = getelementptr inbounds float, ptr %v508, i64 %v533
  %v535 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v534, <8 x i1> %v529, <8 x float> zeroinitializer)
  %v536 = fadd <8 x float> %v532, %v535
  %v537 = add i64 0, 8
  %v538 = getelementptr inbounds float, ptr %v514, i64 %v537
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v536, ptr align 4 %v538, <8 x i1> %v529)
  %v539 = add nsw i64 %v495, 1
  br label %b73
b75:
  %v540 = add i64 %v7, 0
  %v541 = sdiv i64 %v540, 1
  %v542 = add i64 %v2, 1
  %v543 = mul i64 %v541, %v2
  %v544 = sdiv i64 %v543, %v3
  %v545 = mul i64 %v544, 1
  %v546 = icmp slt i64 %v545, %v7
  %v547 = select i1 %v546, i64 %v545, i64 %v7
  %v548 = mul i64 %v541, %v542
  %v549 = sdiv i64 %v548, %v3
  %v550 = mul i64 %v549, 1
  %v551 = icmp slt i64 %v550, %v7
  %v552 = select i1 %v551, i64 %v550, i64 %v7
  br label %b76
b76:
  %v553 = phi i64 [ %v547, %b75 ], [ %v607, %b81 ]
  %v554 = icmp slt i64 %v553, %v552
  br i1 %v554, label %b77, label %b78
b77:
  %v555 = icmp ult i64 3, 8
  %v556 = select i1 %v555, i64 3, i64 8
  %v557 = trunc i64 %v556 to i32
  %v558 = insertelement <8 x i32> poison, i32 %v557, i64 0
  %v559 = shufflevector <8 x i32> %v558, <8 x i32> poison, <8 x i32> zeroinitializer
  %v560 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v559
  br label %b79
b79:
  %v561 = phi i64 [ 0, %b77 ], [ %v602, %b80 ]
  %v562 = phi <8 x float> [ splat (float 0x0000000000000000), %b77 ], [ %v601, %b80 ]
  %v563 = icmp slt i64 %v561, 4
  br i1 %v563, label %b80, label %b81
b80:
  %v564 = add i64 %v481, 0
  %v565 = and i64 %v564, %v110
  %v566 = mul i64 %v565, %v7
  %v567 = add i64 %v566, %v553
  %v568 = mul i64 %v567, 12
  %v569 = getelementptr inbounds float, ptr %v74, i64 %v568
  %v570 = add i64 0, %v561
  %v571 = getelementptr inbounds float, ptr %v18, i64 %v570
  %v572 = load float, ptr %v571, align 4
  %v573 = add i64 %v481, 0
  %v574 = and i64 %v573, %v88
  %v575 = mul i64 %v574, %v7
  %v576 = add i64 %v575, %v553
  %v577 = mul i64 %v576, 1
  %v578 = getelementptr inbounds float, ptr %v16, i64 %v577
  %v579 = getelementptr inbounds float, ptr %v578, i64 0
  %v580 = load float, ptr %v579, align 4
  %v581 = fadd float %v580, 0x3FF0000000000000
  %v582 = fmul float %v572, %v581
  %v583 = getelementptr inbounds float, ptr %v20, i64 0
  %v584 = load float, ptr %v583, align 4
  %v585 = fdiv float %v582, %v584
  %v586 = add i64 0, %v561
  %v587 = getelementptr inbounds float, ptr %v22, i64 %v586
  %v588 = load float, ptr %v587, align 4
  %v589 = fadd float %v585, %v588
  %v590 = fmul float 0x401921FB60000000, %v589
  %v591 = call float @cosf(float %v590)
  %v592 = fdiv float %v591, %v584
  %v593 = add i64 0, 0
  %v594 = mul i64 %v561, 3
  %v595 = add i64 %v593, %v594
  %v596 = getelementptr inbounds float, ptr %v569, i64 %v595
  %v597 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v596, <8 x i1> %v560, <8 x float> zeroinitializer)
  %v598 = insertelement <8 x float> poison, float %v592, i64 0
  %v599 = shufflevector <8 x float> %v598, <8 x float> poison, <8 x i32> zeroinitializer
  %v600 = fmul <8 x float> %v597, %v599
  %v601 = fadd <8 x float> %v562, %v600
  %v602 = add nsw i64 %v561, 1
  br label %b79
b81:
  %v603 = mul i64 %v553, 3
  %v604 = getelementptr inbounds float, ptr %v76, i64 %v603
  %v605 = add i64 0, 0
  %v606 = getelementptr inbounds float, ptr %v604, i64 %v605
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v562, ptr align 4 %v606, <8 x i1> %v560)
  %v607 = add nsw i64 %v553, 1
  br label %b76
b78:
  %v608 = add i64 %v7, 0
  %v609 = sdiv i64 %v608, 1
  %v610 = add i64 %v2, 1
  %v611 = mul i64 %v609, %v2
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v7
  %v615 = select i1 %v614, i64 %v613, i64 %v7
  %v616 = mul i64 %v609, %v610
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, %v7
  %v620 = select i1 %v619, i64 %v618, i64 %v7
  br label %b82
b82:
  %v621 = phi i64 [ %v615, %b78 ], [ %v657, %b83 ]
  %v622 = icmp slt i64 %v621, %v620
  br i1 %v622, label %b83, label %b84
b83:
  %v623 = add i64 %v481, 0
  %v624 = and i64 %v623, %v102
  %v625 = mul i64 %v624, %v7
  %v626 = add i64 %v625, %v621
  %v627 = mul i64 %v626, 3
  %v628 = getelementptr inbounds float, ptr %v66, i64 %v627
  %v629 = mul i64 %v621, 3
  %v630 = getelementptr inbounds float, ptr %v76, i64 %v629
  %v631 = add i64 %v481, 0
  %v632 = and i64 %v631, %v112
  %v633 = mul i64 %v632, %v7
  %v634 = add i64 %v633, %v621
  %v635 = mul i64 %v634, 3
  %v636 = getelementptr inbounds float, ptr %v78, i64 %v635
  %v637 = icmp ult i64 3, 8
  %v638 = select i1 %v637, i64 3, i64 8
  %v639 = trunc i64 %v638 to i32
  %v640 = insertelement <8 x i32> poison, i32 %v639, i64 0
  %v641 = shufflevector <8 x i32> %v640, <8 x i32> poison, <8 x i32> zeroinitializer
  %v642 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v641
  %v643 = add i64 0, 0
  %v644 = getelementptr inbounds float, ptr %v628, i64 %v643
  %v645 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v644, <8 x i1> %v642, <8 x float> zeroinitializer)
  %v646 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v647 = shufflevector <8 x float> %v646, <8 x float> poison, <8 x i32> zeroinitializer
  %v648 = fcmp ole <8 x float> %v645, %v647
  %v649 = select <8 x i1> %v648, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v650 = add i64 0, 0
  %v651 = getelementptr inbounds float, ptr %v630, i64 %v650
  %v652 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v651, <8 x i1> %v642, <8 x float> zeroinitializer)
  %v653 = fcmp une <8 x float> %v649, splat (float 0x0000000000000000)
  %v654 = select <8 x i1> %v653, <8 x float> %v647, <8 x float> %v652
  %v655 = add i64 0, 0
  %v656 = getelementptr inbounds float, ptr %v636, i64 %v655
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v654, ptr align 4 %v656, <8 x i1> %v642)
  %v657 = add nsw i64 %v621, 1
  br label %b82
b84:
  %v659 = add i64 %v7, 0
  %v660 = sdiv i64 %v659, 1
  %v661 = add i64 %v2, 1
  %v662 = mul i64 %v660, %v2
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, %v7
  %v666 = select i1 %v665, i64 %v664, i64 %v7
  %v667 = mul i64 %v660, %v661
  %v668 = sdiv i64 %v667, %v3
  %v669 = mul i64 %v668, 1
  %v670 = icmp slt i64 %v669, %v7
  %v671 = select i1 %v670, i64 %v669, i64 %v7
  br label %b85
b85:
  %v672 = phi i64 [ %v666, %b84 ], [ %v760, %b90 ]
  %v673 = icmp slt i64 %v672, %v671
  br i1 %v673, label %b86, label %b87
b86:
  %v674 = add i64 %v672, 96
  %v675 = icmp slt i64 %v674, %v671
  %v676 = select i1 %v675, i64 %v674, i64 %v671
  br label %b88
b88:
  %v677 = phi i64 [ 0, %b86 ], [ %v759, %b93 ]
  %v678 = icmp slt i64 %v677, 1
  br i1 %v678, label %b89, label %b90
b89:
  %v679 = sub i64 %v676, %v672
  %v680 = sub i64 6, 1
  %v681 = add i64 %v679, %v680
  %v682 = sdiv i64 %v681, 6
  br label %b91
b91:
  %v683 = phi i64 [ 0, %b89 ], [ %v758, %b98 ]
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b92, label %b93
b92:
  %v685 = mul i64 %v679, %v683
  %v686 = sdiv i64 %v685, %v682
  %v687 = add i64 %v672, %v686
  %v688 = add i64 %v683, 1
  %v689 = mul i64 %v679, %v688
  %v690 = sdiv i64 %v689, %v682
  %v691 = add i64 %v672, %v690
  %v692 = mul i64 %v677, 48
  %v693 = getelementptr inbounds float, ptr %v330, i64 %v692
  %v694 = sub i64 %v691, %v687
  %v695 = add i64 %v481, 0
  %v696 = and i64 %v695, %v112
  %v697 = mul i64 %v696, %v7
  %v698 = add i64 %v697, %v687
  %v699 = mul i64 %v698, 3
  %v700 = getelementptr inbounds float, ptr %v78, i64 %v699
  %v701 = getelementptr inbounds float, ptr %v700, i64 0
  %v702 = sub i64 %v694, 1
  %v703 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v702
  %v704 = load ptr, ptr %v703, align 4
  %v705 = icmp sgt i64 %v694, 0
  br i1 %v705, label %b94, label %b95
b94:
  call void %v704(ptr %v701, i64 3, ptr %v693, i64 3, ptr %v658)
  br label %b95
b95:
  %v706 = add i64 %v692, 48
  br label %b96
b96:
  %v707 = phi i64 [ %v687, %b95 ], [ %v757, %b101 ]
  %v708 = icmp slt i64 %v707, %v691
  br i1 %v708, label %b97, label %b98
b97:
  %v709 = sub i64 %v707, %v687
  %v710 = mul i64 %v709, 16
  %v711 = getelementptr inbounds float, ptr %v658, i64 %v710
  %v712 = add i64 %v481, 0
  %v713 = and i64 %v712, %v98
  %v714 = mul i64 %v713, %v7
  %v715 = add i64 %v714, %v707
  %v716 = mul i64 %v715, 8
  %v717 = getelementptr inbounds float, ptr %v62, i64 %v716
  %v718 = add i64 %v481, 0
  %v719 = and i64 %v718, %v96
  %v720 = mul i64 %v719, %v7
  %v721 = add i64 %v720, %v707
  %v722 = mul i64 %v721, 8
  %v723 = getelementptr inbounds float, ptr %v42, i64 %v722
  %v724 = add i64 %v481, 0
  %v725 = and i64 %v724, %v114
  %v726 = mul i64 %v725, %v7
  %v727 = add i64 %v726, %v707
  %v728 = mul i64 %v727, 8
  %v729 = getelementptr inbounds float, ptr %v80, i64 %v728
  br label %b99
b99:
  %v730 = phi i64 [ 0, %b97 ], [ %v756, %b100 ]
  %v731 = icmp slt i64 %v730, 1
  br i1 %v731, label %b100, label %b101
b100:
  %v732 = mul i64 %v677, 1
  %v733 = add i64 %v732, %v730
  %v734 = mul i64 %v733, 8
  %v735 = add i64 0, %v730
  %v736 = mul i64 %v735, 8
  %v737 = getelementptr inbounds float, ptr %v711, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = add i64 1, %v730
  %v740 = mul i64 %v739, 8
  %v741 = getelementptr inbounds float, ptr %v711, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = add i64 0, %v734
  %v744 = getelementptr inbounds float, ptr %v717, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v747 = shufflevector <8 x float> %v746, <8 x float> poison, <8 x i32> zeroinitializer
  %v748 = fcmp ole <8 x float> %v745, %v747
  %v749 = select <8 x i1> %v748, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v750 = fcmp une <8 x float> %v749, splat (float 0x0000000000000000)
  %v751 = select <8 x i1> %v750, <8 x float> %v747, <8 x float> %v742
  %v752 = add i64 0, %v734
  %v753 = getelementptr inbounds float, ptr %v723, i64 %v752
  store <8 x float> %v738, ptr %v753, align 4
  %v754 = add i64 0, %v734
  %v755 = getelementptr inbounds float, ptr %v729, i64 %v754
  store <8 x float> %v751, ptr %v755, align 4
  %v756 = add nsw i64 %v730, 1
  br label %b99
b101:
  %v757 = add nsw i64 %v707, 1
  br label %b96
b98:
  %v758 = add nsw i64 %v683, 1
  br label %b91
b93:
  %v759 = add nsw i64 %v677, 1
  br label %b88
b90:
  %v760 = add nsw i64 %v672, 96
  br label %b85
b87:
  %v762 = add i64 %v7, 0
  %v763 = sdiv i64 %v762, 1
  %v764 = add i64 %v2, 1
  %v765 = mul i64 %v763, %v2
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 1
  %v768 = icmp slt i64 %v767, %v7
  %v769 = select i1 %v768, i64 %v767, i64 %v7
  %v770 = mul i64 %v763, %v764
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 1
  %v773 = icmp slt i64 %v772, %v7
  %v774 = select i1 %v773, i64 %v772, i64 %v7
  br label %b102
b102:
  %v775 = phi i64 [ %v769, %b87 ], [ %v850, %b107 ]
  %v776 = icmp slt i64 %v775, %v774
  br i1 %v776, label %b103, label %b104
b103:
  %v777 = add i64 %v775, 96
  %v778 = icmp slt i64 %v777, %v774
  %v779 = select i1 %v778, i64 %v777, i64 %v774
  br label %b105
b105:
  %v780 = phi i64 [ 0, %b103 ], [ %v849, %b110 ]
  %v781 = icmp slt i64 %v780, 1
  br i1 %v781, label %b106, label %b107
b106:
  %v782 = sub i64 %v779, %v775
  %v783 = sub i64 6, 1
  %v784 = add i64 %v782, %v783
  %v785 = sdiv i64 %v784, 6
  br label %b108
b108:
  %v786 = phi i64 [ 0, %b106 ], [ %v848, %b115 ]
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b109, label %b110
b109:
  %v788 = mul i64 %v782, %v786
  %v789 = sdiv i64 %v788, %v785
  %v790 = add i64 %v775, %v789
  %v791 = add i64 %v786, 1
  %v792 = mul i64 %v782, %v791
  %v793 = sdiv i64 %v792, %v785
  %v794 = add i64 %v775, %v793
  %v795 = mul i64 %v780, 128
  %v796 = getelementptr inbounds float, ptr %v331, i64 %v795
  %v797 = sub i64 %v794, %v790
  %v798 = add i64 %v481, 0
  %v799 = and i64 %v798, %v114
  %v800 = mul i64 %v799, %v7
  %v801 = add i64 %v800, %v790
  %v802 = mul i64 %v801, 8
  %v803 = getelementptr inbounds float, ptr %v80, i64 %v802
  %v804 = getelementptr inbounds float, ptr %v803, i64 0
  %v805 = sub i64 %v797, 1
  %v806 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v805
  %v807 = load ptr, ptr %v806, align 4
  %v808 = icmp sgt i64 %v797, 0
  br i1 %v808, label %b111, label %b112
b111:
  call void %v807(ptr %v804, i64 8, ptr %v796, i64 8, ptr %v761)
  br label %b112
b112:
  %v809 = add i64 %v795, 128
  br label %b113
b113:
  %v810 = phi i64 [ %v790, %b112 ], [ %v847, %b118 ]
  %v811 = icmp slt i64 %v810, %v794
  br i1 %v811, label %b114, label %b115
b114:
  %v812 = sub i64 %v810, %v790
  %v813 = mul i64 %v812, 16
  %v814 = getelementptr inbounds float, ptr %v761, i64 %v813
  %v815 = add i64 %v481, 0
  %v816 = and i64 %v815, %v116
  %v817 = mul i64 %v816, %v7
  %v818 = add i64 %v817, %v810
  %v819 = mul i64 %v818, 12
  %v820 = getelementptr inbounds float, ptr %v82, i64 %v819
  br label %b116
b116:
  %v821 = phi i64 [ 0, %b114 ], [ %v846, %b122 ]
  %v822 = icmp slt i64 %v821, 2
  br i1 %v822, label %b117, label %b118
b117:
  %v823 = mul i64 %v780, 2
  %v824 = add i64 %v823, %v821
  %v825 = mul i64 %v824, 8
  %v826 = icmp slt i64 %v825, 8
  br i1 %v826, label %b119, label %b120
b119:
  %v827 = add i64 0, %v821
  %v828 = mul i64 %v827, 8
  %v829 = getelementptr inbounds float, ptr %v814, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = add i64 0, %v825
  %v832 = getelementptr inbounds float, ptr %v820, i64 %v831
  store <8 x float> %v830, ptr %v832, align 4
  br label %b120
b120:
  %v833 = icmp eq i64 %v825, 8
  br i1 %v833, label %b121, label %b122
b121:
  %v834 = icmp ult i64 4, 8
  %v835 = select i1 %v834, i64 4, i64 8
  %v836 = trunc i64 %v835 to i32
  %v837 = insertelement <8 x i32> poison, i32 %v836, i64 0
  %v838 = shufflevector <8 x i32> %v837, <8 x i32> poison, <8 x i32> zeroinitializer
  %v839 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v838
  %v840 = add i64 0, %v821
  %v841 = mul i64 %v840, 8
  %v842 = getelementptr inbounds float, ptr %v814, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 0, %v825
  %v845 = getelementptr inbounds float, ptr %v820, i64 %v844
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v843, ptr align 4 %v845, <8 x i1> %v839)
  br label %b122
b122:
  %v846 = add nsw i64 %v821, 1
  br label %b116
b118:
  %v847 = add nsw i64 %v810, 1
  br label %b113
b115:
  %v848 = add nsw i64 %v786, 1
  br label %b108
b110:
  %v849 = add nsw i64 %v780, 1
  br label %b105
b107:
  %v850 = add nsw i64 %v775, 96
  br label %b102
b104:
  %v851 = add i64 %v7, 0
  %v852 = sdiv i64 %v851, 1
  %v853 = add i64 %v2, 1
  %v854 = mul i64 %v852, %v2
  %v855 = sdiv i64 %v854, %v3
  %v856 = mul i64 %v855, 1
  %v857 = icmp slt i64 %v856, %v7
  %v858 = select i1 %v857, i64 %v856, i64 %v7
  %v859 = mul i64 %v852, %v853
  %v860 = sdiv i64 %v859, %v3
  %v861 = mul i64 %v860, 1
  %v862 = icmp slt i64 %v861, %v7
  %v863 = select i1 %v862, i64 %v861, i64 %v7
  br label %b123
b123:
  %v864 = phi i64 [ %v858, %b104 ], [ %v914, %b128 ]
  %v865 = icmp slt i64 %v864, %v863
  br i1 %v865, label %b124, label %b125
b124:
  br label %b126
b126:
  %v866 = phi i64 [ 0, %b124 ], [ %v913, %b127 ]
  %v867 = icmp slt i64 %v866, 4
  br i1 %v867, label %b127, label %b128
b127:
  %v868 = add i64 %v481, 0
  %v869 = and i64 %v868, %v110
  %v870 = mul i64 %v869, %v7
  %v871 = add i64 %v870, %v864
  %v872 = mul i64 %v871, 12
  %v873 = getelementptr inbounds float, ptr %v74, i64 %v872
  %v874 = add i64 0, %v866
  %v875 = getelementptr inbounds float, ptr %v28, i64 %v874
  %v876 = load float, ptr %v875, align 4
  %v877 = add i64 %v481, 0
  %v878 = and i64 %v877, %v116
  %v879 = mul i64 %v878, %v7
  %v880 = add i64 %v879, %v864
  %v881 = mul i64 %v880, 12
  %v882 = getelementptr inbounds float, ptr %v82, i64 %v881
  %v883 = add i64 %v481, 0
  %v884 = and i64 %v883, 1
  %v885 = mul i64 %v884, %v7
  %v886 = add i64 %v885, %v864
  %v887 = mul i64 %v886, 12
  %v888 = getelementptr inbounds float, ptr %v38, i64 %v887
  %v889 = icmp ult i64 3, 8
  %v890 = select i1 %v889, i64 3, i64 8
  %v891 = trunc i64 %v890 to i32
  %v892 = insertelement <8 x i32> poison, i32 %v891, i64 0
  %v893 = shufflevector <8 x i32> %v892, <8 x i32> poison, <8 x i32> zeroinitializer
  %v894 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v893
  %v895 = mul i64 %v866, 3
  %v896 = add i64 0, %v895
  %v897 = add i64 %v896, 0
  %v898 = getelementptr inbounds float, ptr %v873, i64 %v897
  %v899 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v898, <8 x i1> %v894, <8 x float> zeroinitializer)
  %v900 = insertelement <8 x float> poison, float %v876, i64 0
  %v901 = shufflevector <8 x float> %v900, <8 x float> poison, <8 x i32> zeroinitializer
  %v902 = fmul <8 x float> %v899, %v901
  %v903 = mul i64 %v866, 3
  %v904 = add i64 0, %v903
  %v905 = add i64 %v904, 0
  %v906 = getelementptr inbounds float, ptr %v882, i64 %v905
  %v907 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v906, <8 x i1> %v894, <8 x float> zeroinitializer)
  %v908 = fadd <8 x float> %v902, %v907
  %v909 = mul i64 %v866, 3
  %v910 = add i64 0, %v909
  %v911 = add i64 %v910, 0
  %v912 = getelementptr inbounds float, ptr %v888, i64 %v911
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v908, ptr align 4 %v912, <8 x i1> %v894)
  %v913 = add nsw i64 %v866, 1
  br label %b126
b128:
  %v914 = add nsw i64 %v864, 1
  br label %b123
b125:
  %v915 = add nsw i64 %v478, 1
  br label %b70
b72:
  %v916 = icmp sgt i64 %v3, 1
  br i1 %v916, label %b129, label %b130
b129:
  %v917 = getelementptr inbounds i64, ptr %v1, i64 3
  %v918 = atomicrmw add ptr %v917, i64 1 acq_rel
  %v919 = load i64, ptr %v119, align 8
  %v920 = add i64 %v919, 1
  store i64 %v920, ptr %v119, align 8
  %v921 = mul i64 %v3, %v920
  br label %b131
b131:
  %v922 = load atomic i64, ptr %v917 acquire, align 8
  %v923 = icmp slt i64 %v922, %v921
  br i1 %v923, label %b132, label %b133
b132:
  %v924 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v925 = add i64 %v8, 0
  %v926 = sdiv i64 %v925, 1
  %v927 = add i64 %v2, 1
  %v928 = mul i64 %v926, %v2
  %v929 = sdiv i64 %v928, %v3
  %v930 = mul i64 %v929, 1
  %v931 = icmp slt i64 %v930, %v8
  %v932 = select i1 %v931, i64 %v930, i64 %v8
  %v933 = mul i64 %v926, %v927
  %v934 = sdiv i64 %v933, %v3
  %v935 = mul i64 %v934, 1
  %v936 = icmp slt i64 %v935, %v8
  %v937 = select i1 %v936, i64 %v935, i64 %v8
  br label %b134
b134:
  %v938 = phi i64 [ %v932, %b130 ], [ %v970, %b139 ]
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b135, label %b136
b135:
  br label %b137
b137:
  %v940 = phi i64 [ 0, %b135 ], [ %v969, %b142 ]
  %v941 = icmp slt i64 %v940, 4
  br i1 %v941, label %b138, label %b139
b138:
  br label %b140
b140:
  %v942 = phi i64 [ 0, %b138 ], [ %v963, %b141 ]
  %v943 = phi float [ 0x0000000000000000, %b138 ], [ %v962, %b141 ]
  %v944 = icmp slt i64 %v942, 3
  br i1 %v944, label %b141, label %b142
b141:
  %v945 = mul i64 %v938, 12
  %v946 = getelementptr inbounds float, ptr %v74, i64 %v945
  %v947 = mul i64 %v938, 3
  %v948 = getelementptr inbounds float, ptr %v66, i64 %v947
  %v949 = mul i64 %v940, 3
  %v950 = add i64 0, %v949
  %v951 = add i64 %v950, %v942
  %v952 = getelementptr inbounds float, ptr %v946, i64 %v951
  %v953 = load float, ptr %v952, align 4
  %v954 = add i64 0, %v942
  %v955 = getelementptr inbounds float, ptr %v948, i64 %v954
  %v956 = load float, ptr %v955, align 4
  %v957 = fcmp ole float %v956, 0x0000000000000000
  %v958 = select i1 %v957, float 0x3FF0000000000000, float 0x0000000000000000
  %v959 = fcmp une float %v958, 0x0000000000000000
  %v960 = select i1 %v959, float 0x0000000000000000, float %v956
  %v961 = fmul float %v953, %v960
  %v962 = fadd float %v943, %v961
  %v963 = add nsw i64 %v942, 1
  br label %b140
b142:
  %v964 = fadd float %v943, 0x0000000000000000
  %v965 = mul i64 %v938, 4
  %v966 = getelementptr inbounds float, ptr %v84, i64 %v965
  %v967 = add i64 0, %v940
  %v968 = getelementptr inbounds float, ptr %v966, i64 %v967
  store float %v964, ptr %v968, align 4
  %v969 = add nsw i64 %v940, 1
  br label %b137
b139:
  %v970 = add nsw i64 %v938, 1
  br label %b134
b136:
  %v971 = icmp sgt i64 %v3, 1
  br i1 %v971, label %b143, label %b144
b143:
  %v972 = getelementptr inbounds i64, ptr %v1, i64 3
  %v973 = atomicrmw add ptr %v972, i64 1 acq_rel
  %v974 = load i64, ptr %v119, align 8
  %v975 = add i64 %v974, 1
  store i64 %v975, ptr %v119, align 8
  %v976 = mul i64 %v3, %v975
  br label %b145
b145:
  %v977 = load atomic i64, ptr %v972 acquire, align 8
  %v978 = icmp slt i64 %v977, %v976
  br i1 %v978, label %b146, label %b147
b146:
  %v979 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  %v980 = mul i64 0, 8
  %v981 = getelementptr inbounds float, ptr %v80, i64 %v980
  %v982 = getelementptr inbounds float, ptr %v981, i64 0
  %v983 = mul i64 0, 12
  %v984 = getelementptr inbounds float, ptr %v36, i64 %v983
  %v985 = getelementptr inbounds float, ptr %v984, i64 0
  %v986 = getelementptr inbounds float, ptr %v124, i64 12288
  %v987 = add i64 8, 1
  %v988 = sdiv i64 %v987, 2
  %v989 = add i64 %v2, 1
  %v990 = mul i64 %v988, %v2
  %v991 = sdiv i64 %v990, %v3
  %v992 = mul i64 %v991, 2
  %v993 = icmp slt i64 %v992, 8
  %v994 = select i1 %v993, i64 %v992, i64 8
  %v995 = mul i64 %v988, %v989
  %v996 = sdiv i64 %v995, %v3
  %v997 = mul i64 %v996, 2
  %v998 = icmp slt i64 %v997, 8
  %v999 = select i1 %v998, i64 %v997, i64 8
  %v1000 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b148
b148:
  %v1001 = phi i64 [ %v994, %b144 ], [ %v1009, %b153 ]
  %v1002 = icmp slt i64 %v1001, %v999
  br i1 %v1002, label %b149, label %b150
b149:
  %v1003 = mul i64 %v1001, 12
  %v1004 = getelementptr inbounds float, ptr %v1000, i64 %v1003
  br label %b151
b151:
  %v1005 = phi i64 [ 0, %b149 ], [ %v1008, %b152 ]
  %v1006 = icmp slt i64 %v1005, 12
  br i1 %v1006, label %b152, label %b153
b152:
  %v1007 = getelementptr inbounds float, ptr %v1004, i64 %v1005
  store float 0x0000000000000000, ptr %v1007, align 4
  %v1008 = add nsw i64 %v1005, 1
  br label %b151
b153:
  %v1009 = add nsw i64 %v1001, 1
  br label %b148
b150:
  %v1010 = mul i64 %v8, 1
  br label %b154
b154:
  %v1011 = phi i64 [ 0, %b150 ], [ %v1124, %b159 ]
  %v1012 = icmp slt i64 %v1011, %v1010
  br i1 %v1012, label %b155, label %b156
b155:
  %v1013 = sub i64 %v1010, %v1011
  %v1014 = icmp slt i64 %v1013, 384
  %v1015 = select i1 %v1014, i64 %v1013, i64 384
  br label %b157
b157:
  %v1016 = phi i64 [ %v994, %b155 ], [ %v1123, %b183 ]
  %v1017 = icmp slt i64 %v1016, %v999
  br i1 %v1017, label %b158, label %b159
b158:
  %v1018 = sub i64 %v999, %v1016
  %v1019 = icmp slt i64 %v1018, 64
  %v1020 = select i1 %v1019, i64 %v1018, i64 64
  %v1021 = sdiv i64 %v1020, 2
  %v1022 = mul i64 %v1021, 2
  %v1023 = sub i64 %v1020, %v1022
  %v1024 = mul i64 %v1011, 8
  %v1025 = add i64 %v1024, %v1016
  %v1026 = getelementptr inbounds float, ptr %v982, i64 %v1025
  br label %b160
b160:
  %v1027 = phi i64 [ 0, %b158 ], [ %v1053, %b168 ]
  %v1028 = icmp slt i64 %v1027, %v1015
  br i1 %v1028, label %b161, label %b162
b161:
  %v1029 = mul i64 %v1027, 8
  %v1030 = getelementptr inbounds float, ptr %v1026, i64 %v1029
  %v1031 = mul i64 %v1027, 2
  %v1032 = getelementptr inbounds float, ptr %v986, i64 %v1031
  br label %b163
b163:
  %v1033 = phi i64 [ 0, %b161 ], [ %v1042, %b164 ]
  %v1034 = icmp slt i64 %v1033, %v1021
  br i1 %v1034, label %b164, label %b165
b164:
  %v1035 = mul i64 %v1033, 2
  %v1036 = getelementptr inbounds float, ptr %v1030, i64 %v1035
  %v1037 = mul i64 %v1033, 768
  %v1038 = getelementptr inbounds float, ptr %v1032, i64 %v1037
  %v1039 = getelementptr inbounds float, ptr %v1036, i64 0
  %v1040 = load <2 x float>, ptr %v1039, align 4
  %v1041 = getelementptr inbounds float, ptr %v1038, i64 0
  store <2 x float> %v1040, ptr %v1041, align 4
  %v1042 = add nsw i64 %v1033, 1
  br label %b163
b165:
  %v1043 = mul i64 %v1021, 2
  %v1044 = getelementptr inbounds float, ptr %v1030, i64 %v1043
  %v1045 = mul i64 %v1021, 768
  %v1046 = getelementptr inbounds float, ptr %v1032, i64 %v1045
  br label %b166
b166:
  %v1047 = phi i64 [ 0, %b165 ], [ %v1052, %b167 ]
  %v1048 = icmp slt i64 %v1047, %v1023
  br i1 %v1048, label %b167, label %b168
b167:
  %v1049 = getelementptr inbounds float, ptr %v1044, i64 %v1047
  %v1050 = load float, ptr %v1049, align 4
  %v1051 = getelementptr inbounds float, ptr %v1046, i64 %v1047
  store float %v1050, ptr %v1051, align 4
  %v1052 = add nsw i64 %v1047, 1
  br label %b166, !llvm.loop !0
b168:
  %v1053 = add nsw i64 %v1027, 1
  br label %b160
b162:
  br label %b169
b169:
  %v1054 = phi i64 [ 0, %b162 ], [ %v1089, %b177 ]
  %v1055 = icmp slt i64 %v1054, 0
  br i1 %v1055, label %b170, label %b171
b170:
  %v1056 = mul i64 %v1011, 12
  %v1057 = add i64 %v1056, %v1054
  %v1058 = getelementptr inbounds float, ptr %v985, i64 %v1057
  br label %b172
b172:
  %v1059 = phi i64 [ 0, %b170 ], [ %v1077, %b173 ]
  %v1060 = icmp slt i64 %v1059, %v1015
  br i1 %v1060, label %b173, label %b174
b173:
  %v1061 = mul i64 %v1059, 12
  %v1062 = getelementptr inbounds float, ptr %v1058, i64 %v1061
  %v1063 = mul i64 %v1059, 32
  %v1064 = getelementptr inbounds float, ptr %v124, i64 %v1063
  %v1065 = getelementptr inbounds float, ptr %v1062, i64 0
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = getelementptr inbounds float, ptr %v1064, i64 0
  store <8 x float> %v1066, ptr %v1067, align 4
  %v1068 = getelementptr inbounds float, ptr %v1062, i64 8
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = getelementptr inbounds float, ptr %v1064, i64 8
  store <8 x float> %v1069, ptr %v1070, align 4
  %v1071 = getelementptr inbounds float, ptr %v1062, i64 16
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = getelementptr inbounds float, ptr %v1064, i64 16
  store <8 x float> %v1072, ptr %v1073, align 4
  %v1074 = getelementptr inbounds float, ptr %v1062, i64 24
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = getelementptr inbounds float, ptr %v1064, i64 24
  store <8 x float> %v1075, ptr %v1076, align 4
  %v1077 = add nsw i64 %v1059, 1
  br label %b172
b174:
  %v1078 = sdiv i64 %v1020, 2
  br label %b175
b175:
  %v1079 = phi i64 [ 0, %b174 ], [ %v1088, %b176 ]
  %v1080 = icmp slt i64 %v1079, %v1078
  br i1 %v1080, label %b176, label %b177
b176:
  %v1081 = mul i64 %v1079, 2
  %v1082 = add i64 %v1016, %v1081
  %v1083 = mul i64 %v1079, 768
  %v1084 = getelementptr inbounds float, ptr %v986, i64 %v1083
  %v1085 = mul i64 %v1082, 12
  %v1086 = add i64 %v1085, %v1054
  %v1087 = getelementptr inbounds float, ptr %v1000, i64 %v1086
  call void @outer_2x32(ptr %v1084, ptr %v124, i64 %v1015, ptr %v1087, i64 12)
  %v1088 = add nsw i64 %v1079, 1
  br label %b175
b177:
  %v1089 = add nsw i64 %v1054, 32
  br label %b169
b171:
  %v1090 = mul i64 %v1011, 12
  %v1091 = add i64 %v1090, 0
  %v1092 = getelementptr inbounds float, ptr %v985, i64 %v1091
  br label %b178
b178:
  %v1093 = phi i64 [ 0, %b171 ], [ %v1111, %b179 ]
  %v1094 = icmp slt i64 %v1093, %v1015
  br i1 %v1094, label %b179, label %b180
b179:
  %v1095 = mul i64 %v1093, 12
  %v1096 = getelementptr inbounds float, ptr %v1092, i64 %v1095
  %v1097 = mul i64 %v1093, 16
  %v1098 = getelementptr inbounds float, ptr %v124, i64 %v1097
  %v1099 = getelementptr inbounds float, ptr %v1096, i64 0
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = getelementptr inbounds float, ptr %v1098, i64 0
  store <8 x float> %v1100, ptr %v1101, align 4
  %v1102 = getelementptr inbounds float, ptr %v1096, i64 8
  %v1103 = icmp ult i64 4, 8
  %v1104 = select i1 %v1103, i64 4, i64 8
  %v1105 = trunc i64 %v1104 to i32
  %v1106 = insertelement <8 x i32> poison, i32 %v1105, i64 0
  %v1107 = shufflevector <8 x i32> %v1106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1108 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1107
  %v1109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1102, <8 x i1> %v1108, <8 x float> zeroinitializer)
  %v1110 = getelementptr inbounds float, ptr %v1098, i64 8
  store <8 x float> %v1109, ptr %v1110, align 4
  %v1111 = add nsw i64 %v1093, 1
  br label %b178
b180:
  %v1112 = sdiv i64 %v1020, 2
  br label %b181
b181:
  %v1113 = phi i64 [ 0, %b180 ], [ %v1122, %b182 ]
  %v1114 = icmp slt i64 %v1113, %v1112
  br i1 %v1114, label %b182, label %b183
b182:
  %v1115 = mul i64 %v1113, 2
  %v1116 = add i64 %v1016, %v1115
  %v1117 = mul i64 %v1113, 768
  %v1118 = getelementptr inbounds float, ptr %v986, i64 %v1117
  %v1119 = mul i64 %v1116, 12
  %v1120 = add i64 %v1119, 0
  %v1121 = getelementptr inbounds float, ptr %v1000, i64 %v1120
  call void @outer_2x12(ptr %v1118, ptr %v124, i64 %v1015, ptr %v1121, i64 12)
  %v1122 = add nsw i64 %v1113, 1
  br label %b181
b183:
  %v1123 = add nsw i64 %v1016, 64
  br label %b157
b159:
  %v1124 = add nsw i64 %v1011, 384
  br label %b154
b156:
  %v1125 = icmp sgt i64 %v3, 1
  br i1 %v1125, label %b184, label %b185
b184:
  %v1126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1127 = atomicrmw add ptr %v1126, i64 1 acq_rel
  %v1128 = load i64, ptr %v119, align 8
  %v1129 = add i64 %v1128, 1
  store i64 %v1129, ptr %v119, align 8
  %v1130 = mul i64 %v3, %v1129
  br label %b186
b186:
  %v1131 = load atomic i64, ptr %v1126 acquire, align 8
  %v1132 = icmp slt i64 %v1131, %v1130
  br i1 %v1132, label %b187, label %b188
b187:
  %v1133 = call i32 @sched_yield()
  br label %b186
b188:
  br label %b185
b185:
  %v1134 = icmp eq i64 %v2, 0
  br i1 %v1134, label %b189, label %b190
b189:
  br label %b191
b191:
  %v1135 = phi i64 [ 0, %b189 ], [ %v1152, %b196 ]
  %v1136 = phi <8 x float> [ splat (float 0x0000000000000000), %b189 ], [ %v1151, %b196 ]
  %v1137 = icmp slt i64 %v1135, %v8
  br i1 %v1137, label %b192, label %b193
b192:
  %v1138 = add i64 %v1135, 128
  %v1139 = icmp slt i64 %v1138, %v8
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v8
  br label %b194
b194:
  %v1141 = phi i64 [ %v1135, %b192 ], [ %v1150, %b195 ]
  %v1142 = phi <8 x float> [ splat (float 0x0000000000000000), %b192 ], [ %v1149, %b195 ]
  %v1143 = icmp slt i64 %v1141, %v1140
  br i1 %v1143, label %b195, label %b196
b195:
  %v1144 = mul i64 %v1141, 8
  %v1145 = getelementptr inbounds float, ptr %v80, i64 %v1144
  %v1146 = add i64 0, 0
  %v1147 = getelementptr inbounds float, ptr %v1145, i64 %v1146
  %v1148 = load <8 x float>, ptr %v1147, align 4
  %v1149 = fadd <8 x float> %v1142, %v1148
  %v1150 = add nsw i64 %v1141, 1
  br label %b194
b196:
  %v1151 = fadd <8 x float> %v1136, %v1142
  %v1152 = add nsw i64 %v1135, 128
  br label %b191
b193:
  %v1153 = add i64 0, 0
  %v1154 = getelementptr inbounds float, ptr %v46, i64 %v1153
  store <8 x float> %v1136, ptr %v1154, align 4
  br label %b190
b190:
  %v1155 = icmp sgt i64 %v3, 1
  br i1 %v1155, label %b197, label %b198
b197:
  %v1156 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1157 = atomicrmw add ptr %v1156, i64 1 acq_rel
  %v1158 = load i64, ptr %v119, align 8
  %v1159 = add i64 %v1158, 1
  store i64 %v1159, ptr %v119, align 8
  %v1160 = mul i64 %v3, %v1159
  br label %b199
b199:
  %v1161 = load atomic i64, ptr %v1156 acquire, align 8
  %v1162 = icmp slt i64 %v1161, %v1160
  br i1 %v1162, label %b200, label %b201
b200:
  %v1163 = call i32 @sched_yield()
  br label %b199
b201:
  br label %b198
b198:
  %v1164 = icmp eq i64 %v2, 0
  br i1 %v1164, label %b202, label %b203
b202:
  %v1165 = icmp ult i64 4, 8
  %v1166 = select i1 %v1165, i64 4, i64 8
  %v1167 = trunc i64 %v1166 to i32
  %v1168 = insertelement <8 x i32> poison, i32 %v1167, i64 0
  %v1169 = shufflevector <8 x i32> %v1168, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1170 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1169
  br label %b204
b204:
  %v1171 = phi i64 [ 0, %b202 ], [ %v1239, %b209 ]
  %v1172 = phi <8 x float> [ splat (float 0x0000000000000000), %b202 ], [ %v1238, %b209 ]
  %v1173 = icmp slt i64 %v1171, %v8
  br i1 %v1173, label %b205, label %b206
b205:
  %v1174 = add i64 %v1171, 128
  %v1175 = icmp slt i64 %v1174, %v8
  %v1176 = select i1 %v1175, i64 %v1174, i64 %v8
  br label %b207
b207:
  %v1177 = phi i64 [ %v1171, %b205 ], [ %v1237, %b208 ]
  %v1178 = phi <8 x float> [ splat (float 0x0000000000000000), %b205 ], [ %v1236, %b208 ]
  %v1179 = icmp slt i64 %v1177, %v1176
  br i1 %v1179, label %b208, label %b209
b208:
  %v1180 = mul i64 %v1177, 1
  %v1181 = getelementptr inbounds float, ptr %v16, i64 %v1180
  %v1182 = getelementptr inbounds float, ptr %v1181, i64 0
  %v1183 = load float, ptr %v1182, align 4
  %v1184 = fadd float %v1183, 0x3FF0000000000000
  %v1185 = getelementptr inbounds float, ptr %v20, i64 0
  %v1186 = load float, ptr %v1185, align 4
  %v1187 = mul i64 %v1177, 4
  %v1188 = getelementptr inbounds float, ptr %v84, i64 %v1187
  %v1189 = add i64 0, 0
  %v1190 = getelementptr inbounds float, ptr %v18, i64 %v1189
  %v1191 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1190, <8 x i1> %v1170, <8 x float> zeroinitializer)
  %v1192 = insertelement <8 x float> poison, float %v1184, i64 0
  %v1193 = shufflevector <8 x float> %v1192, <8 x float> poison, <8 x i32> zeroinitializer
  %v1194 = fmul <8 x float> %v1191, %v1193
  %v1195 = insertelement <8 x float> poison, float %v1186, i64 0
  %v1196 = shufflevector <8 x float> %v1195, <8 x float> poison, <8 x i32> zeroinitializer
  %v1197 = fdiv <8 x float> %v1194, %v1196
  %v1198 = add i64 0, 0
  %v1199 = getelementptr inbounds float, ptr %v22, i64 %v1198
  %v1200 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1199, <8 x i1> %v1170, <8 x float> zeroinitializer)
  %v1201 = fadd <8 x float> %v1197, %v1200
  %v1202 = insertelement <8 x float> poison, float 0x401921FB60000000, i64 0
  %v1203 = shufflevector <8 x float> %v1202, <8 x float> poison, <8 x i32> zeroinitializer
  %v1204 = fmul <8 x float> %v1203, %v1201
  %v1205 = extractelement <8 x float> %v1204, i64 0
  %v1206 = call float @sinf(float %v1205)
  %v1207 = extractelement <8 x float> %v1204, i64 1
  %v1208 = call float @sinf(float %v1207)
  %v1209 = extractelement <8 x float> %v1204, i64 2
  %v1210 = call float @sinf(float %v1209)
  %v1211 = extractelement <8 x float> %v1204, i64 3
  %v1212 = call float @sinf(float %v1211)
  %v1213 = extractelement <8 x float> %v1204, i64 4
  %v1214 = call float @sinf(float %v1213)
  %v1215 = extractelement <8 x float> %v1204, i64 5
  %v1216 = call float @sinf(float %v1215)
  %v1217 = extractelement <8 x float> %v1204, i64 6
  %v1218 = call float @sinf(float %v1217)
  %v1219 = extractelement <8 x float> %v1204, i64 7
  %v1220 = call float @sinf(float %v1219)
  %v1221 = insertelement <8 x float> poison, float %v1206, i64 0
  %v1222 = insertelement <8 x float> %v1221, float %v1208, i64 1
  %v1223 = insertelement <8 x float> %v1222, float %v1210, i64 2
  %v1224 = insertelement <8 x float> %v1223, float %v1212, i64 3
  %v1225 = insertelement <8 x float> %v1224, float %v1214, i64 4
  %v1226 = insertelement <8 x float> %v1225, float %v1216, i64 5
  %v1227 = insertelement <8 x float> %v1226, float %v1218, i64 6
  %v1228 = insertelement <8 x float> %v1227, float %v1220, i64 7
  %v1229 = add i64 0, 0
  %v1230 = getelementptr inbounds float, ptr %v1188, i64 %v1229
  %v1231 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1230, <8 x i1> %v1170, <8 x float> zeroinitializer)
  %v1232 = fdiv <8 x float> %v1231, %v1196
  %v1233 = fmul <8 x float> %v1228, %v1232
  %v1234 = fmul <8 x float> %v1233, %v1203
  %v1235 = fneg <8 x float> %v1234
  %v1236 = fadd <8 x float> %v1178, %v1235
  %v1237 = add nsw i64 %v1177, 1
  br label %b207
b209:
  %v1238 = fadd <8 x float> %v1172, %v1178
  %v1239 = add nsw i64 %v1171, 128
  br label %b204
b206:
  %v1240 = add i64 0, 0
  %v1241 = getelementptr inbounds float, ptr %v48, i64 %v1240
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1172, ptr align 4 %v1241, <8 x i1> %v1170)
  br label %b203
b203:
  %v1242 = icmp sgt i64 %v3, 1
  br i1 %v1242, label %b210, label %b211
b210:
  %v1243 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1244 = atomicrmw add ptr %v1243, i64 1 acq_rel
  %v1245 = load i64, ptr %v119, align 8
  %v1246 = add i64 %v1245, 1
  store i64 %v1246, ptr %v119, align 8
  %v1247 = mul i64 %v3, %v1246
  br label %b212
b212:
  %v1248 = load atomic i64, ptr %v1243 acquire, align 8
  %v1249 = icmp slt i64 %v1248, %v1247
  br i1 %v1249, label %b213, label %b214
b213:
  %v1250 = call i32 @sched_yield()
  br label %b212
b214:
  br label %b211
b211:
  %v1251 = mul i64 0, 3
  %v1252 = getelementptr inbounds float, ptr %v78, i64 %v1251
  %v1253 = getelementptr inbounds float, ptr %v1252, i64 0
  %v1254 = mul i64 0, 8
  %v1255 = getelementptr inbounds float, ptr %v10, i64 %v1254
  %v1256 = getelementptr inbounds float, ptr %v1255, i64 0
  %v1257 = getelementptr inbounds float, ptr %v124, i64 12288
  %v1258 = add i64 3, 1
  %v1259 = sdiv i64 %v1258, 2
  %v1260 = add i64 %v2, 1
  %v1261 = mul i64 %v1259, %v2
  %v1262 = sdiv i64 %v1261, %v3
  %v1263 = mul i64 %v1262, 2
  %v1264 = icmp slt i64 %v1263, 3
  %v1265 = select i1 %v1264, i64 %v1263, i64 3
  %v1266 = mul i64 %v1259, %v1260
  %v1267 = sdiv i64 %v1266, %v3
  %v1268 = mul i64 %v1267, 2
  %v1269 = icmp slt i64 %v1268, 3
  %v1270 = select i1 %v1269, i64 %v1268, i64 3
  %v1271 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b215
b215:
  %v1272 = phi i64 [ %v1265, %b211 ], [ %v1280, %b220 ]
  %v1273 = icmp slt i64 %v1272, %v1270
  br i1 %v1273, label %b216, label %b217
b216:
  %v1274 = mul i64 %v1272, 16
  %v1275 = getelementptr inbounds float, ptr %v1271, i64 %v1274
  br label %b218
b218:
  %v1276 = phi i64 [ 0, %b216 ], [ %v1279, %b219 ]
  %v1277 = icmp slt i64 %v1276, 8
  br i1 %v1277, label %b219, label %b220
b219:
  %v1278 = getelementptr inbounds float, ptr %v1275, i64 %v1276
  store float 0x0000000000000000, ptr %v1278, align 4
  %v1279 = add nsw i64 %v1276, 1
  br label %b218
b220:
  %v1280 = add nsw i64 %v1272, 1
  br label %b215
b217:
  %v1281 = mul i64 %v8, 1
  br label %b221
b221:
  %v1282 = phi i64 [ 0, %b217 ], [ %v1404, %b226 ]
  %v1283 = icmp slt i64 %v1282, %v1281
  br i1 %v1283, label %b222, label %b223
b222:
  %v1284 = sub i64 %v1281, %v1282
  %v1285 = icmp slt i64 %v1284, 384
  %v1286 = select i1 %v1285, i64 %v1284, i64 384
  br label %b224
b224:
  %v1287 = phi i64 [ %v1265, %b222 ], [ %v1403, %b254 ]
  %v1288 = icmp slt i64 %v1287, %v1270
  br i1 %v1288, label %b225, label %b226
b225:
  %v1289 = sub i64 %v1270, %v1287
  %v1290 = icmp slt i64 %v1289, 64
  %v1291 = select i1 %v1290, i64 %v1289, i64 64
  %v1292 = sdiv i64 %v1291, 2
  %v1293 = mul i64 %v1292, 2
  %v1294 = sub i64 %v1291, %v1293
  %v1295 = mul i64 %v1282, 3
  %v1296 = add i64 %v1295, %v1287
  %v1297 = getelementptr inbounds float, ptr %v1253, i64 %v1296
  br label %b227
b227:
  %v1298 = phi i64 [ 0, %b225 ], [ %v1324, %b235 ]
  %v1299 = icmp slt i64 %v1298, %v1286
  br i1 %v1299, label %b228, label %b229
b228:
  %v1300 = mul i64 %v1298, 3
  %v1301 = getelementptr inbounds float, ptr %v1297, i64 %v1300
  %v1302 = mul i64 %v1298, 2
  %v1303 = getelementptr inbounds float, ptr %v1257, i64 %v1302
  br label %b230
b230:
  %v1304 = phi i64 [ 0, %b228 ], [ %v1313, %b231 ]
  %v1305 = icmp slt i64 %v1304, %v1292
  br i1 %v1305, label %b231, label %b232
b231:
  %v1306 = mul i64 %v1304, 2
  %v1307 = getelementptr inbounds float, ptr %v1301, i64 %v1306
  %v1308 = mul i64 %v1304, 768
  %v1309 = getelementptr inbounds float, ptr %v1303, i64 %v1308
  %v1310 = getelementptr inbounds float, ptr %v1307, i64 0
  %v1311 = load <2 x float>, ptr %v1310, align 4
  %v1312 = getelementptr inbounds float, ptr %v1309, i64 0
  store <2 x float> %v1311, ptr %v1312, align 4
  %v1313 = add nsw i64 %v1304, 1
  br label %b230
b232:
  %v1314 = mul i64 %v1292, 2
  %v1315 = getelementptr inbounds float, ptr %v1301, i64 %v1314
  %v1316 = mul i64 %v1292, 768
  %v1317 = getelementptr inbounds float, ptr %v1303, i64 %v1316
  br label %b233
b233:
  %v1318 = phi i64 [ 0, %b232 ], [ %v1323, %b234 ]
  %v1319 = icmp slt i64 %v1318, %v1294
  br i1 %v1319, label %b234, label %b235
b234:
  %v1320 = getelementptr inbounds float, ptr %v1315, i64 %v1318
  %v1321 = load float, ptr %v1320, align 4
  %v1322 = getelementptr inbounds float, ptr %v1317, i64 %v1318
  store float %v1321, ptr %v1322, align 4
  %v1323 = add nsw i64 %v1318, 1
  br label %b233, !llvm.loop !3
b235:
  %v1324 = add nsw i64 %v1298, 1
  br label %b227
b229:
  br label %b236
b236:
  %v1325 = phi i64 [ 0, %b229 ], [ %v1369, %b246 ]
  %v1326 = icmp slt i64 %v1325, 0
  br i1 %v1326, label %b237, label %b238
b237:
  %v1327 = mul i64 %v1282, 8
  %v1328 = add i64 %v1327, %v1325
  %v1329 = getelementptr inbounds float, ptr %v1256, i64 %v1328
  br label %b239
b239:
  %v1330 = phi i64 [ 0, %b237 ], [ %v1348, %b240 ]
  %v1331 = icmp slt i64 %v1330, %v1286
  br i1 %v1331, label %b240, label %b241
b240:
  %v1332 = mul i64 %v1330, 8
  %v1333 = getelementptr inbounds float, ptr %v1329, i64 %v1332
  %v1334 = mul i64 %v1330, 32
  %v1335 = getelementptr inbounds float, ptr %v124, i64 %v1334
  %v1336 = getelementptr inbounds float, ptr %v1333, i64 0
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = getelementptr inbounds float, ptr %v1335, i64 0
  store <8 x float> %v1337, ptr %v1338, align 4
  %v1339 = getelementptr inbounds float, ptr %v1333, i64 8
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = getelementptr inbounds float, ptr %v1335, i64 8
  store <8 x float> %v1340, ptr %v1341, align 4
  %v1342 = getelementptr inbounds float, ptr %v1333, i64 16
  %v1343 = load <8 x float>, ptr %v1342, align 4
  %v1344 = getelementptr inbounds float, ptr %v1335, i64 16
  store <8 x float> %v1343, ptr %v1344, align 4
  %v1345 = getelementptr inbounds float, ptr %v1333, i64 24
  %v1346 = load <8 x float>, ptr %v1345, align 4
  %v1347 = getelementptr inbounds float, ptr %v1335, i64 24
  store <8 x float> %v1346, ptr %v1347, align 4
  %v1348 = add nsw i64 %v1330, 1
  br label %b239
b241:
  %v1349 = sdiv i64 %v1291, 2
  br label %b242
b242:
  %v1350 = phi i64 [ 0, %b241 ], [ %v1359, %b243 ]
  %v1351 = icmp slt i64 %v1350, %v1349
  br i1 %v1351, label %b243, label %b244
b243:
  %v1352 = mul i64 %v1350, 2
  %v1353 = add i64 %v1287, %v1352
  %v1354 = mul i64 %v1350, 768
  %v1355 = getelementptr inbounds float, ptr %v1257, i64 %v1354
  %v1356 = mul i64 %v1353, 16
  %v1357 = add i64 %v1356, %v1325
  %v1358 = getelementptr inbounds float, ptr %v1271, i64 %v1357
  call void @outer_2x32(ptr %v1355, ptr %v124, i64 %v1286, ptr %v1358, i64 16)
  %v1359 = add nsw i64 %v1350, 1
  br label %b242
b244:
  %v1360 = mul i64 %v1349, 2
  %v1361 = icmp slt i64 %v1360, %v1291
  br i1 %v1361, label %b245, label %b246
b245:
  %v1362 = mul i64 %v1349, 2
  %v1363 = add i64 %v1287, %v1362
  %v1364 = mul i64 %v1349, 768
  %v1365 = getelementptr inbounds float, ptr %v1257, i64 %v1364
  %v1366 = mul i64 %v1363, 16
  %v1367 = add i64 %v1366, %v1325
  %v1368 = getelementptr inbounds float, ptr %v1271, i64 %v1367
  call void @outer_1x32(ptr %v1365, ptr %v124, i64 %v1286, ptr %v1368, i64 16)
  br label %b246
b246:
  %v1369 = add nsw i64 %v1325, 32
  br label %b236
b238:
  %v1370 = mul i64 %v1282, 8
  %v1371 = add i64 %v1370, 0
  %v1372 = getelementptr inbounds float, ptr %v1256, i64 %v1371
  br label %b247
b247:
  %v1373 = phi i64 [ 0, %b238 ], [ %v1382, %b248 ]
  %v1374 = icmp slt i64 %v1373, %v1286
  br i1 %v1374, label %b248, label %b249
b248:
  %v1375 = mul i64 %v1373, 8
  %v1376 = getelementptr inbounds float, ptr %v1372, i64 %v1375
  %v1377 = mul i64 %v1373, 8
  %v1378 = getelementptr inbounds float, ptr %v124, i64 %v1377
  %v1379 = getelementptr inbounds float, ptr %v1376, i64 0
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = getelementptr inbounds float, ptr %v1378, i64 0
  store <8 x float> %v1380, ptr %v1381, align 4
  %v1382 = add nsw i64 %v1373, 1
  br label %b247
b249:
  %v1383 = sdiv i64 %v1291, 2
  br label %b250
b250:
  %v1384 = phi i64 [ 0, %b249 ], [ %v1393, %b251 ]
  %v1385 = icmp slt i64 %v1384, %v1383
  br i1 %v1385, label %b251, label %b252
b251:
  %v1386 = mul i64 %v1384, 2
  %v1387 = add i64 %v1287, %v1386
  %v1388 = mul i64 %v1384, 768
  %v1389 = getelementptr inbounds float, ptr %v1257, i64 %v1388
  %v1390 = mul i64 %v1387, 16
  %v1391 = add i64 %v1390, 0
  %v1392 = getelementptr inbounds float, ptr %v1271, i64 %v1391
  call void @outer_2x8(ptr %v1389, ptr %v124, i64 %v1286, ptr %v1392, i64 16)
  %v1393 = add nsw i64 %v1384, 1
  br label %b250
b252:
  %v1394 = mul i64 %v1383, 2
  %v1395 = icmp slt i64 %v1394, %v1291
  br i1 %v1395, label %b253, label %b254
b253:
  %v1396 = mul i64 %v1383, 2
  %v1397 = add i64 %v1287, %v1396
  %v1398 = mul i64 %v1383, 768
  %v1399 = getelementptr inbounds float, ptr %v1257, i64 %v1398
  %v1400 = mul i64 %v1397, 16
  %v1401 = add i64 %v1400, 0
  %v1402 = getelementptr inbounds float, ptr %v1271, i64 %v1401
  call void @outer_1x8(ptr %v1399, ptr %v124, i64 %v1286, ptr %v1402, i64 16)
  br label %b254
b254:
  %v1403 = add nsw i64 %v1287, 64
  br label %b224
b226:
  %v1404 = add nsw i64 %v1282, 384
  br label %b221
b223:
  %v1405 = icmp sgt i64 %v3, 1
  br i1 %v1405, label %b255, label %b256
b255:
  %v1406 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1407 = atomicrmw add ptr %v1406, i64 1 acq_rel
  %v1408 = load i64, ptr %v119, align 8
  %v1409 = add i64 %v1408, 1
  store i64 %v1409, ptr %v119, align 8
  %v1410 = mul i64 %v3, %v1409
  br label %b257
b257:
  %v1411 = load atomic i64, ptr %v1406 acquire, align 8
  %v1412 = icmp slt i64 %v1411, %v1410
  br i1 %v1412, label %b258, label %b259
b258:
  %v1413 = call i32 @sched_yield()
  br label %b257
b259:
  br label %b256
b256:
  %v1414 = mul i64 0, 3
  %v1415 = getelementptr inbounds float, ptr %v78, i64 %v1414
  %v1416 = getelementptr inbounds float, ptr %v1415, i64 0
  %v1417 = mul i64 0, 8
  %v1418 = getelementptr inbounds float, ptr %v64, i64 %v1417
  %v1419 = getelementptr inbounds float, ptr %v1418, i64 0
  %v1420 = getelementptr inbounds float, ptr %v124, i64 12288
  %v1421 = add i64 3, 1
  %v1422 = sdiv i64 %v1421, 2
  %v1423 = add i64 %v2, 1
  %v1424 = mul i64 %v1422, %v2
  %v1425 = sdiv i64 %v1424, %v3
  %v1426 = mul i64 %v1425, 2
  %v1427 = icmp slt i64 %v1426, 3
  %v1428 = select i1 %v1427, i64 %v1426, i64 3
  %v1429 = mul i64 %v1422, %v1423
  %v1430 = sdiv i64 %v1429, %v3
  %v1431 = mul i64 %v1430, 2
  %v1432 = icmp slt i64 %v1431, 3
  %v1433 = select i1 %v1432, i64 %v1431, i64 3
  %v1434 = getelementptr inbounds float, ptr %v50, i64 8
  br label %b260
b260:
  %v1435 = phi i64 [ %v1428, %b256 ], [ %v1443, %b265 ]
  %v1436 = icmp slt i64 %v1435, %v1433
  br i1 %v1436, label %b261, label %b262
b261:
  %v1437 = mul i64 %v1435, 16
  %v1438 = getelementptr inbounds float, ptr %v1434, i64 %v1437
  br label %b263
b263:
  %v1439 = phi i64 [ 0, %b261 ], [ %v1442, %b264 ]
  %v1440 = icmp slt i64 %v1439, 8
  br i1 %v1440, label %b264, label %b265
b264:
  %v1441 = getelementptr inbounds float, ptr %v1438, i64 %v1439
  store float 0x0000000000000000, ptr %v1441, align 4
  %v1442 = add nsw i64 %v1439, 1
  br label %b263
b265:
  %v1443 = add nsw i64 %v1435, 1
  br label %b260
b262:
  %v1444 = mul i64 %v8, 1
  br label %b266
b266:
  %v1445 = phi i64 [ 0, %b262 ], [ %v1567, %b271 ]
  %v1446 = icmp slt i64 %v1445, %v1444
  br i1 %v1446, label %b267, label %b268
b267:
  %v1447 = sub i64 %v1444, %v1445
  %v1448 = icmp slt i64 %v1447, 384
  %v1449 = select i1 %v1448, i64 %v1447, i64 384
  br label %b269
b269:
  %v1450 = phi i64 [ %v1428, %b267 ], [ %v1566, %b299 ]
  %v1451 = icmp slt i64 %v1450, %v1433
  br i1 %v1451, label %b270, label %b271
b270:
  %v1452 = sub i64 %v1433, %v1450
  %v1453 = icmp slt i64 %v1452, 64
  %v1454 = select i1 %v1453, i64 %v1452, i64 64
  %v1455 = sdiv i64 %v1454, 2
  %v1456 = mul i64 %v1455, 2
  %v1457 = sub i64 %v1454, %v1456
  %v1458 = mul i64 %v1445, 3
  %v1459 = add i64 %v1458, %v1450
  %v1460 = getelementptr inbounds float, ptr %v1416, i64 %v1459
  br label %b272
b272:
  %v1461 = phi i64 [ 0, %b270 ], [ %v1487, %b280 ]
  %v1462 = icmp slt i64 %v1461, %v1449
  br i1 %v1462, label %b273, label %b274
b273:
  %v1463 = mul i64 %v1461, 3
  %v1464 = getelementptr inbounds float, ptr %v1460, i64 %v1463
  %v1465 = mul i64 %v1461, 2
  %v1466 = getelementptr inbounds float, ptr %v1420, i64 %v1465
  br label %b275
b275:
  %v1467 = phi i64 [ 0, %b273 ], [ %v1476, %b276 ]
  %v1468 = icmp slt i64 %v1467, %v1455
  br i1 %v1468, label %b276, label %b277
b276:
  %v1469 = mul i64 %v1467, 2
  %v1470 = getelementptr inbounds float, ptr %v1464, i64 %v1469
  %v1471 = mul i64 %v1467, 768
  %v1472 = getelementptr inbounds float, ptr %v1466, i64 %v1471
  %v1473 = getelementptr inbounds float, ptr %v1470, i64 0
  %v1474 = load <2 x float>, ptr %v1473, align 4
  %v1475 = getelementptr inbounds float, ptr %v1472, i64 0
  store <2 x float> %v1474, ptr %v1475, align 4
  %v1476 = add nsw i64 %v1467, 1
  br label %b275
b277:
  %v1477 = mul i64 %v1455, 2
  %v1478 = getelementptr inbounds float, ptr %v1464, i64 %v1477
  %v1479 = mul i64 %v1455, 768
  %v1480 = getelementptr inbounds float, ptr %v1466, i64 %v1479
  br label %b278
b278:
  %v1481 = phi i64 [ 0, %b277 ], [ %v1486, %b279 ]
  %v1482 = icmp slt i64 %v1481, %v1457
  br i1 %v1482, label %b279, label %b280
b279:
  %v1483 = getelementptr inbounds float, ptr %v1478, i64 %v1481
  %v1484 = load float, ptr %v1483, align 4
  %v1485 = getelementptr inbounds float, ptr %v1480, i64 %v1481
  store float %v1484, ptr %v1485, align 4
  %v1486 = add nsw i64 %v1481, 1
  br label %b278, !llvm.loop !6
b280:
  %v1487 = add nsw i64 %v1461, 1
  br label %b272
b274:
  br label %b281
b281:
  %v1488 = phi i64 [ 0, %b274 ], [ %v1532, %b291 ]
  %v1489 = icmp slt i64 %v1488, 0
  br i1 %v1489, label %b282, label %b283
b282:
  %v1490 = mul i64 %v1445, 8
  %v1491 = add i64 %v1490, %v1488
  %v1492 = getelementptr inbounds float, ptr %v1419, i64 %v1491
  br label %b284
b284:
  %v1493 = phi i64 [ 0, %b282 ], [ %v1511, %b285 ]
  %v1494 = icmp slt i64 %v1493, %v1449
  br i1 %v1494, label %b285, label %b286
b285:
  %v1495 = mul i64 %v1493, 8
  %v1496 = getelementptr inbounds float, ptr %v1492, i64 %v1495
  %v1497 = mul i64 %v1493, 32
  %v1498 = getelementptr inbounds float, ptr %v124, i64 %v1497
  %v1499 = getelementptr inbounds float, ptr %v1496, i64 0
  %v1500 = load <8 x float>, ptr %v1499, align 4
  %v1501 = getelementptr inbounds float, ptr %v1498, i64 0
  store <8 x float> %v1500, ptr %v1501, align 4
  %v1502 = getelementptr inbounds float, ptr %v1496, i64 8
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = getelementptr inbounds float, ptr %v1498, i64 8
  store <8 x float> %v1503, ptr %v1504, align 4
  %v1505 = getelementptr inbounds float, ptr %v1496, i64 16
  %v1506 = load <8 x float>, ptr %v1505, align 4
  %v1507 = getelementptr inbounds float, ptr %v1498, i64 16
  store <8 x float> %v1506, ptr %v1507, align 4
  %v1508 = getelementptr inbounds float, ptr %v1496, i64 24
  %v1509 = load <8 x float>, ptr %v1508, align 4
  %v1510 = getelementptr inbounds float, ptr %v1498, i64 24
  store <8 x float> %v1509, ptr %v1510, align 4
  %v1511 = add nsw i64 %v1493, 1
  br label %b284
b286:
  %v1512 = sdiv i64 %v1454, 2
  br label %b287
b287:
  %v1513 = phi i64 [ 0, %b286 ], [ %v1522, %b288 ]
  %v1514 = icmp slt i64 %v1513, %v1512
  br i1 %v1514, label %b288, label %b289
b288:
  %v1515 = mul i64 %v1513, 2
  %v1516 = add i64 %v1450, %v1515
  %v1517 = mul i64 %v1513, 768
  %v1518 = getelementptr inbounds float, ptr %v1420, i64 %v1517
  %v1519 = mul i64 %v1516, 16
  %v1520 = add i64 %v1519, %v1488
  %v1521 = getelementptr inbounds float, ptr %v1434, i64 %v1520
  call void @outer_2x32(ptr %v1518, ptr %v124, i64 %v1449, ptr %v1521, i64 16)
  %v1522 = add nsw i64 %v1513, 1
  br label %b287
b289:
  %v1523 = mul i64 %v1512, 2
  %v1524 = icmp slt i64 %v1523, %v1454
  br i1 %v1524, label %b290, label %b291
b290:
  %v1525 = mul i64 %v1512, 2
  %v1526 = add i64 %v1450, %v1525
  %v1527 = mul i64 %v1512, 768
  %v1528 = getelementptr inbounds float, ptr %v1420, i64 %v1527
  %v1529 = mul i64 %v1526, 16
  %v1530 = add i64 %v1529, %v1488
  %v1531 = getelementptr inbounds float, ptr %v1434, i64 %v1530
  call void @outer_1x32(ptr %v1528, ptr %v124, i64 %v1449, ptr %v1531, i64 16)
  br label %b291
b291:
  %v1532 = add nsw i64 %v1488, 32
  br label %b281
b283:
  %v1533 = mul i64 %v1445, 8
  %v1534 = add i64 %v1533, 0
  %v1535 = getelementptr inbounds float, ptr %v1419, i64 %v1534
  br label %b292
b292:
  %v1536 = phi i64 [ 0, %b283 ], [ %v1545, %b293 ]
  %v1537 = icmp slt i64 %v1536, %v1449
  br i1 %v1537, label %b293, label %b294
b293:
  %v1538 = mul i64 %v1536, 8
  %v1539 = getelementptr inbounds float, ptr %v1535, i64 %v1538
  %v1540 = mul i64 %v1536, 8
  %v1541 = getelementptr inbounds float, ptr %v124, i64 %v1540
  %v1542 = getelementptr inbounds float, ptr %v1539, i64 0
  %v1543 = load <8 x float>, ptr %v1542, align 4
  %v1544 = getelementptr inbounds float, ptr %v1541, i64 0
  store <8 x float> %v1543, ptr %v1544, align 4
  %v1545 = add nsw i64 %v1536, 1
  br label %b292
b294:
  %v1546 = sdiv i64 %v1454, 2
  br label %b295
b295:
  %v1547 = phi i64 [ 0, %b294 ], [ %v1556, %b296 ]
  %v1548 = icmp slt i64 %v1547, %v1546
  br i1 %v1548, label %b296, label %b297
b296:
  %v1549 = mul i64 %v1547, 2
  %v1550 = add i64 %v1450, %v1549
  %v1551 = mul i64 %v1547, 768
  %v1552 = getelementptr inbounds float, ptr %v1420, i64 %v1551
  %v1553 = mul i64 %v1550, 16
  %v1554 = add i64 %v1553, 0
  %v1555 = getelementptr inbounds float, ptr %v1434, i64 %v1554
  call void @outer_2x8(ptr %v1552, ptr %v124, i64 %v1449, ptr %v1555, i64 16)
  %v1556 = add nsw i64 %v1547, 1
  br label %b295
b297:
  %v1557 = mul i64 %v1546, 2
  %v1558 = icmp slt i64 %v1557, %v1454
  br i1 %v1558, label %b298, label %b299
b298:
  %v1559 = mul i64 %v1546, 2
  %v1560 = add i64 %v1450, %v1559
  %v1561 = mul i64 %v1546, 768
  %v1562 = getelementptr inbounds float, ptr %v1420, i64 %v1561
  %v1563 = mul i64 %v1560, 16
  %v1564 = add i64 %v1563, 0
  %v1565 = getelementptr inbounds float, ptr %v1434, i64 %v1564
  call void @outer_1x8(ptr %v1562, ptr %v124, i64 %v1449, ptr %v1565, i64 16)
  br label %b299
b299:
  %v1566 = add nsw i64 %v1450, 64
  br label %b269
b271:
  %v1567 = add nsw i64 %v1445, 384
  br label %b266
b268:
  %v1568 = icmp sgt i64 %v3, 1
  br i1 %v1568, label %b300, label %b301
b300:
  %v1569 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1570 = atomicrmw add ptr %v1569, i64 1 acq_rel
  %v1571 = load i64, ptr %v119, align 8
  %v1572 = add i64 %v1571, 1
  store i64 %v1572, ptr %v119, align 8
  %v1573 = mul i64 %v3, %v1572
  br label %b302
b302:
  %v1574 = load atomic i64, ptr %v1569 acquire, align 8
  %v1575 = icmp slt i64 %v1574, %v1573
  br i1 %v1575, label %b303, label %b304
b303:
  %v1576 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1577 = icmp eq i64 %v2, 0
  br i1 %v1577, label %b305, label %b306
b305:
  %v1578 = icmp ult i64 3, 8
  %v1579 = select i1 %v1578, i64 3, i64 8
  %v1580 = trunc i64 %v1579 to i32
  %v1581 = insertelement <8 x i32> poison, i32 %v1580, i64 0
  %v1582 = shufflevector <8 x i32> %v1581, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1583 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1582
  br label %b307
b307:
  %v1584 = phi i64 [ 0, %b305 ], [ %v1601, %b312 ]
  %v1585 = phi <8 x float> [ splat (float 0x0000000000000000), %b305 ], [ %v1600, %b312 ]
  %v1586 = icmp slt i64 %v1584, %v8
  br i1 %v1586, label %b308, label %b309
b308:
  %v1587 = add i64 %v1584, 128
  %v1588 = icmp slt i64 %v1587, %v8
  %v1589 = select i1 %v1588, i64 %v1587, i64 %v8
  br label %b310
b310:
  %v1590 = phi i64 [ %v1584, %b308 ], [ %v1599, %b311 ]
  %v1591 = phi <8 x float> [ splat (float 0x0000000000000000), %b308 ], [ %v1598, %b311 ]
  %v1592 = icmp slt i64 %v1590, %v1589
  br i1 %v1592, label %b311, label %b312
b311:
  %v1593 = mul i64 %v1590, 3
  %v1594 = getelementptr inbounds float, ptr %v78, i64 %v1593
  %v1595 = add i64 0, 0
  %v1596 = getelementptr inbounds float, ptr %v1594, i64 %v1595
  %v1597 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1596, <8 x i1> %v1583, <8 x float> zeroinitializer)
  %v1598 = fadd <8 x float> %v1591, %v1597
  %v1599 = add nsw i64 %v1590, 1
  br label %b310
b312:
  %v1600 = fadd <8 x float> %v1585, %v1591
  %v1601 = add nsw i64 %v1584, 128
  br label %b307
b309:
  %v1602 = add i64 0, 0
  %v1603 = getelementptr inbounds float, ptr %v52, i64 %v1602
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1585, ptr align 4 %v1603, <8 x i1> %v1583)
  br label %b306
b306:
  %v1604 = icmp sgt i64 %v3, 1
  br i1 %v1604, label %b313, label %b314
b313:
  %v1605 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1606 = atomicrmw add ptr %v1605, i64 1 acq_rel
  %v1607 = load i64, ptr %v119, align 8
  %v1608 = add i64 %v1607, 1
  store i64 %v1608, ptr %v119, align 8
  %v1609 = mul i64 %v3, %v1608
  br label %b315
b315:
  %v1610 = load atomic i64, ptr %v1605 acquire, align 8
  %v1611 = icmp slt i64 %v1610, %v1609
  br i1 %v1611, label %b316, label %b317
b316:
  %v1612 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v1613 = mul i64 0, 8
  %v1614 = getelementptr inbounds float, ptr %v70, i64 %v1613
  %v1615 = getelementptr inbounds float, ptr %v1614, i64 0
  %v1616 = mul i64 1, %v7
  %v1617 = add i64 0, %v1616
  %v1618 = mul i64 %v1617, 12
  %v1619 = getelementptr inbounds float, ptr %v36, i64 %v1618
  %v1620 = getelementptr inbounds float, ptr %v1619, i64 0
  %v1621 = getelementptr inbounds float, ptr %v124, i64 12288
  %v1622 = add i64 8, 1
  %v1623 = sdiv i64 %v1622, 2
  %v1624 = add i64 %v2, 1
  %v1625 = mul i64 %v1623, %v2
  %v1626 = sdiv i64 %v1625, %v3
  %v1627 = mul i64 %v1626, 2
  %v1628 = icmp slt i64 %v1627, 8
  %v1629 = select i1 %v1628, i64 %v1627, i64 8
  %v1630 = mul i64 %v1623, %v1624
  %v1631 = sdiv i64 %v1630, %v3
  %v1632 = mul i64 %v1631, 2
  %v1633 = icmp slt i64 %v1632, 8
  %v1634 = select i1 %v1633, i64 %v1632, i64 8
  %v1635 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b318
b318:
  %v1636 = phi i64 [ %v1629, %b314 ], [ %v1644, %b323 ]
  %v1637 = icmp slt i64 %v1636, %v1634
  br i1 %v1637, label %b319, label %b320
b319:
  %v1638 = mul i64 %v1636, 12
  %v1639 = getelementptr inbounds float, ptr %v1635, i64 %v1638
  br label %b321
b321:
  %v1640 = phi i64 [ 0, %b319 ], [ %v1643, %b322 ]
  %v1641 = icmp slt i64 %v1640, 12
  br i1 %v1641, label %b322, label %b323
b322:
  %v1642 = getelementptr inbounds float, ptr %v1639, i64 %v1640
  store float 0x0000000000000000, ptr %v1642, align 4
  %v1643 = add nsw i64 %v1640, 1
  br label %b321
b323:
  %v1644 = add nsw i64 %v1636, 1
  br label %b318
b320:
  %v1645 = mul i64 %v8, 1
  br label %b324
b324:
  %v1646 = phi i64 [ 0, %b320 ], [ %v1759, %b329 ]
  %v1647 = icmp slt i64 %v1646, %v1645
  br i1 %v1647, label %b325, label %b326
b325:
  %v1648 = sub i64 %v1645, %v1646
  %v1649 = icmp slt i64 %v1648, 384
  %v1650 = select i1 %v1649, i64 %v1648, i64 384
  br label %b327
b327:
  %v1651 = phi i64 [ %v1629, %b325 ], [ %v1758, %b353 ]
  %v1652 = icmp slt i64 %v1651, %v1634
  br i1 %v1652, label %b328, label %b329
b328:
  %v1653 = sub i64 %v1634, %v1651
  %v1654 = icmp slt i64 %v1653, 64
  %v1655 = select i1 %v1654, i64 %v1653, i64 64
  %v1656 = sdiv i64 %v1655, 2
  %v1657 = mul i64 %v1656, 2
  %v1658 = sub i64 %v1655, %v1657
  %v1659 = mul i64 %v1646, 8
  %v1660 = add i64 %v1659, %v1651
  %v1661 = getelementptr inbounds float, ptr %v1615, i64 %v1660
  br label %b330
b330:
  %v1662 = phi i64 [ 0, %b328 ], [ %v1688, %b338 ]
  %v1663 = icmp slt i64 %v1662, %v1650
  br i1 %v1663, label %b331, label %b332
b331:
  %v1664 = mul i64 %v1662, 8
  %v1665 = getelementptr inbounds float, ptr %v1661, i64 %v1664
  %v1666 = mul i64 %v1662, 2
  %v1667 = getelementptr inbounds float, ptr %v1621, i64 %v1666
  br label %b333
b333:
  %v1668 = phi i64 [ 0, %b331 ], [ %v1677, %b334 ]
  %v1669 = icmp slt i64 %v1668, %v1656
  br i1 %v1669, label %b334, label %b335
b334:
  %v1670 = mul i64 %v1668, 2
  %v1671 = getelementptr inbounds float, ptr %v1665, i64 %v1670
  %v1672 = mul i64 %v1668, 768
  %v1673 = getelementptr inbounds float, ptr %v1667, i64 %v1672
  %v1674 = getelementptr inbounds float, ptr %v1671, i64 0
  %v1675 = load <2 x float>, ptr %v1674, align 4
  %v1676 = getelementptr inbounds float, ptr %v1673, i64 0
  store <2 x float> %v1675, ptr %v1676, align 4
  %v1677 = add nsw i64 %v1668, 1
  br label %b333
b335:
  %v1678 = mul i64 %v1656, 2
  %v1679 = getelementptr inbounds float, ptr %v1665, i64 %v1678
  %v1680 = mul i64 %v1656, 768
  %v1681 = getelementptr inbounds float, ptr %v1667, i64 %v1680
  br label %b336
b336:
  %v1682 = phi i64 [ 0, %b335 ], [ %v1687, %b337 ]
  %v1683 = icmp slt i64 %v1682, %v1658
  br i1 %v1683, label %b337, label %b338
b337:
  %v1684 = getelementptr inbounds float, ptr %v1679, i64 %v1682
  %v1685 = load float, ptr %v1684, align 4
  %v1686 = getelementptr inbounds float, ptr %v1681, i64 %v1682
  store float %v1685, ptr %v1686, align 4
  %v1687 = add nsw i64 %v1682, 1
  br label %b336, !llvm.loop !9
b338:
  %v1688 = add nsw i64 %v1662, 1
  br label %b330
b332:
  br label %b339
b339:
  %v1689 = phi i64 [ 0, %b332 ], [ %v1724, %b347 ]
  %v1690 = icmp slt i64 %v1689, 0
  br i1 %v1690, label %b340, label %b341
b340:
  %v1691 = mul i64 %v1646, 12
  %v1692 = add i64 %v1691, %v1689
  %v1693 = getelementptr inbounds float, ptr %v1620, i64 %v1692
  br label %b342
b342:
  %v1694 = phi i64 [ 0, %b340 ], [ %v1712, %b343 ]
  %v1695 = icmp slt i64 %v1694, %v1650
  br i1 %v1695, label %b343, label %b344
b343:
  %v1696 = mul i64 %v1694, 12
  %v1697 = getelementptr inbounds float, ptr %v1693, i64 %v1696
  %v1698 = mul i64 %v1694, 32
  %v1699 = getelementptr inbounds float, ptr %v124, i64 %v1698
  %v1700 = getelementptr inbounds float, ptr %v1697, i64 0
  %v1701 = load <8 x float>, ptr %v1700, align 4
  %v1702 = getelementptr inbounds float, ptr %v1699, i64 0
  store <8 x float> %v1701, ptr %v1702, align 4
  %v1703 = getelementptr inbounds float, ptr %v1697, i64 8
  %v1704 = load <8 x float>, ptr %v1703, align 4
  %v1705 = getelementptr inbounds float, ptr %v1699, i64 8
  store <8 x float> %v1704, ptr %v1705, align 4
  %v1706 = getelementptr inbounds float, ptr %v1697, i64 16
  %v1707 = load <8 x float>, ptr %v1706, align 4
  %v1708 = getelementptr inbounds float, ptr %v1699, i64 16
  store <8 x float> %v1707, ptr %v1708, align 4
  %v1709 = getelementptr inbounds float, ptr %v1697, i64 24
  %v1710 = load <8 x float>, ptr %v1709, align 4
  %v1711 = getelementptr inbounds float, ptr %v1699, i64 24
  store <8 x float> %v1710, ptr %v1711, align 4
  %v1712 = add nsw i64 %v1694, 1
  br label %b342
b344:
  %v1713 = sdiv i64 %v1655, 2
  br label %b345
b345:
  %v1714 = phi i64 [ 0, %b344 ], [ %v1723, %b346 ]
  %v1715 = icmp slt i64 %v1714, %v1713
  br i1 %v1715, label %b346, label %b347
b346:
  %v1716 = mul i64 %v1714, 2
  %v1717 = add i64 %v1651, %v1716
  %v1718 = mul i64 %v1714, 768
  %v1719 = getelementptr inbounds float, ptr %v1621, i64 %v1718
  %v1720 = mul i64 %v1717, 12
  %v1721 = add i64 %v1720, %v1689
  %v1722 = getelementptr inbounds float, ptr %v1635, i64 %v1721
  call void @outer_2x32(ptr %v1719, ptr %v124, i64 %v1650, ptr %v1722, i64 12)
  %v1723 = add nsw i64 %v1714, 1
  br label %b345
b347:
  %v1724 = add nsw i64 %v1689, 32
  br label %b339
b341:
  %v1725 = mul i64 %v1646, 12
  %v1726 = add i64 %v1725, 0
  %v1727 = getelementptr inbounds float, ptr %v1620, i64 %v1726
  br label %b348
b348:
  %v1728 = phi i64 [ 0, %b341 ], [ %v1746, %b349 ]
  %v1729 = icmp slt i64 %v1728, %v1650
  br i1 %v1729, label %b349, label %b350
b349:
  %v1730 = mul i64 %v1728, 12
  %v1731 = getelementptr inbounds float, ptr %v1727, i64 %v1730
  %v1732 = mul i64 %v1728, 16
  %v1733 = getelementptr inbounds float, ptr %v124, i64 %v1732
  %v1734 = getelementptr inbounds float, ptr %v1731, i64 0
  %v1735 = load <8 x float>, ptr %v1734, align 4
  %v1736 = getelementptr inbounds float, ptr %v1733, i64 0
  store <8 x float> %v1735, ptr %v1736, align 4
  %v1737 = getelementptr inbounds float, ptr %v1731, i64 8
  %v1738 = icmp ult i64 4, 8
  %v1739 = select i1 %v1738, i64 4, i64 8
  %v1740 = trunc i64 %v1739 to i32
  %v1741 = insertelement <8 x i32> poison, i32 %v1740, i64 0
  %v1742 = shufflevector <8 x i32> %v1741, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1743 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1742
  %v1744 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1737, <8 x i1> %v1743, <8 x float> zeroinitializer)
  %v1745 = getelementptr inbounds float, ptr %v1733, i64 8
  store <8 x float> %v1744, ptr %v1745, align 4
  %v1746 = add nsw i64 %v1728, 1
  br label %b348
b350:
  %v1747 = sdiv i64 %v1655, 2
  br label %b351
b351:
  %v1748 = phi i64 [ 0, %b350 ], [ %v1757, %b352 ]
  %v1749 = icmp slt i64 %v1748, %v1747
  br i1 %v1749, label %b352, label %b353
b352:
  %v1750 = mul i64 %v1748, 2
  %v1751 = add i64 %v1651, %v1750
  %v1752 = mul i64 %v1748, 768
  %v1753 = getelementptr inbounds float, ptr %v1621, i64 %v1752
  %v1754 = mul i64 %v1751, 12
  %v1755 = add i64 %v1754, 0
  %v1756 = getelementptr inbounds float, ptr %v1635, i64 %v1755
  call void @outer_2x12(ptr %v1753, ptr %v124, i64 %v1650, ptr %v1756, i64 12)
  %v1757 = add nsw i64 %v1748, 1
  br label %b351
b353:
  %v1758 = add nsw i64 %v1651, 64
  br label %b327
b329:
  %v1759 = add nsw i64 %v1646, 384
  br label %b324
b326:
  %v1760 = icmp sgt i64 %v3, 1
  br i1 %v1760, label %b354, label %b355
b354:
  %v1761 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1762 = atomicrmw add ptr %v1761, i64 1 acq_rel
  %v1763 = load i64, ptr %v119, align 8
  %v1764 = add i64 %v1763, 1
  store i64 %v1764, ptr %v119, align 8
  %v1765 = mul i64 %v3, %v1764
  br label %b356
b356:
  %v1766 = load atomic i64, ptr %v1761 acquire, align 8
  %v1767 = icmp slt i64 %v1766, %v1765
  br i1 %v1767, label %b357, label %b358
b357:
  %v1768 = call i32 @sched_yield()
  br label %b356
b358:
  br label %b355
b355:
  %v1769 = icmp eq i64 %v2, 0
  br i1 %v1769, label %b359, label %b360
b359:
  br label %b361
b361:
  %v1770 = phi i64 [ 0, %b359 ], [ %v1787, %b366 ]
  %v1771 = phi <8 x float> [ splat (float 0x0000000000000000), %b359 ], [ %v1786, %b366 ]
  %v1772 = icmp slt i64 %v1770, %v8
  br i1 %v1772, label %b362, label %b363
b362:
  %v1773 = add i64 %v1770, 128
  %v1774 = icmp slt i64 %v1773, %v8
  %v1775 = select i1 %v1774, i64 %v1773, i64 %v8
  br label %b364
b364:
  %v1776 = phi i64 [ %v1770, %b362 ], [ %v1785, %b365 ]
  %v1777 = phi <8 x float> [ splat (float 0x0000000000000000), %b362 ], [ %v1784, %b365 ]
  %v1778 = icmp slt i64 %v1776, %v1775
  br i1 %v1778, label %b365, label %b366
b365:
  %v1779 = mul i64 %v1776, 8
  %v1780 = getelementptr inbounds float, ptr %v70, i64 %v1779
  %v1781 = add i64 0, 0
  %v1782 = getelementptr inbounds float, ptr %v1780, i64 %v1781
  %v1783 = load <8 x float>, ptr %v1782, align 4
  %v1784 = fadd <8 x float> %v1777, %v1783
  %v1785 = add nsw i64 %v1776, 1
  br label %b364
b366:
  %v1786 = fadd <8 x float> %v1771, %v1777
  %v1787 = add nsw i64 %v1770, 128
  br label %b361
b363:
  %v1788 = add i64 0, 0
  %v1789 = getelementptr inbounds float, ptr %v56, i64 %v1788
  store <8 x float> %v1771, ptr %v1789, align 4
  br label %b360
b360:
  %v1790 = icmp sgt i64 %v3, 1
  br i1 %v1790, label %b367, label %b368
b367:
  %v1791 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1792 = atomicrmw add ptr %v1791, i64 1 acq_rel
  %v1793 = load i64, ptr %v119, align 8
  %v1794 = add i64 %v1793, 1
  store i64 %v1794, ptr %v119, align 8
  %v1795 = mul i64 %v3, %v1794
  br label %b369
b369:
  %v1796 = load atomic i64, ptr %v1791 acquire, align 8
  %v1797 = icmp slt i64 %v1796, %v1795
  br i1 %v1797, label %b370, label %b371
b370:
  %v1798 = call i32 @sched_yield()
  br label %b369
b371:
  br label %b368
b368:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x12(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = icmp ult i64 4, 8
  %v33 = select i1 %v32, i64 4, i64 8
  %v34 = trunc i64 %v33 to i32
  %v35 = insertelement <8 x i32> poison, i32 %v34, i64 0
  %v36 = shufflevector <8 x i32> %v35, <8 x i32> poison, <8 x i32> zeroinitializer
  %v37 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v36
  %v38 = mul i64 %v4, 0
  %v39 = getelementptr inbounds float, ptr %v3, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v6
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v39, i64 8
  %v44 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v43, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v45 = fadd <8 x float> %v44, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v45, ptr align 4 %v43, <8 x i1> %v37)
  %v46 = mul i64 %v4, 1
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd <8 x float> %v49, %v8
  store <8 x float> %v50, ptr %v48, align 4
  %v51 = getelementptr inbounds float, ptr %v47, i64 8
  %v52 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v51, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v53 = fadd <8 x float> %v52, %v9
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v53, ptr align 4 %v51, <8 x i1> %v37)
  ret void
}
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 32
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v12, i64 16
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v12, i64 24
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v14, i64 0
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v16, <8 x float> %v6)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v7)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = getelementptr inbounds float, ptr %v33, i64 16
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v8
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v33, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v9
  store <8 x float> %v45, ptr %v43, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v19, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v7 = icmp slt i64 %v5, %v2
  br i1 %v7, label %b1, label %b2
b1:
  %v8 = mul i64 %v5, 8
  %v9 = getelementptr inbounds float, ptr %v1, i64 %v8
  %v10 = mul i64 %v5, 2
  %v11 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v12 = getelementptr inbounds float, ptr %v9, i64 0
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v11, i64 0
  %v15 = load float, ptr %v14, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v13, <8 x float> %v6)
  %v19 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v20 = mul i64 %v4, 0
  %v21 = getelementptr inbounds float, ptr %v3, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v23, %v6
  store <8 x float> %v24, ptr %v22, align 4
  ret void
}

declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare float @cosf(float) #2
declare float @sinf(float) #2

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind willreturn nofree memory(none) }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
