; generated from specs/fast_weights.yaml by `make generated`: do not edit
; fast_weights I=8 H=8 S=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v346 = alloca float, i64 64, align 4
  %v627 = alloca float, i64 64, align 4
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
  %v69 = getelementptr inbounds i64, ptr %v1, i64 10
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 11
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 12
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 15
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 22
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 23
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 33
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 0
  %v90 = add i64 %v89, 128
  %v91 = getelementptr inbounds float, ptr %v88, i64 %v90
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b0, label %b1
b0:
  %v95 = icmp eq i64 %v2, 0
  br i1 %v95, label %b2, label %b3
b2:
  %v96 = add i64 0, 0
  %v97 = getelementptr inbounds float, ptr %v40, i64 %v96
  %v98 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v99, ptr %v97, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v100 = icmp sgt i64 %v3, 1
  br i1 %v100, label %b4, label %b5
b4:
  %v101 = getelementptr inbounds i64, ptr %v1, i64 3
  %v102 = atomicrmw add ptr %v101, i64 1 acq_rel
  %v103 = mul i64 %v3, 1
  br label %b6
b6:
  %v104 = load atomic i64, ptr %v101 acquire, align 8
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b7, label %b8
b7:
  %v106 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 4
  %v108 = load i64, ptr %v107, align 8
  %v109 = icmp eq i64 %v108, 0
  br i1 %v109, label %b9, label %b10
b9:
  %v110 = icmp eq i64 %v2, 0
  br i1 %v110, label %b11, label %b12
b11:
  br label %b13
b13:
  %v111 = phi i64 [ 0, %b11 ], [ %v117, %b14 ]
  %v112 = icmp slt i64 %v111, 64
  br i1 %v112, label %b14, label %b15
b14:
  %v113 = add i64 0, %v111
  %v114 = getelementptr inbounds float, ptr %v42, i64 %v113
  %v115 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v116, ptr %v114, align 4
  %v117 = add nsw i64 %v111, 8
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v118 = icmp sgt i64 %v3, 1
  br i1 %v118, label %b16, label %b17
b16:
  %v119 = getelementptr inbounds i64, ptr %v1, i64 3
  %v120 = atomicrmw add ptr %v119, i64 1 acq_rel
  %v121 = mul i64 %v3, 2
  br label %b18
b18:
  %v122 = load atomic i64, ptr %v119 acquire, align 8
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b19, label %b20
b19:
  %v124 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 4
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b21, label %b22
b21:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 34
  %v129 = load i64, ptr %v128, align 8
  %v130 = icmp eq i64 %v129, 0
  br i1 %v130, label %b23, label %b24
b23:
  %v131 = add i64 %v7, 0
  %v132 = sdiv i64 %v131, 1
  %v133 = add i64 %v2, 1
  %v134 = mul i64 %v132, %v2
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v7
  %v138 = select i1 %v137, i64 %v136, i64 %v7
  %v139 = mul i64 %v132, %v133
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  br label %b25
b25:
  %v144 = phi i64 [ %v138, %b23 ], [ %v155, %b26 ]
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b26, label %b27
b26:
  %v146 = and i64 0, %v72
  %v147 = mul i64 %v146, %v7
  %v148 = add i64 %v147, %v144
  %v149 = mul i64 %v148, 8
  %v150 = getelementptr inbounds float, ptr %v22, i64 %v149
  %v151 = add i64 0, 0
  %v152 = getelementptr inbounds float, ptr %v150, i64 %v151
  %v153 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v154, ptr %v152, align 4
  %v155 = add nsw i64 %v144, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v156 = icmp sgt i64 %v3, 1
  br i1 %v156, label %b28, label %b29
b28:
  %v157 = getelementptr inbounds i64, ptr %v1, i64 3
  %v158 = atomicrmw add ptr %v157, i64 1 acq_rel
  %v159 = mul i64 %v3, 3
  br label %b30
b30:
  %v160 = load atomic i64, ptr %v157 acquire, align 8
  %v161 = icmp slt i64 %v160, %v159
  br i1 %v161, label %b31, label %b32
b31:
  %v162 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v163 = getelementptr inbounds i64, ptr %v1, i64 4
  %v164 = load i64, ptr %v163, align 8
  %v165 = icmp eq i64 %v164, 0
  br i1 %v165, label %b33, label %b34
b33:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 35
  %v167 = load i64, ptr %v166, align 8
  %v168 = icmp eq i64 %v167, 0
  br i1 %v168, label %b35, label %b36
b35:
  %v169 = add i64 %v7, 0
  %v170 = sdiv i64 %v169, 1
  %v171 = add i64 %v2, 1
  %v172 = mul i64 %v170, %v2
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, %v7
  %v176 = select i1 %v175, i64 %v174, i64 %v7
  %v177 = mul i64 %v170, %v171
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, %v7
  %v181 = select i1 %v180, i64 %v179, i64 %v7
  br label %b37
b37:
  %v182 = phi i64 [ %v176, %b35 ], [ %v196, %b42 ]
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b38, label %b39
b38:
  %v184 = and i64 0, %v74
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v182
  %v187 = mul i64 %v186, 64
  %v188 = getelementptr inbounds float, ptr %v24, i64 %v187
  br label %b40
b40:
  %v189 = phi i64 [ 0, %b38 ], [ %v195, %b41 ]
  %v190 = icmp slt i64 %v189, 64
  br i1 %v190, label %b41, label %b42
b41:
  %v191 = add i64 0, %v189
  %v192 = getelementptr inbounds float, ptr %v188, i64 %v191
  %v193 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v194 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v194, ptr %v192, align 4
  %v195 = add nsw i64 %v189, 8
  br label %b40
b42:
  %v196 = add nsw i64 %v182, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v197 = icmp sgt i64 %v3, 1
  br i1 %v197, label %b43, label %b44
b43:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v199 = atomicrmw add ptr %v198, i64 1 acq_rel
  %v200 = mul i64 %v3, 4
  br label %b45
b45:
  %v201 = load atomic i64, ptr %v198 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b46, label %b47
b46:
  %v203 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v204 = getelementptr inbounds float, ptr %v88, i64 0
  %v205 = getelementptr inbounds i64, ptr %v1, i64 4
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b48, label %b49
b48:
  %v208 = add i64 1, 0
  %v209 = sdiv i64 %v208, 1
  %v210 = add i64 %v2, 1
  %v211 = mul i64 %v209, %v2
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, 1
  %v215 = select i1 %v214, i64 %v213, i64 1
  %v216 = mul i64 %v209, %v210
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, 1
  %v220 = select i1 %v219, i64 %v218, i64 1
  %v221 = icmp slt i64 %v220, 1
  %v222 = select i1 %v221, i64 %v220, i64 1
  br label %b50
b50:
  %v223 = phi i64 [ %v215, %b48 ], [ %v338, %b62 ]
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b51, label %b52
b51:
  %v225 = mul i64 %v223, 64
  %v226 = mul i64 %v223, 8
  %v227 = add i64 %v225, 0
  %v228 = add i64 %v226, 0
  %v229 = getelementptr inbounds float, ptr %v204, i64 %v227
  %v230 = sub i64 8, %v228
  %v231 = icmp slt i64 %v230, 0
  %v232 = select i1 %v231, i64 0, i64 %v230
  %v233 = icmp ult i64 %v232, 8
  %v234 = select i1 %v233, i64 %v232, i64 8
  %v235 = trunc i64 %v234 to i32
  %v236 = insertelement <8 x i32> poison, i32 %v235, i64 0
  %v237 = shufflevector <8 x i32> %v236, <8 x i32> poison, <8 x i32> zeroinitializer
  %v238 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v237
  %v239 = mul i64 %v228, 8
  %v240 = add i64 0, %v239
  %v241 = getelementptr inbounds float, ptr %v14, i64 %v240
  %v242 = icmp sge i64 %v232, 8
  br i1 %v242, label %b53, label %b54
b53:
  br label %b55
b55:
  %v243 = phi i64 [ 0, %b53 ], [ %v317, %b56 ]
  %v244 = icmp slt i64 %v243, 8
  br i1 %v244, label %b56, label %b57
b56:
  %v245 = add i64 %v243, 0
  %v246 = getelementptr inbounds float, ptr %v241, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = add i64 %v243, 8
  %v249 = getelementptr inbounds float, ptr %v241, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = add i64 %v243, 16
  %v252 = getelementptr inbounds float, ptr %v241, i64 %v251
  %v253 = load <8 x float>, ptr %v252, align 4
  %v254 = add i64 %v243, 24
  %v255 = getelementptr inbounds float, ptr %v241, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 %v243, 32
  %v258 = getelementptr inbounds float, ptr %v241, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = add i64 %v243, 40
  %v261 = getelementptr inbounds float, ptr %v241, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = add i64 %v243, 48
  %v264 = getelementptr inbounds float, ptr %v241, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = add i64 %v243, 56
  %v267 = getelementptr inbounds float, ptr %v241, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = shufflevector <8 x float> %v247, <8 x float> %v259, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v270 = shufflevector <8 x float> %v247, <8 x float> %v259, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v271 = shufflevector <8 x float> %v250, <8 x float> %v262, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v272 = shufflevector <8 x float> %v250, <8 x float> %v262, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v273 = shufflevector <8 x float> %v253, <8 x float> %v265, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v274 = shufflevector <8 x float> %v253, <8 x float> %v265, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v275 = shufflevector <8 x float> %v256, <8 x float> %v268, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v276 = shufflevector <8 x float> %v256, <8 x float> %v268, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v277 = shufflevector <8 x float> %v269, <8 x float> %v273, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v278 = shufflevector <8 x float> %v269, <8 x float> %v273, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v279 = shufflevector <8 x float> %v271, <8 x float> %v275, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v280 = shufflevector <8 x float> %v271, <8 x float> %v275, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v281 = shufflevector <8 x float> %v270, <8 x float> %v274, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v282 = shufflevector <8 x float> %v270, <8 x float> %v274, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v283 = shufflevector <8 x float> %v272, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v284 = shufflevector <8 x float> %v272, <8 x float> %v276, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v285 = shufflevector <8 x float> %v277, <8 x float> %v279, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v286 = shufflevector <8 x float> %v277, <8 x float> %v279, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v287 = shufflevector <8 x float> %v278, <8 x float> %v280, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v288 = shufflevector <8 x float> %v278, <8 x float> %v280, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v289 = shufflevector <8 x float> %v281, <8 x float> %v283, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v290 = shufflevector <8 x float> %v281, <8 x float> %v283, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v291 = shufflevector <8 x float> %v282, <8 x float> %v284, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v292 = shufflevector <8 x float> %v282, <8 x float> %v284, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v293 = add i64 %v243, 0
  %v294 = mul i64 %v293, 8
  %v295 = getelementptr inbounds float, ptr %v229, i64 %v294
  store <8 x float> %v285, ptr %v295, align 4
  %v296 = add i64 %v243, 1
  %v297 = mul i64 %v296, 8
  %v298 = getelementptr inbounds float, ptr %v229, i64 %v297
  store <8 x float> %v286, ptr %v298, align 4
  %v299 = add i64 %v243, 2
  %v300 = mul i64 %v299, 8
  %v301 = getelementptr inbounds float, ptr %v229, i64 %v300
  store <8 x float> %v287, ptr %v301, align 4
  %v302 = add i64 %v243, 3
  %v303 = mul i64 %v302, 8
  %v304 = getelementptr inbounds float, ptr %v229, i64 %v303
  store <8 x float> %v288, ptr %v304, align 4
  %v305 = add i64 %v243, 4
  %v306 = mul i64 %v305, 8
  %v307 = getelementptr inbounds float, ptr %v229, i64 %v306
  store <8 x float> %v289, ptr %v307, align 4
  %v308 = add i64 %v243, 5
  %v309 = mul i64 %v308, 8
  %v310 = getelementptr inbounds float, ptr %v229, i64 %v309
  store <8 x float> %v290, ptr %v310, align 4
  %v311 = add i64 %v243, 6
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v229, i64 %v312
  store <8 x float> %v291, ptr %v313, align 4
  %v314 = add i64 %v243, 7
  %v315 = mul i64 %v314, 8
  %v316 = getelementptr inbounds float, ptr %v229, i64 %v315
  store <8 x float> %v292, ptr %v316, align 4
  %v317 = add nsw i64 %v243, 8
  br label %b55
b57:
  br label %b58
b58:
  %v318 = phi i64 [ 8, %b57 ], [ %v326, %b59 ]
  %v319 = icmp slt i64 %v318, 8
  br i1 %v319, label %b59, label %b60
b59:
  %v320 = mul i64 %v318, 1
  %v321 = getelementptr inbounds float, ptr %v241, i64 %v320
  %v322 = getelementptr float, ptr %v321, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v323 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v322, <8 x i1> %v238, <8 x float> zeroinitializer)
  %v324 = mul i64 %v318, 8
  %v325 = getelementptr inbounds float, ptr %v229, i64 %v324
  store <8 x float> %v323, ptr %v325, align 4
  %v326 = add nsw i64 %v318, 1
  br label %b58
b60:
  br label %b54
b54:
  %v327 = icmp slt i64 %v232, 8
  br i1 %v327, label %b61, label %b62
b61:
  br label %b63
b63:
  %v328 = phi i64 [ 0, %b61 ], [ %v336, %b64 ]
  %v329 = icmp slt i64 %v328, 8
  br i1 %v329, label %b64, label %b65
b64:
  %v330 = mul i64 %v328, 1
  %v331 = getelementptr inbounds float, ptr %v241, i64 %v330
  %v332 = getelementptr float, ptr %v331, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v333 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v332, <8 x i1> %v238, <8 x float> zeroinitializer)
  %v334 = mul i64 %v328, 8
  %v335 = getelementptr inbounds float, ptr %v229, i64 %v334
  store <8 x float> %v333, ptr %v335, align 4
  %v336 = add nsw i64 %v328, 1
  br label %b63
b65:
  br label %b62
b62:
  %v337 = add i64 %v225, 64
  %v338 = add nsw i64 %v223, 1
  br label %b50
b52:
  br label %b49
b49:
  %v339 = icmp sgt i64 %v3, 1
  br i1 %v339, label %b66, label %b67
b66:
  %v340 = getelementptr inbounds i64, ptr %v1, i64 3
  %v341 = atomicrmw add ptr %v340, i64 1 acq_rel
  %v342 = mul i64 %v3, 5
  br label %b68
b68:
  %v343 = load atomic i64, ptr %v340 acquire, align 8
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b69, label %b70
b69:
  %v345 = call i32 @sched_yield()
  br label %b68
b70:
  br label %b67
b67:
  %v347 = add i64 %v8, 0
  %v348 = sdiv i64 %v347, 1
  %v349 = add i64 %v2, 1
  %v350 = mul i64 %v348, %v2
  %v351 = sdiv i64 %v350, %v3
  %v352 = mul i64 %v351, 1
  %v353 = icmp slt i64 %v352, %v8
  %v354 = select i1 %v353, i64 %v352, i64 %v8
  %v355 = mul i64 %v348, %v349
  %v356 = sdiv i64 %v355, %v3
  %v357 = mul i64 %v356, 1
  %v358 = icmp slt i64 %v357, %v8
  %v359 = select i1 %v358, i64 %v357, i64 %v8
  br label %b71
b71:
  %v360 = phi i64 [ %v354, %b67 ], [ %v413, %b76 ]
  %v361 = icmp slt i64 %v360, %v359
  br i1 %v361, label %b72, label %b73
b72:
  %v362 = add i64 %v360, 96
  %v363 = icmp slt i64 %v362, %v359
  %v364 = select i1 %v363, i64 %v362, i64 %v359
  br label %b74
b74:
  %v365 = phi i64 [ 0, %b72 ], [ %v412, %b79 ]
  %v366 = icmp slt i64 %v365, 1
  br i1 %v366, label %b75, label %b76
b75:
  %v367 = sub i64 %v364, %v360
  %v368 = sub i64 8, 1
  %v369 = add i64 %v367, %v368
  %v370 = sdiv i64 %v369, 8
  br label %b77
b77:
  %v371 = phi i64 [ 0, %b75 ], [ %v411, %b84 ]
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b78, label %b79
b78:
  %v373 = mul i64 %v367, %v371
  %v374 = sdiv i64 %v373, %v370
  %v375 = add i64 %v360, %v374
  %v376 = add i64 %v371, 1
  %v377 = mul i64 %v367, %v376
  %v378 = sdiv i64 %v377, %v370
  %v379 = add i64 %v360, %v378
  %v380 = mul i64 %v365, 64
  %v381 = getelementptr inbounds float, ptr %v204, i64 %v380
  %v382 = sub i64 %v379, %v375
  %v383 = mul i64 %v375, 8
  %v384 = getelementptr inbounds float, ptr %v10, i64 %v383
  %v385 = getelementptr inbounds float, ptr %v384, i64 0
  %v386 = sub i64 %v382, 1
  %v387 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v386
  %v388 = load ptr, ptr %v387, align 4
  %v389 = icmp sgt i64 %v382, 0
  br i1 %v389, label %b80, label %b81
b80:
  call void %v388(ptr %v385, i64 8, ptr %v381, i64 8, ptr %v346)
  br label %b81
b81:
  %v390 = add i64 %v380, 64
  br label %b82
b82:
  %v391 = phi i64 [ %v375, %b81 ], [ %v410, %b87 ]
  %v392 = icmp slt i64 %v391, %v379
  br i1 %v392, label %b83, label %b84
b83:
  %v393 = sub i64 %v391, %v375
  %v394 = mul i64 %v393, 8
  %v395 = getelementptr inbounds float, ptr %v346, i64 %v394
  %v396 = mul i64 %v391, 8
  %v397 = getelementptr inbounds float, ptr %v44, i64 %v396
  br label %b85
b85:
  %v398 = phi i64 [ 0, %b83 ], [ %v409, %b86 ]
  %v399 = icmp slt i64 %v398, 1
  br i1 %v399, label %b86, label %b87
