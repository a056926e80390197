; generated from specs/mut2.yaml by `make generated`: do not edit
; mut2 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v97 = alloca i64, i64 1, align 8
  %v851 = alloca float, i64 96, align 4
  %v935 = alloca float, i64 96, align 4
  %v1127 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 15
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 16
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 18
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 30
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 31
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 32
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 33
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 34
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 35
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 36
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 37
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 0
  %v101 = add i64 %v100, 320
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds i64, ptr %v1, i64 4
  %v104 = load i64, ptr %v103, align 8
  %v105 = icmp eq i64 %v104, 0
  br i1 %v105, label %b0, label %b1
b0:
  %v106 = icmp eq i64 %v2, 0
  br i1 %v106, label %b2, label %b3
b2:
  %v107 = add i64 0, 0
  %v108 = getelementptr inbounds float, ptr %v54, i64 %v107
  %v109 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v110, ptr %v108, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v111 = icmp sgt i64 %v3, 1
  br i1 %v111, label %b4, label %b5
b4:
  %v112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v113 = atomicrmw add ptr %v112, i64 1 acq_rel
  %v114 = load i64, ptr %v97, align 8
  %v115 = add i64 %v114, 1
  store i64 %v115, ptr %v97, align 8
  %v116 = mul i64 %v3, %v115
  br label %b6
b6:
  %v117 = load atomic i64, ptr %v112 acquire, align 8
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b7, label %b8
b7:
  %v119 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 4
  %v121 = load i64, ptr %v120, align 8
  %v122 = icmp eq i64 %v121, 0
  br i1 %v122, label %b9, label %b10
b9:
  %v123 = icmp eq i64 %v2, 0
  br i1 %v123, label %b11, label %b12
b11:
  br label %b13
b13:
  %v124 = phi i64 [ 0, %b11 ], [ %v131, %b14 ]
  %v125 = icmp slt i64 %v124, 64
  br i1 %v125, label %b14, label %b15
b14:
  %v126 = add i64 0, %v124
  %v127 = getelementptr inbounds float, ptr %v12, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = add i64 0, %v124
  %v130 = getelementptr inbounds float, ptr %v52, i64 %v129
  store <8 x float> %v128, ptr %v130, align 4
  %v131 = add nsw i64 %v124, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v132 = icmp sgt i64 %v3, 1
  br i1 %v132, label %b16, label %b17
b16:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 3
  %v134 = atomicrmw add ptr %v133, i64 1 acq_rel
  %v135 = load i64, ptr %v97, align 8
  %v136 = add i64 %v135, 1
  store i64 %v136, ptr %v97, align 8
  %v137 = mul i64 %v3, %v136
  br label %b18
b18:
  %v138 = load atomic i64, ptr %v133 acquire, align 8
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b19, label %b20
b19:
  %v140 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 4
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b21, label %b22
b21:
  %v144 = icmp eq i64 %v2, 0
  br i1 %v144, label %b23, label %b24
b23:
  br label %b25
b25:
  %v145 = phi i64 [ 0, %b23 ], [ %v152, %b26 ]
  %v146 = icmp slt i64 %v145, 64
  br i1 %v146, label %b26, label %b27
b26:
  %v147 = add i64 0, %v145
  %v148 = getelementptr inbounds float, ptr %v14, i64 %v147
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = add i64 64, %v145
  %v151 = getelementptr inbounds float, ptr %v52, i64 %v150
  store <8 x float> %v149, ptr %v151, align 4
  %v152 = add nsw i64 %v145, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v153 = icmp sgt i64 %v3, 1
  br i1 %v153, label %b28, label %b29
b28:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 3
  %v155 = atomicrmw add ptr %v154, i64 1 acq_rel
  %v156 = load i64, ptr %v97, align 8
  %v157 = add i64 %v156, 1
  store i64 %v157, ptr %v97, align 8
  %v158 = mul i64 %v3, %v157
  br label %b30
b30:
  %v159 = load atomic i64, ptr %v154 acquire, align 8
  %v160 = icmp slt i64 %v159, %v158
  br i1 %v160, label %b31, label %b32
b31:
  %v161 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v162 = getelementptr inbounds i64, ptr %v1, i64 4
  %v163 = load i64, ptr %v162, align 8
  %v164 = icmp eq i64 %v163, 0
  br i1 %v164, label %b33, label %b34
b33:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 38
  %v166 = load i64, ptr %v165, align 8
  %v167 = icmp eq i64 %v166, 0
  br i1 %v167, label %b35, label %b36
b35:
  %v168 = add i64 %v7, 0
  %v169 = sdiv i64 %v168, 1
  %v170 = add i64 %v2, 1
  %v171 = mul i64 %v169, %v2
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, %v7
  %v175 = select i1 %v174, i64 %v173, i64 %v7
  %v176 = mul i64 %v169, %v170
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, %v7
  %v180 = select i1 %v179, i64 %v178, i64 %v7
  br label %b37
b37:
  %v181 = phi i64 [ %v175, %b35 ], [ %v192, %b38 ]
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b38, label %b39
b38:
  %v183 = and i64 0, %v78
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v181
  %v186 = mul i64 %v185, 8
  %v187 = getelementptr inbounds float, ptr %v30, i64 %v186
  %v188 = add i64 0, 0
  %v189 = getelementptr inbounds float, ptr %v187, i64 %v188
  %v190 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v191, ptr %v189, align 4
  %v192 = add nsw i64 %v181, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b40, label %b41
b40:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = load i64, ptr %v97, align 8
  %v197 = add i64 %v196, 1
  store i64 %v197, ptr %v97, align 8
  %v198 = mul i64 %v3, %v197
  br label %b42
b42:
  %v199 = load atomic i64, ptr %v194 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b43, label %b44
b43:
  %v201 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v202 = getelementptr inbounds float, ptr %v99, i64 0
  %v203 = getelementptr inbounds i64, ptr %v1, i64 4
  %v204 = load i64, ptr %v203, align 8
  %v205 = icmp eq i64 %v204, 0
  br i1 %v205, label %b45, label %b46
b45:
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
  br label %b47
b47:
  %v221 = phi i64 [ %v213, %b45 ], [ %v446, %b72 ]
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b48, label %b49
b48:
  %v223 = mul i64 %v221, 128
  %v224 = mul i64 %v221, 16
  %v225 = add i64 %v223, 0
  %v226 = add i64 %v224, 0
  %v227 = getelementptr inbounds float, ptr %v202, i64 %v225
  %v228 = sub i64 16, %v226
  %v229 = icmp slt i64 %v228, 0
  %v230 = select i1 %v229, i64 0, i64 %v228
  %v231 = icmp ult i64 %v230, 8
  %v232 = select i1 %v231, i64 %v230, i64 8
  %v233 = trunc i64 %v232 to i32
  %v234 = insertelement <8 x i32> poison, i32 %v233, i64 0
  %v235 = shufflevector <8 x i32> %v234, <8 x i32> poison, <8 x i32> zeroinitializer
  %v236 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v235
  %v237 = mul i64 %v226, 8
  %v238 = add i64 0, %v237
  %v239 = getelementptr inbounds float, ptr %v52, i64 %v238
  %v240 = icmp sge i64 %v230, 8
  br i1 %v240, label %b50, label %b51
b50:
  br label %b52
b52:
  %v241 = phi i64 [ 0, %b50 ], [ %v315, %b53 ]
  %v242 = icmp slt i64 %v241, 8
  br i1 %v242, label %b53, label %b54
b53:
  %v243 = add i64 %v241, 0
  %v244 = getelementptr inbounds float, ptr %v239, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 %v241, 8
  %v247 = getelementptr inbounds float, ptr %v239, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 %v241, 16
  %v250 = getelementptr inbounds float, ptr %v239, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 %v241, 24
  %v253 = getelementptr inbounds float, ptr %v239, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 %v241, 32
  %v256 = getelementptr inbounds float, ptr %v239, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 %v241, 40
  %v259 = getelementptr inbounds float, ptr %v239, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 %v241, 48
  %v262 = getelementptr inbounds float, ptr %v239, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = add i64 %v241, 56
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
  %v292 = mul i64 %v291, 16
  %v293 = getelementptr inbounds float, ptr %v227, i64 %v292
  store <8 x float> %v283, ptr %v293, align 4
  %v294 = add i64 %v241, 1
  %v295 = mul i64 %v294, 16
  %v296 = getelementptr inbounds float, ptr %v227, i64 %v295
  store <8 x float> %v284, ptr %v296, align 4
  %v297 = add i64 %v241, 2
  %v298 = mul i64 %v297, 16
  %v299 = getelementptr inbounds float, ptr %v227, i64 %v298
  store <8 x float> %v285, ptr %v299, align 4
  %v300 = add i64 %v241, 3
  %v301 = mul i64 %v300, 16
  %v302 = getelementptr inbounds float, ptr %v227, i64 %v301
  store <8 x float> %v286, ptr %v302, align 4
  %v303 = add i64 %v241, 4
  %v304 = mul i64 %v303, 16
  %v305 = getelementptr inbounds float, ptr %v227, i64 %v304
  store <8 x float> %v287, ptr %v305, align 4
  %v306 = add i64 %v241, 5
  %v307 = mul i64 %v306, 16
  %v308 = getelementptr inbounds float, ptr %v227, i64 %v307
  store <8 x float> %v288, ptr %v308, align 4
  %v309 = add i64 %v241, 6
  %v310 = mul i64 %v309, 16
  %v311 = getelementptr inbounds float, ptr %v227, i64 %v310
  store <8 x float> %v289, ptr %v311, align 4
  %v312 = add i64 %v241, 7
  %v313 = mul i64 %v312, 16
  %v314 = getelementptr inbounds float, ptr %v227, i64 %v313
  store <8 x float> %v290, ptr %v314, align 4
  %v315 = add nsw i64 %v241, 8
  br label %b52
b54:
  br label %b55
b55:
  %v316 = phi i64 [ 8, %b54 ], [ %v324, %b56 ]
  %v317 = icmp slt i64 %v316, 8
  br i1 %v317, label %b56, label %b57
b56:
  %v318 = mul i64 %v316, 1
  %v319 = getelementptr inbounds float, ptr %v239, i64 %v318
  %v320 = getelementptr float, ptr %v319, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v321 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v320, <8 x i1> %v236, <8 x float> zeroinitializer)
  %v322 = mul i64 %v316, 16
  %v323 = getelementptr inbounds float, ptr %v227, i64 %v322
  store <8 x float> %v321, ptr %v323, align 4
  %v324 = add nsw i64 %v316, 1
  br label %b55
b57:
  br label %b51
b51:
  %v325 = icmp slt i64 %v230, 8
  br i1 %v325, label %b58, label %b59
b58:
  br label %b60
b60:
  %v326 = phi i64 [ 0, %b58 ], [ %v334, %b61 ]
  %v327 = icmp slt i64 %v326, 8
  br i1 %v327, label %b61, label %b62
b61:
  %v328 = mul i64 %v326, 1
  %v329 = getelementptr inbounds float, ptr %v239, i64 %v328
  %v330 = getelementptr float, ptr %v329, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v331 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v330, <8 x i1> %v236, <8 x float> zeroinitializer)
  %v332 = mul i64 %v326, 16
  %v333 = getelementptr inbounds float, ptr %v227, i64 %v332
  store <8 x float> %v331, ptr %v333, align 4
  %v334 = add nsw i64 %v326, 1
  br label %b60
b62:
  br label %b59
b59:
  %v335 = add i64 %v223, 8
  %v336 = add i64 %v224, 8
  %v337 = getelementptr inbounds float, ptr %v202, i64 %v335
  %v338 = sub i64 16, %v336
  %v339 = icmp slt i64 %v338, 0
  %v340 = select i1 %v339, i64 0, i64 %v338
  %v341 = icmp ult i64 %v340, 8
  %v342 = select i1 %v341, i64 %v340, i64 8
  %v343 = trunc i64 %v342 to i32
  %v344 = insertelement <8 x i32> poison, i32 %v343, i64 0
  %v345 = shufflevector <8 x i32> %v344, <8 x i32> poison, <8 x i32> zeroinitializer
  %v346 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v345
  %v347 = mul i64 %v336, 8
  %v348 = add i64 0, %v347
  %v349 = getelementptr inbounds float, ptr %v52, i64 %v348
  %v350 = icmp sge i64 %v340, 8
  br i1 %v350, label %b63, label %b64
b63:
  br label %b65
b65:
  %v351 = phi i64 [ 0, %b63 ], [ %v425, %b66 ]
  %v352 = icmp slt i64 %v351, 8
  br i1 %v352, label %b66, label %b67
b66:
  %v353 = add i64 %v351, 0
  %v354 = getelementptr inbounds float, ptr %v349, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 %v351, 8
  %v357 = getelementptr inbounds float, ptr %v349, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 %v351, 16
  %v360 = getelementptr inbounds float, ptr %v349, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 %v351, 24
  %v363 = getelementptr inbounds float, ptr %v349, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 %v351, 32
  %v366 = getelementptr inbounds float, ptr %v349, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 %v351, 40
  %v369 = getelementptr inbounds float, ptr %v349, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = add i64 %v351, 48
  %v372 = getelementptr inbounds float, ptr %v349, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 %v351, 56
  %v375 = getelementptr inbounds float, ptr %v349, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = shufflevector <8 x float> %v355, <8 x float> %v367, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v378 = shufflevector <8 x float> %v355, <8 x float> %v367, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v379 = shufflevector <8 x float> %v358, <8 x float> %v370, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v380 = shufflevector <8 x float> %v358, <8 x float> %v370, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v381 = shufflevector <8 x float> %v361, <8 x float> %v373, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v382 = shufflevector <8 x float> %v361, <8 x float> %v373, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v383 = shufflevector <8 x float> %v364, <8 x float> %v376, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v384 = shufflevector <8 x float> %v364, <8 x float> %v376, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v385 = shufflevector <8 x float> %v377, <8 x float> %v381, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v386 = shufflevector <8 x float> %v377, <8 x float> %v381, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v387 = shufflevector <8 x float> %v379, <8 x float> %v383, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v388 = shufflevector <8 x float> %v379, <8 x float> %v383, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v389 = shufflevector <8 x float> %v378, <8 x float> %v382, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v390 = shufflevector <8 x float> %v378, <8 x float> %v382, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v391 = shufflevector <8 x float> %v380, <8 x float> %v384, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v392 = shufflevector <8 x float> %v380, <8 x float> %v384, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v393 = shufflevector <8 x float> %v385, <8 x float> %v387, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v394 = shufflevector <8 x float> %v385, <8 x float> %v387, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v395 = shufflevector <8 x float> %v386, <8 x float> %v388, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v396 = shufflevector <8 x float> %v386, <8 x float> %v388, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v397 = shufflevector <8 x float> %v389, <8 x float> %v391, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v398 = shufflevector <8 x float> %v389, <8 x float> %v391, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v399 = shufflevector <8 x float> %v390, <8 x float> %v392, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v400 = shufflevector <8 x float> %v390, <8 x float> %v392, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v401 = add i64 %v351, 0
  %v402 = mul i64 %v401, 16
  %v403 = getelementptr inbounds float, ptr %v337, i64 %v402
  store <8 x float> %v393, ptr %v403, align 4
  %v404 = add i64 %v351, 1
  %v405 = mul i64 %v404, 16
  %v406 = getelementptr inbounds float, ptr %v337, i64 %v405
  store <8 x float> %v394, ptr %v406, align 4
  %v407 = add i64 %v351, 2
  %v408 = mul i64 %v407, 16
  %v409 = getelementptr inbounds float, ptr %v337, i64 %v408
  store <8 x float> %v395, ptr %v409, align 4
  %v410 = add i64 %v351, 3
  %v411 = mul i64 %v410, 16
  %v412 = getelementptr inbounds float, ptr %v337, i64 %v411
  store <8 x float> %v396, ptr %v412, align 4
  %v413 = add i64 %v351, 4
  %v414 = mul i64 %v413, 16
  %v415 = getelementptr inbounds float, ptr %v337, i64 %v414
  store <8 x float> %v397, ptr %v415, align 4
  %v416 = add i64 %v351, 5
  %v417 = mul i64 %v416, 16
  %v418 = getelementptr inbounds float, ptr %v337, i64 %v417
  store <8 x float> %v398, ptr %v418, align 4
  %v419 = add i64 %v351, 6
  %v420 = mul i64 %v419, 16
  %v421 = getelementptr inbounds float, ptr %v337, i64 %v420
  store <8 x float> %v399, ptr %v421, align 4
  %v422 = add i64 %v351, 7
  %v423 = mul i64 %v422, 16
  %v424 = getelementptr inbounds float, ptr %v337, i64 %v423
  store <8 x float> %v400, ptr %v424, align 4
  %v425 = add nsw i64 %v351, 8
  br label %b65
b67:
  br label %b68
b68:
  %v426 = phi i64 [ 8, %b67 ], [ %v434, %b69 ]
  %v427 = icmp slt i64 %v426, 8
  br i1 %v427, label %b69, label %b70
b69:
  %v428 = mul i64 %v426, 1
  %v429 = getelementptr inbounds float, ptr %v349, i64 %v428
  %v430 = getelementptr float, ptr %v429, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v431 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v430, <8 x i1> %v346, <8 x float> zeroinitializer)
  %v432 = mul i64 %v426, 16
  %v433 = getelementptr inbounds float, ptr %v337, i64 %v432
  store <8 x float> %v431, ptr %v433, align 4
  %v434 = add nsw i64 %v426, 1
  br label %b68
b70:
  br label %b64
b64:
  %v435 = icmp slt i64 %v340, 8
  br i1 %v435, label %b71, label %b72
b71:
  br label %b73
b73:
  %v436 = phi i64 [ 0, %b71 ], [ %v444, %b74 ]
  %v437 = icmp slt i64 %v436, 8
  br i1 %v437, label %b74, label %b75
b74:
  %v438 = mul i64 %v436, 1
  %v439 = getelementptr inbounds float, ptr %v349, i64 %v438
  %v440 = getelementptr float, ptr %v439, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v441 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v440, <8 x i1> %v346, <8 x float> zeroinitializer)
  %v442 = mul i64 %v436, 16
  %v443 = getelementptr inbounds float, ptr %v337, i64 %v442
  store <8 x float> %v441, ptr %v443, align 4
  %v444 = add nsw i64 %v436, 1
  br label %b73
b75:
  br label %b72
b72:
  %v445 = add i64 %v223, 128
  %v446 = add nsw i64 %v221, 1
  br label %b47
b49:
  br label %b46
b46:
  %v447 = icmp sgt i64 %v3, 1
  br i1 %v447, label %b76, label %b77
b76:
  %v448 = getelementptr inbounds i64, ptr %v1, i64 3
  %v449 = atomicrmw add ptr %v448, i64 1 acq_rel
  %v450 = load i64, ptr %v97, align 8
  %v451 = add i64 %v450, 1
  store i64 %v451, ptr %v97, align 8
  %v452 = mul i64 %v3, %v451
  br label %b78
b78:
  %v453 = load atomic i64, ptr %v448 acquire, align 8
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b79, label %b80
b79:
  %v455 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v456 = getelementptr inbounds float, ptr %v99, i64 128
  %v457 = getelementptr inbounds float, ptr %v99, i64 256
  %v458 = getelementptr inbounds i64, ptr %v1, i64 4
  %v459 = load i64, ptr %v458, align 8
  %v460 = icmp eq i64 %v459, 0
  br i1 %v460, label %b81, label %b82
b81:
  %v461 = add i64 1, 0
  %v462 = sdiv i64 %v461, 1
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, 1
  %v468 = select i1 %v467, i64 %v466, i64 1
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, 1
  %v473 = select i1 %v472, i64 %v471, i64 1
  %v474 = icmp slt i64 %v473, 1
  %v475 = select i1 %v474, i64 %v473, i64 1
  br label %b83
b83:
  %v476 = phi i64 [ %v468, %b81 ], [ %v701, %b108 ]
  %v477 = icmp slt i64 %v476, %v475
  br i1 %v477, label %b84, label %b85
b84:
  %v478 = mul i64 %v476, 128
  %v479 = mul i64 %v476, 8
  %v480 = add i64 %v478, 0
  %v481 = add i64 %v479, 0
  %v482 = getelementptr inbounds float, ptr %v456, i64 %v480
  %v483 = sub i64 8, %v481
  %v484 = icmp slt i64 %v483, 0
  %v485 = select i1 %v484, i64 0, i64 %v483
  %v486 = icmp ult i64 %v485, 8
  %v487 = select i1 %v486, i64 %v485, i64 8
  %v488 = trunc i64 %v487 to i32
  %v489 = insertelement <8 x i32> poison, i32 %v488, i64 0
  %v490 = shufflevector <8 x i32> %v489, <8 x i32> poison, <8 x i32> zeroinitializer
  %v491 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v490
  %v492 = mul i64 %v481, 8
  %v493 = add i64 0, %v492
  %v494 = getelementptr inbounds float, ptr %v16, i64 %v493
  %v495 = icmp sge i64 %v485, 8
  br i1 %v495, label %b86, label %b87
