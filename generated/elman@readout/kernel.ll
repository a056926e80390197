; generated from specs/elman.yaml by `make generated`: do not edit
; elman@readout I=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v269 = alloca float, i64 64, align 4
  %v488 = alloca float, i64 64, align 4
  %v751 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 5
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v70 = load ptr, ptr %v69, align 4
  %v71 = mul i64 %v2, 0
  %v72 = add i64 %v71, 192
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b0, label %b1
b0:
  %v77 = icmp eq i64 %v2, 0
  br i1 %v77, label %b2, label %b3
b2:
  %v78 = add i64 0, 0
  %v79 = getelementptr inbounds float, ptr %v44, i64 %v78
  %v80 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v81, ptr %v79, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v82 = icmp sgt i64 %v3, 1
  br i1 %v82, label %b4, label %b5
b4:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 3
  %v84 = atomicrmw add ptr %v83, i64 1 acq_rel
  %v85 = mul i64 %v3, 1
  br label %b6
b6:
  %v86 = load atomic i64, ptr %v83 acquire, align 8
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b7, label %b8
b7:
  %v88 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v89 = getelementptr inbounds i64, ptr %v1, i64 4
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp eq i64 %v90, 0
  br i1 %v91, label %b9, label %b10
b9:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 26
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b11, label %b12
b11:
  %v95 = add i64 %v7, 0
  %v96 = sdiv i64 %v95, 1
  %v97 = add i64 %v2, 1
  %v98 = mul i64 %v96, %v2
  %v99 = sdiv i64 %v98, %v3
  %v100 = mul i64 %v99, 1
  %v101 = icmp slt i64 %v100, %v7
  %v102 = select i1 %v101, i64 %v100, i64 %v7
  %v103 = mul i64 %v96, %v97
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  br label %b13
b13:
  %v108 = phi i64 [ %v102, %b11 ], [ %v119, %b14 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b14, label %b15
b14:
  %v110 = and i64 0, %v58
  %v111 = mul i64 %v110, %v7
  %v112 = add i64 %v111, %v108
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v26, i64 %v113
  %v115 = add i64 0, 0
  %v116 = getelementptr inbounds float, ptr %v114, i64 %v115
  %v117 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v118, ptr %v116, align 4
  %v119 = add nsw i64 %v108, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v120 = icmp sgt i64 %v3, 1
  br i1 %v120, label %b16, label %b17
b16:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = mul i64 %v3, 2
  br label %b18
b18:
  %v124 = load atomic i64, ptr %v121 acquire, align 8
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b19, label %b20
b19:
  %v126 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v127 = getelementptr inbounds float, ptr %v70, i64 0
  %v128 = getelementptr inbounds i64, ptr %v1, i64 4
  %v129 = load i64, ptr %v128, align 8
  %v130 = icmp eq i64 %v129, 0
  br i1 %v130, label %b21, label %b22
b21:
  %v131 = add i64 1, 0
  %v132 = sdiv i64 %v131, 1
  %v133 = add i64 %v2, 1
  %v134 = mul i64 %v132, %v2
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, 1
  %v138 = select i1 %v137, i64 %v136, i64 1
  %v139 = mul i64 %v132, %v133
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, 1
  %v143 = select i1 %v142, i64 %v141, i64 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  br label %b23
b23:
  %v146 = phi i64 [ %v138, %b21 ], [ %v261, %b35 ]
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b24, label %b25
b24:
  %v148 = mul i64 %v146, 64
  %v149 = mul i64 %v146, 8
  %v150 = add i64 %v148, 0
  %v151 = add i64 %v149, 0
  %v152 = getelementptr inbounds float, ptr %v127, i64 %v150
  %v153 = sub i64 8, %v151
  %v154 = icmp slt i64 %v153, 0
  %v155 = select i1 %v154, i64 0, i64 %v153
  %v156 = icmp ult i64 %v155, 8
  %v157 = select i1 %v156, i64 %v155, i64 8
  %v158 = trunc i64 %v157 to i32
  %v159 = insertelement <8 x i32> poison, i32 %v158, i64 0
  %v160 = shufflevector <8 x i32> %v159, <8 x i32> poison, <8 x i32> zeroinitializer
  %v161 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v160
  %v162 = mul i64 %v151, 8
  %v163 = add i64 0, %v162
  %v164 = getelementptr inbounds float, ptr %v12, i64 %v163
  %v165 = icmp sge i64 %v155, 8
  br i1 %v165, label %b26, label %b27
b26:
  br label %b28
b28:
  %v166 = phi i64 [ 0, %b26 ], [ %v240, %b29 ]
  %v167 = icmp slt i64 %v166, 8
  br i1 %v167, label %b29, label %b30
b29:
  %v168 = add i64 %v166, 0
  %v169 = getelementptr inbounds float, ptr %v164, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = add i64 %v166, 8
  %v172 = getelementptr inbounds float, ptr %v164, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 %v166, 16
  %v175 = getelementptr inbounds float, ptr %v164, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 %v166, 24
  %v178 = getelementptr inbounds float, ptr %v164, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 %v166, 32
  %v181 = getelementptr inbounds float, ptr %v164, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = add i64 %v166, 40
  %v184 = getelementptr inbounds float, ptr %v164, i64 %v183
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = add i64 %v166, 48
  %v187 = getelementptr inbounds float, ptr %v164, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = add i64 %v166, 56
  %v190 = getelementptr inbounds float, ptr %v164, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = shufflevector <8 x float> %v170, <8 x float> %v182, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v193 = shufflevector <8 x float> %v170, <8 x float> %v182, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v194 = shufflevector <8 x float> %v173, <8 x float> %v185, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v195 = shufflevector <8 x float> %v173, <8 x float> %v185, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v196 = shufflevector <8 x float> %v176, <8 x float> %v188, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v197 = shufflevector <8 x float> %v176, <8 x float> %v188, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v198 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v199 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v200 = shufflevector <8 x float> %v192, <8 x float> %v196, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v201 = shufflevector <8 x float> %v192, <8 x float> %v196, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v202 = shufflevector <8 x float> %v194, <8 x float> %v198, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v203 = shufflevector <8 x float> %v194, <8 x float> %v198, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v204 = shufflevector <8 x float> %v193, <8 x float> %v197, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v205 = shufflevector <8 x float> %v193, <8 x float> %v197, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v206 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v207 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v208 = shufflevector <8 x float> %v200, <8 x float> %v202, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v209 = shufflevector <8 x float> %v200, <8 x float> %v202, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v210 = shufflevector <8 x float> %v201, <8 x float> %v203, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v211 = shufflevector <8 x float> %v201, <8 x float> %v203, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v212 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v213 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v214 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v215 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v216 = add i64 %v166, 0
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v152, i64 %v217
  store <8 x float> %v208, ptr %v218, align 4
  %v219 = add i64 %v166, 1
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v152, i64 %v220
  store <8 x float> %v209, ptr %v221, align 4
  %v222 = add i64 %v166, 2
  %v223 = mul i64 %v222, 8
  %v224 = getelementptr inbounds float, ptr %v152, i64 %v223
  store <8 x float> %v210, ptr %v224, align 4
  %v225 = add i64 %v166, 3
  %v226 = mul i64 %v225, 8
  %v227 = getelementptr inbounds float, ptr %v152, i64 %v226
  store <8 x float> %v211, ptr %v227, align 4
  %v228 = add i64 %v166, 4
  %v229 = mul i64 %v228, 8
  %v230 = getelementptr inbounds float, ptr %v152, i64 %v229
  store <8 x float> %v212, ptr %v230, align 4
  %v231 = add i64 %v166, 5
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v152, i64 %v232
  store <8 x float> %v213, ptr %v233, align 4
  %v234 = add i64 %v166, 6
  %v235 = mul i64 %v234, 8
  %v236 = getelementptr inbounds float, ptr %v152, i64 %v235
  store <8 x float> %v214, ptr %v236, align 4
  %v237 = add i64 %v166, 7
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v152, i64 %v238
  store <8 x float> %v215, ptr %v239, align 4
  %v240 = add nsw i64 %v166, 8
  br label %b28
b30:
  br label %b31
b31:
  %v241 = phi i64 [ 8, %b30 ], [ %v249, %b32 ]
  %v242 = icmp slt i64 %v241, 8
  br i1 %v242, label %b32, label %b33
b32:
  %v243 = mul i64 %v241, 1
  %v244 = getelementptr inbounds float, ptr %v164, i64 %v243
  %v245 = getelementptr float, ptr %v244, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v246 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v245, <8 x i1> %v161, <8 x float> zeroinitializer)
  %v247 = mul i64 %v241, 8
  %v248 = getelementptr inbounds float, ptr %v152, i64 %v247
  store <8 x float> %v246, ptr %v248, align 4
  %v249 = add nsw i64 %v241, 1
  br label %b31
b33:
  br label %b27
b27:
  %v250 = icmp slt i64 %v155, 8
  br i1 %v250, label %b34, label %b35
b34:
  br label %b36
b36:
  %v251 = phi i64 [ 0, %b34 ], [ %v259, %b37 ]
  %v252 = icmp slt i64 %v251, 8
  br i1 %v252, label %b37, label %b38
b37:
  %v253 = mul i64 %v251, 1
  %v254 = getelementptr inbounds float, ptr %v164, i64 %v253
  %v255 = getelementptr float, ptr %v254, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v256 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v255, <8 x i1> %v161, <8 x float> zeroinitializer)
  %v257 = mul i64 %v251, 8
  %v258 = getelementptr inbounds float, ptr %v152, i64 %v257
  store <8 x float> %v256, ptr %v258, align 4
  %v259 = add nsw i64 %v251, 1
  br label %b36
b38:
  br label %b35
b35:
  %v260 = add i64 %v148, 64
  %v261 = add nsw i64 %v146, 1
  br label %b23
b25:
  br label %b22
b22:
  %v262 = icmp sgt i64 %v3, 1
  br i1 %v262, label %b39, label %b40
b39:
  %v263 = getelementptr inbounds i64, ptr %v1, i64 3
  %v264 = atomicrmw add ptr %v263, i64 1 acq_rel
  %v265 = mul i64 %v3, 3
  br label %b41
b41:
  %v266 = load atomic i64, ptr %v263 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b42, label %b43
b42:
  %v268 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v270 = add i64 %v8, 0
  %v271 = sdiv i64 %v270, 1
  %v272 = add i64 %v2, 1
  %v273 = mul i64 %v271, %v2
  %v274 = sdiv i64 %v273, %v3
  %v275 = mul i64 %v274, 1
  %v276 = icmp slt i64 %v275, %v8
  %v277 = select i1 %v276, i64 %v275, i64 %v8
  %v278 = mul i64 %v271, %v272
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v8
  %v282 = select i1 %v281, i64 %v280, i64 %v8
  br label %b44
b44:
  %v283 = phi i64 [ %v277, %b40 ], [ %v336, %b49 ]
  %v284 = icmp slt i64 %v283, %v282
  br i1 %v284, label %b45, label %b46
b45:
  %v285 = add i64 %v283, 96
  %v286 = icmp slt i64 %v285, %v282
  %v287 = select i1 %v286, i64 %v285, i64 %v282
  br label %b47
b47:
  %v288 = phi i64 [ 0, %b45 ], [ %v335, %b52 ]
  %v289 = icmp slt i64 %v288, 1
  br i1 %v289, label %b48, label %b49
b48:
  %v290 = sub i64 %v287, %v283
  %v291 = sub i64 8, 1
  %v292 = add i64 %v290, %v291
  %v293 = sdiv i64 %v292, 8
  br label %b50
b50:
  %v294 = phi i64 [ 0, %b48 ], [ %v334, %b57 ]
  %v295 = icmp slt i64 %v294, %v293
  br i1 %v295, label %b51, label %b52
b51:
  %v296 = mul i64 %v290, %v294
  %v297 = sdiv i64 %v296, %v293
  %v298 = add i64 %v283, %v297
  %v299 = add i64 %v294, 1
  %v300 = mul i64 %v290, %v299
  %v301 = sdiv i64 %v300, %v293
  %v302 = add i64 %v283, %v301
  %v303 = mul i64 %v288, 64
  %v304 = getelementptr inbounds float, ptr %v127, i64 %v303
  %v305 = sub i64 %v302, %v298
  %v306 = mul i64 %v298, 8
  %v307 = getelementptr inbounds float, ptr %v10, i64 %v306
  %v308 = getelementptr inbounds float, ptr %v307, i64 0
  %v309 = sub i64 %v305, 1
  %v310 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v309
  %v311 = load ptr, ptr %v310, align 4
  %v312 = icmp sgt i64 %v305, 0
  br i1 %v312, label %b53, label %b54
b53:
  call void %v311(ptr %v308, i64 8, ptr %v304, i64 8, ptr %v269)
  br label %b54
b54:
  %v313 = add i64 %v303, 64
  br label %b55