b86:
  %v400 = mul i64 %v365, 1
  %v401 = add i64 %v400, %v398
  %v402 = mul i64 %v401, 8
  %v403 = add i64 0, %v398
  %v404 = mul i64 %v403, 8
  %v405 = getelementptr inbounds float, ptr %v395, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 0, %v402
  %v408 = getelementptr inbounds float, ptr %v397, i64 %v407
  store <8 x float> %v406, ptr %v408, align 4
  %v409 = add nsw i64 %v398, 1
  br label %b85
b87:
  %v410 = add nsw i64 %v391, 1
  br label %b82
b84:
  %v411 = add nsw i64 %v371, 1
  br label %b77
b79:
  %v412 = add nsw i64 %v365, 1
  br label %b74
b76:
  %v413 = add nsw i64 %v360, 96
  br label %b71
b73:
  %v414 = icmp sgt i64 %v3, 1
  br i1 %v414, label %b88, label %b89
b88:
  %v415 = getelementptr inbounds i64, ptr %v1, i64 3
  %v416 = atomicrmw add ptr %v415, i64 1 acq_rel
  %v417 = mul i64 %v3, 6
  br label %b90
b90:
  %v418 = load atomic i64, ptr %v415 acquire, align 8
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b91, label %b92
b91:
  %v420 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v421 = getelementptr inbounds float, ptr %v88, i64 64
  %v422 = getelementptr inbounds i64, ptr %v1, i64 4
  %v423 = load i64, ptr %v422, align 8
  %v424 = icmp eq i64 %v423, 0
  br i1 %v424, label %b93, label %b94
b93:
  %v425 = add i64 1, 0
  %v426 = sdiv i64 %v425, 1
  %v427 = add i64 %v2, 1
  %v428 = mul i64 %v426, %v2
  %v429 = sdiv i64 %v428, %v3
  %v430 = mul i64 %v429, 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  %v433 = mul i64 %v426, %v427
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, 1
  %v437 = select i1 %v436, i64 %v435, i64 1
  %v438 = icmp slt i64 %v437, 1
  %v439 = select i1 %v438, i64 %v437, i64 1
  br label %b95
b95:
  %v440 = phi i64 [ %v432, %b93 ], [ %v555, %b107 ]
  %v441 = icmp slt i64 %v440, %v439
  br i1 %v441, label %b96, label %b97
b96:
  %v442 = mul i64 %v440, 64
  %v443 = mul i64 %v440, 8
  %v444 = add i64 %v442, 0
  %v445 = add i64 %v443, 0
  %v446 = getelementptr inbounds float, ptr %v421, i64 %v444
  %v447 = sub i64 8, %v445
  %v448 = icmp slt i64 %v447, 0
  %v449 = select i1 %v448, i64 0, i64 %v447
  %v450 = icmp ult i64 %v449, 8
  %v451 = select i1 %v450, i64 %v449, i64 8
  %v452 = trunc i64 %v451 to i32
  %v453 = insertelement <8 x i32> poison, i32 %v452, i64 0
  %v454 = shufflevector <8 x i32> %v453, <8 x i32> poison, <8 x i32> zeroinitializer
  %v455 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v454
  %v456 = mul i64 %v445, 8
  %v457 = add i64 0, %v456
  %v458 = getelementptr inbounds float, ptr %v12, i64 %v457
  %v459 = icmp sge i64 %v449, 8
  br i1 %v459, label %b98, label %b99
b98:
  br label %b100
b100:
  %v460 = phi i64 [ 0, %b98 ], [ %v534, %b101 ]
  %v461 = icmp slt i64 %v460, 8
  br i1 %v461, label %b101, label %b102
b101:
  %v462 = add i64 %v460, 0
  %v463 = getelementptr inbounds float, ptr %v458, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = add i64 %v460, 8
  %v466 = getelementptr inbounds float, ptr %v458, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 %v460, 16
  %v469 = getelementptr inbounds float, ptr %v458, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 %v460, 24
  %v472 = getelementptr inbounds float, ptr %v458, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = add i64 %v460, 32
  %v475 = getelementptr inbounds float, ptr %v458, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = add i64 %v460, 40
  %v478 = getelementptr inbounds float, ptr %v458, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = add i64 %v460, 48
  %v481 = getelementptr inbounds float, ptr %v458, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add i64 %v460, 56
  %v484 = getelementptr inbounds float, ptr %v458, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = shufflevector <8 x float> %v464, <8 x float> %v476, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v487 = shufflevector <8 x float> %v464, <8 x float> %v476, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v488 = shufflevector <8 x float> %v467, <8 x float> %v479, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v489 = shufflevector <8 x float> %v467, <8 x float> %v479, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v490 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v491 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v492 = shufflevector <8 x float> %v473, <8 x float> %v485, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v493 = shufflevector <8 x float> %v473, <8 x float> %v485, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v494 = shufflevector <8 x float> %v486, <8 x float> %v490, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v495 = shufflevector <8 x float> %v486, <8 x float> %v490, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v496 = shufflevector <8 x float> %v488, <8 x float> %v492, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v497 = shufflevector <8 x float> %v488, <8 x float> %v492, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v498 = shufflevector <8 x float> %v487, <8 x float> %v491, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v499 = shufflevector <8 x float> %v487, <8 x float> %v491, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v500 = shufflevector <8 x float> %v489, <8 x float> %v493, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v501 = shufflevector <8 x float> %v489, <8 x float> %v493, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v502 = shufflevector <8 x float> %v494, <8 x float> %v496, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v503 = shufflevector <8 x float> %v494, <8 x float> %v496, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v504 = shufflevector <8 x float> %v495, <8 x float> %v497, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v505 = shufflevector <8 x float> %v495, <8 x float> %v497, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v506 = shufflevector <8 x float> %v498, <8 x float> %v500, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v507 = shufflevector <8 x float> %v498, <8 x float> %v500, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v508 = shufflevector <8 x float> %v499, <8 x float> %v501, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v509 = shufflevector <8 x float> %v499, <8 x float> %v501, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v510 = add i64 %v460, 0
  %v511 = mul i64 %v510, 8
  %v512 = getelementptr inbounds float, ptr %v446, i64 %v511
  store <8 x float> %v502, ptr %v512, align 4
  %v513 = add i64 %v460, 1
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v446, i64 %v514
  store <8 x float> %v503, ptr %v515, align 4
  %v516 = add i64 %v460, 2
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v446, i64 %v517
  store <8 x float> %v504, ptr %v518, align 4
  %v519 = add i64 %v460, 3
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v446, i64 %v520
  store <8 x float> %v505, ptr %v521, align 4
  %v522 = add i64 %v460, 4
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr inbounds float, ptr %v446, i64 %v523
  store <8 x float> %v506, ptr %v524, align 4
  %v525 = add i64 %v460, 5
  %v526 = mul i64 %v525, 8
  %v527 = getelementptr inbounds float, ptr %v446, i64 %v526
  store <8 x float> %v507, ptr %v527, align 4
  %v528 = add i64 %v460, 6
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v446, i64 %v529
  store <8 x float> %v508, ptr %v530, align 4
  %v531 = add i64 %v460, 7
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v446, i64 %v532
  store <8 x float> %v509, ptr %v533, align 4
  %v534 = add nsw i64 %v460, 8
  br label %b100
b102:
  br label %b103
b103:
  %v535 = phi i64 [ 8, %b102 ], [ %v543, %b104 ]
  %v536 = icmp slt i64 %v535, 8
  br i1 %v536, label %b104, label %b105
b104:
  %v537 = mul i64 %v535, 1
  %v538 = getelementptr inbounds float, ptr %v458, i64 %v537
  %v539 = getelementptr float, ptr %v538, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v540 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v539, <8 x i1> %v455, <8 x float> zeroinitializer)
  %v541 = mul i64 %v535, 8
  %v542 = getelementptr inbounds float, ptr %v446, i64 %v541
  store <8 x float> %v540, ptr %v542, align 4
  %v543 = add nsw i64 %v535, 1
  br label %b103
b105:
  br label %b99
b99:
  %v544 = icmp slt i64 %v449, 8
  br i1 %v544, label %b106, label %b107
b106:
  br label %b108
b108:
  %v545 = phi i64 [ 0, %b106 ], [ %v553, %b109 ]
  %v546 = icmp slt i64 %v545, 8
  br i1 %v546, label %b109, label %b110
b109:
  %v547 = mul i64 %v545, 1
  %v548 = getelementptr inbounds float, ptr %v458, i64 %v547
  %v549 = getelementptr float, ptr %v548, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v550 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v549, <8 x i1> %v455, <8 x float> zeroinitializer)
  %v551 = mul i64 %v545, 8
  %v552 = getelementptr inbounds float, ptr %v446, i64 %v551
  store <8 x float> %v550, ptr %v552, align 4
  %v553 = add nsw i64 %v545, 1
  br label %b108
b110:
  br label %b107
b107:
  %v554 = add i64 %v442, 64
  %v555 = add nsw i64 %v440, 1
  br label %b95
b97:
  br label %b94
b94:
  %v556 = icmp sgt i64 %v3, 1
  br i1 %v556, label %b111, label %b112
b111:
  %v557 = getelementptr inbounds i64, ptr %v1, i64 3
  %v558 = atomicrmw add ptr %v557, i64 1 acq_rel
  %v559 = mul i64 %v3, 7
  br label %b113
b113:
  %v560 = load atomic i64, ptr %v557 acquire, align 8
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b114, label %b115
b114:
  %v562 = call i32 @sched_yield()
  br label %b113
b115:
  br label %b112
b112:
  br label %b116
b116:
  %v563 = phi i64 [ 0, %b112 ], [ %v1008, %b171 ]
  %v564 = icmp slt i64 %v563, %v5
  br i1 %v564, label %b117, label %b118
b117:
  %v565 = add i64 %v7, 0
  %v566 = sdiv i64 %v565, 1
  %v567 = add i64 %v2, 1
  %v568 = mul i64 %v566, %v2
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 1
  %v571 = icmp slt i64 %v570, %v7
  %v572 = select i1 %v571, i64 %v570, i64 %v7
  %v573 = mul i64 %v566, %v567
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 1
  %v576 = icmp slt i64 %v575, %v7
  %v577 = select i1 %v576, i64 %v575, i64 %v7
  br label %b119
b119:
  %v578 = phi i64 [ %v572, %b117 ], [ %v626, %b124 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b120, label %b121
b120:
  br label %b122
b122:
  %v580 = phi i64 [ 0, %b120 ], [ %v625, %b123 ]
  %v581 = icmp slt i64 %v580, 8
  br i1 %v581, label %b123, label %b124
b123:
  %v582 = add i64 %v563, 0
  %v583 = and i64 %v582, %v74
  %v584 = mul i64 %v583, %v7
  %v585 = add i64 %v584, %v578
  %v586 = mul i64 %v585, 64
  %v587 = getelementptr inbounds float, ptr %v24, i64 %v586
  %v588 = add i64 %v563, 0
  %v589 = and i64 %v588, %v72
  %v590 = mul i64 %v589, %v7
  %v591 = add i64 %v590, %v578
  %v592 = mul i64 %v591, 8
  %v593 = getelementptr inbounds float, ptr %v22, i64 %v592
  %v594 = add i64 0, %v580
  %v595 = getelementptr inbounds float, ptr %v593, i64 %v594
  %v596 = load float, ptr %v595, align 4
  %v597 = add i64 %v563, 1
  %v598 = and i64 %v597, %v74
  %v599 = mul i64 %v598, %v7
  %v600 = add i64 %v599, %v578
  %v601 = mul i64 %v600, 64
  %v602 = getelementptr inbounds float, ptr %v24, i64 %v601
  %v603 = mul i64 %v580, 8
  %v604 = add i64 0, %v603
  %v605 = add i64 %v604, 0
  %v606 = getelementptr inbounds float, ptr %v587, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v609 = shufflevector <8 x float> %v608, <8 x float> poison, <8 x i32> zeroinitializer
  %v610 = fmul <8 x float> %v609, %v607
  %v611 = add i64 0, 0
  %v612 = getelementptr inbounds float, ptr %v593, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = insertelement <8 x float> poison, float %v596, i64 0
  %v615 = shufflevector <8 x float> %v614, <8 x float> poison, <8 x i32> zeroinitializer
  %v616 = fmul <8 x float> %v615, %v613
  %v617 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v618 = shufflevector <8 x float> %v617, <8 x float> poison, <8 x i32> zeroinitializer
  %v619 = fmul <8 x float> %v618, %v616
  %v620 = fadd <8 x float> %v610, %v619
  %v621 = mul i64 %v580, 8
  %v622 = add i64 0, %v621
  %v623 = add i64 %v622, 0
  %v624 = getelementptr inbounds float, ptr %v602, i64 %v623
  store <8 x float> %v620, ptr %v624, align 4
  %v625 = add nsw i64 %v580, 1
  br label %b122
b124:
  %v626 = add nsw i64 %v578, 1
  br label %b119
b121:
  %v628 = add i64 %v7, 0
  %v629 = sdiv i64 %v628, 1
  %v630 = add i64 %v2, 1
  %v631 = mul i64 %v629, %v2
  %v632 = sdiv i64 %v631, %v3
  %v633 = mul i64 %v632, 1
  %v634 = icmp slt i64 %v633, %v7
  %v635 = select i1 %v634, i64 %v633, i64 %v7
  %v636 = mul i64 %v629, %v630
  %v637 = sdiv i64 %v636, %v3
  %v638 = mul i64 %v637, 1
  %v639 = icmp slt i64 %v638, %v7
  %v640 = select i1 %v639, i64 %v638, i64 %v7
  br label %b125
b125:
  %v641 = phi i64 [ %v635, %b121 ], [ %v712, %b130 ]
  %v642 = icmp slt i64 %v641, %v640
  br i1 %v642, label %b126, label %b127
b126:
  %v643 = add i64 %v641, 96
  %v644 = icmp slt i64 %v643, %v640
  %v645 = select i1 %v644, i64 %v643, i64 %v640
  br label %b128
b128:
  %v646 = phi i64 [ 0, %b126 ], [ %v711, %b133 ]
  %v647 = icmp slt i64 %v646, 1
  br i1 %v647, label %b129, label %b130
b129:
  %v648 = sub i64 %v645, %v641
  %v649 = sub i64 8, 1
  %v650 = add i64 %v648, %v649
  %v651 = sdiv i64 %v650, 8
  br label %b131
b131:
  %v652 = phi i64 [ 0, %b129 ], [ %v710, %b138 ]
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b132, label %b133
b132:
  %v654 = mul i64 %v648, %v652
  %v655 = sdiv i64 %v654, %v651
  %v656 = add i64 %v641, %v655
  %v657 = add i64 %v652, 1
  %v658 = mul i64 %v648, %v657
  %v659 = sdiv i64 %v658, %v651
  %v660 = add i64 %v641, %v659
  %v661 = mul i64 %v646, 64
  %v662 = getelementptr inbounds float, ptr %v421, i64 %v661
  %v663 = sub i64 %v660, %v656
  %v664 = add i64 %v563, 0
  %v665 = and i64 %v664, %v72
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v656
  %v668 = mul i64 %v667, 8
  %v669 = getelementptr inbounds float, ptr %v22, i64 %v668
  %v670 = getelementptr inbounds float, ptr %v669, i64 0
  %v671 = sub i64 %v663, 1
  %v672 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v671
  %v673 = load ptr, ptr %v672, align 4
  %v674 = icmp sgt i64 %v663, 0
  br i1 %v674, label %b134, label %b135
b134:
  call void %v673(ptr %v670, i64 8, ptr %v662, i64 8, ptr %v627)
  br label %b135
b135:
  %v675 = add i64 %v661, 64
  br label %b136
b136:
  %v676 = phi i64 [ %v656, %b135 ], [ %v709, %b141 ]
  %v677 = icmp slt i64 %v676, %v660
  br i1 %v677, label %b137, label %b138
b137:
  %v678 = sub i64 %v676, %v656
  %v679 = mul i64 %v678, 8
  %v680 = getelementptr inbounds float, ptr %v627, i64 %v679
  %v681 = add i64 %v563, 0
  %v682 = and i64 %v681, %v78
  %v683 = mul i64 %v682, %v7
  %v684 = add i64 %v683, %v676
  %v685 = mul i64 %v684, 8
  %v686 = getelementptr inbounds float, ptr %v44, i64 %v685
  %v687 = add i64 %v563, 0
  %v688 = and i64 %v687, %v80
  %v689 = mul i64 %v688, %v7
  %v690 = add i64 %v689, %v676
  %v691 = mul i64 %v690, 8
  %v692 = getelementptr inbounds float, ptr %v46, i64 %v691
  br label %b139
b139:
  %v693 = phi i64 [ 0, %b137 ], [ %v708, %b140 ]
  %v694 = icmp slt i64 %v693, 1
  br i1 %v694, label %b140, label %b141
b140:
  %v695 = mul i64 %v646, 1
  %v696 = add i64 %v695, %v693
  %v697 = mul i64 %v696, 8
  %v698 = add i64 0, %v693
  %v699 = mul i64 %v698, 8
  %v700 = getelementptr inbounds float, ptr %v680, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 0, %v697
  %v703 = getelementptr inbounds float, ptr %v686, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = fadd <8 x float> %v701, %v704
  %v706 = add i64 0, %v697
  %v707 = getelementptr inbounds float, ptr %v692, i64 %v706
  store <8 x float> %v705, ptr %v707, align 4
  %v708 = add nsw i64 %v693, 1
  br label %b139
b141:
  %v709 = add nsw i64 %v676, 1
  br label %b136
b138:
  %v710 = add nsw i64 %v652, 1
  br label %b131
b133:
  %v711 = add nsw i64 %v646, 1
  br label %b128
b130:
  %v712 = add nsw i64 %v641, 96
  br label %b125
b127:
  %v713 = add i64 %v7, 0
  %v714 = sdiv i64 %v713, 1
  %v715 = add i64 %v2, 1
  %v716 = mul i64 %v714, %v2
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 1
  %v719 = icmp slt i64 %v718, %v7
  %v720 = select i1 %v719, i64 %v718, i64 %v7
  %v721 = mul i64 %v714, %v715
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 1
  %v724 = icmp slt i64 %v723, %v7
  %v725 = select i1 %v724, i64 %v723, i64 %v7
  br label %b142
b142:
  %v726 = phi i64 [ %v720, %b127 ], [ %v777, %b147 ]
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b143, label %b144
b143:
  br label %b145
b145:
  %v728 = phi i64 [ 0, %b143 ], [ %v776, %b150 ]
  %v729 = icmp slt i64 %v728, 8
  br i1 %v729, label %b146, label %b147
b146:
  br label %b148
b148:
  %v730 = phi i64 [ 0, %b146 ], [ %v761, %b149 ]
  %v731 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v760, %b149 ]
  %v732 = icmp slt i64 %v730, 8
  br i1 %v732, label %b149, label %b150
