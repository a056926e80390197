; generated from specs/lif.yaml by `make generated`: do not edit
; lif@recurrent I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v53 = alloca i64, i64 1, align 8
  %v453 = alloca float, i64 64, align 4
  %v537 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds i64, ptr %v1, i64 6
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 9
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 15
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 20
  %v52 = load i64, ptr %v51, align 8
  store i64 0, ptr %v53, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v55 = load ptr, ptr %v54, align 4
  %v56 = mul i64 %v2, 0
  %v57 = add i64 %v56, 128
  %v58 = getelementptr inbounds float, ptr %v55, i64 %v57
  %v59 = getelementptr inbounds i64, ptr %v1, i64 4
  %v60 = load i64, ptr %v59, align 8
  %v61 = icmp eq i64 %v60, 0
  br i1 %v61, label %b0, label %b1
b0:
  %v62 = icmp eq i64 %v2, 0
  br i1 %v62, label %b2, label %b3
b2:
  %v63 = add i64 0, 0
  %v64 = getelementptr inbounds float, ptr %v34, i64 %v63
  %v65 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v66, ptr %v64, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v67 = icmp sgt i64 %v3, 1
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = getelementptr inbounds i64, ptr %v1, i64 3
  %v69 = atomicrmw add ptr %v68, i64 1 acq_rel
  %v70 = load i64, ptr %v53, align 8
  %v71 = add i64 %v70, 1
  store i64 %v71, ptr %v53, align 8
  %v72 = mul i64 %v3, %v71
  br label %b6
b6:
  %v73 = load atomic i64, ptr %v68 acquire, align 8
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b7, label %b8
b7:
  %v75 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b9, label %b10
b9:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 21
  %v80 = load i64, ptr %v79, align 8
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b11, label %b12
b11:
  %v82 = add i64 %v7, 0
  %v83 = sdiv i64 %v82, 1
  %v84 = add i64 %v2, 1
  %v85 = mul i64 %v83, %v2
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, %v7
  %v89 = select i1 %v88, i64 %v87, i64 %v7
  %v90 = mul i64 %v83, %v84
  %v91 = sdiv i64 %v90, %v3
  %v92 = mul i64 %v91, 1
  %v93 = icmp slt i64 %v92, %v7
  %v94 = select i1 %v93, i64 %v92, i64 %v7
  br label %b13
b13:
  %v95 = phi i64 [ %v89, %b11 ], [ %v106, %b14 ]
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b14, label %b15
b14:
  %v97 = and i64 0, %v46
  %v98 = mul i64 %v97, %v7
  %v99 = add i64 %v98, %v95
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v20, i64 %v100
  %v102 = add i64 0, 0
  %v103 = getelementptr inbounds float, ptr %v101, i64 %v102
  %v104 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v105, ptr %v103, align 4
  %v106 = add nsw i64 %v95, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v107 = icmp sgt i64 %v3, 1
  br i1 %v107, label %b16, label %b17
b16:
  %v108 = getelementptr inbounds i64, ptr %v1, i64 3
  %v109 = atomicrmw add ptr %v108, i64 1 acq_rel
  %v110 = load i64, ptr %v53, align 8
  %v111 = add i64 %v110, 1
  store i64 %v111, ptr %v53, align 8
  %v112 = mul i64 %v3, %v111
  br label %b18
b18:
  %v113 = load atomic i64, ptr %v108 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b19, label %b20
b19:
  %v115 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 4
  %v117 = load i64, ptr %v116, align 8
  %v118 = icmp eq i64 %v117, 0
  br i1 %v118, label %b21, label %b22
b21:
  %v119 = getelementptr inbounds i64, ptr %v1, i64 22
  %v120 = load i64, ptr %v119, align 8
  %v121 = icmp eq i64 %v120, 0
  br i1 %v121, label %b23, label %b24
b23:
  %v122 = add i64 %v7, 0
  %v123 = sdiv i64 %v122, 1
  %v124 = add i64 %v2, 1
  %v125 = mul i64 %v123, %v2
  %v126 = sdiv i64 %v125, %v3
  %v127 = mul i64 %v126, 1
  %v128 = icmp slt i64 %v127, %v7
  %v129 = select i1 %v128, i64 %v127, i64 %v7
  %v130 = mul i64 %v123, %v124
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, %v7
  %v134 = select i1 %v133, i64 %v132, i64 %v7
  br label %b25
b25:
  %v135 = phi i64 [ %v129, %b23 ], [ %v146, %b26 ]
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b26, label %b27
b26:
  %v137 = and i64 0, %v48
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v135
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v22, i64 %v140
  %v142 = add i64 0, 0
  %v143 = getelementptr inbounds float, ptr %v141, i64 %v142
  %v144 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v145, ptr %v143, align 4
  %v146 = add nsw i64 %v135, 1
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
  %v150 = load i64, ptr %v53, align 8
  %v151 = add i64 %v150, 1
  store i64 %v151, ptr %v53, align 8
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
  %v156 = getelementptr inbounds float, ptr %v55, i64 0
  %v157 = getelementptr inbounds i64, ptr %v1, i64 4
  %v158 = load i64, ptr %v157, align 8
  %v159 = icmp eq i64 %v158, 0
  br i1 %v159, label %b33, label %b34
b33:
  %v160 = add i64 1, 0
  %v161 = sdiv i64 %v160, 1
  %v162 = add i64 %v2, 1
  %v163 = mul i64 %v161, %v2
  %v164 = sdiv i64 %v163, %v3
  %v165 = mul i64 %v164, 1
  %v166 = icmp slt i64 %v165, 1
  %v167 = select i1 %v166, i64 %v165, i64 1
  %v168 = mul i64 %v161, %v162
  %v169 = sdiv i64 %v168, %v3
  %v170 = mul i64 %v169, 1
  %v171 = icmp slt i64 %v170, 1
  %v172 = select i1 %v171, i64 %v170, i64 1
  %v173 = icmp slt i64 %v172, 1
  %v174 = select i1 %v173, i64 %v172, i64 1
  br label %b35
b35:
  %v175 = phi i64 [ %v167, %b33 ], [ %v290, %b47 ]
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b36, label %b37
b36:
  %v177 = mul i64 %v175, 64
  %v178 = mul i64 %v175, 8
  %v179 = add i64 %v177, 0
  %v180 = add i64 %v178, 0
  %v181 = getelementptr inbounds float, ptr %v156, i64 %v179
  %v182 = sub i64 8, %v180
  %v183 = icmp slt i64 %v182, 0
  %v184 = select i1 %v183, i64 0, i64 %v182
  %v185 = icmp ult i64 %v184, 8
  %v186 = select i1 %v185, i64 %v184, i64 8
  %v187 = trunc i64 %v186 to i32
  %v188 = insertelement <8 x i32> poison, i32 %v187, i64 0
  %v189 = shufflevector <8 x i32> %v188, <8 x i32> poison, <8 x i32> zeroinitializer
  %v190 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v189
  %v191 = mul i64 %v180, 8
  %v192 = add i64 0, %v191
  %v193 = getelementptr inbounds float, ptr %v12, i64 %v192
  %v194 = icmp sge i64 %v184, 8
  br i1 %v194, label %b38, label %b39
b38:
  br label %b40
b40:
  %v195 = phi i64 [ 0, %b38 ], [ %v269, %b41 ]
  %v196 = icmp slt i64 %v195, 8
  br i1 %v196, label %b41, label %b42
b41:
  %v197 = add i64 %v195, 0
  %v198 = getelementptr inbounds float, ptr %v193, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = add i64 %v195, 8
  %v201 = getelementptr inbounds float, ptr %v193, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = add i64 %v195, 16
  %v204 = getelementptr inbounds float, ptr %v193, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = add i64 %v195, 24
  %v207 = getelementptr inbounds float, ptr %v193, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 %v195, 32
  %v210 = getelementptr inbounds float, ptr %v193, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 %v195, 40
  %v213 = getelementptr inbounds float, ptr %v193, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = add i64 %v195, 48
  %v216 = getelementptr inbounds float, ptr %v193, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 %v195, 56
  %v219 = getelementptr inbounds float, ptr %v193, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = shufflevector <8 x float> %v199, <8 x float> %v211, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v222 = shufflevector <8 x float> %v199, <8 x float> %v211, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v223 = shufflevector <8 x float> %v202, <8 x float> %v214, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v224 = shufflevector <8 x float> %v202, <8 x float> %v214, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v225 = shufflevector <8 x float> %v205, <8 x float> %v217, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v226 = shufflevector <8 x float> %v205, <8 x float> %v217, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v227 = shufflevector <8 x float> %v208, <8 x float> %v220, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v228 = shufflevector <8 x float> %v208, <8 x float> %v220, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v229 = shufflevector <8 x float> %v221, <8 x float> %v225, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v230 = shufflevector <8 x float> %v221, <8 x float> %v225, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v231 = shufflevector <8 x float> %v223, <8 x float> %v227, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v232 = shufflevector <8 x float> %v223, <8 x float> %v227, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v233 = shufflevector <8 x float> %v222, <8 x float> %v226, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v234 = shufflevector <8 x float> %v222, <8 x float> %v226, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v235 = shufflevector <8 x float> %v224, <8 x float> %v228, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v236 = shufflevector <8 x float> %v224, <8 x float> %v228, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v237 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v238 = shufflevector <8 x float> %v229, <8 x float> %v231, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v239 = shufflevector <8 x float> %v230, <8 x float> %v232, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v240 = shufflevector <8 x float> %v230, <8 x float> %v232, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v241 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v242 = shufflevector <8 x float> %v233, <8 x float> %v235, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v243 = shufflevector <8 x float> %v234, <8 x float> %v236, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v244 = shufflevector <8 x float> %v234, <8 x float> %v236, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v245 = add i64 %v195, 0
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v181, i64 %v246
  store <8 x float> %v237, ptr %v247, align 4
  %v248 = add i64 %v195, 1
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v181, i64 %v249
  store <8 x float> %v238, ptr %v250, align 4
  %v251 = add i64 %v195, 2
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr inbounds float, ptr %v181, i64 %v252
  store <8 x float> %v239, ptr %v253, align 4
  %v254 = add i64 %v195, 3
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v181, i64 %v255
  store <8 x float> %v240, ptr %v256, align 4
  %v257 = add i64 %v195, 4
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v181, i64 %v258
  store <8 x float> %v241, ptr %v259, align 4
  %v260 = add i64 %v195, 5
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v181, i64 %v261
  store <8 x float> %v242, ptr %v262, align 4
  %v263 = add i64 %v195, 6
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v181, i64 %v264
  store <8 x float> %v243, ptr %v265, align 4
  %v266 = add i64 %v195, 7
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v181, i64 %v267
  store <8 x float> %v244, ptr %v268, align 4
  %v269 = add nsw i64 %v195, 8
  br label %b40