b55:
  %v314 = phi i64 [ %v298, %b54 ], [ %v333, %b60 ]
  %v315 = icmp slt i64 %v314, %v302
  br i1 %v315, label %b56, label %b57
b56:
  %v316 = sub i64 %v314, %v298
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr inbounds float, ptr %v269, i64 %v317
  %v319 = mul i64 %v314, 8
  %v320 = getelementptr inbounds float, ptr %v46, i64 %v319
  br label %b58
b58:
  %v321 = phi i64 [ 0, %b56 ], [ %v332, %b59 ]
  %v322 = icmp slt i64 %v321, 1
  br i1 %v322, label %b59, label %b60
b59:
  %v323 = mul i64 %v288, 1
  %v324 = add i64 %v323, %v321
  %v325 = mul i64 %v324, 8
  %v326 = add i64 0, %v321
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v318, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = add i64 0, %v325
  %v331 = getelementptr inbounds float, ptr %v320, i64 %v330
  store <8 x float> %v329, ptr %v331, align 4
  %v332 = add nsw i64 %v321, 1
  br label %b58
b60:
  %v333 = add nsw i64 %v314, 1
  br label %b55
b57:
  %v334 = add nsw i64 %v294, 1
  br label %b50
b52:
  %v335 = add nsw i64 %v288, 1
  br label %b47
b49:
  %v336 = add nsw i64 %v283, 96
  br label %b44
b46:
  %v337 = icmp sgt i64 %v3, 1
  br i1 %v337, label %b61, label %b62
b61:
  %v338 = getelementptr inbounds i64, ptr %v1, i64 3
  %v339 = atomicrmw add ptr %v338, i64 1 acq_rel
  %v340 = mul i64 %v3, 4
  br label %b63
b63:
  %v341 = load atomic i64, ptr %v338 acquire, align 8
  %v342 = icmp slt i64 %v341, %v340
  br i1 %v342, label %b64, label %b65
b64:
  %v343 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v344 = getelementptr inbounds float, ptr %v70, i64 64
  %v345 = getelementptr inbounds i64, ptr %v1, i64 4
  %v346 = load i64, ptr %v345, align 8
  %v347 = icmp eq i64 %v346, 0
  br i1 %v347, label %b66, label %b67
b66:
  %v348 = add i64 1, 0
  %v349 = sdiv i64 %v348, 1
  %v350 = add i64 %v2, 1
  %v351 = mul i64 %v349, %v2
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, 1
  %v355 = select i1 %v354, i64 %v353, i64 1
  %v356 = mul i64 %v349, %v350
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, 1
  %v360 = select i1 %v359, i64 %v358, i64 1
  %v361 = icmp slt i64 %v360, 1
  %v362 = select i1 %v361, i64 %v360, i64 1
  br label %b68
b68:
  %v363 = phi i64 [ %v355, %b66 ], [ %v478, %b80 ]
  %v364 = icmp slt i64 %v363, %v362
  br i1 %v364, label %b69, label %b70
b69:
  %v365 = mul i64 %v363, 64
  %v366 = mul i64 %v363, 8
  %v367 = add i64 %v365, 0
  %v368 = add i64 %v366, 0
  %v369 = getelementptr inbounds float, ptr %v344, i64 %v367
  %v370 = sub i64 8, %v368
  %v371 = icmp slt i64 %v370, 0
  %v372 = select i1 %v371, i64 0, i64 %v370
  %v373 = icmp ult i64 %v372, 8
  %v374 = select i1 %v373, i64 %v372, i64 8
  %v375 = trunc i64 %v374 to i32
  %v376 = insertelement <8 x i32> poison, i32 %v375, i64 0
  %v377 = shufflevector <8 x i32> %v376, <8 x i32> poison, <8 x i32> zeroinitializer
  %v378 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v377
  %v379 = mul i64 %v368, 8
  %v380 = add i64 0, %v379
  %v381 = getelementptr inbounds float, ptr %v14, i64 %v380
  %v382 = icmp sge i64 %v372, 8
  br i1 %v382, label %b71, label %b72
b71:
  br label %b73
b73:
  %v383 = phi i64 [ 0, %b71 ], [ %v457, %b74 ]
  %v384 = icmp slt i64 %v383, 8
  br i1 %v384, label %b74, label %b75
b74:
  %v385 = add i64 %v383, 0
  %v386 = getelementptr inbounds float, ptr %v381, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = add i64 %v383, 8
  %v389 = getelementptr inbounds float, ptr %v381, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 %v383, 16
  %v392 = getelementptr inbounds float, ptr %v381, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v383, 24
  %v395 = getelementptr inbounds float, ptr %v381, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 %v383, 32
  %v398 = getelementptr inbounds float, ptr %v381, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 %v383, 40
  %v401 = getelementptr inbounds float, ptr %v381, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = add i64 %v383, 48
  %v404 = getelementptr inbounds float, ptr %v381, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = add i64 %v383, 56
  %v407 = getelementptr inbounds float, ptr %v381, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v410 = shufflevector <8 x float> %v387, <8 x float> %v399, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v411 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v412 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v413 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v414 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v415 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v416 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v417 = shufflevector <8 x float> %v409, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v418 = shufflevector <8 x float> %v409, <8 x float> %v413, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v419 = shufflevector <8 x float> %v411, <8 x float> %v415, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v420 = shufflevector <8 x float> %v411, <8 x float> %v415, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v421 = shufflevector <8 x float> %v410, <8 x float> %v414, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v422 = shufflevector <8 x float> %v410, <8 x float> %v414, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v423 = shufflevector <8 x float> %v412, <8 x float> %v416, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v424 = shufflevector <8 x float> %v412, <8 x float> %v416, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v425 = shufflevector <8 x float> %v417, <8 x float> %v419, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v426 = shufflevector <8 x float> %v417, <8 x float> %v419, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v427 = shufflevector <8 x float> %v418, <8 x float> %v420, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v428 = shufflevector <8 x float> %v418, <8 x float> %v420, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v429 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v430 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v431 = shufflevector <8 x float> %v422, <8 x float> %v424, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v432 = shufflevector <8 x float> %v422, <8 x float> %v424, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v433 = add i64 %v383, 0
  %v434 = mul i64 %v433, 8
  %v435 = getelementptr inbounds float, ptr %v369, i64 %v434
  store <8 x float> %v425, ptr %v435, align 4
  %v436 = add i64 %v383, 1
  %v437 = mul i64 %v436, 8
  %v438 = getelementptr inbounds float, ptr %v369, i64 %v437
  store <8 x float> %v426, ptr %v438, align 4
  %v439 = add i64 %v383, 2
  %v440 = mul i64 %v439, 8
  %v441 = getelementptr inbounds float, ptr %v369, i64 %v440
  store <8 x float> %v427, ptr %v441, align 4
  %v442 = add i64 %v383, 3
  %v443 = mul i64 %v442, 8
  %v444 = getelementptr inbounds float, ptr %v369, i64 %v443
  store <8 x float> %v428, ptr %v444, align 4
  %v445 = add i64 %v383, 4
  %v446 = mul i64 %v445, 8
  %v447 = getelementptr inbounds float, ptr %v369, i64 %v446
  store <8 x float> %v429, ptr %v447, align 4
  %v448 = add i64 %v383, 5
  %v449 = mul i64 %v448, 8
  %v450 = getelementptr inbounds float, ptr %v369, i64 %v449
  store <8 x float> %v430, ptr %v450, align 4
  %v451 = add i64 %v383, 6
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v369, i64 %v452
  store <8 x float> %v431, ptr %v453, align 4
  %v454 = add i64 %v383, 7
  %v455 = mul i64 %v454, 8
  %v456 = getelementptr inbounds float, ptr %v369, i64 %v455
  store <8 x float> %v432, ptr %v456, align 4
  %v457 = add nsw i64 %v383, 8
  br label %b73
b75:
  br label %b76
b76:
  %v458 = phi i64 [ 8, %b75 ], [ %v466, %b77 ]
  %v459 = icmp slt i64 %v458, 8
  br i1 %v459, label %b77, label %b78
b77:
  %v460 = mul i64 %v458, 1
  %v461 = getelementptr inbounds float, ptr %v381, i64 %v460
  %v462 = getelementptr float, ptr %v461, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v463 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v462, <8 x i1> %v378, <8 x float> zeroinitializer)
  %v464 = mul i64 %v458, 8
  %v465 = getelementptr inbounds float, ptr %v369, i64 %v464
  store <8 x float> %v463, ptr %v465, align 4
  %v466 = add nsw i64 %v458, 1
  br label %b76
b78:
  br label %b72
b72:
  %v467 = icmp slt i64 %v372, 8
  br i1 %v467, label %b79, label %b80
b79:
  br label %b81
b81:
  %v468 = phi i64 [ 0, %b79 ], [ %v476, %b82 ]
  %v469 = icmp slt i64 %v468, 8
  br i1 %v469, label %b82, label %b83
b82:
  %v470 = mul i64 %v468, 1
  %v471 = getelementptr inbounds float, ptr %v381, i64 %v470
  %v472 = getelementptr float, ptr %v471, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v473 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v472, <8 x i1> %v378, <8 x float> zeroinitializer)
  %v474 = mul i64 %v468, 8
  %v475 = getelementptr inbounds float, ptr %v369, i64 %v474
  store <8 x float> %v473, ptr %v475, align 4
  %v476 = add nsw i64 %v468, 1
  br label %b81
b83:
  br label %b80
b80:
  %v477 = add i64 %v365, 64
  %v478 = add nsw i64 %v363, 1
  br label %b68
b70:
  br label %b67
b67:
  %v479 = icmp sgt i64 %v3, 1
  br i1 %v479, label %b84, label %b85
b84:
  %v480 = getelementptr inbounds i64, ptr %v1, i64 3
  %v481 = atomicrmw add ptr %v480, i64 1 acq_rel
  %v482 = mul i64 %v3, 5
  br label %b86
b86:
  %v483 = load atomic i64, ptr %v480 acquire, align 8
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b87, label %b88
b87:
  %v485 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  br label %b89
b89:
  %v486 = phi i64 [ 0, %b85 ], [ %v601, %b94 ]
  %v487 = icmp slt i64 %v486, %v5
  br i1 %v487, label %b90, label %b91
b90:
  %v489 = add i64 %v7, 0
  %v490 = sdiv i64 %v489, 1
  %v491 = add i64 %v2, 1
  %v492 = mul i64 %v490, %v2
  %v493 = sdiv i64 %v492, %v3
  %v494 = mul i64 %v493, 1
  %v495 = icmp slt i64 %v494, %v7
  %v496 = select i1 %v495, i64 %v494, i64 %v7
  %v497 = mul i64 %v490, %v491
  %v498 = sdiv i64 %v497, %v3
  %v499 = mul i64 %v498, 1
  %v500 = icmp slt i64 %v499, %v7
  %v501 = select i1 %v500, i64 %v499, i64 %v7
  br label %b92
b92:
  %v502 = phi i64 [ %v496, %b90 ], [ %v600, %b97 ]
  %v503 = icmp slt i64 %v502, %v501
  br i1 %v503, label %b93, label %b94
b93:
  %v504 = add i64 %v502, 96
  %v505 = icmp slt i64 %v504, %v501
  %v506 = select i1 %v505, i64 %v504, i64 %v501
  br label %b95
b95:
  %v507 = phi i64 [ 0, %b93 ], [ %v599, %b100 ]
  %v508 = icmp slt i64 %v507, 1
  br i1 %v508, label %b96, label %b97
b96:
  %v509 = sub i64 %v506, %v502
  %v510 = sub i64 8, 1
  %v511 = add i64 %v509, %v510
  %v512 = sdiv i64 %v511, 8
  br label %b98
b98:
  %v513 = phi i64 [ 0, %b96 ], [ %v598, %b105 ]
  %v514 = icmp slt i64 %v513, %v512
  br i1 %v514, label %b99, label %b100
b99:
  %v515 = mul i64 %v509, %v513
  %v516 = sdiv i64 %v515, %v512
  %v517 = add i64 %v502, %v516
  %v518 = add i64 %v513, 1
  %v519 = mul i64 %v509, %v518
  %v520 = sdiv i64 %v519, %v512
  %v521 = add i64 %v502, %v520
  %v522 = mul i64 %v507, 64
  %v523 = getelementptr inbounds float, ptr %v344, i64 %v522
  %v524 = sub i64 %v521, %v517
  %v525 = add i64 %v486, 0
  %v526 = and i64 %v525, %v58
  %v527 = mul i64 %v526, %v7
  %v528 = add i64 %v527, %v517
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v26, i64 %v529
  %v531 = getelementptr inbounds float, ptr %v530, i64 0
  %v532 = sub i64 %v524, 1
  %v533 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v532
  %v534 = load ptr, ptr %v533, align 4
  %v535 = icmp sgt i64 %v524, 0
  br i1 %v535, label %b101, label %b102
b101:
  call void %v534(ptr %v531, i64 8, ptr %v523, i64 8, ptr %v488)
  br label %b102
