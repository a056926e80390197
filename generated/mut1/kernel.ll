; generated from specs/mut1.yaml by `make generated`: do not edit
; mut1 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v91 = alloca i64, i64 1, align 8
  %v735 = alloca float, i64 96, align 4
  %v817 = alloca float, i64 64, align 4
  %v954 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 14
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 15
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 17
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 27
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 28
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 29
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
  store i64 0, ptr %v91, align 8
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v93 = load ptr, ptr %v92, align 4
  %v94 = mul i64 %v2, 0
  %v95 = add i64 %v94, 256
  %v96 = getelementptr inbounds float, ptr %v93, i64 %v95
  %v97 = getelementptr inbounds i64, ptr %v1, i64 4
  %v98 = load i64, ptr %v97, align 8
  %v99 = icmp eq i64 %v98, 0
  br i1 %v99, label %b0, label %b1
b0:
  %v100 = icmp eq i64 %v2, 0
  br i1 %v100, label %b2, label %b3
b2:
  %v101 = add i64 0, 0
  %v102 = getelementptr inbounds float, ptr %v50, i64 %v101
  %v103 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v104, ptr %v102, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v105 = icmp sgt i64 %v3, 1
  br i1 %v105, label %b4, label %b5
b4:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 3
  %v107 = atomicrmw add ptr %v106, i64 1 acq_rel
  %v108 = load i64, ptr %v91, align 8
  %v109 = add i64 %v108, 1
  store i64 %v109, ptr %v91, align 8
  %v110 = mul i64 %v3, %v109
  br label %b6
b6:
  %v111 = load atomic i64, ptr %v106 acquire, align 8
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b7, label %b8
b7:
  %v113 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v114 = getelementptr inbounds i64, ptr %v1, i64 4
  %v115 = load i64, ptr %v114, align 8
  %v116 = icmp eq i64 %v115, 0
  br i1 %v116, label %b9, label %b10
b9:
  %v117 = icmp eq i64 %v2, 0
  br i1 %v117, label %b11, label %b12
b11:
  br label %b13
b13:
  %v118 = phi i64 [ 0, %b11 ], [ %v125, %b14 ]
  %v119 = icmp slt i64 %v118, 64
  br i1 %v119, label %b14, label %b15
b14:
  %v120 = add i64 0, %v118
  %v121 = getelementptr inbounds float, ptr %v12, i64 %v120
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = add i64 0, %v118
  %v124 = getelementptr inbounds float, ptr %v48, i64 %v123
  store <8 x float> %v122, ptr %v124, align 4
  %v125 = add nsw i64 %v118, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v126 = icmp sgt i64 %v3, 1
  br i1 %v126, label %b16, label %b17
b16:
  %v127 = getelementptr inbounds i64, ptr %v1, i64 3
  %v128 = atomicrmw add ptr %v127, i64 1 acq_rel
  %v129 = load i64, ptr %v91, align 8
  %v130 = add i64 %v129, 1
  store i64 %v130, ptr %v91, align 8
  %v131 = mul i64 %v3, %v130
  br label %b18
b18:
  %v132 = load atomic i64, ptr %v127 acquire, align 8
  %v133 = icmp slt i64 %v132, %v131
  br i1 %v133, label %b19, label %b20
b19:
  %v134 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 4
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b21, label %b22
b21:
  %v138 = icmp eq i64 %v2, 0
  br i1 %v138, label %b23, label %b24
b23:
  br label %b25
b25:
  %v139 = phi i64 [ 0, %b23 ], [ %v146, %b26 ]
  %v140 = icmp slt i64 %v139, 64
  br i1 %v140, label %b26, label %b27
b26:
  %v141 = add i64 0, %v139
  %v142 = getelementptr inbounds float, ptr %v14, i64 %v141
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = add i64 64, %v139
  %v145 = getelementptr inbounds float, ptr %v48, i64 %v144
  store <8 x float> %v143, ptr %v145, align 4
  %v146 = add nsw i64 %v139, 8
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v147 = icmp sgt i64 %v3, 1
  br i1 %v147, label %b28, label %b29
b28:
  %v148 = getelementptr inbounds i64, ptr %v1, i64 3
  %v149 = atomicrmw add ptr %v148, i64 1 acq_rel
  %v150 = load i64, ptr %v91, align 8
  %v151 = add i64 %v150, 1
  store i64 %v151, ptr %v91, align 8
  %v152 = mul i64 %v3, %v151
  br label %b30
b30:
  %v153 = load atomic i64, ptr %v148 acquire, align 8
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b31, label %b32
b31:
  %v155 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v156 = getelementptr inbounds i64, ptr %v1, i64 4
  %v157 = load i64, ptr %v156, align 8
  %v158 = icmp eq i64 %v157, 0
  br i1 %v158, label %b33, label %b34
b33:
  %v159 = getelementptr inbounds i64, ptr %v1, i64 35
  %v160 = load i64, ptr %v159, align 8
  %v161 = icmp eq i64 %v160, 0
  br i1 %v161, label %b35, label %b36
b35:
  %v162 = add i64 %v7, 0
  %v163 = sdiv i64 %v162, 1
  %v164 = add i64 %v2, 1
  %v165 = mul i64 %v163, %v2
  %v166 = sdiv i64 %v165, %v3
  %v167 = mul i64 %v166, 1
  %v168 = icmp slt i64 %v167, %v7
  %v169 = select i1 %v168, i64 %v167, i64 %v7
  %v170 = mul i64 %v163, %v164
  %v171 = sdiv i64 %v170, %v3
  %v172 = mul i64 %v171, 1
  %v173 = icmp slt i64 %v172, %v7
  %v174 = select i1 %v173, i64 %v172, i64 %v7
  br label %b37
b37:
  %v175 = phi i64 [ %v169, %b35 ], [ %v186, %b38 ]
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b38, label %b39
b38:
  %v177 = and i64 0, %v72
  %v178 = mul i64 %v177, %v7
  %v179 = add i64 %v178, %v175
  %v180 = mul i64 %v179, 8
  %v181 = getelementptr inbounds float, ptr %v28, i64 %v180
  %v182 = add i64 0, 0
  %v183 = getelementptr inbounds float, ptr %v181, i64 %v182
  %v184 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v185, ptr %v183, align 4
  %v186 = add nsw i64 %v175, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v187 = icmp sgt i64 %v3, 1
  br i1 %v187, label %b40, label %b41
b40:
  %v188 = getelementptr inbounds i64, ptr %v1, i64 3
  %v189 = atomicrmw add ptr %v188, i64 1 acq_rel
  %v190 = load i64, ptr %v91, align 8
  %v191 = add i64 %v190, 1
  store i64 %v191, ptr %v91, align 8
  %v192 = mul i64 %v3, %v191
  br label %b42
b42:
  %v193 = load atomic i64, ptr %v188 acquire, align 8
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b43, label %b44
b43:
  %v195 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v196 = getelementptr inbounds float, ptr %v93, i64 0
  %v197 = getelementptr inbounds i64, ptr %v1, i64 4
  %v198 = load i64, ptr %v197, align 8
  %v199 = icmp eq i64 %v198, 0
  br i1 %v199, label %b45, label %b46
b45:
  %v200 = add i64 1, 0
  %v201 = sdiv i64 %v200, 1
  %v202 = add i64 %v2, 1
  %v203 = mul i64 %v201, %v2
  %v204 = sdiv i64 %v203, %v3
  %v205 = mul i64 %v204, 1
  %v206 = icmp slt i64 %v205, 1
  %v207 = select i1 %v206, i64 %v205, i64 1
  %v208 = mul i64 %v201, %v202
  %v209 = sdiv i64 %v208, %v3
  %v210 = mul i64 %v209, 1
  %v211 = icmp slt i64 %v210, 1
  %v212 = select i1 %v211, i64 %v210, i64 1
  %v213 = icmp slt i64 %v212, 1
  %v214 = select i1 %v213, i64 %v212, i64 1
  br label %b47
b47:
  %v215 = phi i64 [ %v207, %b45 ], [ %v440, %b72 ]
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b48, label %b49
b48:
  %v217 = mul i64 %v215, 128
  %v218 = mul i64 %v215, 16
  %v219 = add i64 %v217, 0
  %v220 = add i64 %v218, 0
  %v221 = getelementptr inbounds float, ptr %v196, i64 %v219
  %v222 = sub i64 16, %v220
  %v223 = icmp slt i64 %v222, 0
  %v224 = select i1 %v223, i64 0, i64 %v222
  %v225 = icmp ult i64 %v224, 8
  %v226 = select i1 %v225, i64 %v224, i64 8
  %v227 = trunc i64 %v226 to i32
  %v228 = insertelement <8 x i32> poison, i32 %v227, i64 0
  %v229 = shufflevector <8 x i32> %v228, <8 x i32> poison, <8 x i32> zeroinitializer
  %v230 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v229
  %v231 = mul i64 %v220, 8
  %v232 = add i64 0, %v231
  %v233 = getelementptr inbounds float, ptr %v48, i64 %v232
  %v234 = icmp sge i64 %v224, 8
  br i1 %v234, label %b50, label %b51
b50:
  br label %b52
b52:
  %v235 = phi i64 [ 0, %b50 ], [ %v309, %b53 ]
  %v236 = icmp slt i64 %v235, 8
  br i1 %v236, label %b53, label %b54
b53:
  %v237 = add i64 %v235, 0
  %v238 = getelementptr inbounds float, ptr %v233, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 %v235, 8
  %v241 = getelementptr inbounds float, ptr %v233, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = add i64 %v235, 16
  %v244 = getelementptr inbounds float, ptr %v233, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 %v235, 24
  %v247 = getelementptr inbounds float, ptr %v233, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 %v235, 32
  %v250 = getelementptr inbounds float, ptr %v233, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 %v235, 40
  %v253 = getelementptr inbounds float, ptr %v233, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 %v235, 48
  %v256 = getelementptr inbounds float, ptr %v233, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 %v235, 56
  %v259 = getelementptr inbounds float, ptr %v233, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = shufflevector <8 x float> %v239, <8 x float> %v251, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v262 = shufflevector <8 x float> %v239, <8 x float> %v251, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v263 = shufflevector <8 x float> %v242, <8 x float> %v254, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v264 = shufflevector <8 x float> %v242, <8 x float> %v254, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v265 = shufflevector <8 x float> %v245, <8 x float> %v257, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v266 = shufflevector <8 x float> %v245, <8 x float> %v257, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v267 = shufflevector <8 x float> %v248, <8 x float> %v260, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v268 = shufflevector <8 x float> %v248, <8 x float> %v260, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v269 = shufflevector <8 x float> %v261, <8 x float> %v265, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v270 = shufflevector <8 x float> %v261, <8 x float> %v265, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v271 = shufflevector <8 x float> %v263, <8 x float> %v267, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v272 = shufflevector <8 x float> %v263, <8 x float> %v267, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v273 = shufflevector <8 x float> %v262, <8 x float> %v266, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v274 = shufflevector <8 x float> %v262, <8 x float> %v266, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v275 = shufflevector <8 x float> %v264, <8 x float> %v268, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v276 = shufflevector <8 x float> %v264, <8 x float> %v268, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v277 = shufflevector <8 x float> %v269, <8 x float> %v271, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v278 = shufflevector <8 x float> %v269, <8 x float> %v271, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v279 = shufflevector <8 x float> %v270, <8 x float> %v272, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v280 = shufflevector <8 x float> %v270, <8 x float> %v272, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v281 = shufflevector <8 x float> %v273, <8 x float> %v275, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v282 = shufflevector <8 x float> %v273, <8 x float> %v275, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v283 = shufflevector <8 x float> %v274, <8 x float> %v276, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v284 = shufflevector <8 x float> %v274, <8 x float> %v276, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v285 = add i64 %v235, 0
  %v286 = mul i64 %v285, 16
  %v287 = getelementptr inbounds float, ptr %v221, i64 %v286
  store <8 x float> %v277, ptr %v287, align 4
  %v288 = add i64 %v235, 1
  %v289 = mul i64 %v288, 16
  %v290 = getelementptr inbounds float, ptr %v221, i64 %v289
  store <8 x float> %v278, ptr %v290, align 4
  %v291 = add i64 %v235, 2
  %v292 = mul i64 %v291, 16
  %v293 = getelementptr inbounds float, ptr %v221, i64 %v292
  store <8 x float> %v279, ptr %v293, align 4
  %v294 = add i64 %v235, 3
  %v295 = mul i64 %v294, 16
  %v296 = getelementptr inbounds float, ptr %v221, i64 %v295
  store <8 x float> %v280, ptr %v296, align 4
  %v297 = add i64 %v235, 4
  %v298 = mul i64 %v297, 16
  %v299 = getelementptr inbounds float, ptr %v221, i64 %v298
  store <8 x float> %v281, ptr %v299, align 4
  %v300 = add i64 %v235, 5
  %v301 = mul i64 %v300, 16
  %v302 = getelementptr inbounds float, ptr %v221, i64 %v301
  store <8 x float> %v282, ptr %v302, align 4
  %v303 = add i64 %v235, 6
  %v304 = mul i64 %v303, 16
  %v305 = getelementptr inbounds float, ptr %v221, i64 %v304
  store <8 x float> %v283, ptr %v305, align 4
  %v306 = add i64 %v235, 7
  %v307 = mul i64 %v306, 16
  %v308 = getelementptr inbounds float, ptr %v221, i64 %v307
  store <8 x float> %v284, ptr %v308, align 4
  %v309 = add nsw i64 %v235, 8
  br label %b52
b54:
  br label %b55
b55:
  %v310 = phi i64 [ 8, %b54 ], [ %v318, %b56 ]
  %v311 = icmp slt i64 %v310, 8
  br i1 %v311, label %b56, label %b57
b56:
  %v312 = mul i64 %v310, 1
  %v313 = getelementptr inbounds float, ptr %v233, i64 %v312
  %v314 = getelementptr float, ptr %v313, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v315 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v314, <8 x i1> %v230, <8 x float> zeroinitializer)
  %v316 = mul i64 %v310, 16
  %v317 = getelementptr inbounds float, ptr %v221, i64 %v316
  store <8 x float> %v315, ptr %v317, align 4
  %v318 = add nsw i64 %v310, 1
  br label %b55
b57:
  br label %b51
b51:
  %v319 = icmp slt i64 %v224, 8
  br i1 %v319, label %b58, label %b59
b58:
  br label %b60
b60:
  %v320 = phi i64 [ 0, %b58 ], [ %v328, %b61 ]
  %v321 = icmp slt i64 %v320, 8
  br i1 %v321, label %b61, label %b62
b61:
  %v322 = mul i64 %v320, 1
  %v323 = getelementptr inbounds float, ptr %v233, i64 %v322
  %v324 = getelementptr float, ptr %v323, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v325 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v324, <8 x i1> %v230, <8 x float> zeroinitializer)
  %v326 = mul i64 %v320, 16
  %v327 = getelementptr inbounds float, ptr %v221, i64 %v326
  store <8 x float> %v325, ptr %v327, align 4
  %v328 = add nsw i64 %v320, 1
  br label %b60
b62:
  br label %b59
b59:
  %v329 = add i64 %v217, 8
  %v330 = add i64 %v218, 8
  %v331 = getelementptr inbounds float, ptr %v196, i64 %v329
  %v332 = sub i64 16, %v330
  %v333 = icmp slt i64 %v332, 0
  %v334 = select i1 %v333, i64 0, i64 %v332
  %v335 = icmp ult i64 %v334, 8
  %v336 = select i1 %v335, i64 %v334, i64 8
  %v337 = trunc i64 %v336 to i32
  %v338 = insertelement <8 x i32> poison, i32 %v337, i64 0
  %v339 = shufflevector <8 x i32> %v338, <8 x i32> poison, <8 x i32> zeroinitializer
  %v340 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v339
  %v341 = mul i64 %v330, 8
  %v342 = add i64 0, %v341
  %v343 = getelementptr inbounds float, ptr %v48, i64 %v342
  %v344 = icmp sge i64 %v334, 8
  br i1 %v344, label %b63, label %b64
b63:
  br label %b65
b65:
  %v345 = phi i64 [ 0, %b63 ], [ %v419, %b66 ]
  %v346 = icmp slt i64 %v345, 8
  br i1 %v346, label %b66, label %b67
b66:
  %v347 = add i64 %v345, 0
  %v348 = getelementptr inbounds float, ptr %v343, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 %v345, 8
  %v351 = getelementptr inbounds float, ptr %v343, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 %v345, 16
  %v354 = getelementptr inbounds float, ptr %v343, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 %v345, 24
  %v357 = getelementptr inbounds float, ptr %v343, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 %v345, 32
  %v360 = getelementptr inbounds float, ptr %v343, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 %v345, 40
  %v363 = getelementptr inbounds float, ptr %v343, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = add i64 %v345, 48
  %v366 = getelementptr inbounds float, ptr %v343, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 %v345, 56
  %v369 = getelementptr inbounds float, ptr %v343, i64 %v368
  %v370 = load <8 x float>, ptr %v369, align 4
  %v371 = shufflevector <8 x float> %v349, <8 x float> %v361, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v372 = shufflevector <8 x float> %v349, <8 x float> %v361, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v373 = shufflevector <8 x float> %v352, <8 x float> %v364, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v374 = shufflevector <8 x float> %v352, <8 x float> %v364, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v375 = shufflevector <8 x float> %v355, <8 x float> %v367, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v376 = shufflevector <8 x float> %v355, <8 x float> %v367, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v377 = shufflevector <8 x float> %v358, <8 x float> %v370, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v378 = shufflevector <8 x float> %v358, <8 x float> %v370, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v379 = shufflevector <8 x float> %v371, <8 x float> %v375, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v380 = shufflevector <8 x float> %v371, <8 x float> %v375, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v381 = shufflevector <8 x float> %v373, <8 x float> %v377, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v382 = shufflevector <8 x float> %v373, <8 x float> %v377, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v383 = shufflevector <8 x float> %v372, <8 x float> %v376, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v384 = shufflevector <8 x float> %v372, <8 x float> %v376, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v385 = shufflevector <8 x float> %v374, <8 x float> %v378, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v386 = shufflevector <8 x float> %v374, <8 x float> %v378, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v387 = shufflevector <8 x float> %v379, <8 x float> %v381, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v388 = shufflevector <8 x float> %v379, <8 x float> %v381, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v389 = shufflevector <8 x float> %v380, <8 x float> %v382, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v390 = shufflevector <8 x float> %v380, <8 x float> %v382, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v391 = shufflevector <8 x float> %v383, <8 x float> %v385, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v392 = shufflevector <8 x float> %v383, <8 x float> %v385, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v393 = shufflevector <8 x float> %v384, <8 x float> %v386, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v394 = shufflevector <8 x float> %v384, <8 x float> %v386, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v395 = add i64 %v345, 0
  %v396 = mul i64 %v395, 16
  %v397 = getelementptr inbounds float, ptr %v331, i64 %v396
  store <8 x float> %v387, ptr %v397, align 4
  %v398 = add i64 %v345, 1
  %v399 = mul i64 %v398, 16
  %v400 = getelementptr inbounds float, ptr %v331, i64 %v399
  store <8 x float> %v388, ptr %v400, align 4
  %v401 = add i64 %v345, 2
  %v402 = mul i64 %v401, 16
  %v403 = getelementptr inbounds float, ptr %v331, i64 %v402
  store <8 x float> %v389, ptr %v403, align 4
  %v404 = add i64 %v345, 3
  %v405 = mul i64 %v404, 16
  %v406 = getelementptr inbounds float, ptr %v331, i64 %v405
  store <8 x float> %v390, ptr %v406, align 4
  %v407 = add i64 %v345, 4
  %v408 = mul i64 %v407, 16
  %v409 = getelementptr inbounds float, ptr %v331, i64 %v408
  store <8 x float> %v391, ptr %v409, align 4
  %v410 = add i64 %v345, 5
  %v411 = mul i64 %v410, 16
  %v412 = getelementptr inbounds float, ptr %v331, i64 %v411
  store <8 x float> %v392, ptr %v412, align 4
  %v413 = add i64 %v345, 6
  %v414 = mul i64 %v413, 16
  %v415 = getelementptr inbounds float, ptr %v331, i64 %v414
  store <8 x float> %v393, ptr %v415, align 4
  %v416 = add i64 %v345, 7
  %v417 = mul i64 %v416, 16
  %v418 = getelementptr inbounds float, ptr %v331, i64 %v417
  store <8 x float> %v394, ptr %v418, align 4
  %v419 = add nsw i64 %v345, 8
  br label %b65