b86:
  br label %b88
b88:
  %v496 = phi i64 [ 0, %b86 ], [ %v570, %b89 ]
  %v497 = icmp slt i64 %v496, 8
  br i1 %v497, label %b89, label %b90
b89:
  %v498 = add i64 %v496, 0
  %v499 = getelementptr inbounds float, ptr %v494, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 %v496, 8
  %v502 = getelementptr inbounds float, ptr %v494, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 %v496, 16
  %v505 = getelementptr inbounds float, ptr %v494, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = add i64 %v496, 24
  %v508 = getelementptr inbounds float, ptr %v494, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 %v496, 32
  %v511 = getelementptr inbounds float, ptr %v494, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = add i64 %v496, 40
  %v514 = getelementptr inbounds float, ptr %v494, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = add i64 %v496, 48
  %v517 = getelementptr inbounds float, ptr %v494, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 %v496, 56
  %v520 = getelementptr inbounds float, ptr %v494, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v523 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v524 = shufflevector <8 x float> %v503, <8 x float> %v515, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v525 = shufflevector <8 x float> %v503, <8 x float> %v515, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v526 = shufflevector <8 x float> %v506, <8 x float> %v518, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v527 = shufflevector <8 x float> %v506, <8 x float> %v518, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v528 = shufflevector <8 x float> %v509, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v529 = shufflevector <8 x float> %v509, <8 x float> %v521, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v522, <8 x float> %v526, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v531 = shufflevector <8 x float> %v522, <8 x float> %v526, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v524, <8 x float> %v528, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v533 = shufflevector <8 x float> %v524, <8 x float> %v528, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v534 = shufflevector <8 x float> %v523, <8 x float> %v527, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v535 = shufflevector <8 x float> %v523, <8 x float> %v527, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v536 = shufflevector <8 x float> %v525, <8 x float> %v529, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v537 = shufflevector <8 x float> %v525, <8 x float> %v529, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v538 = shufflevector <8 x float> %v530, <8 x float> %v532, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v539 = shufflevector <8 x float> %v530, <8 x float> %v532, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v540 = shufflevector <8 x float> %v531, <8 x float> %v533, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v541 = shufflevector <8 x float> %v531, <8 x float> %v533, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v542 = shufflevector <8 x float> %v534, <8 x float> %v536, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v543 = shufflevector <8 x float> %v534, <8 x float> %v536, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v544 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v545 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v546 = add i64 %v496, 0
  %v547 = mul i64 %v546, 16
  %v548 = getelementptr inbounds float, ptr %v482, i64 %v547
  store <8 x float> %v538, ptr %v548, align 4
  %v549 = add i64 %v496, 1
  %v550 = mul i64 %v549, 16
  %v551 = getelementptr inbounds float, ptr %v482, i64 %v550
  store <8 x float> %v539, ptr %v551, align 4
  %v552 = add i64 %v496, 2
  %v553 = mul i64 %v552, 16
  %v554 = getelementptr inbounds float, ptr %v482, i64 %v553
  store <8 x float> %v540, ptr %v554, align 4
  %v555 = add i64 %v496, 3
  %v556 = mul i64 %v555, 16
  %v557 = getelementptr inbounds float, ptr %v482, i64 %v556
  store <8 x float> %v541, ptr %v557, align 4
  %v558 = add i64 %v496, 4
  %v559 = mul i64 %v558, 16
  %v560 = getelementptr inbounds float, ptr %v482, i64 %v559
  store <8 x float> %v542, ptr %v560, align 4
  %v561 = add i64 %v496, 5
  %v562 = mul i64 %v561, 16
  %v563 = getelementptr inbounds float, ptr %v482, i64 %v562
  store <8 x float> %v543, ptr %v563, align 4
  %v564 = add i64 %v496, 6
  %v565 = mul i64 %v564, 16
  %v566 = getelementptr inbounds float, ptr %v482, i64 %v565
  store <8 x float> %v544, ptr %v566, align 4
  %v567 = add i64 %v496, 7
  %v568 = mul i64 %v567, 16
  %v569 = getelementptr inbounds float, ptr %v482, i64 %v568
  store <8 x float> %v545, ptr %v569, align 4
  %v570 = add nsw i64 %v496, 8
  br label %b88
b90:
  br label %b91
b91:
  %v571 = phi i64 [ 8, %b90 ], [ %v579, %b92 ]
  %v572 = icmp slt i64 %v571, 8
  br i1 %v572, label %b92, label %b93
b92:
  %v573 = mul i64 %v571, 1
  %v574 = getelementptr inbounds float, ptr %v494, i64 %v573
  %v575 = getelementptr float, ptr %v574, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v576 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v575, <8 x i1> %v491, <8 x float> zeroinitializer)
  %v577 = mul i64 %v571, 16
  %v578 = getelementptr inbounds float, ptr %v482, i64 %v577
  store <8 x float> %v576, ptr %v578, align 4
  %v579 = add nsw i64 %v571, 1
  br label %b91
b93:
  br label %b87
b87:
  %v580 = icmp slt i64 %v485, 8
  br i1 %v580, label %b94, label %b95
b94:
  br label %b96
b96:
  %v581 = phi i64 [ 0, %b94 ], [ %v589, %b97 ]
  %v582 = icmp slt i64 %v581, 8
  br i1 %v582, label %b97, label %b98
b97:
  %v583 = mul i64 %v581, 1
  %v584 = getelementptr inbounds float, ptr %v494, i64 %v583
  %v585 = getelementptr float, ptr %v584, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v586 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v585, <8 x i1> %v491, <8 x float> zeroinitializer)
  %v587 = mul i64 %v581, 16
  %v588 = getelementptr inbounds float, ptr %v482, i64 %v587
  store <8 x float> %v586, ptr %v588, align 4
  %v589 = add nsw i64 %v581, 1
  br label %b96
b98:
  br label %b95
b95:
  %v590 = add i64 %v478, 8
  %v591 = add i64 %v479, 0
  %v592 = getelementptr inbounds float, ptr %v456, i64 %v590
  %v593 = sub i64 8, %v591
  %v594 = icmp slt i64 %v593, 0
  %v595 = select i1 %v594, i64 0, i64 %v593
  %v596 = icmp ult i64 %v595, 8
  %v597 = select i1 %v596, i64 %v595, i64 8
  %v598 = trunc i64 %v597 to i32
  %v599 = insertelement <8 x i32> poison, i32 %v598, i64 0
  %v600 = shufflevector <8 x i32> %v599, <8 x i32> poison, <8 x i32> zeroinitializer
  %v601 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v600
  %v602 = mul i64 %v591, 8
  %v603 = add i64 0, %v602
  %v604 = getelementptr inbounds float, ptr %v20, i64 %v603
  %v605 = icmp sge i64 %v595, 8
  br i1 %v605, label %b99, label %b100
b99:
  br label %b101
b101:
  %v606 = phi i64 [ 0, %b99 ], [ %v680, %b102 ]
  %v607 = icmp slt i64 %v606, 8
  br i1 %v607, label %b102, label %b103
b102:
  %v608 = add i64 %v606, 0
  %v609 = getelementptr inbounds float, ptr %v604, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 %v606, 8
  %v612 = getelementptr inbounds float, ptr %v604, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 %v606, 16
  %v615 = getelementptr inbounds float, ptr %v604, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = add i64 %v606, 24
  %v618 = getelementptr inbounds float, ptr %v604, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = add i64 %v606, 32
  %v621 = getelementptr inbounds float, ptr %v604, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = add i64 %v606, 40
  %v624 = getelementptr inbounds float, ptr %v604, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = add i64 %v606, 48
  %v627 = getelementptr inbounds float, ptr %v604, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = add i64 %v606, 56
  %v630 = getelementptr inbounds float, ptr %v604, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v633 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v634 = shufflevector <8 x float> %v613, <8 x float> %v625, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v635 = shufflevector <8 x float> %v613, <8 x float> %v625, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v636 = shufflevector <8 x float> %v616, <8 x float> %v628, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v637 = shufflevector <8 x float> %v616, <8 x float> %v628, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v638 = shufflevector <8 x float> %v619, <8 x float> %v631, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v639 = shufflevector <8 x float> %v619, <8 x float> %v631, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v640 = shufflevector <8 x float> %v632, <8 x float> %v636, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v641 = shufflevector <8 x float> %v632, <8 x float> %v636, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v642 = shufflevector <8 x float> %v634, <8 x float> %v638, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v643 = shufflevector <8 x float> %v634, <8 x float> %v638, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v644 = shufflevector <8 x float> %v633, <8 x float> %v637, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v645 = shufflevector <8 x float> %v633, <8 x float> %v637, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v646 = shufflevector <8 x float> %v635, <8 x float> %v639, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v647 = shufflevector <8 x float> %v635, <8 x float> %v639, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v648 = shufflevector <8 x float> %v640, <8 x float> %v642, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v649 = shufflevector <8 x float> %v640, <8 x float> %v642, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v650 = shufflevector <8 x float> %v641, <8 x float> %v643, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v651 = shufflevector <8 x float> %v641, <8 x float> %v643, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v652 = shufflevector <8 x float> %v644, <8 x float> %v646, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v653 = shufflevector <8 x float> %v644, <8 x float> %v646, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v654 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v655 = shufflevector <8 x float> %v645, <8 x float> %v647, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v656 = add i64 %v606, 0
  %v657 = mul i64 %v656, 16
  %v658 = getelementptr inbounds float, ptr %v592, i64 %v657
  store <8 x float> %v648, ptr %v658, align 4
  %v659 = add i64 %v606, 1
  %v660 = mul i64 %v659, 16
  %v661 = getelementptr inbounds float, ptr %v592, i64 %v660
  store <8 x float> %v649, ptr %v661, align 4
  %v662 = add i64 %v606, 2
  %v663 = mul i64 %v662, 16
  %v664 = getelementptr inbounds float, ptr %v592, i64 %v663
  store <8 x float> %v650, ptr %v664, align 4
  %v665 = add i64 %v606, 3
  %v666 = mul i64 %v665, 16
  %v667 = getelementptr inbounds float, ptr %v592, i64 %v666
  store <8 x float> %v651, ptr %v667, align 4
  %v668 = add i64 %v606, 4
  %v669 = mul i64 %v668, 16
  %v670 = getelementptr inbounds float, ptr %v592, i64 %v669
  store <8 x float> %v652, ptr %v670, align 4
  %v671 = add i64 %v606, 5
  %v672 = mul i64 %v671, 16
  %v673 = getelementptr inbounds float, ptr %v592, i64 %v672
  store <8 x float> %v653, ptr %v673, align 4
  %v674 = add i64 %v606, 6
  %v675 = mul i64 %v674, 16
  %v676 = getelementptr inbounds float, ptr %v592, i64 %v675
  store <8 x float> %v654, ptr %v676, align 4
  %v677 = add i64 %v606, 7
  %v678 = mul i64 %v677, 16
  %v679 = getelementptr inbounds float, ptr %v592, i64 %v678
  store <8 x float> %v655, ptr %v679, align 4
  %v680 = add nsw i64 %v606, 8
  br label %b101
b103:
  br label %b104
b104:
  %v681 = phi i64 [ 8, %b103 ], [ %v689, %b105 ]
  %v682 = icmp slt i64 %v681, 8
  br i1 %v682, label %b105, label %b106
b105:
  %v683 = mul i64 %v681, 1
  %v684 = getelementptr inbounds float, ptr %v604, i64 %v683
  %v685 = getelementptr float, ptr %v684, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v686 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v685, <8 x i1> %v601, <8 x float> zeroinitializer)
  %v687 = mul i64 %v681, 16
  %v688 = getelementptr inbounds float, ptr %v592, i64 %v687
  store <8 x float> %v686, ptr %v688, align 4
  %v689 = add nsw i64 %v681, 1
  br label %b104
b106:
  br label %b100
b100:
  %v690 = icmp slt i64 %v595, 8
  br i1 %v690, label %b107, label %b108
b107:
  br label %b109
b109:
  %v691 = phi i64 [ 0, %b107 ], [ %v699, %b110 ]
  %v692 = icmp slt i64 %v691, 8
  br i1 %v692, label %b110, label %b111
b110:
  %v693 = mul i64 %v691, 1
  %v694 = getelementptr inbounds float, ptr %v604, i64 %v693
  %v695 = getelementptr float, ptr %v694, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v696 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v695, <8 x i1> %v601, <8 x float> zeroinitializer)
  %v697 = mul i64 %v691, 16
  %v698 = getelementptr inbounds float, ptr %v592, i64 %v697
  store <8 x float> %v696, ptr %v698, align 4
  %v699 = add nsw i64 %v691, 1
  br label %b109
b111:
  br label %b108
b108:
  %v700 = add i64 %v478, 128
  %v701 = add nsw i64 %v476, 1
  br label %b83
b85:
  %v702 = add i64 1, 0
  %v703 = sdiv i64 %v702, 1
  %v704 = add i64 %v2, 1
  %v705 = mul i64 %v703, %v2
  %v706 = sdiv i64 %v705, %v3
  %v707 = mul i64 %v706, 1
  %v708 = icmp slt i64 %v707, 1
  %v709 = select i1 %v708, i64 %v707, i64 1
  %v710 = mul i64 %v703, %v704
  %v711 = sdiv i64 %v710, %v3
  %v712 = mul i64 %v711, 1
  %v713 = icmp slt i64 %v712, 1
  %v714 = select i1 %v713, i64 %v712, i64 1
  %v715 = icmp slt i64 %v714, 1
  %v716 = select i1 %v715, i64 %v714, i64 1
  br label %b112
b112:
  %v717 = phi i64 [ %v709, %b85 ], [ %v832, %b124 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b113, label %b114
b113:
  %v719 = mul i64 %v717, 64
  %v720 = mul i64 %v717, 8
  %v721 = add i64 %v719, 0
  %v722 = add i64 %v720, 0
  %v723 = getelementptr inbounds float, ptr %v457, i64 %v721
  %v724 = sub i64 8, %v722
  %v725 = icmp slt i64 %v724, 0
  %v726 = select i1 %v725, i64 0, i64 %v724
  %v727 = icmp ult i64 %v726, 8
  %v728 = select i1 %v727, i64 %v726, i64 8
  %v729 = trunc i64 %v728 to i32
  %v730 = insertelement <8 x i32> poison, i32 %v729, i64 0
  %v731 = shufflevector <8 x i32> %v730, <8 x i32> poison, <8 x i32> zeroinitializer
  %v732 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v731
  %v733 = mul i64 %v722, 8
  %v734 = add i64 0, %v733
  %v735 = getelementptr inbounds float, ptr %v24, i64 %v734
  %v736 = icmp sge i64 %v726, 8
  br i1 %v736, label %b115, label %b116
b115:
  br label %b117
b117:
  %v737 = phi i64 [ 0, %b115 ], [ %v811, %b118 ]
  %v738 = icmp slt i64 %v737, 8
  br i1 %v738, label %b118, label %b119
b118:
  %v739 = add i64 %v737, 0
  %v740 = getelementptr inbounds float, ptr %v735, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = add i64 %v737, 8
  %v743 = getelementptr inbounds float, ptr %v735, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 %v737, 16
  %v746 = getelementptr inbounds float, ptr %v735, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 %v737, 24
  %v749 = getelementptr inbounds float, ptr %v735, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = add i64 %v737, 32
  %v752 = getelementptr inbounds float, ptr %v735, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 %v737, 40
  %v755 = getelementptr inbounds float, ptr %v735, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = add i64 %v737, 48
  %v758 = getelementptr inbounds float, ptr %v735, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 %v737, 56
  %v761 = getelementptr inbounds float, ptr %v735, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v764 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v765 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v766 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v767 = shufflevector <8 x float> %v747, <8 x float> %v759, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v768 = shufflevector <8 x float> %v747, <8 x float> %v759, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v769 = shufflevector <8 x float> %v750, <8 x float> %v762, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v770 = shufflevector <8 x float> %v750, <8 x float> %v762, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v771 = shufflevector <8 x float> %v763, <8 x float> %v767, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v772 = shufflevector <8 x float> %v763, <8 x float> %v767, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v773 = shufflevector <8 x float> %v765, <8 x float> %v769, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v774 = shufflevector <8 x float> %v765, <8 x float> %v769, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v775 = shufflevector <8 x float> %v764, <8 x float> %v768, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v776 = shufflevector <8 x float> %v764, <8 x float> %v768, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v777 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v778 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v779 = shufflevector <8 x float> %v771, <8 x float> %v773, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v780 = shufflevector <8 x float> %v771, <8 x float> %v773, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v781 = shufflevector <8 x float> %v772, <8 x float> %v774, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v782 = shufflevector <8 x float> %v772, <8 x float> %v774, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v783 = shufflevector <8 x float> %v775, <8 x float> %v777, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v784 = shufflevector <8 x float> %v775, <8 x float> %v777, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v785 = shufflevector <8 x float> %v776, <8 x float> %v778, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v786 = shufflevector <8 x float> %v776, <8 x float> %v778, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v787 = add i64 %v737, 0
  %v788 = mul i64 %v787, 8
  %v789 = getelementptr inbounds float, ptr %v723, i64 %v788
  store <8 x float> %v779, ptr %v789, align 4
  %v790 = add i64 %v737, 1
  %v791 = mul i64 %v790, 8
  %v792 = getelementptr inbounds float, ptr %v723, i64 %v791
  store <8 x float> %v780, ptr %v792, align 4
  %v793 = add i64 %v737, 2
  %v794 = mul i64 %v793, 8
  %v795 = getelementptr inbounds float, ptr %v723, i64 %v794
  store <8 x float> %v781, ptr %v795, align 4
  %v796 = add i64 %v737, 3
  %v797 = mul i64 %v796, 8
  %v798 = getelementptr inbounds float, ptr %v723, i64 %v797
  store <8 x float> %v782, ptr %v798, align 4
  %v799 = add i64 %v737, 4
  %v800 = mul i64 %v799, 8
  %v801 = getelementptr inbounds float, ptr %v723, i64 %v800
  store <8 x float> %v783, ptr %v801, align 4
  %v802 = add i64 %v737, 5
  %v803 = mul i64 %v802, 8
  %v804 = getelementptr inbounds float, ptr %v723, i64 %v803
  store <8 x float> %v784, ptr %v804, align 4
  %v805 = add i64 %v737, 6
  %v806 = mul i64 %v805, 8
  %v807 = getelementptr inbounds float, ptr %v723, i64 %v806
  store <8 x float> %v785, ptr %v807, align 4
  %v808 = add i64 %v737, 7
  %v809 = mul i64 %v808, 8
  %v810 = getelementptr inbounds float, ptr %v723, i64 %v809
  store <8 x float> %v786, ptr %v810, align 4
  %v811 = add nsw i64 %v737, 8
  br label %b117
b119:
  br label %b120
b120:
  %v812 = phi i64 [ 8, %b119 ], [ %v820, %b121 ]
  %v813 = icmp slt i64 %v812, 8
  br i1 %v813, label %b121, label %b122
b121:
  %v814 = mul i64 %v812, 1
  %v815 = getelementptr inbounds float, ptr %v735, i64 %v814
  %v816 = getelementptr float, ptr %v815, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v817 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v816, <8 x i1> %v732, <8 x float> zeroinitializer)
  %v818 = mul i64 %v812, 8
  %v819 = getelementptr inbounds float, ptr %v723, i64 %v818
  store <8 x float> %v817, ptr %v819, align 4
  %v820 = add nsw i64 %v812, 1
  br label %b120
b122:
  br label %b116
b116:
  %v821 = icmp slt i64 %v726, 8
  br i1 %v821, label %b123, label %b124
b123:
  br label %b125
b125:
  %v822 = phi i64 [ 0, %b123 ], [ %v830, %b126 ]
  %v823 = icmp slt i64 %v822, 8
  br i1 %v823, label %b126, label %b127
b126:
  %v824 = mul i64 %v822, 1
  %v825 = getelementptr inbounds float, ptr %v735, i64 %v824
  %v826 = getelementptr float, ptr %v825, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v827 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v826, <8 x i1> %v732, <8 x float> zeroinitializer)
  %v828 = mul i64 %v822, 8
  %v829 = getelementptr inbounds float, ptr %v723, i64 %v828
  store <8 x float> %v827, ptr %v829, align 4
  %v830 = add nsw i64 %v822, 1
  br label %b125
b127:
  br label %b124
b124:
  %v831 = add i64 %v719, 64
  %v832 = add nsw i64 %v717, 1
  br label %b112
b114:
  br label %b82
b82:
  %v833 = icmp sgt i64 %v3, 1
  br i1 %v833, label %b128, label %b129