b102:
  %v536 = add i64 %v522, 64
  br label %b103
b103:
  %v537 = phi i64 [ %v517, %b102 ], [ %v597, %b108 ]
  %v538 = icmp slt i64 %v537, %v521
  br i1 %v538, label %b104, label %b105
b104:
  %v539 = sub i64 %v537, %v517
  %v540 = mul i64 %v539, 8
  %v541 = getelementptr inbounds float, ptr %v488, i64 %v540
  %v542 = add i64 %v486, 0
  %v543 = and i64 %v542, %v64
  %v544 = mul i64 %v543, %v7
  %v545 = add i64 %v544, %v537
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v46, i64 %v546
  %v548 = add i64 %v486, 1
  %v549 = and i64 %v548, %v58
  %v550 = mul i64 %v549, %v7
  %v551 = add i64 %v550, %v537
  %v552 = mul i64 %v551, 8
  %v553 = getelementptr inbounds float, ptr %v26, i64 %v552
  br label %b106
b106:
  %v554 = phi i64 [ 0, %b104 ], [ %v596, %b107 ]
  %v555 = icmp slt i64 %v554, 1
  br i1 %v555, label %b107, label %b108
b107:
  %v556 = mul i64 %v507, 1
  %v557 = add i64 %v556, %v554
  %v558 = mul i64 %v557, 8
  %v559 = add i64 0, %v554
  %v560 = mul i64 %v559, 8
  %v561 = getelementptr inbounds float, ptr %v541, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 0, %v558
  %v564 = getelementptr inbounds float, ptr %v16, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 0, %v558
  %v567 = getelementptr inbounds float, ptr %v547, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = fadd <8 x float> %v568, %v562
  %v570 = fadd <8 x float> %v565, %v569
  %v571 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v570)
  %v572 = fcmp ogt <8 x float> %v571, splat (float 0x4023000000000000)
  %v573 = select <8 x i1> %v572, <8 x float> splat (float 0x4023000000000000), <8 x float> %v571
  %v574 = fadd <8 x float> %v573, %v573
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v576 = fsub <8 x float> %v575, splat (float 0x4168000000000000)
  %v577 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v576, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v574)
  %v578 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v576, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v577)
  %v579 = bitcast <8 x float> %v575 to <8 x i32>
  %v580 = fmul <8 x float> %v578, %v578
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v578, <8 x float> splat (float 0x3F81227F40000000))
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v578, <8 x float> splat (float 0x3FA5556740000000))
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v582, <8 x float> %v578, <8 x float> splat (float 0x3FC5554B00000000))
  %v584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v583, <8 x float> %v578, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> %v584, <8 x float> %v578)
  %v586 = shl <8 x i32> %v579, splat (i32 23)
  %v587 = add <8 x i32> %v586, splat (i32 1065353216)
  %v588 = bitcast <8 x i32> %v587 to <8 x float>
  %v589 = fsub <8 x float> %v588, splat (float 0x3FF0000000000000)
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v588, <8 x float> %v585, <8 x float> %v589)
  %v591 = fadd <8 x float> %v590, splat (float 0x4000000000000000)
  %v592 = fdiv <8 x float> %v590, %v591
  %v593 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v592, <8 x float> %v570)
  %v594 = add i64 0, %v558
  %v595 = getelementptr inbounds float, ptr %v553, i64 %v594
  store <8 x float> %v593, ptr %v595, align 4
  %v596 = add nsw i64 %v554, 1
  br label %b106
b108:
  %v597 = add nsw i64 %v537, 1
  br label %b103
b105:
  %v598 = add nsw i64 %v513, 1
  br label %b98
b100:
  %v599 = add nsw i64 %v507, 1
  br label %b95
b97:
  %v600 = add nsw i64 %v502, 96
  br label %b92
b94:
  %v601 = add nsw i64 %v486, 1
  br label %b89
b91:
  %v602 = icmp sgt i64 %v3, 1
  br i1 %v602, label %b109, label %b110
b109:
  %v603 = getelementptr inbounds i64, ptr %v1, i64 3
  %v604 = atomicrmw add ptr %v603, i64 1 acq_rel
  %v605 = mul i64 %v3, 6
  br label %b111
b111:
  %v606 = load atomic i64, ptr %v603 acquire, align 8
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b112, label %b113
b112:
  %v608 = call i32 @sched_yield()
  br label %b111
b113:
  br label %b110
b110:
  %v609 = getelementptr inbounds float, ptr %v70, i64 128
  %v610 = getelementptr inbounds i64, ptr %v1, i64 4
  %v611 = load i64, ptr %v610, align 8
  %v612 = icmp eq i64 %v611, 0
  br i1 %v612, label %b114, label %b115
b114:
  %v613 = add i64 1, 0
  %v614 = sdiv i64 %v613, 1
  %v615 = add i64 %v2, 1
  %v616 = mul i64 %v614, %v2
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, 1
  %v620 = select i1 %v619, i64 %v618, i64 1
  %v621 = mul i64 %v614, %v615
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, 1
  %v625 = select i1 %v624, i64 %v623, i64 1
  %v626 = icmp slt i64 %v625, 1
  %v627 = select i1 %v626, i64 %v625, i64 1
  br label %b116
b116:
  %v628 = phi i64 [ %v620, %b114 ], [ %v743, %b128 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b117, label %b118
b117:
  %v630 = mul i64 %v628, 64
  %v631 = mul i64 %v628, 8
  %v632 = add i64 %v630, 0
  %v633 = add i64 %v631, 0
  %v634 = getelementptr inbounds float, ptr %v609, i64 %v632
  %v635 = sub i64 8, %v633
  %v636 = icmp slt i64 %v635, 0
  %v637 = select i1 %v636, i64 0, i64 %v635
  %v638 = icmp ult i64 %v637, 8
  %v639 = select i1 %v638, i64 %v637, i64 8
  %v640 = trunc i64 %v639 to i32
  %v641 = insertelement <8 x i32> poison, i32 %v640, i64 0
  %v642 = shufflevector <8 x i32> %v641, <8 x i32> poison, <8 x i32> zeroinitializer
  %v643 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v642
  %v644 = mul i64 %v633, 8
  %v645 = add i64 0, %v644
  %v646 = getelementptr inbounds float, ptr %v18, i64 %v645
  %v647 = icmp sge i64 %v637, 8
  br i1 %v647, label %b119, label %b120
b119:
  br label %b121
b121:
  %v648 = phi i64 [ 0, %b119 ], [ %v722, %b122 ]
  %v649 = icmp slt i64 %v648, 8
  br i1 %v649, label %b122, label %b123
b122:
  %v650 = add i64 %v648, 0
  %v651 = getelementptr inbounds float, ptr %v646, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 %v648, 8
  %v654 = getelementptr inbounds float, ptr %v646, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = add i64 %v648, 16
  %v657 = getelementptr inbounds float, ptr %v646, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = add i64 %v648, 24
  %v660 = getelementptr inbounds float, ptr %v646, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 %v648, 32
  %v663 = getelementptr inbounds float, ptr %v646, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 %v648, 40
  %v666 = getelementptr inbounds float, ptr %v646, i64 %v665
  %v667 = load <8 x float>, ptr %v666, align 4
  %v668 = add i64 %v648, 48
  %v669 = getelementptr inbounds float, ptr %v646, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 %v648, 56
  %v672 = getelementptr inbounds float, ptr %v646, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v675 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v676 = shufflevector <8 x float> %v655, <8 x float> %v667, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v677 = shufflevector <8 x float> %v655, <8 x float> %v667, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v678 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v679 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v680 = shufflevector <8 x float> %v661, <8 x float> %v673, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v681 = shufflevector <8 x float> %v661, <8 x float> %v673, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v682 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v683 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v684 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v685 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v686 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v687 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v688 = shufflevector <8 x float> %v677, <8 x float> %v681, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v689 = shufflevector <8 x float> %v677, <8 x float> %v681, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v690 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v692 = shufflevector <8 x float> %v683, <8 x float> %v685, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v693 = shufflevector <8 x float> %v683, <8 x float> %v685, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v694 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v695 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v696 = shufflevector <8 x float> %v687, <8 x float> %v689, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v697 = shufflevector <8 x float> %v687, <8 x float> %v689, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v698 = add i64 %v648, 0
  %v699 = mul i64 %v698, 8
  %v700 = getelementptr inbounds float, ptr %v634, i64 %v699
  store <8 x float> %v690, ptr %v700, align 4
  %v701 = add i64 %v648, 1
  %v702 = mul i64 %v701, 8
  %v703 = getelementptr inbounds float, ptr %v634, i64 %v702
  store <8 x float> %v691, ptr %v703, align 4
  %v704 = add i64 %v648, 2
  %v705 = mul i64 %v704, 8
  %v706 = getelementptr inbounds float, ptr %v634, i64 %v705
  store <8 x float> %v692, ptr %v706, align 4
  %v707 = add i64 %v648, 3
  %v708 = mul i64 %v707, 8
  %v709 = getelementptr inbounds float, ptr %v634, i64 %v708
  store <8 x float> %v693, ptr %v709, align 4
  %v710 = add i64 %v648, 4
  %v711 = mul i64 %v710, 8
  %v712 = getelementptr inbounds float, ptr %v634, i64 %v711
  store <8 x float> %v694, ptr %v712, align 4
  %v713 = add i64 %v648, 5
  %v714 = mul i64 %v713, 8
  %v715 = getelementptr inbounds float, ptr %v634, i64 %v714
  store <8 x float> %v695, ptr %v715, align 4
  %v716 = add i64 %v648, 6
  %v717 = mul i64 %v716, 8
  %v718 = getelementptr inbounds float, ptr %v634, i64 %v717
  store <8 x float> %v696, ptr %v718, align 4
  %v719 = add i64 %v648, 7
  %v720 = mul i64 %v719, 8
  %v721 = getelementptr inbounds float, ptr %v634, i64 %v720
  store <8 x float> %v697, ptr %v721, align 4
  %v722 = add nsw i64 %v648, 8
  br label %b121
b123:
  br label %b124
b124:
  %v723 = phi i64 [ 8, %b123 ], [ %v731, %b125 ]
  %v724 = icmp slt i64 %v723, 8
  br i1 %v724, label %b125, label %b126
b125:
  %v725 = mul i64 %v723, 1
  %v726 = getelementptr inbounds float, ptr %v646, i64 %v725
  %v727 = getelementptr float, ptr %v726, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v728 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v727, <8 x i1> %v643, <8 x float> zeroinitializer)
  %v729 = mul i64 %v723, 8
  %v730 = getelementptr inbounds float, ptr %v634, i64 %v729
  store <8 x float> %v728, ptr %v730, align 4
  %v731 = add nsw i64 %v723, 1
  br label %b124
b126:
  br label %b120
b120:
  %v732 = icmp slt i64 %v637, 8
  br i1 %v732, label %b127, label %b128
b127:
  br label %b129
b129:
  %v733 = phi i64 [ 0, %b127 ], [ %v741, %b130 ]
  %v734 = icmp slt i64 %v733, 8
  br i1 %v734, label %b130, label %b131
b130:
  %v735 = mul i64 %v733, 1
  %v736 = getelementptr inbounds float, ptr %v646, i64 %v735
  %v737 = getelementptr float, ptr %v736, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v738 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v737, <8 x i1> %v643, <8 x float> zeroinitializer)
  %v739 = mul i64 %v733, 8
  %v740 = getelementptr inbounds float, ptr %v634, i64 %v739
  store <8 x float> %v738, ptr %v740, align 4
  %v741 = add nsw i64 %v733, 1
  br label %b129
b131:
  br label %b128
b128:
  %v742 = add i64 %v630, 64
  %v743 = add nsw i64 %v628, 1
  br label %b116
b118:
  br label %b115
b115:
  %v744 = icmp sgt i64 %v3, 1
  br i1 %v744, label %b132, label %b133
b132:
  %v745 = getelementptr inbounds i64, ptr %v1, i64 3
  %v746 = atomicrmw add ptr %v745, i64 1 acq_rel
  %v747 = mul i64 %v3, 7
  br label %b134
b134:
  %v748 = load atomic i64, ptr %v745 acquire, align 8
  %v749 = icmp slt i64 %v748, %v747
  br i1 %v749, label %b135, label %b136
b135:
  %v750 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v752 = add i64 %v8, 0
  %v753 = sdiv i64 %v752, 1
  %v754 = add i64 %v2, 1
  %v755 = mul i64 %v753, %v2
  %v756 = sdiv i64 %v755, %v3
  %v757 = mul i64 %v756, 1
  %v758 = icmp slt i64 %v757, %v8
  %v759 = select i1 %v758, i64 %v757, i64 %v8
  %v760 = mul i64 %v753, %v754
  %v761 = sdiv i64 %v760, %v3
  %v762 = mul i64 %v761, 1
  %v763 = icmp slt i64 %v762, %v8
  %v764 = select i1 %v763, i64 %v762, i64 %v8
  br label %b137