b67:
  br label %b68
b68:
  %v420 = phi i64 [ 8, %b67 ], [ %v428, %b69 ]
  %v421 = icmp slt i64 %v420, 8
  br i1 %v421, label %b69, label %b70
b69:
  %v422 = mul i64 %v420, 1
  %v423 = getelementptr inbounds float, ptr %v343, i64 %v422
  %v424 = getelementptr float, ptr %v423, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v425 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v424, <8 x i1> %v340, <8 x float> zeroinitializer)
  %v426 = mul i64 %v420, 16
  %v427 = getelementptr inbounds float, ptr %v331, i64 %v426
  store <8 x float> %v425, ptr %v427, align 4
  %v428 = add nsw i64 %v420, 1
  br label %b68
b70:
  br label %b64
b64:
  %v429 = icmp slt i64 %v334, 8
  br i1 %v429, label %b71, label %b72
b71:
  br label %b73
b73:
  %v430 = phi i64 [ 0, %b71 ], [ %v438, %b74 ]
  %v431 = icmp slt i64 %v430, 8
  br i1 %v431, label %b74, label %b75
b74:
  %v432 = mul i64 %v430, 1
  %v433 = getelementptr inbounds float, ptr %v343, i64 %v432
  %v434 = getelementptr float, ptr %v433, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v435 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v434, <8 x i1> %v340, <8 x float> zeroinitializer)
  %v436 = mul i64 %v430, 16
  %v437 = getelementptr inbounds float, ptr %v331, i64 %v436
  store <8 x float> %v435, ptr %v437, align 4
  %v438 = add nsw i64 %v430, 1
  br label %b73
b75:
  br label %b72
b72:
  %v439 = add i64 %v217, 128
  %v440 = add nsw i64 %v215, 1
  br label %b47
b49:
  br label %b46
b46:
  %v441 = icmp sgt i64 %v3, 1
  br i1 %v441, label %b76, label %b77
b76:
  %v442 = getelementptr inbounds i64, ptr %v1, i64 3
  %v443 = atomicrmw add ptr %v442, i64 1 acq_rel
  %v444 = load i64, ptr %v91, align 8
  %v445 = add i64 %v444, 1
  store i64 %v445, ptr %v91, align 8
  %v446 = mul i64 %v3, %v445
  br label %b78
b78:
  %v447 = load atomic i64, ptr %v442 acquire, align 8
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b79, label %b80
b79:
  %v449 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v450 = getelementptr inbounds float, ptr %v93, i64 128
  %v451 = getelementptr inbounds float, ptr %v93, i64 192
  %v452 = getelementptr inbounds i64, ptr %v1, i64 4
  %v453 = load i64, ptr %v452, align 8
  %v454 = icmp eq i64 %v453, 0
  br i1 %v454, label %b81, label %b82
b81:
  %v455 = add i64 1, 0
  %v456 = sdiv i64 %v455, 1
  %v457 = add i64 %v2, 1
  %v458 = mul i64 %v456, %v2
  %v459 = sdiv i64 %v458, %v3
  %v460 = mul i64 %v459, 1
  %v461 = icmp slt i64 %v460, 1
  %v462 = select i1 %v461, i64 %v460, i64 1
  %v463 = mul i64 %v456, %v457
  %v464 = sdiv i64 %v463, %v3
  %v465 = mul i64 %v464, 1
  %v466 = icmp slt i64 %v465, 1
  %v467 = select i1 %v466, i64 %v465, i64 1
  %v468 = icmp slt i64 %v467, 1
  %v469 = select i1 %v468, i64 %v467, i64 1
  br label %b83
b83:
  %v470 = phi i64 [ %v462, %b81 ], [ %v585, %b95 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b84, label %b85
b84:
  %v472 = mul i64 %v470, 64
  %v473 = mul i64 %v470, 8
  %v474 = add i64 %v472, 0
  %v475 = add i64 %v473, 0
  %v476 = getelementptr inbounds float, ptr %v450, i64 %v474
  %v477 = sub i64 8, %v475
  %v478 = icmp slt i64 %v477, 0
  %v479 = select i1 %v478, i64 0, i64 %v477
  %v480 = icmp ult i64 %v479, 8
  %v481 = select i1 %v480, i64 %v479, i64 8
  %v482 = trunc i64 %v481 to i32
  %v483 = insertelement <8 x i32> poison, i32 %v482, i64 0
  %v484 = shufflevector <8 x i32> %v483, <8 x i32> poison, <8 x i32> zeroinitializer
  %v485 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v484
  %v486 = mul i64 %v475, 8
  %v487 = add i64 0, %v486
  %v488 = getelementptr inbounds float, ptr %v18, i64 %v487
  %v489 = icmp sge i64 %v479, 8
  br i1 %v489, label %b86, label %b87
b86:
  br label %b88
b88:
  %v490 = phi i64 [ 0, %b86 ], [ %v564, %b89 ]
  %v491 = icmp slt i64 %v490, 8
  br i1 %v491, label %b89, label %b90
b89:
  %v492 = add i64 %v490, 0
  %v493 = getelementptr inbounds float, ptr %v488, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 %v490, 8
  %v496 = getelementptr inbounds float, ptr %v488, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 %v490, 16
  %v499 = getelementptr inbounds float, ptr %v488, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = add i64 %v490, 24
  %v502 = getelementptr inbounds float, ptr %v488, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 %v490, 32
  %v505 = getelementptr inbounds float, ptr %v488, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = add i64 %v490, 40
  %v508 = getelementptr inbounds float, ptr %v488, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 %v490, 48
  %v511 = getelementptr inbounds float, ptr %v488, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = add i64 %v490, 56
  %v514 = getelementptr inbounds float, ptr %v488, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v517 = shufflevector <8 x float> %v494, <8 x float> %v506, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v518 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v519 = shufflevector <8 x float> %v497, <8 x float> %v509, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v520 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v521 = shufflevector <8 x float> %v500, <8 x float> %v512, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v522 = shufflevector <8 x float> %v503, <8 x float> %v515, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v523 = shufflevector <8 x float> %v503, <8 x float> %v515, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v524 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v525 = shufflevector <8 x float> %v516, <8 x float> %v520, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v526 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v527 = shufflevector <8 x float> %v518, <8 x float> %v522, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v528 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v529 = shufflevector <8 x float> %v517, <8 x float> %v521, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v531 = shufflevector <8 x float> %v519, <8 x float> %v523, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v533 = shufflevector <8 x float> %v524, <8 x float> %v526, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v534 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v535 = shufflevector <8 x float> %v525, <8 x float> %v527, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v536 = shufflevector <8 x float> %v528, <8 x float> %v530, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v537 = shufflevector <8 x float> %v528, <8 x float> %v530, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v538 = shufflevector <8 x float> %v529, <8 x float> %v531, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v539 = shufflevector <8 x float> %v529, <8 x float> %v531, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v540 = add i64 %v490, 0
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v476, i64 %v541
  store <8 x float> %v532, ptr %v542, align 4
  %v543 = add i64 %v490, 1
  %v544 = mul i64 %v543, 8
  %v545 = getelementptr inbounds float, ptr %v476, i64 %v544
  store <8 x float> %v533, ptr %v545, align 4
  %v546 = add i64 %v490, 2
  %v547 = mul i64 %v546, 8
  %v548 = getelementptr inbounds float, ptr %v476, i64 %v547
  store <8 x float> %v534, ptr %v548, align 4
  %v549 = add i64 %v490, 3
  %v550 = mul i64 %v549, 8
  %v551 = getelementptr inbounds float, ptr %v476, i64 %v550
  store <8 x float> %v535, ptr %v551, align 4
  %v552 = add i64 %v490, 4
  %v553 = mul i64 %v552, 8
  %v554 = getelementptr inbounds float, ptr %v476, i64 %v553
  store <8 x float> %v536, ptr %v554, align 4
  %v555 = add i64 %v490, 5
  %v556 = mul i64 %v555, 8
  %v557 = getelementptr inbounds float, ptr %v476, i64 %v556
  store <8 x float> %v537, ptr %v557, align 4
  %v558 = add i64 %v490, 6
  %v559 = mul i64 %v558, 8
  %v560 = getelementptr inbounds float, ptr %v476, i64 %v559
  store <8 x float> %v538, ptr %v560, align 4
  %v561 = add i64 %v490, 7
  %v562 = mul i64 %v561, 8
  %v563 = getelementptr inbounds float, ptr %v476, i64 %v562
  store <8 x float> %v539, ptr %v563, align 4
  %v564 = add nsw i64 %v490, 8
  br label %b88
b90:
  br label %b91
b91:
  %v565 = phi i64 [ 8, %b90 ], [ %v573, %b92 ]
  %v566 = icmp slt i64 %v565, 8
  br i1 %v566, label %b92, label %b93
b92:
  %v567 = mul i64 %v565, 1
  %v568 = getelementptr inbounds float, ptr %v488, i64 %v567
  %v569 = getelementptr float, ptr %v568, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v570 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v569, <8 x i1> %v485, <8 x float> zeroinitializer)
  %v571 = mul i64 %v565, 8
  %v572 = getelementptr inbounds float, ptr %v476, i64 %v571
  store <8 x float> %v570, ptr %v572, align 4
  %v573 = add nsw i64 %v565, 1
  br label %b91
b93:
  br label %b87
b87:
  %v574 = icmp slt i64 %v479, 8
  br i1 %v574, label %b94, label %b95
b94:
  br label %b96
b96:
  %v575 = phi i64 [ 0, %b94 ], [ %v583, %b97 ]
  %v576 = icmp slt i64 %v575, 8
  br i1 %v576, label %b97, label %b98
b97:
  %v577 = mul i64 %v575, 1
  %v578 = getelementptr inbounds float, ptr %v488, i64 %v577
  %v579 = getelementptr float, ptr %v578, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v580 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v579, <8 x i1> %v485, <8 x float> zeroinitializer)
  %v581 = mul i64 %v575, 8
  %v582 = getelementptr inbounds float, ptr %v476, i64 %v581
  store <8 x float> %v580, ptr %v582, align 4
  %v583 = add nsw i64 %v575, 1
  br label %b96
b98:
  br label %b95
b95:
  %v584 = add i64 %v472, 64
  %v585 = add nsw i64 %v470, 1
  br label %b83
b85:
  %v586 = add i64 1, 0
  %v587 = sdiv i64 %v586, 1
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, 1
  %v593 = select i1 %v592, i64 %v591, i64 1
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 1
  %v597 = icmp slt i64 %v596, 1
  %v598 = select i1 %v597, i64 %v596, i64 1
  %v599 = icmp slt i64 %v598, 1
  %v600 = select i1 %v599, i64 %v598, i64 1
  br label %b99
b99:
  %v601 = phi i64 [ %v593, %b85 ], [ %v716, %b111 ]
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b100, label %b101
b100:
  %v603 = mul i64 %v601, 64
  %v604 = mul i64 %v601, 8
  %v605 = add i64 %v603, 0
  %v606 = add i64 %v604, 0
  %v607 = getelementptr inbounds float, ptr %v451, i64 %v605
  %v608 = sub i64 8, %v606
  %v609 = icmp slt i64 %v608, 0
  %v610 = select i1 %v609, i64 0, i64 %v608
  %v611 = icmp ult i64 %v610, 8
  %v612 = select i1 %v611, i64 %v610, i64 8
  %v613 = trunc i64 %v612 to i32
  %v614 = insertelement <8 x i32> poison, i32 %v613, i64 0
  %v615 = shufflevector <8 x i32> %v614, <8 x i32> poison, <8 x i32> zeroinitializer
  %v616 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v615
  %v617 = mul i64 %v606, 8
  %v618 = add i64 0, %v617
  %v619 = getelementptr inbounds float, ptr %v22, i64 %v618
  %v620 = icmp sge i64 %v610, 8
  br i1 %v620, label %b102, label %b103
b102:
  br label %b104
b104:
  %v621 = phi i64 [ 0, %b102 ], [ %v695, %b105 ]
  %v622 = icmp slt i64 %v621, 8
  br i1 %v622, label %b105, label %b106
b105:
  %v623 = add i64 %v621, 0
  %v624 = getelementptr inbounds float, ptr %v619, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = add i64 %v621, 8
  %v627 = getelementptr inbounds float, ptr %v619, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = add i64 %v621, 16
  %v630 = getelementptr inbounds float, ptr %v619, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 %v621, 24
  %v633 = getelementptr inbounds float, ptr %v619, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 %v621, 32
  %v636 = getelementptr inbounds float, ptr %v619, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 %v621, 40
  %v639 = getelementptr inbounds float, ptr %v619, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = add i64 %v621, 48
  %v642 = getelementptr inbounds float, ptr %v619, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 %v621, 56
  %v645 = getelementptr inbounds float, ptr %v619, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = shufflevector <8 x float> %v625, <8 x float> %v637, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v648 = shufflevector <8 x float> %v625, <8 x float> %v637, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v649 = shufflevector <8 x float> %v628, <8 x float> %v640, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v650 = shufflevector <8 x float> %v628, <8 x float> %v640, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v651 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v652 = shufflevector <8 x float> %v631, <8 x float> %v643, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v653 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v654 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v655 = shufflevector <8 x float> %v647, <8 x float> %v651, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v656 = shufflevector <8 x float> %v647, <8 x float> %v651, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v657 = shufflevector <8 x float> %v649, <8 x float> %v653, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v658 = shufflevector <8 x float> %v649, <8 x float> %v653, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v659 = shufflevector <8 x float> %v648, <8 x float> %v652, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v660 = shufflevector <8 x float> %v648, <8 x float> %v652, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v661 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v662 = shufflevector <8 x float> %v650, <8 x float> %v654, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v663 = shufflevector <8 x float> %v655, <8 x float> %v657, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v664 = shufflevector <8 x float> %v655, <8 x float> %v657, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v665 = shufflevector <8 x float> %v656, <8 x float> %v658, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v666 = shufflevector <8 x float> %v656, <8 x float> %v658, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v667 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v668 = shufflevector <8 x float> %v659, <8 x float> %v661, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v669 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v670 = shufflevector <8 x float> %v660, <8 x float> %v662, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v671 = add i64 %v621, 0
  %v672 = mul i64 %v671, 8
  %v673 = getelementptr inbounds float, ptr %v607, i64 %v672
  store <8 x float> %v663, ptr %v673, align 4
  %v674 = add i64 %v621, 1
  %v675 = mul i64 %v674, 8
  %v676 = getelementptr inbounds float, ptr %v607, i64 %v675
  store <8 x float> %v664, ptr %v676, align 4
  %v677 = add i64 %v621, 2
  %v678 = mul i64 %v677, 8
  %v679 = getelementptr inbounds float, ptr %v607, i64 %v678
  store <8 x float> %v665, ptr %v679, align 4
  %v680 = add i64 %v621, 3
  %v681 = mul i64 %v680, 8
  %v682 = getelementptr inbounds float, ptr %v607, i64 %v681
  store <8 x float> %v666, ptr %v682, align 4
  %v683 = add i64 %v621, 4
  %v684 = mul i64 %v683, 8
  %v685 = getelementptr inbounds float, ptr %v607, i64 %v684
  store <8 x float> %v667, ptr %v685, align 4
  %v686 = add i64 %v621, 5
  %v687 = mul i64 %v686, 8
  %v688 = getelementptr inbounds float, ptr %v607, i64 %v687
  store <8 x float> %v668, ptr %v688, align 4
  %v689 = add i64 %v621, 6
  %v690 = mul i64 %v689, 8
  %v691 = getelementptr inbounds float, ptr %v607, i64 %v690
  store <8 x float> %v669, ptr %v691, align 4
  %v692 = add i64 %v621, 7
  %v693 = mul i64 %v692, 8
  %v694 = getelementptr inbounds float, ptr %v607, i64 %v693
  store <8 x float> %v670, ptr %v694, align 4
  %v695 = add nsw i64 %v621, 8
  br label %b104
b106:
  br label %b107
b107:
  %v696 = phi i64 [ 8, %b106 ], [ %v704, %b108 ]
  %v697 = icmp slt i64 %v696, 8
  br i1 %v697, label %b108, label %b109
b108:
  %v698 = mul i64 %v696, 1
  %v699 = getelementptr inbounds float, ptr %v619, i64 %v698
  %v700 = getelementptr float, ptr %v699, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v701 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v700, <8 x i1> %v616, <8 x float> zeroinitializer)
  %v702 = mul i64 %v696, 8
  %v703 = getelementptr inbounds float, ptr %v607, i64 %v702
  store <8 x float> %v701, ptr %v703, align 4
  %v704 = add nsw i64 %v696, 1
  br label %b107
b109:
  br label %b103
b103:
  %v705 = icmp slt i64 %v610, 8
  br i1 %v705, label %b110, label %b111
b110:
  br label %b112
b112:
  %v706 = phi i64 [ 0, %b110 ], [ %v714, %b113 ]
  %v707 = icmp slt i64 %v706, 8
  br i1 %v707, label %b113, label %b114
b113:
  %v708 = mul i64 %v706, 1
  %v709 = getelementptr inbounds float, ptr %v619, i64 %v708
  %v710 = getelementptr float, ptr %v709, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v711 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v710, <8 x i1> %v616, <8 x float> zeroinitializer)
  %v712 = mul i64 %v706, 8
  %v713 = getelementptr inbounds float, ptr %v607, i64 %v712
  store <8 x float> %v711, ptr %v713, align 4
  %v714 = add nsw i64 %v706, 1
  br label %b112
b114:
  br label %b111
b111:
  %v715 = add i64 %v603, 64
  %v716 = add nsw i64 %v601, 1
  br label %b99
b101:
  br label %b82
b82:
  %v717 = icmp sgt i64 %v3, 1
  br i1 %v717, label %b115, label %b116
b115:
  %v718 = getelementptr inbounds i64, ptr %v1, i64 3
  %v719 = atomicrmw add ptr %v718, i64 1 acq_rel
  %v720 = load i64, ptr %v91, align 8
  %v721 = add i64 %v720, 1
  store i64 %v721, ptr %v91, align 8
  %v722 = mul i64 %v3, %v721
  br label %b117
b117:
  %v723 = load atomic i64, ptr %v718 acquire, align 8
  %v724 = icmp slt i64 %v723, %v722
  br i1 %v724, label %b118, label %b119
b118:
  %v725 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v726 = getelementptr inbounds i64, ptr %v1, i64 5
  %v727 = load i64, ptr %v726, align 8
  br label %b120