b42:
  br label %b43
b43:
  %v270 = phi i64 [ 8, %b42 ], [ %v278, %b44 ]
  %v271 = icmp slt i64 %v270, 8
  br i1 %v271, label %b44, label %b45
b44:
  %v272 = mul i64 %v270, 1
  %v273 = getelementptr inbounds float, ptr %v193, i64 %v272
  %v274 = getelementptr float, ptr %v273, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v275 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v274, <8 x i1> %v190, <8 x float> zeroinitializer)
  %v276 = mul i64 %v270, 8
  %v277 = getelementptr inbounds float, ptr %v181, i64 %v276
  store <8 x float> %v275, ptr %v277, align 4
  %v278 = add nsw i64 %v270, 1
  br label %b43
b45:
  br label %b39
b39:
  %v279 = icmp slt i64 %v184, 8
  br i1 %v279, label %b46, label %b47
b46:
  br label %b48
b48:
  %v280 = phi i64 [ 0, %b46 ], [ %v288, %b49 ]
  %v281 = icmp slt i64 %v280, 8
  br i1 %v281, label %b49, label %b50
b49:
  %v282 = mul i64 %v280, 1
  %v283 = getelementptr inbounds float, ptr %v193, i64 %v282
  %v284 = getelementptr float, ptr %v283, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v285 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v284, <8 x i1> %v190, <8 x float> zeroinitializer)
  %v286 = mul i64 %v280, 8
  %v287 = getelementptr inbounds float, ptr %v181, i64 %v286
  store <8 x float> %v285, ptr %v287, align 4
  %v288 = add nsw i64 %v280, 1
  br label %b48
b50:
  br label %b47
b47:
  %v289 = add i64 %v177, 64
  %v290 = add nsw i64 %v175, 1
  br label %b35
b37:
  br label %b34
b34:
  %v291 = icmp sgt i64 %v3, 1
  br i1 %v291, label %b51, label %b52
b51:
  %v292 = getelementptr inbounds i64, ptr %v1, i64 3
  %v293 = atomicrmw add ptr %v292, i64 1 acq_rel
  %v294 = load i64, ptr %v53, align 8
  %v295 = add i64 %v294, 1
  store i64 %v295, ptr %v53, align 8
  %v296 = mul i64 %v3, %v295
  br label %b53
b53:
  %v297 = load atomic i64, ptr %v292 acquire, align 8
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b54, label %b55
b54:
  %v299 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v300 = getelementptr inbounds float, ptr %v55, i64 64
  %v301 = getelementptr inbounds i64, ptr %v1, i64 4
  %v302 = load i64, ptr %v301, align 8
  %v303 = icmp eq i64 %v302, 0
  br i1 %v303, label %b56, label %b57
b56:
  %v304 = add i64 1, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, 1
  %v311 = select i1 %v310, i64 %v309, i64 1
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, 1
  %v316 = select i1 %v315, i64 %v314, i64 1
  %v317 = icmp slt i64 %v316, 1
  %v318 = select i1 %v317, i64 %v316, i64 1
  br label %b58
b58:
  %v319 = phi i64 [ %v311, %b56 ], [ %v434, %b70 ]
  %v320 = icmp slt i64 %v319, %v318
  br i1 %v320, label %b59, label %b60
b59:
  %v321 = mul i64 %v319, 64
  %v322 = mul i64 %v319, 8
  %v323 = add i64 %v321, 0
  %v324 = add i64 %v322, 0
  %v325 = getelementptr inbounds float, ptr %v300, i64 %v323
  %v326 = sub i64 8, %v324
  %v327 = icmp slt i64 %v326, 0
  %v328 = select i1 %v327, i64 0, i64 %v326
  %v329 = icmp ult i64 %v328, 8
  %v330 = select i1 %v329, i64 %v328, i64 8
  %v331 = trunc i64 %v330 to i32
  %v332 = insertelement <8 x i32> poison, i32 %v331, i64 0
  %v333 = shufflevector <8 x i32> %v332, <8 x i32> poison, <8 x i32> zeroinitializer
  %v334 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v333
  %v335 = mul i64 %v324, 8
  %v336 = add i64 0, %v335
  %v337 = getelementptr inbounds float, ptr %v14, i64 %v336
  %v338 = icmp sge i64 %v328, 8
  br i1 %v338, label %b61, label %b62
b61:
  br label %b63
b63:
  %v339 = phi i64 [ 0, %b61 ], [ %v413, %b64 ]
  %v340 = icmp slt i64 %v339, 8
  br i1 %v340, label %b64, label %b65
b64:
  %v341 = add i64 %v339, 0
  %v342 = getelementptr inbounds float, ptr %v337, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v339, 8
  %v345 = getelementptr inbounds float, ptr %v337, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 %v339, 16
  %v348 = getelementptr inbounds float, ptr %v337, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 %v339, 24
  %v351 = getelementptr inbounds float, ptr %v337, i64 %v350
  %v352 = load <8 x float>, ptr %v351, align 4
  %v353 = add i64 %v339, 32
  %v354 = getelementptr inbounds float, ptr %v337, i64 %v353
  %v355 = load <8 x float>, ptr %v354, align 4
  %v356 = add i64 %v339, 40
  %v357 = getelementptr inbounds float, ptr %v337, i64 %v356
  %v358 = load <8 x float>, ptr %v357, align 4
  %v359 = add i64 %v339, 48
  %v360 = getelementptr inbounds float, ptr %v337, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 %v339, 56
  %v363 = getelementptr inbounds float, ptr %v337, i64 %v362
  %v364 = load <8 x float>, ptr %v363, align 4
  %v365 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v366 = shufflevector <8 x float> %v343, <8 x float> %v355, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v367 = shufflevector <8 x float> %v346, <8 x float> %v358, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v368 = shufflevector <8 x float> %v346, <8 x float> %v358, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v369 = shufflevector <8 x float> %v349, <8 x float> %v361, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v370 = shufflevector <8 x float> %v349, <8 x float> %v361, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v371 = shufflevector <8 x float> %v352, <8 x float> %v364, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v372 = shufflevector <8 x float> %v352, <8 x float> %v364, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v373 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v374 = shufflevector <8 x float> %v365, <8 x float> %v369, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v375 = shufflevector <8 x float> %v367, <8 x float> %v371, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v376 = shufflevector <8 x float> %v367, <8 x float> %v371, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v377 = shufflevector <8 x float> %v366, <8 x float> %v370, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v378 = shufflevector <8 x float> %v366, <8 x float> %v370, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v379 = shufflevector <8 x float> %v368, <8 x float> %v372, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v380 = shufflevector <8 x float> %v368, <8 x float> %v372, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v381 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v382 = shufflevector <8 x float> %v373, <8 x float> %v375, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v383 = shufflevector <8 x float> %v374, <8 x float> %v376, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v384 = shufflevector <8 x float> %v374, <8 x float> %v376, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v385 = shufflevector <8 x float> %v377, <8 x float> %v379, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v386 = shufflevector <8 x float> %v377, <8 x float> %v379, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v387 = shufflevector <8 x float> %v378, <8 x float> %v380, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v388 = shufflevector <8 x float> %v378, <8 x float> %v380, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v389 = add i64 %v339, 0
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v325, i64 %v390
  store <8 x float> %v381, ptr %v391, align 4
  %v392 = add i64 %v339, 1
  %v393 = mul i64 %v392, 8
  %v394 = getelementptr inbounds float, ptr %v325, i64 %v393
  store <8 x float> %v382, ptr %v394, align 4
  %v395 = add i64 %v339, 2
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v325, i64 %v396
  store <8 x float> %v383, ptr %v397, align 4
  %v398 = add i64 %v339, 3
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v325, i64 %v399
  store <8 x float> %v384, ptr %v400, align 4
  %v401 = add i64 %v339, 4
  %v402 = mul i64 %v401, 8
  %v403 = getelementptr inbounds float, ptr %v325, i64 %v402
  store <8 x float> %v385, ptr %v403, align 4
  %v404 = add i64 %v339, 5
  %v405 = mul i64 %v404, 8
  %v406 = getelementptr inbounds float, ptr %v325, i64 %v405
  store <8 x float> %v386, ptr %v406, align 4
  %v407 = add i64 %v339, 6
  %v408 = mul i64 %v407, 8
  %v409 = getelementptr inbounds float, ptr %v325, i64 %v408
  store <8 x float> %v387, ptr %v409, align 4
  %v410 = add i64 %v339, 7
  %v411 = mul i64 %v410, 8
  %v412 = getelementptr inbounds float, ptr %v325, i64 %v411
  store <8 x float> %v388, ptr %v412, align 4
  %v413 = add nsw i64 %v339, 8
  br label %b63
