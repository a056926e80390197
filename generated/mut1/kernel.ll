; generated from specs/mut1.yaml by `make generated`: do not edit
; mut1 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v439 = alloca float, i64 96, align 4
  %v790 = alloca float, i64 64, align 4
  %v927 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 5
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 13
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 16
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 31
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 32
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 33
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v92 = load ptr, ptr %v91, align 4
  %v93 = mul i64 %v2, 0
  %v94 = add i64 %v93, 256
  %v95 = getelementptr inbounds float, ptr %v92, i64 %v94
  %v96 = getelementptr inbounds i64, ptr %v1, i64 4
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b0, label %b1
b0:
  %v99 = icmp eq i64 %v2, 0
  br i1 %v99, label %b2, label %b3
b2:
  %v100 = add i64 0, 0
  %v101 = getelementptr inbounds float, ptr %v50, i64 %v100
  %v102 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v103, ptr %v101, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v104 = icmp sgt i64 %v3, 1
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v106 = atomicrmw add ptr %v105, i64 1 acq_rel
  %v107 = mul i64 %v3, 1
  br label %b6
b6:
  %v108 = load atomic i64, ptr %v105 acquire, align 8
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b7, label %b8
b7:
  %v110 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v111 = getelementptr inbounds i64, ptr %v1, i64 4
  %v112 = load i64, ptr %v111, align 8
  %v113 = icmp eq i64 %v112, 0
  br i1 %v113, label %b9, label %b10
b9:
  %v114 = icmp eq i64 %v2, 0
  br i1 %v114, label %b11, label %b12
b11:
  br label %b13
b13:
  %v115 = phi i64 [ 0, %b11 ], [ %v122, %b14 ]
  %v116 = icmp slt i64 %v115, 64
  br i1 %v116, label %b14, label %b15
b14:
  %v117 = add i64 0, %v115
  %v118 = getelementptr inbounds float, ptr %v12, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = add i64 0, %v115
  %v121 = getelementptr inbounds float, ptr %v48, i64 %v120
  store <8 x float> %v119, ptr %v121, align 4
  %v122 = add nsw i64 %v115, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b16, label %b17
b16:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = mul i64 %v3, 2
  br label %b18
b18:
  %v127 = load atomic i64, ptr %v124 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b19, label %b20
b19:
  %v129 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 4
  %v131 = load i64, ptr %v130, align 8
  %v132 = icmp eq i64 %v131, 0
  br i1 %v132, label %b21, label %b22
b21:
  %v133 = icmp eq i64 %v2, 0
  br i1 %v133, label %b23, label %b24
b23:
  br label %b25
b25:
  %v134 = phi i64 [ 0, %b23 ], [ %v141, %b26 ]
  %v135 = icmp slt i64 %v134, 64
  br i1 %v135, label %b26, label %b27
b26:
  %v136 = add i64 0, %v134
  %v137 = getelementptr inbounds float, ptr %v14, i64 %v136
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = add i64 64, %v134
  %v140 = getelementptr inbounds float, ptr %v48, i64 %v139
  store <8 x float> %v138, ptr %v140, align 4
  %v141 = add nsw i64 %v134, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v142 = icmp sgt i64 %v3, 1
  br i1 %v142, label %b28, label %b29
b28:
  %v143 = getelementptr inbounds i64, ptr %v1, i64 3
  %v144 = atomicrmw add ptr %v143, i64 1 acq_rel
  %v145 = mul i64 %v3, 3
  br label %b30
b30:
  %v146 = load atomic i64, ptr %v143 acquire, align 8
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b31, label %b32
b31:
  %v148 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 4
  %v150 = load i64, ptr %v149, align 8
  %v151 = icmp eq i64 %v150, 0
  br i1 %v151, label %b33, label %b34
b33:
  %v152 = getelementptr inbounds i64, ptr %v1, i64 34
  %v153 = load i64, ptr %v152, align 8
  %v154 = icmp eq i64 %v153, 0
  br i1 %v154, label %b35, label %b36
b35:
  %v155 = add i64 %v7, 0
  %v156 = sdiv i64 %v155, 1
  %v157 = add i64 %v2, 1
  %v158 = mul i64 %v156, %v2
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, %v7
  %v162 = select i1 %v161, i64 %v160, i64 %v7
  %v163 = mul i64 %v156, %v157
  %v164 = sdiv i64 %v163, %v3
  %v165 = mul i64 %v164, 1
  %v166 = icmp slt i64 %v165, %v7
  %v167 = select i1 %v166, i64 %v165, i64 %v7
  br label %b37
b37:
  %v168 = phi i64 [ %v162, %b35 ], [ %v179, %b38 ]
  %v169 = icmp slt i64 %v168, %v167
  br i1 %v169, label %b38, label %b39
b38:
  %v170 = and i64 0, %v72
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v168
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v28, i64 %v173
  %v175 = add i64 0, 0
  %v176 = getelementptr inbounds float, ptr %v174, i64 %v175
  %v177 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = add nsw i64 %v168, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v180 = icmp sgt i64 %v3, 1
  br i1 %v180, label %b40, label %b41
b40:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 3
  %v182 = atomicrmw add ptr %v181, i64 1 acq_rel
  %v183 = mul i64 %v3, 4
  br label %b42
b42:
  %v184 = load atomic i64, ptr %v181 acquire, align 8
  %v185 = icmp slt i64 %v184, %v183
  br i1 %v185, label %b43, label %b44
b43:
  %v186 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v187 = getelementptr inbounds float, ptr %v92, i64 0
  %v188 = getelementptr inbounds i64, ptr %v1, i64 4
  %v189 = load i64, ptr %v188, align 8
  %v190 = icmp eq i64 %v189, 0
  br i1 %v190, label %b45, label %b46
b45:
  %v191 = add i64 1, 0
  %v192 = sdiv i64 %v191, 1
  %v193 = add i64 %v2, 1
  %v194 = mul i64 %v192, %v2
  %v195 = sdiv i64 %v194, %v3
  %v196 = mul i64 %v195, 1
  %v197 = icmp slt i64 %v196, 1
  %v198 = select i1 %v197, i64 %v196, i64 1
  %v199 = mul i64 %v192, %v193
  %v200 = sdiv i64 %v199, %v3
  %v201 = mul i64 %v200, 1
  %v202 = icmp slt i64 %v201, 1
  %v203 = select i1 %v202, i64 %v201, i64 1
  %v204 = icmp slt i64 %v203, 1
  %v205 = select i1 %v204, i64 %v203, i64 1
  br label %b47
b47:
  %v206 = phi i64 [ %v198, %b45 ], [ %v431, %b72 ]
  %v207 = icmp slt i64 %v206, %v205
  br i1 %v207, label %b48, label %b49
b48:
  %v208 = mul i64 %v206, 128
  %v209 = mul i64 %v206, 16
  %v210 = add i64 %v208, 0
  %v211 = add i64 %v209, 0
  %v212 = getelementptr inbounds float, ptr %v187, i64 %v210
  %v213 = sub i64 16, %v211
  %v214 = icmp slt i64 %v213, 0
  %v215 = select i1 %v214, i64 0, i64 %v213
  %v216 = icmp ult i64 %v215, 8
  %v217 = select i1 %v216, i64 %v215, i64 8
  %v218 = trunc i64 %v217 to i32
  %v219 = insertelement <8 x i32> poison, i32 %v218, i64 0
  %v220 = shufflevector <8 x i32> %v219, <8 x i32> poison, <8 x i32> zeroinitializer
  %v221 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v220
  %v222 = mul i64 %v211, 8
  %v223 = add i64 0, %v222
  %v224 = getelementptr inbounds float, ptr %v48, i64 %v223
  %v225 = icmp sge i64 %v215, 8
  br i1 %v225, label %b50, label %b51
b50:
  br label %b52
b52:
  %v226 = phi i64 [ 0, %b50 ], [ %v300, %b53 ]
  %v227 = icmp slt i64 %v226, 8
  br i1 %v227, label %b53, label %b54
b53:
  %v228 = add i64 %v226, 0
  %v229 = getelementptr inbounds float, ptr %v224, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 %v226, 8
  %v232 = getelementptr inbounds float, ptr %v224, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 %v226, 16
  %v235 = getelementptr inbounds float, ptr %v224, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = add i64 %v226, 24
  %v238 = getelementptr inbounds float, ptr %v224, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 %v226, 32
  %v241 = getelementptr inbounds float, ptr %v224, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = add i64 %v226, 40
  %v244 = getelementptr inbounds float, ptr %v224, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 %v226, 48
  %v247 = getelementptr inbounds float, ptr %v224, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 %v226, 56
  %v250 = getelementptr inbounds float, ptr %v224, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = shufflevector <8 x float> %v230, <8 x float> %v242, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v253 = shufflevector <8 x float> %v230, <8 x float> %v242, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v254 = shufflevector <8 x float> %v233, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v255 = shufflevector <8 x float> %v233, <8 x float> %v245, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v256 = shufflevector <8 x float> %v236, <8 x float> %v248, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v257 = shufflevector <8 x float> %v236, <8 x float> %v248, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v258 = shufflevector <8 x float> %v239, <8 x float> %v251, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v259 = shufflevector <8 x float> %v239, <8 x float> %v251, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v260 = shufflevector <8 x float> %v252, <8 x float> %v256, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v261 = shufflevector <8 x float> %v252, <8 x float> %v256, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v262 = shufflevector <8 x float> %v254, <8 x float> %v258, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v263 = shufflevector <8 x float> %v254, <8 x float> %v258, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v264 = shufflevector <8 x float> %v253, <8 x float> %v257, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v265 = shufflevector <8 x float> %v253, <8 x float> %v257, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v266 = shufflevector <8 x float> %v255, <8 x float> %v259, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v267 = shufflevector <8 x float> %v255, <8 x float> %v259, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v268 = shufflevector <8 x float> %v260, <8 x float> %v262, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v269 = shufflevector <8 x float> %v260, <8 x float> %v262, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v270 = shufflevector <8 x float> %v261, <8 x float> %v263, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v271 = shufflevector <8 x float> %v261, <8 x float> %v263, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v272 = shufflevector <8 x float> %v264, <8 x float> %v266, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v273 = shufflevector <8 x float> %v264, <8 x float> %v266, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v274 = shufflevector <8 x float> %v265, <8 x float> %v267, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v275 = shufflevector <8 x float> %v265, <8 x float> %v267, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v276 = add i64 %v226, 0
  %v277 = mul i64 %v276, 16
  %v278 = getelementptr inbounds float, ptr %v212, i64 %v277
  store <8 x float> %v268, ptr %v278, align 4
  %v279 = add i64 %v226, 1
  %v280 = mul i64 %v279, 16
  %v281 = getelementptr inbounds float, ptr %v212, i64 %v280
  store <8 x float> %v269, ptr %v281, align 4
  %v282 = add i64 %v226, 2
  %v283 = mul i64 %v282, 16
  %v284 = getelementptr inbounds float, ptr %v212, i64 %v283
  store <8 x float> %v270, ptr %v284, align 4
  %v285 = add i64 %v226, 3
  %v286 = mul i64 %v285, 16
  %v287 = getelementptr inbounds float, ptr %v212, i64 %v286
  store <8 x float> %v271, ptr %v287, align 4
  %v288 = add i64 %v226, 4
  %v289 = mul i64 %v288, 16
  %v290 = getelementptr inbounds float, ptr %v212, i64 %v289
  store <8 x float> %v272, ptr %v290, align 4
  %v291 = add i64 %v226, 5
  %v292 = mul i64 %v291, 16
  %v293 = getelementptr inbounds float, ptr %v212, i64 %v292
  store <8 x float> %v273, ptr %v293, align 4
  %v294 = add i64 %v226, 6
  %v295 = mul i64 %v294, 16
  %v296 = getelementptr inbounds float, ptr %v212, i64 %v295
  store <8 x float> %v274, ptr %v296, align 4
  %v297 = add i64 %v226, 7
  %v298 = mul i64 %v297, 16
  %v299 = getelementptr inbounds float, ptr %v212, i64 %v298
  store <8 x float> %v275, ptr %v299, align 4
  %v300 = add nsw i64 %v226, 8
  br label %b52
b54:
  br label %b55
b55:
  %v301 = phi i64 [ 8, %b54 ], [ %v309, %b56 ]
  %v302 = icmp slt i64 %v301, 8
  br i1 %v302, label %b56, label %b57
b56:
  %v303 = mul i64 %v301, 1
  %v304 = getelementptr inbounds float, ptr %v224, i64 %v303
  %v305 = getelementptr float, ptr %v304, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v306 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v305, <8 x i1> %v221, <8 x float> zeroinitializer)
  %v307 = mul i64 %v301, 16
  %v308 = getelementptr inbounds float, ptr %v212, i64 %v307
  store <8 x float> %v306, ptr %v308, align 4
  %v309 = add nsw i64 %v301, 1
  br label %b55
b57:
  br label %b51
b51:
  %v310 = icmp slt i64 %v215, 8
  br i1 %v310, label %b58, label %b59
b58:
  br label %b60
b60:
  %v311 = phi i64 [ 0, %b58 ], [ %v319, %b61 ]
  %v312 = icmp slt i64 %v311, 8
  br i1 %v312, label %b61, label %b62
b61:
  %v313 = mul i64 %v311, 1
  %v314 = getelementptr inbounds float, ptr %v224, i64 %v313
  %v315 = getelementptr float, ptr %v314, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v316 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v315, <8 x i1> %v221, <8 x float> zeroinitializer)
  %v317 = mul i64 %v311, 16
  %v318 = getelementptr inbounds float, ptr %v212, i64 %v317
  store <8 x float> %v316, ptr %v318, align 4
  %v319 = add nsw i64 %v311, 1
  br label %b60
b62:
  br label %b59
b59:
  %v320 = add i64 %v208, 8
  %v321 = add i64 %v209, 8
  %v322 = getelementptr inbounds float, ptr %v187, i64 %v320
  %v323 = sub i64 16, %v321
  %v324 = icmp slt i64 %v323, 0
  %v325 = select i1 %v324, i64 0, i64 %v323
  %v326 = icmp ult i64 %v325, 8
  %v327 = select i1 %v326, i64 %v325, i64 8
  %v328 = trunc i64 %v327 to i32
  %v329 = insertelement <8 x i32> poison, i32 %v328, i64 0
  %v330 = shufflevector <8 x i32> %v329, <8 x i32> poison, <8 x i32> zeroinitializer
  %v331 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v330
  %v332 = mul i64 %v321, 8
  %v333 = add i64 0, %v332
  %v334 = getelementptr inbounds float, ptr %v48, i64 %v333
  %v335 = icmp sge i64 %v325, 8
  br i1 %v335, label %b63, label %b64
b63:
  br label %b65
b65:
  %v336 = phi i64 [ 0, %b63 ], [ %v410, %b66 ]
  %v337 = icmp slt i64 %v336, 8
  br i1 %v337, label %b66, label %b67
b66:
  %v338 = add i64 %v336, 0
  %v339 = getelementptr inbounds float, ptr %v334, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v336, 8
  %v342 = getelementptr inbounds float, ptr %v334, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v336, 16
  %v345 = getelementptr inbounds float, ptr %v334, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 %v336, 24
  %v348 = getelementptr inbounds float, ptr %v334, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 %v336, 32
  %v351 = getelementptr inbounds float, ptr %v334, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 %v336, 40
  %v354 = getelementptr inbounds float, ptr %v334, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 %v336, 48
  %v357 = getelementptr inbounds float, ptr %v334, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 %v336, 56
  %v360 = getelementptr inbounds float, ptr %v334, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v363 = shufflevector <8 x float> %v340, <8 x float> %v352, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v365 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v366 = shufflevector <8 x float> %v346, <8 x float> %v358, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v367 = shufflevector <8 x float> %v346, <8 x float> %v358, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v368 = shufflevector <8 x float> %v349, <8 x float> %v361, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v369 = shufflevector <8 x float> %v349, <8 x float> %v361, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v370 = shufflevector <8 x float> %v362, <8 x float> %v366, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v371 = shufflevector <8 x float> %v362, <8 x float> %v366, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v372 = shufflevector <8 x float> %v364, <8 x float> %v368, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v373 = shufflevector <8 x float> %v364, <8 x float> %v368, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v374 = shufflevector <8 x float> %v363, <8 x float> %v367, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v375 = shufflevector <8 x float> %v363, <8 x float> %v367, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v376 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v377 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v378 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v379 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v380 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v381 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v382 = shufflevector <8 x float> %v374, <8 x float> %v376, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v383 = shufflevector <8 x float> %v374, <8 x float> %v376, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v384 = shufflevector <8 x float> %v375, <8 x float> %v377, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v385 = shufflevector <8 x float> %v375, <8 x float> %v377, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v386 = add i64 %v336, 0
  %v387 = mul i64 %v386, 16
  %v388 = getelementptr inbounds float, ptr %v322, i64 %v387
  store <8 x float> %v378, ptr %v388, align 4
  %v389 = add i64 %v336, 1
  %v390 = mul i64 %v389, 16
  %v391 = getelementptr inbounds float, ptr %v322, i64 %v390
  store <8 x float> %v379, ptr %v391, align 4
  %v392 = add i64 %v336, 2
  %v393 = mul i64 %v392, 16
  %v394 = getelementptr inbounds float, ptr %v322, i64 %v393
  store <8 x float> %v380, ptr %v394, align 4
  %v395 = add i64 %v336, 3
  %v396 = mul i64 %v395, 16
  %v397 = getelementptr inbounds float, ptr %v322, i64 %v396
  store <8 x float> %v381, ptr %v397, align 4
  %v398 = add i64 %v336, 4
  %v399 = mul i64 %v398, 16
  %v400 = getelementptr inbounds float, ptr %v322, i64 %v399
  store <8 x float> %v382, ptr %v400, align 4
  %v401 = add i64 %v336, 5
  %v402 = mul i64 %v401, 16
  %v403 = getelementptr inbounds float, ptr %v322, i64 %v402
  store <8 x float> %v383, ptr %v403, align 4
  %v404 = add i64 %v336, 6
  %v405 = mul i64 %v404, 16
  %v406 = getelementptr inbounds float, ptr %v322, i64 %v405
  store <8 x float> %v384, ptr %v406, align 4
  %v407 = add i64 %v336, 7
  %v408 = mul i64 %v407, 16
  %v409 = getelementptr inbounds float, ptr %v322, i64 %v408
  store <8 x float> %v385, ptr %v409, align 4
  %v410 = add nsw i64 %v336, 8
  br label %b65