b128:
  %v834 = getelementptr inbounds i64, ptr %v1, i64 3
  %v835 = atomicrmw add ptr %v834, i64 1 acq_rel
  %v836 = load i64, ptr %v97, align 8
  %v837 = add i64 %v836, 1
  store i64 %v837, ptr %v97, align 8
  %v838 = mul i64 %v3, %v837
  br label %b130
b130:
  %v839 = load atomic i64, ptr %v834 acquire, align 8
  %v840 = icmp slt i64 %v839, %v838
  br i1 %v840, label %b131, label %b132
b131:
  %v841 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v842 = getelementptr inbounds i64, ptr %v1, i64 5
  %v843 = load i64, ptr %v842, align 8
  br label %b133
b133:
  %v844 = phi i64 [ 0, %b129 ], [ %v1282, %b196 ]
  %v845 = icmp slt i64 %v844, %v5
  br i1 %v845, label %b134, label %b135
b134:
  %v846 = add i64 %v844, %v843
  %v847 = icmp slt i64 %v846, %v5
  %v848 = select i1 %v847, i64 %v846, i64 %v5
  %v849 = sub i64 %v848, %v844
  %v850 = mul i64 %v849, %v7
  %v852 = add i64 %v850, 0
  %v853 = sdiv i64 %v852, 1
  %v854 = add i64 %v2, 1
  %v855 = mul i64 %v853, %v2
  %v856 = sdiv i64 %v855, %v3
  %v857 = mul i64 %v856, 1
  %v858 = icmp slt i64 %v857, %v850
  %v859 = select i1 %v858, i64 %v857, i64 %v850
  %v860 = mul i64 %v853, %v854
  %v861 = sdiv i64 %v860, %v3
  %v862 = mul i64 %v861, 1
  %v863 = icmp slt i64 %v862, %v850
  %v864 = select i1 %v863, i64 %v862, i64 %v850
  %v865 = mul i64 %v844, %v7
  %v866 = add i64 %v859, %v865
  %v867 = add i64 %v864, %v865
  br label %b136
b136:
  %v868 = phi i64 [ %v866, %b134 ], [ %v923, %b141 ]
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b137, label %b138
b137:
  %v870 = add i64 %v868, 96
  %v871 = icmp slt i64 %v870, %v867
  %v872 = select i1 %v871, i64 %v870, i64 %v867
  br label %b139
b139:
  %v873 = phi i64 [ 0, %b137 ], [ %v922, %b144 ]
  %v874 = icmp slt i64 %v873, 1
  br i1 %v874, label %b140, label %b141
b140:
  %v875 = sub i64 %v872, %v868
  %v876 = sub i64 6, 1
  %v877 = add i64 %v875, %v876
  %v878 = sdiv i64 %v877, 6
  br label %b142
b142:
  %v879 = phi i64 [ 0, %b140 ], [ %v921, %b149 ]
  %v880 = icmp slt i64 %v879, %v878
  br i1 %v880, label %b143, label %b144
b143:
  %v881 = mul i64 %v875, %v879
  %v882 = sdiv i64 %v881, %v878
  %v883 = add i64 %v868, %v882
  %v884 = add i64 %v879, 1
  %v885 = mul i64 %v875, %v884
  %v886 = sdiv i64 %v885, %v878
  %v887 = add i64 %v868, %v886
  %v888 = mul i64 %v873, 128
  %v889 = getelementptr inbounds float, ptr %v202, i64 %v888
  %v890 = sub i64 %v887, %v883
  %v891 = mul i64 %v883, 8
  %v892 = getelementptr inbounds float, ptr %v10, i64 %v891
  %v893 = getelementptr inbounds float, ptr %v892, i64 0
  %v894 = sub i64 %v890, 1
  %v895 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v894
  %v896 = load ptr, ptr %v895, align 4
  %v897 = icmp sgt i64 %v890, 0
  br i1 %v897, label %b145, label %b146
b145:
  call void %v896(ptr %v893, i64 8, ptr %v889, i64 8, ptr %v851)
  br label %b146
b146:
  %v898 = add i64 %v888, 128
  br label %b147
b147:
  %v899 = phi i64 [ %v883, %b146 ], [ %v920, %b152 ]
  %v900 = icmp slt i64 %v899, %v887
  br i1 %v900, label %b148, label %b149
b148:
  %v901 = sub i64 %v899, %v883
  %v902 = mul i64 %v901, 16
  %v903 = getelementptr inbounds float, ptr %v851, i64 %v902
  %v904 = mul i64 %v844, %v7
  %v905 = sub i64 %v899, %v904
  %v906 = mul i64 %v905, 16
  %v907 = getelementptr inbounds float, ptr %v56, i64 %v906
  br label %b150
b150:
  %v908 = phi i64 [ 0, %b148 ], [ %v919, %b151 ]
  %v909 = icmp slt i64 %v908, 2
  br i1 %v909, label %b151, label %b152
b151:
  %v910 = mul i64 %v873, 2
  %v911 = add i64 %v910, %v908
  %v912 = mul i64 %v911, 8
  %v913 = add i64 0, %v908
  %v914 = mul i64 %v913, 8
  %v915 = getelementptr inbounds float, ptr %v903, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = add i64 0, %v912
  %v918 = getelementptr inbounds float, ptr %v907, i64 %v917
  store <8 x float> %v916, ptr %v918, align 4
  %v919 = add nsw i64 %v908, 1
  br label %b150
b152:
  %v920 = add nsw i64 %v899, 1
  br label %b147
b149:
  %v921 = add nsw i64 %v879, 1
  br label %b142
b144:
  %v922 = add nsw i64 %v873, 1
  br label %b139
b141:
  %v923 = add nsw i64 %v868, 96
  br label %b136
b138:
  %v924 = icmp sgt i64 %v3, 1
  br i1 %v924, label %b153, label %b154
b153:
  %v925 = getelementptr inbounds i64, ptr %v1, i64 3
  %v926 = atomicrmw add ptr %v925, i64 1 acq_rel
  %v927 = load i64, ptr %v97, align 8
  %v928 = add i64 %v927, 1
  store i64 %v928, ptr %v97, align 8
  %v929 = mul i64 %v3, %v928
  br label %b155
b155:
  %v930 = load atomic i64, ptr %v925 acquire, align 8
  %v931 = icmp slt i64 %v930, %v929
  br i1 %v931, label %b156, label %b157
b156:
  %v932 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  br label %b158
b158:
  %v933 = phi i64 [ %v844, %b154 ], [ %v1272, %b180 ]
  %v934 = icmp slt i64 %v933, %v848
  br i1 %v934, label %b159, label %b160
b159:
  %v936 = add i64 %v7, 0
  %v937 = sdiv i64 %v936, 1
  %v938 = add i64 %v2, 1
  %v939 = mul i64 %v937, %v2
  %v940 = sdiv i64 %v939, %v3
  %v941 = mul i64 %v940, 1
  %v942 = icmp slt i64 %v941, %v7
  %v943 = select i1 %v942, i64 %v941, i64 %v7
  %v944 = mul i64 %v937, %v938
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 1
  %v947 = icmp slt i64 %v946, %v7
  %v948 = select i1 %v947, i64 %v946, i64 %v7
  br label %b161
b161:
  %v949 = phi i64 [ %v943, %b159 ], [ %v1126, %b166 ]
  %v950 = icmp slt i64 %v949, %v948
  br i1 %v950, label %b162, label %b163
b162:
  %v951 = add i64 %v949, 96
  %v952 = icmp slt i64 %v951, %v948
  %v953 = select i1 %v952, i64 %v951, i64 %v948
  br label %b164
b164:
  %v954 = phi i64 [ 0, %b162 ], [ %v1125, %b169 ]
  %v955 = icmp slt i64 %v954, 1
  br i1 %v955, label %b165, label %b166
b165:
  %v956 = sub i64 %v953, %v949
  %v957 = sub i64 6, 1
  %v958 = add i64 %v956, %v957
  %v959 = sdiv i64 %v958, 6
  br label %b167
b167:
  %v960 = phi i64 [ 0, %b165 ], [ %v1124, %b174 ]
  %v961 = icmp slt i64 %v960, %v959
  br i1 %v961, label %b168, label %b169
b168:
  %v962 = mul i64 %v956, %v960
  %v963 = sdiv i64 %v962, %v959
  %v964 = add i64 %v949, %v963
  %v965 = add i64 %v960, 1
  %v966 = mul i64 %v956, %v965
  %v967 = sdiv i64 %v966, %v959
  %v968 = add i64 %v949, %v967
  %v969 = mul i64 %v954, 128
  %v970 = getelementptr inbounds float, ptr %v456, i64 %v969
  %v971 = sub i64 %v968, %v964
  %v972 = add i64 %v933, 0
  %v973 = and i64 %v972, %v78
  %v974 = mul i64 %v973, %v7
  %v975 = add i64 %v974, %v964
  %v976 = mul i64 %v975, 8
  %v977 = getelementptr inbounds float, ptr %v30, i64 %v976
  %v978 = getelementptr inbounds float, ptr %v977, i64 0
  %v979 = sub i64 %v971, 1
  %v980 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v979
  %v981 = load ptr, ptr %v980, align 4
  %v982 = icmp sgt i64 %v971, 0
  br i1 %v982, label %b170, label %b171
b170:
  call void %v981(ptr %v978, i64 8, ptr %v970, i64 8, ptr %v935)
  br label %b171
b171:
  %v983 = add i64 %v969, 128
  br label %b172
b172:
  %v984 = phi i64 [ %v964, %b171 ], [ %v1123, %b177 ]
  %v985 = icmp slt i64 %v984, %v968
  br i1 %v985, label %b173, label %b174
b173:
  %v986 = sub i64 %v984, %v964
  %v987 = mul i64 %v986, 16
  %v988 = getelementptr inbounds float, ptr %v935, i64 %v987
  %v989 = add i64 %v933, 0
  %v990 = sub i64 %v989, %v844
  %v991 = mul i64 %v990, %v7
  %v992 = add i64 %v991, %v984
  %v993 = mul i64 %v992, 16
  %v994 = getelementptr inbounds float, ptr %v56, i64 %v993
  %v995 = add i64 %v933, 0
  %v996 = and i64 %v995, %v74
  %v997 = mul i64 %v996, %v7
  %v998 = add i64 %v997, %v984
  %v999 = mul i64 %v998, 8
  %v1000 = getelementptr inbounds float, ptr %v10, i64 %v999
  %v1001 = add i64 %v933, 0
  %v1002 = and i64 %v1001, %v78
  %v1003 = mul i64 %v1002, %v7
  %v1004 = add i64 %v1003, %v984
  %v1005 = mul i64 %v1004, 8
  %v1006 = getelementptr inbounds float, ptr %v30, i64 %v1005
  %v1007 = add i64 %v933, 0
  %v1008 = and i64 %v1007, %v82
  %v1009 = mul i64 %v1008, %v7
  %v1010 = add i64 %v1009, %v984
  %v1011 = mul i64 %v1010, 8
  %v1012 = getelementptr inbounds float, ptr %v58, i64 %v1011
  %v1013 = add i64 %v933, 0
  %v1014 = and i64 %v1013, %v84
  %v1015 = mul i64 %v1014, %v7
  %v1016 = add i64 %v1015, %v984
  %v1017 = mul i64 %v1016, 8
  %v1018 = getelementptr inbounds float, ptr %v60, i64 %v1017
  %v1019 = add i64 %v933, 0
  %v1020 = and i64 %v1019, %v86
  %v1021 = mul i64 %v1020, %v7
  %v1022 = add i64 %v1021, %v984
  %v1023 = mul i64 %v1022, 8
  %v1024 = getelementptr inbounds float, ptr %v62, i64 %v1023
  br label %b175
b175:
  %v1025 = phi i64 [ 0, %b173 ], [ %v1122, %b176 ]
  %v1026 = icmp slt i64 %v1025, 1
  br i1 %v1026, label %b176, label %b177
b176:
  %v1027 = mul i64 %v954, 1
  %v1028 = add i64 %v1027, %v1025
  %v1029 = mul i64 %v1028, 8
  %v1030 = add i64 0, %v1025
  %v1031 = mul i64 %v1030, 8
  %v1032 = getelementptr inbounds float, ptr %v988, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = add i64 1, %v1025
  %v1035 = mul i64 %v1034, 8
  %v1036 = getelementptr inbounds float, ptr %v988, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = add i64 0, %v1029
  %v1039 = getelementptr inbounds float, ptr %v18, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = add i64 0, %v1029
  %v1042 = getelementptr inbounds float, ptr %v994, i64 %v1041
  %v1043 = load <8 x float>, ptr %v1042, align 4
  %v1044 = fadd <8 x float> %v1043, %v1033
  %v1045 = fadd <8 x float> %v1040, %v1044
  %v1046 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1045)
  %v1047 = fneg <8 x float> %v1046
  %v1048 = fcmp olt <8 x float> %v1047, splat (float 0xC05A400000000000)
  %v1049 = select <8 x i1> %v1048, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1047
  %v1050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1049, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1051 = fsub <8 x float> %v1050, splat (float 0x4168000000000000)
  %v1052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1049)
  %v1053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1051, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1052)
  %v1054 = bitcast <8 x float> %v1050 to <8 x i32>
  %v1055 = fmul <8 x float> %v1053, %v1053
  %v1056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1053, <8 x float> splat (float 0x3F81227F40000000))
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> %v1053, <8 x float> splat (float 0x3FA5556740000000))
  %v1058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1057, <8 x float> %v1053, <8 x float> splat (float 0x3FC5554B00000000))
  %v1059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1058, <8 x float> %v1053, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> %v1059, <8 x float> %v1053)
  %v1061 = sub <8 x i32> %v1054, splat (i32 1262485250)
  %v1062 = lshr <8 x i32> %v1061, splat (i32 1)
  %v1063 = sub <8 x i32> %v1061, %v1062
  %v1064 = shl <8 x i32> %v1062, splat (i32 23)
  %v1065 = bitcast <8 x i32> %v1064 to <8 x float>
  %v1066 = shl <8 x i32> %v1063, splat (i32 23)
  %v1067 = bitcast <8 x i32> %v1066 to <8 x float>
  %v1068 = fadd <8 x float> %v1060, splat (float 0x3FF0000000000000)
  %v1069 = fmul <8 x float> %v1068, %v1065
  %v1070 = fmul <8 x float> %v1069, %v1067
  %v1071 = fcmp olt <8 x float> %v1045, splat (float 0x0000000000000000)
  %v1072 = select <8 x i1> %v1071, <8 x float> %v1070, <8 x float> splat (float 0x3FF0000000000000)
  %v1073 = fadd <8 x float> %v1070, splat (float 0x3FF0000000000000)
  %v1074 = fdiv <8 x float> %v1072, %v1073
  %v1075 = add i64 0, %v1029
  %v1076 = getelementptr inbounds float, ptr %v1000, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = fadd <8 x float> %v1077, %v1037
  %v1079 = add i64 0, %v1029
  %v1080 = getelementptr inbounds float, ptr %v22, i64 %v1079
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = fadd <8 x float> %v1078, %v1081
  %v1083 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1082)
  %v1084 = fneg <8 x float> %v1083
  %v1085 = fcmp olt <8 x float> %v1084, splat (float 0xC05A400000000000)
  %v1086 = select <8 x i1> %v1085, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1084
  %v1087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1086, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1088 = fsub <8 x float> %v1087, splat (float 0x4168000000000000)
  %v1089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1088, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1086)
  %v1090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1088, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1089)
  %v1091 = bitcast <8 x float> %v1087 to <8 x i32>
  %v1092 = fmul <8 x float> %v1090, %v1090
  %v1093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1090, <8 x float> splat (float 0x3F81227F40000000))
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> %v1090, <8 x float> splat (float 0x3FA5556740000000))
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1094, <8 x float> %v1090, <8 x float> splat (float 0x3FC5554B00000000))
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> %v1090, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1092, <8 x float> %v1096, <8 x float> %v1090)
  %v1098 = sub <8 x i32> %v1091, splat (i32 1262485250)
  %v1099 = lshr <8 x i32> %v1098, splat (i32 1)
  %v1100 = sub <8 x i32> %v1098, %v1099
  %v1101 = shl <8 x i32> %v1099, splat (i32 23)
  %v1102 = bitcast <8 x i32> %v1101 to <8 x float>
  %v1103 = shl <8 x i32> %v1100, splat (i32 23)
  %v1104 = bitcast <8 x i32> %v1103 to <8 x float>
  %v1105 = fadd <8 x float> %v1097, splat (float 0x3FF0000000000000)
  %v1106 = fmul <8 x float> %v1105, %v1102
  %v1107 = fmul <8 x float> %v1106, %v1104
  %v1108 = fcmp olt <8 x float> %v1082, splat (float 0x0000000000000000)
  %v1109 = select <8 x i1> %v1108, <8 x float> %v1107, <8 x float> splat (float 0x3FF0000000000000)
  %v1110 = fadd <8 x float> %v1107, splat (float 0x3FF0000000000000)
  %v1111 = fdiv <8 x float> %v1109, %v1110
  %v1112 = add i64 0, %v1029
  %v1113 = getelementptr inbounds float, ptr %v1006, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = fmul <8 x float> %v1111, %v1114
  %v1116 = add i64 0, %v1029
  %v1117 = getelementptr inbounds float, ptr %v1012, i64 %v1116
  store <8 x float> %v1074, ptr %v1117, align 4
  %v1118 = add i64 0, %v1029
  %v1119 = getelementptr inbounds float, ptr %v1018, i64 %v1118
  store <8 x float> %v1111, ptr %v1119, align 4
  %v1120 = add i64 0, %v1029
  %v1121 = getelementptr inbounds float, ptr %v1024, i64 %v1120
  store <8 x float> %v1115, ptr %v1121, align 4
  %v1122 = add nsw i64 %v1025, 1
  br label %b175
b177:
  %v1123 = add nsw i64 %v984, 1
  br label %b172
b174:
  %v1124 = add nsw i64 %v960, 1
  br label %b167
b169:
  %v1125 = add nsw i64 %v954, 1
  br label %b164
b166:
  %v1126 = add nsw i64 %v949, 96
  br label %b161
b163:
  %v1128 = add i64 %v7, 0
  %v1129 = sdiv i64 %v1128, 1
  %v1130 = add i64 %v2, 1
  %v1131 = mul i64 %v1129, %v2
  %v1132 = sdiv i64 %v1131, %v3
  %v1133 = mul i64 %v1132, 1
  %v1134 = icmp slt i64 %v1133, %v7
  %v1135 = select i1 %v1134, i64 %v1133, i64 %v7
  %v1136 = mul i64 %v1129, %v1130
  %v1137 = sdiv i64 %v1136, %v3
  %v1138 = mul i64 %v1137, 1
  %v1139 = icmp slt i64 %v1138, %v7
  %v1140 = select i1 %v1139, i64 %v1138, i64 %v7
  br label %b178
b178:
  %v1141 = phi i64 [ %v1135, %b163 ], [ %v1271, %b183 ]
  %v1142 = icmp slt i64 %v1141, %v1140
  br i1 %v1142, label %b179, label %b180
b179:
  %v1143 = add i64 %v1141, 96
  %v1144 = icmp slt i64 %v1143, %v1140
  %v1145 = select i1 %v1144, i64 %v1143, i64 %v1140
  br label %b181
b181:
  %v1146 = phi i64 [ 0, %b179 ], [ %v1270, %b186 ]
  %v1147 = icmp slt i64 %v1146, 1
  br i1 %v1147, label %b182, label %b183
b182:
  %v1148 = sub i64 %v1145, %v1141
  %v1149 = sub i64 8, 1
  %v1150 = add i64 %v1148, %v1149
  %v1151 = sdiv i64 %v1150, 8
  br label %b184
b184:
  %v1152 = phi i64 [ 0, %b182 ], [ %v1269, %b191 ]
  %v1153 = icmp slt i64 %v1152, %v1151
  br i1 %v1153, label %b185, label %b186
b185:
  %v1154 = mul i64 %v1148, %v1152
  %v1155 = sdiv i64 %v1154, %v1151
  %v1156 = add i64 %v1141, %v1155
  %v1157 = add i64 %v1152, 1
  %v1158 = mul i64 %v1148, %v1157
  %v1159 = sdiv i64 %v1158, %v1151
  %v1160 = add i64 %v1141, %v1159
  %v1161 = mul i64 %v1146, 64
  %v1162 = getelementptr inbounds float, ptr %v457, i64 %v1161
  %v1163 = sub i64 %v1160, %v1156
  %v1164 = add i64 %v933, 0
  %v1165 = and i64 %v1164, %v86
  %v1166 = mul i64 %v1165, %v7
  %v1167 = add i64 %v1166, %v1156
  %v1168 = mul i64 %v1167, 8
  %v1169 = getelementptr inbounds float, ptr %v62, i64 %v1168
  %v1170 = getelementptr inbounds float, ptr %v1169, i64 0
  %v1171 = sub i64 %v1163, 1
  %v1172 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1171
  %v1173 = load ptr, ptr %v1172, align 4
  %v1174 = icmp sgt i64 %v1163, 0
  br i1 %v1174, label %b187, label %b188