b120:
  %v728 = phi i64 [ 0, %b116 ], [ %v1165, %b183 ]
  %v729 = icmp slt i64 %v728, %v5
  br i1 %v729, label %b121, label %b122
b121:
  %v730 = add i64 %v728, %v727
  %v731 = icmp slt i64 %v730, %v5
  %v732 = select i1 %v731, i64 %v730, i64 %v5
  %v733 = sub i64 %v732, %v728
  %v734 = mul i64 %v733, %v7
  %v736 = add i64 %v734, 0
  %v737 = sdiv i64 %v736, 1
  %v738 = add i64 %v2, 1
  %v739 = mul i64 %v737, %v2
  %v740 = sdiv i64 %v739, %v3
  %v741 = mul i64 %v740, 1
  %v742 = icmp slt i64 %v741, %v734
  %v743 = select i1 %v742, i64 %v741, i64 %v734
  %v744 = mul i64 %v737, %v738
  %v745 = sdiv i64 %v744, %v3
  %v746 = mul i64 %v745, 1
  %v747 = icmp slt i64 %v746, %v734
  %v748 = select i1 %v747, i64 %v746, i64 %v734
  %v749 = mul i64 %v728, %v7
  %v750 = add i64 %v743, %v749
  %v751 = add i64 %v748, %v749
  br label %b123
b123:
  %v752 = phi i64 [ %v750, %b121 ], [ %v805, %b128 ]
  %v753 = icmp slt i64 %v752, %v751
  br i1 %v753, label %b124, label %b125
b124:
  %v754 = add i64 %v752, 96
  %v755 = icmp slt i64 %v754, %v751
  %v756 = select i1 %v755, i64 %v754, i64 %v751
  br label %b126
b126:
  %v757 = phi i64 [ 0, %b124 ], [ %v804, %b131 ]
  %v758 = icmp slt i64 %v757, 1
  br i1 %v758, label %b127, label %b128
b127:
  %v759 = sub i64 %v756, %v752
  %v760 = sub i64 6, 1
  %v761 = add i64 %v759, %v760
  %v762 = sdiv i64 %v761, 6
  br label %b129
b129:
  %v763 = phi i64 [ 0, %b127 ], [ %v803, %b136 ]
  %v764 = icmp slt i64 %v763, %v762
  br i1 %v764, label %b130, label %b131
b130:
  %v765 = mul i64 %v759, %v763
  %v766 = sdiv i64 %v765, %v762
  %v767 = add i64 %v752, %v766
  %v768 = add i64 %v763, 1
  %v769 = mul i64 %v759, %v768
  %v770 = sdiv i64 %v769, %v762
  %v771 = add i64 %v752, %v770
  %v772 = mul i64 %v757, 128
  %v773 = getelementptr inbounds float, ptr %v196, i64 %v772
  %v774 = sub i64 %v771, %v767
  %v775 = mul i64 %v767, 8
  %v776 = getelementptr inbounds float, ptr %v10, i64 %v775
  %v777 = getelementptr inbounds float, ptr %v776, i64 0
  %v778 = sub i64 %v774, 1
  %v779 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v778
  %v780 = load ptr, ptr %v779, align 4
  %v781 = icmp sgt i64 %v774, 0
  br i1 %v781, label %b132, label %b133
b132:
  call void %v780(ptr %v777, i64 8, ptr %v773, i64 8, ptr %v735)
  br label %b133
b133:
  %v782 = add i64 %v772, 128
  br label %b134
b134:
  %v783 = phi i64 [ %v767, %b133 ], [ %v802, %b139 ]
  %v784 = icmp slt i64 %v783, %v771
  br i1 %v784, label %b135, label %b136
b135:
  %v785 = sub i64 %v783, %v767
  %v786 = mul i64 %v785, 16
  %v787 = getelementptr inbounds float, ptr %v735, i64 %v786
  %v788 = mul i64 %v783, 16
  %v789 = getelementptr inbounds float, ptr %v52, i64 %v788
  br label %b137
b137:
  %v790 = phi i64 [ 0, %b135 ], [ %v801, %b138 ]
  %v791 = icmp slt i64 %v790, 2
  br i1 %v791, label %b138, label %b139
b138:
  %v792 = mul i64 %v757, 2
  %v793 = add i64 %v792, %v790
  %v794 = mul i64 %v793, 8
  %v795 = add i64 0, %v790
  %v796 = mul i64 %v795, 8
  %v797 = getelementptr inbounds float, ptr %v787, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = add i64 0, %v794
  %v800 = getelementptr inbounds float, ptr %v789, i64 %v799
  store <8 x float> %v798, ptr %v800, align 4
  %v801 = add nsw i64 %v790, 1
  br label %b137
b139:
  %v802 = add nsw i64 %v783, 1
  br label %b134
b136:
  %v803 = add nsw i64 %v763, 1
  br label %b129
b131:
  %v804 = add nsw i64 %v757, 1
  br label %b126
b128:
  %v805 = add nsw i64 %v752, 96
  br label %b123
b125:
  %v806 = icmp sgt i64 %v3, 1
  br i1 %v806, label %b140, label %b141
b140:
  %v807 = getelementptr inbounds i64, ptr %v1, i64 3
  %v808 = atomicrmw add ptr %v807, i64 1 acq_rel
  %v809 = load i64, ptr %v91, align 8
  %v810 = add i64 %v809, 1
  store i64 %v810, ptr %v91, align 8
  %v811 = mul i64 %v3, %v810
  br label %b142
b142:
  %v812 = load atomic i64, ptr %v807 acquire, align 8
  %v813 = icmp slt i64 %v812, %v811
  br i1 %v813, label %b143, label %b144
b143:
  %v814 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  br label %b145
b145:
  %v815 = phi i64 [ %v728, %b141 ], [ %v1155, %b167 ]
  %v816 = icmp slt i64 %v815, %v732
  br i1 %v816, label %b146, label %b147
b146:
  %v818 = add i64 %v7, 0
  %v819 = sdiv i64 %v818, 1
  %v820 = add i64 %v2, 1
  %v821 = mul i64 %v819, %v2
  %v822 = sdiv i64 %v821, %v3
  %v823 = mul i64 %v822, 1
  %v824 = icmp slt i64 %v823, %v7
  %v825 = select i1 %v824, i64 %v823, i64 %v7
  %v826 = mul i64 %v819, %v820
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 1
  %v829 = icmp slt i64 %v828, %v7
  %v830 = select i1 %v829, i64 %v828, i64 %v7
  br label %b148
b148:
  %v831 = phi i64 [ %v825, %b146 ], [ %v953, %b153 ]
  %v832 = icmp slt i64 %v831, %v830
  br i1 %v832, label %b149, label %b150
b149:
  %v833 = add i64 %v831, 96
  %v834 = icmp slt i64 %v833, %v830
  %v835 = select i1 %v834, i64 %v833, i64 %v830
  br label %b151
b151:
  %v836 = phi i64 [ 0, %b149 ], [ %v952, %b156 ]
  %v837 = icmp slt i64 %v836, 1
  br i1 %v837, label %b152, label %b153
b152:
  %v838 = sub i64 %v835, %v831
  %v839 = sub i64 8, 1
  %v840 = add i64 %v838, %v839
  %v841 = sdiv i64 %v840, 8
  br label %b154
b154:
  %v842 = phi i64 [ 0, %b152 ], [ %v951, %b161 ]
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b155, label %b156
b155:
  %v844 = mul i64 %v838, %v842
  %v845 = sdiv i64 %v844, %v841
  %v846 = add i64 %v831, %v845
  %v847 = add i64 %v842, 1
  %v848 = mul i64 %v838, %v847
  %v849 = sdiv i64 %v848, %v841
  %v850 = add i64 %v831, %v849
  %v851 = mul i64 %v836, 64
  %v852 = getelementptr inbounds float, ptr %v450, i64 %v851
  %v853 = sub i64 %v850, %v846
  %v854 = add i64 %v815, 0
  %v855 = and i64 %v854, %v72
  %v856 = mul i64 %v855, %v7
  %v857 = add i64 %v856, %v846
  %v858 = mul i64 %v857, 8
  %v859 = getelementptr inbounds float, ptr %v28, i64 %v858
  %v860 = getelementptr inbounds float, ptr %v859, i64 0
  %v861 = sub i64 %v853, 1
  %v862 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v861
  %v863 = load ptr, ptr %v862, align 4
  %v864 = icmp sgt i64 %v853, 0
  br i1 %v864, label %b157, label %b158
b157:
  call void %v863(ptr %v860, i64 8, ptr %v852, i64 8, ptr %v817)
  br label %b158
b158:
  %v865 = add i64 %v851, 64
  br label %b159
b159:
  %v866 = phi i64 [ %v846, %b158 ], [ %v950, %b164 ]
  %v867 = icmp slt i64 %v866, %v850
  br i1 %v867, label %b160, label %b161
b160:
  %v868 = sub i64 %v866, %v846
  %v869 = mul i64 %v868, 8
  %v870 = getelementptr inbounds float, ptr %v817, i64 %v869
  %v871 = add i64 %v815, 0
  %v872 = and i64 %v871, %v76
  %v873 = mul i64 %v872, %v7
  %v874 = add i64 %v873, %v866
  %v875 = mul i64 %v874, 16
  %v876 = getelementptr inbounds float, ptr %v52, i64 %v875
  %v877 = add i64 %v815, 0
  %v878 = and i64 %v877, %v72
  %v879 = mul i64 %v878, %v7
  %v880 = add i64 %v879, %v866
  %v881 = mul i64 %v880, 8
  %v882 = getelementptr inbounds float, ptr %v28, i64 %v881
  %v883 = add i64 %v815, 0
  %v884 = and i64 %v883, %v78
  %v885 = mul i64 %v884, %v7
  %v886 = add i64 %v885, %v866
  %v887 = mul i64 %v886, 8
  %v888 = getelementptr inbounds float, ptr %v54, i64 %v887
  %v889 = add i64 %v815, 0
  %v890 = and i64 %v889, %v80
  %v891 = mul i64 %v890, %v7
  %v892 = add i64 %v891, %v866
  %v893 = mul i64 %v892, 8
  %v894 = getelementptr inbounds float, ptr %v56, i64 %v893
  br label %b162
b162:
  %v895 = phi i64 [ 0, %b160 ], [ %v949, %b163 ]
  %v896 = icmp slt i64 %v895, 1
  br i1 %v896, label %b163, label %b164
b163:
  %v897 = mul i64 %v836, 1
  %v898 = add i64 %v897, %v895
  %v899 = mul i64 %v898, 8
  %v900 = add i64 0, %v895
  %v901 = mul i64 %v900, 8
  %v902 = getelementptr inbounds float, ptr %v870, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = add i64 0, %v899
  %v905 = getelementptr inbounds float, ptr %v20, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = add i64 8, %v899
  %v908 = getelementptr inbounds float, ptr %v876, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = fadd <8 x float> %v909, %v903
  %v911 = fadd <8 x float> %v906, %v910
  %v912 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v911)
  %v913 = fneg <8 x float> %v912
  %v914 = fcmp olt <8 x float> %v913, splat (float 0xC05A400000000000)
  %v915 = select <8 x i1> %v914, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v913
  %v916 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v915, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v917 = fsub <8 x float> %v916, splat (float 0x4168000000000000)
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v915)
  %v919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v918)
  %v920 = bitcast <8 x float> %v916 to <8 x i32>
  %v921 = fmul <8 x float> %v919, %v919
  %v922 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v919, <8 x float> splat (float 0x3F81227F40000000))
  %v923 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v919, <8 x float> splat (float 0x3FA5556740000000))
  %v924 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v923, <8 x float> %v919, <8 x float> splat (float 0x3FC5554B00000000))
  %v925 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v924, <8 x float> %v919, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v921, <8 x float> %v925, <8 x float> %v919)
  %v927 = sub <8 x i32> %v920, splat (i32 1262485250)
  %v928 = lshr <8 x i32> %v927, splat (i32 1)
  %v929 = sub <8 x i32> %v927, %v928
  %v930 = shl <8 x i32> %v928, splat (i32 23)
  %v931 = bitcast <8 x i32> %v930 to <8 x float>
  %v932 = shl <8 x i32> %v929, splat (i32 23)
  %v933 = bitcast <8 x i32> %v932 to <8 x float>
  %v934 = fadd <8 x float> %v926, splat (float 0x3FF0000000000000)
  %v935 = fmul <8 x float> %v934, %v931
  %v936 = fmul <8 x float> %v935, %v933
  %v937 = fcmp olt <8 x float> %v911, splat (float 0x0000000000000000)
  %v938 = select <8 x i1> %v937, <8 x float> %v936, <8 x float> splat (float 0x3FF0000000000000)
  %v939 = fadd <8 x float> %v936, splat (float 0x3FF0000000000000)
  %v940 = fdiv <8 x float> %v938, %v939
  %v941 = add i64 0, %v899
  %v942 = getelementptr inbounds float, ptr %v882, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = fmul <8 x float> %v940, %v943
  %v945 = add i64 0, %v899
  %v946 = getelementptr inbounds float, ptr %v888, i64 %v945
  store <8 x float> %v940, ptr %v946, align 4
  %v947 = add i64 0, %v899
  %v948 = getelementptr inbounds float, ptr %v894, i64 %v947
  store <8 x float> %v944, ptr %v948, align 4
  %v949 = add nsw i64 %v895, 1
  br label %b162
b164:
  %v950 = add nsw i64 %v866, 1
  br label %b159
b161:
  %v951 = add nsw i64 %v842, 1
  br label %b154
b156:
  %v952 = add nsw i64 %v836, 1
  br label %b151
b153:
  %v953 = add nsw i64 %v831, 96
  br label %b148
b150:
  %v955 = add i64 %v7, 0
  %v956 = sdiv i64 %v955, 1
  %v957 = add i64 %v2, 1
  %v958 = mul i64 %v956, %v2
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, %v7
  %v962 = select i1 %v961, i64 %v960, i64 %v7
  %v963 = mul i64 %v956, %v957
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, %v7
  %v967 = select i1 %v966, i64 %v965, i64 %v7
  br label %b165
b165:
  %v968 = phi i64 [ %v962, %b150 ], [ %v1154, %b170 ]
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b166, label %b167
b166:
  %v970 = add i64 %v968, 96
  %v971 = icmp slt i64 %v970, %v967
  %v972 = select i1 %v971, i64 %v970, i64 %v967
  br label %b168
b168:
  %v973 = phi i64 [ 0, %b166 ], [ %v1153, %b173 ]
  %v974 = icmp slt i64 %v973, 1
  br i1 %v974, label %b169, label %b170
b169:
  %v975 = sub i64 %v972, %v968
  %v976 = sub i64 8, 1
  %v977 = add i64 %v975, %v976
  %v978 = sdiv i64 %v977, 8
  br label %b171
b171:
  %v979 = phi i64 [ 0, %b169 ], [ %v1152, %b178 ]
  %v980 = icmp slt i64 %v979, %v978
  br i1 %v980, label %b172, label %b173
b172:
  %v981 = mul i64 %v975, %v979
  %v982 = sdiv i64 %v981, %v978
  %v983 = add i64 %v968, %v982
  %v984 = add i64 %v979, 1
  %v985 = mul i64 %v975, %v984
  %v986 = sdiv i64 %v985, %v978
  %v987 = add i64 %v968, %v986
  %v988 = mul i64 %v973, 64
  %v989 = getelementptr inbounds float, ptr %v451, i64 %v988
  %v990 = sub i64 %v987, %v983
  %v991 = add i64 %v815, 0
  %v992 = and i64 %v991, %v80
  %v993 = mul i64 %v992, %v7
  %v994 = add i64 %v993, %v983
  %v995 = mul i64 %v994, 8
  %v996 = getelementptr inbounds float, ptr %v56, i64 %v995
  %v997 = getelementptr inbounds float, ptr %v996, i64 0
  %v998 = sub i64 %v990, 1
  %v999 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v998
  %v1000 = load ptr, ptr %v999, align 4
  %v1001 = icmp sgt i64 %v990, 0
  br i1 %v1001, label %b174, label %b175
b174:
  call void %v1000(ptr %v997, i64 8, ptr %v989, i64 8, ptr %v954)
  br label %b175
b175:
  %v1002 = add i64 %v988, 64
  br label %b176
b176:
  %v1003 = phi i64 [ %v983, %b175 ], [ %v1151, %b181 ]
  %v1004 = icmp slt i64 %v1003, %v987
  br i1 %v1004, label %b177, label %b178
b177:
  %v1005 = sub i64 %v1003, %v983
  %v1006 = mul i64 %v1005, 8
  %v1007 = getelementptr inbounds float, ptr %v954, i64 %v1006
  %v1008 = add i64 %v815, 0
  %v1009 = and i64 %v1008, %v68
  %v1010 = mul i64 %v1009, %v7
  %v1011 = add i64 %v1010, %v1003
  %v1012 = mul i64 %v1011, 8
  %v1013 = getelementptr inbounds float, ptr %v10, i64 %v1012
  %v1014 = add i64 %v815, 0
  %v1015 = and i64 %v1014, %v76
  %v1016 = mul i64 %v1015, %v7
  %v1017 = add i64 %v1016, %v1003
  %v1018 = mul i64 %v1017, 16
  %v1019 = getelementptr inbounds float, ptr %v52, i64 %v1018
  %v1020 = add i64 %v815, 0
  %v1021 = and i64 %v1020, %v72
  %v1022 = mul i64 %v1021, %v7
  %v1023 = add i64 %v1022, %v1003
  %v1024 = mul i64 %v1023, 8
  %v1025 = getelementptr inbounds float, ptr %v28, i64 %v1024
  %v1026 = add i64 %v815, 0
  %v1027 = and i64 %v1026, %v82
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v1003
  %v1030 = mul i64 %v1029, 8
  %v1031 = getelementptr inbounds float, ptr %v58, i64 %v1030
  %v1032 = add i64 %v815, 1
  %v1033 = and i64 %v1032, %v72
  %v1034 = mul i64 %v1033, %v7
  %v1035 = add i64 %v1034, %v1003
  %v1036 = mul i64 %v1035, 8
  %v1037 = getelementptr inbounds float, ptr %v28, i64 %v1036
  br label %b179
b179:
  %v1038 = phi i64 [ 0, %b177 ], [ %v1150, %b180 ]
  %v1039 = icmp slt i64 %v1038, 1
  br i1 %v1039, label %b180, label %b181