b137:
  %v765 = phi i64 [ %v759, %b133 ], [ %v824, %b142 ]
  %v766 = icmp slt i64 %v765, %v764
  br i1 %v766, label %b138, label %b139
b138:
  %v767 = add i64 %v765, 96
  %v768 = icmp slt i64 %v767, %v764
  %v769 = select i1 %v768, i64 %v767, i64 %v764
  br label %b140
b140:
  %v770 = phi i64 [ 0, %b138 ], [ %v823, %b145 ]
  %v771 = icmp slt i64 %v770, 1
  br i1 %v771, label %b141, label %b142
b141:
  %v772 = sub i64 %v769, %v765
  %v773 = sub i64 8, 1
  %v774 = add i64 %v772, %v773
  %v775 = sdiv i64 %v774, 8
  br label %b143
b143:
  %v776 = phi i64 [ 0, %b141 ], [ %v822, %b150 ]
  %v777 = icmp slt i64 %v776, %v775
  br i1 %v777, label %b144, label %b145
b144:
  %v778 = mul i64 %v772, %v776
  %v779 = sdiv i64 %v778, %v775
  %v780 = add i64 %v765, %v779
  %v781 = add i64 %v776, 1
  %v782 = mul i64 %v772, %v781
  %v783 = sdiv i64 %v782, %v775
  %v784 = add i64 %v765, %v783
  %v785 = mul i64 %v770, 64
  %v786 = getelementptr inbounds float, ptr %v609, i64 %v785
  %v787 = sub i64 %v784, %v780
  %v788 = mul i64 1, %v7
  %v789 = add i64 %v780, %v788
  %v790 = mul i64 %v789, 8
  %v791 = getelementptr inbounds float, ptr %v26, i64 %v790
  %v792 = getelementptr inbounds float, ptr %v791, i64 0
  %v793 = sub i64 %v787, 1
  %v794 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v793
  %v795 = load ptr, ptr %v794, align 4
  %v796 = icmp sgt i64 %v787, 0
  br i1 %v796, label %b146, label %b147
b146:
  call void %v795(ptr %v792, i64 8, ptr %v786, i64 8, ptr %v751)
  br label %b147
b147:
  %v797 = add i64 %v785, 64
  br label %b148
b148:
  %v798 = phi i64 [ %v780, %b147 ], [ %v821, %b153 ]
  %v799 = icmp slt i64 %v798, %v784
  br i1 %v799, label %b149, label %b150
b149:
  %v800 = sub i64 %v798, %v780
  %v801 = mul i64 %v800, 8
  %v802 = getelementptr inbounds float, ptr %v751, i64 %v801
  %v803 = mul i64 %v798, 8
  %v804 = getelementptr inbounds float, ptr %v30, i64 %v803
  br label %b151
b151:
  %v805 = phi i64 [ 0, %b149 ], [ %v820, %b152 ]
  %v806 = icmp slt i64 %v805, 1
  br i1 %v806, label %b152, label %b153
b152:
  %v807 = mul i64 %v770, 1
  %v808 = add i64 %v807, %v805
  %v809 = mul i64 %v808, 8
  %v810 = add i64 0, %v805
  %v811 = mul i64 %v810, 8
  %v812 = getelementptr inbounds float, ptr %v802, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = add i64 0, %v809
  %v815 = getelementptr inbounds float, ptr %v20, i64 %v814
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = fadd <8 x float> %v813, %v816
  %v818 = add i64 0, %v809
  %v819 = getelementptr inbounds float, ptr %v804, i64 %v818
  store <8 x float> %v817, ptr %v819, align 4
  %v820 = add nsw i64 %v805, 1
  br label %b151
b153:
  %v821 = add nsw i64 %v798, 1
  br label %b148
b150:
  %v822 = add nsw i64 %v776, 1
  br label %b143
b145:
  %v823 = add nsw i64 %v770, 1
  br label %b140
b142:
  %v824 = add nsw i64 %v765, 96
  br label %b137
b139:
  %v825 = icmp sgt i64 %v3, 1
  br i1 %v825, label %b154, label %b155
b154:
  %v826 = getelementptr inbounds i64, ptr %v1, i64 3
  %v827 = atomicrmw add ptr %v826, i64 1 acq_rel
  %v828 = mul i64 %v3, 8
  br label %b156
b156:
  %v829 = load atomic i64, ptr %v826 acquire, align 8
  %v830 = icmp slt i64 %v829, %v828
  br i1 %v830, label %b157, label %b158
b157:
  %v831 = call i32 @sched_yield()
  br label %b156
b158:
  br label %b155
b155:
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
  %v129 = alloca float, i64 64, align 4
  %v330 = alloca float, i64 64, align 4
  %v469 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 5
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 16
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v70 = load ptr, ptr %v69, align 4
  %v71 = mul i64 %v2, 15360
  %v72 = add i64 %v71, 192
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v70, i64 0
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = add i64 1, 0
  %v79 = sdiv i64 %v78, 1
  %v80 = add i64 %v2, 1
  %v81 = mul i64 %v79, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, 1
  %v85 = select i1 %v84, i64 %v83, i64 1
  %v86 = mul i64 %v79, %v80
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  %v91 = icmp slt i64 %v90, 1
  %v92 = select i1 %v91, i64 %v90, i64 1
  br label %b2
b2:
  %v93 = phi i64 [ %v85, %b0 ], [ %v121, %b7 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b3, label %b4
b3:
  %v95 = mul i64 %v93, 64
  %v96 = mul i64 %v93, 8
  %v97 = add i64 %v95, 0
  %v98 = add i64 %v96, 0
  %v99 = getelementptr inbounds float, ptr %v74, i64 %v97
  %v100 = sub i64 8, %v98
  %v101 = icmp slt i64 %v100, 0
  %v102 = select i1 %v101, i64 0, i64 %v100
  %v103 = icmp ult i64 %v102, 8
  %v104 = select i1 %v103, i64 %v102, i64 8
  %v105 = trunc i64 %v104 to i32
  %v106 = insertelement <8 x i32> poison, i32 %v105, i64 0
  %v107 = shufflevector <8 x i32> %v106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v108 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v107
  %v109 = mul i64 %v98, 1
  %v110 = add i64 0, %v109
  %v111 = getelementptr inbounds float, ptr %v18, i64 %v110
  br label %b5
b5:
  %v112 = phi i64 [ 0, %b3 ], [ %v119, %b6 ]
  %v113 = icmp slt i64 %v112, 8
  br i1 %v113, label %b6, label %b7
b6:
  %v114 = mul i64 %v112, 8
  %v115 = getelementptr inbounds float, ptr %v111, i64 %v114
  %v116 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v115, <8 x i1> %v108, <8 x float> zeroinitializer)
  %v117 = mul i64 %v112, 8
  %v118 = getelementptr inbounds float, ptr %v99, i64 %v117
  store <8 x float> %v116, ptr %v118, align 4
  %v119 = add nsw i64 %v112, 1
  br label %b5
b7:
  %v120 = add i64 %v95, 64
  %v121 = add nsw i64 %v93, 1
  br label %b2
b4:
  br label %b1
b1:
  %v122 = icmp sgt i64 %v3, 1
  br i1 %v122, label %b8, label %b9
b8:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = mul i64 %v3, 1
  br label %b10
b10:
  %v126 = load atomic i64, ptr %v123 acquire, align 8
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b11, label %b12
b11:
  %v128 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v130 = add i64 %v8, 0
  %v131 = sdiv i64 %v130, 1
  %v132 = add i64 %v2, 1
  %v133 = mul i64 %v131, %v2
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, %v8
  %v137 = select i1 %v136, i64 %v135, i64 %v8
  %v138 = mul i64 %v131, %v132
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, %v8
  %v142 = select i1 %v141, i64 %v140, i64 %v8
  br label %b13
b13:
  %v143 = phi i64 [ %v137, %b9 ], [ %v196, %b18 ]
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b14, label %b15
b14:
  %v145 = add i64 %v143, 96
  %v146 = icmp slt i64 %v145, %v142
  %v147 = select i1 %v146, i64 %v145, i64 %v142
  br label %b16
b16:
  %v148 = phi i64 [ 0, %b14 ], [ %v195, %b21 ]
  %v149 = icmp slt i64 %v148, 1
  br i1 %v149, label %b17, label %b18
b17:
  %v150 = sub i64 %v147, %v143
  %v151 = sub i64 8, 1
  %v152 = add i64 %v150, %v151
  %v153 = sdiv i64 %v152, 8
  br label %b19
b19:
  %v154 = phi i64 [ 0, %b17 ], [ %v194, %b26 ]
  %v155 = icmp slt i64 %v154, %v153
  br i1 %v155, label %b20, label %b21
b20:
  %v156 = mul i64 %v150, %v154
  %v157 = sdiv i64 %v156, %v153
  %v158 = add i64 %v143, %v157
  %v159 = add i64 %v154, 1
  %v160 = mul i64 %v150, %v159
  %v161 = sdiv i64 %v160, %v153
  %v162 = add i64 %v143, %v161
  %v163 = mul i64 %v148, 64
  %v164 = getelementptr inbounds float, ptr %v74, i64 %v163
  %v165 = sub i64 %v162, %v158
  %v166 = mul i64 %v158, 8
  %v167 = getelementptr inbounds float, ptr %v22, i64 %v166
  %v168 = getelementptr inbounds float, ptr %v167, i64 0
  %v169 = sub i64 %v165, 1
  %v170 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v169
  %v171 = load ptr, ptr %v170, align 4
  %v172 = icmp sgt i64 %v165, 0
  br i1 %v172, label %b22, label %b23
b22:
  call void %v171(ptr %v168, i64 8, ptr %v164, i64 8, ptr %v129)
  br label %b23
b23:
  %v173 = add i64 %v163, 64
  br label %b24
b24:
  %v174 = phi i64 [ %v158, %b23 ], [ %v193, %b29 ]
  %v175 = icmp slt i64 %v174, %v162
  br i1 %v175, label %b25, label %b26
b25:
  %v176 = sub i64 %v174, %v158
  %v177 = mul i64 %v176, 8
  %v178 = getelementptr inbounds float, ptr %v129, i64 %v177
  %v179 = mul i64 %v174, 8
  %v180 = getelementptr inbounds float, ptr %v48, i64 %v179
  br label %b27
b27:
  %v181 = phi i64 [ 0, %b25 ], [ %v192, %b28 ]
  %v182 = icmp slt i64 %v181, 1
  br i1 %v182, label %b28, label %b29
b28:
  %v183 = mul i64 %v148, 1
  %v184 = add i64 %v183, %v181
  %v185 = mul i64 %v184, 8
  %v186 = add i64 0, %v181
  %v187 = mul i64 %v186, 8
  %v188 = getelementptr inbounds float, ptr %v178, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 0, %v185
  %v191 = getelementptr inbounds float, ptr %v180, i64 %v190
  store <8 x float> %v189, ptr %v191, align 4
  %v192 = add nsw i64 %v181, 1
  br label %b27
b29:
  %v193 = add nsw i64 %v174, 1
  br label %b24
b26:
  %v194 = add nsw i64 %v154, 1
  br label %b19
b21:
  %v195 = add nsw i64 %v148, 1
  br label %b16
b18:
  %v196 = add nsw i64 %v143, 96
  br label %b13
b15:
  %v197 = icmp sgt i64 %v3, 1
  br i1 %v197, label %b30, label %b31
b30:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v199 = atomicrmw add ptr %v198, i64 1 acq_rel
  %v200 = mul i64 %v3, 2
  br label %b32
b32:
  %v201 = load atomic i64, ptr %v198 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b33, label %b34
b33:
  %v203 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v204 = getelementptr inbounds float, ptr %v70, i64 64
  %v205 = getelementptr inbounds i64, ptr %v1, i64 4
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b35, label %b36
b35:
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
  br label %b37
b37:
  %v223 = phi i64 [ %v215, %b35 ], [ %v251, %b42 ]
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b38, label %b39
b38:
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
  %v239 = mul i64 %v228, 1
  %v240 = add i64 0, %v239
  %v241 = getelementptr inbounds float, ptr %v14, i64 %v240
  br label %b40
b40:
  %v242 = phi i64 [ 0, %b38 ], [ %v249, %b41 ]
  %v243 = icmp slt i64 %v242, 8
  br i1 %v243, label %b41, label %b42
b41:
  %v244 = mul i64 %v242, 8
  %v245 = getelementptr inbounds float, ptr %v241, i64 %v244
  %v246 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v245, <8 x i1> %v238, <8 x float> zeroinitializer)
  %v247 = mul i64 %v242, 8
  %v248 = getelementptr inbounds float, ptr %v229, i64 %v247
  store <8 x float> %v246, ptr %v248, align 4
  %v249 = add nsw i64 %v242, 1
  br label %b40
b42:
  %v250 = add i64 %v225, 64
  %v251 = add nsw i64 %v223, 1
  br label %b37