b187:
  call void %v1173(ptr %v1170, i64 8, ptr %v1162, i64 8, ptr %v1127)
  br label %b188
b188:
  %v1175 = add i64 %v1161, 64
  br label %b189
b189:
  %v1176 = phi i64 [ %v1156, %b188 ], [ %v1268, %b194 ]
  %v1177 = icmp slt i64 %v1176, %v1160
  br i1 %v1177, label %b190, label %b191
b190:
  %v1178 = sub i64 %v1176, %v1156
  %v1179 = mul i64 %v1178, 8
  %v1180 = getelementptr inbounds float, ptr %v1127, i64 %v1179
  %v1181 = add i64 %v933, 0
  %v1182 = sub i64 %v1181, %v844
  %v1183 = mul i64 %v1182, %v7
  %v1184 = add i64 %v1183, %v1176
  %v1185 = mul i64 %v1184, 16
  %v1186 = getelementptr inbounds float, ptr %v56, i64 %v1185
  %v1187 = add i64 %v933, 0
  %v1188 = and i64 %v1187, %v82
  %v1189 = mul i64 %v1188, %v7
  %v1190 = add i64 %v1189, %v1176
  %v1191 = mul i64 %v1190, 8
  %v1192 = getelementptr inbounds float, ptr %v58, i64 %v1191
  %v1193 = add i64 %v933, 0
  %v1194 = and i64 %v1193, %v78
  %v1195 = mul i64 %v1194, %v7
  %v1196 = add i64 %v1195, %v1176
  %v1197 = mul i64 %v1196, 8
  %v1198 = getelementptr inbounds float, ptr %v30, i64 %v1197
  %v1199 = add i64 %v933, 0
  %v1200 = and i64 %v1199, %v88
  %v1201 = mul i64 %v1200, %v7
  %v1202 = add i64 %v1201, %v1176
  %v1203 = mul i64 %v1202, 8
  %v1204 = getelementptr inbounds float, ptr %v64, i64 %v1203
  %v1205 = add i64 %v933, 1
  %v1206 = and i64 %v1205, %v78
  %v1207 = mul i64 %v1206, %v7
  %v1208 = add i64 %v1207, %v1176
  %v1209 = mul i64 %v1208, 8
  %v1210 = getelementptr inbounds float, ptr %v30, i64 %v1209
  br label %b192
b192:
  %v1211 = phi i64 [ 0, %b190 ], [ %v1267, %b193 ]
  %v1212 = icmp slt i64 %v1211, 1
  br i1 %v1212, label %b193, label %b194
b193:
  %v1213 = mul i64 %v1146, 1
  %v1214 = add i64 %v1213, %v1211
  %v1215 = mul i64 %v1214, 8
  %v1216 = add i64 0, %v1211
  %v1217 = mul i64 %v1216, 8
  %v1218 = getelementptr inbounds float, ptr %v1180, i64 %v1217
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = add i64 0, %v1215
  %v1221 = getelementptr inbounds float, ptr %v26, i64 %v1220
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = add i64 8, %v1215
  %v1224 = getelementptr inbounds float, ptr %v1186, i64 %v1223
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = fadd <8 x float> %v1219, %v1225
  %v1227 = fadd <8 x float> %v1222, %v1226
  %v1228 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1227)
  %v1229 = fcmp ogt <8 x float> %v1228, splat (float 0x4023000000000000)
  %v1230 = select <8 x i1> %v1229, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1228
  %v1231 = fadd <8 x float> %v1230, %v1230
  %v1232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1231, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1233 = fsub <8 x float> %v1232, splat (float 0x4168000000000000)
  %v1234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1233, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1231)
  %v1235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1233, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1234)
  %v1236 = bitcast <8 x float> %v1232 to <8 x i32>
  %v1237 = fmul <8 x float> %v1235, %v1235
  %v1238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1235, <8 x float> splat (float 0x3F81227F40000000))
  %v1239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1238, <8 x float> %v1235, <8 x float> splat (float 0x3FA5556740000000))
  %v1240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1239, <8 x float> %v1235, <8 x float> splat (float 0x3FC5554B00000000))
  %v1241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1240, <8 x float> %v1235, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1237, <8 x float> %v1241, <8 x float> %v1235)
  %v1243 = shl <8 x i32> %v1236, splat (i32 23)
  %v1244 = add <8 x i32> %v1243, splat (i32 1065353216)
  %v1245 = bitcast <8 x i32> %v1244 to <8 x float>
  %v1246 = fsub <8 x float> %v1245, splat (float 0x3FF0000000000000)
  %v1247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1245, <8 x float> %v1242, <8 x float> %v1246)
  %v1248 = fadd <8 x float> %v1247, splat (float 0x4000000000000000)
  %v1249 = fdiv <8 x float> %v1247, %v1248
  %v1250 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1249, <8 x float> %v1227)
  %v1251 = add i64 0, %v1215
  %v1252 = getelementptr inbounds float, ptr %v1192, i64 %v1251
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = fmul <8 x float> %v1250, %v1253
  %v1255 = add i64 0, %v1215
  %v1256 = getelementptr inbounds float, ptr %v1198, i64 %v1255
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1259 = shufflevector <8 x float> %v1258, <8 x float> poison, <8 x i32> zeroinitializer
  %v1260 = fsub <8 x float> %v1259, %v1253
  %v1261 = fmul <8 x float> %v1257, %v1260
  %v1262 = fadd <8 x float> %v1254, %v1261
  %v1263 = add i64 0, %v1215
  %v1264 = getelementptr inbounds float, ptr %v1204, i64 %v1263
  store <8 x float> %v1250, ptr %v1264, align 4
  %v1265 = add i64 0, %v1215
  %v1266 = getelementptr inbounds float, ptr %v1210, i64 %v1265
  store <8 x float> %v1262, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1211, 1
  br label %b192
b194:
  %v1268 = add nsw i64 %v1176, 1
  br label %b189
b191:
  %v1269 = add nsw i64 %v1152, 1
  br label %b184
b186:
  %v1270 = add nsw i64 %v1146, 1
  br label %b181
b183:
  %v1271 = add nsw i64 %v1141, 96
  br label %b178
b180:
  %v1272 = add nsw i64 %v933, 1
  br label %b158
b160:
  %v1273 = icmp sgt i64 %v3, 1
  br i1 %v1273, label %b195, label %b196
b195:
  %v1274 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1275 = atomicrmw add ptr %v1274, i64 1 acq_rel
  %v1276 = load i64, ptr %v97, align 8
  %v1277 = add i64 %v1276, 1
  store i64 %v1277, ptr %v97, align 8
  %v1278 = mul i64 %v3, %v1277
  br label %b197
b197:
  %v1279 = load atomic i64, ptr %v1274 acquire, align 8
  %v1280 = icmp slt i64 %v1279, %v1278
  br i1 %v1280, label %b198, label %b199
b198:
  %v1281 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v1282 = add nsw i64 %v844, %v843
  br label %b133
b135:
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
  %v97 = alloca i64, i64 1, align 8
  %v323 = alloca float, i64 64, align 4
  %v431 = alloca float, i64 64, align 4
  %v665 = alloca float, i64 64, align 4
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
  %v73 = getelementptr inbounds i64, ptr %v1, i64 6
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 15
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 16
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 18
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 30
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 31
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 32
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 33
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 34
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 35
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 36
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 37
  %v96 = load i64, ptr %v95, align 8
  store i64 0, ptr %v97, align 8
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v99 = load ptr, ptr %v98, align 4
  %v100 = mul i64 %v2, 15360
  %v101 = add i64 %v100, 320
  %v102 = getelementptr inbounds float, ptr %v99, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v99, i64 0
  %v104 = getelementptr inbounds float, ptr %v99, i64 64
  %v105 = getelementptr inbounds i64, ptr %v1, i64 4
  %v106 = load i64, ptr %v105, align 8
  %v107 = icmp eq i64 %v106, 0
  br i1 %v107, label %b0, label %b1
b0:
  %v108 = add i64 1, 0
  %v109 = sdiv i64 %v108, 1
  %v110 = add i64 %v2, 1
  %v111 = mul i64 %v109, %v2
  %v112 = sdiv i64 %v111, %v3
  %v113 = mul i64 %v112, 1
  %v114 = icmp slt i64 %v113, 1
  %v115 = select i1 %v114, i64 %v113, i64 1
  %v116 = mul i64 %v109, %v110
  %v117 = sdiv i64 %v116, %v3
  %v118 = mul i64 %v117, 1
  %v119 = icmp slt i64 %v118, 1
  %v120 = select i1 %v119, i64 %v118, i64 1
  %v121 = icmp slt i64 %v120, 1
  %v122 = select i1 %v121, i64 %v120, i64 1
  br label %b2
b2:
  %v123 = phi i64 [ %v115, %b0 ], [ %v151, %b7 ]
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b3, label %b4
b3:
  %v125 = mul i64 %v123, 64
  %v126 = mul i64 %v123, 8
  %v127 = add i64 %v125, 0
  %v128 = add i64 %v126, 0
  %v129 = getelementptr inbounds float, ptr %v103, i64 %v127
  %v130 = sub i64 8, %v128
  %v131 = icmp slt i64 %v130, 0
  %v132 = select i1 %v131, i64 0, i64 %v130
  %v133 = icmp ult i64 %v132, 8
  %v134 = select i1 %v133, i64 %v132, i64 8
  %v135 = trunc i64 %v134 to i32
  %v136 = insertelement <8 x i32> poison, i32 %v135, i64 0
  %v137 = shufflevector <8 x i32> %v136, <8 x i32> poison, <8 x i32> zeroinitializer
  %v138 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v137
  %v139 = mul i64 %v128, 1
  %v140 = add i64 0, %v139
  %v141 = getelementptr inbounds float, ptr %v24, i64 %v140
  br label %b5
b5:
  %v142 = phi i64 [ 0, %b3 ], [ %v149, %b6 ]
  %v143 = icmp slt i64 %v142, 8
  br i1 %v143, label %b6, label %b7
b6:
  %v144 = mul i64 %v142, 8
  %v145 = getelementptr inbounds float, ptr %v141, i64 %v144
  %v146 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v145, <8 x i1> %v138, <8 x float> zeroinitializer)
  %v147 = mul i64 %v142, 8
  %v148 = getelementptr inbounds float, ptr %v129, i64 %v147
  store <8 x float> %v146, ptr %v148, align 4
  %v149 = add nsw i64 %v142, 1
  br label %b5
b7:
  %v150 = add i64 %v125, 64
  %v151 = add nsw i64 %v123, 1
  br label %b2
b4:
  %v152 = add i64 1, 0
  %v153 = sdiv i64 %v152, 1
  %v154 = add i64 %v2, 1
  %v155 = mul i64 %v153, %v2
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, 1
  %v159 = select i1 %v158, i64 %v157, i64 1
  %v160 = mul i64 %v153, %v154
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, 1
  %v164 = select i1 %v163, i64 %v162, i64 1
  %v165 = icmp slt i64 %v164, 1
  %v166 = select i1 %v165, i64 %v164, i64 1
  br label %b8
b8:
  %v167 = phi i64 [ %v159, %b4 ], [ %v219, %b16 ]
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b9, label %b10
b9:
  %v169 = mul i64 %v167, 128
  %v170 = mul i64 %v167, 8
  %v171 = add i64 %v169, 0
  %v172 = add i64 %v170, 0
  %v173 = getelementptr inbounds float, ptr %v104, i64 %v171
  %v174 = sub i64 8, %v172
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
  %v185 = getelementptr inbounds float, ptr %v20, i64 %v184
  br label %b11
b11:
  %v186 = phi i64 [ 0, %b9 ], [ %v193, %b12 ]
  %v187 = icmp slt i64 %v186, 8
  br i1 %v187, label %b12, label %b13
b12:
  %v188 = mul i64 %v186, 8
  %v189 = getelementptr inbounds float, ptr %v185, i64 %v188
  %v190 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v189, <8 x i1> %v182, <8 x float> zeroinitializer)
  %v191 = mul i64 %v186, 8
  %v192 = getelementptr inbounds float, ptr %v173, i64 %v191
  store <8 x float> %v190, ptr %v192, align 4
  %v193 = add nsw i64 %v186, 1
  br label %b11
b13:
  %v194 = add i64 %v169, 64
  %v195 = add i64 %v194, 0
  %v196 = add i64 %v170, 0
  %v197 = getelementptr inbounds float, ptr %v104, i64 %v195
  %v198 = sub i64 8, %v196
  %v199 = icmp slt i64 %v198, 0
  %v200 = select i1 %v199, i64 0, i64 %v198
  %v201 = icmp ult i64 %v200, 8
  %v202 = select i1 %v201, i64 %v200, i64 8
  %v203 = trunc i64 %v202 to i32
  %v204 = insertelement <8 x i32> poison, i32 %v203, i64 0
  %v205 = shufflevector <8 x i32> %v204, <8 x i32> poison, <8 x i32> zeroinitializer
  %v206 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v205
  %v207 = mul i64 %v196, 1
  %v208 = add i64 0, %v207
  %v209 = getelementptr inbounds float, ptr %v16, i64 %v208
  br label %b14
b14:
  %v210 = phi i64 [ 0, %b13 ], [ %v217, %b15 ]
  %v211 = icmp slt i64 %v210, 8
  br i1 %v211, label %b15, label %b16
b15:
  %v212 = mul i64 %v210, 8
  %v213 = getelementptr inbounds float, ptr %v209, i64 %v212
  %v214 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v213, <8 x i1> %v206, <8 x float> zeroinitializer)
  %v215 = mul i64 %v210, 8
  %v216 = getelementptr inbounds float, ptr %v197, i64 %v215
  store <8 x float> %v214, ptr %v216, align 4
  %v217 = add nsw i64 %v210, 1
  br label %b14
b16:
  %v218 = add i64 %v194, 64
  %v219 = add nsw i64 %v167, 1
  br label %b8
b10:
  br label %b1
b1:
  %v220 = icmp sgt i64 %v3, 1
  br i1 %v220, label %b17, label %b18
b17:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v222 = atomicrmw add ptr %v221, i64 1 acq_rel
  %v223 = load i64, ptr %v97, align 8
  %v224 = add i64 %v223, 1
  store i64 %v224, ptr %v97, align 8
  %v225 = mul i64 %v3, %v224
  br label %b19
b19:
  %v226 = load atomic i64, ptr %v221 acquire, align 8
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b20, label %b21
b20:
  %v228 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  br label %b22
b22:
  %v229 = phi i64 [ 0, %b18 ], [ %v574, %b47 ]
  %v230 = icmp slt i64 %v229, %v5
  br i1 %v230, label %b23, label %b24
b23:
  %v231 = sub i64 %v5, 1
  %v232 = sub i64 %v231, %v229
  %v233 = add i64 %v7, 0
  %v234 = sdiv i64 %v233, 1
  %v235 = add i64 %v2, 1
  %v236 = mul i64 %v234, %v2
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, %v7
  %v240 = select i1 %v239, i64 %v238, i64 %v7
  %v241 = mul i64 %v234, %v235
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, %v7
  %v245 = select i1 %v244, i64 %v243, i64 %v7
  br label %b25
b25:
  %v246 = phi i64 [ %v240, %b23 ], [ %v322, %b26 ]
  %v247 = icmp slt i64 %v246, %v245
  br i1 %v247, label %b26, label %b27
b26:
  %v248 = add i64 %v232, 1
  %v249 = and i64 %v248, 1
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v246
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr inbounds float, ptr %v32, i64 %v252
  %v254 = add i64 %v232, 0
  %v255 = and i64 %v254, %v76
  %v256 = mul i64 %v255, %v7
  %v257 = add i64 %v256, %v246
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v28, i64 %v258
  %v260 = add i64 %v232, 0
  %v261 = and i64 %v260, %v82
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v246
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v58, i64 %v264
  %v266 = add i64 %v232, 0
  %v267 = and i64 %v266, %v88
  %v268 = mul i64 %v267, %v7
  %v269 = add i64 %v268, %v246
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v64, i64 %v270
  %v272 = add i64 %v232, 0
  %v273 = and i64 %v272, %v78
  %v274 = mul i64 %v273, %v7
  %v275 = add i64 %v274, %v246
  %v276 = mul i64 %v275, 8
  %v277 = getelementptr inbounds float, ptr %v30, i64 %v276
  %v278 = add i64 %v232, 0
  %v279 = and i64 %v278, %v90
  %v280 = mul i64 %v279, %v7
  %v281 = add i64 %v280, %v246
  %v282 = mul i64 %v281, 8
  %v283 = getelementptr inbounds float, ptr %v66, i64 %v282
  %v284 = add i64 %v232, 0
  %v285 = and i64 %v284, %v92
  %v286 = mul i64 %v285, %v7
  %v287 = add i64 %v286, %v246
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v68, i64 %v288
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v253, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 0, 0
  %v294 = getelementptr inbounds float, ptr %v259, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = fadd <8 x float> %v292, %v295
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v265, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = fmul <8 x float> %v296, %v299
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v271, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fmul <8 x float> %v303, %v303
  %v305 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v306 = shufflevector <8 x float> %v305, <8 x float> poison, <8 x i32> zeroinitializer
  %v307 = fsub <8 x float> %v306, %v304
  %v308 = fmul <8 x float> %v300, %v307
  %v309 = fmul <8 x float> %v296, %v303
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v277, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = fmul <8 x float> %v296, %v312
  %v314 = fsub <8 x float> %v309, %v313
  %v315 = fmul <8 x float> %v314, %v299
  %v316 = fsub <8 x float> %v306, %v299
  %v317 = fmul <8 x float> %v315, %v316
  %v318 = add i64 0, 0
  %v319 = getelementptr inbounds float, ptr %v283, i64 %v318
  store <8 x float> %v308, ptr %v319, align 4
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v289, i64 %v320
  store <8 x float> %v317, ptr %v321, align 4
  %v322 = add nsw i64 %v246, 1
  br label %b25
b27:
  %v324 = add i64 %v7, 0
  %v325 = sdiv i64 %v324, 1
  %v326 = add i64 %v2, 1
  %v327 = mul i64 %v325, %v2
  %v328 = sdiv i64 %v327, %v3
  %v329 = mul i64 %v328, 1
  %v330 = icmp slt i64 %v329, %v7
  %v331 = select i1 %v330, i64 %v329, i64 %v7
  %v332 = mul i64 %v325, %v326
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v7
  %v336 = select i1 %v335, i64 %v334, i64 %v7
  br label %b28
b28:
  %v337 = phi i64 [ %v331, %b27 ], [ %v430, %b33 ]
  %v338 = icmp slt i64 %v337, %v336
  br i1 %v338, label %b29, label %b30
b29:
  %v339 = add i64 %v337, 96
  %v340 = icmp slt i64 %v339, %v336
  %v341 = select i1 %v340, i64 %v339, i64 %v336
  br label %b31
b31:
  %v342 = phi i64 [ 0, %b29 ], [ %v429, %b36 ]
  %v343 = icmp slt i64 %v342, 1
  br i1 %v343, label %b32, label %b33
b32:
  %v344 = sub i64 %v341, %v337
  %v345 = sub i64 8, 1
  %v346 = add i64 %v344, %v345
  %v347 = sdiv i64 %v346, 8
  br label %b34
b34:
  %v348 = phi i64 [ 0, %b32 ], [ %v428, %b41 ]
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b35, label %b36
b35:
  %v350 = mul i64 %v344, %v348
  %v351 = sdiv i64 %v350, %v347
  %v352 = add i64 %v337, %v351
  %v353 = add i64 %v348, 1
  %v354 = mul i64 %v344, %v353
  %v355 = sdiv i64 %v354, %v347
  %v356 = add i64 %v337, %v355
  %v357 = mul i64 %v342, 64
  %v358 = getelementptr inbounds float, ptr %v103, i64 %v357
  %v359 = sub i64 %v356, %v352
  %v360 = add i64 %v232, 0
  %v361 = and i64 %v360, %v90
  %v362 = mul i64 %v361, %v7
  %v363 = add i64 %v362, %v352
  %v364 = mul i64 %v363, 8
  %v365 = getelementptr inbounds float, ptr %v66, i64 %v364
  %v366 = getelementptr inbounds float, ptr %v365, i64 0
  %v367 = sub i64 %v359, 1
  %v368 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v367
  %v369 = load ptr, ptr %v368, align 4
  %v370 = icmp sgt i64 %v359, 0
  br i1 %v370, label %b37, label %b38
b37:
  call void %v369(ptr %v366, i64 8, ptr %v358, i64 8, ptr %v323)
  br label %b38
b38:
  %v371 = add i64 %v357, 64
  br label %b39
b39:
  %v372 = phi i64 [ %v352, %b38 ], [ %v427, %b44 ]
  %v373 = icmp slt i64 %v372, %v356
  br i1 %v373, label %b40, label %b41