b180:
  %v1040 = mul i64 %v973, 1
  %v1041 = add i64 %v1040, %v1038
  %v1042 = mul i64 %v1041, 8
  %v1043 = add i64 0, %v1038
  %v1044 = mul i64 %v1043, 8
  %v1045 = getelementptr inbounds float, ptr %v1007, i64 %v1044
  %v1046 = load <8 x float>, ptr %v1045, align 4
  %v1047 = add i64 0, %v1042
  %v1048 = getelementptr inbounds float, ptr %v1013, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1049)
  %v1051 = fcmp ogt <8 x float> %v1050, splat (float 0x4023000000000000)
  %v1052 = select <8 x i1> %v1051, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1050
  %v1053 = fadd <8 x float> %v1052, %v1052
  %v1054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1053, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1055 = fsub <8 x float> %v1054, splat (float 0x4168000000000000)
  %v1056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1053)
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1055, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1056)
  %v1058 = bitcast <8 x float> %v1054 to <8 x i32>
  %v1059 = fmul <8 x float> %v1057, %v1057
  %v1060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1057, <8 x float> splat (float 0x3F81227F40000000))
  %v1061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1060, <8 x float> %v1057, <8 x float> splat (float 0x3FA5556740000000))
  %v1062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1061, <8 x float> %v1057, <8 x float> splat (float 0x3FC5554B00000000))
  %v1063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1062, <8 x float> %v1057, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1059, <8 x float> %v1063, <8 x float> %v1057)
  %v1065 = shl <8 x i32> %v1058, splat (i32 23)
  %v1066 = add <8 x i32> %v1065, splat (i32 1065353216)
  %v1067 = bitcast <8 x i32> %v1066 to <8 x float>
  %v1068 = fsub <8 x float> %v1067, splat (float 0x3FF0000000000000)
  %v1069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1067, <8 x float> %v1064, <8 x float> %v1068)
  %v1070 = fadd <8 x float> %v1069, splat (float 0x4000000000000000)
  %v1071 = fdiv <8 x float> %v1069, %v1070
  %v1072 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1071, <8 x float> %v1049)
  %v1073 = fadd <8 x float> %v1046, %v1072
  %v1074 = add i64 0, %v1042
  %v1075 = getelementptr inbounds float, ptr %v24, i64 %v1074
  %v1076 = load <8 x float>, ptr %v1075, align 4
  %v1077 = fadd <8 x float> %v1073, %v1076
  %v1078 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1077)
  %v1079 = fcmp ogt <8 x float> %v1078, splat (float 0x4023000000000000)
  %v1080 = select <8 x i1> %v1079, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1078
  %v1081 = fadd <8 x float> %v1080, %v1080
  %v1082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1081, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1083 = fsub <8 x float> %v1082, splat (float 0x4168000000000000)
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1081)
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1084)
  %v1086 = bitcast <8 x float> %v1082 to <8 x i32>
  %v1087 = fmul <8 x float> %v1085, %v1085
  %v1088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1085, <8 x float> splat (float 0x3F81227F40000000))
  %v1089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1088, <8 x float> %v1085, <8 x float> splat (float 0x3FA5556740000000))
  %v1090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1089, <8 x float> %v1085, <8 x float> splat (float 0x3FC5554B00000000))
  %v1091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1090, <8 x float> %v1085, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1087, <8 x float> %v1091, <8 x float> %v1085)
  %v1093 = shl <8 x i32> %v1086, splat (i32 23)
  %v1094 = add <8 x i32> %v1093, splat (i32 1065353216)
  %v1095 = bitcast <8 x i32> %v1094 to <8 x float>
  %v1096 = fsub <8 x float> %v1095, splat (float 0x3FF0000000000000)
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> %v1092, <8 x float> %v1096)
  %v1098 = fadd <8 x float> %v1097, splat (float 0x4000000000000000)
  %v1099 = fdiv <8 x float> %v1097, %v1098
  %v1100 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1099, <8 x float> %v1077)
  %v1101 = add i64 0, %v1042
  %v1102 = getelementptr inbounds float, ptr %v1019, i64 %v1101
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = add i64 0, %v1042
  %v1105 = getelementptr inbounds float, ptr %v16, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = fadd <8 x float> %v1103, %v1106
  %v1108 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1107)
  %v1109 = fneg <8 x float> %v1108
  %v1110 = fcmp olt <8 x float> %v1109, splat (float 0xC05A400000000000)
  %v1111 = select <8 x i1> %v1110, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1109
  %v1112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1111, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1113 = fsub <8 x float> %v1112, splat (float 0x4168000000000000)
  %v1114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1113, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1111)
  %v1115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1113, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1114)
  %v1116 = bitcast <8 x float> %v1112 to <8 x i32>
  %v1117 = fmul <8 x float> %v1115, %v1115
  %v1118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1115, <8 x float> splat (float 0x3F81227F40000000))
  %v1119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> %v1115, <8 x float> splat (float 0x3FA5556740000000))
  %v1120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1119, <8 x float> %v1115, <8 x float> splat (float 0x3FC5554B00000000))
  %v1121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> %v1115, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1117, <8 x float> %v1121, <8 x float> %v1115)
  %v1123 = sub <8 x i32> %v1116, splat (i32 1262485250)
  %v1124 = lshr <8 x i32> %v1123, splat (i32 1)
  %v1125 = sub <8 x i32> %v1123, %v1124
  %v1126 = shl <8 x i32> %v1124, splat (i32 23)
  %v1127 = bitcast <8 x i32> %v1126 to <8 x float>
  %v1128 = shl <8 x i32> %v1125, splat (i32 23)
  %v1129 = bitcast <8 x i32> %v1128 to <8 x float>
  %v1130 = fadd <8 x float> %v1122, splat (float 0x3FF0000000000000)
  %v1131 = fmul <8 x float> %v1130, %v1127
  %v1132 = fmul <8 x float> %v1131, %v1129
  %v1133 = fcmp olt <8 x float> %v1107, splat (float 0x0000000000000000)
  %v1134 = select <8 x i1> %v1133, <8 x float> %v1132, <8 x float> splat (float 0x3FF0000000000000)
  %v1135 = fadd <8 x float> %v1132, splat (float 0x3FF0000000000000)
  %v1136 = fdiv <8 x float> %v1134, %v1135
  %v1137 = fmul <8 x float> %v1100, %v1136
  %v1138 = add i64 0, %v1042
  %v1139 = getelementptr inbounds float, ptr %v1025, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1142 = shufflevector <8 x float> %v1141, <8 x float> poison, <8 x i32> zeroinitializer
  %v1143 = fsub <8 x float> %v1142, %v1136
  %v1144 = fmul <8 x float> %v1140, %v1143
  %v1145 = fadd <8 x float> %v1137, %v1144
  %v1146 = add i64 0, %v1042
  %v1147 = getelementptr inbounds float, ptr %v1031, i64 %v1146
  store <8 x float> %v1100, ptr %v1147, align 4
  %v1148 = add i64 0, %v1042
  %v1149 = getelementptr inbounds float, ptr %v1037, i64 %v1148
  store <8 x float> %v1145, ptr %v1149, align 4
  %v1150 = add nsw i64 %v1038, 1
  br label %b179
b181:
  %v1151 = add nsw i64 %v1003, 1
  br label %b176
b178:
  %v1152 = add nsw i64 %v979, 1
  br label %b171
b173:
  %v1153 = add nsw i64 %v973, 1
  br label %b168
b170:
  %v1154 = add nsw i64 %v968, 96
  br label %b165
b167:
  %v1155 = add nsw i64 %v815, 1
  br label %b145
b147:
  %v1156 = icmp sgt i64 %v3, 1
  br i1 %v1156, label %b182, label %b183
b182:
  %v1157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1158 = atomicrmw add ptr %v1157, i64 1 acq_rel
  %v1159 = load i64, ptr %v91, align 8
  %v1160 = add i64 %v1159, 1
  store i64 %v1160, ptr %v91, align 8
  %v1161 = mul i64 %v3, %v1160
  br label %b184
b184:
  %v1162 = load atomic i64, ptr %v1157 acquire, align 8
  %v1163 = icmp slt i64 %v1162, %v1161
  br i1 %v1163, label %b185, label %b186
b185:
  %v1164 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v1165 = add nsw i64 %v728, %v727
  br label %b120
b122:
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
  %v91 = alloca i64, i64 1, align 8
  %v326 = alloca float, i64 64, align 4
  %v434 = alloca float, i64 64, align 4
  %v687 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 6
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 14
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 15
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 17
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 27
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 28
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 29
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
  store i64 0, ptr %v91, align 8
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v93 = load ptr, ptr %v92, align 4
  %v94 = mul i64 %v2, 15360
  %v95 = add i64 %v94, 256
  %v96 = getelementptr inbounds float, ptr %v93, i64 %v95
  %v97 = getelementptr inbounds float, ptr %v93, i64 0
  %v98 = getelementptr inbounds float, ptr %v93, i64 64
  %v99 = getelementptr inbounds i64, ptr %v1, i64 4
  %v100 = load i64, ptr %v99, align 8
  %v101 = icmp eq i64 %v100, 0
  br i1 %v101, label %b0, label %b1
b0:
  %v102 = add i64 1, 0
  %v103 = sdiv i64 %v102, 1
  %v104 = add i64 %v2, 1
  %v105 = mul i64 %v103, %v2
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, 1
  %v109 = select i1 %v108, i64 %v107, i64 1
  %v110 = mul i64 %v103, %v104
  %v111 = sdiv i64 %v110, %v3
  %v112 = mul i64 %v111, 1
  %v113 = icmp slt i64 %v112, 1
  %v114 = select i1 %v113, i64 %v112, i64 1
  %v115 = icmp slt i64 %v114, 1
  %v116 = select i1 %v115, i64 %v114, i64 1
  br label %b2
b2:
  %v117 = phi i64 [ %v109, %b0 ], [ %v145, %b7 ]
  %v118 = icmp slt i64 %v117, %v116
  br i1 %v118, label %b3, label %b4
b3:
  %v119 = mul i64 %v117, 64
  %v120 = mul i64 %v117, 8
  %v121 = add i64 %v119, 0
  %v122 = add i64 %v120, 0
  %v123 = getelementptr inbounds float, ptr %v97, i64 %v121
  %v124 = sub i64 8, %v122
  %v125 = icmp slt i64 %v124, 0
  %v126 = select i1 %v125, i64 0, i64 %v124
  %v127 = icmp ult i64 %v126, 8
  %v128 = select i1 %v127, i64 %v126, i64 8
  %v129 = trunc i64 %v128 to i32
  %v130 = insertelement <8 x i32> poison, i32 %v129, i64 0
  %v131 = shufflevector <8 x i32> %v130, <8 x i32> poison, <8 x i32> zeroinitializer
  %v132 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v131
  %v133 = mul i64 %v122, 1
  %v134 = add i64 0, %v133
  %v135 = getelementptr inbounds float, ptr %v22, i64 %v134
  br label %b5
b5:
  %v136 = phi i64 [ 0, %b3 ], [ %v143, %b6 ]
  %v137 = icmp slt i64 %v136, 8
  br i1 %v137, label %b6, label %b7
b6:
  %v138 = mul i64 %v136, 8
  %v139 = getelementptr inbounds float, ptr %v135, i64 %v138
  %v140 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v139, <8 x i1> %v132, <8 x float> zeroinitializer)
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v123, i64 %v141
  store <8 x float> %v140, ptr %v142, align 4
  %v143 = add nsw i64 %v136, 1
  br label %b5
b7:
  %v144 = add i64 %v119, 64
  %v145 = add nsw i64 %v117, 1
  br label %b2
b4:
  %v146 = add i64 1, 0
  %v147 = sdiv i64 %v146, 1
  %v148 = add i64 %v2, 1
  %v149 = mul i64 %v147, %v2
  %v150 = sdiv i64 %v149, %v3
  %v151 = mul i64 %v150, 1
  %v152 = icmp slt i64 %v151, 1
  %v153 = select i1 %v152, i64 %v151, i64 1
  %v154 = mul i64 %v147, %v148
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, 1
  %v158 = select i1 %v157, i64 %v156, i64 1
  %v159 = icmp slt i64 %v158, 1
  %v160 = select i1 %v159, i64 %v158, i64 1
  br label %b8
b8:
  %v161 = phi i64 [ %v153, %b4 ], [ %v189, %b13 ]
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b9, label %b10
b9:
  %v163 = mul i64 %v161, 64
  %v164 = mul i64 %v161, 8
  %v165 = add i64 %v163, 0
  %v166 = add i64 %v164, 0
  %v167 = getelementptr inbounds float, ptr %v98, i64 %v165
  %v168 = sub i64 8, %v166
  %v169 = icmp slt i64 %v168, 0
  %v170 = select i1 %v169, i64 0, i64 %v168
  %v171 = icmp ult i64 %v170, 8
  %v172 = select i1 %v171, i64 %v170, i64 8
  %v173 = trunc i64 %v172 to i32
  %v174 = insertelement <8 x i32> poison, i32 %v173, i64 0
  %v175 = shufflevector <8 x i32> %v174, <8 x i32> poison, <8 x i32> zeroinitializer
  %v176 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v175
  %v177 = mul i64 %v166, 1
  %v178 = add i64 0, %v177
  %v179 = getelementptr inbounds float, ptr %v18, i64 %v178
  br label %b11
b11:
  %v180 = phi i64 [ 0, %b9 ], [ %v187, %b12 ]
  %v181 = icmp slt i64 %v180, 8
  br i1 %v181, label %b12, label %b13
b12:
  %v182 = mul i64 %v180, 8
  %v183 = getelementptr inbounds float, ptr %v179, i64 %v182
  %v184 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v183, <8 x i1> %v176, <8 x float> zeroinitializer)
  %v185 = mul i64 %v180, 8
  %v186 = getelementptr inbounds float, ptr %v167, i64 %v185
  store <8 x float> %v184, ptr %v186, align 4
  %v187 = add nsw i64 %v180, 1
  br label %b11
b13:
  %v188 = add i64 %v163, 64
  %v189 = add nsw i64 %v161, 1
  br label %b8
b10:
  br label %b1
b1:
  %v190 = icmp sgt i64 %v3, 1
  br i1 %v190, label %b14, label %b15
b14:
  %v191 = getelementptr inbounds i64, ptr %v1, i64 3
  %v192 = atomicrmw add ptr %v191, i64 1 acq_rel
  %v193 = load i64, ptr %v91, align 8
  %v194 = add i64 %v193, 1
  store i64 %v194, ptr %v91, align 8
  %v195 = mul i64 %v3, %v194
  br label %b16
b16:
  %v196 = load atomic i64, ptr %v191 acquire, align 8
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b17, label %b18
b17:
  %v198 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v199 = phi i64 [ 0, %b15 ], [ %v596, %b44 ]
  %v200 = icmp slt i64 %v199, %v5
  br i1 %v200, label %b20, label %b21
b20:
  %v201 = sub i64 %v5, 1
  %v202 = sub i64 %v201, %v199
  %v203 = add i64 %v7, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  br label %b22
b22:
  %v216 = phi i64 [ %v210, %b20 ], [ %v325, %b23 ]
  %v217 = icmp slt i64 %v216, %v215
  br i1 %v217, label %b23, label %b24
b23:
  %v218 = add i64 %v202, 1
  %v219 = and i64 %v218, 1
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v216
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v30, i64 %v222
  %v224 = add i64 %v202, 0
  %v225 = and i64 %v224, %v70
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v216
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v26, i64 %v228
  %v230 = add i64 %v202, 0
  %v231 = and i64 %v230, %v76
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v216
  %v234 = mul i64 %v233, 16
  %v235 = getelementptr inbounds float, ptr %v52, i64 %v234
  %v236 = add i64 %v202, 0
  %v237 = and i64 %v236, %v82
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v216
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v58, i64 %v240
  %v242 = add i64 %v202, 0
  %v243 = and i64 %v242, %v72
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v216
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v28, i64 %v246
  %v248 = add i64 %v202, 0
  %v249 = and i64 %v248, %v84
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v216
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr inbounds float, ptr %v60, i64 %v252
  %v254 = add i64 %v202, 0
  %v255 = and i64 %v254, %v86
  %v256 = mul i64 %v255, %v7
  %v257 = add i64 %v256, %v216
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v62, i64 %v258
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v223, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v229, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = fadd <8 x float> %v262, %v265
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v235, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v16, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fadd <8 x float> %v269, %v272
  %v274 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v273)
  %v275 = fneg <8 x float> %v274
  %v276 = fcmp olt <8 x float> %v275, splat (float 0xC05A400000000000)
  %v277 = select <8 x i1> %v276, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v275
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v277, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v279 = fsub <8 x float> %v278, splat (float 0x4168000000000000)
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v277)
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v279, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v280)
  %v282 = bitcast <8 x float> %v278 to <8 x i32>
  %v283 = fmul <8 x float> %v281, %v281
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v281, <8 x float> splat (float 0x3F81227F40000000))
  %v285 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v284, <8 x float> %v281, <8 x float> splat (float 0x3FA5556740000000))
  %v286 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v285, <8 x float> %v281, <8 x float> splat (float 0x3FC5554B00000000))
  %v287 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v286, <8 x float> %v281, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v283, <8 x float> %v287, <8 x float> %v281)
  %v289 = sub <8 x i32> %v282, splat (i32 1262485250)
  %v290 = lshr <8 x i32> %v289, splat (i32 1)
  %v291 = sub <8 x i32> %v289, %v290
  %v292 = shl <8 x i32> %v290, splat (i32 23)
  %v293 = bitcast <8 x i32> %v292 to <8 x float>
  %v294 = shl <8 x i32> %v291, splat (i32 23)
  %v295 = bitcast <8 x i32> %v294 to <8 x float>
  %v296 = fadd <8 x float> %v288, splat (float 0x3FF0000000000000)
  %v297 = fmul <8 x float> %v296, %v293
  %v298 = fmul <8 x float> %v297, %v295
  %v299 = fcmp olt <8 x float> %v273, splat (float 0x0000000000000000)
  %v300 = select <8 x i1> %v299, <8 x float> %v298, <8 x float> splat (float 0x3FF0000000000000)
  %v301 = fadd <8 x float> %v298, splat (float 0x3FF0000000000000)
  %v302 = fdiv <8 x float> %v300, %v301
  %v303 = fmul <8 x float> %v266, %v302
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v241, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = fmul <8 x float> %v306, %v306
  %v308 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v309 = shufflevector <8 x float> %v308, <8 x float> poison, <8 x i32> zeroinitializer
  %v310 = fsub <8 x float> %v309, %v307
  %v311 = fmul <8 x float> %v303, %v310
  %v312 = fmul <8 x float> %v266, %v306
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v247, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = fmul <8 x float> %v266, %v315
  %v317 = fsub <8 x float> %v312, %v316
  %v318 = fmul <8 x float> %v317, %v302
  %v319 = fsub <8 x float> %v309, %v302
  %v320 = fmul <8 x float> %v318, %v319
  %v321 = add i64 0, 0
  %v322 = getelementptr inbounds float, ptr %v253, i64 %v321
  store <8 x float> %v311, ptr %v322, align 4
  %v323 = add i64 0, 0
  %v324 = getelementptr inbounds float, ptr %v259, i64 %v323
  store <8 x float> %v320, ptr %v324, align 4
  %v325 = add nsw i64 %v216, 1
  br label %b22
b24:
  %v327 = add i64 %v7, 0
  %v328 = sdiv i64 %v327, 1
  %v329 = add i64 %v2, 1
  %v330 = mul i64 %v328, %v2
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v7
  %v334 = select i1 %v333, i64 %v332, i64 %v7
  %v335 = mul i64 %v328, %v329
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, %v7
  %v339 = select i1 %v338, i64 %v337, i64 %v7
  br label %b25
b25:
  %v340 = phi i64 [ %v334, %b24 ], [ %v433, %b30 ]
  %v341 = icmp slt i64 %v340, %v339
  br i1 %v341, label %b26, label %b27
b26:
  %v342 = add i64 %v340, 96
  %v343 = icmp slt i64 %v342, %v339
  %v344 = select i1 %v343, i64 %v342, i64 %v339
  br label %b28
b28:
  %v345 = phi i64 [ 0, %b26 ], [ %v432, %b33 ]
  %v346 = icmp slt i64 %v345, 1
  br i1 %v346, label %b29, label %b30
b29:
  %v347 = sub i64 %v344, %v340
  %v348 = sub i64 8, 1
  %v349 = add i64 %v347, %v348
  %v350 = sdiv i64 %v349, 8
  br label %b31