b65:
  br label %b66
b66:
  %v414 = phi i64 [ 8, %b65 ], [ %v422, %b67 ]
  %v415 = icmp slt i64 %v414, 8
  br i1 %v415, label %b67, label %b68
b67:
  %v416 = mul i64 %v414, 1
  %v417 = getelementptr inbounds float, ptr %v337, i64 %v416
  %v418 = getelementptr float, ptr %v417, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v419 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v418, <8 x i1> %v334, <8 x float> zeroinitializer)
  %v420 = mul i64 %v414, 8
  %v421 = getelementptr inbounds float, ptr %v325, i64 %v420
  store <8 x float> %v419, ptr %v421, align 4
  %v422 = add nsw i64 %v414, 1
  br label %b66
b68:
  br label %b62
b62:
  %v423 = icmp slt i64 %v328, 8
  br i1 %v423, label %b69, label %b70
b69:
  br label %b71
b71:
  %v424 = phi i64 [ 0, %b69 ], [ %v432, %b72 ]
  %v425 = icmp slt i64 %v424, 8
  br i1 %v425, label %b72, label %b73
b72:
  %v426 = mul i64 %v424, 1
  %v427 = getelementptr inbounds float, ptr %v337, i64 %v426
  %v428 = getelementptr float, ptr %v427, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v429 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v428, <8 x i1> %v334, <8 x float> zeroinitializer)
  %v430 = mul i64 %v424, 8
  %v431 = getelementptr inbounds float, ptr %v325, i64 %v430
  store <8 x float> %v429, ptr %v431, align 4
  %v432 = add nsw i64 %v424, 1
  br label %b71
b73:
  br label %b70
b70:
  %v433 = add i64 %v321, 64
  %v434 = add nsw i64 %v319, 1
  br label %b58
b60:
  br label %b57
b57:
  %v435 = icmp sgt i64 %v3, 1
  br i1 %v435, label %b74, label %b75
b74:
  %v436 = getelementptr inbounds i64, ptr %v1, i64 3
  %v437 = atomicrmw add ptr %v436, i64 1 acq_rel
  %v438 = load i64, ptr %v53, align 8
  %v439 = add i64 %v438, 1
  store i64 %v439, ptr %v53, align 8
  %v440 = mul i64 %v3, %v439
  br label %b76
b76:
  %v441 = load atomic i64, ptr %v436 acquire, align 8
  %v442 = icmp slt i64 %v441, %v440
  br i1 %v442, label %b77, label %b78
b77:
  %v443 = call i32 @sched_yield()
  br label %b76
b78:
  br label %b75
b75:
  %v444 = getelementptr inbounds i64, ptr %v1, i64 5
  %v445 = load i64, ptr %v444, align 8
  br label %b79
b79:
  %v446 = phi i64 [ 0, %b75 ], [ %v672, %b125 ]
  %v447 = icmp slt i64 %v446, %v5
  br i1 %v447, label %b80, label %b81
b80:
  %v448 = add i64 %v446, %v445
  %v449 = icmp slt i64 %v448, %v5
  %v450 = select i1 %v449, i64 %v448, i64 %v5
  %v451 = sub i64 %v450, %v446
  %v452 = mul i64 %v451, %v7
  %v454 = add i64 %v452, 0
  %v455 = sdiv i64 %v454, 1
  %v456 = add i64 %v2, 1
  %v457 = mul i64 %v455, %v2
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, %v452
  %v461 = select i1 %v460, i64 %v459, i64 %v452
  %v462 = mul i64 %v455, %v456
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, %v452
  %v466 = select i1 %v465, i64 %v464, i64 %v452
  %v467 = mul i64 %v446, %v7
  %v468 = add i64 %v461, %v467
  %v469 = add i64 %v466, %v467
  br label %b82