b67:
  br label %b68
b68:
  %v411 = phi i64 [ 8, %b67 ], [ %v419, %b69 ]
  %v412 = icmp slt i64 %v411, 8
  br i1 %v412, label %b69, label %b70
b69:
  %v413 = mul i64 %v411, 1
  %v414 = getelementptr inbounds float, ptr %v334, i64 %v413
  %v415 = getelementptr float, ptr %v414, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v416 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v415, <8 x i1> %v331, <8 x float> zeroinitializer)
  %v417 = mul i64 %v411, 16
  %v418 = getelementptr inbounds float, ptr %v322, i64 %v417
  store <8 x float> %v416, ptr %v418, align 4
  %v419 = add nsw i64 %v411, 1
  br label %b68
b70:
  br label %b64
b64:
  %v420 = icmp slt i64 %v325, 8
  br i1 %v420, label %b71, label %b72
b71:
  br label %b73
b73:
  %v421 = phi i64 [ 0, %b71 ], [ %v429, %b74 ]
  %v422 = icmp slt i64 %v421, 8
  br i1 %v422, label %b74, label %b75
b74:
  %v423 = mul i64 %v421, 1
  %v424 = getelementptr inbounds float, ptr %v334, i64 %v423
  %v425 = getelementptr float, ptr %v424, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v426 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v425, <8 x i1> %v331, <8 x float> zeroinitializer)
  %v427 = mul i64 %v421, 16
  %v428 = getelementptr inbounds float, ptr %v322, i64 %v427
  store <8 x float> %v426, ptr %v428, align 4
  %v429 = add nsw i64 %v421, 1
  br label %b73
b75:
  br label %b72
b72:
  %v430 = add i64 %v208, 128
  %v431 = add nsw i64 %v206, 1
  br label %b47
b49:
  br label %b46
b46:
  %v432 = icmp sgt i64 %v3, 1
  br i1 %v432, label %b76, label %b77
b76:
  %v433 = getelementptr inbounds i64, ptr %v1, i64 3
  %v434 = atomicrmw add ptr %v433, i64 1 acq_rel
  %v435 = mul i64 %v3, 5
  br label %b78
b78:
  %v436 = load atomic i64, ptr %v433 acquire, align 8
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b79, label %b80
b79:
  %v438 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v440 = add i64 %v8, 0
  %v441 = sdiv i64 %v440, 1
  %v442 = add i64 %v2, 1
  %v443 = mul i64 %v441, %v2
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, %v8
  %v447 = select i1 %v446, i64 %v445, i64 %v8
  %v448 = mul i64 %v441, %v442
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, %v8
  %v452 = select i1 %v451, i64 %v450, i64 %v8
  br label %b81
b81:
  %v453 = phi i64 [ %v447, %b77 ], [ %v506, %b86 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b82, label %b83
b82:
  %v455 = add i64 %v453, 96
  %v456 = icmp slt i64 %v455, %v452
  %v457 = select i1 %v456, i64 %v455, i64 %v452
  br label %b84
b84:
  %v458 = phi i64 [ 0, %b82 ], [ %v505, %b89 ]
  %v459 = icmp slt i64 %v458, 1
  br i1 %v459, label %b85, label %b86
b85:
  %v460 = sub i64 %v457, %v453
  %v461 = sub i64 6, 1
  %v462 = add i64 %v460, %v461
  %v463 = sdiv i64 %v462, 6
  br label %b87
b87:
  %v464 = phi i64 [ 0, %b85 ], [ %v504, %b94 ]
  %v465 = icmp slt i64 %v464, %v463
  br i1 %v465, label %b88, label %b89
b88:
  %v466 = mul i64 %v460, %v464
  %v467 = sdiv i64 %v466, %v463
  %v468 = add i64 %v453, %v467
  %v469 = add i64 %v464, 1
  %v470 = mul i64 %v460, %v469
  %v471 = sdiv i64 %v470, %v463
  %v472 = add i64 %v453, %v471
  %v473 = mul i64 %v458, 128
  %v474 = getelementptr inbounds float, ptr %v187, i64 %v473
  %v475 = sub i64 %v472, %v468
  %v476 = mul i64 %v468, 8
  %v477 = getelementptr inbounds float, ptr %v10, i64 %v476
  %v478 = getelementptr inbounds float, ptr %v477, i64 0
  %v479 = sub i64 %v475, 1
  %v480 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v479
  %v481 = load ptr, ptr %v480, align 4
  %v482 = icmp sgt i64 %v475, 0
  br i1 %v482, label %b90, label %b91
b90:
  call void %v481(ptr %v478, i64 8, ptr %v474, i64 8, ptr %v439)
  br label %b91
b91:
  %v483 = add i64 %v473, 128
  br label %b92
b92:
  %v484 = phi i64 [ %v468, %b91 ], [ %v503, %b97 ]
  %v485 = icmp slt i64 %v484, %v472
  br i1 %v485, label %b93, label %b94
b93:
  %v486 = sub i64 %v484, %v468
  %v487 = mul i64 %v486, 16
  %v488 = getelementptr inbounds float, ptr %v439, i64 %v487
  %v489 = mul i64 %v484, 16
  %v490 = getelementptr inbounds float, ptr %v52, i64 %v489
  br label %b95
b95:
  %v491 = phi i64 [ 0, %b93 ], [ %v502, %b96 ]
  %v492 = icmp slt i64 %v491, 2
  br i1 %v492, label %b96, label %b97
b96:
  %v493 = mul i64 %v458, 2
  %v494 = add i64 %v493, %v491
  %v495 = mul i64 %v494, 8
  %v496 = add i64 0, %v491
  %v497 = mul i64 %v496, 8
  %v498 = getelementptr inbounds float, ptr %v488, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 0, %v495
  %v501 = getelementptr inbounds float, ptr %v490, i64 %v500
  store <8 x float> %v499, ptr %v501, align 4
  %v502 = add nsw i64 %v491, 1
  br label %b95
b97:
  %v503 = add nsw i64 %v484, 1
  br label %b92
b94:
  %v504 = add nsw i64 %v464, 1
  br label %b87
b89:
  %v505 = add nsw i64 %v458, 1
  br label %b84
b86:
  %v506 = add nsw i64 %v453, 96
  br label %b81
b83:
  %v507 = icmp sgt i64 %v3, 1
  br i1 %v507, label %b98, label %b99
b98:
  %v508 = getelementptr inbounds i64, ptr %v1, i64 3
  %v509 = atomicrmw add ptr %v508, i64 1 acq_rel
  %v510 = mul i64 %v3, 6
  br label %b100
b100:
  %v511 = load atomic i64, ptr %v508 acquire, align 8
  %v512 = icmp slt i64 %v511, %v510
  br i1 %v512, label %b101, label %b102
b101:
  %v513 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v514 = getelementptr inbounds float, ptr %v92, i64 128
  %v515 = getelementptr inbounds float, ptr %v92, i64 192
  %v516 = getelementptr inbounds i64, ptr %v1, i64 4
  %v517 = load i64, ptr %v516, align 8
  %v518 = icmp eq i64 %v517, 0
  br i1 %v518, label %b103, label %b104
b103:
  %v519 = add i64 1, 0
  %v520 = sdiv i64 %v519, 1
  %v521 = add i64 %v2, 1
  %v522 = mul i64 %v520, %v2
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, 1
  %v526 = select i1 %v525, i64 %v524, i64 1
  %v527 = mul i64 %v520, %v521
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, 1
  %v531 = select i1 %v530, i64 %v529, i64 1
  %v532 = icmp slt i64 %v531, 1
  %v533 = select i1 %v532, i64 %v531, i64 1
  br label %b105
b105:
  %v534 = phi i64 [ %v526, %b103 ], [ %v649, %b117 ]
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b106, label %b107
b106:
  %v536 = mul i64 %v534, 64
  %v537 = mul i64 %v534, 8
  %v538 = add i64 %v536, 0
  %v539 = add i64 %v537, 0
  %v540 = getelementptr inbounds float, ptr %v514, i64 %v538
  %v541 = sub i64 8, %v539
  %v542 = icmp slt i64 %v541, 0
  %v543 = select i1 %v542, i64 0, i64 %v541
  %v544 = icmp ult i64 %v543, 8
  %v545 = select i1 %v544, i64 %v543, i64 8
  %v546 = trunc i64 %v545 to i32
  %v547 = insertelement <8 x i32> poison, i32 %v546, i64 0
  %v548 = shufflevector <8 x i32> %v547, <8 x i32> poison, <8 x i32> zeroinitializer
  %v549 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v548
  %v550 = mul i64 %v539, 8
  %v551 = add i64 0, %v550
  %v552 = getelementptr inbounds float, ptr %v18, i64 %v551
  %v553 = icmp sge i64 %v543, 8
  br i1 %v553, label %b108, label %b109
b108:
  br label %b110
b110:
  %v554 = phi i64 [ 0, %b108 ], [ %v628, %b111 ]
  %v555 = icmp slt i64 %v554, 8
  br i1 %v555, label %b111, label %b112
b111:
  %v556 = add i64 %v554, 0
  %v557 = getelementptr inbounds float, ptr %v552, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v554, 8
  %v560 = getelementptr inbounds float, ptr %v552, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v554, 16
  %v563 = getelementptr inbounds float, ptr %v552, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v554, 24
  %v566 = getelementptr inbounds float, ptr %v552, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 %v554, 32
  %v569 = getelementptr inbounds float, ptr %v552, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = add i64 %v554, 40
  %v572 = getelementptr inbounds float, ptr %v552, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = add i64 %v554, 48
  %v575 = getelementptr inbounds float, ptr %v552, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = add i64 %v554, 56
  %v578 = getelementptr inbounds float, ptr %v552, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v581 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v583 = shufflevector <8 x float> %v561, <8 x float> %v573, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v585 = shufflevector <8 x float> %v564, <8 x float> %v576, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v586 = shufflevector <8 x float> %v567, <8 x float> %v579, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v587 = shufflevector <8 x float> %v567, <8 x float> %v579, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v588 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v590 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v591 = shufflevector <8 x float> %v582, <8 x float> %v586, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v592 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v593 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v594 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v595 = shufflevector <8 x float> %v583, <8 x float> %v587, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v596 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v597 = shufflevector <8 x float> %v588, <8 x float> %v590, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v598 = shufflevector <8 x float> %v589, <8 x float> %v591, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v599 = shufflevector <8 x float> %v589, <8 x float> %v591, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v600 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v601 = shufflevector <8 x float> %v592, <8 x float> %v594, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v602 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v603 = shufflevector <8 x float> %v593, <8 x float> %v595, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v604 = add i64 %v554, 0
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr inbounds float, ptr %v540, i64 %v605
  store <8 x float> %v596, ptr %v606, align 4
  %v607 = add i64 %v554, 1
  %v608 = mul i64 %v607, 8
  %v609 = getelementptr inbounds float, ptr %v540, i64 %v608
  store <8 x float> %v597, ptr %v609, align 4
  %v610 = add i64 %v554, 2
  %v611 = mul i64 %v610, 8
  %v612 = getelementptr inbounds float, ptr %v540, i64 %v611
  store <8 x float> %v598, ptr %v612, align 4
  %v613 = add i64 %v554, 3
  %v614 = mul i64 %v613, 8
  %v615 = getelementptr inbounds float, ptr %v540, i64 %v614
  store <8 x float> %v599, ptr %v615, align 4
  %v616 = add i64 %v554, 4
  %v617 = mul i64 %v616, 8
  %v618 = getelementptr inbounds float, ptr %v540, i64 %v617
  store <8 x float> %v600, ptr %v618, align 4
  %v619 = add i64 %v554, 5
  %v620 = mul i64 %v619, 8
  %v621 = getelementptr inbounds float, ptr %v540, i64 %v620
  store <8 x float> %v601, ptr %v621, align 4
  %v622 = add i64 %v554, 6
  %v623 = mul i64 %v622, 8
  %v624 = getelementptr inbounds float, ptr %v540, i64 %v623
  store <8 x float> %v602, ptr %v624, align 4
  %v625 = add i64 %v554, 7
  %v626 = mul i64 %v625, 8
  %v627 = getelementptr inbounds float, ptr %v540, i64 %v626
  store <8 x float> %v603, ptr %v627, align 4
  %v628 = add nsw i64 %v554, 8
  br label %b110
b112:
  br label %b113
b113:
  %v629 = phi i64 [ 8, %b112 ], [ %v637, %b114 ]
  %v630 = icmp slt i64 %v629, 8
  br i1 %v630, label %b114, label %b115
b114:
  %v631 = mul i64 %v629, 1
  %v632 = getelementptr inbounds float, ptr %v552, i64 %v631
  %v633 = getelementptr float, ptr %v632, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v634 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v633, <8 x i1> %v549, <8 x float> zeroinitializer)
  %v635 = mul i64 %v629, 8
  %v636 = getelementptr inbounds float, ptr %v540, i64 %v635
  store <8 x float> %v634, ptr %v636, align 4
  %v637 = add nsw i64 %v629, 1
  br label %b113
b115:
  br label %b109
b109:
  %v638 = icmp slt i64 %v543, 8
  br i1 %v638, label %b116, label %b117
b116:
  br label %b118
b118:
  %v639 = phi i64 [ 0, %b116 ], [ %v647, %b119 ]
  %v640 = icmp slt i64 %v639, 8
  br i1 %v640, label %b119, label %b120
b119:
  %v641 = mul i64 %v639, 1
  %v642 = getelementptr inbounds float, ptr %v552, i64 %v641
  %v643 = getelementptr float, ptr %v642, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v644 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v643, <8 x i1> %v549, <8 x float> zeroinitializer)
  %v645 = mul i64 %v639, 8
  %v646 = getelementptr inbounds float, ptr %v540, i64 %v645
  store <8 x float> %v644, ptr %v646, align 4
  %v647 = add nsw i64 %v639, 1
  br label %b118
b120:
  br label %b117
b117:
  %v648 = add i64 %v536, 64
  %v649 = add nsw i64 %v534, 1
  br label %b105
b107:
  %v650 = add i64 1, 0
  %v651 = sdiv i64 %v650, 1
  %v652 = add i64 %v2, 1
  %v653 = mul i64 %v651, %v2
  %v654 = sdiv i64 %v653, %v3
  %v655 = mul i64 %v654, 1
  %v656 = icmp slt i64 %v655, 1
  %v657 = select i1 %v656, i64 %v655, i64 1
  %v658 = mul i64 %v651, %v652
  %v659 = sdiv i64 %v658, %v3
  %v660 = mul i64 %v659, 1
  %v661 = icmp slt i64 %v660, 1
  %v662 = select i1 %v661, i64 %v660, i64 1
  %v663 = icmp slt i64 %v662, 1
  %v664 = select i1 %v663, i64 %v662, i64 1
  br label %b121
b121:
  %v665 = phi i64 [ %v657, %b107 ], [ %v780, %b133 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b122, label %b123
b122:
  %v667 = mul i64 %v665, 64
  %v668 = mul i64 %v665, 8
  %v669 = add i64 %v667, 0
  %v670 = add i64 %v668, 0
  %v671 = getelementptr inbounds float, ptr %v515, i64 %v669
  %v672 = sub i64 8, %v670
  %v673 = icmp slt i64 %v672, 0
  %v674 = select i1 %v673, i64 0, i64 %v672
  %v675 = icmp ult i64 %v674, 8
  %v676 = select i1 %v675, i64 %v674, i64 8
  %v677 = trunc i64 %v676 to i32
  %v678 = insertelement <8 x i32> poison, i32 %v677, i64 0
  %v679 = shufflevector <8 x i32> %v678, <8 x i32> poison, <8 x i32> zeroinitializer
  %v680 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v679
  %v681 = mul i64 %v670, 8
  %v682 = add i64 0, %v681
  %v683 = getelementptr inbounds float, ptr %v22, i64 %v682
  %v684 = icmp sge i64 %v674, 8
  br i1 %v684, label %b124, label %b125
b124:
  br label %b126
b126:
  %v685 = phi i64 [ 0, %b124 ], [ %v759, %b127 ]
  %v686 = icmp slt i64 %v685, 8
  br i1 %v686, label %b127, label %b128
b127:
  %v687 = add i64 %v685, 0
  %v688 = getelementptr inbounds float, ptr %v683, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = add i64 %v685, 8
  %v691 = getelementptr inbounds float, ptr %v683, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = add i64 %v685, 16
  %v694 = getelementptr inbounds float, ptr %v683, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = add i64 %v685, 24
  %v697 = getelementptr inbounds float, ptr %v683, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = add i64 %v685, 32
  %v700 = getelementptr inbounds float, ptr %v683, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 %v685, 40
  %v703 = getelementptr inbounds float, ptr %v683, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = add i64 %v685, 48
  %v706 = getelementptr inbounds float, ptr %v683, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = add i64 %v685, 56
  %v709 = getelementptr inbounds float, ptr %v683, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = shufflevector <8 x float> %v689, <8 x float> %v701, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v712 = shufflevector <8 x float> %v689, <8 x float> %v701, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v713 = shufflevector <8 x float> %v692, <8 x float> %v704, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v714 = shufflevector <8 x float> %v692, <8 x float> %v704, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v715 = shufflevector <8 x float> %v695, <8 x float> %v707, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v716 = shufflevector <8 x float> %v695, <8 x float> %v707, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v717 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v718 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v711, <8 x float> %v715, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v720 = shufflevector <8 x float> %v711, <8 x float> %v715, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v722 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v712, <8 x float> %v716, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v724 = shufflevector <8 x float> %v712, <8 x float> %v716, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v725 = shufflevector <8 x float> %v714, <8 x float> %v718, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v726 = shufflevector <8 x float> %v714, <8 x float> %v718, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v727 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v728 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v729 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v730 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v731 = shufflevector <8 x float> %v723, <8 x float> %v725, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v732 = shufflevector <8 x float> %v723, <8 x float> %v725, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v733 = shufflevector <8 x float> %v724, <8 x float> %v726, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v734 = shufflevector <8 x float> %v724, <8 x float> %v726, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v735 = add i64 %v685, 0
  %v736 = mul i64 %v735, 8
  %v737 = getelementptr inbounds float, ptr %v671, i64 %v736
  store <8 x float> %v727, ptr %v737, align 4
  %v738 = add i64 %v685, 1
  %v739 = mul i64 %v738, 8
  %v740 = getelementptr inbounds float, ptr %v671, i64 %v739
  store <8 x float> %v728, ptr %v740, align 4
  %v741 = add i64 %v685, 2
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v671, i64 %v742
  store <8 x float> %v729, ptr %v743, align 4
  %v744 = add i64 %v685, 3
  %v745 = mul i64 %v744, 8
  %v746 = getelementptr inbounds float, ptr %v671, i64 %v745
  store <8 x float> %v730, ptr %v746, align 4
  %v747 = add i64 %v685, 4
  %v748 = mul i64 %v747, 8
  %v749 = getelementptr inbounds float, ptr %v671, i64 %v748
  store <8 x float> %v731, ptr %v749, align 4
  %v750 = add i64 %v685, 5
  %v751 = mul i64 %v750, 8
  %v752 = getelementptr inbounds float, ptr %v671, i64 %v751
  store <8 x float> %v732, ptr %v752, align 4
  %v753 = add i64 %v685, 6
  %v754 = mul i64 %v753, 8
  %v755 = getelementptr inbounds float, ptr %v671, i64 %v754
  store <8 x float> %v733, ptr %v755, align 4
  %v756 = add i64 %v685, 7
  %v757 = mul i64 %v756, 8
  %v758 = getelementptr inbounds float, ptr %v671, i64 %v757
  store <8 x float> %v734, ptr %v758, align 4
  %v759 = add nsw i64 %v685, 8
  br label %b126
b128:
  br label %b129
b129:
  %v760 = phi i64 [ 8, %b128 ], [ %v768, %b130 ]
  %v761 = icmp slt i64 %v760, 8
  br i1 %v761, label %b130, label %b131
b130:
  %v762 = mul i64 %v760, 1
  %v763 = getelementptr inbounds float, ptr %v683, i64 %v762
  %v764 = getelementptr float, ptr %v763, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v765 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v764, <8 x i1> %v680, <8 x float> zeroinitializer)
  %v766 = mul i64 %v760, 8
  %v767 = getelementptr inbounds float, ptr %v671, i64 %v766
  store <8 x float> %v765, ptr %v767, align 4
  %v768 = add nsw i64 %v760, 1
  br label %b129