b149:
  %v733 = add i64 %v563, 1
  %v734 = and i64 %v733, %v74
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v726
  %v737 = mul i64 %v736, 64
  %v738 = getelementptr inbounds float, ptr %v24, i64 %v737
  %v739 = add i64 %v563, 0
  %v740 = and i64 %v739, %v80
  %v741 = mul i64 %v740, %v7
  %v742 = add i64 %v741, %v726
  %v743 = mul i64 %v742, 8
  %v744 = getelementptr inbounds float, ptr %v46, i64 %v743
  %v745 = mul i64 %v728, 8
  %v746 = add i64 0, %v745
  %v747 = add i64 %v746, %v730
  %v748 = getelementptr inbounds float, ptr %v738, i64 %v747
  %v749 = load <8 x float>, ptr %v748, align 4
  %v750 = add i64 0, %v730
  %v751 = getelementptr inbounds float, ptr %v744, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v754 = shufflevector <8 x float> %v753, <8 x float> poison, <8 x i32> zeroinitializer
  %v755 = fcmp ole <8 x float> %v752, %v754
  %v756 = select <8 x i1> %v755, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v757 = fcmp une <8 x float> %v756, splat (float 0x0000000000000000)
  %v758 = select <8 x i1> %v757, <8 x float> %v754, <8 x float> %v752
  %v759 = fmul <8 x float> %v749, %v758
  %v760 = fadd <8 x float> %v731, %v759
  %v761 = add nsw i64 %v730, 8
  br label %b148
b150:
  %v762 = shufflevector <8 x float> %v731, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v763 = shufflevector <8 x float> %v731, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v764 = fadd <4 x float> %v762, %v763
  %v765 = shufflevector <4 x float> %v764, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v766 = shufflevector <4 x float> %v764, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v767 = fadd <2 x float> %v765, %v766
  %v768 = extractelement <2 x float> %v767, i64 0
  %v769 = extractelement <2 x float> %v767, i64 1
  %v770 = fadd float %v768, %v769
  %v771 = fadd float %v770, 0x0000000000000000
  %v772 = mul i64 %v726, 8
  %v773 = getelementptr inbounds float, ptr %v48, i64 %v772
  %v774 = add i64 0, %v728
  %v775 = getelementptr inbounds float, ptr %v773, i64 %v774
  store float %v771, ptr %v775, align 4
  %v776 = add nsw i64 %v728, 1
  br label %b145
b147:
  %v777 = add nsw i64 %v726, 1
  br label %b142
b144:
  %v778 = add i64 %v7, 0
  %v779 = sdiv i64 %v778, 1
  %v780 = add i64 %v2, 1
  %v781 = mul i64 %v779, %v2
  %v782 = sdiv i64 %v781, %v3
  %v783 = mul i64 %v782, 1
  %v784 = icmp slt i64 %v783, %v7
  %v785 = select i1 %v784, i64 %v783, i64 %v7
  %v786 = mul i64 %v779, %v780
  %v787 = sdiv i64 %v786, %v3
  %v788 = mul i64 %v787, 1
  %v789 = icmp slt i64 %v788, %v7
  %v790 = select i1 %v789, i64 %v788, i64 %v7
  br label %b151
b151:
  %v791 = phi i64 [ %v785, %b144 ], [ %v826, %b156 ]
  %v792 = icmp slt i64 %v791, %v790
  br i1 %v792, label %b152, label %b153
b152:
  br label %b154
b154:
  %v793 = phi i64 [ 0, %b152 ], [ %v812, %b155 ]
  %v794 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v811, %b155 ]
  %v795 = icmp slt i64 %v793, 8
  br i1 %v795, label %b155, label %b156
b155:
  %v796 = add i64 %v563, 0
  %v797 = and i64 %v796, %v80
  %v798 = mul i64 %v797, %v7
  %v799 = add i64 %v798, %v791
  %v800 = mul i64 %v799, 8
  %v801 = getelementptr inbounds float, ptr %v46, i64 %v800
  %v802 = mul i64 %v791, 8
  %v803 = getelementptr inbounds float, ptr %v48, i64 %v802
  %v804 = add i64 0, %v793
  %v805 = getelementptr inbounds float, ptr %v801, i64 %v804
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = add i64 0, %v793
  %v808 = getelementptr inbounds float, ptr %v803, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = fadd <8 x float> %v806, %v809
  %v811 = fadd <8 x float> %v794, %v810
  %v812 = add nsw i64 %v793, 8
  br label %b154
b156:
  %v813 = shufflevector <8 x float> %v794, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v814 = shufflevector <8 x float> %v794, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v815 = fadd <4 x float> %v813, %v814
  %v816 = shufflevector <4 x float> %v815, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v817 = shufflevector <4 x float> %v815, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v818 = fadd <2 x float> %v816, %v817
  %v819 = extractelement <2 x float> %v818, i64 0
  %v820 = extractelement <2 x float> %v818, i64 1
  %v821 = fadd float %v819, %v820
  %v822 = fadd float %v821, 0x0000000000000000
  %v823 = mul i64 %v791, 1
  %v824 = getelementptr inbounds float, ptr %v50, i64 %v823
  %v825 = getelementptr inbounds float, ptr %v824, i64 0
  store float %v822, ptr %v825, align 4
  %v826 = add nsw i64 %v791, 1
  br label %b151
b153:
  %v827 = add i64 %v7, 0
  %v828 = sdiv i64 %v827, 1
  %v829 = add i64 %v2, 1
  %v830 = mul i64 %v828, %v2
  %v831 = sdiv i64 %v830, %v3
  %v832 = mul i64 %v831, 1
  %v833 = icmp slt i64 %v832, %v7
  %v834 = select i1 %v833, i64 %v832, i64 %v7
  %v835 = mul i64 %v828, %v829
  %v836 = sdiv i64 %v835, %v3
  %v837 = mul i64 %v836, 1
  %v838 = icmp slt i64 %v837, %v7
  %v839 = select i1 %v838, i64 %v837, i64 %v7
  br label %b157
b157:
  %v840 = phi i64 [ %v834, %b153 ], [ %v873, %b158 ]
  %v841 = icmp slt i64 %v840, %v839
  br i1 %v841, label %b158, label %b159
b158:
  %v842 = add i64 %v563, 0
  %v843 = and i64 %v842, %v80
  %v844 = mul i64 %v843, %v7
  %v845 = add i64 %v844, %v840
  %v846 = mul i64 %v845, 8
  %v847 = getelementptr inbounds float, ptr %v46, i64 %v846
  %v848 = mul i64 %v840, 8
  %v849 = getelementptr inbounds float, ptr %v48, i64 %v848
  %v850 = mul i64 %v840, 1
  %v851 = getelementptr inbounds float, ptr %v50, i64 %v850
  %v852 = getelementptr inbounds float, ptr %v851, i64 0
  %v853 = load float, ptr %v852, align 4
  %v854 = fdiv float %v853, 0x4020000000000000
  %v855 = add i64 %v563, 0
  %v856 = and i64 %v855, %v78
  %v857 = mul i64 %v856, %v7
  %v858 = add i64 %v857, %v840
  %v859 = mul i64 %v858, 8
  %v860 = getelementptr inbounds float, ptr %v44, i64 %v859
  %v861 = add i64 0, 0
  %v862 = getelementptr inbounds float, ptr %v847, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 0, 0
  %v865 = getelementptr inbounds float, ptr %v849, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fadd <8 x float> %v863, %v866
  %v868 = insertelement <8 x float> poison, float %v854, i64 0
  %v869 = shufflevector <8 x float> %v868, <8 x float> poison, <8 x i32> zeroinitializer
  %v870 = fsub <8 x float> %v867, %v869
  %v871 = add i64 0, 0
  %v872 = getelementptr inbounds float, ptr %v860, i64 %v871
  store <8 x float> %v870, ptr %v872, align 4
  %v873 = add nsw i64 %v840, 1
  br label %b157
b159:
  %v874 = add i64 %v7, 0
  %v875 = sdiv i64 %v874, 1
  %v876 = add i64 %v2, 1
  %v877 = mul i64 %v875, %v2
  %v878 = sdiv i64 %v877, %v3
  %v879 = mul i64 %v878, 1
  %v880 = icmp slt i64 %v879, %v7
  %v881 = select i1 %v880, i64 %v879, i64 %v7
  %v882 = mul i64 %v875, %v876
  %v883 = sdiv i64 %v882, %v3
  %v884 = mul i64 %v883, 1
  %v885 = icmp slt i64 %v884, %v7
  %v886 = select i1 %v885, i64 %v884, i64 %v7
  br label %b160
b160:
  %v887 = phi i64 [ %v881, %b159 ], [ %v917, %b165 ]
  %v888 = icmp slt i64 %v887, %v886
  br i1 %v888, label %b161, label %b162
b161:
  br label %b163
b163:
  %v889 = phi i64 [ 0, %b161 ], [ %v903, %b164 ]
  %v890 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v902, %b164 ]
  %v891 = icmp slt i64 %v889, 8
  br i1 %v891, label %b164, label %b165
b164:
  %v892 = add i64 %v563, 0
  %v893 = and i64 %v892, %v78
  %v894 = mul i64 %v893, %v7
  %v895 = add i64 %v894, %v887
  %v896 = mul i64 %v895, 8
  %v897 = getelementptr inbounds float, ptr %v44, i64 %v896
  %v898 = add i64 0, %v889
  %v899 = getelementptr inbounds float, ptr %v897, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = fmul <8 x float> %v900, %v900
  %v902 = fadd <8 x float> %v890, %v901
  %v903 = add nsw i64 %v889, 8
  br label %b163
b165:
  %v904 = shufflevector <8 x float> %v890, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v905 = shufflevector <8 x float> %v890, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v906 = fadd <4 x float> %v904, %v905
  %v907 = shufflevector <4 x float> %v906, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v908 = shufflevector <4 x float> %v906, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v909 = fadd <2 x float> %v907, %v908
  %v910 = extractelement <2 x float> %v909, i64 0
  %v911 = extractelement <2 x float> %v909, i64 1
  %v912 = fadd float %v910, %v911
  %v913 = fadd float %v912, 0x0000000000000000
  %v914 = mul i64 %v887, 1
  %v915 = getelementptr inbounds float, ptr %v50, i64 %v914
  %v916 = getelementptr inbounds float, ptr %v915, i64 0
  store float %v913, ptr %v916, align 4
  %v917 = add nsw i64 %v887, 1
  br label %b160
b162:
  %v918 = add i64 %v7, 0
  %v919 = sdiv i64 %v918, 1
  %v920 = add i64 %v2, 1
  %v921 = mul i64 %v919, %v2
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, %v7
  %v925 = select i1 %v924, i64 %v923, i64 %v7
  %v926 = mul i64 %v919, %v920
  %v927 = sdiv i64 %v926, %v3
  %v928 = mul i64 %v927, 1
  %v929 = icmp slt i64 %v928, %v7
  %v930 = select i1 %v929, i64 %v928, i64 %v7
  br label %b166
b166:
  %v931 = phi i64 [ %v925, %b162 ], [ %v948, %b167 ]
  %v932 = icmp slt i64 %v931, %v930
  br i1 %v932, label %b167, label %b168
b167:
  %v933 = mul i64 %v931, 1
  %v934 = getelementptr inbounds float, ptr %v50, i64 %v933
  %v935 = getelementptr inbounds float, ptr %v934, i64 0
  %v936 = load float, ptr %v935, align 4
  %v937 = fdiv float %v936, 0x4020000000000000
  %v938 = fadd float %v937, 0x3EE4F8B580000000
  %v939 = call float @llvm.sqrt.f32(float %v938)
  %v940 = add i64 %v563, 0
  %v941 = and i64 %v940, %v82
  %v942 = mul i64 %v941, %v7
  %v943 = add i64 %v942, %v931
  %v944 = mul i64 %v943, 1
  %v945 = getelementptr inbounds float, ptr %v52, i64 %v944
  %v946 = add i64 0, 0
  %v947 = getelementptr inbounds float, ptr %v945, i64 %v946
  store float %v939, ptr %v947, align 4
  %v948 = add nsw i64 %v931, 1
  br label %b166
b168:
  %v949 = add i64 %v7, 0
  %v950 = sdiv i64 %v949, 1
  %v951 = add i64 %v2, 1
  %v952 = mul i64 %v950, %v2
  %v953 = sdiv i64 %v952, %v3
  %v954 = mul i64 %v953, 1
  %v955 = icmp slt i64 %v954, %v7
  %v956 = select i1 %v955, i64 %v954, i64 %v7
  %v957 = mul i64 %v950, %v951
  %v958 = sdiv i64 %v957, %v3
  %v959 = mul i64 %v958, 1
  %v960 = icmp slt i64 %v959, %v7
  %v961 = select i1 %v960, i64 %v959, i64 %v7
  br label %b169
b169:
  %v962 = phi i64 [ %v956, %b168 ], [ %v1007, %b170 ]
  %v963 = icmp slt i64 %v962, %v961
  br i1 %v963, label %b170, label %b171
b170:
  %v964 = add i64 %v563, 0
  %v965 = and i64 %v964, %v78
  %v966 = mul i64 %v965, %v7
  %v967 = add i64 %v966, %v962
  %v968 = mul i64 %v967, 8
  %v969 = getelementptr inbounds float, ptr %v44, i64 %v968
  %v970 = add i64 %v563, 0
  %v971 = and i64 %v970, %v82
  %v972 = mul i64 %v971, %v7
  %v973 = add i64 %v972, %v962
  %v974 = mul i64 %v973, 1
  %v975 = getelementptr inbounds float, ptr %v52, i64 %v974
  %v976 = getelementptr inbounds float, ptr %v975, i64 0
  %v977 = load float, ptr %v976, align 4
  %v978 = fdiv float 0x3FF0000000000000, %v977
  %v979 = add i64 %v563, 1
  %v980 = and i64 %v979, %v72
  %v981 = mul i64 %v980, %v7
  %v982 = add i64 %v981, %v962
  %v983 = mul i64 %v982, 8
  %v984 = getelementptr inbounds float, ptr %v22, i64 %v983
  %v985 = add i64 0, 0
  %v986 = getelementptr inbounds float, ptr %v969, i64 %v985
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = insertelement <8 x float> poison, float %v978, i64 0
  %v989 = shufflevector <8 x float> %v988, <8 x float> poison, <8 x i32> zeroinitializer
  %v990 = fmul <8 x float> %v987, %v989
  %v991 = add i64 0, 0
  %v992 = getelementptr inbounds float, ptr %v16, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = fmul <8 x float> %v990, %v993
  %v995 = add i64 0, 0
  %v996 = getelementptr inbounds float, ptr %v18, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = fadd <8 x float> %v994, %v997
  %v999 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1000 = shufflevector <8 x float> %v999, <8 x float> poison, <8 x i32> zeroinitializer
  %v1001 = fcmp ole <8 x float> %v998, %v1000
  %v1002 = select <8 x i1> %v1001, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1003 = fcmp une <8 x float> %v1002, splat (float 0x0000000000000000)
  %v1004 = select <8 x i1> %v1003, <8 x float> %v1000, <8 x float> %v998
  %v1005 = add i64 0, 0
  %v1006 = getelementptr inbounds float, ptr %v984, i64 %v1005
  store <8 x float> %v1004, ptr %v1006, align 4
  %v1007 = add nsw i64 %v962, 1
  br label %b169
b171:
  %v1008 = add nsw i64 %v563, 1
  br label %b116
b118:
  %v1009 = icmp sgt i64 %v3, 1
  br i1 %v1009, label %b172, label %b173
b172:
  %v1010 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1011 = atomicrmw add ptr %v1010, i64 1 acq_rel
  %v1012 = mul i64 %v3, 8
  br label %b174
b174:
  %v1013 = load atomic i64, ptr %v1010 acquire, align 8
  %v1014 = icmp slt i64 %v1013, %v1012
  br i1 %v1014, label %b175, label %b176
b175:
  %v1015 = call i32 @sched_yield()
  br label %b174
b176:
  br label %b173
b173:
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
  %v978 = alloca float, i64 64, align 4
  %v1129 = alloca float, i64 64, align 4
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
  %v69 = getelementptr inbounds i64, ptr %v1, i64 10
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 11
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 12
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 15
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 22
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 23
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 33
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 15360
  %v90 = add i64 %v89, 128
  %v91 = getelementptr inbounds float, ptr %v88, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v88, i64 0
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b0, label %b1
b0:
  %v96 = add i64 1, 0
  %v97 = sdiv i64 %v96, 1
  %v98 = add i64 %v2, 1
  %v99 = mul i64 %v97, %v2
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, 1
  %v103 = select i1 %v102, i64 %v101, i64 1
  %v104 = mul i64 %v97, %v98
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, 1
  %v108 = select i1 %v107, i64 %v106, i64 1
  %v109 = icmp slt i64 %v108, 1
  %v110 = select i1 %v109, i64 %v108, i64 1
  br label %b2
b2:
  %v111 = phi i64 [ %v103, %b0 ], [ %v139, %b7 ]
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b3, label %b4
b3:
  %v113 = mul i64 %v111, 64
  %v114 = mul i64 %v111, 8
  %v115 = add i64 %v113, 0
  %v116 = add i64 %v114, 0
  %v117 = getelementptr inbounds float, ptr %v92, i64 %v115
  %v118 = sub i64 8, %v116
  %v119 = icmp slt i64 %v118, 0
  %v120 = select i1 %v119, i64 0, i64 %v118
  %v121 = icmp ult i64 %v120, 8
  %v122 = select i1 %v121, i64 %v120, i64 8
  %v123 = trunc i64 %v122 to i32
  %v124 = insertelement <8 x i32> poison, i32 %v123, i64 0
  %v125 = shufflevector <8 x i32> %v124, <8 x i32> poison, <8 x i32> zeroinitializer
  %v126 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v125
  %v127 = mul i64 %v116, 1
  %v128 = add i64 0, %v127
  %v129 = getelementptr inbounds float, ptr %v12, i64 %v128
  br label %b5