b31:
  %v351 = phi i64 [ 0, %b29 ], [ %v431, %b38 ]
  %v352 = icmp slt i64 %v351, %v350
  br i1 %v352, label %b32, label %b33
b32:
  %v353 = mul i64 %v347, %v351
  %v354 = sdiv i64 %v353, %v350
  %v355 = add i64 %v340, %v354
  %v356 = add i64 %v351, 1
  %v357 = mul i64 %v347, %v356
  %v358 = sdiv i64 %v357, %v350
  %v359 = add i64 %v340, %v358
  %v360 = mul i64 %v345, 64
  %v361 = getelementptr inbounds float, ptr %v97, i64 %v360
  %v362 = sub i64 %v359, %v355
  %v363 = add i64 %v202, 0
  %v364 = and i64 %v363, %v84
  %v365 = mul i64 %v364, %v7
  %v366 = add i64 %v365, %v355
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v60, i64 %v367
  %v369 = getelementptr inbounds float, ptr %v368, i64 0
  %v370 = sub i64 %v362, 1
  %v371 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v370
  %v372 = load ptr, ptr %v371, align 4
  %v373 = icmp sgt i64 %v362, 0
  br i1 %v373, label %b34, label %b35
b34:
  call void %v372(ptr %v369, i64 8, ptr %v361, i64 8, ptr %v326)
  br label %b35
b35:
  %v374 = add i64 %v360, 64
  br label %b36
b36:
  %v375 = phi i64 [ %v355, %b35 ], [ %v430, %b41 ]
  %v376 = icmp slt i64 %v375, %v359
  br i1 %v376, label %b37, label %b38
b37:
  %v377 = sub i64 %v375, %v355
  %v378 = mul i64 %v377, 8
  %v379 = getelementptr inbounds float, ptr %v326, i64 %v378
  %v380 = add i64 %v202, 0
  %v381 = and i64 %v380, %v72
  %v382 = mul i64 %v381, %v7
  %v383 = add i64 %v382, %v375
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v28, i64 %v384
  %v386 = add i64 %v202, 0
  %v387 = and i64 %v386, %v78
  %v388 = mul i64 %v387, %v7
  %v389 = add i64 %v388, %v375
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v54, i64 %v390
  %v392 = add i64 %v202, 0
  %v393 = and i64 %v392, %v88
  %v394 = mul i64 %v393, %v7
  %v395 = add i64 %v394, %v375
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v64, i64 %v396
  %v398 = add i64 %v202, 0
  %v399 = and i64 %v398, %v90
  %v400 = mul i64 %v399, %v7
  %v401 = add i64 %v400, %v375
  %v402 = mul i64 %v401, 8
  %v403 = getelementptr inbounds float, ptr %v66, i64 %v402
  br label %b39
b39:
  %v404 = phi i64 [ 0, %b37 ], [ %v429, %b40 ]
  %v405 = icmp slt i64 %v404, 1
  br i1 %v405, label %b40, label %b41
b40:
  %v406 = mul i64 %v345, 1
  %v407 = add i64 %v406, %v404
  %v408 = mul i64 %v407, 8
  %v409 = add i64 0, %v404
  %v410 = mul i64 %v409, 8
  %v411 = getelementptr inbounds float, ptr %v379, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 0, %v408
  %v414 = getelementptr inbounds float, ptr %v385, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = fmul <8 x float> %v412, %v415
  %v417 = add i64 0, %v408
  %v418 = getelementptr inbounds float, ptr %v391, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = fmul <8 x float> %v416, %v419
  %v421 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v422 = shufflevector <8 x float> %v421, <8 x float> poison, <8 x i32> zeroinitializer
  %v423 = fsub <8 x float> %v422, %v419
  %v424 = fmul <8 x float> %v420, %v423
  %v425 = add i64 0, %v408
  %v426 = getelementptr inbounds float, ptr %v397, i64 %v425
  store <8 x float> %v412, ptr %v426, align 4
  %v427 = add i64 0, %v408
  %v428 = getelementptr inbounds float, ptr %v403, i64 %v427
  store <8 x float> %v424, ptr %v428, align 4
  %v429 = add nsw i64 %v404, 1
  br label %b39
b41:
  %v430 = add nsw i64 %v375, 1
  br label %b36
b38:
  %v431 = add nsw i64 %v351, 1
  br label %b31
b33:
  %v432 = add nsw i64 %v345, 1
  br label %b28
b30:
  %v433 = add nsw i64 %v340, 96
  br label %b25
b27:
  %v435 = add i64 %v7, 0
  %v436 = sdiv i64 %v435, 1
  %v437 = add i64 %v2, 1
  %v438 = mul i64 %v436, %v2
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, %v7
  %v442 = select i1 %v441, i64 %v440, i64 %v7
  %v443 = mul i64 %v436, %v437
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, %v7
  %v447 = select i1 %v446, i64 %v445, i64 %v7
  br label %b42
b42:
  %v448 = phi i64 [ %v442, %b27 ], [ %v595, %b47 ]
  %v449 = icmp slt i64 %v448, %v447
  br i1 %v449, label %b43, label %b44
b43:
  %v450 = add i64 %v448, 96
  %v451 = icmp slt i64 %v450, %v447
  %v452 = select i1 %v451, i64 %v450, i64 %v447
  br label %b45
b45:
  %v453 = phi i64 [ 0, %b43 ], [ %v594, %b50 ]
  %v454 = icmp slt i64 %v453, 1
  br i1 %v454, label %b46, label %b47
b46:
  %v455 = sub i64 %v452, %v448
  %v456 = sub i64 8, 1
  %v457 = add i64 %v455, %v456
  %v458 = sdiv i64 %v457, 8
  br label %b48
b48:
  %v459 = phi i64 [ 0, %b46 ], [ %v593, %b55 ]
  %v460 = icmp slt i64 %v459, %v458
  br i1 %v460, label %b49, label %b50
b49:
  %v461 = mul i64 %v455, %v459
  %v462 = sdiv i64 %v461, %v458
  %v463 = add i64 %v448, %v462
  %v464 = add i64 %v459, 1
  %v465 = mul i64 %v455, %v464
  %v466 = sdiv i64 %v465, %v458
  %v467 = add i64 %v448, %v466
  %v468 = mul i64 %v453, 64
  %v469 = getelementptr inbounds float, ptr %v98, i64 %v468
  %v470 = sub i64 %v467, %v463
  %v471 = add i64 %v202, 0
  %v472 = and i64 %v471, %v90
  %v473 = mul i64 %v472, %v7
  %v474 = add i64 %v473, %v463
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v66, i64 %v475
  %v477 = getelementptr inbounds float, ptr %v476, i64 0
  %v478 = sub i64 %v470, 1
  %v479 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v478
  %v480 = load ptr, ptr %v479, align 4
  %v481 = icmp sgt i64 %v470, 0
  br i1 %v481, label %b51, label %b52
b51:
  call void %v480(ptr %v477, i64 8, ptr %v469, i64 8, ptr %v434)
  br label %b52
b52:
  %v482 = add i64 %v468, 64
  br label %b53
b53:
  %v483 = phi i64 [ %v463, %b52 ], [ %v592, %b58 ]
  %v484 = icmp slt i64 %v483, %v467
  br i1 %v484, label %b54, label %b55
b54:
  %v485 = sub i64 %v483, %v463
  %v486 = mul i64 %v485, 8
  %v487 = getelementptr inbounds float, ptr %v434, i64 %v486
  %v488 = add i64 %v202, 1
  %v489 = and i64 %v488, 1
  %v490 = mul i64 %v489, %v7
  %v491 = add i64 %v490, %v483
  %v492 = mul i64 %v491, 8
  %v493 = getelementptr inbounds float, ptr %v30, i64 %v492
  %v494 = add i64 %v202, 0
  %v495 = and i64 %v494, %v70
  %v496 = mul i64 %v495, %v7
  %v497 = add i64 %v496, %v483
  %v498 = mul i64 %v497, 8
  %v499 = getelementptr inbounds float, ptr %v26, i64 %v498
  %v500 = add i64 %v202, 0
  %v501 = and i64 %v500, %v76
  %v502 = mul i64 %v501, %v7
  %v503 = add i64 %v502, %v483
  %v504 = mul i64 %v503, 16
  %v505 = getelementptr inbounds float, ptr %v52, i64 %v504
  %v506 = add i64 %v202, 0
  %v507 = and i64 %v506, %v88
  %v508 = mul i64 %v507, %v7
  %v509 = add i64 %v508, %v483
  %v510 = mul i64 %v509, 8
  %v511 = getelementptr inbounds float, ptr %v64, i64 %v510
  %v512 = add i64 %v202, 0
  %v513 = and i64 %v512, %v78
  %v514 = mul i64 %v513, %v7
  %v515 = add i64 %v514, %v483
  %v516 = mul i64 %v515, 8
  %v517 = getelementptr inbounds float, ptr %v54, i64 %v516
  %v518 = add i64 %v202, 0
  %v519 = and i64 %v518, 1
  %v520 = mul i64 %v519, %v7
  %v521 = add i64 %v520, %v483
  %v522 = mul i64 %v521, 8
  %v523 = getelementptr inbounds float, ptr %v30, i64 %v522
  br label %b56
b56:
  %v524 = phi i64 [ 0, %b54 ], [ %v591, %b57 ]
  %v525 = icmp slt i64 %v524, 1
  br i1 %v525, label %b57, label %b58
b57:
  %v526 = mul i64 %v453, 1
  %v527 = add i64 %v526, %v524
  %v528 = mul i64 %v527, 8
  %v529 = add i64 0, %v524
  %v530 = mul i64 %v529, 8
  %v531 = getelementptr inbounds float, ptr %v487, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = add i64 0, %v528
  %v534 = getelementptr inbounds float, ptr %v493, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = add i64 0, %v528
  %v537 = getelementptr inbounds float, ptr %v499, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = fadd <8 x float> %v535, %v538
  %v540 = add i64 0, %v528
  %v541 = getelementptr inbounds float, ptr %v505, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = add i64 0, %v528
  %v544 = getelementptr inbounds float, ptr %v16, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = fadd <8 x float> %v542, %v545
  %v547 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v546)
  %v548 = fneg <8 x float> %v547
  %v549 = fcmp olt <8 x float> %v548, splat (float 0xC05A400000000000)
  %v550 = select <8 x i1> %v549, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v548
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v550, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v552 = fsub <8 x float> %v551, splat (float 0x4168000000000000)
  %v553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v550)
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v553)
  %v555 = bitcast <8 x float> %v551 to <8 x i32>
  %v556 = fmul <8 x float> %v554, %v554
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v554, <8 x float> splat (float 0x3F81227F40000000))
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v557, <8 x float> %v554, <8 x float> splat (float 0x3FA5556740000000))
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> %v554, <8 x float> splat (float 0x3FC5554B00000000))
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v559, <8 x float> %v554, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v560, <8 x float> %v554)
  %v562 = sub <8 x i32> %v555, splat (i32 1262485250)
  %v563 = lshr <8 x i32> %v562, splat (i32 1)
  %v564 = sub <8 x i32> %v562, %v563
  %v565 = shl <8 x i32> %v563, splat (i32 23)
  %v566 = bitcast <8 x i32> %v565 to <8 x float>
  %v567 = shl <8 x i32> %v564, splat (i32 23)
  %v568 = bitcast <8 x i32> %v567 to <8 x float>
  %v569 = fadd <8 x float> %v561, splat (float 0x3FF0000000000000)
  %v570 = fmul <8 x float> %v569, %v566
  %v571 = fmul <8 x float> %v570, %v568
  %v572 = fcmp olt <8 x float> %v546, splat (float 0x0000000000000000)
  %v573 = select <8 x i1> %v572, <8 x float> %v571, <8 x float> splat (float 0x3FF0000000000000)
  %v574 = fadd <8 x float> %v571, splat (float 0x3FF0000000000000)
  %v575 = fdiv <8 x float> %v573, %v574
  %v576 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v577 = shufflevector <8 x float> %v576, <8 x float> poison, <8 x i32> zeroinitializer
  %v578 = fsub <8 x float> %v577, %v575
  %v579 = fmul <8 x float> %v539, %v578
  %v580 = add i64 0, %v528
  %v581 = getelementptr inbounds float, ptr %v511, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = add i64 0, %v528
  %v584 = getelementptr inbounds float, ptr %v517, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = fmul <8 x float> %v582, %v585
  %v587 = fadd <8 x float> %v579, %v586
  %v588 = fadd <8 x float> %v587, %v532
  %v589 = add i64 0, %v528
  %v590 = getelementptr inbounds float, ptr %v523, i64 %v589
  store <8 x float> %v588, ptr %v590, align 4
  %v591 = add nsw i64 %v524, 1
  br label %b56
b58:
  %v592 = add nsw i64 %v483, 1
  br label %b53
b55:
  %v593 = add nsw i64 %v459, 1
  br label %b48
b50:
  %v594 = add nsw i64 %v453, 1
  br label %b45
b47:
  %v595 = add nsw i64 %v448, 96
  br label %b42
b44:
  %v596 = add nsw i64 %v199, 1
  br label %b19
b21:
  %v597 = icmp sgt i64 %v3, 1
  br i1 %v597, label %b59, label %b60
b59:
  %v598 = getelementptr inbounds i64, ptr %v1, i64 3
  %v599 = atomicrmw add ptr %v598, i64 1 acq_rel
  %v600 = load i64, ptr %v91, align 8
  %v601 = add i64 %v600, 1
  store i64 %v601, ptr %v91, align 8
  %v602 = mul i64 %v3, %v601
  br label %b61
b61:
  %v603 = load atomic i64, ptr %v598 acquire, align 8
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b62, label %b63
b62:
  %v605 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v606 = getelementptr inbounds float, ptr %v93, i64 128
  %v607 = getelementptr inbounds i64, ptr %v1, i64 4
  %v608 = load i64, ptr %v607, align 8
  %v609 = icmp eq i64 %v608, 0
  br i1 %v609, label %b64, label %b65
b64:
  %v610 = add i64 1, 0
  %v611 = sdiv i64 %v610, 1
  %v612 = add i64 %v2, 1
  %v613 = mul i64 %v611, %v2
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, 1
  %v617 = select i1 %v616, i64 %v615, i64 1
  %v618 = mul i64 %v611, %v612
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, 1
  %v622 = select i1 %v621, i64 %v620, i64 1
  %v623 = icmp slt i64 %v622, 1
  %v624 = select i1 %v623, i64 %v622, i64 1
  br label %b66
b66:
  %v625 = phi i64 [ %v617, %b64 ], [ %v677, %b74 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b67, label %b68
b67:
  %v627 = mul i64 %v625, 128
  %v628 = mul i64 %v625, 8
  %v629 = add i64 %v627, 0
  %v630 = add i64 %v628, 0
  %v631 = getelementptr inbounds float, ptr %v606, i64 %v629
  %v632 = sub i64 8, %v630
  %v633 = icmp slt i64 %v632, 0
  %v634 = select i1 %v633, i64 0, i64 %v632
  %v635 = icmp ult i64 %v634, 8
  %v636 = select i1 %v635, i64 %v634, i64 8
  %v637 = trunc i64 %v636 to i32
  %v638 = insertelement <8 x i32> poison, i32 %v637, i64 0
  %v639 = shufflevector <8 x i32> %v638, <8 x i32> poison, <8 x i32> zeroinitializer
  %v640 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v639
  %v641 = mul i64 %v630, 1
  %v642 = add i64 0, %v641
  %v643 = getelementptr inbounds float, ptr %v14, i64 %v642
  br label %b69
b69:
  %v644 = phi i64 [ 0, %b67 ], [ %v651, %b70 ]
  %v645 = icmp slt i64 %v644, 8
  br i1 %v645, label %b70, label %b71
b70:
  %v646 = mul i64 %v644, 8
  %v647 = getelementptr inbounds float, ptr %v643, i64 %v646
  %v648 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v647, <8 x i1> %v640, <8 x float> zeroinitializer)
  %v649 = mul i64 %v644, 8
  %v650 = getelementptr inbounds float, ptr %v631, i64 %v649
  store <8 x float> %v648, ptr %v650, align 4
  %v651 = add nsw i64 %v644, 1
  br label %b69
b71:
  %v652 = add i64 %v627, 64
  %v653 = add i64 %v652, 0
  %v654 = add i64 %v628, 0
  %v655 = getelementptr inbounds float, ptr %v606, i64 %v653
  %v656 = sub i64 8, %v654
  %v657 = icmp slt i64 %v656, 0
  %v658 = select i1 %v657, i64 0, i64 %v656
  %v659 = icmp ult i64 %v658, 8
  %v660 = select i1 %v659, i64 %v658, i64 8
  %v661 = trunc i64 %v660 to i32
  %v662 = insertelement <8 x i32> poison, i32 %v661, i64 0
  %v663 = shufflevector <8 x i32> %v662, <8 x i32> poison, <8 x i32> zeroinitializer
  %v664 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v663
  %v665 = mul i64 %v654, 1
  %v666 = add i64 0, %v665
  %v667 = getelementptr inbounds float, ptr %v12, i64 %v666
  br label %b72
b72:
  %v668 = phi i64 [ 0, %b71 ], [ %v675, %b73 ]
  %v669 = icmp slt i64 %v668, 8
  br i1 %v669, label %b73, label %b74
b73:
  %v670 = mul i64 %v668, 8
  %v671 = getelementptr inbounds float, ptr %v667, i64 %v670
  %v672 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v671, <8 x i1> %v664, <8 x float> zeroinitializer)
  %v673 = mul i64 %v668, 8
  %v674 = getelementptr inbounds float, ptr %v655, i64 %v673
  store <8 x float> %v672, ptr %v674, align 4
  %v675 = add nsw i64 %v668, 1
  br label %b72
b74:
  %v676 = add i64 %v652, 64
  %v677 = add nsw i64 %v625, 1
  br label %b66
b68:
  br label %b65
b65:
  %v678 = icmp sgt i64 %v3, 1
  br i1 %v678, label %b75, label %b76
b75:
  %v679 = getelementptr inbounds i64, ptr %v1, i64 3
  %v680 = atomicrmw add ptr %v679, i64 1 acq_rel
  %v681 = load i64, ptr %v91, align 8
  %v682 = add i64 %v681, 1
  store i64 %v682, ptr %v91, align 8
  %v683 = mul i64 %v3, %v682
  br label %b77
b77:
  %v684 = load atomic i64, ptr %v679 acquire, align 8
  %v685 = icmp slt i64 %v684, %v683
  br i1 %v685, label %b78, label %b79
b78:
  %v686 = call i32 @sched_yield()
  br label %b77
b79:
  br label %b76
b76:
  %v688 = add i64 %v8, 0
  %v689 = sdiv i64 %v688, 1
  %v690 = add i64 %v2, 1
  %v691 = mul i64 %v689, %v2
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 1
  %v694 = icmp slt i64 %v693, %v8
  %v695 = select i1 %v694, i64 %v693, i64 %v8
  %v696 = mul i64 %v689, %v690
  %v697 = sdiv i64 %v696, %v3
  %v698 = mul i64 %v697, 1
  %v699 = icmp slt i64 %v698, %v8
  %v700 = select i1 %v699, i64 %v698, i64 %v8
  br label %b80
b80:
  %v701 = phi i64 [ %v695, %b76 ], [ %v803, %b85 ]
  %v702 = icmp slt i64 %v701, %v700
  br i1 %v702, label %b81, label %b82