b131:
  br label %b125
b125:
  %v769 = icmp slt i64 %v674, 8
  br i1 %v769, label %b132, label %b133
b132:
  br label %b134
b134:
  %v770 = phi i64 [ 0, %b132 ], [ %v778, %b135 ]
  %v771 = icmp slt i64 %v770, 8
  br i1 %v771, label %b135, label %b136
b135:
  %v772 = mul i64 %v770, 1
  %v773 = getelementptr inbounds float, ptr %v683, i64 %v772
  %v774 = getelementptr float, ptr %v773, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v775 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v774, <8 x i1> %v680, <8 x float> zeroinitializer)
  %v776 = mul i64 %v770, 8
  %v777 = getelementptr inbounds float, ptr %v671, i64 %v776
  store <8 x float> %v775, ptr %v777, align 4
  %v778 = add nsw i64 %v770, 1
  br label %b134
b136:
  br label %b133
b133:
  %v779 = add i64 %v667, 64
  %v780 = add nsw i64 %v665, 1
  br label %b121
b123:
  br label %b104
b104:
  %v781 = icmp sgt i64 %v3, 1
  br i1 %v781, label %b137, label %b138
b137:
  %v782 = getelementptr inbounds i64, ptr %v1, i64 3
  %v783 = atomicrmw add ptr %v782, i64 1 acq_rel
  %v784 = mul i64 %v3, 7
  br label %b139
b139:
  %v785 = load atomic i64, ptr %v782 acquire, align 8
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b140, label %b141
b140:
  %v787 = call i32 @sched_yield()
  br label %b139
b141:
  br label %b138
b138:
  br label %b142
b142:
  %v788 = phi i64 [ 0, %b138 ], [ %v1128, %b164 ]
  %v789 = icmp slt i64 %v788, %v5
  br i1 %v789, label %b143, label %b144
b143:
  %v791 = add i64 %v7, 0
  %v792 = sdiv i64 %v791, 1
  %v793 = add i64 %v2, 1
  %v794 = mul i64 %v792, %v2
  %v795 = sdiv i64 %v794, %v3
  %v796 = mul i64 %v795, 1
  %v797 = icmp slt i64 %v796, %v7
  %v798 = select i1 %v797, i64 %v796, i64 %v7
  %v799 = mul i64 %v792, %v793
  %v800 = sdiv i64 %v799, %v3
  %v801 = mul i64 %v800, 1
  %v802 = icmp slt i64 %v801, %v7
  %v803 = select i1 %v802, i64 %v801, i64 %v7
  br label %b145
b145:
  %v804 = phi i64 [ %v798, %b143 ], [ %v926, %b150 ]
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b146, label %b147
b146:
  %v806 = add i64 %v804, 96
  %v807 = icmp slt i64 %v806, %v803
  %v808 = select i1 %v807, i64 %v806, i64 %v803
  br label %b148
b148:
  %v809 = phi i64 [ 0, %b146 ], [ %v925, %b153 ]
  %v810 = icmp slt i64 %v809, 1
  br i1 %v810, label %b149, label %b150
b149:
  %v811 = sub i64 %v808, %v804
  %v812 = sub i64 8, 1
  %v813 = add i64 %v811, %v812
  %v814 = sdiv i64 %v813, 8
  br label %b151
b151:
  %v815 = phi i64 [ 0, %b149 ], [ %v924, %b158 ]
  %v816 = icmp slt i64 %v815, %v814
  br i1 %v816, label %b152, label %b153
b152:
  %v817 = mul i64 %v811, %v815
  %v818 = sdiv i64 %v817, %v814
  %v819 = add i64 %v804, %v818
  %v820 = add i64 %v815, 1
  %v821 = mul i64 %v811, %v820
  %v822 = sdiv i64 %v821, %v814
  %v823 = add i64 %v804, %v822
  %v824 = mul i64 %v809, 64
  %v825 = getelementptr inbounds float, ptr %v514, i64 %v824
  %v826 = sub i64 %v823, %v819
  %v827 = add i64 %v788, 0
  %v828 = and i64 %v827, %v72
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v819
  %v831 = mul i64 %v830, 8
  %v832 = getelementptr inbounds float, ptr %v28, i64 %v831
  %v833 = getelementptr inbounds float, ptr %v832, i64 0
  %v834 = sub i64 %v826, 1
  %v835 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v834
  %v836 = load ptr, ptr %v835, align 4
  %v837 = icmp sgt i64 %v826, 0
  br i1 %v837, label %b154, label %b155
b154:
  call void %v836(ptr %v833, i64 8, ptr %v825, i64 8, ptr %v790)
  br label %b155
b155:
  %v838 = add i64 %v824, 64
  br label %b156
b156:
  %v839 = phi i64 [ %v819, %b155 ], [ %v923, %b161 ]
  %v840 = icmp slt i64 %v839, %v823
  br i1 %v840, label %b157, label %b158
b157:
  %v841 = sub i64 %v839, %v819
  %v842 = mul i64 %v841, 8
  %v843 = getelementptr inbounds float, ptr %v790, i64 %v842
  %v844 = add i64 %v788, 0
  %v845 = and i64 %v844, %v76
  %v846 = mul i64 %v845, %v7
  %v847 = add i64 %v846, %v839
  %v848 = mul i64 %v847, 16
  %v849 = getelementptr inbounds float, ptr %v52, i64 %v848
  %v850 = add i64 %v788, 0
  %v851 = and i64 %v850, %v72
  %v852 = mul i64 %v851, %v7
  %v853 = add i64 %v852, %v839
  %v854 = mul i64 %v853, 8
  %v855 = getelementptr inbounds float, ptr %v28, i64 %v854
  %v856 = add i64 %v788, 0
  %v857 = and i64 %v856, %v78
  %v858 = mul i64 %v857, %v7
  %v859 = add i64 %v858, %v839
  %v860 = mul i64 %v859, 8
  %v861 = getelementptr inbounds float, ptr %v54, i64 %v860
  %v862 = add i64 %v788, 0
  %v863 = and i64 %v862, %v80
  %v864 = mul i64 %v863, %v7
  %v865 = add i64 %v864, %v839
  %v866 = mul i64 %v865, 8
  %v867 = getelementptr inbounds float, ptr %v56, i64 %v866
  br label %b159
b159:
  %v868 = phi i64 [ 0, %b157 ], [ %v922, %b160 ]
  %v869 = icmp slt i64 %v868, 1
  br i1 %v869, label %b160, label %b161
b160:
  %v870 = mul i64 %v809, 1
  %v871 = add i64 %v870, %v868
  %v872 = mul i64 %v871, 8
  %v873 = add i64 0, %v868
  %v874 = mul i64 %v873, 8
  %v875 = getelementptr inbounds float, ptr %v843, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = add i64 0, %v872
  %v878 = getelementptr inbounds float, ptr %v20, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 8, %v872
  %v881 = getelementptr inbounds float, ptr %v849, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = fadd <8 x float> %v882, %v876
  %v884 = fadd <8 x float> %v879, %v883
  %v885 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v884)
  %v886 = fneg <8 x float> %v885
  %v887 = fcmp olt <8 x float> %v886, splat (float 0xC05A400000000000)
  %v888 = select <8 x i1> %v887, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v886
  %v889 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v888, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v890 = fsub <8 x float> %v889, splat (float 0x4168000000000000)
  %v891 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v890, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v888)
  %v892 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v890, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v891)
  %v893 = bitcast <8 x float> %v889 to <8 x i32>
  %v894 = fmul <8 x float> %v892, %v892
  %v895 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v892, <8 x float> splat (float 0x3F81227F40000000))
  %v896 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v895, <8 x float> %v892, <8 x float> splat (float 0x3FA5556740000000))
  %v897 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v896, <8 x float> %v892, <8 x float> splat (float 0x3FC5554B00000000))
  %v898 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v897, <8 x float> %v892, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v894, <8 x float> %v898, <8 x float> %v892)
  %v900 = sub <8 x i32> %v893, splat (i32 1262485250)
  %v901 = lshr <8 x i32> %v900, splat (i32 1)
  %v902 = sub <8 x i32> %v900, %v901
  %v903 = shl <8 x i32> %v901, splat (i32 23)
  %v904 = bitcast <8 x i32> %v903 to <8 x float>
  %v905 = shl <8 x i32> %v902, splat (i32 23)
  %v906 = bitcast <8 x i32> %v905 to <8 x float>
  %v907 = fadd <8 x float> %v899, splat (float 0x3FF0000000000000)
  %v908 = fmul <8 x float> %v907, %v904
  %v909 = fmul <8 x float> %v908, %v906
  %v910 = fcmp olt <8 x float> %v884, splat (float 0x0000000000000000)
  %v911 = select <8 x i1> %v910, <8 x float> %v909, <8 x float> splat (float 0x3FF0000000000000)
  %v912 = fadd <8 x float> %v909, splat (float 0x3FF0000000000000)
  %v913 = fdiv <8 x float> %v911, %v912
  %v914 = add i64 0, %v872
  %v915 = getelementptr inbounds float, ptr %v855, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = fmul <8 x float> %v913, %v916
  %v918 = add i64 0, %v872
  %v919 = getelementptr inbounds float, ptr %v861, i64 %v918
  store <8 x float> %v913, ptr %v919, align 4
  %v920 = add i64 0, %v872
  %v921 = getelementptr inbounds float, ptr %v867, i64 %v920
  store <8 x float> %v917, ptr %v921, align 4
  %v922 = add nsw i64 %v868, 1
  br label %b159
b161:
  %v923 = add nsw i64 %v839, 1
  br label %b156
b158:
  %v924 = add nsw i64 %v815, 1
  br label %b151
b153:
  %v925 = add nsw i64 %v809, 1
  br label %b148
b150:
  %v926 = add nsw i64 %v804, 96
  br label %b145
b147:
  %v928 = add i64 %v7, 0
  %v929 = sdiv i64 %v928, 1
  %v930 = add i64 %v2, 1
  %v931 = mul i64 %v929, %v2
  %v932 = sdiv i64 %v931, %v3
  %v933 = mul i64 %v932, 1
  %v934 = icmp slt i64 %v933, %v7
  %v935 = select i1 %v934, i64 %v933, i64 %v7
  %v936 = mul i64 %v929, %v930
  %v937 = sdiv i64 %v936, %v3
  %v938 = mul i64 %v937, 1
  %v939 = icmp slt i64 %v938, %v7
  %v940 = select i1 %v939, i64 %v938, i64 %v7
  br label %b162
b162:
  %v941 = phi i64 [ %v935, %b147 ], [ %v1127, %b167 ]
  %v942 = icmp slt i64 %v941, %v940
  br i1 %v942, label %b163, label %b164
b163:
  %v943 = add i64 %v941, 96
  %v944 = icmp slt i64 %v943, %v940
  %v945 = select i1 %v944, i64 %v943, i64 %v940
  br label %b165
b165:
  %v946 = phi i64 [ 0, %b163 ], [ %v1126, %b170 ]
  %v947 = icmp slt i64 %v946, 1
  br i1 %v947, label %b166, label %b167
b166:
  %v948 = sub i64 %v945, %v941
  %v949 = sub i64 8, 1
  %v950 = add i64 %v948, %v949
  %v951 = sdiv i64 %v950, 8
  br label %b168
b168:
  %v952 = phi i64 [ 0, %b166 ], [ %v1125, %b175 ]
  %v953 = icmp slt i64 %v952, %v951
  br i1 %v953, label %b169, label %b170
b169:
  %v954 = mul i64 %v948, %v952
  %v955 = sdiv i64 %v954, %v951
  %v956 = add i64 %v941, %v955
  %v957 = add i64 %v952, 1
  %v958 = mul i64 %v948, %v957
  %v959 = sdiv i64 %v958, %v951
  %v960 = add i64 %v941, %v959
  %v961 = mul i64 %v946, 64
  %v962 = getelementptr inbounds float, ptr %v515, i64 %v961
  %v963 = sub i64 %v960, %v956
  %v964 = add i64 %v788, 0
  %v965 = and i64 %v964, %v80
  %v966 = mul i64 %v965, %v7
  %v967 = add i64 %v966, %v956
  %v968 = mul i64 %v967, 8
  %v969 = getelementptr inbounds float, ptr %v56, i64 %v968
  %v970 = getelementptr inbounds float, ptr %v969, i64 0
  %v971 = sub i64 %v963, 1
  %v972 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v971
  %v973 = load ptr, ptr %v972, align 4
  %v974 = icmp sgt i64 %v963, 0
  br i1 %v974, label %b171, label %b172
b171:
  call void %v973(ptr %v970, i64 8, ptr %v962, i64 8, ptr %v927)
  br label %b172
b172:
  %v975 = add i64 %v961, 64
  br label %b173
b173:
  %v976 = phi i64 [ %v956, %b172 ], [ %v1124, %b178 ]
  %v977 = icmp slt i64 %v976, %v960
  br i1 %v977, label %b174, label %b175
b174:
  %v978 = sub i64 %v976, %v956
  %v979 = mul i64 %v978, 8
  %v980 = getelementptr inbounds float, ptr %v927, i64 %v979
  %v981 = add i64 %v788, 0
  %v982 = and i64 %v981, %v68
  %v983 = mul i64 %v982, %v7
  %v984 = add i64 %v983, %v976
  %v985 = mul i64 %v984, 8
  %v986 = getelementptr inbounds float, ptr %v10, i64 %v985
  %v987 = add i64 %v788, 0
  %v988 = and i64 %v987, %v76
  %v989 = mul i64 %v988, %v7
  %v990 = add i64 %v989, %v976
  %v991 = mul i64 %v990, 16
  %v992 = getelementptr inbounds float, ptr %v52, i64 %v991
  %v993 = add i64 %v788, 0
  %v994 = and i64 %v993, %v72
  %v995 = mul i64 %v994, %v7
  %v996 = add i64 %v995, %v976
  %v997 = mul i64 %v996, 8
  %v998 = getelementptr inbounds float, ptr %v28, i64 %v997
  %v999 = add i64 %v788, 0
  %v1000 = and i64 %v999, %v82
  %v1001 = mul i64 %v1000, %v7
  %v1002 = add i64 %v1001, %v976
  %v1003 = mul i64 %v1002, 8
  %v1004 = getelementptr inbounds float, ptr %v58, i64 %v1003
  %v1005 = add i64 %v788, 1
  %v1006 = and i64 %v1005, %v72
  %v1007 = mul i64 %v1006, %v7
  %v1008 = add i64 %v1007, %v976
  %v1009 = mul i64 %v1008, 8
  %v1010 = getelementptr inbounds float, ptr %v28, i64 %v1009
  br label %b176
b176:
  %v1011 = phi i64 [ 0, %b174 ], [ %v1123, %b177 ]
  %v1012 = icmp slt i64 %v1011, 1
  br i1 %v1012, label %b177, label %b178