b5:
  %v130 = phi i64 [ 0, %b3 ], [ %v137, %b6 ]
  %v131 = icmp slt i64 %v130, 8
  br i1 %v131, label %b6, label %b7
b6:
  %v132 = mul i64 %v130, 8
  %v133 = getelementptr inbounds float, ptr %v129, i64 %v132
  %v134 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v133, <8 x i1> %v126, <8 x float> zeroinitializer)
  %v135 = mul i64 %v130, 8
  %v136 = getelementptr inbounds float, ptr %v117, i64 %v135
  store <8 x float> %v134, ptr %v136, align 4
  %v137 = add nsw i64 %v130, 1
  br label %b5
b7:
  %v138 = add i64 %v113, 64
  %v139 = add nsw i64 %v111, 1
  br label %b2
b4:
  br label %b1
b1:
  %v140 = icmp sgt i64 %v3, 1
  br i1 %v140, label %b8, label %b9
b8:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 3
  %v142 = atomicrmw add ptr %v141, i64 1 acq_rel
  %v143 = mul i64 %v3, 1
  br label %b10
b10:
  %v144 = load atomic i64, ptr %v141 acquire, align 8
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b11, label %b12
b11:
  %v146 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v147 = phi i64 [ 0, %b9 ], [ %v1066, %b63 ]
  %v148 = icmp slt i64 %v147, %v5
  br i1 %v148, label %b14, label %b15
b14:
  %v149 = sub i64 %v5, 1
  %v150 = sub i64 %v149, %v147
  %v151 = add i64 %v7, 0
  %v152 = sdiv i64 %v151, 1
  %v153 = add i64 %v2, 1
  %v154 = mul i64 %v152, %v2
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, %v7
  %v158 = select i1 %v157, i64 %v156, i64 %v7
  %v159 = mul i64 %v152, %v153
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, %v7
  %v163 = select i1 %v162, i64 %v161, i64 %v7
  br label %b16