b81:
  %v703 = add i64 %v701, 96
  %v704 = icmp slt i64 %v703, %v700
  %v705 = select i1 %v704, i64 %v703, i64 %v700
  br label %b83
b83:
  %v706 = phi i64 [ 0, %b81 ], [ %v802, %b88 ]
  %v707 = icmp slt i64 %v706, 1
  br i1 %v707, label %b84, label %b85
b84:
  %v708 = sub i64 %v705, %v701
  %v709 = sub i64 8, 1
  %v710 = add i64 %v708, %v709
  %v711 = sdiv i64 %v710, 8
  br label %b86
b86:
  %v712 = phi i64 [ 0, %b84 ], [ %v801, %b95 ]
  %v713 = icmp slt i64 %v712, %v711
  br i1 %v713, label %b87, label %b88
b87:
  %v714 = mul i64 %v708, %v712
  %v715 = sdiv i64 %v714, %v711
  %v716 = add i64 %v701, %v715
  %v717 = add i64 %v712, 1
  %v718 = mul i64 %v708, %v717
  %v719 = sdiv i64 %v718, %v711
  %v720 = add i64 %v701, %v719
  %v721 = mul i64 %v706, 128
  %v722 = getelementptr inbounds float, ptr %v606, i64 %v721
  %v723 = sub i64 %v720, %v716
  %v724 = mul i64 %v716, 8
  %v725 = getelementptr inbounds float, ptr %v66, i64 %v724
  %v726 = getelementptr inbounds float, ptr %v725, i64 0
  %v727 = sub i64 %v723, 1
  %v728 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v727
  %v729 = load ptr, ptr %v728, align 4
  %v730 = icmp sgt i64 %v723, 0
  br i1 %v730, label %b89, label %b90
b89:
  call void %v729(ptr %v726, i64 8, ptr %v722, i64 8, ptr %v687)
  br label %b90
b90:
  %v731 = add i64 %v721, 64
  %v732 = getelementptr inbounds float, ptr %v606, i64 %v731
  %v733 = sub i64 %v720, %v716
  %v734 = mul i64 %v716, 8
  %v735 = getelementptr inbounds float, ptr %v62, i64 %v734
  %v736 = getelementptr inbounds float, ptr %v735, i64 0
  %v737 = sub i64 %v733, 1
  %v738 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v737
  %v739 = load ptr, ptr %v738, align 4
  %v740 = icmp sgt i64 %v733, 0
  br i1 %v740, label %b91, label %b92
b91:
  call void %v739(ptr %v736, i64 8, ptr %v732, i64 8, ptr %v687)
  br label %b92
b92:
  %v741 = add i64 %v731, 64
  br label %b93
b93:
  %v742 = phi i64 [ %v716, %b92 ], [ %v800, %b98 ]
  %v743 = icmp slt i64 %v742, %v720
  br i1 %v743, label %b94, label %b95
b94:
  %v744 = sub i64 %v742, %v716
  %v745 = mul i64 %v744, 8
  %v746 = getelementptr inbounds float, ptr %v687, i64 %v745
  %v747 = mul i64 %v742, 8
  %v748 = getelementptr inbounds float, ptr %v60, i64 %v747
  %v749 = mul i64 %v742, 8
  %v750 = getelementptr inbounds float, ptr %v10, i64 %v749
  %v751 = mul i64 %v742, 8
  %v752 = getelementptr inbounds float, ptr %v32, i64 %v751
  br label %b96
b96:
  %v753 = phi i64 [ 0, %b94 ], [ %v799, %b97 ]
  %v754 = icmp slt i64 %v753, 1
  br i1 %v754, label %b97, label %b98
b97:
  %v755 = mul i64 %v706, 1
  %v756 = add i64 %v755, %v753
  %v757 = mul i64 %v756, 8
  %v758 = add i64 0, %v753
  %v759 = mul i64 %v758, 8
  %v760 = getelementptr inbounds float, ptr %v746, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = add i64 0, %v757
  %v763 = getelementptr inbounds float, ptr %v748, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = add i64 0, %v757
  %v766 = getelementptr inbounds float, ptr %v750, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v767)
  %v769 = fcmp ogt <8 x float> %v768, splat (float 0x4023000000000000)
  %v770 = select <8 x i1> %v769, <8 x float> splat (float 0x4023000000000000), <8 x float> %v768
  %v771 = fadd <8 x float> %v770, %v770
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v771, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v773 = fsub <8 x float> %v772, splat (float 0x4168000000000000)
  %v774 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v771)
  %v775 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v773, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v774)
  %v776 = bitcast <8 x float> %v772 to <8 x i32>
  %v777 = fmul <8 x float> %v775, %v775
  %v778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v775, <8 x float> splat (float 0x3F81227F40000000))
  %v779 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v778, <8 x float> %v775, <8 x float> splat (float 0x3FA5556740000000))
  %v780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v779, <8 x float> %v775, <8 x float> splat (float 0x3FC5554B00000000))
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> %v775, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v782 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v777, <8 x float> %v781, <8 x float> %v775)
  %v783 = shl <8 x i32> %v776, splat (i32 23)
  %v784 = add <8 x i32> %v783, splat (i32 1065353216)
  %v785 = bitcast <8 x i32> %v784 to <8 x float>
  %v786 = fsub <8 x float> %v785, splat (float 0x3FF0000000000000)
  %v787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v785, <8 x float> %v782, <8 x float> %v786)
  %v788 = fadd <8 x float> %v787, splat (float 0x4000000000000000)
  %v789 = fdiv <8 x float> %v787, %v788
  %v790 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v789, <8 x float> %v767)
  %v791 = fmul <8 x float> %v790, %v790
  %v792 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v793 = shufflevector <8 x float> %v792, <8 x float> poison, <8 x i32> zeroinitializer
  %v794 = fsub <8 x float> %v793, %v791
  %v795 = fmul <8 x float> %v764, %v794
  %v796 = fadd <8 x float> %v795, %v761
  %v797 = add i64 0, %v757
  %v798 = getelementptr inbounds float, ptr %v752, i64 %v797
  store <8 x float> %v796, ptr %v798, align 4
  %v799 = add nsw i64 %v753, 1
  br label %b96
b98:
  %v800 = add nsw i64 %v742, 1
  br label %b93
b95:
  %v801 = add nsw i64 %v712, 1
  br label %b86
b88:
  %v802 = add nsw i64 %v706, 1
  br label %b83
b85:
  %v803 = add nsw i64 %v701, 96
  br label %b80
b82:
  %v804 = icmp sgt i64 %v3, 1
  br i1 %v804, label %b99, label %b100
b99:
  %v805 = getelementptr inbounds i64, ptr %v1, i64 3
  %v806 = atomicrmw add ptr %v805, i64 1 acq_rel
  %v807 = load i64, ptr %v91, align 8
  %v808 = add i64 %v807, 1
  store i64 %v808, ptr %v91, align 8
  %v809 = mul i64 %v3, %v808
  br label %b101
b101:
  %v810 = load atomic i64, ptr %v805 acquire, align 8
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b102, label %b103
b102:
  %v812 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v813 = mul i64 0, 8
  %v814 = getelementptr inbounds float, ptr %v62, i64 %v813
  %v815 = getelementptr inbounds float, ptr %v814, i64 0
  %v816 = mul i64 0, 8
  %v817 = getelementptr inbounds float, ptr %v10, i64 %v816
  %v818 = getelementptr inbounds float, ptr %v817, i64 0
  %v819 = getelementptr inbounds float, ptr %v96, i64 12288
  %v820 = add i64 8, 1
  %v821 = sdiv i64 %v820, 2
  %v822 = add i64 %v2, 1
  %v823 = mul i64 %v821, %v2
  %v824 = sdiv i64 %v823, %v3
  %v825 = mul i64 %v824, 2
  %v826 = icmp slt i64 %v825, 8
  %v827 = select i1 %v826, i64 %v825, i64 8
  %v828 = mul i64 %v821, %v822
  %v829 = sdiv i64 %v828, %v3
  %v830 = mul i64 %v829, 2
  %v831 = icmp slt i64 %v830, 8
  %v832 = select i1 %v831, i64 %v830, i64 8
  %v833 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b104
b104:
  %v834 = phi i64 [ %v827, %b100 ], [ %v842, %b109 ]
  %v835 = icmp slt i64 %v834, %v832
  br i1 %v835, label %b105, label %b106
b105:
  %v836 = mul i64 %v834, 8
  %v837 = getelementptr inbounds float, ptr %v833, i64 %v836
  br label %b107
b107:
  %v838 = phi i64 [ 0, %b105 ], [ %v841, %b108 ]
  %v839 = icmp slt i64 %v838, 8
  br i1 %v839, label %b108, label %b109
b108:
  %v840 = getelementptr inbounds float, ptr %v837, i64 %v838
  store float 0x0000000000000000, ptr %v840, align 4
  %v841 = add nsw i64 %v838, 1
  br label %b107
b109:
  %v842 = add nsw i64 %v834, 1
  br label %b104
b106:
  %v843 = mul i64 %v8, 1
  br label %b110
b110:
  %v844 = phi i64 [ 0, %b106 ], [ %v948, %b115 ]
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b111, label %b112
b111:
  %v846 = sub i64 %v843, %v844
  %v847 = icmp slt i64 %v846, 384
  %v848 = select i1 %v847, i64 %v846, i64 384
  br label %b113
b113:
  %v849 = phi i64 [ %v827, %b111 ], [ %v947, %b139 ]
  %v850 = icmp slt i64 %v849, %v832
  br i1 %v850, label %b114, label %b115
b114:
  %v851 = sub i64 %v832, %v849
  %v852 = icmp slt i64 %v851, 64
  %v853 = select i1 %v852, i64 %v851, i64 64
  %v854 = sdiv i64 %v853, 2
  %v855 = mul i64 %v854, 2
  %v856 = sub i64 %v853, %v855
  %v857 = mul i64 %v844, 8
  %v858 = add i64 %v857, %v849
  %v859 = getelementptr inbounds float, ptr %v815, i64 %v858
  br label %b116
b116:
  %v860 = phi i64 [ 0, %b114 ], [ %v886, %b124 ]
  %v861 = icmp slt i64 %v860, %v848
  br i1 %v861, label %b117, label %b118
b117:
  %v862 = mul i64 %v860, 8
  %v863 = getelementptr inbounds float, ptr %v859, i64 %v862
  %v864 = mul i64 %v860, 2
  %v865 = getelementptr inbounds float, ptr %v819, i64 %v864
  br label %b119
b119:
  %v866 = phi i64 [ 0, %b117 ], [ %v875, %b120 ]
  %v867 = icmp slt i64 %v866, %v854
  br i1 %v867, label %b120, label %b121
b120:
  %v868 = mul i64 %v866, 2
  %v869 = getelementptr inbounds float, ptr %v863, i64 %v868
  %v870 = mul i64 %v866, 768
  %v871 = getelementptr inbounds float, ptr %v865, i64 %v870
  %v872 = getelementptr inbounds float, ptr %v869, i64 0
  %v873 = load <2 x float>, ptr %v872, align 4
  %v874 = getelementptr inbounds float, ptr %v871, i64 0
  store <2 x float> %v873, ptr %v874, align 4
  %v875 = add nsw i64 %v866, 1
  br label %b119
b121:
  %v876 = mul i64 %v854, 2
  %v877 = getelementptr inbounds float, ptr %v863, i64 %v876
  %v878 = mul i64 %v854, 768
  %v879 = getelementptr inbounds float, ptr %v865, i64 %v878
  br label %b122
b122:
  %v880 = phi i64 [ 0, %b121 ], [ %v885, %b123 ]
  %v881 = icmp slt i64 %v880, %v856
  br i1 %v881, label %b123, label %b124
b123:
  %v882 = getelementptr inbounds float, ptr %v877, i64 %v880
  %v883 = load float, ptr %v882, align 4
  %v884 = getelementptr inbounds float, ptr %v879, i64 %v880
  store float %v883, ptr %v884, align 4
  %v885 = add nsw i64 %v880, 1
  br label %b122, !llvm.loop !0
b124:
  %v886 = add nsw i64 %v860, 1
  br label %b116
b118:
  br label %b125
b125:
  %v887 = phi i64 [ 0, %b118 ], [ %v922, %b133 ]
  %v888 = icmp slt i64 %v887, 0
  br i1 %v888, label %b126, label %b127
b126:
  %v889 = mul i64 %v844, 8
  %v890 = add i64 %v889, %v887
  %v891 = getelementptr inbounds float, ptr %v818, i64 %v890
  br label %b128
b128:
  %v892 = phi i64 [ 0, %b126 ], [ %v910, %b129 ]
  %v893 = icmp slt i64 %v892, %v848
  br i1 %v893, label %b129, label %b130
b129:
  %v894 = mul i64 %v892, 8
  %v895 = getelementptr inbounds float, ptr %v891, i64 %v894
  %v896 = mul i64 %v892, 32
  %v897 = getelementptr inbounds float, ptr %v96, i64 %v896
  %v898 = getelementptr inbounds float, ptr %v895, i64 0
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = getelementptr inbounds float, ptr %v897, i64 0
  store <8 x float> %v899, ptr %v900, align 4
  %v901 = getelementptr inbounds float, ptr %v895, i64 8
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = getelementptr inbounds float, ptr %v897, i64 8
  store <8 x float> %v902, ptr %v903, align 4
  %v904 = getelementptr inbounds float, ptr %v895, i64 16
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = getelementptr inbounds float, ptr %v897, i64 16
  store <8 x float> %v905, ptr %v906, align 4
  %v907 = getelementptr inbounds float, ptr %v895, i64 24
  %v908 = load <8 x float>, ptr %v907, align 4
  %v909 = getelementptr inbounds float, ptr %v897, i64 24
  store <8 x float> %v908, ptr %v909, align 4
  %v910 = add nsw i64 %v892, 1
  br label %b128
b130:
  %v911 = sdiv i64 %v853, 2
  br label %b131
b131:
  %v912 = phi i64 [ 0, %b130 ], [ %v921, %b132 ]
  %v913 = icmp slt i64 %v912, %v911
  br i1 %v913, label %b132, label %b133
b132:
  %v914 = mul i64 %v912, 2
  %v915 = add i64 %v849, %v914
  %v916 = mul i64 %v912, 768
  %v917 = getelementptr inbounds float, ptr %v819, i64 %v916
  %v918 = mul i64 %v915, 8
  %v919 = add i64 %v918, %v887
  %v920 = getelementptr inbounds float, ptr %v833, i64 %v919
  call void @outer_2x32(ptr %v917, ptr %v96, i64 %v848, ptr %v920, i64 8)
  %v921 = add nsw i64 %v912, 1
  br label %b131
b133:
  %v922 = add nsw i64 %v887, 32
  br label %b125
b127:
  %v923 = mul i64 %v844, 8
  %v924 = add i64 %v923, 0
  %v925 = getelementptr inbounds float, ptr %v818, i64 %v924
  br label %b134
b134:
  %v926 = phi i64 [ 0, %b127 ], [ %v935, %b135 ]
  %v927 = icmp slt i64 %v926, %v848
  br i1 %v927, label %b135, label %b136
b135:
  %v928 = mul i64 %v926, 8
  %v929 = getelementptr inbounds float, ptr %v925, i64 %v928
  %v930 = mul i64 %v926, 8
  %v931 = getelementptr inbounds float, ptr %v96, i64 %v930
  %v932 = getelementptr inbounds float, ptr %v929, i64 0
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = getelementptr inbounds float, ptr %v931, i64 0
  store <8 x float> %v933, ptr %v934, align 4
  %v935 = add nsw i64 %v926, 1
  br label %b134
b136:
  %v936 = sdiv i64 %v853, 2
  br label %b137
b137:
  %v937 = phi i64 [ 0, %b136 ], [ %v946, %b138 ]
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %b138, label %b139
b138:
  %v939 = mul i64 %v937, 2
  %v940 = add i64 %v849, %v939
  %v941 = mul i64 %v937, 768
  %v942 = getelementptr inbounds float, ptr %v819, i64 %v941
  %v943 = mul i64 %v940, 8
  %v944 = add i64 %v943, 0
  %v945 = getelementptr inbounds float, ptr %v833, i64 %v944
  call void @outer_2x8(ptr %v942, ptr %v96, i64 %v848, ptr %v945, i64 8)
  %v946 = add nsw i64 %v937, 1
  br label %b137
b139:
  %v947 = add nsw i64 %v849, 64
  br label %b113
b115:
  %v948 = add nsw i64 %v844, 384
  br label %b110
b112:
  %v949 = icmp sgt i64 %v3, 1
  br i1 %v949, label %b140, label %b141
b140:
  %v950 = getelementptr inbounds i64, ptr %v1, i64 3
  %v951 = atomicrmw add ptr %v950, i64 1 acq_rel
  %v952 = load i64, ptr %v91, align 8
  %v953 = add i64 %v952, 1
  store i64 %v953, ptr %v91, align 8
  %v954 = mul i64 %v3, %v953
  br label %b142
b142:
  %v955 = load atomic i64, ptr %v950 acquire, align 8
  %v956 = icmp slt i64 %v955, %v954
  br i1 %v956, label %b143, label %b144
b143:
  %v957 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v958 = icmp eq i64 %v2, 0
  br i1 %v958, label %b145, label %b146
b145:
  br label %b147
b147:
  %v959 = phi i64 [ 0, %b145 ], [ %v976, %b152 ]
  %v960 = phi <8 x float> [ splat (float 0x0000000000000000), %b145 ], [ %v975, %b152 ]
  %v961 = icmp slt i64 %v959, %v8
  br i1 %v961, label %b148, label %b149
b148:
  %v962 = add i64 %v959, 128
  %v963 = icmp slt i64 %v962, %v8
  %v964 = select i1 %v963, i64 %v962, i64 %v8
  br label %b150
b150:
  %v965 = phi i64 [ %v959, %b148 ], [ %v974, %b151 ]
  %v966 = phi <8 x float> [ splat (float 0x0000000000000000), %b148 ], [ %v973, %b151 ]
  %v967 = icmp slt i64 %v965, %v964
  br i1 %v967, label %b151, label %b152
b151:
  %v968 = mul i64 %v965, 8
  %v969 = getelementptr inbounds float, ptr %v62, i64 %v968
  %v970 = add i64 0, 0
  %v971 = getelementptr inbounds float, ptr %v969, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = fadd <8 x float> %v966, %v972
  %v974 = add nsw i64 %v965, 1
  br label %b150
b152:
  %v975 = fadd <8 x float> %v960, %v966
  %v976 = add nsw i64 %v959, 128
  br label %b147
b149:
  %v977 = add i64 0, 0
  %v978 = getelementptr inbounds float, ptr %v36, i64 %v977
  store <8 x float> %v960, ptr %v978, align 4
  br label %b146
b146:
  %v979 = icmp sgt i64 %v3, 1
  br i1 %v979, label %b153, label %b154
b153:
  %v980 = getelementptr inbounds i64, ptr %v1, i64 3
  %v981 = atomicrmw add ptr %v980, i64 1 acq_rel
  %v982 = load i64, ptr %v91, align 8
  %v983 = add i64 %v982, 1
  store i64 %v983, ptr %v91, align 8
  %v984 = mul i64 %v3, %v983
  br label %b155
b155:
  %v985 = load atomic i64, ptr %v980 acquire, align 8
  %v986 = icmp slt i64 %v985, %v984
  br i1 %v986, label %b156, label %b157