b40:
  %v374 = sub i64 %v372, %v352
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v323, i64 %v375
  %v377 = add i64 %v232, 0
  %v378 = and i64 %v377, %v78
  %v379 = mul i64 %v378, %v7
  %v380 = add i64 %v379, %v372
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v30, i64 %v381
  %v383 = add i64 %v232, 0
  %v384 = and i64 %v383, %v84
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v372
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v60, i64 %v387
  %v389 = add i64 %v232, 0
  %v390 = and i64 %v389, %v94
  %v391 = mul i64 %v390, %v7
  %v392 = add i64 %v391, %v372
  %v393 = mul i64 %v392, 8
  %v394 = getelementptr inbounds float, ptr %v70, i64 %v393
  %v395 = add i64 %v232, 0
  %v396 = and i64 %v395, %v96
  %v397 = mul i64 %v396, %v7
  %v398 = add i64 %v397, %v372
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v72, i64 %v399
  br label %b42
b42:
  %v401 = phi i64 [ 0, %b40 ], [ %v426, %b43 ]
  %v402 = icmp slt i64 %v401, 1
  br i1 %v402, label %b43, label %b44
b43:
  %v403 = mul i64 %v342, 1
  %v404 = add i64 %v403, %v401
  %v405 = mul i64 %v404, 8
  %v406 = add i64 0, %v401
  %v407 = mul i64 %v406, 8
  %v408 = getelementptr inbounds float, ptr %v376, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 0, %v405
  %v411 = getelementptr inbounds float, ptr %v382, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = fmul <8 x float> %v409, %v412
  %v414 = add i64 0, %v405
  %v415 = getelementptr inbounds float, ptr %v388, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = fmul <8 x float> %v413, %v416
  %v418 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v419 = shufflevector <8 x float> %v418, <8 x float> poison, <8 x i32> zeroinitializer
  %v420 = fsub <8 x float> %v419, %v416
  %v421 = fmul <8 x float> %v417, %v420
  %v422 = add i64 0, %v405
  %v423 = getelementptr inbounds float, ptr %v394, i64 %v422
  store <8 x float> %v409, ptr %v423, align 4
  %v424 = add i64 0, %v405
  %v425 = getelementptr inbounds float, ptr %v400, i64 %v424
  store <8 x float> %v421, ptr %v425, align 4
  %v426 = add nsw i64 %v401, 1
  br label %b42
b44:
  %v427 = add nsw i64 %v372, 1
  br label %b39
b41:
  %v428 = add nsw i64 %v348, 1
  br label %b34
b36:
  %v429 = add nsw i64 %v342, 1
  br label %b31
b33:
  %v430 = add nsw i64 %v337, 96
  br label %b28
b30:
  %v432 = add i64 %v7, 0
  %v433 = sdiv i64 %v432, 1
  %v434 = add i64 %v2, 1
  %v435 = mul i64 %v433, %v2
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v7
  %v439 = select i1 %v438, i64 %v437, i64 %v7
  %v440 = mul i64 %v433, %v434
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v7
  %v444 = select i1 %v443, i64 %v442, i64 %v7
  br label %b45
b45:
  %v445 = phi i64 [ %v439, %b30 ], [ %v573, %b50 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b46, label %b47
b46:
  %v447 = add i64 %v445, 96
  %v448 = icmp slt i64 %v447, %v444
  %v449 = select i1 %v448, i64 %v447, i64 %v444
  br label %b48
b48:
  %v450 = phi i64 [ 0, %b46 ], [ %v572, %b53 ]
  %v451 = icmp slt i64 %v450, 1
  br i1 %v451, label %b49, label %b50
b49:
  %v452 = sub i64 %v449, %v445
  %v453 = sub i64 8, 1
  %v454 = add i64 %v452, %v453
  %v455 = sdiv i64 %v454, 8
  br label %b51
b51:
  %v456 = phi i64 [ 0, %b49 ], [ %v571, %b60 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b52, label %b53
b52:
  %v458 = mul i64 %v452, %v456
  %v459 = sdiv i64 %v458, %v455
  %v460 = add i64 %v445, %v459
  %v461 = add i64 %v456, 1
  %v462 = mul i64 %v452, %v461
  %v463 = sdiv i64 %v462, %v455
  %v464 = add i64 %v445, %v463
  %v465 = mul i64 %v450, 128
  %v466 = getelementptr inbounds float, ptr %v104, i64 %v465
  %v467 = sub i64 %v464, %v460
  %v468 = add i64 %v232, 0
  %v469 = and i64 %v468, %v96
  %v470 = mul i64 %v469, %v7
  %v471 = add i64 %v470, %v460
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v72, i64 %v472
  %v474 = getelementptr inbounds float, ptr %v473, i64 0
  %v475 = sub i64 %v467, 1
  %v476 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v475
  %v477 = load ptr, ptr %v476, align 4
  %v478 = icmp sgt i64 %v467, 0
  br i1 %v478, label %b54, label %b55
b54:
  call void %v477(ptr %v474, i64 8, ptr %v466, i64 8, ptr %v431)
  br label %b55
b55:
  %v479 = add i64 %v465, 64
  %v480 = getelementptr inbounds float, ptr %v104, i64 %v479
  %v481 = sub i64 %v464, %v460
  %v482 = add i64 %v232, 0
  %v483 = and i64 %v482, %v92
  %v484 = mul i64 %v483, %v7
  %v485 = add i64 %v484, %v460
  %v486 = mul i64 %v485, 8
  %v487 = getelementptr inbounds float, ptr %v68, i64 %v486
  %v488 = getelementptr inbounds float, ptr %v487, i64 0
  %v489 = sub i64 %v481, 1
  %v490 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v489
  %v491 = load ptr, ptr %v490, align 4
  %v492 = icmp sgt i64 %v481, 0
  br i1 %v492, label %b56, label %b57
b56:
  call void %v491(ptr %v488, i64 8, ptr %v480, i64 8, ptr %v431)
  br label %b57
b57:
  %v493 = add i64 %v479, 64
  br label %b58
b58:
  %v494 = phi i64 [ %v460, %b57 ], [ %v570, %b63 ]
  %v495 = icmp slt i64 %v494, %v464
  br i1 %v495, label %b59, label %b60
b59:
  %v496 = sub i64 %v494, %v460
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr inbounds float, ptr %v431, i64 %v497
  %v499 = add i64 %v232, 1
  %v500 = and i64 %v499, 1
  %v501 = mul i64 %v500, %v7
  %v502 = add i64 %v501, %v494
  %v503 = mul i64 %v502, 8
  %v504 = getelementptr inbounds float, ptr %v32, i64 %v503
  %v505 = add i64 %v232, 0
  %v506 = and i64 %v505, %v76
  %v507 = mul i64 %v506, %v7
  %v508 = add i64 %v507, %v494
  %v509 = mul i64 %v508, 8
  %v510 = getelementptr inbounds float, ptr %v28, i64 %v509
  %v511 = add i64 %v232, 0
  %v512 = and i64 %v511, %v82
  %v513 = mul i64 %v512, %v7
  %v514 = add i64 %v513, %v494
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v58, i64 %v515
  %v517 = add i64 %v232, 0
  %v518 = and i64 %v517, %v94
  %v519 = mul i64 %v518, %v7
  %v520 = add i64 %v519, %v494
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v70, i64 %v521
  %v523 = add i64 %v232, 0
  %v524 = and i64 %v523, %v84
  %v525 = mul i64 %v524, %v7
  %v526 = add i64 %v525, %v494
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v60, i64 %v527
  %v529 = add i64 %v232, 0
  %v530 = and i64 %v529, 1
  %v531 = mul i64 %v530, %v7
  %v532 = add i64 %v531, %v494
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v32, i64 %v533
  br label %b61
b61:
  %v535 = phi i64 [ 0, %b59 ], [ %v569, %b62 ]
  %v536 = icmp slt i64 %v535, 1
  br i1 %v536, label %b62, label %b63
b62:
  %v537 = mul i64 %v450, 1
  %v538 = add i64 %v537, %v535
  %v539 = mul i64 %v538, 8
  %v540 = add i64 0, %v535
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v498, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 0, %v539
  %v545 = getelementptr inbounds float, ptr %v504, i64 %v544
  %v546 = load <8 x float>, ptr %v545, align 4
  %v547 = add i64 0, %v539
  %v548 = getelementptr inbounds float, ptr %v510, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = fadd <8 x float> %v546, %v549
  %v551 = add i64 0, %v539
  %v552 = getelementptr inbounds float, ptr %v516, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v555 = shufflevector <8 x float> %v554, <8 x float> poison, <8 x i32> zeroinitializer
  %v556 = fsub <8 x float> %v555, %v553
  %v557 = fmul <8 x float> %v550, %v556
  %v558 = add i64 0, %v539
  %v559 = getelementptr inbounds float, ptr %v522, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 0, %v539
  %v562 = getelementptr inbounds float, ptr %v528, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = fmul <8 x float> %v560, %v563
  %v565 = fadd <8 x float> %v557, %v564
  %v566 = fadd <8 x float> %v565, %v543
  %v567 = add i64 0, %v539
  %v568 = getelementptr inbounds float, ptr %v534, i64 %v567
  store <8 x float> %v566, ptr %v568, align 4
  %v569 = add nsw i64 %v535, 1
  br label %b61
b63:
  %v570 = add nsw i64 %v494, 1
  br label %b58
b60:
  %v571 = add nsw i64 %v456, 1
  br label %b51
b53:
  %v572 = add nsw i64 %v450, 1
  br label %b48
b50:
  %v573 = add nsw i64 %v445, 96
  br label %b45
b47:
  %v574 = add nsw i64 %v229, 1
  br label %b22
b24:
  %v575 = icmp sgt i64 %v3, 1
  br i1 %v575, label %b64, label %b65
b64:
  %v576 = getelementptr inbounds i64, ptr %v1, i64 3
  %v577 = atomicrmw add ptr %v576, i64 1 acq_rel
  %v578 = load i64, ptr %v97, align 8
  %v579 = add i64 %v578, 1
  store i64 %v579, ptr %v97, align 8
  %v580 = mul i64 %v3, %v579
  br label %b66
b66:
  %v581 = load atomic i64, ptr %v576 acquire, align 8
  %v582 = icmp slt i64 %v581, %v580
  br i1 %v582, label %b67, label %b68
b67:
  %v583 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v584 = getelementptr inbounds float, ptr %v99, i64 192
  %v585 = getelementptr inbounds i64, ptr %v1, i64 4
  %v586 = load i64, ptr %v585, align 8
  %v587 = icmp eq i64 %v586, 0
  br i1 %v587, label %b69, label %b70
b69:
  %v588 = add i64 1, 0
  %v589 = sdiv i64 %v588, 1
  %v590 = add i64 %v2, 1
  %v591 = mul i64 %v589, %v2
  %v592 = sdiv i64 %v591, %v3
  %v593 = mul i64 %v592, 1
  %v594 = icmp slt i64 %v593, 1
  %v595 = select i1 %v594, i64 %v593, i64 1
  %v596 = mul i64 %v589, %v590
  %v597 = sdiv i64 %v596, %v3
  %v598 = mul i64 %v597, 1
  %v599 = icmp slt i64 %v598, 1
  %v600 = select i1 %v599, i64 %v598, i64 1
  %v601 = icmp slt i64 %v600, 1
  %v602 = select i1 %v601, i64 %v600, i64 1
  br label %b71
b71:
  %v603 = phi i64 [ %v595, %b69 ], [ %v655, %b79 ]
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b72, label %b73
b72:
  %v605 = mul i64 %v603, 128
  %v606 = mul i64 %v603, 8
  %v607 = add i64 %v605, 0
  %v608 = add i64 %v606, 0
  %v609 = getelementptr inbounds float, ptr %v584, i64 %v607
  %v610 = sub i64 8, %v608
  %v611 = icmp slt i64 %v610, 0
  %v612 = select i1 %v611, i64 0, i64 %v610
  %v613 = icmp ult i64 %v612, 8
  %v614 = select i1 %v613, i64 %v612, i64 8
  %v615 = trunc i64 %v614 to i32
  %v616 = insertelement <8 x i32> poison, i32 %v615, i64 0
  %v617 = shufflevector <8 x i32> %v616, <8 x i32> poison, <8 x i32> zeroinitializer
  %v618 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v617
  %v619 = mul i64 %v608, 1
  %v620 = add i64 0, %v619
  %v621 = getelementptr inbounds float, ptr %v14, i64 %v620
  br label %b74
b74:
  %v622 = phi i64 [ 0, %b72 ], [ %v629, %b75 ]
  %v623 = icmp slt i64 %v622, 8
  br i1 %v623, label %b75, label %b76
b75:
  %v624 = mul i64 %v622, 8
  %v625 = getelementptr inbounds float, ptr %v621, i64 %v624
  %v626 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v625, <8 x i1> %v618, <8 x float> zeroinitializer)
  %v627 = mul i64 %v622, 8
  %v628 = getelementptr inbounds float, ptr %v609, i64 %v627
  store <8 x float> %v626, ptr %v628, align 4
  %v629 = add nsw i64 %v622, 1
  br label %b74
b76:
  %v630 = add i64 %v605, 64
  %v631 = add i64 %v630, 0
  %v632 = add i64 %v606, 0
  %v633 = getelementptr inbounds float, ptr %v584, i64 %v631
  %v634 = sub i64 8, %v632
  %v635 = icmp slt i64 %v634, 0
  %v636 = select i1 %v635, i64 0, i64 %v634
  %v637 = icmp ult i64 %v636, 8
  %v638 = select i1 %v637, i64 %v636, i64 8
  %v639 = trunc i64 %v638 to i32
  %v640 = insertelement <8 x i32> poison, i32 %v639, i64 0
  %v641 = shufflevector <8 x i32> %v640, <8 x i32> poison, <8 x i32> zeroinitializer
  %v642 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v641
  %v643 = mul i64 %v632, 1
  %v644 = add i64 0, %v643
  %v645 = getelementptr inbounds float, ptr %v12, i64 %v644
  br label %b77
b77:
  %v646 = phi i64 [ 0, %b76 ], [ %v653, %b78 ]
  %v647 = icmp slt i64 %v646, 8
  br i1 %v647, label %b78, label %b79
b78:
  %v648 = mul i64 %v646, 8
  %v649 = getelementptr inbounds float, ptr %v645, i64 %v648
  %v650 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v649, <8 x i1> %v642, <8 x float> zeroinitializer)
  %v651 = mul i64 %v646, 8
  %v652 = getelementptr inbounds float, ptr %v633, i64 %v651
  store <8 x float> %v650, ptr %v652, align 4
  %v653 = add nsw i64 %v646, 1
  br label %b77
b79:
  %v654 = add i64 %v630, 64
  %v655 = add nsw i64 %v603, 1
  br label %b71
b73:
  br label %b70
b70:
  %v656 = icmp sgt i64 %v3, 1
  br i1 %v656, label %b80, label %b81
b80:
  %v657 = getelementptr inbounds i64, ptr %v1, i64 3
  %v658 = atomicrmw add ptr %v657, i64 1 acq_rel
  %v659 = load i64, ptr %v97, align 8
  %v660 = add i64 %v659, 1
  store i64 %v660, ptr %v97, align 8
  %v661 = mul i64 %v3, %v660
  br label %b82
b82:
  %v662 = load atomic i64, ptr %v657 acquire, align 8
  %v663 = icmp slt i64 %v662, %v661
  br i1 %v663, label %b83, label %b84
b83:
  %v664 = call i32 @sched_yield()
  br label %b82
b84:
  br label %b81
b81:
  %v666 = add i64 %v8, 0
  %v667 = sdiv i64 %v666, 1
  %v668 = add i64 %v2, 1
  %v669 = mul i64 %v667, %v2
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, %v8
  %v673 = select i1 %v672, i64 %v671, i64 %v8
  %v674 = mul i64 %v667, %v668
  %v675 = sdiv i64 %v674, %v3
  %v676 = mul i64 %v675, 1
  %v677 = icmp slt i64 %v676, %v8
  %v678 = select i1 %v677, i64 %v676, i64 %v8
  br label %b85
b85:
  %v679 = phi i64 [ %v673, %b81 ], [ %v748, %b90 ]
  %v680 = icmp slt i64 %v679, %v678
  br i1 %v680, label %b86, label %b87
b86:
  %v681 = add i64 %v679, 96
  %v682 = icmp slt i64 %v681, %v678
  %v683 = select i1 %v682, i64 %v681, i64 %v678
  br label %b88
b88:
  %v684 = phi i64 [ 0, %b86 ], [ %v747, %b93 ]
  %v685 = icmp slt i64 %v684, 1
  br i1 %v685, label %b89, label %b90
b89:
  %v686 = sub i64 %v683, %v679
  %v687 = sub i64 8, 1
  %v688 = add i64 %v686, %v687
  %v689 = sdiv i64 %v688, 8
  br label %b91
b91:
  %v690 = phi i64 [ 0, %b89 ], [ %v746, %b100 ]
  %v691 = icmp slt i64 %v690, %v689
  br i1 %v691, label %b92, label %b93
b92:
  %v692 = mul i64 %v686, %v690
  %v693 = sdiv i64 %v692, %v689
  %v694 = add i64 %v679, %v693
  %v695 = add i64 %v690, 1
  %v696 = mul i64 %v686, %v695
  %v697 = sdiv i64 %v696, %v689
  %v698 = add i64 %v679, %v697
  %v699 = mul i64 %v684, 128
  %v700 = getelementptr inbounds float, ptr %v584, i64 %v699
  %v701 = sub i64 %v698, %v694
  %v702 = mul i64 %v694, 8
  %v703 = getelementptr inbounds float, ptr %v66, i64 %v702
  %v704 = getelementptr inbounds float, ptr %v703, i64 0
  %v705 = sub i64 %v701, 1
  %v706 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v705
  %v707 = load ptr, ptr %v706, align 4
  %v708 = icmp sgt i64 %v701, 0
  br i1 %v708, label %b94, label %b95
b94:
  call void %v707(ptr %v704, i64 8, ptr %v700, i64 8, ptr %v665)
  br label %b95
b95:
  %v709 = add i64 %v699, 64
  %v710 = getelementptr inbounds float, ptr %v584, i64 %v709
  %v711 = sub i64 %v698, %v694
  %v712 = mul i64 %v694, 8
  %v713 = getelementptr inbounds float, ptr %v68, i64 %v712
  %v714 = getelementptr inbounds float, ptr %v713, i64 0
  %v715 = sub i64 %v711, 1
  %v716 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v715
  %v717 = load ptr, ptr %v716, align 4
  %v718 = icmp sgt i64 %v711, 0
  br i1 %v718, label %b96, label %b97
b96:
  call void %v717(ptr %v714, i64 8, ptr %v710, i64 8, ptr %v665)
  br label %b97
b97:
  %v719 = add i64 %v709, 64
  br label %b98
b98:
  %v720 = phi i64 [ %v694, %b97 ], [ %v745, %b103 ]
  %v721 = icmp slt i64 %v720, %v698
  br i1 %v721, label %b99, label %b100
b99:
  %v722 = sub i64 %v720, %v694
  %v723 = mul i64 %v722, 8
  %v724 = getelementptr inbounds float, ptr %v665, i64 %v723
  %v725 = mul i64 %v720, 8
  %v726 = getelementptr inbounds float, ptr %v72, i64 %v725
  %v727 = mul i64 %v720, 8
  %v728 = getelementptr inbounds float, ptr %v34, i64 %v727
  br label %b101
b101:
  %v729 = phi i64 [ 0, %b99 ], [ %v744, %b102 ]
  %v730 = icmp slt i64 %v729, 1
  br i1 %v730, label %b102, label %b103
b102:
  %v731 = mul i64 %v684, 1
  %v732 = add i64 %v731, %v729
  %v733 = mul i64 %v732, 8
  %v734 = add i64 0, %v729
  %v735 = mul i64 %v734, 8
  %v736 = getelementptr inbounds float, ptr %v724, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 0, %v733
  %v739 = getelementptr inbounds float, ptr %v726, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = fadd <8 x float> %v740, %v737
  %v742 = add i64 0, %v733
  %v743 = getelementptr inbounds float, ptr %v728, i64 %v742
  store <8 x float> %v741, ptr %v743, align 4
  %v744 = add nsw i64 %v729, 1
  br label %b101
b103:
  %v745 = add nsw i64 %v720, 1
  br label %b98
b100:
  %v746 = add nsw i64 %v690, 1
  br label %b91
b93:
  %v747 = add nsw i64 %v684, 1
  br label %b88
b90:
  %v748 = add nsw i64 %v679, 96
  br label %b85
b87:
  %v749 = icmp sgt i64 %v3, 1
  br i1 %v749, label %b104, label %b105