b16:
  %v164 = phi i64 [ %v158, %b14 ], [ %v193, %b17 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b17, label %b18
b17:
  %v166 = add i64 %v150, 1
  %v167 = and i64 %v166, 1
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v164
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v26, i64 %v170
  %v172 = add i64 %v150, 0
  %v173 = and i64 %v172, %v70
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v164
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v20, i64 %v176
  %v178 = add i64 %v150, 0
  %v179 = and i64 %v178, %v84
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v164
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v54, i64 %v182
  %v184 = add i64 0, 0
  %v185 = getelementptr inbounds float, ptr %v171, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v177, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v186, %v189
  %v191 = add i64 0, 0
  %v192 = getelementptr inbounds float, ptr %v183, i64 %v191
  store <8 x float> %v190, ptr %v192, align 4
  %v193 = add nsw i64 %v164, 1
  br label %b16
b18:
  %v194 = add i64 %v7, 0
  %v195 = sdiv i64 %v194, 1
  %v196 = add i64 %v2, 1
  %v197 = mul i64 %v195, %v2
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, %v7
  %v201 = select i1 %v200, i64 %v199, i64 %v7
  %v202 = mul i64 %v195, %v196
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, %v7
  %v206 = select i1 %v205, i64 %v204, i64 %v7
  br label %b19
b19:
  %v207 = phi i64 [ %v201, %b18 ], [ %v273, %b24 ]
  %v208 = icmp slt i64 %v207, %v206
  br i1 %v208, label %b20, label %b21
b20:
  br label %b22
b22:
  %v209 = phi i64 [ 0, %b20 ], [ %v259, %b23 ]
  %v210 = phi <8 x float> [ splat (float 0x0000000000000000), %b20 ], [ %v258, %b23 ]
  %v211 = icmp slt i64 %v209, 8
  br i1 %v211, label %b23, label %b24
b23:
  %v212 = add i64 %v150, 0
  %v213 = and i64 %v212, %v78
  %v214 = mul i64 %v213, %v7
  %v215 = add i64 %v214, %v207
  %v216 = mul i64 %v215, 8
  %v217 = getelementptr inbounds float, ptr %v44, i64 %v216
  %v218 = add i64 %v150, 0
  %v219 = and i64 %v218, %v82
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v207
  %v222 = mul i64 %v221, 1
  %v223 = getelementptr inbounds float, ptr %v52, i64 %v222
  %v224 = getelementptr inbounds float, ptr %v223, i64 0
  %v225 = load float, ptr %v224, align 4
  %v226 = fdiv float 0x3FF0000000000000, %v225
  %v227 = add i64 %v150, 0
  %v228 = and i64 %v227, %v84
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v207
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v54, i64 %v231
  %v233 = add i64 0, %v209
  %v234 = getelementptr inbounds float, ptr %v217, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = insertelement <8 x float> poison, float %v226, i64 0
  %v237 = shufflevector <8 x float> %v236, <8 x float> poison, <8 x i32> zeroinitializer
  %v238 = fmul <8 x float> %v235, %v237
  %v239 = add i64 0, %v209
  %v240 = getelementptr inbounds float, ptr %v16, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fmul <8 x float> %v238, %v241
  %v243 = add i64 0, %v209
  %v244 = getelementptr inbounds float, ptr %v18, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v242, %v245
  %v247 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v248 = shufflevector <8 x float> %v247, <8 x float> poison, <8 x i32> zeroinitializer
  %v249 = fcmp ole <8 x float> %v246, %v248
  %v250 = select <8 x i1> %v249, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v251 = add i64 0, %v209
  %v252 = getelementptr inbounds float, ptr %v232, i64 %v251
  %v253 = load <8 x float>, ptr %v252, align 4
  %v254 = fcmp une <8 x float> %v250, splat (float 0x0000000000000000)
  %v255 = select <8 x i1> %v254, <8 x float> %v248, <8 x float> %v253
  %v256 = fmul <8 x float> %v255, %v241
  %v257 = fmul <8 x float> %v256, %v235
  %v258 = fadd <8 x float> %v210, %v257
  %v259 = add nsw i64 %v209, 8
  br label %b22
b24:
  %v260 = shufflevector <8 x float> %v210, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v261 = shufflevector <8 x float> %v210, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v262 = fadd <4 x float> %v260, %v261
  %v263 = shufflevector <4 x float> %v262, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v264 = shufflevector <4 x float> %v262, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v265 = fadd <2 x float> %v263, %v264
  %v266 = extractelement <2 x float> %v265, i64 0
  %v267 = extractelement <2 x float> %v265, i64 1
  %v268 = fadd float %v266, %v267
  %v269 = fadd float %v268, 0x0000000000000000
  %v270 = mul i64 %v207, 1
  %v271 = getelementptr inbounds float, ptr %v56, i64 %v270
  %v272 = getelementptr inbounds float, ptr %v271, i64 0
  store float %v269, ptr %v272, align 4
  %v273 = add nsw i64 %v207, 1
  br label %b19
b21:
  %v274 = add i64 %v7, 0
  %v275 = sdiv i64 %v274, 1
  %v276 = add i64 %v2, 1
  %v277 = mul i64 %v275, %v2
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, %v7
  %v281 = select i1 %v280, i64 %v279, i64 %v7
  %v282 = mul i64 %v275, %v276
  %v283 = sdiv i64 %v282, %v3
  %v284 = mul i64 %v283, 1
  %v285 = icmp slt i64 %v284, %v7
  %v286 = select i1 %v285, i64 %v284, i64 %v7
  br label %b25
b25:
  %v287 = phi i64 [ %v281, %b21 ], [ %v369, %b30 ]
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b26, label %b27
b26:
  br label %b28
b28:
  %v289 = phi i64 [ 0, %b26 ], [ %v355, %b29 ]
  %v290 = phi <8 x float> [ splat (float 0x0000000000000000), %b26 ], [ %v354, %b29 ]
  %v291 = icmp slt i64 %v289, 8
  br i1 %v291, label %b29, label %b30
b29:
  %v292 = add i64 %v150, 0
  %v293 = and i64 %v292, %v78
  %v294 = mul i64 %v293, %v7
  %v295 = add i64 %v294, %v287
  %v296 = mul i64 %v295, 8
  %v297 = getelementptr inbounds float, ptr %v44, i64 %v296
  %v298 = add i64 %v150, 0
  %v299 = and i64 %v298, %v82
  %v300 = mul i64 %v299, %v7
  %v301 = add i64 %v300, %v287
  %v302 = mul i64 %v301, 1
  %v303 = getelementptr inbounds float, ptr %v52, i64 %v302
  %v304 = getelementptr inbounds float, ptr %v303, i64 0
  %v305 = load float, ptr %v304, align 4
  %v306 = fdiv float 0x3FF0000000000000, %v305
  %v307 = add i64 %v150, 0
  %v308 = and i64 %v307, %v84
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v287
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v54, i64 %v311
  %v313 = mul i64 %v287, 1
  %v314 = getelementptr inbounds float, ptr %v56, i64 %v313
  %v315 = getelementptr inbounds float, ptr %v314, i64 0
  %v316 = load float, ptr %v315, align 4
  %v317 = fmul float %v316, %v306
  %v318 = fdiv float %v317, %v305
  %v319 = fmul float %v318, 0x3FE0000000000000
  %v320 = fdiv float %v319, %v305
  %v321 = fdiv float %v320, 0x4020000000000000
  %v322 = fneg float %v321
  %v323 = add i64 0, %v289
  %v324 = getelementptr inbounds float, ptr %v297, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = insertelement <8 x float> poison, float %v306, i64 0
  %v327 = shufflevector <8 x float> %v326, <8 x float> poison, <8 x i32> zeroinitializer
  %v328 = fmul <8 x float> %v325, %v327
  %v329 = add i64 0, %v289
  %v330 = getelementptr inbounds float, ptr %v16, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = fmul <8 x float> %v328, %v331
  %v333 = add i64 0, %v289
  %v334 = getelementptr inbounds float, ptr %v18, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = fadd <8 x float> %v332, %v335
  %v337 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v338 = shufflevector <8 x float> %v337, <8 x float> poison, <8 x i32> zeroinitializer
  %v339 = fcmp ole <8 x float> %v336, %v338
  %v340 = select <8 x i1> %v339, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v341 = add i64 0, %v289
  %v342 = getelementptr inbounds float, ptr %v312, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = fcmp une <8 x float> %v340, splat (float 0x0000000000000000)
  %v345 = select <8 x i1> %v344, <8 x float> %v338, <8 x float> %v343
  %v346 = fmul <8 x float> %v345, %v331
  %v347 = fmul <8 x float> %v346, %v327
  %v348 = insertelement <8 x float> poison, float %v322, i64 0
  %v349 = shufflevector <8 x float> %v348, <8 x float> poison, <8 x i32> zeroinitializer
  %v350 = fmul <8 x float> %v349, %v325
  %v351 = fadd <8 x float> %v347, %v350
  %v352 = fadd <8 x float> %v351, %v350
  %v353 = fneg <8 x float> %v352
  %v354 = fadd <8 x float> %v290, %v353
  %v355 = add nsw i64 %v289, 8
  br label %b28
b30:
  %v356 = shufflevector <8 x float> %v290, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v357 = shufflevector <8 x float> %v290, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v358 = fadd <4 x float> %v356, %v357
  %v359 = shufflevector <4 x float> %v358, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v360 = shufflevector <4 x float> %v358, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v361 = fadd <2 x float> %v359, %v360
  %v362 = extractelement <2 x float> %v361, i64 0
  %v363 = extractelement <2 x float> %v361, i64 1
  %v364 = fadd float %v362, %v363
  %v365 = fadd float %v364, 0x0000000000000000
  %v366 = mul i64 %v287, 1
  %v367 = getelementptr inbounds float, ptr %v58, i64 %v366
  %v368 = getelementptr inbounds float, ptr %v367, i64 0
  store float %v365, ptr %v368, align 4
  %v369 = add nsw i64 %v287, 1
  br label %b25
b27:
  %v370 = add i64 %v7, 0
  %v371 = sdiv i64 %v370, 1
  %v372 = add i64 %v2, 1
  %v373 = mul i64 %v371, %v2
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, %v7
  %v377 = select i1 %v376, i64 %v375, i64 %v7
  %v378 = mul i64 %v371, %v372
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, %v7
  %v382 = select i1 %v381, i64 %v380, i64 %v7
  br label %b31
b31:
  %v383 = phi i64 [ %v377, %b27 ], [ %v469, %b36 ]
  %v384 = icmp slt i64 %v383, %v382
  br i1 %v384, label %b32, label %b33
b32:
  br label %b34
b34:
  %v385 = phi i64 [ 0, %b32 ], [ %v464, %b35 ]
  %v386 = phi <8 x float> [ splat (float 0x0000000000000000), %b32 ], [ %v463, %b35 ]
  %v387 = icmp slt i64 %v385, 8
  br i1 %v387, label %b35, label %b36
b35:
  %v388 = add i64 %v150, 0
  %v389 = and i64 %v388, %v78
  %v390 = mul i64 %v389, %v7
  %v391 = add i64 %v390, %v383
  %v392 = mul i64 %v391, 8
  %v393 = getelementptr inbounds float, ptr %v44, i64 %v392
  %v394 = add i64 0, %v385
  %v395 = getelementptr inbounds float, ptr %v393, i64 %v394
  %v396 = load float, ptr %v395, align 4
  %v397 = add i64 %v150, 0
  %v398 = and i64 %v397, %v82
  %v399 = mul i64 %v398, %v7
  %v400 = add i64 %v399, %v383
  %v401 = mul i64 %v400, 1
  %v402 = getelementptr inbounds float, ptr %v52, i64 %v401
  %v403 = getelementptr inbounds float, ptr %v402, i64 0
  %v404 = load float, ptr %v403, align 4
  %v405 = fdiv float 0x3FF0000000000000, %v404
  %v406 = fmul float %v396, %v405
  %v407 = add i64 0, %v385
  %v408 = getelementptr inbounds float, ptr %v16, i64 %v407
  %v409 = load float, ptr %v408, align 4
  %v410 = fmul float %v406, %v409
  %v411 = add i64 0, %v385
  %v412 = getelementptr inbounds float, ptr %v18, i64 %v411
  %v413 = load float, ptr %v412, align 4
  %v414 = fadd float %v410, %v413
  %v415 = fcmp ole float %v414, 0x0000000000000000
  %v416 = select i1 %v415, float 0x3FF0000000000000, float 0x0000000000000000
  %v417 = add i64 %v150, 0
  %v418 = and i64 %v417, %v84
  %v419 = mul i64 %v418, %v7
  %v420 = add i64 %v419, %v383
  %v421 = mul i64 %v420, 8
  %v422 = getelementptr inbounds float, ptr %v54, i64 %v421
  %v423 = add i64 0, %v385
  %v424 = getelementptr inbounds float, ptr %v422, i64 %v423
  %v425 = load float, ptr %v424, align 4
  %v426 = fcmp une float %v416, 0x0000000000000000
  %v427 = select i1 %v426, float 0x0000000000000000, float %v425
  %v428 = fmul float %v427, %v409
  %v429 = fmul float %v428, %v405
  %v430 = mul i64 %v383, 1
  %v431 = getelementptr inbounds float, ptr %v56, i64 %v430
  %v432 = getelementptr inbounds float, ptr %v431, i64 0
  %v433 = load float, ptr %v432, align 4
  %v434 = fmul float %v433, %v405
  %v435 = fdiv float %v434, %v404
  %v436 = fmul float %v435, 0x3FE0000000000000
  %v437 = fdiv float %v436, %v404
  %v438 = fdiv float %v437, 0x4020000000000000
  %v439 = fneg float %v438
  %v440 = fmul float %v439, %v396
  %v441 = fadd float %v429, %v440
  %v442 = fadd float %v441, %v440
  %v443 = mul i64 %v383, 1
  %v444 = getelementptr inbounds float, ptr %v58, i64 %v443
  %v445 = getelementptr inbounds float, ptr %v444, i64 0
  %v446 = load float, ptr %v445, align 4
  %v447 = fdiv float %v446, 0x4020000000000000
  %v448 = fadd float %v442, %v447
  %v449 = add i64 %v150, 1
  %v450 = and i64 %v449, %v74
  %v451 = mul i64 %v450, %v7
  %v452 = add i64 %v451, %v383
  %v453 = mul i64 %v452, 64
  %v454 = getelementptr inbounds float, ptr %v24, i64 %v453
  %v455 = add i64 0, 0
  %v456 = mul i64 %v385, 8
  %v457 = add i64 %v455, %v456
  %v458 = getelementptr inbounds float, ptr %v454, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = insertelement <8 x float> poison, float %v448, i64 0
  %v461 = shufflevector <8 x float> %v460, <8 x float> poison, <8 x i32> zeroinitializer
  %v462 = fmul <8 x float> %v461, %v459
  %v463 = fadd <8 x float> %v386, %v462
  %v464 = add nsw i64 %v385, 1
  br label %b34
b36:
  %v465 = mul i64 %v383, 8
  %v466 = getelementptr inbounds float, ptr %v60, i64 %v465
  %v467 = add i64 0, 0
  %v468 = getelementptr inbounds float, ptr %v466, i64 %v467
  store <8 x float> %v386, ptr %v468, align 4
  %v469 = add nsw i64 %v383, 1
  br label %b31
b33:
  %v470 = add i64 %v7, 0
  %v471 = sdiv i64 %v470, 1
  %v472 = add i64 %v2, 1
  %v473 = mul i64 %v471, %v2
  %v474 = sdiv i64 %v473, %v3
  %v475 = mul i64 %v474, 1
  %v476 = icmp slt i64 %v475, %v7
  %v477 = select i1 %v476, i64 %v475, i64 %v7
  %v478 = mul i64 %v471, %v472
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v7
  %v482 = select i1 %v481, i64 %v480, i64 %v7
  br label %b37
b37:
  %v483 = phi i64 [ %v477, %b33 ], [ %v611, %b42 ]
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b38, label %b39
b38:
  br label %b40
b40:
  %v485 = phi i64 [ 0, %b38 ], [ %v610, %b45 ]
  %v486 = icmp slt i64 %v485, 8
  br i1 %v486, label %b41, label %b42
b41:
  br label %b43
b43:
  %v487 = phi i64 [ 0, %b41 ], [ %v595, %b44 ]
  %v488 = phi <8 x float> [ splat (float 0x0000000000000000), %b41 ], [ %v594, %b44 ]
  %v489 = icmp slt i64 %v487, 8
  br i1 %v489, label %b44, label %b45
b44:
  %v490 = add i64 %v150, 1
  %v491 = and i64 %v490, 1
  %v492 = mul i64 %v491, %v7
  %v493 = add i64 %v492, %v483
  %v494 = mul i64 %v493, 64
  %v495 = getelementptr inbounds float, ptr %v28, i64 %v494
  %v496 = add i64 %v150, 0
  %v497 = and i64 %v496, %v78
  %v498 = mul i64 %v497, %v7
  %v499 = add i64 %v498, %v483
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v44, i64 %v500
  %v502 = add i64 0, %v485
  %v503 = getelementptr inbounds float, ptr %v501, i64 %v502
  %v504 = load float, ptr %v503, align 4
  %v505 = add i64 %v150, 0
  %v506 = and i64 %v505, %v82
  %v507 = mul i64 %v506, %v7
  %v508 = add i64 %v507, %v483
  %v509 = mul i64 %v508, 1
  %v510 = getelementptr inbounds float, ptr %v52, i64 %v509
  %v511 = getelementptr inbounds float, ptr %v510, i64 0
  %v512 = load float, ptr %v511, align 4
  %v513 = fdiv float 0x3FF0000000000000, %v512
  %v514 = fmul float %v504, %v513
  %v515 = add i64 0, %v485
  %v516 = getelementptr inbounds float, ptr %v16, i64 %v515
  %v517 = load float, ptr %v516, align 4
  %v518 = fmul float %v514, %v517
  %v519 = add i64 0, %v485
  %v520 = getelementptr inbounds float, ptr %v18, i64 %v519
  %v521 = load float, ptr %v520, align 4
  %v522 = fadd float %v518, %v521
  %v523 = fcmp ole float %v522, 0x0000000000000000
  %v524 = select i1 %v523, float 0x3FF0000000000000, float 0x0000000000000000
  %v525 = add i64 %v150, 0
  %v526 = and i64 %v525, %v84
  %v527 = mul i64 %v526, %v7
  %v528 = add i64 %v527, %v483
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v54, i64 %v529
  %v531 = add i64 0, %v485
  %v532 = getelementptr inbounds float, ptr %v530, i64 %v531
  %v533 = load float, ptr %v532, align 4
  %v534 = fcmp une float %v524, 0x0000000000000000
  %v535 = select i1 %v534, float 0x0000000000000000, float %v533
  %v536 = fmul float %v535, %v517
  %v537 = fmul float %v536, %v513
  %v538 = mul i64 %v483, 1
  %v539 = getelementptr inbounds float, ptr %v56, i64 %v538
  %v540 = getelementptr inbounds float, ptr %v539, i64 0
  %v541 = load float, ptr %v540, align 4
  %v542 = fmul float %v541, %v513
  %v543 = fdiv float %v542, %v512
  %v544 = fmul float %v543, 0x3FE0000000000000
  %v545 = fdiv float %v544, %v512
  %v546 = fdiv float %v545, 0x4020000000000000
  %v547 = fneg float %v546
  %v548 = fmul float %v547, %v504
  %v549 = fadd float %v537, %v548
  %v550 = fadd float %v549, %v548
  %v551 = mul i64 %v483, 1
  %v552 = getelementptr inbounds float, ptr %v58, i64 %v551
  %v553 = getelementptr inbounds float, ptr %v552, i64 0
  %v554 = load float, ptr %v553, align 4
  %v555 = fdiv float %v554, 0x4020000000000000
  %v556 = fadd float %v550, %v555
  %v557 = add i64 %v150, 0
  %v558 = and i64 %v557, %v80
  %v559 = mul i64 %v558, %v7
  %v560 = add i64 %v559, %v483
  %v561 = mul i64 %v560, 8
  %v562 = getelementptr inbounds float, ptr %v46, i64 %v561
  %v563 = add i64 %v150, 0
  %v564 = and i64 %v563, %v72
  %v565 = mul i64 %v564, %v7
  %v566 = add i64 %v565, %v483
  %v567 = mul i64 %v566, 8
  %v568 = getelementptr inbounds float, ptr %v22, i64 %v567
  %v569 = mul i64 %v485, 8
  %v570 = add i64 0, %v569
  %v571 = add i64 %v570, %v487
  %v572 = getelementptr inbounds float, ptr %v495, i64 %v571
  %v573 = load <8 x float>, ptr %v572, align 4
  %v574 = add i64 0, %v487
  %v575 = getelementptr inbounds float, ptr %v562, i64 %v574
  %v576 = load <8 x float>, ptr %v575, align 4
  %v577 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v578 = shufflevector <8 x float> %v577, <8 x float> poison, <8 x i32> zeroinitializer
  %v579 = fcmp ole <8 x float> %v576, %v578
  %v580 = select <8 x i1> %v579, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v581 = fcmp une <8 x float> %v580, splat (float 0x0000000000000000)
  %v582 = select <8 x i1> %v581, <8 x float> %v578, <8 x float> %v576
  %v583 = insertelement <8 x float> poison, float %v556, i64 0
  %v584 = shufflevector <8 x float> %v583, <8 x float> poison, <8 x i32> zeroinitializer
  %v585 = fmul <8 x float> %v584, %v582
  %v586 = fadd <8 x float> %v573, %v585
  %v587 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v588 = shufflevector <8 x float> %v587, <8 x float> poison, <8 x i32> zeroinitializer
  %v589 = fmul <8 x float> %v586, %v588
  %v590 = add i64 0, %v487
  %v591 = getelementptr inbounds float, ptr %v568, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = fmul <8 x float> %v589, %v592
  %v594 = fadd <8 x float> %v488, %v593
  %v595 = add nsw i64 %v487, 8
  br label %b43
b45:
  %v596 = shufflevector <8 x float> %v488, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v597 = shufflevector <8 x float> %v488, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v598 = fadd <4 x float> %v596, %v597
  %v599 = shufflevector <4 x float> %v598, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v600 = shufflevector <4 x float> %v598, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v601 = fadd <2 x float> %v599, %v600
  %v602 = extractelement <2 x float> %v601, i64 0
  %v603 = extractelement <2 x float> %v601, i64 1
  %v604 = fadd float %v602, %v603
  %v605 = fadd float %v604, 0x0000000000000000
  %v606 = mul i64 %v483, 8
  %v607 = getelementptr inbounds float, ptr %v62, i64 %v606
  %v608 = add i64 0, %v485
  %v609 = getelementptr inbounds float, ptr %v607, i64 %v608
  store float %v605, ptr %v609, align 4
  %v610 = add nsw i64 %v485, 1
  br label %b40
b42:
  %v611 = add nsw i64 %v483, 1
  br label %b37
b39:
  %v612 = add i64 %v7, 0
  %v613 = sdiv i64 %v612, 1
  %v614 = add i64 %v2, 1
  %v615 = mul i64 %v613, %v2
  %v616 = sdiv i64 %v615, %v3
  %v617 = mul i64 %v616, 1
  %v618 = icmp slt i64 %v617, %v7
  %v619 = select i1 %v618, i64 %v617, i64 %v7
  %v620 = mul i64 %v613, %v614
  %v621 = sdiv i64 %v620, %v3
  %v622 = mul i64 %v621, 1
  %v623 = icmp slt i64 %v622, %v7
  %v624 = select i1 %v623, i64 %v622, i64 %v7
  br label %b46
b46:
  %v625 = phi i64 [ %v619, %b39 ], [ %v742, %b51 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b47, label %b48
b47:
  br label %b49
b49:
  %v627 = phi i64 [ 0, %b47 ], [ %v737, %b50 ]
  %v628 = phi <8 x float> [ splat (float 0x0000000000000000), %b47 ], [ %v736, %b50 ]
  %v629 = icmp slt i64 %v627, 8
  br i1 %v629, label %b50, label %b51
b50:
  %v630 = add i64 %v150, 1
  %v631 = and i64 %v630, 1
  %v632 = mul i64 %v631, %v7
  %v633 = add i64 %v632, %v625
  %v634 = mul i64 %v633, 64
  %v635 = getelementptr inbounds float, ptr %v28, i64 %v634
  %v636 = add i64 %v150, 0
  %v637 = and i64 %v636, %v78
  %v638 = mul i64 %v637, %v7
  %v639 = add i64 %v638, %v625
  %v640 = mul i64 %v639, 8
  %v641 = getelementptr inbounds float, ptr %v44, i64 %v640
  %v642 = add i64 0, %v627
  %v643 = getelementptr inbounds float, ptr %v641, i64 %v642
  %v644 = load float, ptr %v643, align 4
  %v645 = add i64 %v150, 0
  %v646 = and i64 %v645, %v82
  %v647 = mul i64 %v646, %v7
  %v648 = add i64 %v647, %v625
  %v649 = mul i64 %v648, 1
  %v650 = getelementptr inbounds float, ptr %v52, i64 %v649
  %v651 = getelementptr inbounds float, ptr %v650, i64 0
  %v652 = load float, ptr %v651, align 4
  %v653 = fdiv float 0x3FF0000000000000, %v652
  %v654 = fmul float %v644, %v653
  %v655 = add i64 0, %v627
  %v656 = getelementptr inbounds float, ptr %v16, i64 %v655
  %v657 = load float, ptr %v656, align 4
  %v658 = fmul float %v654, %v657
  %v659 = add i64 0, %v627
  %v660 = getelementptr inbounds float, ptr %v18, i64 %v659
  %v661 = load float, ptr %v660, align 4
  %v662 = fadd float %v658, %v661
  %v663 = fcmp ole float %v662, 0x0000000000000000
  %v664 = select i1 %v663, float 0x3FF0000000000000, float 0x0000000000000000
  %v665 = add i64 %v150, 0
  %v666 = and i64 %v665, %v84
  %v667 = mul i64 %v666, %v7
  %v668 = add i64 %v667, %v625
  %v669 = mul i64 %v668, 8
  %v670 = getelementptr inbounds float, ptr %v54, i64 %v669
  %v671 = add i64 0, %v627
  %v672 = getelementptr inbounds float, ptr %v670, i64 %v671
  %v673 = load float, ptr %v672, align 4
  %v674 = fcmp une float %v664, 0x0000000000000000
  %v675 = select i1 %v674, float 0x0000000000000000, float %v673
  %v676 = fmul float %v675, %v657
  %v677 = fmul float %v676, %v653
  %v678 = mul i64 %v625, 1
  %v679 = getelementptr inbounds float, ptr %v56, i64 %v678
  %v680 = getelementptr inbounds float, ptr %v679, i64 0
  %v681 = load float, ptr %v680, align 4
  %v682 = fmul float %v681, %v653
  %v683 = fdiv float %v682, %v652
  %v684 = fmul float %v683, 0x3FE0000000000000
  %v685 = fdiv float %v684, %v652
  %v686 = fdiv float %v685, 0x4020000000000000
  %v687 = fneg float %v686
  %v688 = fmul float %v687, %v644
  %v689 = fadd float %v677, %v688
  %v690 = fadd float %v689, %v688
  %v691 = mul i64 %v625, 1
  %v692 = getelementptr inbounds float, ptr %v58, i64 %v691
  %v693 = getelementptr inbounds float, ptr %v692, i64 0
  %v694 = load float, ptr %v693, align 4
  %v695 = fdiv float %v694, 0x4020000000000000
  %v696 = fadd float %v690, %v695
  %v697 = add i64 %v150, 0
  %v698 = and i64 %v697, %v80
  %v699 = mul i64 %v698, %v7
  %v700 = add i64 %v699, %v625
  %v701 = mul i64 %v700, 8
  %v702 = getelementptr inbounds float, ptr %v46, i64 %v701
  %v703 = add i64 %v150, 0
  %v704 = and i64 %v703, %v72
  %v705 = mul i64 %v704, %v7
  %v706 = add i64 %v705, %v625
  %v707 = mul i64 %v706, 8
  %v708 = getelementptr inbounds float, ptr %v22, i64 %v707
  %v709 = add i64 0, %v627
  %v710 = getelementptr inbounds float, ptr %v708, i64 %v709
  %v711 = load float, ptr %v710, align 4
  %v712 = add i64 0, 0
  %v713 = mul i64 %v627, 8
  %v714 = add i64 %v712, %v713
  %v715 = getelementptr inbounds float, ptr %v635, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 0, 0
  %v718 = getelementptr inbounds float, ptr %v702, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v721 = shufflevector <8 x float> %v720, <8 x float> poison, <8 x i32> zeroinitializer
  %v722 = fcmp ole <8 x float> %v719, %v721
  %v723 = select <8 x i1> %v722, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v724 = fcmp une <8 x float> %v723, splat (float 0x0000000000000000)
  %v725 = select <8 x i1> %v724, <8 x float> %v721, <8 x float> %v719
  %v726 = insertelement <8 x float> poison, float %v696, i64 0
  %v727 = shufflevector <8 x float> %v726, <8 x float> poison, <8 x i32> zeroinitializer
  %v728 = fmul <8 x float> %v727, %v725
  %v729 = fadd <8 x float> %v716, %v728
  %v730 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v731 = shufflevector <8 x float> %v730, <8 x float> poison, <8 x i32> zeroinitializer
  %v732 = fmul <8 x float> %v729, %v731
  %v733 = insertelement <8 x float> poison, float %v711, i64 0
  %v734 = shufflevector <8 x float> %v733, <8 x float> poison, <8 x i32> zeroinitializer
  %v735 = fmul <8 x float> %v732, %v734
  %v736 = fadd <8 x float> %v628, %v735
  %v737 = add nsw i64 %v627, 1
  br label %b49
b51:
  %v738 = mul i64 %v625, 8
  %v739 = getelementptr inbounds float, ptr %v64, i64 %v738
  %v740 = add i64 0, 0
  %v741 = getelementptr inbounds float, ptr %v739, i64 %v740
  store <8 x float> %v628, ptr %v741, align 4
  %v742 = add nsw i64 %v625, 1
  br label %b46
b48:
  %v743 = add i64 %v7, 0
  %v744 = sdiv i64 %v743, 1
  %v745 = add i64 %v2, 1
  %v746 = mul i64 %v744, %v2
  %v747 = sdiv i64 %v746, %v3
  %v748 = mul i64 %v747, 1
  %v749 = icmp slt i64 %v748, %v7
  %v750 = select i1 %v749, i64 %v748, i64 %v7
  %v751 = mul i64 %v744, %v745
  %v752 = sdiv i64 %v751, %v3
  %v753 = mul i64 %v752, 1
  %v754 = icmp slt i64 %v753, %v7
  %v755 = select i1 %v754, i64 %v753, i64 %v7
  br label %b52
b52:
  %v756 = phi i64 [ %v750, %b48 ], [ %v865, %b57 ]
  %v757 = icmp slt i64 %v756, %v755
  br i1 %v757, label %b53, label %b54
b53:
  br label %b55
b55:
  %v758 = phi i64 [ 0, %b53 ], [ %v864, %b56 ]
  %v759 = icmp slt i64 %v758, 8
  br i1 %v759, label %b56, label %b57
b56:
  %v760 = add i64 %v150, 1
  %v761 = and i64 %v760, 1
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v756
  %v764 = mul i64 %v763, 64
  %v765 = getelementptr inbounds float, ptr %v28, i64 %v764
  %v766 = add i64 %v150, 0
  %v767 = and i64 %v766, %v78
  %v768 = mul i64 %v767, %v7
  %v769 = add i64 %v768, %v756
  %v770 = mul i64 %v769, 8
  %v771 = getelementptr inbounds float, ptr %v44, i64 %v770
  %v772 = add i64 0, %v758
  %v773 = getelementptr inbounds float, ptr %v771, i64 %v772
  %v774 = load float, ptr %v773, align 4
  %v775 = add i64 %v150, 0
  %v776 = and i64 %v775, %v82
  %v777 = mul i64 %v776, %v7
  %v778 = add i64 %v777, %v756
  %v779 = mul i64 %v778, 1
  %v780 = getelementptr inbounds float, ptr %v52, i64 %v779
  %v781 = getelementptr inbounds float, ptr %v780, i64 0
  %v782 = load float, ptr %v781, align 4
  %v783 = fdiv float 0x3FF0000000000000, %v782
  %v784 = fmul float %v774, %v783
  %v785 = add i64 0, %v758
  %v786 = getelementptr inbounds float, ptr %v16, i64 %v785
  %v787 = load float, ptr %v786, align 4
  %v788 = fmul float %v784, %v787
  %v789 = add i64 0, %v758
  %v790 = getelementptr inbounds float, ptr %v18, i64 %v789
  %v791 = load float, ptr %v790, align 4
  %v792 = fadd float %v788, %v791
  %v793 = fcmp ole float %v792, 0x0000000000000000
  %v794 = select i1 %v793, float 0x3FF0000000000000, float 0x0000000000000000
  %v795 = add i64 %v150, 0
  %v796 = and i64 %v795, %v84
  %v797 = mul i64 %v796, %v7
  %v798 = add i64 %v797, %v756
  %v799 = mul i64 %v798, 8
  %v800 = getelementptr inbounds float, ptr %v54, i64 %v799
  %v801 = add i64 0, %v758
  %v802 = getelementptr inbounds float, ptr %v800, i64 %v801
  %v803 = load float, ptr %v802, align 4
  %v804 = fcmp une float %v794, 0x0000000000000000
  %v805 = select i1 %v804, float 0x0000000000000000, float %v803
  %v806 = fmul float %v805, %v787
  %v807 = fmul float %v806, %v783
  %v808 = mul i64 %v756, 1
  %v809 = getelementptr inbounds float, ptr %v56, i64 %v808
  %v810 = getelementptr inbounds float, ptr %v809, i64 0
  %v811 = load float, ptr %v810, align 4
  %v812 = fmul float %v811, %v783
  %v813 = fdiv float %v812, %v782
  %v814 = fmul float %v813, 0x3FE0000000000000
  %v815 = fdiv float %v814, %v782
  %v816 = fdiv float %v815, 0x4020000000000000
  %v817 = fneg float %v816
  %v818 = fmul float %v817, %v774
  %v819 = fadd float %v807, %v818
  %v820 = fadd float %v819, %v818
  %v821 = mul i64 %v756, 1
  %v822 = getelementptr inbounds float, ptr %v58, i64 %v821
  %v823 = getelementptr inbounds float, ptr %v822, i64 0
  %v824 = load float, ptr %v823, align 4
  %v825 = fdiv float %v824, 0x4020000000000000
  %v826 = fadd float %v820, %v825
  %v827 = add i64 %v150, 0
  %v828 = and i64 %v827, %v80
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v756
  %v831 = mul i64 %v830, 8
  %v832 = getelementptr inbounds float, ptr %v46, i64 %v831
  %v833 = add i64 %v150, 0
  %v834 = and i64 %v833, 1
  %v835 = mul i64 %v834, %v7
  %v836 = add i64 %v835, %v756
  %v837 = mul i64 %v836, 64
  %v838 = getelementptr inbounds float, ptr %v28, i64 %v837
  %v839 = mul i64 %v758, 8
  %v840 = add i64 0, %v839
  %v841 = add i64 %v840, 0
  %v842 = getelementptr inbounds float, ptr %v765, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 0, 0
  %v845 = getelementptr inbounds float, ptr %v832, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v848 = shufflevector <8 x float> %v847, <8 x float> poison, <8 x i32> zeroinitializer
  %v849 = fcmp ole <8 x float> %v846, %v848
  %v850 = select <8 x i1> %v849, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v851 = fcmp une <8 x float> %v850, splat (float 0x0000000000000000)
  %v852 = select <8 x i1> %v851, <8 x float> %v848, <8 x float> %v846
  %v853 = insertelement <8 x float> poison, float %v826, i64 0
  %v854 = shufflevector <8 x float> %v853, <8 x float> poison, <8 x i32> zeroinitializer
  %v855 = fmul <8 x float> %v854, %v852
  %v856 = fadd <8 x float> %v843, %v855
  %v857 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v858 = shufflevector <8 x float> %v857, <8 x float> poison, <8 x i32> zeroinitializer
  %v859 = fmul <8 x float> %v856, %v858
  %v860 = mul i64 %v758, 8
  %v861 = add i64 0, %v860
  %v862 = add i64 %v861, 0
  %v863 = getelementptr inbounds float, ptr %v838, i64 %v862
  store <8 x float> %v859, ptr %v863, align 4
  %v864 = add nsw i64 %v758, 1
  br label %b55
b57:
  %v865 = add nsw i64 %v756, 1
  br label %b52
b54:
  %v866 = add i64 %v7, 0
  %v867 = sdiv i64 %v866, 1
  %v868 = add i64 %v2, 1
  %v869 = mul i64 %v867, %v2
  %v870 = sdiv i64 %v869, %v3
  %v871 = mul i64 %v870, 1
  %v872 = icmp slt i64 %v871, %v7
  %v873 = select i1 %v872, i64 %v871, i64 %v7
  %v874 = mul i64 %v867, %v868
  %v875 = sdiv i64 %v874, %v3
  %v876 = mul i64 %v875, 1
  %v877 = icmp slt i64 %v876, %v7
  %v878 = select i1 %v877, i64 %v876, i64 %v7
  br label %b58
b58:
  %v879 = phi i64 [ %v873, %b54 ], [ %v977, %b59 ]
  %v880 = icmp slt i64 %v879, %v878
  br i1 %v880, label %b59, label %b60
b59:
  %v881 = add i64 %v150, 0
  %v882 = and i64 %v881, %v78
  %v883 = mul i64 %v882, %v7
  %v884 = add i64 %v883, %v879
  %v885 = mul i64 %v884, 8
  %v886 = getelementptr inbounds float, ptr %v44, i64 %v885
  %v887 = add i64 %v150, 0
  %v888 = and i64 %v887, %v82
  %v889 = mul i64 %v888, %v7
  %v890 = add i64 %v889, %v879
  %v891 = mul i64 %v890, 1
  %v892 = getelementptr inbounds float, ptr %v52, i64 %v891
  %v893 = getelementptr inbounds float, ptr %v892, i64 0
  %v894 = load float, ptr %v893, align 4
  %v895 = fdiv float 0x3FF0000000000000, %v894
  %v896 = add i64 %v150, 0
  %v897 = and i64 %v896, %v84
  %v898 = mul i64 %v897, %v7
  %v899 = add i64 %v898, %v879
  %v900 = mul i64 %v899, 8
  %v901 = getelementptr inbounds float, ptr %v54, i64 %v900
  %v902 = mul i64 %v879, 1
  %v903 = getelementptr inbounds float, ptr %v56, i64 %v902
  %v904 = getelementptr inbounds float, ptr %v903, i64 0
  %v905 = load float, ptr %v904, align 4
  %v906 = fmul float %v905, %v895
  %v907 = fdiv float %v906, %v894
  %v908 = fmul float %v907, 0x3FE0000000000000
  %v909 = fdiv float %v908, %v894
  %v910 = fdiv float %v909, 0x4020000000000000
  %v911 = fneg float %v910
  %v912 = mul i64 %v879, 1
  %v913 = getelementptr inbounds float, ptr %v58, i64 %v912
  %v914 = getelementptr inbounds float, ptr %v913, i64 0
  %v915 = load float, ptr %v914, align 4
  %v916 = fdiv float %v915, 0x4020000000000000
  %v917 = add i64 %v150, 0
  %v918 = and i64 %v917, %v80
  %v919 = mul i64 %v918, %v7
  %v920 = add i64 %v919, %v879
  %v921 = mul i64 %v920, 8
  %v922 = getelementptr inbounds float, ptr %v46, i64 %v921
  %v923 = mul i64 %v879, 8
  %v924 = getelementptr inbounds float, ptr %v60, i64 %v923
  %v925 = add i64 %v150, 0
  %v926 = and i64 %v925, %v86
  %v927 = mul i64 %v926, %v7
  %v928 = add i64 %v927, %v879
  %v929 = mul i64 %v928, 8
  %v930 = getelementptr inbounds float, ptr %v66, i64 %v929
  %v931 = add i64 0, 0
  %v932 = getelementptr inbounds float, ptr %v886, i64 %v931
  %v933 = load <8 x float>, ptr %v932, align 4
  %v934 = insertelement <8 x float> poison, float %v895, i64 0
  %v935 = shufflevector <8 x float> %v934, <8 x float> poison, <8 x i32> zeroinitializer
  %v936 = fmul <8 x float> %v933, %v935
  %v937 = add i64 0, 0
  %v938 = getelementptr inbounds float, ptr %v16, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = fmul <8 x float> %v936, %v939
  %v941 = add i64 0, 0
  %v942 = getelementptr inbounds float, ptr %v18, i64 %v941
  %v943 = load <8 x float>, ptr %v942, align 4
  %v944 = fadd <8 x float> %v940, %v943
  %v945 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v946 = shufflevector <8 x float> %v945, <8 x float> poison, <8 x i32> zeroinitializer
  %v947 = fcmp ole <8 x float> %v944, %v946
  %v948 = select <8 x i1> %v947, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v949 = add i64 0, 0
  %v950 = getelementptr inbounds float, ptr %v901, i64 %v949
  %v951 = load <8 x float>, ptr %v950, align 4
  %v952 = fcmp une <8 x float> %v948, splat (float 0x0000000000000000)
  %v953 = select <8 x i1> %v952, <8 x float> %v946, <8 x float> %v951
  %v954 = fmul <8 x float> %v953, %v939
  %v955 = fmul <8 x float> %v954, %v935
  %v956 = insertelement <8 x float> poison, float %v911, i64 0
  %v957 = shufflevector <8 x float> %v956, <8 x float> poison, <8 x i32> zeroinitializer
  %v958 = fmul <8 x float> %v957, %v933
  %v959 = fadd <8 x float> %v955, %v958
  %v960 = fadd <8 x float> %v959, %v958
  %v961 = insertelement <8 x float> poison, float %v916, i64 0
  %v962 = shufflevector <8 x float> %v961, <8 x float> poison, <8 x i32> zeroinitializer
  %v963 = fadd <8 x float> %v960, %v962
  %v964 = add i64 0, 0
  %v965 = getelementptr inbounds float, ptr %v922, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = fcmp ole <8 x float> %v966, %v946
  %v968 = select <8 x i1> %v967, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v969 = add i64 0, 0
  %v970 = getelementptr inbounds float, ptr %v924, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = fcmp une <8 x float> %v968, splat (float 0x0000000000000000)
  %v973 = select <8 x i1> %v972, <8 x float> %v946, <8 x float> %v971
  %v974 = fadd <8 x float> %v963, %v973
  %v975 = add i64 0, 0
  %v976 = getelementptr inbounds float, ptr %v930, i64 %v975
  store <8 x float> %v974, ptr %v976, align 4
  %v977 = add nsw i64 %v879, 1
  br label %b58
b60:
  %v979 = add i64 %v7, 0
  %v980 = sdiv i64 %v979, 1
  %v981 = add i64 %v2, 1
  %v982 = mul i64 %v980, %v2
  %v983 = sdiv i64 %v982, %v3
  %v984 = mul i64 %v983, 1
  %v985 = icmp slt i64 %v984, %v7
  %v986 = select i1 %v985, i64 %v984, i64 %v7
  %v987 = mul i64 %v980, %v981
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 1
  %v990 = icmp slt i64 %v989, %v7
  %v991 = select i1 %v990, i64 %v989, i64 %v7
  br label %b61
b61:
  %v992 = phi i64 [ %v986, %b60 ], [ %v1065, %b66 ]
  %v993 = icmp slt i64 %v992, %v991
  br i1 %v993, label %b62, label %b63
b62:
  %v994 = add i64 %v992, 96
  %v995 = icmp slt i64 %v994, %v991
  %v996 = select i1 %v995, i64 %v994, i64 %v991
  br label %b64
b64:
  %v997 = phi i64 [ 0, %b62 ], [ %v1064, %b69 ]
  %v998 = icmp slt i64 %v997, 1
  br i1 %v998, label %b65, label %b66
b65:
  %v999 = sub i64 %v996, %v992
  %v1000 = sub i64 8, 1
  %v1001 = add i64 %v999, %v1000
  %v1002 = sdiv i64 %v1001, 8
  br label %b67
b67:
  %v1003 = phi i64 [ 0, %b65 ], [ %v1063, %b74 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b68, label %b69
b68:
  %v1005 = mul i64 %v999, %v1003
  %v1006 = sdiv i64 %v1005, %v1002
  %v1007 = add i64 %v992, %v1006
  %v1008 = add i64 %v1003, 1
  %v1009 = mul i64 %v999, %v1008
  %v1010 = sdiv i64 %v1009, %v1002
  %v1011 = add i64 %v992, %v1010
  %v1012 = mul i64 %v997, 64
  %v1013 = getelementptr inbounds float, ptr %v92, i64 %v1012
  %v1014 = sub i64 %v1011, %v1007
  %v1015 = add i64 %v150, 0
  %v1016 = and i64 %v1015, %v86
  %v1017 = mul i64 %v1016, %v7
  %v1018 = add i64 %v1017, %v1007
  %v1019 = mul i64 %v1018, 8
  %v1020 = getelementptr inbounds float, ptr %v66, i64 %v1019
  %v1021 = getelementptr inbounds float, ptr %v1020, i64 0
  %v1022 = sub i64 %v1014, 1
  %v1023 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1022
  %v1024 = load ptr, ptr %v1023, align 4
  %v1025 = icmp sgt i64 %v1014, 0
  br i1 %v1025, label %b70, label %b71
b70:
  call void %v1024(ptr %v1021, i64 8, ptr %v1013, i64 8, ptr %v978)
  br label %b71
b71:
  %v1026 = add i64 %v1012, 64
  br label %b72
b72:
  %v1027 = phi i64 [ %v1007, %b71 ], [ %v1062, %b77 ]
  %v1028 = icmp slt i64 %v1027, %v1011
  br i1 %v1028, label %b73, label %b74
b73:
  %v1029 = sub i64 %v1027, %v1007
  %v1030 = mul i64 %v1029, 8
  %v1031 = getelementptr inbounds float, ptr %v978, i64 %v1030
  %v1032 = mul i64 %v1027, 8
  %v1033 = getelementptr inbounds float, ptr %v64, i64 %v1032
  %v1034 = mul i64 %v1027, 8
  %v1035 = getelementptr inbounds float, ptr %v62, i64 %v1034
  %v1036 = add i64 %v150, 0
  %v1037 = and i64 %v1036, 1
  %v1038 = mul i64 %v1037, %v7
  %v1039 = add i64 %v1038, %v1027
  %v1040 = mul i64 %v1039, 8
  %v1041 = getelementptr inbounds float, ptr %v26, i64 %v1040
  br label %b75
b75:
  %v1042 = phi i64 [ 0, %b73 ], [ %v1061, %b76 ]
  %v1043 = icmp slt i64 %v1042, 1
  br i1 %v1043, label %b76, label %b77
b76:
  %v1044 = mul i64 %v997, 1
  %v1045 = add i64 %v1044, %v1042
  %v1046 = mul i64 %v1045, 8
  %v1047 = add i64 0, %v1042
  %v1048 = mul i64 %v1047, 8
  %v1049 = getelementptr inbounds float, ptr %v1031, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 0, %v1046
  %v1052 = getelementptr inbounds float, ptr %v1033, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = fadd <8 x float> %v1050, %v1053
  %v1055 = add i64 0, %v1046
  %v1056 = getelementptr inbounds float, ptr %v1035, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = fadd <8 x float> %v1054, %v1057
  %v1059 = add i64 0, %v1046
  %v1060 = getelementptr inbounds float, ptr %v1041, i64 %v1059
  store <8 x float> %v1058, ptr %v1060, align 4
  %v1061 = add nsw i64 %v1042, 1
  br label %b75
b77:
  %v1062 = add nsw i64 %v1027, 1
  br label %b72
b74:
  %v1063 = add nsw i64 %v1003, 1
  br label %b67
b69:
  %v1064 = add nsw i64 %v997, 1
  br label %b64
b66:
  %v1065 = add nsw i64 %v992, 96
  br label %b61
b63:
  %v1066 = add nsw i64 %v147, 1
  br label %b13
b15:
  %v1067 = icmp sgt i64 %v3, 1
  br i1 %v1067, label %b78, label %b79
b78:
  %v1068 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1069 = atomicrmw add ptr %v1068, i64 1 acq_rel
  %v1070 = mul i64 %v3, 2
  br label %b80
b80:
  %v1071 = load atomic i64, ptr %v1068 acquire, align 8
  %v1072 = icmp slt i64 %v1071, %v1070
  br i1 %v1072, label %b81, label %b82
b81:
  %v1073 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v1074 = getelementptr inbounds float, ptr %v88, i64 64
  %v1075 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1076 = load i64, ptr %v1075, align 8
  %v1077 = icmp eq i64 %v1076, 0
  br i1 %v1077, label %b83, label %b84
b83:
  %v1078 = add i64 1, 0
  %v1079 = sdiv i64 %v1078, 1
  %v1080 = add i64 %v2, 1
  %v1081 = mul i64 %v1079, %v2
  %v1082 = sdiv i64 %v1081, %v3
  %v1083 = mul i64 %v1082, 1
  %v1084 = icmp slt i64 %v1083, 1
  %v1085 = select i1 %v1084, i64 %v1083, i64 1
  %v1086 = mul i64 %v1079, %v1080
  %v1087 = sdiv i64 %v1086, %v3
  %v1088 = mul i64 %v1087, 1
  %v1089 = icmp slt i64 %v1088, 1
  %v1090 = select i1 %v1089, i64 %v1088, i64 1
  %v1091 = icmp slt i64 %v1090, 1
  %v1092 = select i1 %v1091, i64 %v1090, i64 1
  br label %b85
b85:
  %v1093 = phi i64 [ %v1085, %b83 ], [ %v1121, %b90 ]
  %v1094 = icmp slt i64 %v1093, %v1092
  br i1 %v1094, label %b86, label %b87
b86:
  %v1095 = mul i64 %v1093, 64
  %v1096 = mul i64 %v1093, 8
  %v1097 = add i64 %v1095, 0
  %v1098 = add i64 %v1096, 0
  %v1099 = getelementptr inbounds float, ptr %v1074, i64 %v1097
  %v1100 = sub i64 8, %v1098
  %v1101 = icmp slt i64 %v1100, 0
  %v1102 = select i1 %v1101, i64 0, i64 %v1100
  %v1103 = icmp ult i64 %v1102, 8
  %v1104 = select i1 %v1103, i64 %v1102, i64 8
  %v1105 = trunc i64 %v1104 to i32
  %v1106 = insertelement <8 x i32> poison, i32 %v1105, i64 0
  %v1107 = shufflevector <8 x i32> %v1106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1108 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1107
  %v1109 = mul i64 %v1098, 1
  %v1110 = add i64 0, %v1109
  %v1111 = getelementptr inbounds float, ptr %v14, i64 %v1110
  br label %b88
b88:
  %v1112 = phi i64 [ 0, %b86 ], [ %v1119, %b89 ]
  %v1113 = icmp slt i64 %v1112, 8
  br i1 %v1113, label %b89, label %b90
b89:
  %v1114 = mul i64 %v1112, 8
  %v1115 = getelementptr inbounds float, ptr %v1111, i64 %v1114
  %v1116 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1115, <8 x i1> %v1108, <8 x float> zeroinitializer)
  %v1117 = mul i64 %v1112, 8
  %v1118 = getelementptr inbounds float, ptr %v1099, i64 %v1117
  store <8 x float> %v1116, ptr %v1118, align 4
  %v1119 = add nsw i64 %v1112, 1
  br label %b88
b90:
  %v1120 = add i64 %v1095, 64
  %v1121 = add nsw i64 %v1093, 1
  br label %b85
b87:
  br label %b84
b84:
  %v1122 = icmp sgt i64 %v3, 1
  br i1 %v1122, label %b91, label %b92
b91:
  %v1123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1124 = atomicrmw add ptr %v1123, i64 1 acq_rel
  %v1125 = mul i64 %v3, 3
  br label %b93
b93:
  %v1126 = load atomic i64, ptr %v1123 acquire, align 8
  %v1127 = icmp slt i64 %v1126, %v1125
  br i1 %v1127, label %b94, label %b95
b94:
  %v1128 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v1130 = add i64 %v8, 0
  %v1131 = sdiv i64 %v1130, 1
  %v1132 = add i64 %v2, 1
  %v1133 = mul i64 %v1131, %v2
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 1
  %v1136 = icmp slt i64 %v1135, %v8
  %v1137 = select i1 %v1136, i64 %v1135, i64 %v8
  %v1138 = mul i64 %v1131, %v1132
  %v1139 = sdiv i64 %v1138, %v3
  %v1140 = mul i64 %v1139, 1
  %v1141 = icmp slt i64 %v1140, %v8
  %v1142 = select i1 %v1141, i64 %v1140, i64 %v8
  br label %b96
b96:
  %v1143 = phi i64 [ %v1137, %b92 ], [ %v1196, %b101 ]
  %v1144 = icmp slt i64 %v1143, %v1142
  br i1 %v1144, label %b97, label %b98
b97:
  %v1145 = add i64 %v1143, 96
  %v1146 = icmp slt i64 %v1145, %v1142
  %v1147 = select i1 %v1146, i64 %v1145, i64 %v1142
  br label %b99
b99:
  %v1148 = phi i64 [ 0, %b97 ], [ %v1195, %b104 ]
  %v1149 = icmp slt i64 %v1148, 1
  br i1 %v1149, label %b100, label %b101
b100:
  %v1150 = sub i64 %v1147, %v1143
  %v1151 = sub i64 8, 1
  %v1152 = add i64 %v1150, %v1151
  %v1153 = sdiv i64 %v1152, 8
  br label %b102
b102:
  %v1154 = phi i64 [ 0, %b100 ], [ %v1194, %b109 ]
  %v1155 = icmp slt i64 %v1154, %v1153
  br i1 %v1155, label %b103, label %b104
b103:
  %v1156 = mul i64 %v1150, %v1154
  %v1157 = sdiv i64 %v1156, %v1153
  %v1158 = add i64 %v1143, %v1157
  %v1159 = add i64 %v1154, 1
  %v1160 = mul i64 %v1150, %v1159
  %v1161 = sdiv i64 %v1160, %v1153
  %v1162 = add i64 %v1143, %v1161
  %v1163 = mul i64 %v1148, 64
  %v1164 = getelementptr inbounds float, ptr %v1074, i64 %v1163
  %v1165 = sub i64 %v1162, %v1158
  %v1166 = mul i64 %v1158, 8
  %v1167 = getelementptr inbounds float, ptr %v66, i64 %v1166
  %v1168 = getelementptr inbounds float, ptr %v1167, i64 0
  %v1169 = sub i64 %v1165, 1
  %v1170 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1169
  %v1171 = load ptr, ptr %v1170, align 4
  %v1172 = icmp sgt i64 %v1165, 0
  br i1 %v1172, label %b105, label %b106
b105:
  call void %v1171(ptr %v1168, i64 8, ptr %v1164, i64 8, ptr %v1129)
  br label %b106
b106:
  %v1173 = add i64 %v1163, 64
  br label %b107
b107:
  %v1174 = phi i64 [ %v1158, %b106 ], [ %v1193, %b112 ]
  %v1175 = icmp slt i64 %v1174, %v1162
  br i1 %v1175, label %b108, label %b109
b108:
  %v1176 = sub i64 %v1174, %v1158
  %v1177 = mul i64 %v1176, 8
  %v1178 = getelementptr inbounds float, ptr %v1129, i64 %v1177
  %v1179 = mul i64 %v1174, 8
  %v1180 = getelementptr inbounds float, ptr %v30, i64 %v1179
  br label %b110
b110:
  %v1181 = phi i64 [ 0, %b108 ], [ %v1192, %b111 ]
  %v1182 = icmp slt i64 %v1181, 1
  br i1 %v1182, label %b111, label %b112
b111:
  %v1183 = mul i64 %v1148, 1
  %v1184 = add i64 %v1183, %v1181
  %v1185 = mul i64 %v1184, 8
  %v1186 = add i64 0, %v1181
  %v1187 = mul i64 %v1186, 8
  %v1188 = getelementptr inbounds float, ptr %v1178, i64 %v1187
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = add i64 0, %v1185
  %v1191 = getelementptr inbounds float, ptr %v1180, i64 %v1190
  store <8 x float> %v1189, ptr %v1191, align 4
  %v1192 = add nsw i64 %v1181, 1
  br label %b110
b112:
  %v1193 = add nsw i64 %v1174, 1
  br label %b107
b109:
  %v1194 = add nsw i64 %v1154, 1
  br label %b102
b104:
  %v1195 = add nsw i64 %v1148, 1
  br label %b99
b101:
  %v1196 = add nsw i64 %v1143, 96
  br label %b96
b98:
  %v1197 = icmp sgt i64 %v3, 1
  br i1 %v1197, label %b113, label %b114
b113:
  %v1198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1199 = atomicrmw add ptr %v1198, i64 1 acq_rel
  %v1200 = mul i64 %v3, 4
  br label %b115
b115:
  %v1201 = load atomic i64, ptr %v1198 acquire, align 8
  %v1202 = icmp slt i64 %v1201, %v1200
  br i1 %v1202, label %b116, label %b117
b116:
  %v1203 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v1204 = mul i64 0, 8
  %v1205 = getelementptr inbounds float, ptr %v66, i64 %v1204
  %v1206 = getelementptr inbounds float, ptr %v1205, i64 0
  %v1207 = mul i64 0, 8
  %v1208 = getelementptr inbounds float, ptr %v22, i64 %v1207
  %v1209 = getelementptr inbounds float, ptr %v1208, i64 0
  %v1210 = getelementptr inbounds float, ptr %v91, i64 12288
  %v1211 = add i64 8, 1
  %v1212 = sdiv i64 %v1211, 2
  %v1213 = add i64 %v2, 1
  %v1214 = mul i64 %v1212, %v2
  %v1215 = sdiv i64 %v1214, %v3
  %v1216 = mul i64 %v1215, 2
  %v1217 = icmp slt i64 %v1216, 8
  %v1218 = select i1 %v1217, i64 %v1216, i64 8
  %v1219 = mul i64 %v1212, %v1213
  %v1220 = sdiv i64 %v1219, %v3
  %v1221 = mul i64 %v1220, 2
  %v1222 = icmp slt i64 %v1221, 8
  %v1223 = select i1 %v1222, i64 %v1221, i64 8
  %v1224 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b118
b118:
  %v1225 = phi i64 [ %v1218, %b114 ], [ %v1233, %b123 ]
  %v1226 = icmp slt i64 %v1225, %v1223
  br i1 %v1226, label %b119, label %b120
b119:
  %v1227 = mul i64 %v1225, 8
  %v1228 = getelementptr inbounds float, ptr %v1224, i64 %v1227
  br label %b121
b121:
  %v1229 = phi i64 [ 0, %b119 ], [ %v1232, %b122 ]
  %v1230 = icmp slt i64 %v1229, 8
  br i1 %v1230, label %b122, label %b123
b122:
  %v1231 = getelementptr inbounds float, ptr %v1228, i64 %v1229
  store float 0x0000000000000000, ptr %v1231, align 4
  %v1232 = add nsw i64 %v1229, 1
  br label %b121
b123:
  %v1233 = add nsw i64 %v1225, 1
  br label %b118
b120:
  %v1234 = mul i64 %v8, 1
  br label %b124
b124:
  %v1235 = phi i64 [ 0, %b120 ], [ %v1339, %b129 ]
  %v1236 = icmp slt i64 %v1235, %v1234
  br i1 %v1236, label %b125, label %b126
b125:
  %v1237 = sub i64 %v1234, %v1235
  %v1238 = icmp slt i64 %v1237, 384
  %v1239 = select i1 %v1238, i64 %v1237, i64 384
  br label %b127
b127:
  %v1240 = phi i64 [ %v1218, %b125 ], [ %v1338, %b153 ]
  %v1241 = icmp slt i64 %v1240, %v1223
  br i1 %v1241, label %b128, label %b129
b128:
  %v1242 = sub i64 %v1223, %v1240
  %v1243 = icmp slt i64 %v1242, 64
  %v1244 = select i1 %v1243, i64 %v1242, i64 64
  %v1245 = sdiv i64 %v1244, 2
  %v1246 = mul i64 %v1245, 2
  %v1247 = sub i64 %v1244, %v1246
  %v1248 = mul i64 %v1235, 8
  %v1249 = add i64 %v1248, %v1240
  %v1250 = getelementptr inbounds float, ptr %v1206, i64 %v1249
  br label %b130
b130:
  %v1251 = phi i64 [ 0, %b128 ], [ %v1277, %b138 ]
  %v1252 = icmp slt i64 %v1251, %v1239
  br i1 %v1252, label %b131, label %b132
b131:
  %v1253 = mul i64 %v1251, 8
  %v1254 = getelementptr inbounds float, ptr %v1250, i64 %v1253
  %v1255 = mul i64 %v1251, 2
  %v1256 = getelementptr inbounds float, ptr %v1210, i64 %v1255
  br label %b133
b133:
  %v1257 = phi i64 [ 0, %b131 ], [ %v1266, %b134 ]
  %v1258 = icmp slt i64 %v1257, %v1245
  br i1 %v1258, label %b134, label %b135
b134:
  %v1259 = mul i64 %v1257, 2
  %v1260 = getelementptr inbounds float, ptr %v1254, i64 %v1259
  %v1261 = mul i64 %v1257, 768
  %v1262 = getelementptr inbounds float, ptr %v1256, i64 %v1261
  %v1263 = getelementptr inbounds float, ptr %v1260, i64 0
  %v1264 = load <2 x float>, ptr %v1263, align 4
  %v1265 = getelementptr inbounds float, ptr %v1262, i64 0
  store <2 x float> %v1264, ptr %v1265, align 4
  %v1266 = add nsw i64 %v1257, 1
  br label %b133
b135:
  %v1267 = mul i64 %v1245, 2
  %v1268 = getelementptr inbounds float, ptr %v1254, i64 %v1267
  %v1269 = mul i64 %v1245, 768
  %v1270 = getelementptr inbounds float, ptr %v1256, i64 %v1269
  br label %b136
b136:
  %v1271 = phi i64 [ 0, %b135 ], [ %v1276, %b137 ]
  %v1272 = icmp slt i64 %v1271, %v1247
  br i1 %v1272, label %b137, label %b138
b137:
  %v1273 = getelementptr inbounds float, ptr %v1268, i64 %v1271
  %v1274 = load float, ptr %v1273, align 4
  %v1275 = getelementptr inbounds float, ptr %v1270, i64 %v1271
  store float %v1274, ptr %v1275, align 4
  %v1276 = add nsw i64 %v1271, 1
  br label %b136, !llvm.loop !0
b138:
  %v1277 = add nsw i64 %v1251, 1
  br label %b130
b132:
  br label %b139
b139:
  %v1278 = phi i64 [ 0, %b132 ], [ %v1313, %b147 ]
  %v1279 = icmp slt i64 %v1278, 0
  br i1 %v1279, label %b140, label %b141
b140:
  %v1280 = mul i64 %v1235, 8
  %v1281 = add i64 %v1280, %v1278
  %v1282 = getelementptr inbounds float, ptr %v1209, i64 %v1281
  br label %b142
b142:
  %v1283 = phi i64 [ 0, %b140 ], [ %v1301, %b143 ]
  %v1284 = icmp slt i64 %v1283, %v1239
  br i1 %v1284, label %b143, label %b144
b143:
  %v1285 = mul i64 %v1283, 8
  %v1286 = getelementptr inbounds float, ptr %v1282, i64 %v1285
  %v1287 = mul i64 %v1283, 32
  %v1288 = getelementptr inbounds float, ptr %v91, i64 %v1287
  %v1289 = getelementptr inbounds float, ptr %v1286, i64 0
  %v1290 = load <8 x float>, ptr %v1289, align 4
  %v1291 = getelementptr inbounds float, ptr %v1288, i64 0
  store <8 x float> %v1290, ptr %v1291, align 4
  %v1292 = getelementptr inbounds float, ptr %v1286, i64 8
  %v1293 = load <8 x float>, ptr %v1292, align 4
  %v1294 = getelementptr inbounds float, ptr %v1288, i64 8
  store <8 x float> %v1293, ptr %v1294, align 4
  %v1295 = getelementptr inbounds float, ptr %v1286, i64 16
  %v1296 = load <8 x float>, ptr %v1295, align 4
  %v1297 = getelementptr inbounds float, ptr %v1288, i64 16
  store <8 x float> %v1296, ptr %v1297, align 4
  %v1298 = getelementptr inbounds float, ptr %v1286, i64 24
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = getelementptr inbounds float, ptr %v1288, i64 24
  store <8 x float> %v1299, ptr %v1300, align 4
  %v1301 = add nsw i64 %v1283, 1
  br label %b142
b144:
  %v1302 = sdiv i64 %v1244, 2
  br label %b145
b145:
  %v1303 = phi i64 [ 0, %b144 ], [ %v1312, %b146 ]
  %v1304 = icmp slt i64 %v1303, %v1302
  br i1 %v1304, label %b146, label %b147
b146:
  %v1305 = mul i64 %v1303, 2
  %v1306 = add i64 %v1240, %v1305
  %v1307 = mul i64 %v1303, 768
  %v1308 = getelementptr inbounds float, ptr %v1210, i64 %v1307
  %v1309 = mul i64 %v1306, 8
  %v1310 = add i64 %v1309, %v1278
  %v1311 = getelementptr inbounds float, ptr %v1224, i64 %v1310
  call void @outer_2x32(ptr %v1308, ptr %v91, i64 %v1239, ptr %v1311, i64 8)
  %v1312 = add nsw i64 %v1303, 1
  br label %b145
b147:
  %v1313 = add nsw i64 %v1278, 32
  br label %b139
b141:
  %v1314 = mul i64 %v1235, 8
  %v1315 = add i64 %v1314, 0
  %v1316 = getelementptr inbounds float, ptr %v1209, i64 %v1315
  br label %b148
b148:
  %v1317 = phi i64 [ 0, %b141 ], [ %v1326, %b149 ]
  %v1318 = icmp slt i64 %v1317, %v1239
  br i1 %v1318, label %b149, label %b150
b149:
  %v1319 = mul i64 %v1317, 8
  %v1320 = getelementptr inbounds float, ptr %v1316, i64 %v1319
  %v1321 = mul i64 %v1317, 8
  %v1322 = getelementptr inbounds float, ptr %v91, i64 %v1321
  %v1323 = getelementptr inbounds float, ptr %v1320, i64 0
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = getelementptr inbounds float, ptr %v1322, i64 0
  store <8 x float> %v1324, ptr %v1325, align 4
  %v1326 = add nsw i64 %v1317, 1
  br label %b148
b150:
  %v1327 = sdiv i64 %v1244, 2
  br label %b151
b151:
  %v1328 = phi i64 [ 0, %b150 ], [ %v1337, %b152 ]
  %v1329 = icmp slt i64 %v1328, %v1327
  br i1 %v1329, label %b152, label %b153
b152:
  %v1330 = mul i64 %v1328, 2
  %v1331 = add i64 %v1240, %v1330
  %v1332 = mul i64 %v1328, 768
  %v1333 = getelementptr inbounds float, ptr %v1210, i64 %v1332
  %v1334 = mul i64 %v1331, 8
  %v1335 = add i64 %v1334, 0
  %v1336 = getelementptr inbounds float, ptr %v1224, i64 %v1335
  call void @outer_2x8(ptr %v1333, ptr %v91, i64 %v1239, ptr %v1336, i64 8)
  %v1337 = add nsw i64 %v1328, 1
  br label %b151
b153:
  %v1338 = add nsw i64 %v1240, 64
  br label %b127
b129:
  %v1339 = add nsw i64 %v1235, 384
  br label %b124
b126:
  %v1340 = icmp sgt i64 %v3, 1
  br i1 %v1340, label %b154, label %b155
b154:
  %v1341 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1342 = atomicrmw add ptr %v1341, i64 1 acq_rel
  %v1343 = mul i64 %v3, 5
  br label %b156
b156:
  %v1344 = load atomic i64, ptr %v1341 acquire, align 8
  %v1345 = icmp slt i64 %v1344, %v1343
  br i1 %v1345, label %b157, label %b158
b157:
  %v1346 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
  %v1347 = mul i64 0, 8
  %v1348 = getelementptr inbounds float, ptr %v66, i64 %v1347
  %v1349 = getelementptr inbounds float, ptr %v1348, i64 0
  %v1350 = mul i64 0, 8
  %v1351 = getelementptr inbounds float, ptr %v10, i64 %v1350
  %v1352 = getelementptr inbounds float, ptr %v1351, i64 0
  %v1353 = getelementptr inbounds float, ptr %v91, i64 12288
  %v1354 = add i64 8, 1
  %v1355 = sdiv i64 %v1354, 2
  %v1356 = add i64 %v2, 1
  %v1357 = mul i64 %v1355, %v2
  %v1358 = sdiv i64 %v1357, %v3
  %v1359 = mul i64 %v1358, 2
  %v1360 = icmp slt i64 %v1359, 8
  %v1361 = select i1 %v1360, i64 %v1359, i64 8
  %v1362 = mul i64 %v1355, %v1356
  %v1363 = sdiv i64 %v1362, %v3
  %v1364 = mul i64 %v1363, 2
  %v1365 = icmp slt i64 %v1364, 8
  %v1366 = select i1 %v1365, i64 %v1364, i64 8
  %v1367 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b159
b159:
  %v1368 = phi i64 [ %v1361, %b155 ], [ %v1376, %b164 ]
  %v1369 = icmp slt i64 %v1368, %v1366
  br i1 %v1369, label %b160, label %b161
b160:
  %v1370 = mul i64 %v1368, 8
  %v1371 = getelementptr inbounds float, ptr %v1367, i64 %v1370
  br label %b162
b162:
  %v1372 = phi i64 [ 0, %b160 ], [ %v1375, %b163 ]
  %v1373 = icmp slt i64 %v1372, 8
  br i1 %v1373, label %b163, label %b164
b163:
  %v1374 = getelementptr inbounds float, ptr %v1371, i64 %v1372
  store float 0x0000000000000000, ptr %v1374, align 4
  %v1375 = add nsw i64 %v1372, 1
  br label %b162
b164:
  %v1376 = add nsw i64 %v1368, 1
  br label %b159
b161:
  %v1377 = mul i64 %v8, 1
  br label %b165
b165:
  %v1378 = phi i64 [ 0, %b161 ], [ %v1482, %b170 ]
  %v1379 = icmp slt i64 %v1378, %v1377
  br i1 %v1379, label %b166, label %b167
b166:
  %v1380 = sub i64 %v1377, %v1378
  %v1381 = icmp slt i64 %v1380, 384
  %v1382 = select i1 %v1381, i64 %v1380, i64 384
  br label %b168
b168:
  %v1383 = phi i64 [ %v1361, %b166 ], [ %v1481, %b194 ]
  %v1384 = icmp slt i64 %v1383, %v1366
  br i1 %v1384, label %b169, label %b170
b169:
  %v1385 = sub i64 %v1366, %v1383
  %v1386 = icmp slt i64 %v1385, 64
  %v1387 = select i1 %v1386, i64 %v1385, i64 64
  %v1388 = sdiv i64 %v1387, 2
  %v1389 = mul i64 %v1388, 2
  %v1390 = sub i64 %v1387, %v1389
  %v1391 = mul i64 %v1378, 8
  %v1392 = add i64 %v1391, %v1383
  %v1393 = getelementptr inbounds float, ptr %v1349, i64 %v1392
  br label %b171
b171:
  %v1394 = phi i64 [ 0, %b169 ], [ %v1420, %b179 ]
  %v1395 = icmp slt i64 %v1394, %v1382
  br i1 %v1395, label %b172, label %b173
b172:
  %v1396 = mul i64 %v1394, 8
  %v1397 = getelementptr inbounds float, ptr %v1393, i64 %v1396
  %v1398 = mul i64 %v1394, 2
  %v1399 = getelementptr inbounds float, ptr %v1353, i64 %v1398
  br label %b174
b174:
  %v1400 = phi i64 [ 0, %b172 ], [ %v1409, %b175 ]
  %v1401 = icmp slt i64 %v1400, %v1388
  br i1 %v1401, label %b175, label %b176
b175:
  %v1402 = mul i64 %v1400, 2
  %v1403 = getelementptr inbounds float, ptr %v1397, i64 %v1402
  %v1404 = mul i64 %v1400, 768
  %v1405 = getelementptr inbounds float, ptr %v1399, i64 %v1404
  %v1406 = getelementptr inbounds float, ptr %v1403, i64 0
  %v1407 = load <2 x float>, ptr %v1406, align 4
  %v1408 = getelementptr inbounds float, ptr %v1405, i64 0
  store <2 x float> %v1407, ptr %v1408, align 4
  %v1409 = add nsw i64 %v1400, 1
  br label %b174
b176:
  %v1410 = mul i64 %v1388, 2
  %v1411 = getelementptr inbounds float, ptr %v1397, i64 %v1410
  %v1412 = mul i64 %v1388, 768
  %v1413 = getelementptr inbounds float, ptr %v1399, i64 %v1412
  br label %b177
b177:
  %v1414 = phi i64 [ 0, %b176 ], [ %v1419, %b178 ]
  %v1415 = icmp slt i64 %v1414, %v1390
  br i1 %v1415, label %b178, label %b179
b178:
  %v1416 = getelementptr inbounds float, ptr %v1411, i64 %v1414
  %v1417 = load float, ptr %v1416, align 4
  %v1418 = getelementptr inbounds float, ptr %v1413, i64 %v1414
  store float %v1417, ptr %v1418, align 4
  %v1419 = add nsw i64 %v1414, 1
  br label %b177, !llvm.loop !3
b179:
  %v1420 = add nsw i64 %v1394, 1
  br label %b171
b173:
  br label %b180
b180:
  %v1421 = phi i64 [ 0, %b173 ], [ %v1456, %b188 ]
  %v1422 = icmp slt i64 %v1421, 0
  br i1 %v1422, label %b181, label %b182
b181:
  %v1423 = mul i64 %v1378, 8
  %v1424 = add i64 %v1423, %v1421
  %v1425 = getelementptr inbounds float, ptr %v1352, i64 %v1424
  br label %b183
b183:
  %v1426 = phi i64 [ 0, %b181 ], [ %v1444, %b184 ]
  %v1427 = icmp slt i64 %v1426, %v1382
  br i1 %v1427, label %b184, label %b185
b184:
  %v1428 = mul i64 %v1426, 8
  %v1429 = getelementptr inbounds float, ptr %v1425, i64 %v1428
  %v1430 = mul i64 %v1426, 32
  %v1431 = getelementptr inbounds float, ptr %v91, i64 %v1430
  %v1432 = getelementptr inbounds float, ptr %v1429, i64 0
  %v1433 = load <8 x float>, ptr %v1432, align 4
  %v1434 = getelementptr inbounds float, ptr %v1431, i64 0
  store <8 x float> %v1433, ptr %v1434, align 4
  %v1435 = getelementptr inbounds float, ptr %v1429, i64 8
  %v1436 = load <8 x float>, ptr %v1435, align 4
  %v1437 = getelementptr inbounds float, ptr %v1431, i64 8
  store <8 x float> %v1436, ptr %v1437, align 4
  %v1438 = getelementptr inbounds float, ptr %v1429, i64 16
  %v1439 = load <8 x float>, ptr %v1438, align 4
  %v1440 = getelementptr inbounds float, ptr %v1431, i64 16
  store <8 x float> %v1439, ptr %v1440, align 4
  %v1441 = getelementptr inbounds float, ptr %v1429, i64 24
  %v1442 = load <8 x float>, ptr %v1441, align 4
  %v1443 = getelementptr inbounds float, ptr %v1431, i64 24
  store <8 x float> %v1442, ptr %v1443, align 4
  %v1444 = add nsw i64 %v1426, 1
  br label %b183
b185:
  %v1445 = sdiv i64 %v1387, 2
  br label %b186
b186:
  %v1446 = phi i64 [ 0, %b185 ], [ %v1455, %b187 ]
  %v1447 = icmp slt i64 %v1446, %v1445
  br i1 %v1447, label %b187, label %b188
b187:
  %v1448 = mul i64 %v1446, 2
  %v1449 = add i64 %v1383, %v1448
  %v1450 = mul i64 %v1446, 768
  %v1451 = getelementptr inbounds float, ptr %v1353, i64 %v1450
  %v1452 = mul i64 %v1449, 8
  %v1453 = add i64 %v1452, %v1421
  %v1454 = getelementptr inbounds float, ptr %v1367, i64 %v1453
  call void @outer_2x32(ptr %v1451, ptr %v91, i64 %v1382, ptr %v1454, i64 8)
  %v1455 = add nsw i64 %v1446, 1
  br label %b186
b188:
  %v1456 = add nsw i64 %v1421, 32
  br label %b180
b182:
  %v1457 = mul i64 %v1378, 8
  %v1458 = add i64 %v1457, 0
  %v1459 = getelementptr inbounds float, ptr %v1352, i64 %v1458
  br label %b189
b189:
  %v1460 = phi i64 [ 0, %b182 ], [ %v1469, %b190 ]
  %v1461 = icmp slt i64 %v1460, %v1382
  br i1 %v1461, label %b190, label %b191
b190:
  %v1462 = mul i64 %v1460, 8
  %v1463 = getelementptr inbounds float, ptr %v1459, i64 %v1462
  %v1464 = mul i64 %v1460, 8
  %v1465 = getelementptr inbounds float, ptr %v91, i64 %v1464
  %v1466 = getelementptr inbounds float, ptr %v1463, i64 0
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = getelementptr inbounds float, ptr %v1465, i64 0
  store <8 x float> %v1467, ptr %v1468, align 4
  %v1469 = add nsw i64 %v1460, 1
  br label %b189
b191:
  %v1470 = sdiv i64 %v1387, 2
  br label %b192
b192:
  %v1471 = phi i64 [ 0, %b191 ], [ %v1480, %b193 ]
  %v1472 = icmp slt i64 %v1471, %v1470
  br i1 %v1472, label %b193, label %b194
b193:
  %v1473 = mul i64 %v1471, 2
  %v1474 = add i64 %v1383, %v1473
  %v1475 = mul i64 %v1471, 768
  %v1476 = getelementptr inbounds float, ptr %v1353, i64 %v1475
  %v1477 = mul i64 %v1474, 8
  %v1478 = add i64 %v1477, 0
  %v1479 = getelementptr inbounds float, ptr %v1367, i64 %v1478
  call void @outer_2x8(ptr %v1476, ptr %v91, i64 %v1382, ptr %v1479, i64 8)
  %v1480 = add nsw i64 %v1471, 1
  br label %b192
b194:
  %v1481 = add nsw i64 %v1383, 64
  br label %b168
b170:
  %v1482 = add nsw i64 %v1378, 384
  br label %b165
b167:
  %v1483 = icmp sgt i64 %v3, 1
  br i1 %v1483, label %b195, label %b196
b195:
  %v1484 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1485 = atomicrmw add ptr %v1484, i64 1 acq_rel
  %v1486 = mul i64 %v3, 6
  br label %b197
b197:
  %v1487 = load atomic i64, ptr %v1484 acquire, align 8
  %v1488 = icmp slt i64 %v1487, %v1486
  br i1 %v1488, label %b198, label %b199
b198:
  %v1489 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v1490 = icmp eq i64 %v2, 0
  br i1 %v1490, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1491 = phi i64 [ 0, %b200 ], [ %v1536, %b207 ]
  %v1492 = phi <8 x float> [ splat (float 0x0000000000000000), %b200 ], [ %v1535, %b207 ]
  %v1493 = icmp slt i64 %v1491, %v8
  br i1 %v1493, label %b203, label %b204
b203:
  %v1494 = add i64 %v1491, 128
  %v1495 = icmp slt i64 %v1494, %v8
  %v1496 = select i1 %v1495, i64 %v1494, i64 %v8
  br label %b205
b205:
  %v1497 = phi i64 [ %v1491, %b203 ], [ %v1534, %b206 ]
  %v1498 = phi <8 x float> [ splat (float 0x0000000000000000), %b203 ], [ %v1533, %b206 ]
  %v1499 = icmp slt i64 %v1497, %v1496
  br i1 %v1499, label %b206, label %b207
b206:
  %v1500 = mul i64 %v1497, 8
  %v1501 = getelementptr inbounds float, ptr %v44, i64 %v1500
  %v1502 = mul i64 %v1497, 1
  %v1503 = getelementptr inbounds float, ptr %v52, i64 %v1502
  %v1504 = getelementptr inbounds float, ptr %v1503, i64 0
  %v1505 = load float, ptr %v1504, align 4
  %v1506 = fdiv float 0x3FF0000000000000, %v1505
  %v1507 = mul i64 %v1497, 8
  %v1508 = getelementptr inbounds float, ptr %v54, i64 %v1507
  %v1509 = add i64 0, 0
  %v1510 = getelementptr inbounds float, ptr %v1501, i64 %v1509
  %v1511 = load <8 x float>, ptr %v1510, align 4
  %v1512 = insertelement <8 x float> poison, float %v1506, i64 0
  %v1513 = shufflevector <8 x float> %v1512, <8 x float> poison, <8 x i32> zeroinitializer
  %v1514 = fmul <8 x float> %v1511, %v1513
  %v1515 = add i64 0, 0
  %v1516 = getelementptr inbounds float, ptr %v16, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = fmul <8 x float> %v1514, %v1517
  %v1519 = add i64 0, 0
  %v1520 = getelementptr inbounds float, ptr %v18, i64 %v1519
  %v1521 = load <8 x float>, ptr %v1520, align 4
  %v1522 = fadd <8 x float> %v1518, %v1521
  %v1523 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1524 = shufflevector <8 x float> %v1523, <8 x float> poison, <8 x i32> zeroinitializer
  %v1525 = fcmp ole <8 x float> %v1522, %v1524
  %v1526 = select <8 x i1> %v1525, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1527 = add i64 0, 0
  %v1528 = getelementptr inbounds float, ptr %v1508, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = fcmp une <8 x float> %v1526, splat (float 0x0000000000000000)
  %v1531 = select <8 x i1> %v1530, <8 x float> %v1524, <8 x float> %v1529
  %v1532 = fmul <8 x float> %v1531, %v1514
  %v1533 = fadd <8 x float> %v1498, %v1532
  %v1534 = add nsw i64 %v1497, 1
  br label %b205
b207:
  %v1535 = fadd <8 x float> %v1492, %v1498
  %v1536 = add nsw i64 %v1491, 128
  br label %b202
b204:
  %v1537 = add i64 0, 0
  %v1538 = getelementptr inbounds float, ptr %v36, i64 %v1537
  store <8 x float> %v1492, ptr %v1538, align 4
  br label %b201
b201:
  %v1539 = icmp sgt i64 %v3, 1
  br i1 %v1539, label %b208, label %b209
b208:
  %v1540 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1541 = atomicrmw add ptr %v1540, i64 1 acq_rel
  %v1542 = mul i64 %v3, 7
  br label %b210
b210:
  %v1543 = load atomic i64, ptr %v1540 acquire, align 8
  %v1544 = icmp slt i64 %v1543, %v1542
  br i1 %v1544, label %b211, label %b212
b211:
  %v1545 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
  %v1546 = icmp eq i64 %v2, 0
  br i1 %v1546, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1547 = phi i64 [ 0, %b213 ], [ %v1591, %b220 ]
  %v1548 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v1590, %b220 ]
  %v1549 = icmp slt i64 %v1547, %v8
  br i1 %v1549, label %b216, label %b217
b216:
  %v1550 = add i64 %v1547, 128
  %v1551 = icmp slt i64 %v1550, %v8
  %v1552 = select i1 %v1551, i64 %v1550, i64 %v8
  br label %b218
b218:
  %v1553 = phi i64 [ %v1547, %b216 ], [ %v1589, %b219 ]
  %v1554 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1588, %b219 ]
  %v1555 = icmp slt i64 %v1553, %v1552
  br i1 %v1555, label %b219, label %b220