b39:
  br label %b36
b36:
  %v252 = icmp sgt i64 %v3, 1
  br i1 %v252, label %b43, label %b44
b43:
  %v253 = getelementptr inbounds i64, ptr %v1, i64 3
  %v254 = atomicrmw add ptr %v253, i64 1 acq_rel
  %v255 = mul i64 %v3, 3
  br label %b45
b45:
  %v256 = load atomic i64, ptr %v253 acquire, align 8
  %v257 = icmp slt i64 %v256, %v255
  br i1 %v257, label %b46, label %b47
b46:
  %v258 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  br label %b48
b48:
  %v259 = phi i64 [ 0, %b44 ], [ %v406, %b56 ]
  %v260 = icmp slt i64 %v259, %v5
  br i1 %v260, label %b49, label %b50
b49:
  %v261 = sub i64 %v5, 1
  %v262 = sub i64 %v261, %v259
  %v263 = add i64 %v7, 0
  %v264 = sdiv i64 %v263, 1
  %v265 = add i64 %v2, 1
  %v266 = mul i64 %v264, %v2
  %v267 = sdiv i64 %v266, %v3
  %v268 = mul i64 %v267, 1
  %v269 = icmp slt i64 %v268, %v7
  %v270 = select i1 %v269, i64 %v268, i64 %v7
  %v271 = mul i64 %v264, %v265
  %v272 = sdiv i64 %v271, %v3
  %v273 = mul i64 %v272, 1
  %v274 = icmp slt i64 %v273, %v7
  %v275 = select i1 %v274, i64 %v273, i64 %v7
  br label %b51
b51:
  %v276 = phi i64 [ %v270, %b49 ], [ %v329, %b52 ]
  %v277 = icmp slt i64 %v276, %v275
  br i1 %v277, label %b52, label %b53
b52:
  %v278 = add i64 %v262, 1
  %v279 = and i64 %v278, 1
  %v280 = mul i64 %v279, %v7
  %v281 = add i64 %v280, %v276
  %v282 = mul i64 %v281, 8
  %v283 = getelementptr inbounds float, ptr %v28, i64 %v282
  %v284 = add i64 %v262, 0
  %v285 = and i64 %v284, %v56
  %v286 = mul i64 %v285, %v7
  %v287 = add i64 %v286, %v276
  %v288 = mul i64 %v287, 8
  %v289 = getelementptr inbounds float, ptr %v24, i64 %v288
  %v290 = add i64 %v262, 0
  %v291 = and i64 %v290, %v66
  %v292 = mul i64 %v291, %v7
  %v293 = add i64 %v292, %v276
  %v294 = mul i64 %v293, 8
  %v295 = getelementptr inbounds float, ptr %v48, i64 %v294
  %v296 = add i64 %v262, 1
  %v297 = and i64 %v296, %v58
  %v298 = mul i64 %v297, %v7
  %v299 = add i64 %v298, %v276
  %v300 = mul i64 %v299, 8
  %v301 = getelementptr inbounds float, ptr %v26, i64 %v300
  %v302 = add i64 %v262, 0
  %v303 = and i64 %v302, %v68
  %v304 = mul i64 %v303, %v7
  %v305 = add i64 %v304, %v276
  %v306 = mul i64 %v305, 8
  %v307 = getelementptr inbounds float, ptr %v50, i64 %v306
  %v308 = add i64 0, 0
  %v309 = getelementptr inbounds float, ptr %v283, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = add i64 0, 0
  %v312 = getelementptr inbounds float, ptr %v289, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fadd <8 x float> %v310, %v313
  %v315 = add i64 0, 0
  %v316 = getelementptr inbounds float, ptr %v295, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = fadd <8 x float> %v314, %v317
  %v319 = add i64 0, 0
  %v320 = getelementptr inbounds float, ptr %v301, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = fmul <8 x float> %v321, %v321
  %v323 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v324 = shufflevector <8 x float> %v323, <8 x float> poison, <8 x i32> zeroinitializer
  %v325 = fsub <8 x float> %v324, %v322
  %v326 = fmul <8 x float> %v318, %v325
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v307, i64 %v327
  store <8 x float> %v326, ptr %v328, align 4
  %v329 = add nsw i64 %v276, 1
  br label %b51
b53:
  %v331 = add i64 %v7, 0
  %v332 = sdiv i64 %v331, 1
  %v333 = add i64 %v2, 1
  %v334 = mul i64 %v332, %v2
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, %v7
  %v338 = select i1 %v337, i64 %v336, i64 %v7
  %v339 = mul i64 %v332, %v333
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v7
  %v343 = select i1 %v342, i64 %v341, i64 %v7
  br label %b54