b177:
  %v1013 = mul i64 %v946, 1
  %v1014 = add i64 %v1013, %v1011
  %v1015 = mul i64 %v1014, 8
  %v1016 = add i64 0, %v1011
  %v1017 = mul i64 %v1016, 8
  %v1018 = getelementptr inbounds float, ptr %v980, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = add i64 0, %v1015
  %v1021 = getelementptr inbounds float, ptr %v986, i64 %v1020
  %v1022 = load <8 x float>, ptr %v1021, align 4
  %v1023 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1022)
  %v1024 = fcmp ogt <8 x float> %v1023, splat (float 0x4023000000000000)
  %v1025 = select <8 x i1> %v1024, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1023
  %v1026 = fadd <8 x float> %v1025, %v1025
  %v1027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1026, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1028 = fsub <8 x float> %v1027, splat (float 0x4168000000000000)
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1026)
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1029)
  %v1031 = bitcast <8 x float> %v1027 to <8 x i32>
  %v1032 = fmul <8 x float> %v1030, %v1030
  %v1033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1030, <8 x float> splat (float 0x3F81227F40000000))
  %v1034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1033, <8 x float> %v1030, <8 x float> splat (float 0x3FA5556740000000))
  %v1035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1034, <8 x float> %v1030, <8 x float> splat (float 0x3FC5554B00000000))
  %v1036 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1035, <8 x float> %v1030, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1032, <8 x float> %v1036, <8 x float> %v1030)
  %v1038 = shl <8 x i32> %v1031, splat (i32 23)
  %v1039 = add <8 x i32> %v1038, splat (i32 1065353216)
  %v1040 = bitcast <8 x i32> %v1039 to <8 x float>
  %v1041 = fsub <8 x float> %v1040, splat (float 0x3FF0000000000000)
  %v1042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1040, <8 x float> %v1037, <8 x float> %v1041)
  %v1043 = fadd <8 x float> %v1042, splat (float 0x4000000000000000)
  %v1044 = fdiv <8 x float> %v1042, %v1043
  %v1045 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1044, <8 x float> %v1022)
  %v1046 = fadd <8 x float> %v1019, %v1045
  %v1047 = add i64 0, %v1015
  %v1048 = getelementptr inbounds float, ptr %v24, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = fadd <8 x float> %v1046, %v1049
  %v1051 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1050)
  %v1052 = fcmp ogt <8 x float> %v1051, splat (float 0x4023000000000000)
  %v1053 = select <8 x i1> %v1052, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1051
  %v1054 = fadd <8 x float> %v1053, %v1053
  %v1055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1054, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1056 = fsub <8 x float> %v1055, splat (float 0x4168000000000000)
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1054)
  %v1058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1057)
  %v1059 = bitcast <8 x float> %v1055 to <8 x i32>
  %v1060 = fmul <8 x float> %v1058, %v1058
  %v1061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1058, <8 x float> splat (float 0x3F81227F40000000))
  %v1062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1061, <8 x float> %v1058, <8 x float> splat (float 0x3FA5556740000000))
  %v1063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1062, <8 x float> %v1058, <8 x float> splat (float 0x3FC5554B00000000))
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> %v1058, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1060, <8 x float> %v1064, <8 x float> %v1058)
  %v1066 = shl <8 x i32> %v1059, splat (i32 23)
  %v1067 = add <8 x i32> %v1066, splat (i32 1065353216)
  %v1068 = bitcast <8 x i32> %v1067 to <8 x float>
  %v1069 = fsub <8 x float> %v1068, splat (float 0x3FF0000000000000)
  %v1070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1068, <8 x float> %v1065, <8 x float> %v1069)
  %v1071 = fadd <8 x float> %v1070, splat (float 0x4000000000000000)
  %v1072 = fdiv <8 x float> %v1070, %v1071
  %v1073 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1072, <8 x float> %v1050)
  %v1074 = add i64 0, %v1015
  %v1075 = getelementptr inbounds float, ptr %v992, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = add i64 0, %v1015
  %v1078 = getelementptr inbounds float, ptr %v16, i64 %v1077
  %v1079 = load <8 x float>, ptr %v1078, align 4
  %v1080 = fadd <8 x float> %v1076, %v1079
  %v1081 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1080)
  %v1082 = fneg <8 x float> %v1081
  %v1083 = fcmp olt <8 x float> %v1082, splat (float 0xC05A400000000000)
  %v1084 = select <8 x i1> %v1083, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1082
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1084, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1086 = fsub <8 x float> %v1085, splat (float 0x4168000000000000)
  %v1087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1086, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1084)
  %v1088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1086, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1087)
  %v1089 = bitcast <8 x float> %v1085 to <8 x i32>
  %v1090 = fmul <8 x float> %v1088, %v1088
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1088, <8 x float> splat (float 0x3F81227F40000000))
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1091, <8 x float> %v1088, <8 x float> splat (float 0x3FA5556740000000))
  %v1093 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1092, <8 x float> %v1088, <8 x float> splat (float 0x3FC5554B00000000))
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> %v1088, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> %v1094, <8 x float> %v1088)
  %v1096 = sub <8 x i32> %v1089, splat (i32 1262485250)
  %v1097 = lshr <8 x i32> %v1096, splat (i32 1)
  %v1098 = sub <8 x i32> %v1096, %v1097
  %v1099 = shl <8 x i32> %v1097, splat (i32 23)
  %v1100 = bitcast <8 x i32> %v1099 to <8 x float>
  %v1101 = shl <8 x i32> %v1098, splat (i32 23)
  %v1102 = bitcast <8 x i32> %v1101 to <8 x float>
  %v1103 = fadd <8 x float> %v1095, splat (float 0x3FF0000000000000)
  %v1104 = fmul <8 x float> %v1103, %v1100
  %v1105 = fmul <8 x float> %v1104, %v1102
  %v1106 = fcmp olt <8 x float> %v1080, splat (float 0x0000000000000000)
  %v1107 = select <8 x i1> %v1106, <8 x float> %v1105, <8 x float> splat (float 0x3FF0000000000000)
  %v1108 = fadd <8 x float> %v1105, splat (float 0x3FF0000000000000)
  %v1109 = fdiv <8 x float> %v1107, %v1108
  %v1110 = fmul <8 x float> %v1073, %v1109
  %v1111 = add i64 0, %v1015
  %v1112 = getelementptr inbounds float, ptr %v998, i64 %v1111
  %v1113 = load <8 x float>, ptr %v1112, align 4
  %v1114 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1115 = shufflevector <8 x float> %v1114, <8 x float> poison, <8 x i32> zeroinitializer
  %v1116 = fsub <8 x float> %v1115, %v1109
  %v1117 = fmul <8 x float> %v1113, %v1116
  %v1118 = fadd <8 x float> %v1110, %v1117
  %v1119 = add i64 0, %v1015
  %v1120 = getelementptr inbounds float, ptr %v1004, i64 %v1119
  store <8 x float> %v1073, ptr %v1120, align 4
  %v1121 = add i64 0, %v1015
  %v1122 = getelementptr inbounds float, ptr %v1010, i64 %v1121
  store <8 x float> %v1118, ptr %v1122, align 4
  %v1123 = add nsw i64 %v1011, 1
  br label %b176
b178:
  %v1124 = add nsw i64 %v976, 1
  br label %b173
b175:
  %v1125 = add nsw i64 %v952, 1
  br label %b168
b170:
  %v1126 = add nsw i64 %v946, 1
  br label %b165
b167:
  %v1127 = add nsw i64 %v941, 96
  br label %b162
b164:
  %v1128 = add nsw i64 %v788, 1
  br label %b142
b144:
  %v1129 = icmp sgt i64 %v3, 1
  br i1 %v1129, label %b179, label %b180
b179:
  %v1130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1131 = atomicrmw add ptr %v1130, i64 1 acq_rel
  %v1132 = mul i64 %v3, 8
  br label %b181
b181:
  %v1133 = load atomic i64, ptr %v1130 acquire, align 8
  %v1134 = icmp slt i64 %v1133, %v1132
  br i1 %v1134, label %b182, label %b183
b182:
  %v1135 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
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
  %v323 = alloca float, i64 64, align 4
  %v431 = alloca float, i64 64, align 4
  %v680 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 5
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 13
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 16
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 31
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 32
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 33
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v92 = load ptr, ptr %v91, align 4
  %v93 = mul i64 %v2, 15360
  %v94 = add i64 %v93, 256
  %v95 = getelementptr inbounds float, ptr %v92, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v92, i64 0
  %v97 = getelementptr inbounds float, ptr %v92, i64 64
  %v98 = getelementptr inbounds i64, ptr %v1, i64 4
  %v99 = load i64, ptr %v98, align 8
  %v100 = icmp eq i64 %v99, 0
  br i1 %v100, label %b0, label %b1
b0:
  %v101 = add i64 1, 0
  %v102 = sdiv i64 %v101, 1
  %v103 = add i64 %v2, 1
  %v104 = mul i64 %v102, %v2
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, 1
  %v108 = select i1 %v107, i64 %v106, i64 1
  %v109 = mul i64 %v102, %v103
  %v110 = sdiv i64 %v109, %v3
  %v111 = mul i64 %v110, 1
  %v112 = icmp slt i64 %v111, 1
  %v113 = select i1 %v112, i64 %v111, i64 1
  %v114 = icmp slt i64 %v113, 1
  %v115 = select i1 %v114, i64 %v113, i64 1
  br label %b2
b2:
  %v116 = phi i64 [ %v108, %b0 ], [ %v144, %b7 ]
  %v117 = icmp slt i64 %v116, %v115
  br i1 %v117, label %b3, label %b4
b3:
  %v118 = mul i64 %v116, 64
  %v119 = mul i64 %v116, 8
  %v120 = add i64 %v118, 0
  %v121 = add i64 %v119, 0
  %v122 = getelementptr inbounds float, ptr %v96, i64 %v120
  %v123 = sub i64 8, %v121
  %v124 = icmp slt i64 %v123, 0
  %v125 = select i1 %v124, i64 0, i64 %v123
  %v126 = icmp ult i64 %v125, 8
  %v127 = select i1 %v126, i64 %v125, i64 8
  %v128 = trunc i64 %v127 to i32
  %v129 = insertelement <8 x i32> poison, i32 %v128, i64 0
  %v130 = shufflevector <8 x i32> %v129, <8 x i32> poison, <8 x i32> zeroinitializer
  %v131 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v130
  %v132 = mul i64 %v121, 1
  %v133 = add i64 0, %v132
  %v134 = getelementptr inbounds float, ptr %v22, i64 %v133
  br label %b5
b5:
  %v135 = phi i64 [ 0, %b3 ], [ %v142, %b6 ]
  %v136 = icmp slt i64 %v135, 8
  br i1 %v136, label %b6, label %b7
b6:
  %v137 = mul i64 %v135, 8
  %v138 = getelementptr inbounds float, ptr %v134, i64 %v137
  %v139 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v138, <8 x i1> %v131, <8 x float> zeroinitializer)
  %v140 = mul i64 %v135, 8
  %v141 = getelementptr inbounds float, ptr %v122, i64 %v140
  store <8 x float> %v139, ptr %v141, align 4
  %v142 = add nsw i64 %v135, 1
  br label %b5
b7:
  %v143 = add i64 %v118, 64
  %v144 = add nsw i64 %v116, 1
  br label %b2
b4:
  %v145 = add i64 1, 0
  %v146 = sdiv i64 %v145, 1
  %v147 = add i64 %v2, 1
  %v148 = mul i64 %v146, %v2
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, 1
  %v152 = select i1 %v151, i64 %v150, i64 1
  %v153 = mul i64 %v146, %v147
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, 1
  %v157 = select i1 %v156, i64 %v155, i64 1
  %v158 = icmp slt i64 %v157, 1
  %v159 = select i1 %v158, i64 %v157, i64 1
  br label %b8
b8:
  %v160 = phi i64 [ %v152, %b4 ], [ %v188, %b13 ]
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b9, label %b10
b9:
  %v162 = mul i64 %v160, 64
  %v163 = mul i64 %v160, 8
  %v164 = add i64 %v162, 0
  %v165 = add i64 %v163, 0
  %v166 = getelementptr inbounds float, ptr %v97, i64 %v164
  %v167 = sub i64 8, %v165
  %v168 = icmp slt i64 %v167, 0
  %v169 = select i1 %v168, i64 0, i64 %v167
  %v170 = icmp ult i64 %v169, 8
  %v171 = select i1 %v170, i64 %v169, i64 8
  %v172 = trunc i64 %v171 to i32
  %v173 = insertelement <8 x i32> poison, i32 %v172, i64 0
  %v174 = shufflevector <8 x i32> %v173, <8 x i32> poison, <8 x i32> zeroinitializer
  %v175 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v174
  %v176 = mul i64 %v165, 1
  %v177 = add i64 0, %v176
  %v178 = getelementptr inbounds float, ptr %v18, i64 %v177
  br label %b11
b11:
  %v179 = phi i64 [ 0, %b9 ], [ %v186, %b12 ]
  %v180 = icmp slt i64 %v179, 8
  br i1 %v180, label %b12, label %b13
b12:
  %v181 = mul i64 %v179, 8
  %v182 = getelementptr inbounds float, ptr %v178, i64 %v181
  %v183 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v182, <8 x i1> %v175, <8 x float> zeroinitializer)
  %v184 = mul i64 %v179, 8
  %v185 = getelementptr inbounds float, ptr %v166, i64 %v184
  store <8 x float> %v183, ptr %v185, align 4
  %v186 = add nsw i64 %v179, 1
  br label %b11
b13:
  %v187 = add i64 %v162, 64
  %v188 = add nsw i64 %v160, 1
  br label %b8
b10:
  br label %b1
b1:
  %v189 = icmp sgt i64 %v3, 1
  br i1 %v189, label %b14, label %b15
b14:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v191 = atomicrmw add ptr %v190, i64 1 acq_rel
  %v192 = mul i64 %v3, 1
  br label %b16
b16:
  %v193 = load atomic i64, ptr %v190 acquire, align 8
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b17, label %b18
b17:
  %v195 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v196 = phi i64 [ 0, %b15 ], [ %v593, %b44 ]
  %v197 = icmp slt i64 %v196, %v5
  br i1 %v197, label %b20, label %b21
b20:
  %v198 = sub i64 %v5, 1
  %v199 = sub i64 %v198, %v196
  %v200 = add i64 %v7, 0
  %v201 = sdiv i64 %v200, 1
  %v202 = add i64 %v2, 1
  %v203 = mul i64 %v201, %v2
  %v204 = sdiv i64 %v203, %v3
  %v205 = mul i64 %v204, 1
  %v206 = icmp slt i64 %v205, %v7
  %v207 = select i1 %v206, i64 %v205, i64 %v7
  %v208 = mul i64 %v201, %v202
  %v209 = sdiv i64 %v208, %v3
  %v210 = mul i64 %v209, 1
  %v211 = icmp slt i64 %v210, %v7
  %v212 = select i1 %v211, i64 %v210, i64 %v7
  br label %b22
b22:
  %v213 = phi i64 [ %v207, %b20 ], [ %v322, %b23 ]
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b23, label %b24
b23:
  %v215 = add i64 %v199, 1
  %v216 = and i64 %v215, 1
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v213
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v30, i64 %v219
  %v221 = add i64 %v199, 0
  %v222 = and i64 %v221, %v70
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v213
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v26, i64 %v225
  %v227 = add i64 %v199, 0
  %v228 = and i64 %v227, %v76
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v213
  %v231 = mul i64 %v230, 16
  %v232 = getelementptr inbounds float, ptr %v52, i64 %v231
  %v233 = add i64 %v199, 0
  %v234 = and i64 %v233, %v82
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v213
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v58, i64 %v237
  %v239 = add i64 %v199, 0
  %v240 = and i64 %v239, %v72
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v213
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v28, i64 %v243
  %v245 = add i64 %v199, 0
  %v246 = and i64 %v245, %v84
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v213
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v60, i64 %v249
  %v251 = add i64 %v199, 0
  %v252 = and i64 %v251, %v86
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v213
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v62, i64 %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v220, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v226, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v259, %v262
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v232, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v16, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fadd <8 x float> %v266, %v269
  %v271 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v270)
  %v272 = fneg <8 x float> %v271
  %v273 = fcmp olt <8 x float> %v272, splat (float 0xC05A400000000000)
  %v274 = select <8 x i1> %v273, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v272
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v274, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v276 = fsub <8 x float> %v275, splat (float 0x4168000000000000)
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v274)
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v276, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v277)
  %v279 = bitcast <8 x float> %v275 to <8 x i32>
  %v280 = fmul <8 x float> %v278, %v278
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v278, <8 x float> splat (float 0x3F81227F40000000))
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v281, <8 x float> %v278, <8 x float> splat (float 0x3FA5556740000000))
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v282, <8 x float> %v278, <8 x float> splat (float 0x3FC5554B00000000))
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v278, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v280, <8 x float> %v284, <8 x float> %v278)
  %v286 = sub <8 x i32> %v279, splat (i32 1262485250)
  %v287 = lshr <8 x i32> %v286, splat (i32 1)
  %v288 = sub <8 x i32> %v286, %v287
  %v289 = shl <8 x i32> %v287, splat (i32 23)
  %v290 = bitcast <8 x i32> %v289 to <8 x float>
  %v291 = shl <8 x i32> %v288, splat (i32 23)
  %v292 = bitcast <8 x i32> %v291 to <8 x float>
  %v293 = fadd <8 x float> %v285, splat (float 0x3FF0000000000000)
  %v294 = fmul <8 x float> %v293, %v290
  %v295 = fmul <8 x float> %v294, %v292
  %v296 = fcmp olt <8 x float> %v270, splat (float 0x0000000000000000)
  %v297 = select <8 x i1> %v296, <8 x float> %v295, <8 x float> splat (float 0x3FF0000000000000)
  %v298 = fadd <8 x float> %v295, splat (float 0x3FF0000000000000)
  %v299 = fdiv <8 x float> %v297, %v298
  %v300 = fmul <8 x float> %v263, %v299
  %v301 = add i64 0, 0
  %v302 = getelementptr inbounds float, ptr %v238, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = fmul <8 x float> %v303, %v303
  %v305 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v306 = shufflevector <8 x float> %v305, <8 x float> poison, <8 x i32> zeroinitializer
  %v307 = fsub <8 x float> %v306, %v304
  %v308 = fmul <8 x float> %v300, %v307
  %v309 = fmul <8 x float> %v263, %v303
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v244, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = fmul <8 x float> %v263, %v312
  %v314 = fsub <8 x float> %v309, %v313
  %v315 = fmul <8 x float> %v314, %v299
  %v316 = fsub <8 x float> %v306, %v299
  %v317 = fmul <8 x float> %v315, %v316
  %v318 = add i64 0, 0
  %v319 = getelementptr inbounds float, ptr %v250, i64 %v318
  store <8 x float> %v308, ptr %v319, align 4
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v256, i64 %v320
  store <8 x float> %v317, ptr %v321, align 4
  %v322 = add nsw i64 %v213, 1
  br label %b22
b24:
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
  br label %b25
b25:
  %v337 = phi i64 [ %v331, %b24 ], [ %v430, %b30 ]
  %v338 = icmp slt i64 %v337, %v336
  br i1 %v338, label %b26, label %b27
b26:
  %v339 = add i64 %v337, 96
  %v340 = icmp slt i64 %v339, %v336
  %v341 = select i1 %v340, i64 %v339, i64 %v336
  br label %b28
b28:
  %v342 = phi i64 [ 0, %b26 ], [ %v429, %b33 ]
  %v343 = icmp slt i64 %v342, 1
  br i1 %v343, label %b29, label %b30