b219:
  %v1556 = mul i64 %v1553, 8
  %v1557 = getelementptr inbounds float, ptr %v44, i64 %v1556
  %v1558 = mul i64 %v1553, 1
  %v1559 = getelementptr inbounds float, ptr %v52, i64 %v1558
  %v1560 = getelementptr inbounds float, ptr %v1559, i64 0
  %v1561 = load float, ptr %v1560, align 4
  %v1562 = fdiv float 0x3FF0000000000000, %v1561
  %v1563 = mul i64 %v1553, 8
  %v1564 = getelementptr inbounds float, ptr %v54, i64 %v1563
  %v1565 = add i64 0, 0
  %v1566 = getelementptr inbounds float, ptr %v1557, i64 %v1565
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = insertelement <8 x float> poison, float %v1562, i64 0
  %v1569 = shufflevector <8 x float> %v1568, <8 x float> poison, <8 x i32> zeroinitializer
  %v1570 = fmul <8 x float> %v1567, %v1569
  %v1571 = add i64 0, 0
  %v1572 = getelementptr inbounds float, ptr %v16, i64 %v1571
  %v1573 = load <8 x float>, ptr %v1572, align 4
  %v1574 = fmul <8 x float> %v1570, %v1573
  %v1575 = add i64 0, 0
  %v1576 = getelementptr inbounds float, ptr %v18, i64 %v1575
  %v1577 = load <8 x float>, ptr %v1576, align 4
  %v1578 = fadd <8 x float> %v1574, %v1577
  %v1579 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1580 = shufflevector <8 x float> %v1579, <8 x float> poison, <8 x i32> zeroinitializer
  %v1581 = fcmp ole <8 x float> %v1578, %v1580
  %v1582 = select <8 x i1> %v1581, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1583 = add i64 0, 0
  %v1584 = getelementptr inbounds float, ptr %v1564, i64 %v1583
  %v1585 = load <8 x float>, ptr %v1584, align 4
  %v1586 = fcmp une <8 x float> %v1582, splat (float 0x0000000000000000)
  %v1587 = select <8 x i1> %v1586, <8 x float> %v1580, <8 x float> %v1585
  %v1588 = fadd <8 x float> %v1554, %v1587
  %v1589 = add nsw i64 %v1553, 1
  br label %b218
b220:
  %v1590 = fadd <8 x float> %v1548, %v1554
  %v1591 = add nsw i64 %v1547, 128
  br label %b215
b217:
  %v1592 = add i64 0, 0
  %v1593 = getelementptr inbounds float, ptr %v38, i64 %v1592
  store <8 x float> %v1548, ptr %v1593, align 4
  br label %b214
b214:
  %v1594 = icmp sgt i64 %v3, 1
  br i1 %v1594, label %b221, label %b222
b221:
  %v1595 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1596 = atomicrmw add ptr %v1595, i64 1 acq_rel
  %v1597 = mul i64 %v3, 8
  br label %b223
b223:
  %v1598 = load atomic i64, ptr %v1595 acquire, align 8
  %v1599 = icmp slt i64 %v1598, %v1597
  br i1 %v1599, label %b224, label %b225
b224:
  %v1600 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
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
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