b82:
  %v470 = phi i64 [ %v468, %b80 ], [ %v525, %b87 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b83, label %b84
b83:
  %v472 = add i64 %v470, 96
  %v473 = icmp slt i64 %v472, %v469
  %v474 = select i1 %v473, i64 %v472, i64 %v469
  br label %b85
b85:
  %v475 = phi i64 [ 0, %b83 ], [ %v524, %b90 ]
  %v476 = icmp slt i64 %v475, 1
  br i1 %v476, label %b86, label %b87
b86:
  %v477 = sub i64 %v474, %v470
  %v478 = sub i64 8, 1
  %v479 = add i64 %v477, %v478
  %v480 = sdiv i64 %v479, 8
  br label %b88
b88:
  %v481 = phi i64 [ 0, %b86 ], [ %v523, %b95 ]
  %v482 = icmp slt i64 %v481, %v480
  br i1 %v482, label %b89, label %b90
b89:
  %v483 = mul i64 %v477, %v481
  %v484 = sdiv i64 %v483, %v480
  %v485 = add i64 %v470, %v484
  %v486 = add i64 %v481, 1
  %v487 = mul i64 %v477, %v486
  %v488 = sdiv i64 %v487, %v480
  %v489 = add i64 %v470, %v488
  %v490 = mul i64 %v475, 64
  %v491 = getelementptr inbounds float, ptr %v156, i64 %v490
  %v492 = sub i64 %v489, %v485
  %v493 = mul i64 %v485, 8
  %v494 = getelementptr inbounds float, ptr %v10, i64 %v493
  %v495 = getelementptr inbounds float, ptr %v494, i64 0
  %v496 = sub i64 %v492, 1
  %v497 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v496
  %v498 = load ptr, ptr %v497, align 4
  %v499 = icmp sgt i64 %v492, 0
  br i1 %v499, label %b91, label %b92
b91:
  call void %v498(ptr %v495, i64 8, ptr %v491, i64 8, ptr %v453)
  br label %b92
b92:
  %v500 = add i64 %v490, 64
  br label %b93
b93:
  %v501 = phi i64 [ %v485, %b92 ], [ %v522, %b98 ]
  %v502 = icmp slt i64 %v501, %v489
  br i1 %v502, label %b94, label %b95
b94:
  %v503 = sub i64 %v501, %v485
  %v504 = mul i64 %v503, 8
  %v505 = getelementptr inbounds float, ptr %v453, i64 %v504
  %v506 = mul i64 %v446, %v7
  %v507 = sub i64 %v501, %v506
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v36, i64 %v508
  br label %b96
b96:
  %v510 = phi i64 [ 0, %b94 ], [ %v521, %b97 ]
  %v511 = icmp slt i64 %v510, 1
  br i1 %v511, label %b97, label %b98
b97:
  %v512 = mul i64 %v475, 1
  %v513 = add i64 %v512, %v510
  %v514 = mul i64 %v513, 8
  %v515 = add i64 0, %v510
  %v516 = mul i64 %v515, 8
  %v517 = getelementptr inbounds float, ptr %v505, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 0, %v514
  %v520 = getelementptr inbounds float, ptr %v509, i64 %v519
  store <8 x float> %v518, ptr %v520, align 4
  %v521 = add nsw i64 %v510, 1
  br label %b96
b98:
  %v522 = add nsw i64 %v501, 1
  br label %b93
b95:
  %v523 = add nsw i64 %v481, 1
  br label %b88
b90:
  %v524 = add nsw i64 %v475, 1
  br label %b85
b87:
  %v525 = add nsw i64 %v470, 96
  br label %b82
b84:
  %v526 = icmp sgt i64 %v3, 1
  br i1 %v526, label %b99, label %b100
b99:
  %v527 = getelementptr inbounds i64, ptr %v1, i64 3
  %v528 = atomicrmw add ptr %v527, i64 1 acq_rel
  %v529 = load i64, ptr %v53, align 8
  %v530 = add i64 %v529, 1
  store i64 %v530, ptr %v53, align 8
  %v531 = mul i64 %v3, %v530
  br label %b101
b101:
  %v532 = load atomic i64, ptr %v527 acquire, align 8
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b102, label %b103
b102:
  %v534 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  br label %b104
b104:
  %v535 = phi i64 [ %v446, %b100 ], [ %v662, %b109 ]
  %v536 = icmp slt i64 %v535, %v450
  br i1 %v536, label %b105, label %b106
b105:
  %v538 = add i64 %v7, 0
  %v539 = sdiv i64 %v538, 1
  %v540 = add i64 %v2, 1
  %v541 = mul i64 %v539, %v2
  %v542 = sdiv i64 %v541, %v3
  %v543 = mul i64 %v542, 1
  %v544 = icmp slt i64 %v543, %v7
  %v545 = select i1 %v544, i64 %v543, i64 %v7
  %v546 = mul i64 %v539, %v540
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 1
  %v549 = icmp slt i64 %v548, %v7
  %v550 = select i1 %v549, i64 %v548, i64 %v7
  br label %b107
b107:
  %v551 = phi i64 [ %v545, %b105 ], [ %v661, %b112 ]
  %v552 = icmp slt i64 %v551, %v550
  br i1 %v552, label %b108, label %b109
b108:
  %v553 = add i64 %v551, 96
  %v554 = icmp slt i64 %v553, %v550
  %v555 = select i1 %v554, i64 %v553, i64 %v550
  br label %b110
b110:
  %v556 = phi i64 [ 0, %b108 ], [ %v660, %b115 ]
  %v557 = icmp slt i64 %v556, 1
  br i1 %v557, label %b111, label %b112
b111:
  %v558 = sub i64 %v555, %v551
  %v559 = sub i64 8, 1
  %v560 = add i64 %v558, %v559
  %v561 = sdiv i64 %v560, 8
  br label %b113
b113:
  %v562 = phi i64 [ 0, %b111 ], [ %v659, %b120 ]
  %v563 = icmp slt i64 %v562, %v561
  br i1 %v563, label %b114, label %b115
b114:
  %v564 = mul i64 %v558, %v562
  %v565 = sdiv i64 %v564, %v561
  %v566 = add i64 %v551, %v565
  %v567 = add i64 %v562, 1
  %v568 = mul i64 %v558, %v567
  %v569 = sdiv i64 %v568, %v561
  %v570 = add i64 %v551, %v569
  %v571 = mul i64 %v556, 64
  %v572 = getelementptr inbounds float, ptr %v300, i64 %v571
  %v573 = sub i64 %v570, %v566
  %v574 = add i64 %v535, 0
  %v575 = and i64 %v574, %v46
  %v576 = mul i64 %v575, %v7
  %v577 = add i64 %v576, %v566
  %v578 = mul i64 %v577, 8
  %v579 = getelementptr inbounds float, ptr %v20, i64 %v578
  %v580 = getelementptr inbounds float, ptr %v579, i64 0
  %v581 = sub i64 %v573, 1
  %v582 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v581
  %v583 = load ptr, ptr %v582, align 4
  %v584 = icmp sgt i64 %v573, 0
  br i1 %v584, label %b116, label %b117
b116:
  call void %v583(ptr %v580, i64 8, ptr %v572, i64 8, ptr %v537)
  br label %b117
b117:
  %v585 = add i64 %v571, 64
  br label %b118
b118:
  %v586 = phi i64 [ %v566, %b117 ], [ %v658, %b123 ]
  %v587 = icmp slt i64 %v586, %v570
  br i1 %v587, label %b119, label %b120
b119:
  %v588 = sub i64 %v586, %v566
  %v589 = mul i64 %v588, 8
  %v590 = getelementptr inbounds float, ptr %v537, i64 %v589
  %v591 = add i64 %v535, 0
  %v592 = and i64 %v591, %v48
  %v593 = mul i64 %v592, %v7
  %v594 = add i64 %v593, %v586
  %v595 = mul i64 %v594, 8
  %v596 = getelementptr inbounds float, ptr %v22, i64 %v595
  %v597 = add i64 %v535, 0
  %v598 = sub i64 %v597, %v446
  %v599 = mul i64 %v598, %v7
  %v600 = add i64 %v599, %v586
  %v601 = mul i64 %v600, 8
  %v602 = getelementptr inbounds float, ptr %v36, i64 %v601
  %v603 = add i64 %v535, 0
  %v604 = and i64 %v603, %v46
  %v605 = mul i64 %v604, %v7
  %v606 = add i64 %v605, %v586
  %v607 = mul i64 %v606, 8
  %v608 = getelementptr inbounds float, ptr %v20, i64 %v607
  %v609 = add i64 %v535, 1
  %v610 = and i64 %v609, %v48
  %v611 = mul i64 %v610, %v7
  %v612 = add i64 %v611, %v586
  %v613 = mul i64 %v612, 8
  %v614 = getelementptr inbounds float, ptr %v22, i64 %v613
  %v615 = add i64 %v535, 1
  %v616 = and i64 %v615, %v46
  %v617 = mul i64 %v616, %v7
  %v618 = add i64 %v617, %v586
  %v619 = mul i64 %v618, 8
  %v620 = getelementptr inbounds float, ptr %v20, i64 %v619
  br label %b121
b121:
  %v621 = phi i64 [ 0, %b119 ], [ %v657, %b122 ]
  %v622 = icmp slt i64 %v621, 1
  br i1 %v622, label %b122, label %b123
b122:
  %v623 = mul i64 %v556, 1
  %v624 = add i64 %v623, %v621
  %v625 = mul i64 %v624, 8
  %v626 = add i64 0, %v621
  %v627 = mul i64 %v626, 8
  %v628 = getelementptr inbounds float, ptr %v590, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = add i64 0, %v625
  %v631 = getelementptr inbounds float, ptr %v596, i64 %v630
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = insertelement <8 x float> poison, float 0x3FECCCCCC0000000, i64 0
  %v634 = shufflevector <8 x float> %v633, <8 x float> poison, <8 x i32> zeroinitializer
  %v635 = fmul <8 x float> %v634, %v632
  %v636 = add i64 0, %v625
  %v637 = getelementptr inbounds float, ptr %v602, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = fadd <8 x float> %v638, %v629
  %v640 = fadd <8 x float> %v635, %v639
  %v641 = add i64 0, %v625
  %v642 = getelementptr inbounds float, ptr %v608, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v645 = shufflevector <8 x float> %v644, <8 x float> poison, <8 x i32> zeroinitializer
  %v646 = fmul <8 x float> %v645, %v643
  %v647 = fsub <8 x float> %v640, %v646
  %v648 = fsub <8 x float> %v647, %v645
  %v649 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v650 = shufflevector <8 x float> %v649, <8 x float> poison, <8 x i32> zeroinitializer
  %v651 = fcmp oge <8 x float> %v648, %v650
  %v652 = select <8 x i1> %v651, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v653 = add i64 0, %v625
  %v654 = getelementptr inbounds float, ptr %v614, i64 %v653
  store <8 x float> %v647, ptr %v654, align 4
  %v655 = add i64 0, %v625
  %v656 = getelementptr inbounds float, ptr %v620, i64 %v655
  store <8 x float> %v652, ptr %v656, align 4
  %v657 = add nsw i64 %v621, 1
  br label %b121
b123:
  %v658 = add nsw i64 %v586, 1
  br label %b118
b120:
  %v659 = add nsw i64 %v562, 1
  br label %b113
b115:
  %v660 = add nsw i64 %v556, 1
  br label %b110
b112:
  %v661 = add nsw i64 %v551, 96
  br label %b107
b109:
  %v662 = add nsw i64 %v535, 1
  br label %b104
b106:
  %v663 = icmp sgt i64 %v3, 1
  br i1 %v663, label %b124, label %b125
b124:
  %v664 = getelementptr inbounds i64, ptr %v1, i64 3
  %v665 = atomicrmw add ptr %v664, i64 1 acq_rel
  %v666 = load i64, ptr %v53, align 8
  %v667 = add i64 %v666, 1
  store i64 %v667, ptr %v53, align 8
  %v668 = mul i64 %v3, %v667
  br label %b126
b126:
  %v669 = load atomic i64, ptr %v664 acquire, align 8
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b127, label %b128
b127:
  %v671 = call i32 @sched_yield()
  br label %b126
b128:
  br label %b125
b125:
  %v672 = add nsw i64 %v446, %v445
  br label %b79
b81:
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
  %v53 = alloca i64, i64 1, align 8
  %v214 = alloca float, i64 64, align 4
  %v357 = alloca float, i64 64, align 4
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
  %v39 = getelementptr inbounds i64, ptr %v1, i64 6
  %v40 = load i64, ptr %v39, align 8
  %v41 = getelementptr inbounds i64, ptr %v1, i64 9
  %v42 = load i64, ptr %v41, align 8
  %v43 = getelementptr inbounds i64, ptr %v1, i64 10
  %v44 = load i64, ptr %v43, align 8
  %v45 = getelementptr inbounds i64, ptr %v1, i64 11
  %v46 = load i64, ptr %v45, align 8
  %v47 = getelementptr inbounds i64, ptr %v1, i64 12
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 15
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 20
  %v52 = load i64, ptr %v51, align 8
  store i64 0, ptr %v53, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v55 = load ptr, ptr %v54, align 4
  %v56 = mul i64 %v2, 15360
  %v57 = add i64 %v56, 128
  %v58 = getelementptr inbounds float, ptr %v55, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 0
  %v60 = getelementptr inbounds i64, ptr %v1, i64 4
  %v61 = load i64, ptr %v60, align 8
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %b0, label %b1
b0:
  %v63 = add i64 1, 0
  %v64 = sdiv i64 %v63, 1
  %v65 = add i64 %v2, 1
  %v66 = mul i64 %v64, %v2
  %v67 = sdiv i64 %v66, %v3
  %v68 = mul i64 %v67, 1
  %v69 = icmp slt i64 %v68, 1
  %v70 = select i1 %v69, i64 %v68, i64 1
  %v71 = mul i64 %v64, %v65
  %v72 = sdiv i64 %v71, %v3
  %v73 = mul i64 %v72, 1
  %v74 = icmp slt i64 %v73, 1
  %v75 = select i1 %v74, i64 %v73, i64 1
  %v76 = icmp slt i64 %v75, 1
  %v77 = select i1 %v76, i64 %v75, i64 1
  br label %b2
b2:
  %v78 = phi i64 [ %v70, %b0 ], [ %v106, %b7 ]
  %v79 = icmp slt i64 %v78, %v77
  br i1 %v79, label %b3, label %b4
b3:
  %v80 = mul i64 %v78, 64
  %v81 = mul i64 %v78, 8
  %v82 = add i64 %v80, 0
  %v83 = add i64 %v81, 0
  %v84 = getelementptr inbounds float, ptr %v59, i64 %v82
  %v85 = sub i64 8, %v83
  %v86 = icmp slt i64 %v85, 0
  %v87 = select i1 %v86, i64 0, i64 %v85
  %v88 = icmp ult i64 %v87, 8
  %v89 = select i1 %v88, i64 %v87, i64 8
  %v90 = trunc i64 %v89 to i32
  %v91 = insertelement <8 x i32> poison, i32 %v90, i64 0
  %v92 = shufflevector <8 x i32> %v91, <8 x i32> poison, <8 x i32> zeroinitializer
  %v93 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v92
  %v94 = mul i64 %v83, 1
  %v95 = add i64 0, %v94
  %v96 = getelementptr inbounds float, ptr %v14, i64 %v95
  br label %b5
b5:
  %v97 = phi i64 [ 0, %b3 ], [ %v104, %b6 ]
  %v98 = icmp slt i64 %v97, 8
  br i1 %v98, label %b6, label %b7
b6:
  %v99 = mul i64 %v97, 8
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v100, <8 x i1> %v93, <8 x float> zeroinitializer)
  %v102 = mul i64 %v97, 8
  %v103 = getelementptr inbounds float, ptr %v84, i64 %v102
  store <8 x float> %v101, ptr %v103, align 4
  %v104 = add nsw i64 %v97, 1
  br label %b5