b29:
  %v344 = sub i64 %v341, %v337
  %v345 = sub i64 8, 1
  %v346 = add i64 %v344, %v345
  %v347 = sdiv i64 %v346, 8
  br label %b31
b31:
  %v348 = phi i64 [ 0, %b29 ], [ %v428, %b38 ]
  %v349 = icmp slt i64 %v348, %v347
  br i1 %v349, label %b32, label %b33
b32:
  %v350 = mul i64 %v344, %v348
  %v351 = sdiv i64 %v350, %v347
  %v352 = add i64 %v337, %v351
  %v353 = add i64 %v348, 1
  %v354 = mul i64 %v344, %v353
  %v355 = sdiv i64 %v354, %v347
  %v356 = add i64 %v337, %v355
  %v357 = mul i64 %v342, 64
  %v358 = getelementptr inbounds float, ptr %v96, i64 %v357
  %v359 = sub i64 %v356, %v352
  %v360 = add i64 %v199, 0
  %v361 = and i64 %v360, %v84
  %v362 = mul i64 %v361, %v7
  %v363 = add i64 %v362, %v352
  %v364 = mul i64 %v363, 8
  %v365 = getelementptr inbounds float, ptr %v60, i64 %v364
  %v366 = getelementptr inbounds float, ptr %v365, i64 0
  %v367 = sub i64 %v359, 1
  %v368 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v367
  %v369 = load ptr, ptr %v368, align 4
  %v370 = icmp sgt i64 %v359, 0
  br i1 %v370, label %b34, label %b35
b34:
  call void %v369(ptr %v366, i64 8, ptr %v358, i64 8, ptr %v323)
  br label %b35
b35:
  %v371 = add i64 %v357, 64
  br label %b36
b36:
  %v372 = phi i64 [ %v352, %b35 ], [ %v427, %b41 ]
  %v373 = icmp slt i64 %v372, %v356
  br i1 %v373, label %b37, label %b38
b37:
  %v374 = sub i64 %v372, %v352
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v323, i64 %v375
  %v377 = add i64 %v199, 0
  %v378 = and i64 %v377, %v72
  %v379 = mul i64 %v378, %v7
  %v380 = add i64 %v379, %v372
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v28, i64 %v381
  %v383 = add i64 %v199, 0
  %v384 = and i64 %v383, %v78
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v372
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v54, i64 %v387
  %v389 = add i64 %v199, 0
  %v390 = and i64 %v389, %v88
  %v391 = mul i64 %v390, %v7
  %v392 = add i64 %v391, %v372
  %v393 = mul i64 %v392, 8
  %v394 = getelementptr inbounds float, ptr %v64, i64 %v393
  %v395 = add i64 %v199, 0
  %v396 = and i64 %v395, %v90
  %v397 = mul i64 %v396, %v7
  %v398 = add i64 %v397, %v372
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v66, i64 %v399
  br label %b39
b39:
  %v401 = phi i64 [ 0, %b37 ], [ %v426, %b40 ]
  %v402 = icmp slt i64 %v401, 1
  br i1 %v402, label %b40, label %b41
b40:
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
  br label %b39
b41:
  %v427 = add nsw i64 %v372, 1
  br label %b36
b38:
  %v428 = add nsw i64 %v348, 1
  br label %b31
b33:
  %v429 = add nsw i64 %v342, 1
  br label %b28
b30:
  %v430 = add nsw i64 %v337, 96
  br label %b25
b27:
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
  br label %b42
b42:
  %v445 = phi i64 [ %v439, %b27 ], [ %v592, %b47 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b43, label %b44
b43:
  %v447 = add i64 %v445, 96
  %v448 = icmp slt i64 %v447, %v444
  %v449 = select i1 %v448, i64 %v447, i64 %v444
  br label %b45
b45:
  %v450 = phi i64 [ 0, %b43 ], [ %v591, %b50 ]
  %v451 = icmp slt i64 %v450, 1
  br i1 %v451, label %b46, label %b47
b46:
  %v452 = sub i64 %v449, %v445
  %v453 = sub i64 8, 1
  %v454 = add i64 %v452, %v453
  %v455 = sdiv i64 %v454, 8
  br label %b48
b48:
  %v456 = phi i64 [ 0, %b46 ], [ %v590, %b55 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b49, label %b50
b49:
  %v458 = mul i64 %v452, %v456
  %v459 = sdiv i64 %v458, %v455
  %v460 = add i64 %v445, %v459
  %v461 = add i64 %v456, 1
  %v462 = mul i64 %v452, %v461
  %v463 = sdiv i64 %v462, %v455
  %v464 = add i64 %v445, %v463
  %v465 = mul i64 %v450, 64
  %v466 = getelementptr inbounds float, ptr %v97, i64 %v465
  %v467 = sub i64 %v464, %v460
  %v468 = add i64 %v199, 0
  %v469 = and i64 %v468, %v90
  %v470 = mul i64 %v469, %v7
  %v471 = add i64 %v470, %v460
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v66, i64 %v472
  %v474 = getelementptr inbounds float, ptr %v473, i64 0
  %v475 = sub i64 %v467, 1
  %v476 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v475
  %v477 = load ptr, ptr %v476, align 4
  %v478 = icmp sgt i64 %v467, 0
  br i1 %v478, label %b51, label %b52
b51:
  call void %v477(ptr %v474, i64 8, ptr %v466, i64 8, ptr %v431)
  br label %b52
b52:
  %v479 = add i64 %v465, 64
  br label %b53
b53:
  %v480 = phi i64 [ %v460, %b52 ], [ %v589, %b58 ]
  %v481 = icmp slt i64 %v480, %v464
  br i1 %v481, label %b54, label %b55
b54:
  %v482 = sub i64 %v480, %v460
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v431, i64 %v483
  %v485 = add i64 %v199, 1
  %v486 = and i64 %v485, 1
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v480
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v30, i64 %v489
  %v491 = add i64 %v199, 0
  %v492 = and i64 %v491, %v70
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v480
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v26, i64 %v495
  %v497 = add i64 %v199, 0
  %v498 = and i64 %v497, %v76
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v480
  %v501 = mul i64 %v500, 16
  %v502 = getelementptr inbounds float, ptr %v52, i64 %v501
  %v503 = add i64 %v199, 0
  %v504 = and i64 %v503, %v88
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v480
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v64, i64 %v507
  %v509 = add i64 %v199, 0
  %v510 = and i64 %v509, %v78
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v480
  %v513 = mul i64 %v512, 8
  %v514 = getelementptr inbounds float, ptr %v54, i64 %v513
  %v515 = add i64 %v199, 0
  %v516 = and i64 %v515, 1
  %v517 = mul i64 %v516, %v7
  %v518 = add i64 %v517, %v480
  %v519 = mul i64 %v518, 8
  %v520 = getelementptr inbounds float, ptr %v30, i64 %v519
  br label %b56
b56:
  %v521 = phi i64 [ 0, %b54 ], [ %v588, %b57 ]
  %v522 = icmp slt i64 %v521, 1
  br i1 %v522, label %b57, label %b58
b57:
  %v523 = mul i64 %v450, 1
  %v524 = add i64 %v523, %v521
  %v525 = mul i64 %v524, 8
  %v526 = add i64 0, %v521
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v484, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = add i64 0, %v525
  %v531 = getelementptr inbounds float, ptr %v490, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = add i64 0, %v525
  %v534 = getelementptr inbounds float, ptr %v496, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = fadd <8 x float> %v532, %v535
  %v537 = add i64 0, %v525
  %v538 = getelementptr inbounds float, ptr %v502, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 0, %v525
  %v541 = getelementptr inbounds float, ptr %v16, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = fadd <8 x float> %v539, %v542
  %v544 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v543)
  %v545 = fneg <8 x float> %v544
  %v546 = fcmp olt <8 x float> %v545, splat (float 0xC05A400000000000)
  %v547 = select <8 x i1> %v546, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v545
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v547, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v549 = fsub <8 x float> %v548, splat (float 0x4168000000000000)
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v547)
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v550)
  %v552 = bitcast <8 x float> %v548 to <8 x i32>
  %v553 = fmul <8 x float> %v551, %v551
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v551, <8 x float> splat (float 0x3F81227F40000000))
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v554, <8 x float> %v551, <8 x float> splat (float 0x3FA5556740000000))
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v551, <8 x float> splat (float 0x3FC5554B00000000))
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v551, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v557, <8 x float> %v551)
  %v559 = sub <8 x i32> %v552, splat (i32 1262485250)
  %v560 = lshr <8 x i32> %v559, splat (i32 1)
  %v561 = sub <8 x i32> %v559, %v560
  %v562 = shl <8 x i32> %v560, splat (i32 23)
  %v563 = bitcast <8 x i32> %v562 to <8 x float>
  %v564 = shl <8 x i32> %v561, splat (i32 23)
  %v565 = bitcast <8 x i32> %v564 to <8 x float>
  %v566 = fadd <8 x float> %v558, splat (float 0x3FF0000000000000)
  %v567 = fmul <8 x float> %v566, %v563
  %v568 = fmul <8 x float> %v567, %v565
  %v569 = fcmp olt <8 x float> %v543, splat (float 0x0000000000000000)
  %v570 = select <8 x i1> %v569, <8 x float> %v568, <8 x float> splat (float 0x3FF0000000000000)
  %v571 = fadd <8 x float> %v568, splat (float 0x3FF0000000000000)
  %v572 = fdiv <8 x float> %v570, %v571
  %v573 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v574 = shufflevector <8 x float> %v573, <8 x float> poison, <8 x i32> zeroinitializer
  %v575 = fsub <8 x float> %v574, %v572
  %v576 = fmul <8 x float> %v536, %v575
  %v577 = add i64 0, %v525
  %v578 = getelementptr inbounds float, ptr %v508, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = add i64 0, %v525
  %v581 = getelementptr inbounds float, ptr %v514, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = fmul <8 x float> %v579, %v582
  %v584 = fadd <8 x float> %v576, %v583
  %v585 = fadd <8 x float> %v584, %v529
  %v586 = add i64 0, %v525
  %v587 = getelementptr inbounds float, ptr %v520, i64 %v586
  store <8 x float> %v585, ptr %v587, align 4
  %v588 = add nsw i64 %v521, 1
  br label %b56
b58:
  %v589 = add nsw i64 %v480, 1
  br label %b53
b55:
  %v590 = add nsw i64 %v456, 1
  br label %b48
b50:
  %v591 = add nsw i64 %v450, 1
  br label %b45
b47:
  %v592 = add nsw i64 %v445, 96
  br label %b42
b44:
  %v593 = add nsw i64 %v196, 1
  br label %b19
b21:
  %v594 = icmp sgt i64 %v3, 1
  br i1 %v594, label %b59, label %b60
b59:
  %v595 = getelementptr inbounds i64, ptr %v1, i64 3
  %v596 = atomicrmw add ptr %v595, i64 1 acq_rel
  %v597 = mul i64 %v3, 2
  br label %b61
b61:
  %v598 = load atomic i64, ptr %v595 acquire, align 8
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b62, label %b63
b62:
  %v600 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v601 = getelementptr inbounds float, ptr %v92, i64 128
  %v602 = getelementptr inbounds i64, ptr %v1, i64 4
  %v603 = load i64, ptr %v602, align 8
  %v604 = icmp eq i64 %v603, 0
  br i1 %v604, label %b64, label %b65
b64:
  %v605 = add i64 1, 0
  %v606 = sdiv i64 %v605, 1
  %v607 = add i64 %v2, 1
  %v608 = mul i64 %v606, %v2
  %v609 = sdiv i64 %v608, %v3
  %v610 = mul i64 %v609, 1
  %v611 = icmp slt i64 %v610, 1
  %v612 = select i1 %v611, i64 %v610, i64 1
  %v613 = mul i64 %v606, %v607
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, 1
  %v617 = select i1 %v616, i64 %v615, i64 1
  %v618 = icmp slt i64 %v617, 1
  %v619 = select i1 %v618, i64 %v617, i64 1
  br label %b66
b66:
  %v620 = phi i64 [ %v612, %b64 ], [ %v672, %b74 ]
  %v621 = icmp slt i64 %v620, %v619
  br i1 %v621, label %b67, label %b68
b67:
  %v622 = mul i64 %v620, 128
  %v623 = mul i64 %v620, 8
  %v624 = add i64 %v622, 0
  %v625 = add i64 %v623, 0
  %v626 = getelementptr inbounds float, ptr %v601, i64 %v624
  %v627 = sub i64 8, %v625
  %v628 = icmp slt i64 %v627, 0
  %v629 = select i1 %v628, i64 0, i64 %v627
  %v630 = icmp ult i64 %v629, 8
  %v631 = select i1 %v630, i64 %v629, i64 8
  %v632 = trunc i64 %v631 to i32
  %v633 = insertelement <8 x i32> poison, i32 %v632, i64 0
  %v634 = shufflevector <8 x i32> %v633, <8 x i32> poison, <8 x i32> zeroinitializer
  %v635 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v634
  %v636 = mul i64 %v625, 1
  %v637 = add i64 0, %v636
  %v638 = getelementptr inbounds float, ptr %v14, i64 %v637
  br label %b69
b69:
  %v639 = phi i64 [ 0, %b67 ], [ %v646, %b70 ]
  %v640 = icmp slt i64 %v639, 8
  br i1 %v640, label %b70, label %b71
b70:
  %v641 = mul i64 %v639, 8
  %v642 = getelementptr inbounds float, ptr %v638, i64 %v641
  %v643 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v642, <8 x i1> %v635, <8 x float> zeroinitializer)
  %v644 = mul i64 %v639, 8
  %v645 = getelementptr inbounds float, ptr %v626, i64 %v644
  store <8 x float> %v643, ptr %v645, align 4
  %v646 = add nsw i64 %v639, 1
  br label %b69
b71:
  %v647 = add i64 %v622, 64
  %v648 = add i64 %v647, 0
  %v649 = add i64 %v623, 0
  %v650 = getelementptr inbounds float, ptr %v601, i64 %v648
  %v651 = sub i64 8, %v649
  %v652 = icmp slt i64 %v651, 0
  %v653 = select i1 %v652, i64 0, i64 %v651
  %v654 = icmp ult i64 %v653, 8
  %v655 = select i1 %v654, i64 %v653, i64 8
  %v656 = trunc i64 %v655 to i32
  %v657 = insertelement <8 x i32> poison, i32 %v656, i64 0
  %v658 = shufflevector <8 x i32> %v657, <8 x i32> poison, <8 x i32> zeroinitializer
  %v659 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v658
  %v660 = mul i64 %v649, 1
  %v661 = add i64 0, %v660
  %v662 = getelementptr inbounds float, ptr %v12, i64 %v661
  br label %b72
b72:
  %v663 = phi i64 [ 0, %b71 ], [ %v670, %b73 ]
  %v664 = icmp slt i64 %v663, 8
  br i1 %v664, label %b73, label %b74
b73:
  %v665 = mul i64 %v663, 8
  %v666 = getelementptr inbounds float, ptr %v662, i64 %v665
  %v667 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v666, <8 x i1> %v659, <8 x float> zeroinitializer)
  %v668 = mul i64 %v663, 8
  %v669 = getelementptr inbounds float, ptr %v650, i64 %v668
  store <8 x float> %v667, ptr %v669, align 4
  %v670 = add nsw i64 %v663, 1
  br label %b72
b74:
  %v671 = add i64 %v647, 64
  %v672 = add nsw i64 %v620, 1
  br label %b66
b68:
  br label %b65
b65:
  %v673 = icmp sgt i64 %v3, 1
  br i1 %v673, label %b75, label %b76
b75:
  %v674 = getelementptr inbounds i64, ptr %v1, i64 3
  %v675 = atomicrmw add ptr %v674, i64 1 acq_rel
  %v676 = mul i64 %v3, 3
  br label %b77
b77:
  %v677 = load atomic i64, ptr %v674 acquire, align 8
  %v678 = icmp slt i64 %v677, %v676
  br i1 %v678, label %b78, label %b79
b78:
  %v679 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v681 = add i64 %v8, 0
  %v682 = sdiv i64 %v681, 1
  %v683 = add i64 %v2, 1
  %v684 = mul i64 %v682, %v2
  %v685 = sdiv i64 %v684, %v3
  %v686 = mul i64 %v685, 1
  %v687 = icmp slt i64 %v686, %v8
  %v688 = select i1 %v687, i64 %v686, i64 %v8
  %v689 = mul i64 %v682, %v683
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 1
  %v692 = icmp slt i64 %v691, %v8
  %v693 = select i1 %v692, i64 %v691, i64 %v8
  br label %b80
b80:
  %v694 = phi i64 [ %v688, %b76 ], [ %v796, %b85 ]
  %v695 = icmp slt i64 %v694, %v693
  br i1 %v695, label %b81, label %b82
b81:
  %v696 = add i64 %v694, 96
  %v697 = icmp slt i64 %v696, %v693
  %v698 = select i1 %v697, i64 %v696, i64 %v693
  br label %b83
b83:
  %v699 = phi i64 [ 0, %b81 ], [ %v795, %b88 ]
  %v700 = icmp slt i64 %v699, 1
  br i1 %v700, label %b84, label %b85
b84:
  %v701 = sub i64 %v698, %v694
  %v702 = sub i64 8, 1
  %v703 = add i64 %v701, %v702
  %v704 = sdiv i64 %v703, 8
  br label %b86
b86:
  %v705 = phi i64 [ 0, %b84 ], [ %v794, %b95 ]
  %v706 = icmp slt i64 %v705, %v704
  br i1 %v706, label %b87, label %b88
b87:
  %v707 = mul i64 %v701, %v705
  %v708 = sdiv i64 %v707, %v704
  %v709 = add i64 %v694, %v708
  %v710 = add i64 %v705, 1
  %v711 = mul i64 %v701, %v710
  %v712 = sdiv i64 %v711, %v704
  %v713 = add i64 %v694, %v712
  %v714 = mul i64 %v699, 128
  %v715 = getelementptr inbounds float, ptr %v601, i64 %v714
  %v716 = sub i64 %v713, %v709
  %v717 = mul i64 %v709, 8
  %v718 = getelementptr inbounds float, ptr %v66, i64 %v717
  %v719 = getelementptr inbounds float, ptr %v718, i64 0
  %v720 = sub i64 %v716, 1
  %v721 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v720
  %v722 = load ptr, ptr %v721, align 4
  %v723 = icmp sgt i64 %v716, 0
  br i1 %v723, label %b89, label %b90