b104:
  %v750 = getelementptr inbounds i64, ptr %v1, i64 3
  %v751 = atomicrmw add ptr %v750, i64 1 acq_rel
  %v752 = load i64, ptr %v97, align 8
  %v753 = add i64 %v752, 1
  store i64 %v753, ptr %v97, align 8
  %v754 = mul i64 %v3, %v753
  br label %b106
b106:
  %v755 = load atomic i64, ptr %v750 acquire, align 8
  %v756 = icmp slt i64 %v755, %v754
  br i1 %v756, label %b107, label %b108
b107:
  %v757 = call i32 @sched_yield()
  br label %b106
b108:
  br label %b105
b105:
  %v758 = mul i64 0, 8
  %v759 = getelementptr inbounds float, ptr %v68, i64 %v758
  %v760 = getelementptr inbounds float, ptr %v759, i64 0
  %v761 = mul i64 0, 8
  %v762 = getelementptr inbounds float, ptr %v10, i64 %v761
  %v763 = getelementptr inbounds float, ptr %v762, i64 0
  %v764 = getelementptr inbounds float, ptr %v102, i64 12288
  %v765 = add i64 8, 1
  %v766 = sdiv i64 %v765, 2
  %v767 = add i64 %v2, 1
  %v768 = mul i64 %v766, %v2
  %v769 = sdiv i64 %v768, %v3
  %v770 = mul i64 %v769, 2
  %v771 = icmp slt i64 %v770, 8
  %v772 = select i1 %v771, i64 %v770, i64 8
  %v773 = mul i64 %v766, %v767
  %v774 = sdiv i64 %v773, %v3
  %v775 = mul i64 %v774, 2
  %v776 = icmp slt i64 %v775, 8
  %v777 = select i1 %v776, i64 %v775, i64 8
  %v778 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b109
b109:
  %v779 = phi i64 [ %v772, %b105 ], [ %v787, %b114 ]
  %v780 = icmp slt i64 %v779, %v777
  br i1 %v780, label %b110, label %b111
b110:
  %v781 = mul i64 %v779, 8
  %v782 = getelementptr inbounds float, ptr %v778, i64 %v781
  br label %b112
b112:
  %v783 = phi i64 [ 0, %b110 ], [ %v786, %b113 ]
  %v784 = icmp slt i64 %v783, 8
  br i1 %v784, label %b113, label %b114
b113:
  %v785 = getelementptr inbounds float, ptr %v782, i64 %v783
  store float 0x0000000000000000, ptr %v785, align 4
  %v786 = add nsw i64 %v783, 1
  br label %b112
b114:
  %v787 = add nsw i64 %v779, 1
  br label %b109
b111:
  %v788 = mul i64 %v8, 1
  br label %b115
b115:
  %v789 = phi i64 [ 0, %b111 ], [ %v893, %b120 ]
  %v790 = icmp slt i64 %v789, %v788
  br i1 %v790, label %b116, label %b117
b116:
  %v791 = sub i64 %v788, %v789
  %v792 = icmp slt i64 %v791, 384
  %v793 = select i1 %v792, i64 %v791, i64 384
  br label %b118
b118:
  %v794 = phi i64 [ %v772, %b116 ], [ %v892, %b144 ]
  %v795 = icmp slt i64 %v794, %v777
  br i1 %v795, label %b119, label %b120
b119:
  %v796 = sub i64 %v777, %v794
  %v797 = icmp slt i64 %v796, 64
  %v798 = select i1 %v797, i64 %v796, i64 64
  %v799 = sdiv i64 %v798, 2
  %v800 = mul i64 %v799, 2
  %v801 = sub i64 %v798, %v800
  %v802 = mul i64 %v789, 8
  %v803 = add i64 %v802, %v794
  %v804 = getelementptr inbounds float, ptr %v760, i64 %v803
  br label %b121
b121:
  %v805 = phi i64 [ 0, %b119 ], [ %v831, %b129 ]
  %v806 = icmp slt i64 %v805, %v793
  br i1 %v806, label %b122, label %b123
b122:
  %v807 = mul i64 %v805, 8
  %v808 = getelementptr inbounds float, ptr %v804, i64 %v807
  %v809 = mul i64 %v805, 2
  %v810 = getelementptr inbounds float, ptr %v764, i64 %v809
  br label %b124
b124:
  %v811 = phi i64 [ 0, %b122 ], [ %v820, %b125 ]
  %v812 = icmp slt i64 %v811, %v799
  br i1 %v812, label %b125, label %b126
b125:
  %v813 = mul i64 %v811, 2
  %v814 = getelementptr inbounds float, ptr %v808, i64 %v813
  %v815 = mul i64 %v811, 768
  %v816 = getelementptr inbounds float, ptr %v810, i64 %v815
  %v817 = getelementptr inbounds float, ptr %v814, i64 0
  %v818 = load <2 x float>, ptr %v817, align 4
  %v819 = getelementptr inbounds float, ptr %v816, i64 0
  store <2 x float> %v818, ptr %v819, align 4
  %v820 = add nsw i64 %v811, 1
  br label %b124
b126:
  %v821 = mul i64 %v799, 2
  %v822 = getelementptr inbounds float, ptr %v808, i64 %v821
  %v823 = mul i64 %v799, 768
  %v824 = getelementptr inbounds float, ptr %v810, i64 %v823
  br label %b127
b127:
  %v825 = phi i64 [ 0, %b126 ], [ %v830, %b128 ]
  %v826 = icmp slt i64 %v825, %v801
  br i1 %v826, label %b128, label %b129
b128:
  %v827 = getelementptr inbounds float, ptr %v822, i64 %v825
  %v828 = load float, ptr %v827, align 4
  %v829 = getelementptr inbounds float, ptr %v824, i64 %v825
  store float %v828, ptr %v829, align 4
  %v830 = add nsw i64 %v825, 1
  br label %b127, !llvm.loop !0
b129:
  %v831 = add nsw i64 %v805, 1
  br label %b121
b123:
  br label %b130
b130:
  %v832 = phi i64 [ 0, %b123 ], [ %v867, %b138 ]
  %v833 = icmp slt i64 %v832, 0
  br i1 %v833, label %b131, label %b132
b131:
  %v834 = mul i64 %v789, 8
  %v835 = add i64 %v834, %v832
  %v836 = getelementptr inbounds float, ptr %v763, i64 %v835
  br label %b133
b133:
  %v837 = phi i64 [ 0, %b131 ], [ %v855, %b134 ]
  %v838 = icmp slt i64 %v837, %v793
  br i1 %v838, label %b134, label %b135
b134:
  %v839 = mul i64 %v837, 8
  %v840 = getelementptr inbounds float, ptr %v836, i64 %v839
  %v841 = mul i64 %v837, 32
  %v842 = getelementptr inbounds float, ptr %v102, i64 %v841
  %v843 = getelementptr inbounds float, ptr %v840, i64 0
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = getelementptr inbounds float, ptr %v842, i64 0
  store <8 x float> %v844, ptr %v845, align 4
  %v846 = getelementptr inbounds float, ptr %v840, i64 8
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = getelementptr inbounds float, ptr %v842, i64 8
  store <8 x float> %v847, ptr %v848, align 4
  %v849 = getelementptr inbounds float, ptr %v840, i64 16
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = getelementptr inbounds float, ptr %v842, i64 16
  store <8 x float> %v850, ptr %v851, align 4
  %v852 = getelementptr inbounds float, ptr %v840, i64 24
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = getelementptr inbounds float, ptr %v842, i64 24
  store <8 x float> %v853, ptr %v854, align 4
  %v855 = add nsw i64 %v837, 1
  br label %b133
b135:
  %v856 = sdiv i64 %v798, 2
  br label %b136
b136:
  %v857 = phi i64 [ 0, %b135 ], [ %v866, %b137 ]
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b137, label %b138
b137:
  %v859 = mul i64 %v857, 2
  %v860 = add i64 %v794, %v859
  %v861 = mul i64 %v857, 768
  %v862 = getelementptr inbounds float, ptr %v764, i64 %v861
  %v863 = mul i64 %v860, 8
  %v864 = add i64 %v863, %v832
  %v865 = getelementptr inbounds float, ptr %v778, i64 %v864
  call void @outer_2x32(ptr %v862, ptr %v102, i64 %v793, ptr %v865, i64 8)
  %v866 = add nsw i64 %v857, 1
  br label %b136
b138:
  %v867 = add nsw i64 %v832, 32
  br label %b130
b132:
  %v868 = mul i64 %v789, 8
  %v869 = add i64 %v868, 0
  %v870 = getelementptr inbounds float, ptr %v763, i64 %v869
  br label %b139
b139:
  %v871 = phi i64 [ 0, %b132 ], [ %v880, %b140 ]
  %v872 = icmp slt i64 %v871, %v793
  br i1 %v872, label %b140, label %b141
b140:
  %v873 = mul i64 %v871, 8
  %v874 = getelementptr inbounds float, ptr %v870, i64 %v873
  %v875 = mul i64 %v871, 8
  %v876 = getelementptr inbounds float, ptr %v102, i64 %v875
  %v877 = getelementptr inbounds float, ptr %v874, i64 0
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = getelementptr inbounds float, ptr %v876, i64 0
  store <8 x float> %v878, ptr %v879, align 4
  %v880 = add nsw i64 %v871, 1
  br label %b139
b141:
  %v881 = sdiv i64 %v798, 2
  br label %b142
b142:
  %v882 = phi i64 [ 0, %b141 ], [ %v891, %b143 ]
  %v883 = icmp slt i64 %v882, %v881
  br i1 %v883, label %b143, label %b144
b143:
  %v884 = mul i64 %v882, 2
  %v885 = add i64 %v794, %v884
  %v886 = mul i64 %v882, 768
  %v887 = getelementptr inbounds float, ptr %v764, i64 %v886
  %v888 = mul i64 %v885, 8
  %v889 = add i64 %v888, 0
  %v890 = getelementptr inbounds float, ptr %v778, i64 %v889
  call void @outer_2x8(ptr %v887, ptr %v102, i64 %v793, ptr %v890, i64 8)
  %v891 = add nsw i64 %v882, 1
  br label %b142
b144:
  %v892 = add nsw i64 %v794, 64
  br label %b118
b120:
  %v893 = add nsw i64 %v789, 384
  br label %b115
b117:
  %v894 = icmp sgt i64 %v3, 1
  br i1 %v894, label %b145, label %b146
b145:
  %v895 = getelementptr inbounds i64, ptr %v1, i64 3
  %v896 = atomicrmw add ptr %v895, i64 1 acq_rel
  %v897 = load i64, ptr %v97, align 8
  %v898 = add i64 %v897, 1
  store i64 %v898, ptr %v97, align 8
  %v899 = mul i64 %v3, %v898
  br label %b147
b147:
  %v900 = load atomic i64, ptr %v895 acquire, align 8
  %v901 = icmp slt i64 %v900, %v899
  br i1 %v901, label %b148, label %b149
b148:
  %v902 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v903 = mul i64 0, 8
  %v904 = getelementptr inbounds float, ptr %v68, i64 %v903
  %v905 = getelementptr inbounds float, ptr %v904, i64 0
  %v906 = mul i64 0, 8
  %v907 = getelementptr inbounds float, ptr %v30, i64 %v906
  %v908 = getelementptr inbounds float, ptr %v907, i64 0
  %v909 = getelementptr inbounds float, ptr %v102, i64 12288
  %v910 = add i64 8, 1
  %v911 = sdiv i64 %v910, 2
  %v912 = add i64 %v2, 1
  %v913 = mul i64 %v911, %v2
  %v914 = sdiv i64 %v913, %v3
  %v915 = mul i64 %v914, 2
  %v916 = icmp slt i64 %v915, 8
  %v917 = select i1 %v916, i64 %v915, i64 8
  %v918 = mul i64 %v911, %v912
  %v919 = sdiv i64 %v918, %v3
  %v920 = mul i64 %v919, 2
  %v921 = icmp slt i64 %v920, 8
  %v922 = select i1 %v921, i64 %v920, i64 8
  %v923 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b150
b150:
  %v924 = phi i64 [ %v917, %b146 ], [ %v932, %b155 ]
  %v925 = icmp slt i64 %v924, %v922
  br i1 %v925, label %b151, label %b152
b151:
  %v926 = mul i64 %v924, 8
  %v927 = getelementptr inbounds float, ptr %v923, i64 %v926
  br label %b153
b153:
  %v928 = phi i64 [ 0, %b151 ], [ %v931, %b154 ]
  %v929 = icmp slt i64 %v928, 8
  br i1 %v929, label %b154, label %b155
b154:
  %v930 = getelementptr inbounds float, ptr %v927, i64 %v928
  store float 0x0000000000000000, ptr %v930, align 4
  %v931 = add nsw i64 %v928, 1
  br label %b153
b155:
  %v932 = add nsw i64 %v924, 1
  br label %b150
b152:
  %v933 = mul i64 %v8, 1
  br label %b156
b156:
  %v934 = phi i64 [ 0, %b152 ], [ %v1038, %b161 ]
  %v935 = icmp slt i64 %v934, %v933
  br i1 %v935, label %b157, label %b158
b157:
  %v936 = sub i64 %v933, %v934
  %v937 = icmp slt i64 %v936, 384
  %v938 = select i1 %v937, i64 %v936, i64 384
  br label %b159
b159:
  %v939 = phi i64 [ %v917, %b157 ], [ %v1037, %b185 ]
  %v940 = icmp slt i64 %v939, %v922
  br i1 %v940, label %b160, label %b161
b160:
  %v941 = sub i64 %v922, %v939
  %v942 = icmp slt i64 %v941, 64
  %v943 = select i1 %v942, i64 %v941, i64 64
  %v944 = sdiv i64 %v943, 2
  %v945 = mul i64 %v944, 2
  %v946 = sub i64 %v943, %v945
  %v947 = mul i64 %v934, 8
  %v948 = add i64 %v947, %v939
  %v949 = getelementptr inbounds float, ptr %v905, i64 %v948
  br label %b162
b162:
  %v950 = phi i64 [ 0, %b160 ], [ %v976, %b170 ]
  %v951 = icmp slt i64 %v950, %v938
  br i1 %v951, label %b163, label %b164
b163:
  %v952 = mul i64 %v950, 8
  %v953 = getelementptr inbounds float, ptr %v949, i64 %v952
  %v954 = mul i64 %v950, 2
  %v955 = getelementptr inbounds float, ptr %v909, i64 %v954
  br label %b165
b165:
  %v956 = phi i64 [ 0, %b163 ], [ %v965, %b166 ]
  %v957 = icmp slt i64 %v956, %v944
  br i1 %v957, label %b166, label %b167
b166:
  %v958 = mul i64 %v956, 2
  %v959 = getelementptr inbounds float, ptr %v953, i64 %v958
  %v960 = mul i64 %v956, 768
  %v961 = getelementptr inbounds float, ptr %v955, i64 %v960
  %v962 = getelementptr inbounds float, ptr %v959, i64 0
  %v963 = load <2 x float>, ptr %v962, align 4
  %v964 = getelementptr inbounds float, ptr %v961, i64 0
  store <2 x float> %v963, ptr %v964, align 4
  %v965 = add nsw i64 %v956, 1
  br label %b165
b167:
  %v966 = mul i64 %v944, 2
  %v967 = getelementptr inbounds float, ptr %v953, i64 %v966
  %v968 = mul i64 %v944, 768
  %v969 = getelementptr inbounds float, ptr %v955, i64 %v968
  br label %b168
b168:
  %v970 = phi i64 [ 0, %b167 ], [ %v975, %b169 ]
  %v971 = icmp slt i64 %v970, %v946
  br i1 %v971, label %b169, label %b170
b169:
  %v972 = getelementptr inbounds float, ptr %v967, i64 %v970
  %v973 = load float, ptr %v972, align 4
  %v974 = getelementptr inbounds float, ptr %v969, i64 %v970
  store float %v973, ptr %v974, align 4
  %v975 = add nsw i64 %v970, 1
  br label %b168, !llvm.loop !3
b170:
  %v976 = add nsw i64 %v950, 1
  br label %b162
b164:
  br label %b171
b171:
  %v977 = phi i64 [ 0, %b164 ], [ %v1012, %b179 ]
  %v978 = icmp slt i64 %v977, 0
  br i1 %v978, label %b172, label %b173
b172:
  %v979 = mul i64 %v934, 8
  %v980 = add i64 %v979, %v977
  %v981 = getelementptr inbounds float, ptr %v908, i64 %v980
  br label %b174
b174:
  %v982 = phi i64 [ 0, %b172 ], [ %v1000, %b175 ]
  %v983 = icmp slt i64 %v982, %v938
  br i1 %v983, label %b175, label %b176
b175:
  %v984 = mul i64 %v982, 8
  %v985 = getelementptr inbounds float, ptr %v981, i64 %v984
  %v986 = mul i64 %v982, 32
  %v987 = getelementptr inbounds float, ptr %v102, i64 %v986
  %v988 = getelementptr inbounds float, ptr %v985, i64 0
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = getelementptr inbounds float, ptr %v987, i64 0
  store <8 x float> %v989, ptr %v990, align 4
  %v991 = getelementptr inbounds float, ptr %v985, i64 8
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = getelementptr inbounds float, ptr %v987, i64 8
  store <8 x float> %v992, ptr %v993, align 4
  %v994 = getelementptr inbounds float, ptr %v985, i64 16
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = getelementptr inbounds float, ptr %v987, i64 16
  store <8 x float> %v995, ptr %v996, align 4
  %v997 = getelementptr inbounds float, ptr %v985, i64 24
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = getelementptr inbounds float, ptr %v987, i64 24
  store <8 x float> %v998, ptr %v999, align 4
  %v1000 = add nsw i64 %v982, 1
  br label %b174
b176:
  %v1001 = sdiv i64 %v943, 2
  br label %b177
b177:
  %v1002 = phi i64 [ 0, %b176 ], [ %v1011, %b178 ]
  %v1003 = icmp slt i64 %v1002, %v1001
  br i1 %v1003, label %b178, label %b179
b178:
  %v1004 = mul i64 %v1002, 2
  %v1005 = add i64 %v939, %v1004
  %v1006 = mul i64 %v1002, 768
  %v1007 = getelementptr inbounds float, ptr %v909, i64 %v1006
  %v1008 = mul i64 %v1005, 8
  %v1009 = add i64 %v1008, %v977
  %v1010 = getelementptr inbounds float, ptr %v923, i64 %v1009
  call void @outer_2x32(ptr %v1007, ptr %v102, i64 %v938, ptr %v1010, i64 8)
  %v1011 = add nsw i64 %v1002, 1
  br label %b177
b179:
  %v1012 = add nsw i64 %v977, 32
  br label %b171
b173:
  %v1013 = mul i64 %v934, 8
  %v1014 = add i64 %v1013, 0
  %v1015 = getelementptr inbounds float, ptr %v908, i64 %v1014
  br label %b180
b180:
  %v1016 = phi i64 [ 0, %b173 ], [ %v1025, %b181 ]
  %v1017 = icmp slt i64 %v1016, %v938
  br i1 %v1017, label %b181, label %b182
b181:
  %v1018 = mul i64 %v1016, 8
  %v1019 = getelementptr inbounds float, ptr %v1015, i64 %v1018
  %v1020 = mul i64 %v1016, 8
  %v1021 = getelementptr inbounds float, ptr %v102, i64 %v1020
  %v1022 = getelementptr inbounds float, ptr %v1019, i64 0
  %v1023 = load <8 x float>, ptr %v1022, align 4
  %v1024 = getelementptr inbounds float, ptr %v1021, i64 0
  store <8 x float> %v1023, ptr %v1024, align 4
  %v1025 = add nsw i64 %v1016, 1
  br label %b180
b182:
  %v1026 = sdiv i64 %v943, 2
  br label %b183
b183:
  %v1027 = phi i64 [ 0, %b182 ], [ %v1036, %b184 ]
  %v1028 = icmp slt i64 %v1027, %v1026
  br i1 %v1028, label %b184, label %b185
b184:
  %v1029 = mul i64 %v1027, 2
  %v1030 = add i64 %v939, %v1029
  %v1031 = mul i64 %v1027, 768
  %v1032 = getelementptr inbounds float, ptr %v909, i64 %v1031
  %v1033 = mul i64 %v1030, 8
  %v1034 = add i64 %v1033, 0
  %v1035 = getelementptr inbounds float, ptr %v923, i64 %v1034
  call void @outer_2x8(ptr %v1032, ptr %v102, i64 %v938, ptr %v1035, i64 8)
  %v1036 = add nsw i64 %v1027, 1
  br label %b183
b185:
  %v1037 = add nsw i64 %v939, 64
  br label %b159
b161:
  %v1038 = add nsw i64 %v934, 384
  br label %b156
b158:
  %v1039 = icmp sgt i64 %v3, 1
  br i1 %v1039, label %b186, label %b187