b156:
  %v987 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v988 = mul i64 0, 8
  %v989 = getelementptr inbounds float, ptr %v66, i64 %v988
  %v990 = getelementptr inbounds float, ptr %v989, i64 0
  %v991 = mul i64 0, 8
  %v992 = getelementptr inbounds float, ptr %v10, i64 %v991
  %v993 = getelementptr inbounds float, ptr %v992, i64 0
  %v994 = getelementptr inbounds float, ptr %v96, i64 12288
  %v995 = add i64 8, 1
  %v996 = sdiv i64 %v995, 2
  %v997 = add i64 %v2, 1
  %v998 = mul i64 %v996, %v2
  %v999 = sdiv i64 %v998, %v3
  %v1000 = mul i64 %v999, 2
  %v1001 = icmp slt i64 %v1000, 8
  %v1002 = select i1 %v1001, i64 %v1000, i64 8
  %v1003 = mul i64 %v996, %v997
  %v1004 = sdiv i64 %v1003, %v3
  %v1005 = mul i64 %v1004, 2
  %v1006 = icmp slt i64 %v1005, 8
  %v1007 = select i1 %v1006, i64 %v1005, i64 8
  %v1008 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b158
b158:
  %v1009 = phi i64 [ %v1002, %b154 ], [ %v1017, %b163 ]
  %v1010 = icmp slt i64 %v1009, %v1007
  br i1 %v1010, label %b159, label %b160
b159:
  %v1011 = mul i64 %v1009, 8
  %v1012 = getelementptr inbounds float, ptr %v1008, i64 %v1011
  br label %b161
b161:
  %v1013 = phi i64 [ 0, %b159 ], [ %v1016, %b162 ]
  %v1014 = icmp slt i64 %v1013, 8
  br i1 %v1014, label %b162, label %b163
b162:
  %v1015 = getelementptr inbounds float, ptr %v1012, i64 %v1013
  store float 0x0000000000000000, ptr %v1015, align 4
  %v1016 = add nsw i64 %v1013, 1
  br label %b161
b163:
  %v1017 = add nsw i64 %v1009, 1
  br label %b158
b160:
  %v1018 = mul i64 %v8, 1
  br label %b164
b164:
  %v1019 = phi i64 [ 0, %b160 ], [ %v1123, %b169 ]
  %v1020 = icmp slt i64 %v1019, %v1018
  br i1 %v1020, label %b165, label %b166
b165:
  %v1021 = sub i64 %v1018, %v1019
  %v1022 = icmp slt i64 %v1021, 384
  %v1023 = select i1 %v1022, i64 %v1021, i64 384
  br label %b167
b167:
  %v1024 = phi i64 [ %v1002, %b165 ], [ %v1122, %b193 ]
  %v1025 = icmp slt i64 %v1024, %v1007
  br i1 %v1025, label %b168, label %b169
b168:
  %v1026 = sub i64 %v1007, %v1024
  %v1027 = icmp slt i64 %v1026, 64
  %v1028 = select i1 %v1027, i64 %v1026, i64 64
  %v1029 = sdiv i64 %v1028, 2
  %v1030 = mul i64 %v1029, 2
  %v1031 = sub i64 %v1028, %v1030
  %v1032 = mul i64 %v1019, 8
  %v1033 = add i64 %v1032, %v1024
  %v1034 = getelementptr inbounds float, ptr %v990, i64 %v1033
  br label %b170
b170:
  %v1035 = phi i64 [ 0, %b168 ], [ %v1061, %b178 ]
  %v1036 = icmp slt i64 %v1035, %v1023
  br i1 %v1036, label %b171, label %b172
b171:
  %v1037 = mul i64 %v1035, 8
  %v1038 = getelementptr inbounds float, ptr %v1034, i64 %v1037
  %v1039 = mul i64 %v1035, 2
  %v1040 = getelementptr inbounds float, ptr %v994, i64 %v1039
  br label %b173
b173:
  %v1041 = phi i64 [ 0, %b171 ], [ %v1050, %b174 ]
  %v1042 = icmp slt i64 %v1041, %v1029
  br i1 %v1042, label %b174, label %b175
b174:
  %v1043 = mul i64 %v1041, 2
  %v1044 = getelementptr inbounds float, ptr %v1038, i64 %v1043
  %v1045 = mul i64 %v1041, 768
  %v1046 = getelementptr inbounds float, ptr %v1040, i64 %v1045
  %v1047 = getelementptr inbounds float, ptr %v1044, i64 0
  %v1048 = load <2 x float>, ptr %v1047, align 4
  %v1049 = getelementptr inbounds float, ptr %v1046, i64 0
  store <2 x float> %v1048, ptr %v1049, align 4
  %v1050 = add nsw i64 %v1041, 1
  br label %b173
b175:
  %v1051 = mul i64 %v1029, 2
  %v1052 = getelementptr inbounds float, ptr %v1038, i64 %v1051
  %v1053 = mul i64 %v1029, 768
  %v1054 = getelementptr inbounds float, ptr %v1040, i64 %v1053
  br label %b176
b176:
  %v1055 = phi i64 [ 0, %b175 ], [ %v1060, %b177 ]
  %v1056 = icmp slt i64 %v1055, %v1031
  br i1 %v1056, label %b177, label %b178
b177:
  %v1057 = getelementptr inbounds float, ptr %v1052, i64 %v1055
  %v1058 = load float, ptr %v1057, align 4
  %v1059 = getelementptr inbounds float, ptr %v1054, i64 %v1055
  store float %v1058, ptr %v1059, align 4
  %v1060 = add nsw i64 %v1055, 1
  br label %b176, !llvm.loop !3
b178:
  %v1061 = add nsw i64 %v1035, 1
  br label %b170
b172:
  br label %b179
b179:
  %v1062 = phi i64 [ 0, %b172 ], [ %v1097, %b187 ]
  %v1063 = icmp slt i64 %v1062, 0
  br i1 %v1063, label %b180, label %b181
b180:
  %v1064 = mul i64 %v1019, 8
  %v1065 = add i64 %v1064, %v1062
  %v1066 = getelementptr inbounds float, ptr %v993, i64 %v1065
  br label %b182
b182:
  %v1067 = phi i64 [ 0, %b180 ], [ %v1085, %b183 ]
  %v1068 = icmp slt i64 %v1067, %v1023
  br i1 %v1068, label %b183, label %b184
b183:
  %v1069 = mul i64 %v1067, 8
  %v1070 = getelementptr inbounds float, ptr %v1066, i64 %v1069
  %v1071 = mul i64 %v1067, 32
  %v1072 = getelementptr inbounds float, ptr %v96, i64 %v1071
  %v1073 = getelementptr inbounds float, ptr %v1070, i64 0
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = getelementptr inbounds float, ptr %v1072, i64 0
  store <8 x float> %v1074, ptr %v1075, align 4
  %v1076 = getelementptr inbounds float, ptr %v1070, i64 8
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = getelementptr inbounds float, ptr %v1072, i64 8
  store <8 x float> %v1077, ptr %v1078, align 4
  %v1079 = getelementptr inbounds float, ptr %v1070, i64 16
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = getelementptr inbounds float, ptr %v1072, i64 16
  store <8 x float> %v1080, ptr %v1081, align 4
  %v1082 = getelementptr inbounds float, ptr %v1070, i64 24
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = getelementptr inbounds float, ptr %v1072, i64 24
  store <8 x float> %v1083, ptr %v1084, align 4
  %v1085 = add nsw i64 %v1067, 1
  br label %b182
b184:
  %v1086 = sdiv i64 %v1028, 2
  br label %b185
b185:
  %v1087 = phi i64 [ 0, %b184 ], [ %v1096, %b186 ]
  %v1088 = icmp slt i64 %v1087, %v1086
  br i1 %v1088, label %b186, label %b187
b186:
  %v1089 = mul i64 %v1087, 2
  %v1090 = add i64 %v1024, %v1089
  %v1091 = mul i64 %v1087, 768
  %v1092 = getelementptr inbounds float, ptr %v994, i64 %v1091
  %v1093 = mul i64 %v1090, 8
  %v1094 = add i64 %v1093, %v1062
  %v1095 = getelementptr inbounds float, ptr %v1008, i64 %v1094
  call void @outer_2x32(ptr %v1092, ptr %v96, i64 %v1023, ptr %v1095, i64 8)
  %v1096 = add nsw i64 %v1087, 1
  br label %b185
b187:
  %v1097 = add nsw i64 %v1062, 32
  br label %b179
b181:
  %v1098 = mul i64 %v1019, 8
  %v1099 = add i64 %v1098, 0
  %v1100 = getelementptr inbounds float, ptr %v993, i64 %v1099
  br label %b188
b188:
  %v1101 = phi i64 [ 0, %b181 ], [ %v1110, %b189 ]
  %v1102 = icmp slt i64 %v1101, %v1023
  br i1 %v1102, label %b189, label %b190
b189:
  %v1103 = mul i64 %v1101, 8
  %v1104 = getelementptr inbounds float, ptr %v1100, i64 %v1103
  %v1105 = mul i64 %v1101, 8
  %v1106 = getelementptr inbounds float, ptr %v96, i64 %v1105
  %v1107 = getelementptr inbounds float, ptr %v1104, i64 0
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = getelementptr inbounds float, ptr %v1106, i64 0
  store <8 x float> %v1108, ptr %v1109, align 4
  %v1110 = add nsw i64 %v1101, 1
  br label %b188
b190:
  %v1111 = sdiv i64 %v1028, 2
  br label %b191
b191:
  %v1112 = phi i64 [ 0, %b190 ], [ %v1121, %b192 ]
  %v1113 = icmp slt i64 %v1112, %v1111
  br i1 %v1113, label %b192, label %b193
b192:
  %v1114 = mul i64 %v1112, 2
  %v1115 = add i64 %v1024, %v1114
  %v1116 = mul i64 %v1112, 768
  %v1117 = getelementptr inbounds float, ptr %v994, i64 %v1116
  %v1118 = mul i64 %v1115, 8
  %v1119 = add i64 %v1118, 0
  %v1120 = getelementptr inbounds float, ptr %v1008, i64 %v1119
  call void @outer_2x8(ptr %v1117, ptr %v96, i64 %v1023, ptr %v1120, i64 8)
  %v1121 = add nsw i64 %v1112, 1
  br label %b191
b193:
  %v1122 = add nsw i64 %v1024, 64
  br label %b167
b169:
  %v1123 = add nsw i64 %v1019, 384
  br label %b164
b166:
  %v1124 = icmp sgt i64 %v3, 1
  br i1 %v1124, label %b194, label %b195
b194:
  %v1125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1126 = atomicrmw add ptr %v1125, i64 1 acq_rel
  %v1127 = load i64, ptr %v91, align 8
  %v1128 = add i64 %v1127, 1
  store i64 %v1128, ptr %v91, align 8
  %v1129 = mul i64 %v3, %v1128
  br label %b196
b196:
  %v1130 = load atomic i64, ptr %v1125 acquire, align 8
  %v1131 = icmp slt i64 %v1130, %v1129
  br i1 %v1131, label %b197, label %b198
b197:
  %v1132 = call i32 @sched_yield()
  br label %b196
b198:
  br label %b195
b195:
  %v1133 = mul i64 0, 8
  %v1134 = getelementptr inbounds float, ptr %v66, i64 %v1133
  %v1135 = getelementptr inbounds float, ptr %v1134, i64 0
  %v1136 = mul i64 0, 8
  %v1137 = getelementptr inbounds float, ptr %v28, i64 %v1136
  %v1138 = getelementptr inbounds float, ptr %v1137, i64 0
  %v1139 = getelementptr inbounds float, ptr %v96, i64 12288
  %v1140 = add i64 8, 1
  %v1141 = sdiv i64 %v1140, 2
  %v1142 = add i64 %v2, 1
  %v1143 = mul i64 %v1141, %v2
  %v1144 = sdiv i64 %v1143, %v3
  %v1145 = mul i64 %v1144, 2
  %v1146 = icmp slt i64 %v1145, 8
  %v1147 = select i1 %v1146, i64 %v1145, i64 8
  %v1148 = mul i64 %v1141, %v1142
  %v1149 = sdiv i64 %v1148, %v3
  %v1150 = mul i64 %v1149, 2
  %v1151 = icmp slt i64 %v1150, 8
  %v1152 = select i1 %v1151, i64 %v1150, i64 8
  %v1153 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b199
b199:
  %v1154 = phi i64 [ %v1147, %b195 ], [ %v1162, %b204 ]
  %v1155 = icmp slt i64 %v1154, %v1152
  br i1 %v1155, label %b200, label %b201
b200:
  %v1156 = mul i64 %v1154, 8
  %v1157 = getelementptr inbounds float, ptr %v1153, i64 %v1156
  br label %b202
b202:
  %v1158 = phi i64 [ 0, %b200 ], [ %v1161, %b203 ]
  %v1159 = icmp slt i64 %v1158, 8
  br i1 %v1159, label %b203, label %b204
b203:
  %v1160 = getelementptr inbounds float, ptr %v1157, i64 %v1158
  store float 0x0000000000000000, ptr %v1160, align 4
  %v1161 = add nsw i64 %v1158, 1
  br label %b202
b204:
  %v1162 = add nsw i64 %v1154, 1
  br label %b199
b201:
  %v1163 = mul i64 %v8, 1
  br label %b205
b205:
  %v1164 = phi i64 [ 0, %b201 ], [ %v1268, %b210 ]
  %v1165 = icmp slt i64 %v1164, %v1163
  br i1 %v1165, label %b206, label %b207
b206:
  %v1166 = sub i64 %v1163, %v1164
  %v1167 = icmp slt i64 %v1166, 384
  %v1168 = select i1 %v1167, i64 %v1166, i64 384
  br label %b208
b208:
  %v1169 = phi i64 [ %v1147, %b206 ], [ %v1267, %b234 ]
  %v1170 = icmp slt i64 %v1169, %v1152
  br i1 %v1170, label %b209, label %b210
b209:
  %v1171 = sub i64 %v1152, %v1169
  %v1172 = icmp slt i64 %v1171, 64
  %v1173 = select i1 %v1172, i64 %v1171, i64 64
  %v1174 = sdiv i64 %v1173, 2
  %v1175 = mul i64 %v1174, 2
  %v1176 = sub i64 %v1173, %v1175
  %v1177 = mul i64 %v1164, 8
  %v1178 = add i64 %v1177, %v1169
  %v1179 = getelementptr inbounds float, ptr %v1135, i64 %v1178
  br label %b211
b211:
  %v1180 = phi i64 [ 0, %b209 ], [ %v1206, %b219 ]
  %v1181 = icmp slt i64 %v1180, %v1168
  br i1 %v1181, label %b212, label %b213
b212:
  %v1182 = mul i64 %v1180, 8
  %v1183 = getelementptr inbounds float, ptr %v1179, i64 %v1182
  %v1184 = mul i64 %v1180, 2
  %v1185 = getelementptr inbounds float, ptr %v1139, i64 %v1184
  br label %b214
b214:
  %v1186 = phi i64 [ 0, %b212 ], [ %v1195, %b215 ]
  %v1187 = icmp slt i64 %v1186, %v1174
  br i1 %v1187, label %b215, label %b216
b215:
  %v1188 = mul i64 %v1186, 2
  %v1189 = getelementptr inbounds float, ptr %v1183, i64 %v1188
  %v1190 = mul i64 %v1186, 768
  %v1191 = getelementptr inbounds float, ptr %v1185, i64 %v1190
  %v1192 = getelementptr inbounds float, ptr %v1189, i64 0
  %v1193 = load <2 x float>, ptr %v1192, align 4
  %v1194 = getelementptr inbounds float, ptr %v1191, i64 0
  store <2 x float> %v1193, ptr %v1194, align 4
  %v1195 = add nsw i64 %v1186, 1
  br label %b214
b216:
  %v1196 = mul i64 %v1174, 2
  %v1197 = getelementptr inbounds float, ptr %v1183, i64 %v1196
  %v1198 = mul i64 %v1174, 768
  %v1199 = getelementptr inbounds float, ptr %v1185, i64 %v1198
  br label %b217
b217:
  %v1200 = phi i64 [ 0, %b216 ], [ %v1205, %b218 ]
  %v1201 = icmp slt i64 %v1200, %v1176
  br i1 %v1201, label %b218, label %b219
b218:
  %v1202 = getelementptr inbounds float, ptr %v1197, i64 %v1200
  %v1203 = load float, ptr %v1202, align 4
  %v1204 = getelementptr inbounds float, ptr %v1199, i64 %v1200
  store float %v1203, ptr %v1204, align 4
  %v1205 = add nsw i64 %v1200, 1
  br label %b217, !llvm.loop !6
b219:
  %v1206 = add nsw i64 %v1180, 1
  br label %b211
b213:
  br label %b220
b220:
  %v1207 = phi i64 [ 0, %b213 ], [ %v1242, %b228 ]
  %v1208 = icmp slt i64 %v1207, 0
  br i1 %v1208, label %b221, label %b222
b221:
  %v1209 = mul i64 %v1164, 8
  %v1210 = add i64 %v1209, %v1207
  %v1211 = getelementptr inbounds float, ptr %v1138, i64 %v1210
  br label %b223
b223:
  %v1212 = phi i64 [ 0, %b221 ], [ %v1230, %b224 ]
  %v1213 = icmp slt i64 %v1212, %v1168
  br i1 %v1213, label %b224, label %b225
b224:
  %v1214 = mul i64 %v1212, 8
  %v1215 = getelementptr inbounds float, ptr %v1211, i64 %v1214
  %v1216 = mul i64 %v1212, 32
  %v1217 = getelementptr inbounds float, ptr %v96, i64 %v1216
  %v1218 = getelementptr inbounds float, ptr %v1215, i64 0
  %v1219 = load <8 x float>, ptr %v1218, align 4
  %v1220 = getelementptr inbounds float, ptr %v1217, i64 0
  store <8 x float> %v1219, ptr %v1220, align 4
  %v1221 = getelementptr inbounds float, ptr %v1215, i64 8
  %v1222 = load <8 x float>, ptr %v1221, align 4
  %v1223 = getelementptr inbounds float, ptr %v1217, i64 8
  store <8 x float> %v1222, ptr %v1223, align 4
  %v1224 = getelementptr inbounds float, ptr %v1215, i64 16
  %v1225 = load <8 x float>, ptr %v1224, align 4
  %v1226 = getelementptr inbounds float, ptr %v1217, i64 16
  store <8 x float> %v1225, ptr %v1226, align 4
  %v1227 = getelementptr inbounds float, ptr %v1215, i64 24
  %v1228 = load <8 x float>, ptr %v1227, align 4
  %v1229 = getelementptr inbounds float, ptr %v1217, i64 24
  store <8 x float> %v1228, ptr %v1229, align 4
  %v1230 = add nsw i64 %v1212, 1
  br label %b223
b225:
  %v1231 = sdiv i64 %v1173, 2
  br label %b226
b226:
  %v1232 = phi i64 [ 0, %b225 ], [ %v1241, %b227 ]
  %v1233 = icmp slt i64 %v1232, %v1231
  br i1 %v1233, label %b227, label %b228
b227:
  %v1234 = mul i64 %v1232, 2
  %v1235 = add i64 %v1169, %v1234
  %v1236 = mul i64 %v1232, 768
  %v1237 = getelementptr inbounds float, ptr %v1139, i64 %v1236
  %v1238 = mul i64 %v1235, 8
  %v1239 = add i64 %v1238, %v1207
  %v1240 = getelementptr inbounds float, ptr %v1153, i64 %v1239
  call void @outer_2x32(ptr %v1237, ptr %v96, i64 %v1168, ptr %v1240, i64 8)
  %v1241 = add nsw i64 %v1232, 1
  br label %b226