b89:
  call void %v722(ptr %v719, i64 8, ptr %v715, i64 8, ptr %v680)
  br label %b90
b90:
  %v724 = add i64 %v714, 64
  %v725 = getelementptr inbounds float, ptr %v601, i64 %v724
  %v726 = sub i64 %v713, %v709
  %v727 = mul i64 %v709, 8
  %v728 = getelementptr inbounds float, ptr %v62, i64 %v727
  %v729 = getelementptr inbounds float, ptr %v728, i64 0
  %v730 = sub i64 %v726, 1
  %v731 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v730
  %v732 = load ptr, ptr %v731, align 4
  %v733 = icmp sgt i64 %v726, 0
  br i1 %v733, label %b91, label %b92
b91:
  call void %v732(ptr %v729, i64 8, ptr %v725, i64 8, ptr %v680)
  br label %b92
b92:
  %v734 = add i64 %v724, 64
  br label %b93
b93:
  %v735 = phi i64 [ %v709, %b92 ], [ %v793, %b98 ]
  %v736 = icmp slt i64 %v735, %v713
  br i1 %v736, label %b94, label %b95
b94:
  %v737 = sub i64 %v735, %v709
  %v738 = mul i64 %v737, 8
  %v739 = getelementptr inbounds float, ptr %v680, i64 %v738
  %v740 = mul i64 %v735, 8
  %v741 = getelementptr inbounds float, ptr %v60, i64 %v740
  %v742 = mul i64 %v735, 8
  %v743 = getelementptr inbounds float, ptr %v10, i64 %v742
  %v744 = mul i64 %v735, 8
  %v745 = getelementptr inbounds float, ptr %v32, i64 %v744
  br label %b96
b96:
  %v746 = phi i64 [ 0, %b94 ], [ %v792, %b97 ]
  %v747 = icmp slt i64 %v746, 1
  br i1 %v747, label %b97, label %b98
b97:
  %v748 = mul i64 %v699, 1
  %v749 = add i64 %v748, %v746
  %v750 = mul i64 %v749, 8
  %v751 = add i64 0, %v746
  %v752 = mul i64 %v751, 8
  %v753 = getelementptr inbounds float, ptr %v739, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = add i64 0, %v750
  %v756 = getelementptr inbounds float, ptr %v741, i64 %v755
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = add i64 0, %v750
  %v759 = getelementptr inbounds float, ptr %v743, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v760)
  %v762 = fcmp ogt <8 x float> %v761, splat (float 0x4023000000000000)
  %v763 = select <8 x i1> %v762, <8 x float> splat (float 0x4023000000000000), <8 x float> %v761
  %v764 = fadd <8 x float> %v763, %v763
  %v765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v764, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v766 = fsub <8 x float> %v765, splat (float 0x4168000000000000)
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v766, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v764)
  %v768 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v766, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v767)
  %v769 = bitcast <8 x float> %v765 to <8 x i32>
  %v770 = fmul <8 x float> %v768, %v768
  %v771 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v768, <8 x float> splat (float 0x3F81227F40000000))
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v771, <8 x float> %v768, <8 x float> splat (float 0x3FA5556740000000))
  %v773 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v772, <8 x float> %v768, <8 x float> splat (float 0x3FC5554B00000000))
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> %v768, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v770, <8 x float> %v774, <8 x float> %v768)
  %v776 = shl <8 x i32> %v769, splat (i32 23)
  %v777 = add <8 x i32> %v776, splat (i32 1065353216)
  %v778 = bitcast <8 x i32> %v777 to <8 x float>
  %v779 = fsub <8 x float> %v778, splat (float 0x3FF0000000000000)
  %v780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v778, <8 x float> %v775, <8 x float> %v779)
  %v781 = fadd <8 x float> %v780, splat (float 0x4000000000000000)
  %v782 = fdiv <8 x float> %v780, %v781
  %v783 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v782, <8 x float> %v760)
  %v784 = fmul <8 x float> %v783, %v783
  %v785 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v786 = shufflevector <8 x float> %v785, <8 x float> poison, <8 x i32> zeroinitializer
  %v787 = fsub <8 x float> %v786, %v784
  %v788 = fmul <8 x float> %v757, %v787
  %v789 = fadd <8 x float> %v788, %v754
  %v790 = add i64 0, %v750
  %v791 = getelementptr inbounds float, ptr %v745, i64 %v790
  store <8 x float> %v789, ptr %v791, align 4
  %v792 = add nsw i64 %v746, 1
  br label %b96
b98:
  %v793 = add nsw i64 %v735, 1
  br label %b93
b95:
  %v794 = add nsw i64 %v705, 1
  br label %b86
b88:
  %v795 = add nsw i64 %v699, 1
  br label %b83
b85:
  %v796 = add nsw i64 %v694, 96
  br label %b80
b82:
  %v797 = icmp sgt i64 %v3, 1
  br i1 %v797, label %b99, label %b100
b99:
  %v798 = getelementptr inbounds i64, ptr %v1, i64 3
  %v799 = atomicrmw add ptr %v798, i64 1 acq_rel
  %v800 = mul i64 %v3, 4
  br label %b101
b101:
  %v801 = load atomic i64, ptr %v798 acquire, align 8
  %v802 = icmp slt i64 %v801, %v800
  br i1 %v802, label %b102, label %b103
b102:
  %v803 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v804 = mul i64 0, 8
  %v805 = getelementptr inbounds float, ptr %v62, i64 %v804
  %v806 = getelementptr inbounds float, ptr %v805, i64 0
  %v807 = mul i64 0, 8
  %v808 = getelementptr inbounds float, ptr %v10, i64 %v807
  %v809 = getelementptr inbounds float, ptr %v808, i64 0
  %v810 = getelementptr inbounds float, ptr %v95, i64 12288
  %v811 = add i64 8, 1
  %v812 = sdiv i64 %v811, 2
  %v813 = add i64 %v2, 1
  %v814 = mul i64 %v812, %v2
  %v815 = sdiv i64 %v814, %v3
  %v816 = mul i64 %v815, 2
  %v817 = icmp slt i64 %v816, 8
  %v818 = select i1 %v817, i64 %v816, i64 8
  %v819 = mul i64 %v812, %v813
  %v820 = sdiv i64 %v819, %v3
  %v821 = mul i64 %v820, 2
  %v822 = icmp slt i64 %v821, 8
  %v823 = select i1 %v822, i64 %v821, i64 8
  %v824 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b104
b104:
  %v825 = phi i64 [ %v818, %b100 ], [ %v833, %b109 ]
  %v826 = icmp slt i64 %v825, %v823
  br i1 %v826, label %b105, label %b106
b105:
  %v827 = mul i64 %v825, 8
  %v828 = getelementptr inbounds float, ptr %v824, i64 %v827
  br label %b107
b107:
  %v829 = phi i64 [ 0, %b105 ], [ %v832, %b108 ]
  %v830 = icmp slt i64 %v829, 8
  br i1 %v830, label %b108, label %b109
b108:
  %v831 = getelementptr inbounds float, ptr %v828, i64 %v829
  store float 0x0000000000000000, ptr %v831, align 4
  %v832 = add nsw i64 %v829, 1
  br label %b107
b109:
  %v833 = add nsw i64 %v825, 1
  br label %b104
b106:
  %v834 = mul i64 %v8, 1
  br label %b110
b110:
  %v835 = phi i64 [ 0, %b106 ], [ %v939, %b115 ]
  %v836 = icmp slt i64 %v835, %v834
  br i1 %v836, label %b111, label %b112
b111:
  %v837 = sub i64 %v834, %v835
  %v838 = icmp slt i64 %v837, 384
  %v839 = select i1 %v838, i64 %v837, i64 384
  br label %b113
b113:
  %v840 = phi i64 [ %v818, %b111 ], [ %v938, %b139 ]
  %v841 = icmp slt i64 %v840, %v823
  br i1 %v841, label %b114, label %b115
b114:
  %v842 = sub i64 %v823, %v840
  %v843 = icmp slt i64 %v842, 64
  %v844 = select i1 %v843, i64 %v842, i64 64
  %v845 = sdiv i64 %v844, 2
  %v846 = mul i64 %v845, 2
  %v847 = sub i64 %v844, %v846
  %v848 = mul i64 %v835, 8
  %v849 = add i64 %v848, %v840
  %v850 = getelementptr inbounds float, ptr %v806, i64 %v849
  br label %b116
b116:
  %v851 = phi i64 [ 0, %b114 ], [ %v877, %b124 ]
  %v852 = icmp slt i64 %v851, %v839
  br i1 %v852, label %b117, label %b118
b117:
  %v853 = mul i64 %v851, 8
  %v854 = getelementptr inbounds float, ptr %v850, i64 %v853
  %v855 = mul i64 %v851, 2
  %v856 = getelementptr inbounds float, ptr %v810, i64 %v855
  br label %b119
b119:
  %v857 = phi i64 [ 0, %b117 ], [ %v866, %b120 ]
  %v858 = icmp slt i64 %v857, %v845
  br i1 %v858, label %b120, label %b121
b120:
  %v859 = mul i64 %v857, 2
  %v860 = getelementptr inbounds float, ptr %v854, i64 %v859
  %v861 = mul i64 %v857, 768
  %v862 = getelementptr inbounds float, ptr %v856, i64 %v861
  %v863 = getelementptr inbounds float, ptr %v860, i64 0
  %v864 = load <2 x float>, ptr %v863, align 4
  %v865 = getelementptr inbounds float, ptr %v862, i64 0
  store <2 x float> %v864, ptr %v865, align 4
  %v866 = add nsw i64 %v857, 1
  br label %b119
b121:
  %v867 = mul i64 %v845, 2
  %v868 = getelementptr inbounds float, ptr %v854, i64 %v867
  %v869 = mul i64 %v845, 768
  %v870 = getelementptr inbounds float, ptr %v856, i64 %v869
  br label %b122
b122:
  %v871 = phi i64 [ 0, %b121 ], [ %v876, %b123 ]
  %v872 = icmp slt i64 %v871, %v847
  br i1 %v872, label %b123, label %b124
b123:
  %v873 = getelementptr inbounds float, ptr %v868, i64 %v871
  %v874 = load float, ptr %v873, align 4
  %v875 = getelementptr inbounds float, ptr %v870, i64 %v871
  store float %v874, ptr %v875, align 4
  %v876 = add nsw i64 %v871, 1
  br label %b122, !llvm.loop !0
b124:
  %v877 = add nsw i64 %v851, 1
  br label %b116
b118:
  br label %b125
b125:
  %v878 = phi i64 [ 0, %b118 ], [ %v913, %b133 ]
  %v879 = icmp slt i64 %v878, 0
  br i1 %v879, label %b126, label %b127
b126:
  %v880 = mul i64 %v835, 8
  %v881 = add i64 %v880, %v878
  %v882 = getelementptr inbounds float, ptr %v809, i64 %v881
  br label %b128
b128:
  %v883 = phi i64 [ 0, %b126 ], [ %v901, %b129 ]
  %v884 = icmp slt i64 %v883, %v839
  br i1 %v884, label %b129, label %b130
b129:
  %v885 = mul i64 %v883, 8
  %v886 = getelementptr inbounds float, ptr %v882, i64 %v885
  %v887 = mul i64 %v883, 32
  %v888 = getelementptr inbounds float, ptr %v95, i64 %v887
  %v889 = getelementptr inbounds float, ptr %v886, i64 0
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = getelementptr inbounds float, ptr %v888, i64 0
  store <8 x float> %v890, ptr %v891, align 4
  %v892 = getelementptr inbounds float, ptr %v886, i64 8
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = getelementptr inbounds float, ptr %v888, i64 8
  store <8 x float> %v893, ptr %v894, align 4
  %v895 = getelementptr inbounds float, ptr %v886, i64 16
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = getelementptr inbounds float, ptr %v888, i64 16
  store <8 x float> %v896, ptr %v897, align 4
  %v898 = getelementptr inbounds float, ptr %v886, i64 24
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = getelementptr inbounds float, ptr %v888, i64 24
  store <8 x float> %v899, ptr %v900, align 4
  %v901 = add nsw i64 %v883, 1
  br label %b128
b130:
  %v902 = sdiv i64 %v844, 2
  br label %b131
b131:
  %v903 = phi i64 [ 0, %b130 ], [ %v912, %b132 ]
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b132, label %b133
b132:
  %v905 = mul i64 %v903, 2
  %v906 = add i64 %v840, %v905
  %v907 = mul i64 %v903, 768
  %v908 = getelementptr inbounds float, ptr %v810, i64 %v907
  %v909 = mul i64 %v906, 8
  %v910 = add i64 %v909, %v878
  %v911 = getelementptr inbounds float, ptr %v824, i64 %v910
  call void @outer_2x32(ptr %v908, ptr %v95, i64 %v839, ptr %v911, i64 8)
  %v912 = add nsw i64 %v903, 1
  br label %b131
b133:
  %v913 = add nsw i64 %v878, 32
  br label %b125
b127:
  %v914 = mul i64 %v835, 8
  %v915 = add i64 %v914, 0
  %v916 = getelementptr inbounds float, ptr %v809, i64 %v915
  br label %b134
b134:
  %v917 = phi i64 [ 0, %b127 ], [ %v926, %b135 ]
  %v918 = icmp slt i64 %v917, %v839
  br i1 %v918, label %b135, label %b136
b135:
  %v919 = mul i64 %v917, 8
  %v920 = getelementptr inbounds float, ptr %v916, i64 %v919
  %v921 = mul i64 %v917, 8
  %v922 = getelementptr inbounds float, ptr %v95, i64 %v921
  %v923 = getelementptr inbounds float, ptr %v920, i64 0
  %v924 = load <8 x float>, ptr %v923, align 4
  %v925 = getelementptr inbounds float, ptr %v922, i64 0
  store <8 x float> %v924, ptr %v925, align 4
  %v926 = add nsw i64 %v917, 1
  br label %b134
b136:
  %v927 = sdiv i64 %v844, 2
  br label %b137
b137:
  %v928 = phi i64 [ 0, %b136 ], [ %v937, %b138 ]
  %v929 = icmp slt i64 %v928, %v927
  br i1 %v929, label %b138, label %b139
b138:
  %v930 = mul i64 %v928, 2
  %v931 = add i64 %v840, %v930
  %v932 = mul i64 %v928, 768
  %v933 = getelementptr inbounds float, ptr %v810, i64 %v932
  %v934 = mul i64 %v931, 8
  %v935 = add i64 %v934, 0
  %v936 = getelementptr inbounds float, ptr %v824, i64 %v935
  call void @outer_2x8(ptr %v933, ptr %v95, i64 %v839, ptr %v936, i64 8)
  %v937 = add nsw i64 %v928, 1
  br label %b137
b139:
  %v938 = add nsw i64 %v840, 64
  br label %b113
b115:
  %v939 = add nsw i64 %v835, 384
  br label %b110
b112:
  %v940 = icmp sgt i64 %v3, 1
  br i1 %v940, label %b140, label %b141
b140:
  %v941 = getelementptr inbounds i64, ptr %v1, i64 3
  %v942 = atomicrmw add ptr %v941, i64 1 acq_rel
  %v943 = mul i64 %v3, 5
  br label %b142
b142:
  %v944 = load atomic i64, ptr %v941 acquire, align 8
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b143, label %b144
b143:
  %v946 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v947 = icmp eq i64 %v2, 0
  br i1 %v947, label %b145, label %b146
b145:
  br label %b147
b147:
  %v948 = phi i64 [ 0, %b145 ], [ %v965, %b152 ]
  %v949 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v964, %b152 ]
  %v950 = icmp slt i64 %v948, %v8
  br i1 %v950, label %b148, label %b149
b148:
  %v951 = add i64 %v948, 128
  %v952 = icmp slt i64 %v951, %v8
  %v953 = select i1 %v952, i64 %v951, i64 %v8
  br label %b150
b150:
  %v954 = phi i64 [ %v948, %b148 ], [ %v963, %b151 ]
  %v955 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v962, %b151 ]
  %v956 = icmp slt i64 %v954, %v953
  br i1 %v956, label %b151, label %b152
b151:
  %v957 = mul i64 %v954, 8
  %v958 = getelementptr inbounds float, ptr %v62, i64 %v957
  %v959 = add i64 0, 0
  %v960 = getelementptr inbounds float, ptr %v958, i64 %v959
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = fadd <8 x float> %v955, %v961
  %v963 = add nsw i64 %v954, 1
  br label %b150
b152:
  %v964 = fadd <8 x float> %v949, %v955
  %v965 = add nsw i64 %v948, 128
  br label %b147
b149:
  %v966 = add i64 0, 0
  %v967 = getelementptr inbounds float, ptr %v36, i64 %v966
  store <8 x float> %v949, ptr %v967, align 4
  br label %b146
b146:
  %v968 = icmp sgt i64 %v3, 1
  br i1 %v968, label %b153, label %b154
b153:
  %v969 = getelementptr inbounds i64, ptr %v1, i64 3
  %v970 = atomicrmw add ptr %v969, i64 1 acq_rel
  %v971 = mul i64 %v3, 6
  br label %b155
b155:
  %v972 = load atomic i64, ptr %v969 acquire, align 8
  %v973 = icmp slt i64 %v972, %v971
  br i1 %v973, label %b156, label %b157
b156:
  %v974 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v975 = mul i64 0, 8
  %v976 = getelementptr inbounds float, ptr %v66, i64 %v975
  %v977 = getelementptr inbounds float, ptr %v976, i64 0
  %v978 = mul i64 0, 8
  %v979 = getelementptr inbounds float, ptr %v10, i64 %v978
  %v980 = getelementptr inbounds float, ptr %v979, i64 0
  %v981 = getelementptr inbounds float, ptr %v95, i64 12288
  %v982 = add i64 8, 1
  %v983 = sdiv i64 %v982, 2
  %v984 = add i64 %v2, 1
  %v985 = mul i64 %v983, %v2
  %v986 = sdiv i64 %v985, %v3
  %v987 = mul i64 %v986, 2
  %v988 = icmp slt i64 %v987, 8
  %v989 = select i1 %v988, i64 %v987, i64 8
  %v990 = mul i64 %v983, %v984
  %v991 = sdiv i64 %v990, %v3
  %v992 = mul i64 %v991, 2
  %v993 = icmp slt i64 %v992, 8
  %v994 = select i1 %v993, i64 %v992, i64 8
  %v995 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b158