b7:
  %v105 = add i64 %v80, 64
  %v106 = add nsw i64 %v78, 1
  br label %b2
b4:
  br label %b1
b1:
  %v107 = icmp sgt i64 %v3, 1
  br i1 %v107, label %b8, label %b9
b8:
  %v108 = getelementptr inbounds i64, ptr %v1, i64 3
  %v109 = atomicrmw add ptr %v108, i64 1 acq_rel
  %v110 = load i64, ptr %v53, align 8
  %v111 = add i64 %v110, 1
  store i64 %v111, ptr %v53, align 8
  %v112 = mul i64 %v3, %v111
  br label %b10
b10:
  %v113 = load atomic i64, ptr %v108 acquire, align 8
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b11, label %b12
b11:
  %v115 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v116 = phi i64 [ 0, %b9 ], [ %v290, %b21 ]
  %v117 = icmp slt i64 %v116, %v5
  br i1 %v117, label %b14, label %b15
b14:
  %v118 = sub i64 %v5, 1
  %v119 = sub i64 %v118, %v116
  %v120 = add i64 %v7, 0
  %v121 = sdiv i64 %v120, 1
  %v122 = add i64 %v2, 1
  %v123 = mul i64 %v121, %v2
  %v124 = sdiv i64 %v123, %v3
  %v125 = mul i64 %v124, 1
  %v126 = icmp slt i64 %v125, %v7
  %v127 = select i1 %v126, i64 %v125, i64 %v7
  %v128 = mul i64 %v121, %v122
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, %v7
  %v132 = select i1 %v131, i64 %v130, i64 %v7
  br label %b16
b16:
  %v133 = phi i64 [ %v127, %b14 ], [ %v213, %b17 ]
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b17, label %b18
b17:
  %v135 = add i64 %v119, 1
  %v136 = and i64 %v135, 1
  %v137 = mul i64 %v136, %v7
  %v138 = add i64 %v137, %v133
  %v139 = mul i64 %v138, 8
  %v140 = getelementptr inbounds float, ptr %v26, i64 %v139
  %v141 = add i64 %v119, 0
  %v142 = and i64 %v141, %v44
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v133
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v18, i64 %v145
  %v147 = add i64 %v119, 1
  %v148 = and i64 %v147, 1
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v133
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v24, i64 %v151
  %v153 = add i64 %v119, 0
  %v154 = and i64 %v153, %v42
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v133
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v16, i64 %v157
  %v159 = add i64 %v119, 1
  %v160 = and i64 %v159, %v48
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v133
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v22, i64 %v163
  %v165 = add i64 %v119, 0
  %v166 = and i64 %v165, %v52
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v133
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v38, i64 %v169
  %v171 = add i64 %v119, 0
  %v172 = and i64 %v171, 1
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v133
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v26, i64 %v175
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v140, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 0, 0
  %v181 = getelementptr inbounds float, ptr %v146, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v179, %v182
  %v184 = add i64 0, 0
  %v185 = getelementptr inbounds float, ptr %v152, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = add i64 0, 0
  %v188 = getelementptr inbounds float, ptr %v158, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v186, %v189
  %v191 = add i64 0, 0
  %v192 = getelementptr inbounds float, ptr %v164, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = fsub <8 x float> %v193, %v195
  %v197 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v196)
  %v198 = insertelement <8 x float> poison, float 0x4039000000000000, i64 0
  %v199 = shufflevector <8 x float> %v198, <8 x float> poison, <8 x i32> zeroinitializer
  %v200 = fmul <8 x float> %v199, %v197
  %v201 = fadd <8 x float> %v195, %v200
  %v202 = fmul <8 x float> %v201, %v201
  %v203 = fdiv <8 x float> %v195, %v202
  %v204 = fmul <8 x float> %v190, %v203
  %v205 = fadd <8 x float> %v183, %v204
  %v206 = insertelement <8 x float> poison, float 0x3FECCCCCC0000000, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = fmul <8 x float> %v205, %v207
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v170, i64 %v209
  store <8 x float> %v205, ptr %v210, align 4
  %v211 = add i64 0, 0
  %v212 = getelementptr inbounds float, ptr %v176, i64 %v211
  store <8 x float> %v208, ptr %v212, align 4
  %v213 = add nsw i64 %v133, 1
  br label %b16
b18:
  %v215 = add i64 %v7, 0
  %v216 = sdiv i64 %v215, 1
  %v217 = add i64 %v2, 1
  %v218 = mul i64 %v216, %v2
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  %v223 = mul i64 %v216, %v217
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, %v7
  %v227 = select i1 %v226, i64 %v225, i64 %v7
  br label %b19
b19:
  %v228 = phi i64 [ %v222, %b18 ], [ %v289, %b24 ]
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b20, label %b21
b20:
  %v230 = add i64 %v228, 96
  %v231 = icmp slt i64 %v230, %v227
  %v232 = select i1 %v231, i64 %v230, i64 %v227
  br label %b22
b22:
  %v233 = phi i64 [ 0, %b20 ], [ %v288, %b27 ]
  %v234 = icmp slt i64 %v233, 1
  br i1 %v234, label %b23, label %b24
b23:
  %v235 = sub i64 %v232, %v228
  %v236 = sub i64 8, 1
  %v237 = add i64 %v235, %v236
  %v238 = sdiv i64 %v237, 8
  br label %b25
b25:
  %v239 = phi i64 [ 0, %b23 ], [ %v287, %b32 ]
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b26, label %b27
b26:
  %v241 = mul i64 %v235, %v239
  %v242 = sdiv i64 %v241, %v238
  %v243 = add i64 %v228, %v242
  %v244 = add i64 %v239, 1
  %v245 = mul i64 %v235, %v244
  %v246 = sdiv i64 %v245, %v238
  %v247 = add i64 %v228, %v246
  %v248 = mul i64 %v233, 64
  %v249 = getelementptr inbounds float, ptr %v59, i64 %v248
  %v250 = sub i64 %v247, %v243
  %v251 = add i64 %v119, 0
  %v252 = and i64 %v251, %v52
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v243
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v38, i64 %v255
  %v257 = getelementptr inbounds float, ptr %v256, i64 0
  %v258 = sub i64 %v250, 1
  %v259 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v258
  %v260 = load ptr, ptr %v259, align 4
  %v261 = icmp sgt i64 %v250, 0
  br i1 %v261, label %b28, label %b29
b28:
  call void %v260(ptr %v257, i64 8, ptr %v249, i64 8, ptr %v214)
  br label %b29
b29:
  %v262 = add i64 %v248, 64
  br label %b30
b30:
  %v263 = phi i64 [ %v243, %b29 ], [ %v286, %b35 ]
  %v264 = icmp slt i64 %v263, %v247
  br i1 %v264, label %b31, label %b32
b31:
  %v265 = sub i64 %v263, %v243
  %v266 = mul i64 %v265, 8
  %v267 = getelementptr inbounds float, ptr %v214, i64 %v266
  %v268 = add i64 %v119, 0
  %v269 = and i64 %v268, 1
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v263
  %v272 = mul i64 %v271, 8
  %v273 = getelementptr inbounds float, ptr %v24, i64 %v272
  br label %b33
b33:
  %v274 = phi i64 [ 0, %b31 ], [ %v285, %b34 ]
  %v275 = icmp slt i64 %v274, 1
  br i1 %v275, label %b34, label %b35
b34:
  %v276 = mul i64 %v233, 1
  %v277 = add i64 %v276, %v274
  %v278 = mul i64 %v277, 8
  %v279 = add i64 0, %v274
  %v280 = mul i64 %v279, 8
  %v281 = getelementptr inbounds float, ptr %v267, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = add i64 0, %v278
  %v284 = getelementptr inbounds float, ptr %v273, i64 %v283
  store <8 x float> %v282, ptr %v284, align 4
  %v285 = add nsw i64 %v274, 1
  br label %b33
b35:
  %v286 = add nsw i64 %v263, 1
  br label %b30
b32:
  %v287 = add nsw i64 %v239, 1
  br label %b25
b27:
  %v288 = add nsw i64 %v233, 1
  br label %b22
b24:
  %v289 = add nsw i64 %v228, 96
  br label %b19
b21:
  %v290 = add nsw i64 %v116, 1
  br label %b13
b15:
  %v291 = icmp sgt i64 %v3, 1
  br i1 %v291, label %b36, label %b37