b186:
  %v1040 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1041 = atomicrmw add ptr %v1040, i64 1 acq_rel
  %v1042 = load i64, ptr %v97, align 8
  %v1043 = add i64 %v1042, 1
  store i64 %v1043, ptr %v97, align 8
  %v1044 = mul i64 %v3, %v1043
  br label %b188
b188:
  %v1045 = load atomic i64, ptr %v1040 acquire, align 8
  %v1046 = icmp slt i64 %v1045, %v1044
  br i1 %v1046, label %b189, label %b190
b189:
  %v1047 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1048 = icmp eq i64 %v2, 0
  br i1 %v1048, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1049 = phi i64 [ 0, %b191 ], [ %v1066, %b198 ]
  %v1050 = phi <8 x float> [ splat (float 0x0000000000000000), %b191 ], [ %v1065, %b198 ]
  %v1051 = icmp slt i64 %v1049, %v8
  br i1 %v1051, label %b194, label %b195
b194:
  %v1052 = add i64 %v1049, 128
  %v1053 = icmp slt i64 %v1052, %v8
  %v1054 = select i1 %v1053, i64 %v1052, i64 %v8
  br label %b196
b196:
  %v1055 = phi i64 [ %v1049, %b194 ], [ %v1064, %b197 ]
  %v1056 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v1063, %b197 ]
  %v1057 = icmp slt i64 %v1055, %v1054
  br i1 %v1057, label %b197, label %b198
b197:
  %v1058 = mul i64 %v1055, 8
  %v1059 = getelementptr inbounds float, ptr %v68, i64 %v1058
  %v1060 = add i64 0, 0
  %v1061 = getelementptr inbounds float, ptr %v1059, i64 %v1060
  %v1062 = load <8 x float>, ptr %v1061, align 4
  %v1063 = fadd <8 x float> %v1056, %v1062
  %v1064 = add nsw i64 %v1055, 1
  br label %b196
b198:
  %v1065 = fadd <8 x float> %v1050, %v1056
  %v1066 = add nsw i64 %v1049, 128
  br label %b193
b195:
  %v1067 = add i64 0, 0
  %v1068 = getelementptr inbounds float, ptr %v40, i64 %v1067
  store <8 x float> %v1050, ptr %v1068, align 4
  br label %b192
b192:
  %v1069 = icmp sgt i64 %v3, 1
  br i1 %v1069, label %b199, label %b200
b199:
  %v1070 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1071 = atomicrmw add ptr %v1070, i64 1 acq_rel
  %v1072 = load i64, ptr %v97, align 8
  %v1073 = add i64 %v1072, 1
  store i64 %v1073, ptr %v97, align 8
  %v1074 = mul i64 %v3, %v1073
  br label %b201
b201:
  %v1075 = load atomic i64, ptr %v1070 acquire, align 8
  %v1076 = icmp slt i64 %v1075, %v1074
  br i1 %v1076, label %b202, label %b203
b202:
  %v1077 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
  %v1078 = mul i64 0, 8
  %v1079 = getelementptr inbounds float, ptr %v72, i64 %v1078
  %v1080 = getelementptr inbounds float, ptr %v1079, i64 0
  %v1081 = mul i64 0, 8
  %v1082 = getelementptr inbounds float, ptr %v30, i64 %v1081
  %v1083 = getelementptr inbounds float, ptr %v1082, i64 0
  %v1084 = getelementptr inbounds float, ptr %v102, i64 12288
  %v1085 = add i64 8, 1
  %v1086 = sdiv i64 %v1085, 2
  %v1087 = add i64 %v2, 1
  %v1088 = mul i64 %v1086, %v2
  %v1089 = sdiv i64 %v1088, %v3
  %v1090 = mul i64 %v1089, 2
  %v1091 = icmp slt i64 %v1090, 8
  %v1092 = select i1 %v1091, i64 %v1090, i64 8
  %v1093 = mul i64 %v1086, %v1087
  %v1094 = sdiv i64 %v1093, %v3
  %v1095 = mul i64 %v1094, 2
  %v1096 = icmp slt i64 %v1095, 8
  %v1097 = select i1 %v1096, i64 %v1095, i64 8
  %v1098 = getelementptr inbounds float, ptr %v42, i64 0
  br label %b204
b204:
  %v1099 = phi i64 [ %v1092, %b200 ], [ %v1107, %b209 ]
  %v1100 = icmp slt i64 %v1099, %v1097
  br i1 %v1100, label %b205, label %b206
b205:
  %v1101 = mul i64 %v1099, 8
  %v1102 = getelementptr inbounds float, ptr %v1098, i64 %v1101
  br label %b207
b207:
  %v1103 = phi i64 [ 0, %b205 ], [ %v1106, %b208 ]
  %v1104 = icmp slt i64 %v1103, 8
  br i1 %v1104, label %b208, label %b209
b208:
  %v1105 = getelementptr inbounds float, ptr %v1102, i64 %v1103
  store float 0x0000000000000000, ptr %v1105, align 4
  %v1106 = add nsw i64 %v1103, 1
  br label %b207
b209:
  %v1107 = add nsw i64 %v1099, 1
  br label %b204
b206:
  %v1108 = mul i64 %v8, 1
  br label %b210
b210:
  %v1109 = phi i64 [ 0, %b206 ], [ %v1213, %b215 ]
  %v1110 = icmp slt i64 %v1109, %v1108
  br i1 %v1110, label %b211, label %b212
b211:
  %v1111 = sub i64 %v1108, %v1109
  %v1112 = icmp slt i64 %v1111, 384
  %v1113 = select i1 %v1112, i64 %v1111, i64 384
  br label %b213
b213:
  %v1114 = phi i64 [ %v1092, %b211 ], [ %v1212, %b239 ]
  %v1115 = icmp slt i64 %v1114, %v1097
  br i1 %v1115, label %b214, label %b215
b214:
  %v1116 = sub i64 %v1097, %v1114
  %v1117 = icmp slt i64 %v1116, 64
  %v1118 = select i1 %v1117, i64 %v1116, i64 64
  %v1119 = sdiv i64 %v1118, 2
  %v1120 = mul i64 %v1119, 2
  %v1121 = sub i64 %v1118, %v1120
  %v1122 = mul i64 %v1109, 8
  %v1123 = add i64 %v1122, %v1114
  %v1124 = getelementptr inbounds float, ptr %v1080, i64 %v1123
  br label %b216
b216:
  %v1125 = phi i64 [ 0, %b214 ], [ %v1151, %b224 ]
  %v1126 = icmp slt i64 %v1125, %v1113
  br i1 %v1126, label %b217, label %b218
b217:
  %v1127 = mul i64 %v1125, 8
  %v1128 = getelementptr inbounds float, ptr %v1124, i64 %v1127
  %v1129 = mul i64 %v1125, 2
  %v1130 = getelementptr inbounds float, ptr %v1084, i64 %v1129
  br label %b219
b219:
  %v1131 = phi i64 [ 0, %b217 ], [ %v1140, %b220 ]
  %v1132 = icmp slt i64 %v1131, %v1119
  br i1 %v1132, label %b220, label %b221
b220:
  %v1133 = mul i64 %v1131, 2
  %v1134 = getelementptr inbounds float, ptr %v1128, i64 %v1133
  %v1135 = mul i64 %v1131, 768
  %v1136 = getelementptr inbounds float, ptr %v1130, i64 %v1135
  %v1137 = getelementptr inbounds float, ptr %v1134, i64 0
  %v1138 = load <2 x float>, ptr %v1137, align 4
  %v1139 = getelementptr inbounds float, ptr %v1136, i64 0
  store <2 x float> %v1138, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1131, 1
  br label %b219
b221:
  %v1141 = mul i64 %v1119, 2
  %v1142 = getelementptr inbounds float, ptr %v1128, i64 %v1141
  %v1143 = mul i64 %v1119, 768
  %v1144 = getelementptr inbounds float, ptr %v1130, i64 %v1143
  br label %b222
b222:
  %v1145 = phi i64 [ 0, %b221 ], [ %v1150, %b223 ]
  %v1146 = icmp slt i64 %v1145, %v1121
  br i1 %v1146, label %b223, label %b224
b223:
  %v1147 = getelementptr inbounds float, ptr %v1142, i64 %v1145
  %v1148 = load float, ptr %v1147, align 4
  %v1149 = getelementptr inbounds float, ptr %v1144, i64 %v1145
  store float %v1148, ptr %v1149, align 4
  %v1150 = add nsw i64 %v1145, 1
  br label %b222, !llvm.loop !6
b224:
  %v1151 = add nsw i64 %v1125, 1
  br label %b216
b218:
  br label %b225
b225:
  %v1152 = phi i64 [ 0, %b218 ], [ %v1187, %b233 ]
  %v1153 = icmp slt i64 %v1152, 0
  br i1 %v1153, label %b226, label %b227
b226:
  %v1154 = mul i64 %v1109, 8
  %v1155 = add i64 %v1154, %v1152
  %v1156 = getelementptr inbounds float, ptr %v1083, i64 %v1155
  br label %b228
b228:
  %v1157 = phi i64 [ 0, %b226 ], [ %v1175, %b229 ]
  %v1158 = icmp slt i64 %v1157, %v1113
  br i1 %v1158, label %b229, label %b230
b229:
  %v1159 = mul i64 %v1157, 8
  %v1160 = getelementptr inbounds float, ptr %v1156, i64 %v1159
  %v1161 = mul i64 %v1157, 32
  %v1162 = getelementptr inbounds float, ptr %v102, i64 %v1161
  %v1163 = getelementptr inbounds float, ptr %v1160, i64 0
  %v1164 = load <8 x float>, ptr %v1163, align 4
  %v1165 = getelementptr inbounds float, ptr %v1162, i64 0
  store <8 x float> %v1164, ptr %v1165, align 4
  %v1166 = getelementptr inbounds float, ptr %v1160, i64 8
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = getelementptr inbounds float, ptr %v1162, i64 8
  store <8 x float> %v1167, ptr %v1168, align 4
  %v1169 = getelementptr inbounds float, ptr %v1160, i64 16
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = getelementptr inbounds float, ptr %v1162, i64 16
  store <8 x float> %v1170, ptr %v1171, align 4
  %v1172 = getelementptr inbounds float, ptr %v1160, i64 24
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = getelementptr inbounds float, ptr %v1162, i64 24
  store <8 x float> %v1173, ptr %v1174, align 4
  %v1175 = add nsw i64 %v1157, 1
  br label %b228
b230:
  %v1176 = sdiv i64 %v1118, 2
  br label %b231
b231:
  %v1177 = phi i64 [ 0, %b230 ], [ %v1186, %b232 ]
  %v1178 = icmp slt i64 %v1177, %v1176
  br i1 %v1178, label %b232, label %b233
b232:
  %v1179 = mul i64 %v1177, 2
  %v1180 = add i64 %v1114, %v1179
  %v1181 = mul i64 %v1177, 768
  %v1182 = getelementptr inbounds float, ptr %v1084, i64 %v1181
  %v1183 = mul i64 %v1180, 8
  %v1184 = add i64 %v1183, %v1152
  %v1185 = getelementptr inbounds float, ptr %v1098, i64 %v1184
  call void @outer_2x32(ptr %v1182, ptr %v102, i64 %v1113, ptr %v1185, i64 8)
  %v1186 = add nsw i64 %v1177, 1
  br label %b231
b233:
  %v1187 = add nsw i64 %v1152, 32
  br label %b225
b227:
  %v1188 = mul i64 %v1109, 8
  %v1189 = add i64 %v1188, 0
  %v1190 = getelementptr inbounds float, ptr %v1083, i64 %v1189
  br label %b234
b234:
  %v1191 = phi i64 [ 0, %b227 ], [ %v1200, %b235 ]
  %v1192 = icmp slt i64 %v1191, %v1113
  br i1 %v1192, label %b235, label %b236
b235:
  %v1193 = mul i64 %v1191, 8
  %v1194 = getelementptr inbounds float, ptr %v1190, i64 %v1193
  %v1195 = mul i64 %v1191, 8
  %v1196 = getelementptr inbounds float, ptr %v102, i64 %v1195
  %v1197 = getelementptr inbounds float, ptr %v1194, i64 0
  %v1198 = load <8 x float>, ptr %v1197, align 4
  %v1199 = getelementptr inbounds float, ptr %v1196, i64 0
  store <8 x float> %v1198, ptr %v1199, align 4
  %v1200 = add nsw i64 %v1191, 1
  br label %b234
b236:
  %v1201 = sdiv i64 %v1118, 2
  br label %b237
b237:
  %v1202 = phi i64 [ 0, %b236 ], [ %v1211, %b238 ]
  %v1203 = icmp slt i64 %v1202, %v1201
  br i1 %v1203, label %b238, label %b239
b238:
  %v1204 = mul i64 %v1202, 2
  %v1205 = add i64 %v1114, %v1204
  %v1206 = mul i64 %v1202, 768
  %v1207 = getelementptr inbounds float, ptr %v1084, i64 %v1206
  %v1208 = mul i64 %v1205, 8
  %v1209 = add i64 %v1208, 0
  %v1210 = getelementptr inbounds float, ptr %v1098, i64 %v1209
  call void @outer_2x8(ptr %v1207, ptr %v102, i64 %v1113, ptr %v1210, i64 8)
  %v1211 = add nsw i64 %v1202, 1
  br label %b237
b239:
  %v1212 = add nsw i64 %v1114, 64
  br label %b213
b215:
  %v1213 = add nsw i64 %v1109, 384
  br label %b210
b212:
  %v1214 = icmp sgt i64 %v3, 1
  br i1 %v1214, label %b240, label %b241
b240:
  %v1215 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1216 = atomicrmw add ptr %v1215, i64 1 acq_rel
  %v1217 = load i64, ptr %v97, align 8
  %v1218 = add i64 %v1217, 1
  store i64 %v1218, ptr %v97, align 8
  %v1219 = mul i64 %v3, %v1218
  br label %b242
b242:
  %v1220 = load atomic i64, ptr %v1215 acquire, align 8
  %v1221 = icmp slt i64 %v1220, %v1219
  br i1 %v1221, label %b243, label %b244
b243:
  %v1222 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v1223 = icmp eq i64 %v2, 0
  br i1 %v1223, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1224 = phi i64 [ 0, %b245 ], [ %v1241, %b252 ]
  %v1225 = phi <8 x float> [ splat (float 0x0000000000000000), %b245 ], [ %v1240, %b252 ]
  %v1226 = icmp slt i64 %v1224, %v8
  br i1 %v1226, label %b248, label %b249
b248:
  %v1227 = add i64 %v1224, 128
  %v1228 = icmp slt i64 %v1227, %v8
  %v1229 = select i1 %v1228, i64 %v1227, i64 %v8
  br label %b250
b250:
  %v1230 = phi i64 [ %v1224, %b248 ], [ %v1239, %b251 ]
  %v1231 = phi <8 x float> [ splat (float 0x0000000000000000), %b248 ], [ %v1238, %b251 ]
  %v1232 = icmp slt i64 %v1230, %v1229
  br i1 %v1232, label %b251, label %b252
b251:
  %v1233 = mul i64 %v1230, 8
  %v1234 = getelementptr inbounds float, ptr %v72, i64 %v1233
  %v1235 = add i64 0, 0
  %v1236 = getelementptr inbounds float, ptr %v1234, i64 %v1235
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = fadd <8 x float> %v1231, %v1237
  %v1239 = add nsw i64 %v1230, 1
  br label %b250
b252:
  %v1240 = fadd <8 x float> %v1225, %v1231
  %v1241 = add nsw i64 %v1224, 128
  br label %b247
b249:
  %v1242 = add i64 0, 0
  %v1243 = getelementptr inbounds float, ptr %v44, i64 %v1242
  store <8 x float> %v1225, ptr %v1243, align 4
  br label %b246
b246:
  %v1244 = icmp sgt i64 %v3, 1
  br i1 %v1244, label %b253, label %b254
b253:
  %v1245 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1246 = atomicrmw add ptr %v1245, i64 1 acq_rel
  %v1247 = load i64, ptr %v97, align 8
  %v1248 = add i64 %v1247, 1
  store i64 %v1248, ptr %v97, align 8
  %v1249 = mul i64 %v3, %v1248
  br label %b255
b255:
  %v1250 = load atomic i64, ptr %v1245 acquire, align 8
  %v1251 = icmp slt i64 %v1250, %v1249
  br i1 %v1251, label %b256, label %b257
b256:
  %v1252 = call i32 @sched_yield()
  br label %b255
b257:
  br label %b254
b254:
  %v1253 = mul i64 0, 8
  %v1254 = getelementptr inbounds float, ptr %v66, i64 %v1253
  %v1255 = getelementptr inbounds float, ptr %v1254, i64 0
  %v1256 = mul i64 0, 8
  %v1257 = getelementptr inbounds float, ptr %v62, i64 %v1256
  %v1258 = getelementptr inbounds float, ptr %v1257, i64 0
  %v1259 = getelementptr inbounds float, ptr %v102, i64 12288
  %v1260 = add i64 8, 1
  %v1261 = sdiv i64 %v1260, 2
  %v1262 = add i64 %v2, 1
  %v1263 = mul i64 %v1261, %v2
  %v1264 = sdiv i64 %v1263, %v3
  %v1265 = mul i64 %v1264, 2
  %v1266 = icmp slt i64 %v1265, 8
  %v1267 = select i1 %v1266, i64 %v1265, i64 8
  %v1268 = mul i64 %v1261, %v1262
  %v1269 = sdiv i64 %v1268, %v3
  %v1270 = mul i64 %v1269, 2
  %v1271 = icmp slt i64 %v1270, 8
  %v1272 = select i1 %v1271, i64 %v1270, i64 8
  %v1273 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b258
b258:
  %v1274 = phi i64 [ %v1267, %b254 ], [ %v1282, %b263 ]
  %v1275 = icmp slt i64 %v1274, %v1272
  br i1 %v1275, label %b259, label %b260
b259:
  %v1276 = mul i64 %v1274, 8
  %v1277 = getelementptr inbounds float, ptr %v1273, i64 %v1276
  br label %b261
b261:
  %v1278 = phi i64 [ 0, %b259 ], [ %v1281, %b262 ]
  %v1279 = icmp slt i64 %v1278, 8
  br i1 %v1279, label %b262, label %b263
b262:
  %v1280 = getelementptr inbounds float, ptr %v1277, i64 %v1278
  store float 0x0000000000000000, ptr %v1280, align 4
  %v1281 = add nsw i64 %v1278, 1
  br label %b261
b263:
  %v1282 = add nsw i64 %v1274, 1
  br label %b258
b260:
  %v1283 = mul i64 %v8, 1
  br label %b264
b264:
  %v1284 = phi i64 [ 0, %b260 ], [ %v1388, %b269 ]
  %v1285 = icmp slt i64 %v1284, %v1283
  br i1 %v1285, label %b265, label %b266
b265:
  %v1286 = sub i64 %v1283, %v1284
  %v1287 = icmp slt i64 %v1286, 384
  %v1288 = select i1 %v1287, i64 %v1286, i64 384
  br label %b267
b267:
  %v1289 = phi i64 [ %v1267, %b265 ], [ %v1387, %b293 ]
  %v1290 = icmp slt i64 %v1289, %v1272
  br i1 %v1290, label %b268, label %b269
b268:
  %v1291 = sub i64 %v1272, %v1289
  %v1292 = icmp slt i64 %v1291, 64
  %v1293 = select i1 %v1292, i64 %v1291, i64 64
  %v1294 = sdiv i64 %v1293, 2
  %v1295 = mul i64 %v1294, 2
  %v1296 = sub i64 %v1293, %v1295
  %v1297 = mul i64 %v1284, 8
  %v1298 = add i64 %v1297, %v1289
  %v1299 = getelementptr inbounds float, ptr %v1255, i64 %v1298
  br label %b270
b270:
  %v1300 = phi i64 [ 0, %b268 ], [ %v1326, %b278 ]
  %v1301 = icmp slt i64 %v1300, %v1288
  br i1 %v1301, label %b271, label %b272
b271:
  %v1302 = mul i64 %v1300, 8
  %v1303 = getelementptr inbounds float, ptr %v1299, i64 %v1302
  %v1304 = mul i64 %v1300, 2
  %v1305 = getelementptr inbounds float, ptr %v1259, i64 %v1304
  br label %b273
b273:
  %v1306 = phi i64 [ 0, %b271 ], [ %v1315, %b274 ]
  %v1307 = icmp slt i64 %v1306, %v1294
  br i1 %v1307, label %b274, label %b275
b274:
  %v1308 = mul i64 %v1306, 2
  %v1309 = getelementptr inbounds float, ptr %v1303, i64 %v1308
  %v1310 = mul i64 %v1306, 768
  %v1311 = getelementptr inbounds float, ptr %v1305, i64 %v1310
  %v1312 = getelementptr inbounds float, ptr %v1309, i64 0
  %v1313 = load <2 x float>, ptr %v1312, align 4
  %v1314 = getelementptr inbounds float, ptr %v1311, i64 0
  store <2 x float> %v1313, ptr %v1314, align 4
  %v1315 = add nsw i64 %v1306, 1
  br label %b273