b54:
  %v344 = phi i64 [ %v338, %b53 ], [ %v405, %b59 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b55, label %b56
b55:
  %v346 = add i64 %v344, 96
  %v347 = icmp slt i64 %v346, %v343
  %v348 = select i1 %v347, i64 %v346, i64 %v343
  br label %b57
b57:
  %v349 = phi i64 [ 0, %b55 ], [ %v404, %b62 ]
  %v350 = icmp slt i64 %v349, 1
  br i1 %v350, label %b58, label %b59
b58:
  %v351 = sub i64 %v348, %v344
  %v352 = sub i64 8, 1
  %v353 = add i64 %v351, %v352
  %v354 = sdiv i64 %v353, 8
  br label %b60
b60:
  %v355 = phi i64 [ 0, %b58 ], [ %v403, %b67 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b61, label %b62
b61:
  %v357 = mul i64 %v351, %v355
  %v358 = sdiv i64 %v357, %v354
  %v359 = add i64 %v344, %v358
  %v360 = add i64 %v355, 1
  %v361 = mul i64 %v351, %v360
  %v362 = sdiv i64 %v361, %v354
  %v363 = add i64 %v344, %v362
  %v364 = mul i64 %v349, 64
  %v365 = getelementptr inbounds float, ptr %v204, i64 %v364
  %v366 = sub i64 %v363, %v359
  %v367 = add i64 %v262, 0
  %v368 = and i64 %v367, %v68
  %v369 = mul i64 %v368, %v7
  %v370 = add i64 %v369, %v359
  %v371 = mul i64 %v370, 8
  %v372 = getelementptr inbounds float, ptr %v50, i64 %v371
  %v373 = getelementptr inbounds float, ptr %v372, i64 0
  %v374 = sub i64 %v366, 1
  %v375 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v374
  %v376 = load ptr, ptr %v375, align 4
  %v377 = icmp sgt i64 %v366, 0
  br i1 %v377, label %b63, label %b64
b63:
  call void %v376(ptr %v373, i64 8, ptr %v365, i64 8, ptr %v330)
  br label %b64
b64:
  %v378 = add i64 %v364, 64
  br label %b65
b65:
  %v379 = phi i64 [ %v359, %b64 ], [ %v402, %b70 ]
  %v380 = icmp slt i64 %v379, %v363
  br i1 %v380, label %b66, label %b67
b66:
  %v381 = sub i64 %v379, %v359
  %v382 = mul i64 %v381, 8
  %v383 = getelementptr inbounds float, ptr %v330, i64 %v382
  %v384 = add i64 %v262, 0
  %v385 = and i64 %v384, 1
  %v386 = mul i64 %v385, %v7
  %v387 = add i64 %v386, %v379
  %v388 = mul i64 %v387, 8
  %v389 = getelementptr inbounds float, ptr %v28, i64 %v388
  br label %b68
b68:
  %v390 = phi i64 [ 0, %b66 ], [ %v401, %b69 ]
  %v391 = icmp slt i64 %v390, 1
  br i1 %v391, label %b69, label %b70
b69:
  %v392 = mul i64 %v349, 1
  %v393 = add i64 %v392, %v390
  %v394 = mul i64 %v393, 8
  %v395 = add i64 0, %v390
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v383, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 0, %v394
  %v400 = getelementptr inbounds float, ptr %v389, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v390, 1
  br label %b68
b70:
  %v402 = add nsw i64 %v379, 1
  br label %b65
b67:
  %v403 = add nsw i64 %v355, 1
  br label %b60
b62:
  %v404 = add nsw i64 %v349, 1
  br label %b57
b59:
  %v405 = add nsw i64 %v344, 96
  br label %b54
b56:
  %v406 = add nsw i64 %v259, 1
  br label %b48
b50:
  %v407 = icmp sgt i64 %v3, 1
  br i1 %v407, label %b71, label %b72
b71:
  %v408 = getelementptr inbounds i64, ptr %v1, i64 3
  %v409 = atomicrmw add ptr %v408, i64 1 acq_rel
  %v410 = mul i64 %v3, 4
  br label %b73
b73:
  %v411 = load atomic i64, ptr %v408 acquire, align 8
  %v412 = icmp slt i64 %v411, %v410
  br i1 %v412, label %b74, label %b75
b74:
  %v413 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v414 = getelementptr inbounds float, ptr %v70, i64 128
  %v415 = getelementptr inbounds i64, ptr %v1, i64 4
  %v416 = load i64, ptr %v415, align 8
  %v417 = icmp eq i64 %v416, 0
  br i1 %v417, label %b76, label %b77
b76:
  %v418 = add i64 1, 0
  %v419 = sdiv i64 %v418, 1
  %v420 = add i64 %v2, 1
  %v421 = mul i64 %v419, %v2
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 1
  %v424 = icmp slt i64 %v423, 1
  %v425 = select i1 %v424, i64 %v423, i64 1
  %v426 = mul i64 %v419, %v420
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 1
  %v429 = icmp slt i64 %v428, 1
  %v430 = select i1 %v429, i64 %v428, i64 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  br label %b78
b78:
  %v433 = phi i64 [ %v425, %b76 ], [ %v461, %b83 ]
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b79, label %b80
b79:
  %v435 = mul i64 %v433, 64
  %v436 = mul i64 %v433, 8
  %v437 = add i64 %v435, 0
  %v438 = add i64 %v436, 0
  %v439 = getelementptr inbounds float, ptr %v414, i64 %v437
  %v440 = sub i64 8, %v438
  %v441 = icmp slt i64 %v440, 0
  %v442 = select i1 %v441, i64 0, i64 %v440
  %v443 = icmp ult i64 %v442, 8
  %v444 = select i1 %v443, i64 %v442, i64 8
  %v445 = trunc i64 %v444 to i32
  %v446 = insertelement <8 x i32> poison, i32 %v445, i64 0
  %v447 = shufflevector <8 x i32> %v446, <8 x i32> poison, <8 x i32> zeroinitializer
  %v448 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v447
  %v449 = mul i64 %v438, 1
  %v450 = add i64 0, %v449
  %v451 = getelementptr inbounds float, ptr %v12, i64 %v450
  br label %b81
b81:
  %v452 = phi i64 [ 0, %b79 ], [ %v459, %b82 ]
  %v453 = icmp slt i64 %v452, 8
  br i1 %v453, label %b82, label %b83
b82:
  %v454 = mul i64 %v452, 8
  %v455 = getelementptr inbounds float, ptr %v451, i64 %v454
  %v456 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v455, <8 x i1> %v448, <8 x float> zeroinitializer)
  %v457 = mul i64 %v452, 8
  %v458 = getelementptr inbounds float, ptr %v439, i64 %v457
  store <8 x float> %v456, ptr %v458, align 4
  %v459 = add nsw i64 %v452, 1
  br label %b81
b83:
  %v460 = add i64 %v435, 64
  %v461 = add nsw i64 %v433, 1
  br label %b78
b80:
  br label %b77
b77:
  %v462 = icmp sgt i64 %v3, 1
  br i1 %v462, label %b84, label %b85
b84:
  %v463 = getelementptr inbounds i64, ptr %v1, i64 3
  %v464 = atomicrmw add ptr %v463, i64 1 acq_rel
  %v465 = mul i64 %v3, 5
  br label %b86
b86:
  %v466 = load atomic i64, ptr %v463 acquire, align 8
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b87, label %b88
b87:
  %v468 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  %v470 = add i64 %v8, 0
  %v471 = sdiv i64 %v470, 1
  %v472 = add i64 %v2, 1
  %v473 = mul i64 %v471, %v2
  %v474 = sdiv i64 %v473, %v3
  %v475 = mul i64 %v474, 1
  %v476 = icmp slt i64 %v475, %v8
  %v477 = select i1 %v476, i64 %v475, i64 %v8
  %v478 = mul i64 %v471, %v472
  %v479 = sdiv i64 %v478, %v3
  %v480 = mul i64 %v479, 1
  %v481 = icmp slt i64 %v480, %v8
  %v482 = select i1 %v481, i64 %v480, i64 %v8
  br label %b89
b89:
  %v483 = phi i64 [ %v477, %b85 ], [ %v536, %b94 ]
  %v484 = icmp slt i64 %v483, %v482
  br i1 %v484, label %b90, label %b91
b90:
  %v485 = add i64 %v483, 96
  %v486 = icmp slt i64 %v485, %v482
  %v487 = select i1 %v486, i64 %v485, i64 %v482
  br label %b92
b92:
  %v488 = phi i64 [ 0, %b90 ], [ %v535, %b97 ]
  %v489 = icmp slt i64 %v488, 1
  br i1 %v489, label %b93, label %b94
b93:
  %v490 = sub i64 %v487, %v483
  %v491 = sub i64 8, 1
  %v492 = add i64 %v490, %v491
  %v493 = sdiv i64 %v492, 8
  br label %b95
b95:
  %v494 = phi i64 [ 0, %b93 ], [ %v534, %b102 ]
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b96, label %b97
b96:
  %v496 = mul i64 %v490, %v494
  %v497 = sdiv i64 %v496, %v493
  %v498 = add i64 %v483, %v497
  %v499 = add i64 %v494, 1
  %v500 = mul i64 %v490, %v499
  %v501 = sdiv i64 %v500, %v493
  %v502 = add i64 %v483, %v501
  %v503 = mul i64 %v488, 64
  %v504 = getelementptr inbounds float, ptr %v414, i64 %v503
  %v505 = sub i64 %v502, %v498
  %v506 = mul i64 %v498, 8
  %v507 = getelementptr inbounds float, ptr %v50, i64 %v506
  %v508 = getelementptr inbounds float, ptr %v507, i64 0
  %v509 = sub i64 %v505, 1
  %v510 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v509
  %v511 = load ptr, ptr %v510, align 4
  %v512 = icmp sgt i64 %v505, 0
  br i1 %v512, label %b98, label %b99
b98:
  call void %v511(ptr %v508, i64 8, ptr %v504, i64 8, ptr %v469)
  br label %b99
b99:
  %v513 = add i64 %v503, 64
  br label %b100
b100:
  %v514 = phi i64 [ %v498, %b99 ], [ %v533, %b105 ]
  %v515 = icmp slt i64 %v514, %v502
  br i1 %v515, label %b101, label %b102
b101:
  %v516 = sub i64 %v514, %v498
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v469, i64 %v517
  %v519 = mul i64 %v514, 8
  %v520 = getelementptr inbounds float, ptr %v32, i64 %v519
  br label %b103
b103:
  %v521 = phi i64 [ 0, %b101 ], [ %v532, %b104 ]
  %v522 = icmp slt i64 %v521, 1
  br i1 %v522, label %b104, label %b105
b104:
  %v523 = mul i64 %v488, 1
  %v524 = add i64 %v523, %v521
  %v525 = mul i64 %v524, 8
  %v526 = add i64 0, %v521
  %v527 = mul i64 %v526, 8
  %v528 = getelementptr inbounds float, ptr %v518, i64 %v527
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = add i64 0, %v525
  %v531 = getelementptr inbounds float, ptr %v520, i64 %v530
  store <8 x float> %v529, ptr %v531, align 4
  %v532 = add nsw i64 %v521, 1
  br label %b103
b105:
  %v533 = add nsw i64 %v514, 1
  br label %b100
b102:
  %v534 = add nsw i64 %v494, 1
  br label %b95
b97:
  %v535 = add nsw i64 %v488, 1
  br label %b92
b94:
  %v536 = add nsw i64 %v483, 96
  br label %b89
b91:
  %v537 = icmp sgt i64 %v3, 1
  br i1 %v537, label %b106, label %b107
b106:
  %v538 = getelementptr inbounds i64, ptr %v1, i64 3
  %v539 = atomicrmw add ptr %v538, i64 1 acq_rel
  %v540 = mul i64 %v3, 6
  br label %b108
b108:
  %v541 = load atomic i64, ptr %v538 acquire, align 8
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b109, label %b110
b109:
  %v543 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v544 = mul i64 0, 8
  %v545 = getelementptr inbounds float, ptr %v50, i64 %v544
  %v546 = getelementptr inbounds float, ptr %v545, i64 0
  %v547 = mul i64 0, 8
  %v548 = getelementptr inbounds float, ptr %v10, i64 %v547
  %v549 = getelementptr inbounds float, ptr %v548, i64 0
  %v550 = getelementptr inbounds float, ptr %v73, i64 12288
  %v551 = add i64 8, 1
  %v552 = sdiv i64 %v551, 2
  %v553 = add i64 %v2, 1
  %v554 = mul i64 %v552, %v2
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 2
  %v557 = icmp slt i64 %v556, 8
  %v558 = select i1 %v557, i64 %v556, i64 8
  %v559 = mul i64 %v552, %v553
  %v560 = sdiv i64 %v559, %v3
  %v561 = mul i64 %v560, 2
  %v562 = icmp slt i64 %v561, 8
  %v563 = select i1 %v562, i64 %v561, i64 8
  %v564 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b111
b111:
  %v565 = phi i64 [ %v558, %b107 ], [ %v573, %b116 ]
  %v566 = icmp slt i64 %v565, %v563
  br i1 %v566, label %b112, label %b113
b112:
  %v567 = mul i64 %v565, 8
  %v568 = getelementptr inbounds float, ptr %v564, i64 %v567
  br label %b114
b114:
  %v569 = phi i64 [ 0, %b112 ], [ %v572, %b115 ]
  %v570 = icmp slt i64 %v569, 8
  br i1 %v570, label %b115, label %b116
b115:
  %v571 = getelementptr inbounds float, ptr %v568, i64 %v569
  store float 0x0000000000000000, ptr %v571, align 4
  %v572 = add nsw i64 %v569, 1
  br label %b114
b116:
  %v573 = add nsw i64 %v565, 1
  br label %b111
b113:
  %v574 = mul i64 %v8, 1
  br label %b117
b117:
  %v575 = phi i64 [ 0, %b113 ], [ %v679, %b122 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b118, label %b119
b118:
  %v577 = sub i64 %v574, %v575
  %v578 = icmp slt i64 %v577, 384
  %v579 = select i1 %v578, i64 %v577, i64 384
  br label %b120
b120:
  %v580 = phi i64 [ %v558, %b118 ], [ %v678, %b146 ]
  %v581 = icmp slt i64 %v580, %v563
  br i1 %v581, label %b121, label %b122
b121:
  %v582 = sub i64 %v563, %v580
  %v583 = icmp slt i64 %v582, 64
  %v584 = select i1 %v583, i64 %v582, i64 64
  %v585 = sdiv i64 %v584, 2
  %v586 = mul i64 %v585, 2
  %v587 = sub i64 %v584, %v586
  %v588 = mul i64 %v575, 8
  %v589 = add i64 %v588, %v580
  %v590 = getelementptr inbounds float, ptr %v546, i64 %v589
  br label %b123
b123:
  %v591 = phi i64 [ 0, %b121 ], [ %v617, %b131 ]
  %v592 = icmp slt i64 %v591, %v579
  br i1 %v592, label %b124, label %b125
b124:
  %v593 = mul i64 %v591, 8
  %v594 = getelementptr inbounds float, ptr %v590, i64 %v593
  %v595 = mul i64 %v591, 2
  %v596 = getelementptr inbounds float, ptr %v550, i64 %v595
  br label %b126
b126:
  %v597 = phi i64 [ 0, %b124 ], [ %v606, %b127 ]
  %v598 = icmp slt i64 %v597, %v585
  br i1 %v598, label %b127, label %b128
b127:
  %v599 = mul i64 %v597, 2
  %v600 = getelementptr inbounds float, ptr %v594, i64 %v599
  %v601 = mul i64 %v597, 768
  %v602 = getelementptr inbounds float, ptr %v596, i64 %v601
  %v603 = getelementptr inbounds float, ptr %v600, i64 0
  %v604 = load <2 x float>, ptr %v603, align 4
  %v605 = getelementptr inbounds float, ptr %v602, i64 0
  store <2 x float> %v604, ptr %v605, align 4
  %v606 = add nsw i64 %v597, 1
  br label %b126
b128:
  %v607 = mul i64 %v585, 2
  %v608 = getelementptr inbounds float, ptr %v594, i64 %v607
  %v609 = mul i64 %v585, 768
  %v610 = getelementptr inbounds float, ptr %v596, i64 %v609
  br label %b129
b129:
  %v611 = phi i64 [ 0, %b128 ], [ %v616, %b130 ]
  %v612 = icmp slt i64 %v611, %v587
  br i1 %v612, label %b130, label %b131
b130:
  %v613 = getelementptr inbounds float, ptr %v608, i64 %v611
  %v614 = load float, ptr %v613, align 4
  %v615 = getelementptr inbounds float, ptr %v610, i64 %v611
  store float %v614, ptr %v615, align 4
  %v616 = add nsw i64 %v611, 1
  br label %b129, !llvm.loop !0
b131:
  %v617 = add nsw i64 %v591, 1
  br label %b123
b125:
  br label %b132
b132:
  %v618 = phi i64 [ 0, %b125 ], [ %v653, %b140 ]
  %v619 = icmp slt i64 %v618, 0
  br i1 %v619, label %b133, label %b134
b133:
  %v620 = mul i64 %v575, 8
  %v621 = add i64 %v620, %v618
  %v622 = getelementptr inbounds float, ptr %v549, i64 %v621
  br label %b135
b135:
  %v623 = phi i64 [ 0, %b133 ], [ %v641, %b136 ]
  %v624 = icmp slt i64 %v623, %v579
  br i1 %v624, label %b136, label %b137
b136:
  %v625 = mul i64 %v623, 8
  %v626 = getelementptr inbounds float, ptr %v622, i64 %v625
  %v627 = mul i64 %v623, 32
  %v628 = getelementptr inbounds float, ptr %v73, i64 %v627
  %v629 = getelementptr inbounds float, ptr %v626, i64 0
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = getelementptr inbounds float, ptr %v628, i64 0
  store <8 x float> %v630, ptr %v631, align 4
  %v632 = getelementptr inbounds float, ptr %v626, i64 8
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = getelementptr inbounds float, ptr %v628, i64 8
  store <8 x float> %v633, ptr %v634, align 4
  %v635 = getelementptr inbounds float, ptr %v626, i64 16
  %v636 = load <8 x float>, ptr %v635, align 4
  %v637 = getelementptr inbounds float, ptr %v628, i64 16
  store <8 x float> %v636, ptr %v637, align 4
  %v638 = getelementptr inbounds float, ptr %v626, i64 24
  %v639 = load <8 x float>, ptr %v638, align 4
  %v640 = getelementptr inbounds float, ptr %v628, i64 24
  store <8 x float> %v639, ptr %v640, align 4
  %v641 = add nsw i64 %v623, 1
  br label %b135
b137:
  %v642 = sdiv i64 %v584, 2
  br label %b138
b138:
  %v643 = phi i64 [ 0, %b137 ], [ %v652, %b139 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b139, label %b140
b139:
  %v645 = mul i64 %v643, 2
  %v646 = add i64 %v580, %v645
  %v647 = mul i64 %v643, 768
  %v648 = getelementptr inbounds float, ptr %v550, i64 %v647
  %v649 = mul i64 %v646, 8
  %v650 = add i64 %v649, %v618
  %v651 = getelementptr inbounds float, ptr %v564, i64 %v650
  call void @outer_2x32(ptr %v648, ptr %v73, i64 %v579, ptr %v651, i64 8)
  %v652 = add nsw i64 %v643, 1
  br label %b138
b140:
  %v653 = add nsw i64 %v618, 32
  br label %b132
b134:
  %v654 = mul i64 %v575, 8
  %v655 = add i64 %v654, 0
  %v656 = getelementptr inbounds float, ptr %v549, i64 %v655
  br label %b141
b141:
  %v657 = phi i64 [ 0, %b134 ], [ %v666, %b142 ]
  %v658 = icmp slt i64 %v657, %v579
  br i1 %v658, label %b142, label %b143
b142:
  %v659 = mul i64 %v657, 8
  %v660 = getelementptr inbounds float, ptr %v656, i64 %v659
  %v661 = mul i64 %v657, 8
  %v662 = getelementptr inbounds float, ptr %v73, i64 %v661
  %v663 = getelementptr inbounds float, ptr %v660, i64 0
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = getelementptr inbounds float, ptr %v662, i64 0
  store <8 x float> %v664, ptr %v665, align 4
  %v666 = add nsw i64 %v657, 1
  br label %b141
b143:
  %v667 = sdiv i64 %v584, 2
  br label %b144
b144:
  %v668 = phi i64 [ 0, %b143 ], [ %v677, %b145 ]
  %v669 = icmp slt i64 %v668, %v667
  br i1 %v669, label %b145, label %b146
b145:
  %v670 = mul i64 %v668, 2
  %v671 = add i64 %v580, %v670
  %v672 = mul i64 %v668, 768
  %v673 = getelementptr inbounds float, ptr %v550, i64 %v672
  %v674 = mul i64 %v671, 8
  %v675 = add i64 %v674, 0
  %v676 = getelementptr inbounds float, ptr %v564, i64 %v675
  call void @outer_2x8(ptr %v673, ptr %v73, i64 %v579, ptr %v676, i64 8)
  %v677 = add nsw i64 %v668, 1
  br label %b144
b146:
  %v678 = add nsw i64 %v580, 64
  br label %b120
b122:
  %v679 = add nsw i64 %v575, 384
  br label %b117
b119:
  %v680 = icmp sgt i64 %v3, 1
  br i1 %v680, label %b147, label %b148
b147:
  %v681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v682 = atomicrmw add ptr %v681, i64 1 acq_rel
  %v683 = mul i64 %v3, 7
  br label %b149
b149:
  %v684 = load atomic i64, ptr %v681 acquire, align 8
  %v685 = icmp slt i64 %v684, %v683
  br i1 %v685, label %b150, label %b151
b150:
  %v686 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v687 = mul i64 0, 8
  %v688 = getelementptr inbounds float, ptr %v50, i64 %v687
  %v689 = getelementptr inbounds float, ptr %v688, i64 0
  %v690 = mul i64 0, 8
  %v691 = getelementptr inbounds float, ptr %v26, i64 %v690
  %v692 = getelementptr inbounds float, ptr %v691, i64 0
  %v693 = getelementptr inbounds float, ptr %v73, i64 12288
  %v694 = add i64 8, 1
  %v695 = sdiv i64 %v694, 2
  %v696 = add i64 %v2, 1
  %v697 = mul i64 %v695, %v2
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 2
  %v700 = icmp slt i64 %v699, 8
  %v701 = select i1 %v700, i64 %v699, i64 8
  %v702 = mul i64 %v695, %v696
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 2
  %v705 = icmp slt i64 %v704, 8
  %v706 = select i1 %v705, i64 %v704, i64 8
  %v707 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b152
b152:
  %v708 = phi i64 [ %v701, %b148 ], [ %v716, %b157 ]
  %v709 = icmp slt i64 %v708, %v706
  br i1 %v709, label %b153, label %b154
b153:
  %v710 = mul i64 %v708, 8
  %v711 = getelementptr inbounds float, ptr %v707, i64 %v710
  br label %b155
b155:
  %v712 = phi i64 [ 0, %b153 ], [ %v715, %b156 ]
  %v713 = icmp slt i64 %v712, 8
  br i1 %v713, label %b156, label %b157
b156:
  %v714 = getelementptr inbounds float, ptr %v711, i64 %v712
  store float 0x0000000000000000, ptr %v714, align 4
  %v715 = add nsw i64 %v712, 1
  br label %b155
b157:
  %v716 = add nsw i64 %v708, 1
  br label %b152
b154:
  %v717 = mul i64 %v8, 1
  br label %b158
b158:
  %v718 = phi i64 [ 0, %b154 ], [ %v822, %b163 ]
  %v719 = icmp slt i64 %v718, %v717
  br i1 %v719, label %b159, label %b160
b159:
  %v720 = sub i64 %v717, %v718
  %v721 = icmp slt i64 %v720, 384
  %v722 = select i1 %v721, i64 %v720, i64 384
  br label %b161
b161:
  %v723 = phi i64 [ %v701, %b159 ], [ %v821, %b187 ]
  %v724 = icmp slt i64 %v723, %v706
  br i1 %v724, label %b162, label %b163
b162:
  %v725 = sub i64 %v706, %v723
  %v726 = icmp slt i64 %v725, 64
  %v727 = select i1 %v726, i64 %v725, i64 64
  %v728 = sdiv i64 %v727, 2
  %v729 = mul i64 %v728, 2
  %v730 = sub i64 %v727, %v729
  %v731 = mul i64 %v718, 8
  %v732 = add i64 %v731, %v723
  %v733 = getelementptr inbounds float, ptr %v689, i64 %v732
  br label %b164
b164:
  %v734 = phi i64 [ 0, %b162 ], [ %v760, %b172 ]
  %v735 = icmp slt i64 %v734, %v722
  br i1 %v735, label %b165, label %b166
b165:
  %v736 = mul i64 %v734, 8
  %v737 = getelementptr inbounds float, ptr %v733, i64 %v736
  %v738 = mul i64 %v734, 2
  %v739 = getelementptr inbounds float, ptr %v693, i64 %v738
  br label %b167
b167:
  %v740 = phi i64 [ 0, %b165 ], [ %v749, %b168 ]
  %v741 = icmp slt i64 %v740, %v728
  br i1 %v741, label %b168, label %b169
b168:
  %v742 = mul i64 %v740, 2
  %v743 = getelementptr inbounds float, ptr %v737, i64 %v742
  %v744 = mul i64 %v740, 768
  %v745 = getelementptr inbounds float, ptr %v739, i64 %v744
  %v746 = getelementptr inbounds float, ptr %v743, i64 0
  %v747 = load <2 x float>, ptr %v746, align 4
  %v748 = getelementptr inbounds float, ptr %v745, i64 0
  store <2 x float> %v747, ptr %v748, align 4
  %v749 = add nsw i64 %v740, 1
  br label %b167
b169:
  %v750 = mul i64 %v728, 2
  %v751 = getelementptr inbounds float, ptr %v737, i64 %v750
  %v752 = mul i64 %v728, 768
  %v753 = getelementptr inbounds float, ptr %v739, i64 %v752
  br label %b170
b170:
  %v754 = phi i64 [ 0, %b169 ], [ %v759, %b171 ]
  %v755 = icmp slt i64 %v754, %v730
  br i1 %v755, label %b171, label %b172
b171:
  %v756 = getelementptr inbounds float, ptr %v751, i64 %v754
  %v757 = load float, ptr %v756, align 4
  %v758 = getelementptr inbounds float, ptr %v753, i64 %v754
  store float %v757, ptr %v758, align 4
  %v759 = add nsw i64 %v754, 1
  br label %b170, !llvm.loop !3
b172:
  %v760 = add nsw i64 %v734, 1
  br label %b164
b166:
  br label %b173
b173:
  %v761 = phi i64 [ 0, %b166 ], [ %v796, %b181 ]
  %v762 = icmp slt i64 %v761, 0
  br i1 %v762, label %b174, label %b175
b174:
  %v763 = mul i64 %v718, 8
  %v764 = add i64 %v763, %v761
  %v765 = getelementptr inbounds float, ptr %v692, i64 %v764
  br label %b176
b176:
  %v766 = phi i64 [ 0, %b174 ], [ %v784, %b177 ]
  %v767 = icmp slt i64 %v766, %v722
  br i1 %v767, label %b177, label %b178
b177:
  %v768 = mul i64 %v766, 8
  %v769 = getelementptr inbounds float, ptr %v765, i64 %v768
  %v770 = mul i64 %v766, 32
  %v771 = getelementptr inbounds float, ptr %v73, i64 %v770
  %v772 = getelementptr inbounds float, ptr %v769, i64 0
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = getelementptr inbounds float, ptr %v771, i64 0
  store <8 x float> %v773, ptr %v774, align 4
  %v775 = getelementptr inbounds float, ptr %v769, i64 8
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = getelementptr inbounds float, ptr %v771, i64 8
  store <8 x float> %v776, ptr %v777, align 4
  %v778 = getelementptr inbounds float, ptr %v769, i64 16
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = getelementptr inbounds float, ptr %v771, i64 16
  store <8 x float> %v779, ptr %v780, align 4
  %v781 = getelementptr inbounds float, ptr %v769, i64 24
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = getelementptr inbounds float, ptr %v771, i64 24
  store <8 x float> %v782, ptr %v783, align 4
  %v784 = add nsw i64 %v766, 1
  br label %b176
b178:
  %v785 = sdiv i64 %v727, 2
  br label %b179
b179:
  %v786 = phi i64 [ 0, %b178 ], [ %v795, %b180 ]
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b180, label %b181
b180:
  %v788 = mul i64 %v786, 2
  %v789 = add i64 %v723, %v788
  %v790 = mul i64 %v786, 768
  %v791 = getelementptr inbounds float, ptr %v693, i64 %v790
  %v792 = mul i64 %v789, 8
  %v793 = add i64 %v792, %v761
  %v794 = getelementptr inbounds float, ptr %v707, i64 %v793
  call void @outer_2x32(ptr %v791, ptr %v73, i64 %v722, ptr %v794, i64 8)
  %v795 = add nsw i64 %v786, 1
  br label %b179
b181:
  %v796 = add nsw i64 %v761, 32
  br label %b173
b175:
  %v797 = mul i64 %v718, 8
  %v798 = add i64 %v797, 0
  %v799 = getelementptr inbounds float, ptr %v692, i64 %v798
  br label %b182
b182:
  %v800 = phi i64 [ 0, %b175 ], [ %v809, %b183 ]
  %v801 = icmp slt i64 %v800, %v722
  br i1 %v801, label %b183, label %b184
b183:
  %v802 = mul i64 %v800, 8
  %v803 = getelementptr inbounds float, ptr %v799, i64 %v802
  %v804 = mul i64 %v800, 8
  %v805 = getelementptr inbounds float, ptr %v73, i64 %v804
  %v806 = getelementptr inbounds float, ptr %v803, i64 0
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = getelementptr inbounds float, ptr %v805, i64 0
  store <8 x float> %v807, ptr %v808, align 4
  %v809 = add nsw i64 %v800, 1
  br label %b182
b184:
  %v810 = sdiv i64 %v727, 2
  br label %b185
b185:
  %v811 = phi i64 [ 0, %b184 ], [ %v820, %b186 ]
  %v812 = icmp slt i64 %v811, %v810
  br i1 %v812, label %b186, label %b187
b186:
  %v813 = mul i64 %v811, 2
  %v814 = add i64 %v723, %v813
  %v815 = mul i64 %v811, 768
  %v816 = getelementptr inbounds float, ptr %v693, i64 %v815
  %v817 = mul i64 %v814, 8
  %v818 = add i64 %v817, 0
  %v819 = getelementptr inbounds float, ptr %v707, i64 %v818
  call void @outer_2x8(ptr %v816, ptr %v73, i64 %v722, ptr %v819, i64 8)
  %v820 = add nsw i64 %v811, 1
  br label %b185
b187:
  %v821 = add nsw i64 %v723, 64
  br label %b161
b163:
  %v822 = add nsw i64 %v718, 384
  br label %b158
b160:
  %v823 = icmp sgt i64 %v3, 1
  br i1 %v823, label %b188, label %b189
b188:
  %v824 = getelementptr inbounds i64, ptr %v1, i64 3
  %v825 = atomicrmw add ptr %v824, i64 1 acq_rel
  %v826 = mul i64 %v3, 8
  br label %b190
b190:
  %v827 = load atomic i64, ptr %v824 acquire, align 8
  %v828 = icmp slt i64 %v827, %v826
  br i1 %v828, label %b191, label %b192
b191:
  %v829 = call i32 @sched_yield()
  br label %b190
b192:
  br label %b189
b189:
  %v830 = icmp eq i64 %v2, 0
  br i1 %v830, label %b193, label %b194
b193:
  br label %b195
b195:
  %v831 = phi i64 [ 0, %b193 ], [ %v848, %b200 ]
  %v832 = phi <8 x float> [ splat (float 0x0000000000000000), %b193 ], [ %v847, %b200 ]
  %v833 = icmp slt i64 %v831, %v8
  br i1 %v833, label %b196, label %b197
b196:
  %v834 = add i64 %v831, 128
  %v835 = icmp slt i64 %v834, %v8
  %v836 = select i1 %v835, i64 %v834, i64 %v8
  br label %b198
b198:
  %v837 = phi i64 [ %v831, %b196 ], [ %v846, %b199 ]
  %v838 = phi <8 x float> [ splat (float 0x0000000000000000), %b196 ], [ %v845, %b199 ]
  %v839 = icmp slt i64 %v837, %v836
  br i1 %v839, label %b199, label %b200
b199:
  %v840 = mul i64 %v837, 8
  %v841 = getelementptr inbounds float, ptr %v50, i64 %v840
  %v842 = add i64 0, 0
  %v843 = getelementptr inbounds float, ptr %v841, i64 %v842
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = fadd <8 x float> %v838, %v844
  %v846 = add nsw i64 %v837, 1
  br label %b198
b200:
  %v847 = fadd <8 x float> %v832, %v838
  %v848 = add nsw i64 %v831, 128
  br label %b195
b197:
  %v849 = add i64 0, 0
  %v850 = getelementptr inbounds float, ptr %v38, i64 %v849
  store <8 x float> %v832, ptr %v850, align 4
  br label %b194
b194:
  %v851 = icmp sgt i64 %v3, 1
  br i1 %v851, label %b201, label %b202
b201:
  %v852 = getelementptr inbounds i64, ptr %v1, i64 3
  %v853 = atomicrmw add ptr %v852, i64 1 acq_rel
  %v854 = mul i64 %v3, 9
  br label %b203
b203:
  %v855 = load atomic i64, ptr %v852 acquire, align 8
  %v856 = icmp slt i64 %v855, %v854
  br i1 %v856, label %b204, label %b205
b204:
  %v857 = call i32 @sched_yield()
  br label %b203
b205:
  br label %b202
b202:
  %v858 = mul i64 0, 8
  %v859 = getelementptr inbounds float, ptr %v22, i64 %v858
  %v860 = getelementptr inbounds float, ptr %v859, i64 0
  %v861 = mul i64 1, %v7
  %v862 = add i64 0, %v861
  %v863 = mul i64 %v862, 8
  %v864 = getelementptr inbounds float, ptr %v26, i64 %v863
  %v865 = getelementptr inbounds float, ptr %v864, i64 0
  %v866 = getelementptr inbounds float, ptr %v73, i64 12288
  %v867 = add i64 8, 1
  %v868 = sdiv i64 %v867, 2
  %v869 = add i64 %v2, 1
  %v870 = mul i64 %v868, %v2
  %v871 = sdiv i64 %v870, %v3
  %v872 = mul i64 %v871, 2
  %v873 = icmp slt i64 %v872, 8
  %v874 = select i1 %v873, i64 %v872, i64 8
  %v875 = mul i64 %v868, %v869
  %v876 = sdiv i64 %v875, %v3
  %v877 = mul i64 %v876, 2
  %v878 = icmp slt i64 %v877, 8
  %v879 = select i1 %v878, i64 %v877, i64 8
  %v880 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b206
b206:
  %v881 = phi i64 [ %v874, %b202 ], [ %v889, %b211 ]
  %v882 = icmp slt i64 %v881, %v879
  br i1 %v882, label %b207, label %b208
b207:
  %v883 = mul i64 %v881, 8
  %v884 = getelementptr inbounds float, ptr %v880, i64 %v883
  br label %b209
b209:
  %v885 = phi i64 [ 0, %b207 ], [ %v888, %b210 ]
  %v886 = icmp slt i64 %v885, 8
  br i1 %v886, label %b210, label %b211
b210:
  %v887 = getelementptr inbounds float, ptr %v884, i64 %v885
  store float 0x0000000000000000, ptr %v887, align 4
  %v888 = add nsw i64 %v885, 1
  br label %b209
b211:
  %v889 = add nsw i64 %v881, 1
  br label %b206
b208:
  %v890 = mul i64 %v8, 1
  br label %b212
b212:
  %v891 = phi i64 [ 0, %b208 ], [ %v995, %b217 ]
  %v892 = icmp slt i64 %v891, %v890
  br i1 %v892, label %b213, label %b214
b213:
  %v893 = sub i64 %v890, %v891
  %v894 = icmp slt i64 %v893, 384
  %v895 = select i1 %v894, i64 %v893, i64 384
  br label %b215
b215:
  %v896 = phi i64 [ %v874, %b213 ], [ %v994, %b241 ]
  %v897 = icmp slt i64 %v896, %v879
  br i1 %v897, label %b216, label %b217
b216:
  %v898 = sub i64 %v879, %v896
  %v899 = icmp slt i64 %v898, 64
  %v900 = select i1 %v899, i64 %v898, i64 64
  %v901 = sdiv i64 %v900, 2
  %v902 = mul i64 %v901, 2
  %v903 = sub i64 %v900, %v902
  %v904 = mul i64 %v891, 8
  %v905 = add i64 %v904, %v896
  %v906 = getelementptr inbounds float, ptr %v860, i64 %v905
  br label %b218
b218:
  %v907 = phi i64 [ 0, %b216 ], [ %v933, %b226 ]
  %v908 = icmp slt i64 %v907, %v895
  br i1 %v908, label %b219, label %b220
b219:
  %v909 = mul i64 %v907, 8
  %v910 = getelementptr inbounds float, ptr %v906, i64 %v909
  %v911 = mul i64 %v907, 2
  %v912 = getelementptr inbounds float, ptr %v866, i64 %v911
  br label %b221
b221:
  %v913 = phi i64 [ 0, %b219 ], [ %v922, %b222 ]
  %v914 = icmp slt i64 %v913, %v901
  br i1 %v914, label %b222, label %b223
b222:
  %v915 = mul i64 %v913, 2
  %v916 = getelementptr inbounds float, ptr %v910, i64 %v915
  %v917 = mul i64 %v913, 768
  %v918 = getelementptr inbounds float, ptr %v912, i64 %v917
  %v919 = getelementptr inbounds float, ptr %v916, i64 0
  %v920 = load <2 x float>, ptr %v919, align 4
  %v921 = getelementptr inbounds float, ptr %v918, i64 0
  store <2 x float> %v920, ptr %v921, align 4
  %v922 = add nsw i64 %v913, 1
  br label %b221
b223:
  %v923 = mul i64 %v901, 2
  %v924 = getelementptr inbounds float, ptr %v910, i64 %v923
  %v925 = mul i64 %v901, 768
  %v926 = getelementptr inbounds float, ptr %v912, i64 %v925
  br label %b224
b224:
  %v927 = phi i64 [ 0, %b223 ], [ %v932, %b225 ]
  %v928 = icmp slt i64 %v927, %v903
  br i1 %v928, label %b225, label %b226
b225:
  %v929 = getelementptr inbounds float, ptr %v924, i64 %v927
  %v930 = load float, ptr %v929, align 4
  %v931 = getelementptr inbounds float, ptr %v926, i64 %v927
  store float %v930, ptr %v931, align 4
  %v932 = add nsw i64 %v927, 1
  br label %b224, !llvm.loop !6
b226:
  %v933 = add nsw i64 %v907, 1
  br label %b218
b220:
  br label %b227
b227:
  %v934 = phi i64 [ 0, %b220 ], [ %v969, %b235 ]
  %v935 = icmp slt i64 %v934, 0
  br i1 %v935, label %b228, label %b229
b228:
  %v936 = mul i64 %v891, 8
  %v937 = add i64 %v936, %v934
  %v938 = getelementptr inbounds float, ptr %v865, i64 %v937
  br label %b230
b230:
  %v939 = phi i64 [ 0, %b228 ], [ %v957, %b231 ]
  %v940 = icmp slt i64 %v939, %v895
  br i1 %v940, label %b231, label %b232
b231:
  %v941 = mul i64 %v939, 8
  %v942 = getelementptr inbounds float, ptr %v938, i64 %v941
  %v943 = mul i64 %v939, 32
  %v944 = getelementptr inbounds float, ptr %v73, i64 %v943
  %v945 = getelementptr inbounds float, ptr %v942, i64 0
  %v946 = load <8 x float>, ptr %v945, align 4
  %v947 = getelementptr inbounds float, ptr %v944, i64 0
  store <8 x float> %v946, ptr %v947, align 4
  %v948 = getelementptr inbounds float, ptr %v942, i64 8
  %v949 = load <8 x float>, ptr %v948, align 4
  %v950 = getelementptr inbounds float, ptr %v944, i64 8
  store <8 x float> %v949, ptr %v950, align 4
  %v951 = getelementptr inbounds float, ptr %v942, i64 16
  %v952 = load <8 x float>, ptr %v951, align 4
  %v953 = getelementptr inbounds float, ptr %v944, i64 16
  store <8 x float> %v952, ptr %v953, align 4
  %v954 = getelementptr inbounds float, ptr %v942, i64 24
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = getelementptr inbounds float, ptr %v944, i64 24
  store <8 x float> %v955, ptr %v956, align 4
  %v957 = add nsw i64 %v939, 1
  br label %b230
b232:
  %v958 = sdiv i64 %v900, 2
  br label %b233
b233:
  %v959 = phi i64 [ 0, %b232 ], [ %v968, %b234 ]
  %v960 = icmp slt i64 %v959, %v958
  br i1 %v960, label %b234, label %b235
b234:
  %v961 = mul i64 %v959, 2
  %v962 = add i64 %v896, %v961
  %v963 = mul i64 %v959, 768
  %v964 = getelementptr inbounds float, ptr %v866, i64 %v963
  %v965 = mul i64 %v962, 8
  %v966 = add i64 %v965, %v934
  %v967 = getelementptr inbounds float, ptr %v880, i64 %v966
  call void @outer_2x32(ptr %v964, ptr %v73, i64 %v895, ptr %v967, i64 8)
  %v968 = add nsw i64 %v959, 1
  br label %b233
b235:
  %v969 = add nsw i64 %v934, 32
  br label %b227
b229:
  %v970 = mul i64 %v891, 8
  %v971 = add i64 %v970, 0
  %v972 = getelementptr inbounds float, ptr %v865, i64 %v971
  br label %b236
b236:
  %v973 = phi i64 [ 0, %b229 ], [ %v982, %b237 ]
  %v974 = icmp slt i64 %v973, %v895
  br i1 %v974, label %b237, label %b238
b237:
  %v975 = mul i64 %v973, 8
  %v976 = getelementptr inbounds float, ptr %v972, i64 %v975
  %v977 = mul i64 %v973, 8
  %v978 = getelementptr inbounds float, ptr %v73, i64 %v977
  %v979 = getelementptr inbounds float, ptr %v976, i64 0
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = getelementptr inbounds float, ptr %v978, i64 0
  store <8 x float> %v980, ptr %v981, align 4
  %v982 = add nsw i64 %v973, 1
  br label %b236
b238:
  %v983 = sdiv i64 %v900, 2
  br label %b239
b239:
  %v984 = phi i64 [ 0, %b238 ], [ %v993, %b240 ]
  %v985 = icmp slt i64 %v984, %v983
  br i1 %v985, label %b240, label %b241
b240:
  %v986 = mul i64 %v984, 2
  %v987 = add i64 %v896, %v986
  %v988 = mul i64 %v984, 768
  %v989 = getelementptr inbounds float, ptr %v866, i64 %v988
  %v990 = mul i64 %v987, 8
  %v991 = add i64 %v990, 0
  %v992 = getelementptr inbounds float, ptr %v880, i64 %v991
  call void @outer_2x8(ptr %v989, ptr %v73, i64 %v895, ptr %v992, i64 8)
  %v993 = add nsw i64 %v984, 1
  br label %b239
b241:
  %v994 = add nsw i64 %v896, 64
  br label %b215
b217:
  %v995 = add nsw i64 %v891, 384
  br label %b212
b214:
  %v996 = icmp sgt i64 %v3, 1
  br i1 %v996, label %b242, label %b243
b242:
  %v997 = getelementptr inbounds i64, ptr %v1, i64 3
  %v998 = atomicrmw add ptr %v997, i64 1 acq_rel
  %v999 = mul i64 %v3, 10
  br label %b244
b244:
  %v1000 = load atomic i64, ptr %v997 acquire, align 8
  %v1001 = icmp slt i64 %v1000, %v999
  br i1 %v1001, label %b245, label %b246
b245:
  %v1002 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v1003 = icmp eq i64 %v2, 0
  br i1 %v1003, label %b247, label %b248
b247:
  br label %b249
b249:
  %v1004 = phi i64 [ 0, %b247 ], [ %v1021, %b254 ]
  %v1005 = phi <8 x float> [ splat (float 0x0000000000000000), %b247 ], [ %v1020, %b254 ]
  %v1006 = icmp slt i64 %v1004, %v8
  br i1 %v1006, label %b250, label %b251
b250:
  %v1007 = add i64 %v1004, 128
  %v1008 = icmp slt i64 %v1007, %v8
  %v1009 = select i1 %v1008, i64 %v1007, i64 %v8
  br label %b252
b252:
  %v1010 = phi i64 [ %v1004, %b250 ], [ %v1019, %b253 ]
  %v1011 = phi <8 x float> [ splat (float 0x0000000000000000), %b250 ], [ %v1018, %b253 ]
  %v1012 = icmp slt i64 %v1010, %v1009
  br i1 %v1012, label %b253, label %b254
b253:
  %v1013 = mul i64 %v1010, 8
  %v1014 = getelementptr inbounds float, ptr %v22, i64 %v1013
  %v1015 = add i64 0, 0
  %v1016 = getelementptr inbounds float, ptr %v1014, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = fadd <8 x float> %v1011, %v1017
  %v1019 = add nsw i64 %v1010, 1
  br label %b252
b254:
  %v1020 = fadd <8 x float> %v1005, %v1011
  %v1021 = add nsw i64 %v1004, 128
  br label %b249
b251:
  %v1022 = add i64 0, 0
  %v1023 = getelementptr inbounds float, ptr %v42, i64 %v1022
  store <8 x float> %v1005, ptr %v1023, align 4
  br label %b248
b248:
  %v1024 = icmp sgt i64 %v3, 1
  br i1 %v1024, label %b255, label %b256
b255:
  %v1025 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1026 = atomicrmw add ptr %v1025, i64 1 acq_rel
  %v1027 = mul i64 %v3, 11
  br label %b257
b257:
  %v1028 = load atomic i64, ptr %v1025 acquire, align 8
  %v1029 = icmp slt i64 %v1028, %v1027
  br i1 %v1029, label %b258, label %b259
b258:
  %v1030 = call i32 @sched_yield()
  br label %b257
b259:
  br label %b256
b256:
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