b36:
  %v292 = getelementptr inbounds i64, ptr %v1, i64 3
  %v293 = atomicrmw add ptr %v292, i64 1 acq_rel
  %v294 = load i64, ptr %v53, align 8
  %v295 = add i64 %v294, 1
  store i64 %v295, ptr %v53, align 8
  %v296 = mul i64 %v3, %v295
  br label %b38
b38:
  %v297 = load atomic i64, ptr %v292 acquire, align 8
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b39, label %b40
b39:
  %v299 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v300 = getelementptr inbounds float, ptr %v55, i64 64
  %v301 = getelementptr inbounds i64, ptr %v1, i64 4
  %v302 = load i64, ptr %v301, align 8
  %v303 = icmp eq i64 %v302, 0
  br i1 %v303, label %b41, label %b42
b41:
  %v304 = add i64 1, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, 1
  %v311 = select i1 %v310, i64 %v309, i64 1
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, 1
  %v316 = select i1 %v315, i64 %v314, i64 1
  %v317 = icmp slt i64 %v316, 1
  %v318 = select i1 %v317, i64 %v316, i64 1
  br label %b43
b43:
  %v319 = phi i64 [ %v311, %b41 ], [ %v347, %b48 ]
  %v320 = icmp slt i64 %v319, %v318
  br i1 %v320, label %b44, label %b45
b44:
  %v321 = mul i64 %v319, 64
  %v322 = mul i64 %v319, 8
  %v323 = add i64 %v321, 0
  %v324 = add i64 %v322, 0
  %v325 = getelementptr inbounds float, ptr %v300, i64 %v323
  %v326 = sub i64 8, %v324
  %v327 = icmp slt i64 %v326, 0
  %v328 = select i1 %v327, i64 0, i64 %v326
  %v329 = icmp ult i64 %v328, 8
  %v330 = select i1 %v329, i64 %v328, i64 8
  %v331 = trunc i64 %v330 to i32
  %v332 = insertelement <8 x i32> poison, i32 %v331, i64 0
  %v333 = shufflevector <8 x i32> %v332, <8 x i32> poison, <8 x i32> zeroinitializer
  %v334 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v333
  %v335 = mul i64 %v324, 1
  %v336 = add i64 0, %v335
  %v337 = getelementptr inbounds float, ptr %v12, i64 %v336
  br label %b46
b46:
  %v338 = phi i64 [ 0, %b44 ], [ %v345, %b47 ]
  %v339 = icmp slt i64 %v338, 8
  br i1 %v339, label %b47, label %b48
b47:
  %v340 = mul i64 %v338, 8
  %v341 = getelementptr inbounds float, ptr %v337, i64 %v340
  %v342 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v341, <8 x i1> %v334, <8 x float> zeroinitializer)
  %v343 = mul i64 %v338, 8
  %v344 = getelementptr inbounds float, ptr %v325, i64 %v343
  store <8 x float> %v342, ptr %v344, align 4
  %v345 = add nsw i64 %v338, 1
  br label %b46
b48:
  %v346 = add i64 %v321, 64
  %v347 = add nsw i64 %v319, 1
  br label %b43
b45:
  br label %b42
b42:
  %v348 = icmp sgt i64 %v3, 1
  br i1 %v348, label %b49, label %b50
b49:
  %v349 = getelementptr inbounds i64, ptr %v1, i64 3
  %v350 = atomicrmw add ptr %v349, i64 1 acq_rel
  %v351 = load i64, ptr %v53, align 8
  %v352 = add i64 %v351, 1
  store i64 %v352, ptr %v53, align 8
  %v353 = mul i64 %v3, %v352
  br label %b51
b51:
  %v354 = load atomic i64, ptr %v349 acquire, align 8
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b52, label %b53
b52:
  %v356 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v358 = add i64 %v8, 0
  %v359 = sdiv i64 %v358, 1
  %v360 = add i64 %v2, 1
  %v361 = mul i64 %v359, %v2
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v8
  %v365 = select i1 %v364, i64 %v363, i64 %v8
  %v366 = mul i64 %v359, %v360
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v8
  %v370 = select i1 %v369, i64 %v368, i64 %v8
  br label %b54
b54:
  %v371 = phi i64 [ %v365, %b50 ], [ %v424, %b59 ]
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b55, label %b56
b55:
  %v373 = add i64 %v371, 96
  %v374 = icmp slt i64 %v373, %v370
  %v375 = select i1 %v374, i64 %v373, i64 %v370
  br label %b57
b57:
  %v376 = phi i64 [ 0, %b55 ], [ %v423, %b62 ]
  %v377 = icmp slt i64 %v376, 1
  br i1 %v377, label %b58, label %b59
b58:
  %v378 = sub i64 %v375, %v371
  %v379 = sub i64 8, 1
  %v380 = add i64 %v378, %v379
  %v381 = sdiv i64 %v380, 8
  br label %b60
b60:
  %v382 = phi i64 [ 0, %b58 ], [ %v422, %b67 ]
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b61, label %b62
b61:
  %v384 = mul i64 %v378, %v382
  %v385 = sdiv i64 %v384, %v381
  %v386 = add i64 %v371, %v385
  %v387 = add i64 %v382, 1
  %v388 = mul i64 %v378, %v387
  %v389 = sdiv i64 %v388, %v381
  %v390 = add i64 %v371, %v389
  %v391 = mul i64 %v376, 64
  %v392 = getelementptr inbounds float, ptr %v300, i64 %v391
  %v393 = sub i64 %v390, %v386
  %v394 = mul i64 %v386, 8
  %v395 = getelementptr inbounds float, ptr %v38, i64 %v394
  %v396 = getelementptr inbounds float, ptr %v395, i64 0
  %v397 = sub i64 %v393, 1
  %v398 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v397
  %v399 = load ptr, ptr %v398, align 4
  %v400 = icmp sgt i64 %v393, 0
  br i1 %v400, label %b63, label %b64
b63:
  call void %v399(ptr %v396, i64 8, ptr %v392, i64 8, ptr %v357)
  br label %b64
b64:
  %v401 = add i64 %v391, 64
  br label %b65
b65:
  %v402 = phi i64 [ %v386, %b64 ], [ %v421, %b70 ]
  %v403 = icmp slt i64 %v402, %v390
  br i1 %v403, label %b66, label %b67
b66:
  %v404 = sub i64 %v402, %v386
  %v405 = mul i64 %v404, 8
  %v406 = getelementptr inbounds float, ptr %v357, i64 %v405
  %v407 = mul i64 %v402, 8
  %v408 = getelementptr inbounds float, ptr %v28, i64 %v407
  br label %b68
b68:
  %v409 = phi i64 [ 0, %b66 ], [ %v420, %b69 ]
  %v410 = icmp slt i64 %v409, 1
  br i1 %v410, label %b69, label %b70
b69:
  %v411 = mul i64 %v376, 1
  %v412 = add i64 %v411, %v409
  %v413 = mul i64 %v412, 8
  %v414 = add i64 0, %v409
  %v415 = mul i64 %v414, 8
  %v416 = getelementptr inbounds float, ptr %v406, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 0, %v413
  %v419 = getelementptr inbounds float, ptr %v408, i64 %v418
  store <8 x float> %v417, ptr %v419, align 4
  %v420 = add nsw i64 %v409, 1
  br label %b68
b70:
  %v421 = add nsw i64 %v402, 1
  br label %b65
b67:
  %v422 = add nsw i64 %v382, 1
  br label %b60
b62:
  %v423 = add nsw i64 %v376, 1
  br label %b57
b59:
  %v424 = add nsw i64 %v371, 96
  br label %b54
b56:
  %v425 = icmp sgt i64 %v3, 1
  br i1 %v425, label %b71, label %b72
b71:
  %v426 = getelementptr inbounds i64, ptr %v1, i64 3
  %v427 = atomicrmw add ptr %v426, i64 1 acq_rel
  %v428 = load i64, ptr %v53, align 8
  %v429 = add i64 %v428, 1
  store i64 %v429, ptr %v53, align 8
  %v430 = mul i64 %v3, %v429
  br label %b73
b73:
  %v431 = load atomic i64, ptr %v426 acquire, align 8
  %v432 = icmp slt i64 %v431, %v430
  br i1 %v432, label %b74, label %b75
b74:
  %v433 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v434 = mul i64 0, 8
  %v435 = getelementptr inbounds float, ptr %v38, i64 %v434
  %v436 = getelementptr inbounds float, ptr %v435, i64 0
  %v437 = mul i64 0, 8
  %v438 = getelementptr inbounds float, ptr %v10, i64 %v437
  %v439 = getelementptr inbounds float, ptr %v438, i64 0
  %v440 = getelementptr inbounds float, ptr %v58, i64 12288
  %v441 = add i64 8, 1
  %v442 = sdiv i64 %v441, 2
  %v443 = add i64 %v2, 1
  %v444 = mul i64 %v442, %v2
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 2
  %v447 = icmp slt i64 %v446, 8
  %v448 = select i1 %v447, i64 %v446, i64 8
  %v449 = mul i64 %v442, %v443
  %v450 = sdiv i64 %v449, %v3
  %v451 = mul i64 %v450, 2
  %v452 = icmp slt i64 %v451, 8
  %v453 = select i1 %v452, i64 %v451, i64 8
  %v454 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b76
b76:
  %v455 = phi i64 [ %v448, %b72 ], [ %v463, %b81 ]
  %v456 = icmp slt i64 %v455, %v453
  br i1 %v456, label %b77, label %b78