b158:
  %v996 = phi i64 [ %v989, %b154 ], [ %v1004, %b163 ]
  %v997 = icmp slt i64 %v996, %v994
  br i1 %v997, label %b159, label %b160
b159:
  %v998 = mul i64 %v996, 8
  %v999 = getelementptr inbounds float, ptr %v995, i64 %v998
  br label %b161
b161:
  %v1000 = phi i64 [ 0, %b159 ], [ %v1003, %b162 ]
  %v1001 = icmp slt i64 %v1000, 8
  br i1 %v1001, label %b162, label %b163
b162:
  %v1002 = getelementptr inbounds float, ptr %v999, i64 %v1000
  store float 0x0000000000000000, ptr %v1002, align 4
  %v1003 = add nsw i64 %v1000, 1
  br label %b161
b163:
  %v1004 = add nsw i64 %v996, 1
  br label %b158
b160:
  %v1005 = mul i64 %v8, 1
  br label %b164
b164:
  %v1006 = phi i64 [ 0, %b160 ], [ %v1110, %b169 ]
  %v1007 = icmp slt i64 %v1006, %v1005
  br i1 %v1007, label %b165, label %b166
b165:
  %v1008 = sub i64 %v1005, %v1006
  %v1009 = icmp slt i64 %v1008, 384
  %v1010 = select i1 %v1009, i64 %v1008, i64 384
  br label %b167
b167:
  %v1011 = phi i64 [ %v989, %b165 ], [ %v1109, %b193 ]
  %v1012 = icmp slt i64 %v1011, %v994
  br i1 %v1012, label %b168, label %b169
b168:
  %v1013 = sub i64 %v994, %v1011
  %v1014 = icmp slt i64 %v1013, 64
  %v1015 = select i1 %v1014, i64 %v1013, i64 64
  %v1016 = sdiv i64 %v1015, 2
  %v1017 = mul i64 %v1016, 2
  %v1018 = sub i64 %v1015, %v1017
  %v1019 = mul i64 %v1006, 8
  %v1020 = add i64 %v1019, %v1011
  %v1021 = getelementptr inbounds float, ptr %v977, i64 %v1020
  br label %b170
b170:
  %v1022 = phi i64 [ 0, %b168 ], [ %v1048, %b178 ]
  %v1023 = icmp slt i64 %v1022, %v1010
  br i1 %v1023, label %b171, label %b172
b171:
  %v1024 = mul i64 %v1022, 8
  %v1025 = getelementptr inbounds float, ptr %v1021, i64 %v1024
  %v1026 = mul i64 %v1022, 2
  %v1027 = getelementptr inbounds float, ptr %v981, i64 %v1026
  br label %b173
b173:
  %v1028 = phi i64 [ 0, %b171 ], [ %v1037, %b174 ]
  %v1029 = icmp slt i64 %v1028, %v1016
  br i1 %v1029, label %b174, label %b175
b174:
  %v1030 = mul i64 %v1028, 2
  %v1031 = getelementptr inbounds float, ptr %v1025, i64 %v1030
  %v1032 = mul i64 %v1028, 768
  %v1033 = getelementptr inbounds float, ptr %v1027, i64 %v1032
  %v1034 = getelementptr inbounds float, ptr %v1031, i64 0
  %v1035 = load <2 x float>, ptr %v1034, align 4
  %v1036 = getelementptr inbounds float, ptr %v1033, i64 0
  store <2 x float> %v1035, ptr %v1036, align 4
  %v1037 = add nsw i64 %v1028, 1
  br label %b173
b175:
  %v1038 = mul i64 %v1016, 2
  %v1039 = getelementptr inbounds float, ptr %v1025, i64 %v1038
  %v1040 = mul i64 %v1016, 768
  %v1041 = getelementptr inbounds float, ptr %v1027, i64 %v1040
  br label %b176
b176:
  %v1042 = phi i64 [ 0, %b175 ], [ %v1047, %b177 ]
  %v1043 = icmp slt i64 %v1042, %v1018
  br i1 %v1043, label %b177, label %b178
b177:
  %v1044 = getelementptr inbounds float, ptr %v1039, i64 %v1042
  %v1045 = load float, ptr %v1044, align 4
  %v1046 = getelementptr inbounds float, ptr %v1041, i64 %v1042
  store float %v1045, ptr %v1046, align 4
  %v1047 = add nsw i64 %v1042, 1
  br label %b176, !llvm.loop !3
b178:
  %v1048 = add nsw i64 %v1022, 1
  br label %b170
b172:
  br label %b179
b179:
  %v1049 = phi i64 [ 0, %b172 ], [ %v1084, %b187 ]
  %v1050 = icmp slt i64 %v1049, 0
  br i1 %v1050, label %b180, label %b181
b180:
  %v1051 = mul i64 %v1006, 8
  %v1052 = add i64 %v1051, %v1049
  %v1053 = getelementptr inbounds float, ptr %v980, i64 %v1052
  br label %b182
b182:
  %v1054 = phi i64 [ 0, %b180 ], [ %v1072, %b183 ]
  %v1055 = icmp slt i64 %v1054, %v1010
  br i1 %v1055, label %b183, label %b184
b183:
  %v1056 = mul i64 %v1054, 8
  %v1057 = getelementptr inbounds float, ptr %v1053, i64 %v1056
  %v1058 = mul i64 %v1054, 32
  %v1059 = getelementptr inbounds float, ptr %v95, i64 %v1058
  %v1060 = getelementptr inbounds float, ptr %v1057, i64 0
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = getelementptr inbounds float, ptr %v1059, i64 0
  store <8 x float> %v1061, ptr %v1062, align 4
  %v1063 = getelementptr inbounds float, ptr %v1057, i64 8
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = getelementptr inbounds float, ptr %v1059, i64 8
  store <8 x float> %v1064, ptr %v1065, align 4
  %v1066 = getelementptr inbounds float, ptr %v1057, i64 16
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = getelementptr inbounds float, ptr %v1059, i64 16
  store <8 x float> %v1067, ptr %v1068, align 4
  %v1069 = getelementptr inbounds float, ptr %v1057, i64 24
  %v1070 = load <8 x float>, ptr %v1069, align 4
  %v1071 = getelementptr inbounds float, ptr %v1059, i64 24
  store <8 x float> %v1070, ptr %v1071, align 4
  %v1072 = add nsw i64 %v1054, 1
  br label %b182
b184:
  %v1073 = sdiv i64 %v1015, 2
  br label %b185
b185:
  %v1074 = phi i64 [ 0, %b184 ], [ %v1083, %b186 ]
  %v1075 = icmp slt i64 %v1074, %v1073
  br i1 %v1075, label %b186, label %b187
b186:
  %v1076 = mul i64 %v1074, 2
  %v1077 = add i64 %v1011, %v1076
  %v1078 = mul i64 %v1074, 768
  %v1079 = getelementptr inbounds float, ptr %v981, i64 %v1078
  %v1080 = mul i64 %v1077, 8
  %v1081 = add i64 %v1080, %v1049
  %v1082 = getelementptr inbounds float, ptr %v995, i64 %v1081
  call void @outer_2x32(ptr %v1079, ptr %v95, i64 %v1010, ptr %v1082, i64 8)
  %v1083 = add nsw i64 %v1074, 1
  br label %b185
b187:
  %v1084 = add nsw i64 %v1049, 32
  br label %b179
b181:
  %v1085 = mul i64 %v1006, 8
  %v1086 = add i64 %v1085, 0
  %v1087 = getelementptr inbounds float, ptr %v980, i64 %v1086
  br label %b188
b188:
  %v1088 = phi i64 [ 0, %b181 ], [ %v1097, %b189 ]
  %v1089 = icmp slt i64 %v1088, %v1010
  br i1 %v1089, label %b189, label %b190
b189:
  %v1090 = mul i64 %v1088, 8
  %v1091 = getelementptr inbounds float, ptr %v1087, i64 %v1090
  %v1092 = mul i64 %v1088, 8
  %v1093 = getelementptr inbounds float, ptr %v95, i64 %v1092
  %v1094 = getelementptr inbounds float, ptr %v1091, i64 0
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = getelementptr inbounds float, ptr %v1093, i64 0
  store <8 x float> %v1095, ptr %v1096, align 4
  %v1097 = add nsw i64 %v1088, 1
  br label %b188
b190:
  %v1098 = sdiv i64 %v1015, 2
  br label %b191
b191:
  %v1099 = phi i64 [ 0, %b190 ], [ %v1108, %b192 ]
  %v1100 = icmp slt i64 %v1099, %v1098
  br i1 %v1100, label %b192, label %b193
b192:
  %v1101 = mul i64 %v1099, 2
  %v1102 = add i64 %v1011, %v1101
  %v1103 = mul i64 %v1099, 768
  %v1104 = getelementptr inbounds float, ptr %v981, i64 %v1103
  %v1105 = mul i64 %v1102, 8
  %v1106 = add i64 %v1105, 0
  %v1107 = getelementptr inbounds float, ptr %v995, i64 %v1106
  call void @outer_2x8(ptr %v1104, ptr %v95, i64 %v1010, ptr %v1107, i64 8)
  %v1108 = add nsw i64 %v1099, 1
  br label %b191
b193:
  %v1109 = add nsw i64 %v1011, 64
  br label %b167
b169:
  %v1110 = add nsw i64 %v1006, 384
  br label %b164
b166:
  %v1111 = icmp sgt i64 %v3, 1
  br i1 %v1111, label %b194, label %b195
b194:
  %v1112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1113 = atomicrmw add ptr %v1112, i64 1 acq_rel
  %v1114 = mul i64 %v3, 7
  br label %b196
b196:
  %v1115 = load atomic i64, ptr %v1112 acquire, align 8
  %v1116 = icmp slt i64 %v1115, %v1114
  br i1 %v1116, label %b197, label %b198
b197:
  %v1117 = call i32 @sched_yield()
  br label %b196
b198:
  br label %b195
b195:
  %v1118 = mul i64 0, 8
  %v1119 = getelementptr inbounds float, ptr %v66, i64 %v1118
  %v1120 = getelementptr inbounds float, ptr %v1119, i64 0
  %v1121 = mul i64 0, 8
  %v1122 = getelementptr inbounds float, ptr %v28, i64 %v1121
  %v1123 = getelementptr inbounds float, ptr %v1122, i64 0
  %v1124 = getelementptr inbounds float, ptr %v95, i64 12288
  %v1125 = add i64 8, 1
  %v1126 = sdiv i64 %v1125, 2
  %v1127 = add i64 %v2, 1
  %v1128 = mul i64 %v1126, %v2
  %v1129 = sdiv i64 %v1128, %v3
  %v1130 = mul i64 %v1129, 2
  %v1131 = icmp slt i64 %v1130, 8
  %v1132 = select i1 %v1131, i64 %v1130, i64 8
  %v1133 = mul i64 %v1126, %v1127
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 2
  %v1136 = icmp slt i64 %v1135, 8
  %v1137 = select i1 %v1136, i64 %v1135, i64 8
  %v1138 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b199
b199:
  %v1139 = phi i64 [ %v1132, %b195 ], [ %v1147, %b204 ]
  %v1140 = icmp slt i64 %v1139, %v1137
  br i1 %v1140, label %b200, label %b201
b200:
  %v1141 = mul i64 %v1139, 8
  %v1142 = getelementptr inbounds float, ptr %v1138, i64 %v1141
  br label %b202
b202:
  %v1143 = phi i64 [ 0, %b200 ], [ %v1146, %b203 ]
  %v1144 = icmp slt i64 %v1143, 8
  br i1 %v1144, label %b203, label %b204
b203:
  %v1145 = getelementptr inbounds float, ptr %v1142, i64 %v1143
  store float 0x0000000000000000, ptr %v1145, align 4
  %v1146 = add nsw i64 %v1143, 1
  br label %b202
b204:
  %v1147 = add nsw i64 %v1139, 1
  br label %b199
b201:
  %v1148 = mul i64 %v8, 1
  br label %b205
b205:
  %v1149 = phi i64 [ 0, %b201 ], [ %v1253, %b210 ]
  %v1150 = icmp slt i64 %v1149, %v1148
  br i1 %v1150, label %b206, label %b207
b206:
  %v1151 = sub i64 %v1148, %v1149
  %v1152 = icmp slt i64 %v1151, 384
  %v1153 = select i1 %v1152, i64 %v1151, i64 384
  br label %b208
b208:
  %v1154 = phi i64 [ %v1132, %b206 ], [ %v1252, %b234 ]
  %v1155 = icmp slt i64 %v1154, %v1137
  br i1 %v1155, label %b209, label %b210
b209:
  %v1156 = sub i64 %v1137, %v1154
  %v1157 = icmp slt i64 %v1156, 64
  %v1158 = select i1 %v1157, i64 %v1156, i64 64
  %v1159 = sdiv i64 %v1158, 2
  %v1160 = mul i64 %v1159, 2
  %v1161 = sub i64 %v1158, %v1160
  %v1162 = mul i64 %v1149, 8
  %v1163 = add i64 %v1162, %v1154
  %v1164 = getelementptr inbounds float, ptr %v1120, i64 %v1163
  br label %b211
b211:
  %v1165 = phi i64 [ 0, %b209 ], [ %v1191, %b219 ]
  %v1166 = icmp slt i64 %v1165, %v1153
  br i1 %v1166, label %b212, label %b213
b212:
  %v1167 = mul i64 %v1165, 8
  %v1168 = getelementptr inbounds float, ptr %v1164, i64 %v1167
  %v1169 = mul i64 %v1165, 2
  %v1170 = getelementptr inbounds float, ptr %v1124, i64 %v1169
  br label %b214
b214:
  %v1171 = phi i64 [ 0, %b212 ], [ %v1180, %b215 ]
  %v1172 = icmp slt i64 %v1171, %v1159
  br i1 %v1172, label %b215, label %b216
b215:
  %v1173 = mul i64 %v1171, 2
  %v1174 = getelementptr inbounds float, ptr %v1168, i64 %v1173
  %v1175 = mul i64 %v1171, 768
  %v1176 = getelementptr inbounds float, ptr %v1170, i64 %v1175
  %v1177 = getelementptr inbounds float, ptr %v1174, i64 0
  %v1178 = load <2 x float>, ptr %v1177, align 4
  %v1179 = getelementptr inbounds float, ptr %v1176, i64 0
  store <2 x float> %v1178, ptr %v1179, align 4
  %v1180 = add nsw i64 %v1171, 1
  br label %b214
b216:
  %v1181 = mul i64 %v1159, 2
  %v1182 = getelementptr inbounds float, ptr %v1168, i64 %v1181
  %v1183 = mul i64 %v1159, 768
  %v1184 = getelementptr inbounds float, ptr %v1170, i64 %v1183
  br label %b217
b217:
  %v1185 = phi i64 [ 0, %b216 ], [ %v1190, %b218 ]
  %v1186 = icmp slt i64 %v1185, %v1161
  br i1 %v1186, label %b218, label %b219
b218:
  %v1187 = getelementptr inbounds float, ptr %v1182, i64 %v1185
  %v1188 = load float, ptr %v1187, align 4
  %v1189 = getelementptr inbounds float, ptr %v1184, i64 %v1185
  store float %v1188, ptr %v1189, align 4
  %v1190 = add nsw i64 %v1185, 1
  br label %b217, !llvm.loop !6
b219:
  %v1191 = add nsw i64 %v1165, 1
  br label %b211
b213:
  br label %b220
b220:
  %v1192 = phi i64 [ 0, %b213 ], [ %v1227, %b228 ]
  %v1193 = icmp slt i64 %v1192, 0
  br i1 %v1193, label %b221, label %b222
b221:
  %v1194 = mul i64 %v1149, 8
  %v1195 = add i64 %v1194, %v1192
  %v1196 = getelementptr inbounds float, ptr %v1123, i64 %v1195
  br label %b223
b223:
  %v1197 = phi i64 [ 0, %b221 ], [ %v1215, %b224 ]
  %v1198 = icmp slt i64 %v1197, %v1153
  br i1 %v1198, label %b224, label %b225
b224:
  %v1199 = mul i64 %v1197, 8
  %v1200 = getelementptr inbounds float, ptr %v1196, i64 %v1199
  %v1201 = mul i64 %v1197, 32
  %v1202 = getelementptr inbounds float, ptr %v95, i64 %v1201
  %v1203 = getelementptr inbounds float, ptr %v1200, i64 0
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = getelementptr inbounds float, ptr %v1202, i64 0
  store <8 x float> %v1204, ptr %v1205, align 4
  %v1206 = getelementptr inbounds float, ptr %v1200, i64 8
  %v1207 = load <8 x float>, ptr %v1206, align 4
  %v1208 = getelementptr inbounds float, ptr %v1202, i64 8
  store <8 x float> %v1207, ptr %v1208, align 4
  %v1209 = getelementptr inbounds float, ptr %v1200, i64 16
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = getelementptr inbounds float, ptr %v1202, i64 16
  store <8 x float> %v1210, ptr %v1211, align 4
  %v1212 = getelementptr inbounds float, ptr %v1200, i64 24
  %v1213 = load <8 x float>, ptr %v1212, align 4
  %v1214 = getelementptr inbounds float, ptr %v1202, i64 24
  store <8 x float> %v1213, ptr %v1214, align 4
  %v1215 = add nsw i64 %v1197, 1
  br label %b223
b225:
  %v1216 = sdiv i64 %v1158, 2
  br label %b226
b226:
  %v1217 = phi i64 [ 0, %b225 ], [ %v1226, %b227 ]
  %v1218 = icmp slt i64 %v1217, %v1216
  br i1 %v1218, label %b227, label %b228
b227:
  %v1219 = mul i64 %v1217, 2
  %v1220 = add i64 %v1154, %v1219
  %v1221 = mul i64 %v1217, 768
  %v1222 = getelementptr inbounds float, ptr %v1124, i64 %v1221
  %v1223 = mul i64 %v1220, 8
  %v1224 = add i64 %v1223, %v1192
  %v1225 = getelementptr inbounds float, ptr %v1138, i64 %v1224
  call void @outer_2x32(ptr %v1222, ptr %v95, i64 %v1153, ptr %v1225, i64 8)
  %v1226 = add nsw i64 %v1217, 1
  br label %b226
b228:
  %v1227 = add nsw i64 %v1192, 32
  br label %b220