b228:
  %v1242 = add nsw i64 %v1207, 32
  br label %b220
b222:
  %v1243 = mul i64 %v1164, 8
  %v1244 = add i64 %v1243, 0
  %v1245 = getelementptr inbounds float, ptr %v1138, i64 %v1244
  br label %b229
b229:
  %v1246 = phi i64 [ 0, %b222 ], [ %v1255, %b230 ]
  %v1247 = icmp slt i64 %v1246, %v1168
  br i1 %v1247, label %b230, label %b231
b230:
  %v1248 = mul i64 %v1246, 8
  %v1249 = getelementptr inbounds float, ptr %v1245, i64 %v1248
  %v1250 = mul i64 %v1246, 8
  %v1251 = getelementptr inbounds float, ptr %v96, i64 %v1250
  %v1252 = getelementptr inbounds float, ptr %v1249, i64 0
  %v1253 = load <8 x float>, ptr %v1252, align 4
  %v1254 = getelementptr inbounds float, ptr %v1251, i64 0
  store <8 x float> %v1253, ptr %v1254, align 4
  %v1255 = add nsw i64 %v1246, 1
  br label %b229
b231:
  %v1256 = sdiv i64 %v1173, 2
  br label %b232
b232:
  %v1257 = phi i64 [ 0, %b231 ], [ %v1266, %b233 ]
  %v1258 = icmp slt i64 %v1257, %v1256
  br i1 %v1258, label %b233, label %b234
b233:
  %v1259 = mul i64 %v1257, 2
  %v1260 = add i64 %v1169, %v1259
  %v1261 = mul i64 %v1257, 768
  %v1262 = getelementptr inbounds float, ptr %v1139, i64 %v1261
  %v1263 = mul i64 %v1260, 8
  %v1264 = add i64 %v1263, 0
  %v1265 = getelementptr inbounds float, ptr %v1153, i64 %v1264
  call void @outer_2x8(ptr %v1262, ptr %v96, i64 %v1168, ptr %v1265, i64 8)
  %v1266 = add nsw i64 %v1257, 1
  br label %b232
b234:
  %v1267 = add nsw i64 %v1169, 64
  br label %b208
b210:
  %v1268 = add nsw i64 %v1164, 384
  br label %b205
b207:
  %v1269 = icmp sgt i64 %v3, 1
  br i1 %v1269, label %b235, label %b236
b235:
  %v1270 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1271 = atomicrmw add ptr %v1270, i64 1 acq_rel
  %v1272 = load i64, ptr %v91, align 8
  %v1273 = add i64 %v1272, 1
  store i64 %v1273, ptr %v91, align 8
  %v1274 = mul i64 %v3, %v1273
  br label %b237
b237:
  %v1275 = load atomic i64, ptr %v1270 acquire, align 8
  %v1276 = icmp slt i64 %v1275, %v1274
  br i1 %v1276, label %b238, label %b239
b238:
  %v1277 = call i32 @sched_yield()
  br label %b237
b239:
  br label %b236
b236:
  %v1278 = icmp eq i64 %v2, 0
  br i1 %v1278, label %b240, label %b241
b240:
  br label %b242
b242:
  %v1279 = phi i64 [ 0, %b240 ], [ %v1296, %b247 ]
  %v1280 = phi <8 x float> [ splat (float 0x0000000000000000), %b240 ], [ %v1295, %b247 ]
  %v1281 = icmp slt i64 %v1279, %v8
  br i1 %v1281, label %b243, label %b244
b243:
  %v1282 = add i64 %v1279, 128
  %v1283 = icmp slt i64 %v1282, %v8
  %v1284 = select i1 %v1283, i64 %v1282, i64 %v8
  br label %b245
b245:
  %v1285 = phi i64 [ %v1279, %b243 ], [ %v1294, %b246 ]
  %v1286 = phi <8 x float> [ splat (float 0x0000000000000000), %b243 ], [ %v1293, %b246 ]
  %v1287 = icmp slt i64 %v1285, %v1284
  br i1 %v1287, label %b246, label %b247
b246:
  %v1288 = mul i64 %v1285, 8
  %v1289 = getelementptr inbounds float, ptr %v66, i64 %v1288
  %v1290 = add i64 0, 0
  %v1291 = getelementptr inbounds float, ptr %v1289, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = fadd <8 x float> %v1286, %v1292
  %v1294 = add nsw i64 %v1285, 1
  br label %b245
b247:
  %v1295 = fadd <8 x float> %v1280, %v1286
  %v1296 = add nsw i64 %v1279, 128
  br label %b242
b244:
  %v1297 = add i64 0, 0
  %v1298 = getelementptr inbounds float, ptr %v42, i64 %v1297
  store <8 x float> %v1280, ptr %v1298, align 4
  br label %b241
b241:
  %v1299 = icmp sgt i64 %v3, 1
  br i1 %v1299, label %b248, label %b249
b248:
  %v1300 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1301 = atomicrmw add ptr %v1300, i64 1 acq_rel
  %v1302 = load i64, ptr %v91, align 8
  %v1303 = add i64 %v1302, 1
  store i64 %v1303, ptr %v91, align 8
  %v1304 = mul i64 %v3, %v1303
  br label %b250
b250:
  %v1305 = load atomic i64, ptr %v1300 acquire, align 8
  %v1306 = icmp slt i64 %v1305, %v1304
  br i1 %v1306, label %b251, label %b252
b251:
  %v1307 = call i32 @sched_yield()
  br label %b250
b252:
  br label %b249
b249:
  %v1308 = mul i64 0, 8
  %v1309 = getelementptr inbounds float, ptr %v60, i64 %v1308
  %v1310 = getelementptr inbounds float, ptr %v1309, i64 0
  %v1311 = mul i64 0, 8
  %v1312 = getelementptr inbounds float, ptr %v56, i64 %v1311
  %v1313 = getelementptr inbounds float, ptr %v1312, i64 0
  %v1314 = getelementptr inbounds float, ptr %v96, i64 12288
  %v1315 = add i64 8, 1
  %v1316 = sdiv i64 %v1315, 2
  %v1317 = add i64 %v2, 1
  %v1318 = mul i64 %v1316, %v2
  %v1319 = sdiv i64 %v1318, %v3
  %v1320 = mul i64 %v1319, 2
  %v1321 = icmp slt i64 %v1320, 8
  %v1322 = select i1 %v1321, i64 %v1320, i64 8
  %v1323 = mul i64 %v1316, %v1317
  %v1324 = sdiv i64 %v1323, %v3
  %v1325 = mul i64 %v1324, 2
  %v1326 = icmp slt i64 %v1325, 8
  %v1327 = select i1 %v1326, i64 %v1325, i64 8
  %v1328 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b253
b253:
  %v1329 = phi i64 [ %v1322, %b249 ], [ %v1337, %b258 ]
  %v1330 = icmp slt i64 %v1329, %v1327
  br i1 %v1330, label %b254, label %b255
b254:
  %v1331 = mul i64 %v1329, 8
  %v1332 = getelementptr inbounds float, ptr %v1328, i64 %v1331
  br label %b256
b256:
  %v1333 = phi i64 [ 0, %b254 ], [ %v1336, %b257 ]
  %v1334 = icmp slt i64 %v1333, 8
  br i1 %v1334, label %b257, label %b258
b257:
  %v1335 = getelementptr inbounds float, ptr %v1332, i64 %v1333
  store float 0x0000000000000000, ptr %v1335, align 4
  %v1336 = add nsw i64 %v1333, 1
  br label %b256
b258:
  %v1337 = add nsw i64 %v1329, 1
  br label %b253
b255:
  %v1338 = mul i64 %v8, 1
  br label %b259
b259:
  %v1339 = phi i64 [ 0, %b255 ], [ %v1443, %b264 ]
  %v1340 = icmp slt i64 %v1339, %v1338
  br i1 %v1340, label %b260, label %b261
b260:
  %v1341 = sub i64 %v1338, %v1339
  %v1342 = icmp slt i64 %v1341, 384
  %v1343 = select i1 %v1342, i64 %v1341, i64 384
  br label %b262
b262:
  %v1344 = phi i64 [ %v1322, %b260 ], [ %v1442, %b288 ]
  %v1345 = icmp slt i64 %v1344, %v1327
  br i1 %v1345, label %b263, label %b264
b263:
  %v1346 = sub i64 %v1327, %v1344
  %v1347 = icmp slt i64 %v1346, 64
  %v1348 = select i1 %v1347, i64 %v1346, i64 64
  %v1349 = sdiv i64 %v1348, 2
  %v1350 = mul i64 %v1349, 2
  %v1351 = sub i64 %v1348, %v1350
  %v1352 = mul i64 %v1339, 8
  %v1353 = add i64 %v1352, %v1344
  %v1354 = getelementptr inbounds float, ptr %v1310, i64 %v1353
  br label %b265
b265:
  %v1355 = phi i64 [ 0, %b263 ], [ %v1381, %b273 ]
  %v1356 = icmp slt i64 %v1355, %v1343
  br i1 %v1356, label %b266, label %b267
b266:
  %v1357 = mul i64 %v1355, 8
  %v1358 = getelementptr inbounds float, ptr %v1354, i64 %v1357
  %v1359 = mul i64 %v1355, 2
  %v1360 = getelementptr inbounds float, ptr %v1314, i64 %v1359
  br label %b268
b268:
  %v1361 = phi i64 [ 0, %b266 ], [ %v1370, %b269 ]
  %v1362 = icmp slt i64 %v1361, %v1349
  br i1 %v1362, label %b269, label %b270
b269:
  %v1363 = mul i64 %v1361, 2
  %v1364 = getelementptr inbounds float, ptr %v1358, i64 %v1363
  %v1365 = mul i64 %v1361, 768
  %v1366 = getelementptr inbounds float, ptr %v1360, i64 %v1365
  %v1367 = getelementptr inbounds float, ptr %v1364, i64 0
  %v1368 = load <2 x float>, ptr %v1367, align 4
  %v1369 = getelementptr inbounds float, ptr %v1366, i64 0
  store <2 x float> %v1368, ptr %v1369, align 4
  %v1370 = add nsw i64 %v1361, 1
  br label %b268
b270:
  %v1371 = mul i64 %v1349, 2
  %v1372 = getelementptr inbounds float, ptr %v1358, i64 %v1371
  %v1373 = mul i64 %v1349, 768
  %v1374 = getelementptr inbounds float, ptr %v1360, i64 %v1373
  br label %b271
b271:
  %v1375 = phi i64 [ 0, %b270 ], [ %v1380, %b272 ]
  %v1376 = icmp slt i64 %v1375, %v1351
  br i1 %v1376, label %b272, label %b273
b272:
  %v1377 = getelementptr inbounds float, ptr %v1372, i64 %v1375
  %v1378 = load float, ptr %v1377, align 4
  %v1379 = getelementptr inbounds float, ptr %v1374, i64 %v1375
  store float %v1378, ptr %v1379, align 4
  %v1380 = add nsw i64 %v1375, 1
  br label %b271, !llvm.loop !9
b273:
  %v1381 = add nsw i64 %v1355, 1
  br label %b265
b267:
  br label %b274
b274:
  %v1382 = phi i64 [ 0, %b267 ], [ %v1417, %b282 ]
  %v1383 = icmp slt i64 %v1382, 0
  br i1 %v1383, label %b275, label %b276
b275:
  %v1384 = mul i64 %v1339, 8
  %v1385 = add i64 %v1384, %v1382
  %v1386 = getelementptr inbounds float, ptr %v1313, i64 %v1385
  br label %b277
b277:
  %v1387 = phi i64 [ 0, %b275 ], [ %v1405, %b278 ]
  %v1388 = icmp slt i64 %v1387, %v1343
  br i1 %v1388, label %b278, label %b279
b278:
  %v1389 = mul i64 %v1387, 8
  %v1390 = getelementptr inbounds float, ptr %v1386, i64 %v1389
  %v1391 = mul i64 %v1387, 32
  %v1392 = getelementptr inbounds float, ptr %v96, i64 %v1391
  %v1393 = getelementptr inbounds float, ptr %v1390, i64 0
  %v1394 = load <8 x float>, ptr %v1393, align 4
  %v1395 = getelementptr inbounds float, ptr %v1392, i64 0
  store <8 x float> %v1394, ptr %v1395, align 4
  %v1396 = getelementptr inbounds float, ptr %v1390, i64 8
  %v1397 = load <8 x float>, ptr %v1396, align 4
  %v1398 = getelementptr inbounds float, ptr %v1392, i64 8
  store <8 x float> %v1397, ptr %v1398, align 4
  %v1399 = getelementptr inbounds float, ptr %v1390, i64 16
  %v1400 = load <8 x float>, ptr %v1399, align 4
  %v1401 = getelementptr inbounds float, ptr %v1392, i64 16
  store <8 x float> %v1400, ptr %v1401, align 4
  %v1402 = getelementptr inbounds float, ptr %v1390, i64 24
  %v1403 = load <8 x float>, ptr %v1402, align 4
  %v1404 = getelementptr inbounds float, ptr %v1392, i64 24
  store <8 x float> %v1403, ptr %v1404, align 4
  %v1405 = add nsw i64 %v1387, 1
  br label %b277
b279:
  %v1406 = sdiv i64 %v1348, 2
  br label %b280
b280:
  %v1407 = phi i64 [ 0, %b279 ], [ %v1416, %b281 ]
  %v1408 = icmp slt i64 %v1407, %v1406
  br i1 %v1408, label %b281, label %b282
b281:
  %v1409 = mul i64 %v1407, 2
  %v1410 = add i64 %v1344, %v1409
  %v1411 = mul i64 %v1407, 768
  %v1412 = getelementptr inbounds float, ptr %v1314, i64 %v1411
  %v1413 = mul i64 %v1410, 8
  %v1414 = add i64 %v1413, %v1382
  %v1415 = getelementptr inbounds float, ptr %v1328, i64 %v1414
  call void @outer_2x32(ptr %v1412, ptr %v96, i64 %v1343, ptr %v1415, i64 8)
  %v1416 = add nsw i64 %v1407, 1
  br label %b280
b282:
  %v1417 = add nsw i64 %v1382, 32
  br label %b274
b276:
  %v1418 = mul i64 %v1339, 8
  %v1419 = add i64 %v1418, 0
  %v1420 = getelementptr inbounds float, ptr %v1313, i64 %v1419
  br label %b283
b283:
  %v1421 = phi i64 [ 0, %b276 ], [ %v1430, %b284 ]
  %v1422 = icmp slt i64 %v1421, %v1343
  br i1 %v1422, label %b284, label %b285
b284:
  %v1423 = mul i64 %v1421, 8
  %v1424 = getelementptr inbounds float, ptr %v1420, i64 %v1423
  %v1425 = mul i64 %v1421, 8
  %v1426 = getelementptr inbounds float, ptr %v96, i64 %v1425
  %v1427 = getelementptr inbounds float, ptr %v1424, i64 0
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = getelementptr inbounds float, ptr %v1426, i64 0
  store <8 x float> %v1428, ptr %v1429, align 4
  %v1430 = add nsw i64 %v1421, 1
  br label %b283
b285:
  %v1431 = sdiv i64 %v1348, 2
  br label %b286
b286:
  %v1432 = phi i64 [ 0, %b285 ], [ %v1441, %b287 ]
  %v1433 = icmp slt i64 %v1432, %v1431
  br i1 %v1433, label %b287, label %b288
b287:
  %v1434 = mul i64 %v1432, 2
  %v1435 = add i64 %v1344, %v1434
  %v1436 = mul i64 %v1432, 768
  %v1437 = getelementptr inbounds float, ptr %v1314, i64 %v1436
  %v1438 = mul i64 %v1435, 8
  %v1439 = add i64 %v1438, 0
  %v1440 = getelementptr inbounds float, ptr %v1328, i64 %v1439
  call void @outer_2x8(ptr %v1437, ptr %v96, i64 %v1343, ptr %v1440, i64 8)
  %v1441 = add nsw i64 %v1432, 1
  br label %b286
b288:
  %v1442 = add nsw i64 %v1344, 64
  br label %b262
b264:
  %v1443 = add nsw i64 %v1339, 384
  br label %b259
b261:
  %v1444 = icmp sgt i64 %v3, 1
  br i1 %v1444, label %b289, label %b290
b289:
  %v1445 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1446 = atomicrmw add ptr %v1445, i64 1 acq_rel
  %v1447 = load i64, ptr %v91, align 8
  %v1448 = add i64 %v1447, 1
  store i64 %v1448, ptr %v91, align 8
  %v1449 = mul i64 %v3, %v1448
  br label %b291
b291:
  %v1450 = load atomic i64, ptr %v1445 acquire, align 8
  %v1451 = icmp slt i64 %v1450, %v1449
  br i1 %v1451, label %b292, label %b293
b292:
  %v1452 = call i32 @sched_yield()
  br label %b291
b293:
  br label %b290
b290:
  %v1453 = icmp eq i64 %v2, 0
  br i1 %v1453, label %b294, label %b295
b294:
  br label %b296
b296:
  %v1454 = phi i64 [ 0, %b294 ], [ %v1471, %b301 ]
  %v1455 = phi <8 x float> [ splat (float 0x0000000000000000), %b294 ], [ %v1470, %b301 ]
  %v1456 = icmp slt i64 %v1454, %v8
  br i1 %v1456, label %b297, label %b298
b297:
  %v1457 = add i64 %v1454, 128
  %v1458 = icmp slt i64 %v1457, %v8
  %v1459 = select i1 %v1458, i64 %v1457, i64 %v8
  br label %b299
b299:
  %v1460 = phi i64 [ %v1454, %b297 ], [ %v1469, %b300 ]
  %v1461 = phi <8 x float> [ splat (float 0x0000000000000000), %b297 ], [ %v1468, %b300 ]
  %v1462 = icmp slt i64 %v1460, %v1459
  br i1 %v1462, label %b300, label %b301
b300:
  %v1463 = mul i64 %v1460, 8
  %v1464 = getelementptr inbounds float, ptr %v60, i64 %v1463
  %v1465 = add i64 0, 0
  %v1466 = getelementptr inbounds float, ptr %v1464, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = fadd <8 x float> %v1461, %v1467
  %v1469 = add nsw i64 %v1460, 1
  br label %b299
b301:
  %v1470 = fadd <8 x float> %v1455, %v1461
  %v1471 = add nsw i64 %v1454, 128
  br label %b296
b298:
  %v1472 = add i64 0, 0
  %v1473 = getelementptr inbounds float, ptr %v46, i64 %v1472
  store <8 x float> %v1455, ptr %v1473, align 4
  br label %b295
b295:
  %v1474 = icmp sgt i64 %v3, 1
  br i1 %v1474, label %b302, label %b303
b302:
  %v1475 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1476 = atomicrmw add ptr %v1475, i64 1 acq_rel
  %v1477 = load i64, ptr %v91, align 8
  %v1478 = add i64 %v1477, 1
  store i64 %v1478, ptr %v91, align 8
  %v1479 = mul i64 %v3, %v1478
  br label %b304
b304:
  %v1480 = load atomic i64, ptr %v1475 acquire, align 8
  %v1481 = icmp slt i64 %v1480, %v1479
  br i1 %v1481, label %b305, label %b306
b305:
  %v1482 = call i32 @sched_yield()
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