b77:
  %v457 = mul i64 %v455, 8
  %v458 = getelementptr inbounds float, ptr %v454, i64 %v457
  br label %b79
b79:
  %v459 = phi i64 [ 0, %b77 ], [ %v462, %b80 ]
  %v460 = icmp slt i64 %v459, 8
  br i1 %v460, label %b80, label %b81
b80:
  %v461 = getelementptr inbounds float, ptr %v458, i64 %v459
  store float 0x0000000000000000, ptr %v461, align 4
  %v462 = add nsw i64 %v459, 1
  br label %b79
b81:
  %v463 = add nsw i64 %v455, 1
  br label %b76
b78:
  %v464 = mul i64 %v8, 1
  br label %b82
b82:
  %v465 = phi i64 [ 0, %b78 ], [ %v569, %b87 ]
  %v466 = icmp slt i64 %v465, %v464
  br i1 %v466, label %b83, label %b84
b83:
  %v467 = sub i64 %v464, %v465
  %v468 = icmp slt i64 %v467, 384
  %v469 = select i1 %v468, i64 %v467, i64 384
  br label %b85
b85:
  %v470 = phi i64 [ %v448, %b83 ], [ %v568, %b111 ]
  %v471 = icmp slt i64 %v470, %v453
  br i1 %v471, label %b86, label %b87
b86:
  %v472 = sub i64 %v453, %v470
  %v473 = icmp slt i64 %v472, 64
  %v474 = select i1 %v473, i64 %v472, i64 64
  %v475 = sdiv i64 %v474, 2
  %v476 = mul i64 %v475, 2
  %v477 = sub i64 %v474, %v476
  %v478 = mul i64 %v465, 8
  %v479 = add i64 %v478, %v470
  %v480 = getelementptr inbounds float, ptr %v436, i64 %v479
  br label %b88
b88:
  %v481 = phi i64 [ 0, %b86 ], [ %v507, %b96 ]
  %v482 = icmp slt i64 %v481, %v469
  br i1 %v482, label %b89, label %b90
b89:
  %v483 = mul i64 %v481, 8
  %v484 = getelementptr inbounds float, ptr %v480, i64 %v483
  %v485 = mul i64 %v481, 2
  %v486 = getelementptr inbounds float, ptr %v440, i64 %v485
  br label %b91
b91:
  %v487 = phi i64 [ 0, %b89 ], [ %v496, %b92 ]
  %v488 = icmp slt i64 %v487, %v475
  br i1 %v488, label %b92, label %b93
b92:
  %v489 = mul i64 %v487, 2
  %v490 = getelementptr inbounds float, ptr %v484, i64 %v489
  %v491 = mul i64 %v487, 768
  %v492 = getelementptr inbounds float, ptr %v486, i64 %v491
  %v493 = getelementptr inbounds float, ptr %v490, i64 0
  %v494 = load <2 x float>, ptr %v493, align 4
  %v495 = getelementptr inbounds float, ptr %v492, i64 0
  store <2 x float> %v494, ptr %v495, align 4
  %v496 = add nsw i64 %v487, 1
  br label %b91
b93:
  %v497 = mul i64 %v475, 2
  %v498 = getelementptr inbounds float, ptr %v484, i64 %v497
  %v499 = mul i64 %v475, 768
  %v500 = getelementptr inbounds float, ptr %v486, i64 %v499
  br label %b94
b94:
  %v501 = phi i64 [ 0, %b93 ], [ %v506, %b95 ]
  %v502 = icmp slt i64 %v501, %v477
  br i1 %v502, label %b95, label %b96
b95:
  %v503 = getelementptr inbounds float, ptr %v498, i64 %v501
  %v504 = load float, ptr %v503, align 4
  %v505 = getelementptr inbounds float, ptr %v500, i64 %v501
  store float %v504, ptr %v505, align 4
  %v506 = add nsw i64 %v501, 1
  br label %b94, !llvm.loop !0
b96:
  %v507 = add nsw i64 %v481, 1
  br label %b88
b90:
  br label %b97
b97:
  %v508 = phi i64 [ 0, %b90 ], [ %v543, %b105 ]
  %v509 = icmp slt i64 %v508, 0
  br i1 %v509, label %b98, label %b99
b98:
  %v510 = mul i64 %v465, 8
  %v511 = add i64 %v510, %v508
  %v512 = getelementptr inbounds float, ptr %v439, i64 %v511
  br label %b100
b100:
  %v513 = phi i64 [ 0, %b98 ], [ %v531, %b101 ]
  %v514 = icmp slt i64 %v513, %v469
  br i1 %v514, label %b101, label %b102
b101:
  %v515 = mul i64 %v513, 8
  %v516 = getelementptr inbounds float, ptr %v512, i64 %v515
  %v517 = mul i64 %v513, 32
  %v518 = getelementptr inbounds float, ptr %v58, i64 %v517
  %v519 = getelementptr inbounds float, ptr %v516, i64 0
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = getelementptr inbounds float, ptr %v518, i64 0
  store <8 x float> %v520, ptr %v521, align 4
  %v522 = getelementptr inbounds float, ptr %v516, i64 8
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = getelementptr inbounds float, ptr %v518, i64 8
  store <8 x float> %v523, ptr %v524, align 4
  %v525 = getelementptr inbounds float, ptr %v516, i64 16
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = getelementptr inbounds float, ptr %v518, i64 16
  store <8 x float> %v526, ptr %v527, align 4
  %v528 = getelementptr inbounds float, ptr %v516, i64 24
  %v529 = load <8 x float>, ptr %v528, align 4
  %v530 = getelementptr inbounds float, ptr %v518, i64 24
  store <8 x float> %v529, ptr %v530, align 4
  %v531 = add nsw i64 %v513, 1
  br label %b100
b102:
  %v532 = sdiv i64 %v474, 2
  br label %b103
b103:
  %v533 = phi i64 [ 0, %b102 ], [ %v542, %b104 ]
  %v534 = icmp slt i64 %v533, %v532
  br i1 %v534, label %b104, label %b105
b104:
  %v535 = mul i64 %v533, 2
  %v536 = add i64 %v470, %v535
  %v537 = mul i64 %v533, 768
  %v538 = getelementptr inbounds float, ptr %v440, i64 %v537
  %v539 = mul i64 %v536, 8
  %v540 = add i64 %v539, %v508
  %v541 = getelementptr inbounds float, ptr %v454, i64 %v540
  call void @outer_2x32(ptr %v538, ptr %v58, i64 %v469, ptr %v541, i64 8)
  %v542 = add nsw i64 %v533, 1
  br label %b103
b105:
  %v543 = add nsw i64 %v508, 32
  br label %b97
b99:
  %v544 = mul i64 %v465, 8
  %v545 = add i64 %v544, 0
  %v546 = getelementptr inbounds float, ptr %v439, i64 %v545
  br label %b106
b106:
  %v547 = phi i64 [ 0, %b99 ], [ %v556, %b107 ]
  %v548 = icmp slt i64 %v547, %v469
  br i1 %v548, label %b107, label %b108
b107:
  %v549 = mul i64 %v547, 8
  %v550 = getelementptr inbounds float, ptr %v546, i64 %v549
  %v551 = mul i64 %v547, 8
  %v552 = getelementptr inbounds float, ptr %v58, i64 %v551
  %v553 = getelementptr inbounds float, ptr %v550, i64 0
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = getelementptr inbounds float, ptr %v552, i64 0
  store <8 x float> %v554, ptr %v555, align 4
  %v556 = add nsw i64 %v547, 1
  br label %b106
b108:
  %v557 = sdiv i64 %v474, 2
  br label %b109
b109:
  %v558 = phi i64 [ 0, %b108 ], [ %v567, %b110 ]
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b110, label %b111
b110:
  %v560 = mul i64 %v558, 2
  %v561 = add i64 %v470, %v560
  %v562 = mul i64 %v558, 768
  %v563 = getelementptr inbounds float, ptr %v440, i64 %v562
  %v564 = mul i64 %v561, 8
  %v565 = add i64 %v564, 0
  %v566 = getelementptr inbounds float, ptr %v454, i64 %v565
  call void @outer_2x8(ptr %v563, ptr %v58, i64 %v469, ptr %v566, i64 8)
  %v567 = add nsw i64 %v558, 1
  br label %b109
b111:
  %v568 = add nsw i64 %v470, 64
  br label %b85
b87:
  %v569 = add nsw i64 %v465, 384
  br label %b82
b84:
  %v570 = icmp sgt i64 %v3, 1
  br i1 %v570, label %b112, label %b113
b112:
  %v571 = getelementptr inbounds i64, ptr %v1, i64 3
  %v572 = atomicrmw add ptr %v571, i64 1 acq_rel
  %v573 = load i64, ptr %v53, align 8
  %v574 = add i64 %v573, 1
  store i64 %v574, ptr %v53, align 8
  %v575 = mul i64 %v3, %v574
  br label %b114
b114:
  %v576 = load atomic i64, ptr %v571 acquire, align 8
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b115, label %b116
b115:
  %v578 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v579 = mul i64 0, 8
  %v580 = getelementptr inbounds float, ptr %v38, i64 %v579
  %v581 = getelementptr inbounds float, ptr %v580, i64 0
  %v582 = mul i64 0, 8
  %v583 = getelementptr inbounds float, ptr %v20, i64 %v582
  %v584 = getelementptr inbounds float, ptr %v583, i64 0
  %v585 = getelementptr inbounds float, ptr %v58, i64 12288
  %v586 = add i64 8, 1
  %v587 = sdiv i64 %v586, 2
  %v588 = add i64 %v2, 1
  %v589 = mul i64 %v587, %v2
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 2
  %v592 = icmp slt i64 %v591, 8
  %v593 = select i1 %v592, i64 %v591, i64 8
  %v594 = mul i64 %v587, %v588
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 2
  %v597 = icmp slt i64 %v596, 8
  %v598 = select i1 %v597, i64 %v596, i64 8
  %v599 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b117