b222:
  %v1228 = mul i64 %v1149, 8
  %v1229 = add i64 %v1228, 0
  %v1230 = getelementptr inbounds float, ptr %v1123, i64 %v1229
  br label %b229
b229:
  %v1231 = phi i64 [ 0, %b222 ], [ %v1240, %b230 ]
  %v1232 = icmp slt i64 %v1231, %v1153
  br i1 %v1232, label %b230, label %b231
b230:
  %v1233 = mul i64 %v1231, 8
  %v1234 = getelementptr inbounds float, ptr %v1230, i64 %v1233
  %v1235 = mul i64 %v1231, 8
  %v1236 = getelementptr inbounds float, ptr %v95, i64 %v1235
  %v1237 = getelementptr inbounds float, ptr %v1234, i64 0
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = getelementptr inbounds float, ptr %v1236, i64 0
  store <8 x float> %v1238, ptr %v1239, align 4
  %v1240 = add nsw i64 %v1231, 1
  br label %b229
b231:
  %v1241 = sdiv i64 %v1158, 2
  br label %b232
b232:
  %v1242 = phi i64 [ 0, %b231 ], [ %v1251, %b233 ]
  %v1243 = icmp slt i64 %v1242, %v1241
  br i1 %v1243, label %b233, label %b234
b233:
  %v1244 = mul i64 %v1242, 2
  %v1245 = add i64 %v1154, %v1244
  %v1246 = mul i64 %v1242, 768
  %v1247 = getelementptr inbounds float, ptr %v1124, i64 %v1246
  %v1248 = mul i64 %v1245, 8
  %v1249 = add i64 %v1248, 0
  %v1250 = getelementptr inbounds float, ptr %v1138, i64 %v1249
  call void @outer_2x8(ptr %v1247, ptr %v95, i64 %v1153, ptr %v1250, i64 8)
  %v1251 = add nsw i64 %v1242, 1
  br label %b232
b234:
  %v1252 = add nsw i64 %v1154, 64
  br label %b208
b210:
  %v1253 = add nsw i64 %v1149, 384
  br label %b205
b207:
  %v1254 = icmp sgt i64 %v3, 1
  br i1 %v1254, label %b235, label %b236
b235:
  %v1255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1256 = atomicrmw add ptr %v1255, i64 1 acq_rel
  %v1257 = mul i64 %v3, 8
  br label %b237
b237:
  %v1258 = load atomic i64, ptr %v1255 acquire, align 8
  %v1259 = icmp slt i64 %v1258, %v1257
  br i1 %v1259, label %b238, label %b239
b238:
  %v1260 = call i32 @sched_yield()
  br label %b237
b239:
  br label %b236
b236:
  %v1261 = icmp eq i64 %v2, 0
  br i1 %v1261, label %b240, label %b241
b240:
  br label %b242
b242:
  %v1262 = phi i64 [ 0, %b240 ], [ %v1279, %b247 ]
  %v1263 = phi <8 x float> [ splat (float 0x0000000000000000), %b240 ], [ %v1278, %b247 ]
  %v1264 = icmp slt i64 %v1262, %v8
  br i1 %v1264, label %b243, label %b244
b243:
  %v1265 = add i64 %v1262, 128
  %v1266 = icmp slt i64 %v1265, %v8
  %v1267 = select i1 %v1266, i64 %v1265, i64 %v8
  br label %b245
b245:
  %v1268 = phi i64 [ %v1262, %b243 ], [ %v1277, %b246 ]
  %v1269 = phi <8 x float> [ splat (float 0x0000000000000000), %b243 ], [ %v1276, %b246 ]
  %v1270 = icmp slt i64 %v1268, %v1267
  br i1 %v1270, label %b246, label %b247
b246:
  %v1271 = mul i64 %v1268, 8
  %v1272 = getelementptr inbounds float, ptr %v66, i64 %v1271
  %v1273 = add i64 0, 0
  %v1274 = getelementptr inbounds float, ptr %v1272, i64 %v1273
  %v1275 = load <8 x float>, ptr %v1274, align 4
  %v1276 = fadd <8 x float> %v1269, %v1275
  %v1277 = add nsw i64 %v1268, 1
  br label %b245
b247:
  %v1278 = fadd <8 x float> %v1263, %v1269
  %v1279 = add nsw i64 %v1262, 128
  br label %b242
b244:
  %v1280 = add i64 0, 0
  %v1281 = getelementptr inbounds float, ptr %v42, i64 %v1280
  store <8 x float> %v1263, ptr %v1281, align 4
  br label %b241
b241:
  %v1282 = icmp sgt i64 %v3, 1
  br i1 %v1282, label %b248, label %b249
b248:
  %v1283 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1284 = atomicrmw add ptr %v1283, i64 1 acq_rel
  %v1285 = mul i64 %v3, 9
  br label %b250
b250:
  %v1286 = load atomic i64, ptr %v1283 acquire, align 8
  %v1287 = icmp slt i64 %v1286, %v1285
  br i1 %v1287, label %b251, label %b252
b251:
  %v1288 = call i32 @sched_yield()
  br label %b250
b252:
  br label %b249
b249:
  %v1289 = mul i64 0, 8
  %v1290 = getelementptr inbounds float, ptr %v60, i64 %v1289
  %v1291 = getelementptr inbounds float, ptr %v1290, i64 0
  %v1292 = mul i64 0, 8
  %v1293 = getelementptr inbounds float, ptr %v56, i64 %v1292
  %v1294 = getelementptr inbounds float, ptr %v1293, i64 0
  %v1295 = getelementptr inbounds float, ptr %v95, i64 12288
  %v1296 = add i64 8, 1
  %v1297 = sdiv i64 %v1296, 2
  %v1298 = add i64 %v2, 1
  %v1299 = mul i64 %v1297, %v2
  %v1300 = sdiv i64 %v1299, %v3
  %v1301 = mul i64 %v1300, 2
  %v1302 = icmp slt i64 %v1301, 8
  %v1303 = select i1 %v1302, i64 %v1301, i64 8
  %v1304 = mul i64 %v1297, %v1298
  %v1305 = sdiv i64 %v1304, %v3
  %v1306 = mul i64 %v1305, 2
  %v1307 = icmp slt i64 %v1306, 8
  %v1308 = select i1 %v1307, i64 %v1306, i64 8
  %v1309 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b253
b253:
  %v1310 = phi i64 [ %v1303, %b249 ], [ %v1318, %b258 ]
  %v1311 = icmp slt i64 %v1310, %v1308
  br i1 %v1311, label %b254, label %b255
b254:
  %v1312 = mul i64 %v1310, 8
  %v1313 = getelementptr inbounds float, ptr %v1309, i64 %v1312
  br label %b256
b256:
  %v1314 = phi i64 [ 0, %b254 ], [ %v1317, %b257 ]
  %v1315 = icmp slt i64 %v1314, 8
  br i1 %v1315, label %b257, label %b258
b257:
  %v1316 = getelementptr inbounds float, ptr %v1313, i64 %v1314
  store float 0x0000000000000000, ptr %v1316, align 4
  %v1317 = add nsw i64 %v1314, 1
  br label %b256
b258:
  %v1318 = add nsw i64 %v1310, 1
  br label %b253
b255:
  %v1319 = mul i64 %v8, 1
  br label %b259
b259:
  %v1320 = phi i64 [ 0, %b255 ], [ %v1424, %b264 ]
  %v1321 = icmp slt i64 %v1320, %v1319
  br i1 %v1321, label %b260, label %b261
b260:
  %v1322 = sub i64 %v1319, %v1320
  %v1323 = icmp slt i64 %v1322, 384
  %v1324 = select i1 %v1323, i64 %v1322, i64 384
  br label %b262
b262:
  %v1325 = phi i64 [ %v1303, %b260 ], [ %v1423, %b288 ]
  %v1326 = icmp slt i64 %v1325, %v1308
  br i1 %v1326, label %b263, label %b264
b263:
  %v1327 = sub i64 %v1308, %v1325
  %v1328 = icmp slt i64 %v1327, 64
  %v1329 = select i1 %v1328, i64 %v1327, i64 64
  %v1330 = sdiv i64 %v1329, 2
  %v1331 = mul i64 %v1330, 2
  %v1332 = sub i64 %v1329, %v1331
  %v1333 = mul i64 %v1320, 8
  %v1334 = add i64 %v1333, %v1325
  %v1335 = getelementptr inbounds float, ptr %v1291, i64 %v1334
  br label %b265
b265:
  %v1336 = phi i64 [ 0, %b263 ], [ %v1362, %b273 ]
  %v1337 = icmp slt i64 %v1336, %v1324
  br i1 %v1337, label %b266, label %b267
b266:
  %v1338 = mul i64 %v1336, 8
  %v1339 = getelementptr inbounds float, ptr %v1335, i64 %v1338
  %v1340 = mul i64 %v1336, 2
  %v1341 = getelementptr inbounds float, ptr %v1295, i64 %v1340
  br label %b268
b268:
  %v1342 = phi i64 [ 0, %b266 ], [ %v1351, %b269 ]
  %v1343 = icmp slt i64 %v1342, %v1330
  br i1 %v1343, label %b269, label %b270
b269:
  %v1344 = mul i64 %v1342, 2
  %v1345 = getelementptr inbounds float, ptr %v1339, i64 %v1344
  %v1346 = mul i64 %v1342, 768
  %v1347 = getelementptr inbounds float, ptr %v1341, i64 %v1346
  %v1348 = getelementptr inbounds float, ptr %v1345, i64 0
  %v1349 = load <2 x float>, ptr %v1348, align 4
  %v1350 = getelementptr inbounds float, ptr %v1347, i64 0
  store <2 x float> %v1349, ptr %v1350, align 4
  %v1351 = add nsw i64 %v1342, 1
  br label %b268
b270:
  %v1352 = mul i64 %v1330, 2
  %v1353 = getelementptr inbounds float, ptr %v1339, i64 %v1352
  %v1354 = mul i64 %v1330, 768
  %v1355 = getelementptr inbounds float, ptr %v1341, i64 %v1354
  br label %b271
b271:
  %v1356 = phi i64 [ 0, %b270 ], [ %v1361, %b272 ]
  %v1357 = icmp slt i64 %v1356, %v1332
  br i1 %v1357, label %b272, label %b273
b272:
  %v1358 = getelementptr inbounds float, ptr %v1353, i64 %v1356
  %v1359 = load float, ptr %v1358, align 4
  %v1360 = getelementptr inbounds float, ptr %v1355, i64 %v1356
  store float %v1359, ptr %v1360, align 4
  %v1361 = add nsw i64 %v1356, 1
  br label %b271, !llvm.loop !9
b273:
  %v1362 = add nsw i64 %v1336, 1
  br label %b265
b267:
  br label %b274
b274:
  %v1363 = phi i64 [ 0, %b267 ], [ %v1398, %b282 ]
  %v1364 = icmp slt i64 %v1363, 0
  br i1 %v1364, label %b275, label %b276
b275:
  %v1365 = mul i64 %v1320, 8
  %v1366 = add i64 %v1365, %v1363
  %v1367 = getelementptr inbounds float, ptr %v1294, i64 %v1366
  br label %b277
b277:
  %v1368 = phi i64 [ 0, %b275 ], [ %v1386, %b278 ]
  %v1369 = icmp slt i64 %v1368, %v1324
  br i1 %v1369, label %b278, label %b279
b278:
  %v1370 = mul i64 %v1368, 8
  %v1371 = getelementptr inbounds float, ptr %v1367, i64 %v1370
  %v1372 = mul i64 %v1368, 32
  %v1373 = getelementptr inbounds float, ptr %v95, i64 %v1372
  %v1374 = getelementptr inbounds float, ptr %v1371, i64 0
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = getelementptr inbounds float, ptr %v1373, i64 0
  store <8 x float> %v1375, ptr %v1376, align 4
  %v1377 = getelementptr inbounds float, ptr %v1371, i64 8
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = getelementptr inbounds float, ptr %v1373, i64 8
  store <8 x float> %v1378, ptr %v1379, align 4
  %v1380 = getelementptr inbounds float, ptr %v1371, i64 16
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = getelementptr inbounds float, ptr %v1373, i64 16
  store <8 x float> %v1381, ptr %v1382, align 4
  %v1383 = getelementptr inbounds float, ptr %v1371, i64 24
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = getelementptr inbounds float, ptr %v1373, i64 24
  store <8 x float> %v1384, ptr %v1385, align 4
  %v1386 = add nsw i64 %v1368, 1
  br label %b277
b279:
  %v1387 = sdiv i64 %v1329, 2
  br label %b280
b280:
  %v1388 = phi i64 [ 0, %b279 ], [ %v1397, %b281 ]
  %v1389 = icmp slt i64 %v1388, %v1387
  br i1 %v1389, label %b281, label %b282
b281:
  %v1390 = mul i64 %v1388, 2
  %v1391 = add i64 %v1325, %v1390
  %v1392 = mul i64 %v1388, 768
  %v1393 = getelementptr inbounds float, ptr %v1295, i64 %v1392
  %v1394 = mul i64 %v1391, 8
  %v1395 = add i64 %v1394, %v1363
  %v1396 = getelementptr inbounds float, ptr %v1309, i64 %v1395
  call void @outer_2x32(ptr %v1393, ptr %v95, i64 %v1324, ptr %v1396, i64 8)
  %v1397 = add nsw i64 %v1388, 1
  br label %b280
b282:
  %v1398 = add nsw i64 %v1363, 32
  br label %b274
b276:
  %v1399 = mul i64 %v1320, 8
  %v1400 = add i64 %v1399, 0
  %v1401 = getelementptr inbounds float, ptr %v1294, i64 %v1400
  br label %b283
b283:
  %v1402 = phi i64 [ 0, %b276 ], [ %v1411, %b284 ]
  %v1403 = icmp slt i64 %v1402, %v1324
  br i1 %v1403, label %b284, label %b285
b284:
  %v1404 = mul i64 %v1402, 8
  %v1405 = getelementptr inbounds float, ptr %v1401, i64 %v1404
  %v1406 = mul i64 %v1402, 8
  %v1407 = getelementptr inbounds float, ptr %v95, i64 %v1406
  %v1408 = getelementptr inbounds float, ptr %v1405, i64 0
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = getelementptr inbounds float, ptr %v1407, i64 0
  store <8 x float> %v1409, ptr %v1410, align 4
  %v1411 = add nsw i64 %v1402, 1
  br label %b283
b285:
  %v1412 = sdiv i64 %v1329, 2
  br label %b286
b286:
  %v1413 = phi i64 [ 0, %b285 ], [ %v1422, %b287 ]
  %v1414 = icmp slt i64 %v1413, %v1412
  br i1 %v1414, label %b287, label %b288
b287:
  %v1415 = mul i64 %v1413, 2
  %v1416 = add i64 %v1325, %v1415
  %v1417 = mul i64 %v1413, 768
  %v1418 = getelementptr inbounds float, ptr %v1295, i64 %v1417
  %v1419 = mul i64 %v1416, 8
  %v1420 = add i64 %v1419, 0
  %v1421 = getelementptr inbounds float, ptr %v1309, i64 %v1420
  call void @outer_2x8(ptr %v1418, ptr %v95, i64 %v1324, ptr %v1421, i64 8)
  %v1422 = add nsw i64 %v1413, 1
  br label %b286
b288:
  %v1423 = add nsw i64 %v1325, 64
  br label %b262
b264:
  %v1424 = add nsw i64 %v1320, 384
  br label %b259
b261:
  %v1425 = icmp sgt i64 %v3, 1
  br i1 %v1425, label %b289, label %b290
b289:
  %v1426 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1427 = atomicrmw add ptr %v1426, i64 1 acq_rel
  %v1428 = mul i64 %v3, 10
  br label %b291
b291:
  %v1429 = load atomic i64, ptr %v1426 acquire, align 8
  %v1430 = icmp slt i64 %v1429, %v1428
  br i1 %v1430, label %b292, label %b293
b292:
  %v1431 = call i32 @sched_yield()
  br label %b291
b293:
  br label %b290
b290:
  %v1432 = icmp eq i64 %v2, 0
  br i1 %v1432, label %b294, label %b295
b294:
  br label %b296
b296:
  %v1433 = phi i64 [ 0, %b294 ], [ %v1450, %b301 ]
  %v1434 = phi <8 x float> [ splat (float 0x0000000000000000), %b294 ], [ %v1449, %b301 ]
  %v1435 = icmp slt i64 %v1433, %v8
  br i1 %v1435, label %b297, label %b298
b297:
  %v1436 = add i64 %v1433, 128
  %v1437 = icmp slt i64 %v1436, %v8
  %v1438 = select i1 %v1437, i64 %v1436, i64 %v8
  br label %b299
b299:
  %v1439 = phi i64 [ %v1433, %b297 ], [ %v1448, %b300 ]
  %v1440 = phi <8 x float> [ splat (float 0x0000000000000000), %b297 ], [ %v1447, %b300 ]
  %v1441 = icmp slt i64 %v1439, %v1438
  br i1 %v1441, label %b300, label %b301
b300:
  %v1442 = mul i64 %v1439, 8
  %v1443 = getelementptr inbounds float, ptr %v60, i64 %v1442
  %v1444 = add i64 0, 0
  %v1445 = getelementptr inbounds float, ptr %v1443, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = fadd <8 x float> %v1440, %v1446
  %v1448 = add nsw i64 %v1439, 1
  br label %b299
b301:
  %v1449 = fadd <8 x float> %v1434, %v1440
  %v1450 = add nsw i64 %v1433, 128
  br label %b296
b298:
  %v1451 = add i64 0, 0
  %v1452 = getelementptr inbounds float, ptr %v46, i64 %v1451
  store <8 x float> %v1434, ptr %v1452, align 4
  br label %b295
b295:
  %v1453 = icmp sgt i64 %v3, 1
  br i1 %v1453, label %b302, label %b303
b302:
  %v1454 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1455 = atomicrmw add ptr %v1454, i64 1 acq_rel
  %v1456 = mul i64 %v3, 11
  br label %b304
b304:
  %v1457 = load atomic i64, ptr %v1454 acquire, align 8
  %v1458 = icmp slt i64 %v1457, %v1456
  br i1 %v1458, label %b305, label %b306
b305:
  %v1459 = call i32 @sched_yield()
  br label %b304
b306:
  br label %b303
b303:
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