b275:
  %v1316 = mul i64 %v1294, 2
  %v1317 = getelementptr inbounds float, ptr %v1303, i64 %v1316
  %v1318 = mul i64 %v1294, 768
  %v1319 = getelementptr inbounds float, ptr %v1305, i64 %v1318
  br label %b276
b276:
  %v1320 = phi i64 [ 0, %b275 ], [ %v1325, %b277 ]
  %v1321 = icmp slt i64 %v1320, %v1296
  br i1 %v1321, label %b277, label %b278
b277:
  %v1322 = getelementptr inbounds float, ptr %v1317, i64 %v1320
  %v1323 = load float, ptr %v1322, align 4
  %v1324 = getelementptr inbounds float, ptr %v1319, i64 %v1320
  store float %v1323, ptr %v1324, align 4
  %v1325 = add nsw i64 %v1320, 1
  br label %b276, !llvm.loop !9
b278:
  %v1326 = add nsw i64 %v1300, 1
  br label %b270
b272:
  br label %b279
b279:
  %v1327 = phi i64 [ 0, %b272 ], [ %v1362, %b287 ]
  %v1328 = icmp slt i64 %v1327, 0
  br i1 %v1328, label %b280, label %b281
b280:
  %v1329 = mul i64 %v1284, 8
  %v1330 = add i64 %v1329, %v1327
  %v1331 = getelementptr inbounds float, ptr %v1258, i64 %v1330
  br label %b282
b282:
  %v1332 = phi i64 [ 0, %b280 ], [ %v1350, %b283 ]
  %v1333 = icmp slt i64 %v1332, %v1288
  br i1 %v1333, label %b283, label %b284
b283:
  %v1334 = mul i64 %v1332, 8
  %v1335 = getelementptr inbounds float, ptr %v1331, i64 %v1334
  %v1336 = mul i64 %v1332, 32
  %v1337 = getelementptr inbounds float, ptr %v102, i64 %v1336
  %v1338 = getelementptr inbounds float, ptr %v1335, i64 0
  %v1339 = load <8 x float>, ptr %v1338, align 4
  %v1340 = getelementptr inbounds float, ptr %v1337, i64 0
  store <8 x float> %v1339, ptr %v1340, align 4
  %v1341 = getelementptr inbounds float, ptr %v1335, i64 8
  %v1342 = load <8 x float>, ptr %v1341, align 4
  %v1343 = getelementptr inbounds float, ptr %v1337, i64 8
  store <8 x float> %v1342, ptr %v1343, align 4
  %v1344 = getelementptr inbounds float, ptr %v1335, i64 16
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = getelementptr inbounds float, ptr %v1337, i64 16
  store <8 x float> %v1345, ptr %v1346, align 4
  %v1347 = getelementptr inbounds float, ptr %v1335, i64 24
  %v1348 = load <8 x float>, ptr %v1347, align 4
  %v1349 = getelementptr inbounds float, ptr %v1337, i64 24
  store <8 x float> %v1348, ptr %v1349, align 4
  %v1350 = add nsw i64 %v1332, 1
  br label %b282
b284:
  %v1351 = sdiv i64 %v1293, 2
  br label %b285
b285:
  %v1352 = phi i64 [ 0, %b284 ], [ %v1361, %b286 ]
  %v1353 = icmp slt i64 %v1352, %v1351
  br i1 %v1353, label %b286, label %b287
b286:
  %v1354 = mul i64 %v1352, 2
  %v1355 = add i64 %v1289, %v1354
  %v1356 = mul i64 %v1352, 768
  %v1357 = getelementptr inbounds float, ptr %v1259, i64 %v1356
  %v1358 = mul i64 %v1355, 8
  %v1359 = add i64 %v1358, %v1327
  %v1360 = getelementptr inbounds float, ptr %v1273, i64 %v1359
  call void @outer_2x32(ptr %v1357, ptr %v102, i64 %v1288, ptr %v1360, i64 8)
  %v1361 = add nsw i64 %v1352, 1
  br label %b285
b287:
  %v1362 = add nsw i64 %v1327, 32
  br label %b279
b281:
  %v1363 = mul i64 %v1284, 8
  %v1364 = add i64 %v1363, 0
  %v1365 = getelementptr inbounds float, ptr %v1258, i64 %v1364
  br label %b288
b288:
  %v1366 = phi i64 [ 0, %b281 ], [ %v1375, %b289 ]
  %v1367 = icmp slt i64 %v1366, %v1288
  br i1 %v1367, label %b289, label %b290
b289:
  %v1368 = mul i64 %v1366, 8
  %v1369 = getelementptr inbounds float, ptr %v1365, i64 %v1368
  %v1370 = mul i64 %v1366, 8
  %v1371 = getelementptr inbounds float, ptr %v102, i64 %v1370
  %v1372 = getelementptr inbounds float, ptr %v1369, i64 0
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = getelementptr inbounds float, ptr %v1371, i64 0
  store <8 x float> %v1373, ptr %v1374, align 4
  %v1375 = add nsw i64 %v1366, 1
  br label %b288
b290:
  %v1376 = sdiv i64 %v1293, 2
  br label %b291
b291:
  %v1377 = phi i64 [ 0, %b290 ], [ %v1386, %b292 ]
  %v1378 = icmp slt i64 %v1377, %v1376
  br i1 %v1378, label %b292, label %b293
b292:
  %v1379 = mul i64 %v1377, 2
  %v1380 = add i64 %v1289, %v1379
  %v1381 = mul i64 %v1377, 768
  %v1382 = getelementptr inbounds float, ptr %v1259, i64 %v1381
  %v1383 = mul i64 %v1380, 8
  %v1384 = add i64 %v1383, 0
  %v1385 = getelementptr inbounds float, ptr %v1273, i64 %v1384
  call void @outer_2x8(ptr %v1382, ptr %v102, i64 %v1288, ptr %v1385, i64 8)
  %v1386 = add nsw i64 %v1377, 1
  br label %b291
b293:
  %v1387 = add nsw i64 %v1289, 64
  br label %b267
b269:
  %v1388 = add nsw i64 %v1284, 384
  br label %b264
b266:
  %v1389 = icmp sgt i64 %v3, 1
  br i1 %v1389, label %b294, label %b295
b294:
  %v1390 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1391 = atomicrmw add ptr %v1390, i64 1 acq_rel
  %v1392 = load i64, ptr %v97, align 8
  %v1393 = add i64 %v1392, 1
  store i64 %v1393, ptr %v97, align 8
  %v1394 = mul i64 %v3, %v1393
  br label %b296
b296:
  %v1395 = load atomic i64, ptr %v1390 acquire, align 8
  %v1396 = icmp slt i64 %v1395, %v1394
  br i1 %v1396, label %b297, label %b298
b297:
  %v1397 = call i32 @sched_yield()
  br label %b296
b298:
  br label %b295
b295:
  %v1398 = mul i64 0, 8
  %v1399 = getelementptr inbounds float, ptr %v66, i64 %v1398
  %v1400 = getelementptr inbounds float, ptr %v1399, i64 0
  %v1401 = mul i64 0, 8
  %v1402 = getelementptr inbounds float, ptr %v10, i64 %v1401
  %v1403 = getelementptr inbounds float, ptr %v1402, i64 0
  %v1404 = getelementptr inbounds float, ptr %v102, i64 12288
  %v1405 = add i64 8, 1
  %v1406 = sdiv i64 %v1405, 2
  %v1407 = add i64 %v2, 1
  %v1408 = mul i64 %v1406, %v2
  %v1409 = sdiv i64 %v1408, %v3
  %v1410 = mul i64 %v1409, 2
  %v1411 = icmp slt i64 %v1410, 8
  %v1412 = select i1 %v1411, i64 %v1410, i64 8
  %v1413 = mul i64 %v1406, %v1407
  %v1414 = sdiv i64 %v1413, %v3
  %v1415 = mul i64 %v1414, 2
  %v1416 = icmp slt i64 %v1415, 8
  %v1417 = select i1 %v1416, i64 %v1415, i64 8
  %v1418 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b299
b299:
  %v1419 = phi i64 [ %v1412, %b295 ], [ %v1427, %b304 ]
  %v1420 = icmp slt i64 %v1419, %v1417
  br i1 %v1420, label %b300, label %b301
b300:
  %v1421 = mul i64 %v1419, 8
  %v1422 = getelementptr inbounds float, ptr %v1418, i64 %v1421
  br label %b302
b302:
  %v1423 = phi i64 [ 0, %b300 ], [ %v1426, %b303 ]
  %v1424 = icmp slt i64 %v1423, 8
  br i1 %v1424, label %b303, label %b304
b303:
  %v1425 = getelementptr inbounds float, ptr %v1422, i64 %v1423
  store float 0x0000000000000000, ptr %v1425, align 4
  %v1426 = add nsw i64 %v1423, 1
  br label %b302
b304:
  %v1427 = add nsw i64 %v1419, 1
  br label %b299
b301:
  %v1428 = mul i64 %v8, 1
  br label %b305
b305:
  %v1429 = phi i64 [ 0, %b301 ], [ %v1533, %b310 ]
  %v1430 = icmp slt i64 %v1429, %v1428
  br i1 %v1430, label %b306, label %b307
b306:
  %v1431 = sub i64 %v1428, %v1429
  %v1432 = icmp slt i64 %v1431, 384
  %v1433 = select i1 %v1432, i64 %v1431, i64 384
  br label %b308
b308:
  %v1434 = phi i64 [ %v1412, %b306 ], [ %v1532, %b334 ]
  %v1435 = icmp slt i64 %v1434, %v1417
  br i1 %v1435, label %b309, label %b310
b309:
  %v1436 = sub i64 %v1417, %v1434
  %v1437 = icmp slt i64 %v1436, 64
  %v1438 = select i1 %v1437, i64 %v1436, i64 64
  %v1439 = sdiv i64 %v1438, 2
  %v1440 = mul i64 %v1439, 2
  %v1441 = sub i64 %v1438, %v1440
  %v1442 = mul i64 %v1429, 8
  %v1443 = add i64 %v1442, %v1434
  %v1444 = getelementptr inbounds float, ptr %v1400, i64 %v1443
  br label %b311
b311:
  %v1445 = phi i64 [ 0, %b309 ], [ %v1471, %b319 ]
  %v1446 = icmp slt i64 %v1445, %v1433
  br i1 %v1446, label %b312, label %b313
b312:
  %v1447 = mul i64 %v1445, 8
  %v1448 = getelementptr inbounds float, ptr %v1444, i64 %v1447
  %v1449 = mul i64 %v1445, 2
  %v1450 = getelementptr inbounds float, ptr %v1404, i64 %v1449
  br label %b314
b314:
  %v1451 = phi i64 [ 0, %b312 ], [ %v1460, %b315 ]
  %v1452 = icmp slt i64 %v1451, %v1439
  br i1 %v1452, label %b315, label %b316
b315:
  %v1453 = mul i64 %v1451, 2
  %v1454 = getelementptr inbounds float, ptr %v1448, i64 %v1453
  %v1455 = mul i64 %v1451, 768
  %v1456 = getelementptr inbounds float, ptr %v1450, i64 %v1455
  %v1457 = getelementptr inbounds float, ptr %v1454, i64 0
  %v1458 = load <2 x float>, ptr %v1457, align 4
  %v1459 = getelementptr inbounds float, ptr %v1456, i64 0
  store <2 x float> %v1458, ptr %v1459, align 4
  %v1460 = add nsw i64 %v1451, 1
  br label %b314
b316:
  %v1461 = mul i64 %v1439, 2
  %v1462 = getelementptr inbounds float, ptr %v1448, i64 %v1461
  %v1463 = mul i64 %v1439, 768
  %v1464 = getelementptr inbounds float, ptr %v1450, i64 %v1463
  br label %b317
b317:
  %v1465 = phi i64 [ 0, %b316 ], [ %v1470, %b318 ]
  %v1466 = icmp slt i64 %v1465, %v1441
  br i1 %v1466, label %b318, label %b319
b318:
  %v1467 = getelementptr inbounds float, ptr %v1462, i64 %v1465
  %v1468 = load float, ptr %v1467, align 4
  %v1469 = getelementptr inbounds float, ptr %v1464, i64 %v1465
  store float %v1468, ptr %v1469, align 4
  %v1470 = add nsw i64 %v1465, 1
  br label %b317, !llvm.loop !12
b319:
  %v1471 = add nsw i64 %v1445, 1
  br label %b311
b313:
  br label %b320
b320:
  %v1472 = phi i64 [ 0, %b313 ], [ %v1507, %b328 ]
  %v1473 = icmp slt i64 %v1472, 0
  br i1 %v1473, label %b321, label %b322
b321:
  %v1474 = mul i64 %v1429, 8
  %v1475 = add i64 %v1474, %v1472
  %v1476 = getelementptr inbounds float, ptr %v1403, i64 %v1475
  br label %b323
b323:
  %v1477 = phi i64 [ 0, %b321 ], [ %v1495, %b324 ]
  %v1478 = icmp slt i64 %v1477, %v1433
  br i1 %v1478, label %b324, label %b325
b324:
  %v1479 = mul i64 %v1477, 8
  %v1480 = getelementptr inbounds float, ptr %v1476, i64 %v1479
  %v1481 = mul i64 %v1477, 32
  %v1482 = getelementptr inbounds float, ptr %v102, i64 %v1481
  %v1483 = getelementptr inbounds float, ptr %v1480, i64 0
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = getelementptr inbounds float, ptr %v1482, i64 0
  store <8 x float> %v1484, ptr %v1485, align 4
  %v1486 = getelementptr inbounds float, ptr %v1480, i64 8
  %v1487 = load <8 x float>, ptr %v1486, align 4
  %v1488 = getelementptr inbounds float, ptr %v1482, i64 8
  store <8 x float> %v1487, ptr %v1488, align 4
  %v1489 = getelementptr inbounds float, ptr %v1480, i64 16
  %v1490 = load <8 x float>, ptr %v1489, align 4
  %v1491 = getelementptr inbounds float, ptr %v1482, i64 16
  store <8 x float> %v1490, ptr %v1491, align 4
  %v1492 = getelementptr inbounds float, ptr %v1480, i64 24
  %v1493 = load <8 x float>, ptr %v1492, align 4
  %v1494 = getelementptr inbounds float, ptr %v1482, i64 24
  store <8 x float> %v1493, ptr %v1494, align 4
  %v1495 = add nsw i64 %v1477, 1
  br label %b323
b325:
  %v1496 = sdiv i64 %v1438, 2
  br label %b326
b326:
  %v1497 = phi i64 [ 0, %b325 ], [ %v1506, %b327 ]
  %v1498 = icmp slt i64 %v1497, %v1496
  br i1 %v1498, label %b327, label %b328
b327:
  %v1499 = mul i64 %v1497, 2
  %v1500 = add i64 %v1434, %v1499
  %v1501 = mul i64 %v1497, 768
  %v1502 = getelementptr inbounds float, ptr %v1404, i64 %v1501
  %v1503 = mul i64 %v1500, 8
  %v1504 = add i64 %v1503, %v1472
  %v1505 = getelementptr inbounds float, ptr %v1418, i64 %v1504
  call void @outer_2x32(ptr %v1502, ptr %v102, i64 %v1433, ptr %v1505, i64 8)
  %v1506 = add nsw i64 %v1497, 1
  br label %b326
b328:
  %v1507 = add nsw i64 %v1472, 32
  br label %b320
b322:
  %v1508 = mul i64 %v1429, 8
  %v1509 = add i64 %v1508, 0
  %v1510 = getelementptr inbounds float, ptr %v1403, i64 %v1509
  br label %b329
b329:
  %v1511 = phi i64 [ 0, %b322 ], [ %v1520, %b330 ]
  %v1512 = icmp slt i64 %v1511, %v1433
  br i1 %v1512, label %b330, label %b331
b330:
  %v1513 = mul i64 %v1511, 8
  %v1514 = getelementptr inbounds float, ptr %v1510, i64 %v1513
  %v1515 = mul i64 %v1511, 8
  %v1516 = getelementptr inbounds float, ptr %v102, i64 %v1515
  %v1517 = getelementptr inbounds float, ptr %v1514, i64 0
  %v1518 = load <8 x float>, ptr %v1517, align 4
  %v1519 = getelementptr inbounds float, ptr %v1516, i64 0
  store <8 x float> %v1518, ptr %v1519, align 4
  %v1520 = add nsw i64 %v1511, 1
  br label %b329
b331:
  %v1521 = sdiv i64 %v1438, 2
  br label %b332
b332:
  %v1522 = phi i64 [ 0, %b331 ], [ %v1531, %b333 ]
  %v1523 = icmp slt i64 %v1522, %v1521
  br i1 %v1523, label %b333, label %b334
b333:
  %v1524 = mul i64 %v1522, 2
  %v1525 = add i64 %v1434, %v1524
  %v1526 = mul i64 %v1522, 768
  %v1527 = getelementptr inbounds float, ptr %v1404, i64 %v1526
  %v1528 = mul i64 %v1525, 8
  %v1529 = add i64 %v1528, 0
  %v1530 = getelementptr inbounds float, ptr %v1418, i64 %v1529
  call void @outer_2x8(ptr %v1527, ptr %v102, i64 %v1433, ptr %v1530, i64 8)
  %v1531 = add nsw i64 %v1522, 1
  br label %b332
b334:
  %v1532 = add nsw i64 %v1434, 64
  br label %b308
b310:
  %v1533 = add nsw i64 %v1429, 384
  br label %b305
b307:
  %v1534 = icmp sgt i64 %v3, 1
  br i1 %v1534, label %b335, label %b336
b335:
  %v1535 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1536 = atomicrmw add ptr %v1535, i64 1 acq_rel
  %v1537 = load i64, ptr %v97, align 8
  %v1538 = add i64 %v1537, 1
  store i64 %v1538, ptr %v97, align 8
  %v1539 = mul i64 %v3, %v1538
  br label %b337
b337:
  %v1540 = load atomic i64, ptr %v1535 acquire, align 8
  %v1541 = icmp slt i64 %v1540, %v1539
  br i1 %v1541, label %b338, label %b339
b338:
  %v1542 = call i32 @sched_yield()
  br label %b337
b339:
  br label %b336
b336:
  %v1543 = icmp eq i64 %v2, 0
  br i1 %v1543, label %b340, label %b341
b340:
  br label %b342
b342:
  %v1544 = phi i64 [ 0, %b340 ], [ %v1561, %b347 ]
  %v1545 = phi <8 x float> [ splat (float 0x0000000000000000), %b340 ], [ %v1560, %b347 ]
  %v1546 = icmp slt i64 %v1544, %v8
  br i1 %v1546, label %b343, label %b344
b343:
  %v1547 = add i64 %v1544, 128
  %v1548 = icmp slt i64 %v1547, %v8
  %v1549 = select i1 %v1548, i64 %v1547, i64 %v8
  br label %b345
b345:
  %v1550 = phi i64 [ %v1544, %b343 ], [ %v1559, %b346 ]
  %v1551 = phi <8 x float> [ splat (float 0x0000000000000000), %b343 ], [ %v1558, %b346 ]
  %v1552 = icmp slt i64 %v1550, %v1549
  br i1 %v1552, label %b346, label %b347
b346:
  %v1553 = mul i64 %v1550, 8
  %v1554 = getelementptr inbounds float, ptr %v66, i64 %v1553
  %v1555 = add i64 0, 0
  %v1556 = getelementptr inbounds float, ptr %v1554, i64 %v1555
  %v1557 = load <8 x float>, ptr %v1556, align 4
  %v1558 = fadd <8 x float> %v1551, %v1557
  %v1559 = add nsw i64 %v1550, 1
  br label %b345
b347:
  %v1560 = fadd <8 x float> %v1545, %v1551
  %v1561 = add nsw i64 %v1544, 128
  br label %b342
b344:
  %v1562 = add i64 0, 0
  %v1563 = getelementptr inbounds float, ptr %v50, i64 %v1562
  store <8 x float> %v1545, ptr %v1563, align 4
  br label %b341
b341:
  %v1564 = icmp sgt i64 %v3, 1
  br i1 %v1564, label %b348, label %b349
b348:
  %v1565 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1566 = atomicrmw add ptr %v1565, i64 1 acq_rel
  %v1567 = load i64, ptr %v97, align 8
  %v1568 = add i64 %v1567, 1
  store i64 %v1568, ptr %v97, align 8
  %v1569 = mul i64 %v3, %v1568
  br label %b350
b350:
  %v1570 = load atomic i64, ptr %v1565 acquire, align 8
  %v1571 = icmp slt i64 %v1570, %v1569
  br i1 %v1571, label %b351, label %b352
b351:
  %v1572 = call i32 @sched_yield()
  br label %b350
b352:
  br label %b349
b349:
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

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
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