b117:
  %v600 = phi i64 [ %v593, %b113 ], [ %v608, %b122 ]
  %v601 = icmp slt i64 %v600, %v598
  br i1 %v601, label %b118, label %b119
b118:
  %v602 = mul i64 %v600, 8
  %v603 = getelementptr inbounds float, ptr %v599, i64 %v602
  br label %b120
b120:
  %v604 = phi i64 [ 0, %b118 ], [ %v607, %b121 ]
  %v605 = icmp slt i64 %v604, 8
  br i1 %v605, label %b121, label %b122
b121:
  %v606 = getelementptr inbounds float, ptr %v603, i64 %v604
  store float 0x0000000000000000, ptr %v606, align 4
  %v607 = add nsw i64 %v604, 1
  br label %b120
b122:
  %v608 = add nsw i64 %v600, 1
  br label %b117
b119:
  %v609 = mul i64 %v8, 1
  br label %b123
b123:
  %v610 = phi i64 [ 0, %b119 ], [ %v714, %b128 ]
  %v611 = icmp slt i64 %v610, %v609
  br i1 %v611, label %b124, label %b125
b124:
  %v612 = sub i64 %v609, %v610
  %v613 = icmp slt i64 %v612, 384
  %v614 = select i1 %v613, i64 %v612, i64 384
  br label %b126
b126:
  %v615 = phi i64 [ %v593, %b124 ], [ %v713, %b152 ]
  %v616 = icmp slt i64 %v615, %v598
  br i1 %v616, label %b127, label %b128
b127:
  %v617 = sub i64 %v598, %v615
  %v618 = icmp slt i64 %v617, 64
  %v619 = select i1 %v618, i64 %v617, i64 64
  %v620 = sdiv i64 %v619, 2
  %v621 = mul i64 %v620, 2
  %v622 = sub i64 %v619, %v621
  %v623 = mul i64 %v610, 8
  %v624 = add i64 %v623, %v615
  %v625 = getelementptr inbounds float, ptr %v581, i64 %v624
  br label %b129
b129:
  %v626 = phi i64 [ 0, %b127 ], [ %v652, %b137 ]
  %v627 = icmp slt i64 %v626, %v614
  br i1 %v627, label %b130, label %b131
b130:
  %v628 = mul i64 %v626, 8
  %v629 = getelementptr inbounds float, ptr %v625, i64 %v628
  %v630 = mul i64 %v626, 2
  %v631 = getelementptr inbounds float, ptr %v585, i64 %v630
  br label %b132
b132:
  %v632 = phi i64 [ 0, %b130 ], [ %v641, %b133 ]
  %v633 = icmp slt i64 %v632, %v620
  br i1 %v633, label %b133, label %b134
b133:
  %v634 = mul i64 %v632, 2
  %v635 = getelementptr inbounds float, ptr %v629, i64 %v634
  %v636 = mul i64 %v632, 768
  %v637 = getelementptr inbounds float, ptr %v631, i64 %v636
  %v638 = getelementptr inbounds float, ptr %v635, i64 0
  %v639 = load <2 x float>, ptr %v638, align 4
  %v640 = getelementptr inbounds float, ptr %v637, i64 0
  store <2 x float> %v639, ptr %v640, align 4
  %v641 = add nsw i64 %v632, 1
  br label %b132
b134:
  %v642 = mul i64 %v620, 2
  %v643 = getelementptr inbounds float, ptr %v629, i64 %v642
  %v644 = mul i64 %v620, 768
  %v645 = getelementptr inbounds float, ptr %v631, i64 %v644
  br label %b135
b135:
  %v646 = phi i64 [ 0, %b134 ], [ %v651, %b136 ]
  %v647 = icmp slt i64 %v646, %v622
  br i1 %v647, label %b136, label %b137
b136:
  %v648 = getelementptr inbounds float, ptr %v643, i64 %v646
  %v649 = load float, ptr %v648, align 4
  %v650 = getelementptr inbounds float, ptr %v645, i64 %v646
  store float %v649, ptr %v650, align 4
  %v651 = add nsw i64 %v646, 1
  br label %b135, !llvm.loop !3
b137:
  %v652 = add nsw i64 %v626, 1
  br label %b129
b131:
  br label %b138
b138:
  %v653 = phi i64 [ 0, %b131 ], [ %v688, %b146 ]
  %v654 = icmp slt i64 %v653, 0
  br i1 %v654, label %b139, label %b140
b139:
  %v655 = mul i64 %v610, 8
  %v656 = add i64 %v655, %v653
  %v657 = getelementptr inbounds float, ptr %v584, i64 %v656
  br label %b141
b141:
  %v658 = phi i64 [ 0, %b139 ], [ %v676, %b142 ]
  %v659 = icmp slt i64 %v658, %v614
  br i1 %v659, label %b142, label %b143
b142:
  %v660 = mul i64 %v658, 8
  %v661 = getelementptr inbounds float, ptr %v657, i64 %v660
  %v662 = mul i64 %v658, 32
  %v663 = getelementptr inbounds float, ptr %v58, i64 %v662
  %v664 = getelementptr inbounds float, ptr %v661, i64 0
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = getelementptr inbounds float, ptr %v663, i64 0
  store <8 x float> %v665, ptr %v666, align 4
  %v667 = getelementptr inbounds float, ptr %v661, i64 8
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = getelementptr inbounds float, ptr %v663, i64 8
  store <8 x float> %v668, ptr %v669, align 4
  %v670 = getelementptr inbounds float, ptr %v661, i64 16
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = getelementptr inbounds float, ptr %v663, i64 16
  store <8 x float> %v671, ptr %v672, align 4
  %v673 = getelementptr inbounds float, ptr %v661, i64 24
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = getelementptr inbounds float, ptr %v663, i64 24
  store <8 x float> %v674, ptr %v675, align 4
  %v676 = add nsw i64 %v658, 1
  br label %b141
b143:
  %v677 = sdiv i64 %v619, 2
  br label %b144
b144:
  %v678 = phi i64 [ 0, %b143 ], [ %v687, %b145 ]
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b145, label %b146
b145:
  %v680 = mul i64 %v678, 2
  %v681 = add i64 %v615, %v680
  %v682 = mul i64 %v678, 768
  %v683 = getelementptr inbounds float, ptr %v585, i64 %v682
  %v684 = mul i64 %v681, 8
  %v685 = add i64 %v684, %v653
  %v686 = getelementptr inbounds float, ptr %v599, i64 %v685
  call void @outer_2x32(ptr %v683, ptr %v58, i64 %v614, ptr %v686, i64 8)
  %v687 = add nsw i64 %v678, 1
  br label %b144
b146:
  %v688 = add nsw i64 %v653, 32
  br label %b138
b140:
  %v689 = mul i64 %v610, 8
  %v690 = add i64 %v689, 0
  %v691 = getelementptr inbounds float, ptr %v584, i64 %v690
  br label %b147
b147:
  %v692 = phi i64 [ 0, %b140 ], [ %v701, %b148 ]
  %v693 = icmp slt i64 %v692, %v614
  br i1 %v693, label %b148, label %b149
b148:
  %v694 = mul i64 %v692, 8
  %v695 = getelementptr inbounds float, ptr %v691, i64 %v694
  %v696 = mul i64 %v692, 8
  %v697 = getelementptr inbounds float, ptr %v58, i64 %v696
  %v698 = getelementptr inbounds float, ptr %v695, i64 0
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = getelementptr inbounds float, ptr %v697, i64 0
  store <8 x float> %v699, ptr %v700, align 4
  %v701 = add nsw i64 %v692, 1
  br label %b147
b149:
  %v702 = sdiv i64 %v619, 2
  br label %b150
b150:
  %v703 = phi i64 [ 0, %b149 ], [ %v712, %b151 ]
  %v704 = icmp slt i64 %v703, %v702
  br i1 %v704, label %b151, label %b152
b151:
  %v705 = mul i64 %v703, 2
  %v706 = add i64 %v615, %v705
  %v707 = mul i64 %v703, 768
  %v708 = getelementptr inbounds float, ptr %v585, i64 %v707
  %v709 = mul i64 %v706, 8
  %v710 = add i64 %v709, 0
  %v711 = getelementptr inbounds float, ptr %v599, i64 %v710
  call void @outer_2x8(ptr %v708, ptr %v58, i64 %v614, ptr %v711, i64 8)
  %v712 = add nsw i64 %v703, 1
  br label %b150
b152:
  %v713 = add nsw i64 %v615, 64
  br label %b126
b128:
  %v714 = add nsw i64 %v610, 384
  br label %b123
b125:
  %v715 = icmp sgt i64 %v3, 1
  br i1 %v715, label %b153, label %b154
b153:
  %v716 = getelementptr inbounds i64, ptr %v1, i64 3
  %v717 = atomicrmw add ptr %v716, i64 1 acq_rel
  %v718 = load i64, ptr %v53, align 8
  %v719 = add i64 %v718, 1
  store i64 %v719, ptr %v53, align 8
  %v720 = mul i64 %v3, %v719
  br label %b155
b155:
  %v721 = load atomic i64, ptr %v716 acquire, align 8
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b156, label %b157
b156:
  %v723 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
